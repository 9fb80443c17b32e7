"""The projects as GeoJSON: longitude and latitude, one feature each, those without a place too."""

import json
from typing import Any

import shapely
import shapely.geometry

from jianxi_gis.geo.crs import GEOGRAPHIC
from jianxi_gis.model.listing import facts, listing
from jianxi_gis.model.shapes import geometry_of
from jianxi_gis.model.sheet import SheetContent

_GRID = 1e-7
"""Degrees coordinates are rounded to: 1 cm."""


def make(content: SheetContent) -> bytes:
    """Return a FeatureCollection in EPSG:4490, which it names; keys as on the command line.

    Money is whole yuan. Colours stand in the properties ``marker-color``, ``stroke`` and
    ``fill`` (simplestyle), which viewers of GeoJSON draw with.
    """
    columns = listing(content)
    colors = {
        rule.value: rule.symbol.fill
        for layer in content.layers
        if layer.spec.source == "projects point"
        for rule in layer.spec.rules
    }
    features = []
    for number, project in enumerate(content.projects):
        properties: dict[str, Any] = {column.key: column.cells[number] for column in columns}
        shape = geometry_of(project)
        color = colors.get(project.kind.value)
        if shape is not None and color:
            names = (("marker-color",), ("stroke",), ("stroke", "fill"))
            for name in names[int(shapely.get_dimensions(shape))]:
                properties[name] = color
        geometry = None
        if shape is not None:
            geometry = shapely.geometry.mapping(
                shapely.set_precision(shape, _GRID, mode="pointwise")
            )
        features.append(
            {"type": "Feature", "id": project.id, "properties": properties, "geometry": geometry}
        )
    collection = {
        "type": "FeatureCollection",
        "name": content.sheet.title,
        "crs": {
            "type": "name",
            "properties": {"name": f"urn:ogc:def:crs:{GEOGRAPHIC.replace(':', '::')}"},
        },
        "about": dict(facts(content)),
        "features": features,
    }
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":")).encode()
