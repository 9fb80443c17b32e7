"""Features of a layer as columns: from a table in ``data/``, or from projects."""

import re
from collections.abc import Sequence
from functools import lru_cache

import shapely

from jianxi_gis.catalog.classing import coder
from jianxi_gis.catalog.project_features import of_projects
from jianxi_gis.catalog.tables import field, rows
from jianxi_gis.errors import LayerError
from jianxi_gis.geo.columns import Columns, columns_from_geometries
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.project import Project

_REMARK = re.compile(r"（[^）]*）|\([^)]*\)")


def map_layer(spec: LayerSpec, projects: Sequence[Project]) -> MapLayer:
    """Return a layer ready to draw.

    Parameters
    ----------
    spec : LayerSpec
        ``source`` starting with ``projects``: the features are those of ``projects``; else the
        rows of a table, read once.
    projects : sequence of Project
        Those that pass the filter, in plan order. Whole-district projects are never drawn.

    Raises
    ------
    LayerError
        The table, a column or a class is missing, or the geometry does not fit; names the layer.
    """
    columns = of_projects(spec, projects) if spec.source.startswith("projects") else _of_table(spec)
    return MapLayer(
        spec=spec,
        columns=columns,
        visible=spec.visible,
        opacity=spec.opacity,
        corridor_m=spec.corridor_m,
    )


@lru_cache(maxsize=64)
def _of_table(spec: LayerSpec) -> Columns:
    where = f"图层 {spec.id}"
    chosen = rows(spec.source, where)
    dimension = ("point", "line", "polygon").index(spec.geometry)
    for row in chosen:
        if shapely.get_dimensions(row.geometry) != dimension:
            raise LayerError(f"source 里有不是 {spec.geometry} 的图形", where)
    code = coder(spec)
    return columns_from_geometries(
        [row.geometry for row in chosen],
        spec.geometry,
        codes=[
            code([field(row, name, where) for name in spec.class_field.split()]) for row in chosen
        ],
        # What stands in brackets in a table is a remark, not part of the name on the map.
        labels=[_REMARK.sub("", field(row, spec.label.field, where)) for row in chosen]
        if spec.label
        else (),
    )
