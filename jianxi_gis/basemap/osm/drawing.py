"""An extract as layers of the map, drawn by the same engine as all others."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.basemap.osm.classify import THEMES
from jianxi_gis.basemap.osm.extract import OsmExtract
from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.mapview import MapLayer

_Row = tuple[BaseGeometry, int, str]
"""Geometry, number of the rule, label."""


def layers_of(extract: OsmExtract, specs: Sequence[LayerSpec]) -> tuple[MapLayer, ...]:
    """Return the base map's layers in drawing order; layers without features are left out.

    Parameters
    ----------
    extract : OsmExtract
        What was read.
    specs : sequence of LayerSpec
        The files of ``resources/basemap/osm``, read like those of ``layers``. ``source`` is
        ``osm`` and the themes; outlines become points where ``geometry`` says point; a feature
        whose class has no rule is not drawn.

    Notes
    -----
    Pieces of one road are joined by name, so that the name has room along the whole.
    """
    layers = []
    for spec in specs:
        rows = _rows(spec, extract)
        if not rows:
            continue
        shapes, codes, labels = zip(*rows, strict=True)
        columns = columns_from_geometries(
            shapes, spec.geometry, codes=codes, labels=labels if spec.label else ()
        )
        credited = replace(spec, attribution=extract.attribution)
        layers.append(MapLayer(credited, columns, visible=spec.visible, opacity=spec.opacity))
    return tuple(layers)


def _rows(spec: LayerSpec, extract: OsmExtract) -> list[_Row]:
    codes = {
        value: code for code, rule in enumerate(spec.rules) for value in rule.value.split("、")
    }
    rows: list[_Row] = []
    for theme in spec.source.split()[1:]:
        features = extract.themes[theme]
        shapes = features.geometries
        if spec.geometry == "point" and THEMES[theme] != "point":
            shapes = shapely.point_on_surface(shapes)
        drawn = [
            (shape, codes[kind], name)
            for shape, kind, name in zip(shapes, features.classes, features.names, strict=True)
            if kind in codes
        ]
        rows += _joined(drawn) if spec.geometry == "line" else drawn
    return rows


def _joined(rows: list[_Row]) -> list[_Row]:
    """Join lines of one class and name end to end; nameless ones stay as they are."""
    pieces: dict[tuple[int, str], list[BaseGeometry]] = defaultdict(list)
    for shape, code, name in rows:
        pieces[code, name].append(shape)
    joined: list[_Row] = []
    for (code, name), shapes in pieces.items():
        lines = merged(shapes) if name else shapes
        joined += [(line, code, name) for line in lines]
    return joined


def merged(lines: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Return lines joined end to end as far as that is clear."""
    simple = shapely.get_parts(np.asarray(lines, dtype=object))
    return list(shapely.get_parts(shapely.line_merge(shapely.multilinestrings(simple))))
