"""Which features really lie on a map: what a legend may name and a list may call drawn."""

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import Point

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled, is_drawn
from jianxi_gis.render.points import sizes_mm
from jianxi_gis.render.spread import displayed
from jianxi_gis.render.symbols import px_per_mm


def seen(layer: MapLayer, view: MapView) -> NDArray[np.int64]:
    """Return the indices of the features that leave ink on the map, in feature order.

    A box that touches the map is not enough: the outline of a district that holds the whole
    map, or a road that bends around its corner, is not on it. A marker counts where it is drawn.
    """
    if not is_drawn(layer, view) or layer.opacity <= 0:
        return np.empty(0, np.int64)
    if layer.spec.geometry == "point":
        return _markers(layer, view)
    fills = [bool(rule.symbol.fill) for rule in layer.spec.rules]
    columns = layer.columns
    filled = [columns.kind == "polygon" and fills[code] for code in columns.codes.tolist()]
    return touching(columns, view, filled)


def touching(columns: Columns, view: MapView, filled: list[bool]) -> NDArray[np.int64]:
    """Return the features whose lines cross the view, or whose area covers it where filled."""
    x, y = columns.origin
    west, south, east, north = view.extent
    frame = shapely.box(west - x, south - y, east - x, north - y)
    shapely.prepare(frame)
    found = []
    for index in culled(columns, view, 0.0).tolist():
        parts = columns.feature_offsets[index : index + 2]
        offsets = columns.part_offsets[parts[0] : parts[1] + 1]
        lines = [columns.xy[a:b] for a, b in pairwise(offsets.tolist())]
        crosses = any(shapely.intersects(frame, shapely.linestrings(line)) for line in lines)
        if crosses or (filled[index] and _covers(lines, frame.centroid)):
            found.append(index)
    return np.array(found, np.int64)


def projects_on_map(layers: Iterable[MapLayer], view: MapView) -> frozenset[str]:
    """Return the ids of the projects whose places are drawn; a circle of doubt is no place."""
    return frozenset(
        layer.columns.ids[index]
        for layer in layers
        if is_project_layer(layer)
        for index in seen(layer, view).tolist()
    )


def is_project_layer(layer: MapLayer) -> bool:
    """Return True for a layer of projects' places; zones of doubt bear no ids."""
    return layer.spec.source.startswith("projects") and bool(layer.columns.ids)


def _markers(layer: MapLayer, view: MapView) -> NDArray[np.int64]:
    sizes = sizes_mm(layer) * px_per_mm(view.dpi)
    at, _ = displayed(layer, view, sizes)
    half = sizes / 2
    inside = (at[:, 0] >= -half) & (at[:, 0] <= view.width_px + half)
    inside &= (at[:, 1] >= -half) & (at[:, 1] <= view.height_px + half)
    return np.flatnonzero(inside)


def _covers(rings: list[NDArray[np.float64]], point: Point) -> bool:
    """Return True if a point lies within an odd number of rings: inside, and in no hole."""
    return sum(bool(shapely.contains(shapely.polygons(ring), point)) for ring in rings) % 2 == 1
