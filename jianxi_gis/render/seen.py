"""Which features really lie on a map: what a legend may name and a list may call drawn."""

from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled, gathered, is_drawn
from jianxi_gis.render.points import marks


def seen(layer: MapLayer, view: MapView) -> NDArray[np.int64]:
    """Return the indices of the features that leave ink on the map, in feature order.

    A box that touches the map is not enough: the outline of a district that holds the whole
    map, or a road that bends around its corner, is not on it. A marker counts where it is drawn.
    """
    if not is_drawn(layer, view) or layer.opacity <= 0:
        return np.empty(0, np.int64)
    if layer.spec.geometry == "point":
        return _markers(layer, view)
    fills = np.array([rule.symbol.covers for rule in layer.spec.rules])
    index = touching(layer.columns, view, fills[layer.columns.codes])
    return index if layer.mask is None else index[layer.mask[index]]


def touching(columns: Columns, view: MapView, filled: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the features whose lines cross the view, or whose area holds it where filled.

    Parameters
    ----------
    filled : ndarray, shape (f,), bool
        Of polygons: their areas are drawn, not only their outlines.
    """
    index = culled(columns, view, 0.0)
    if not len(index):
        return index
    pixels = gathered(columns, index, view)
    x, y = pixels.points.T
    inside = (x >= 0) & (x <= view.width_px) & (y >= 0) & (y <= view.height_px)
    on_map = np.logical_or.reduceat(inside, pixels.part_offsets[pixels.feature_offsets[:-1]])
    unsure = index[~on_map]  # no corner of theirs is on it: geometry must tell
    return np.sort(np.concatenate([index[on_map], _crossing(columns, unsure, view, filled)]))


def _crossing(
    columns: Columns, index: NDArray[np.int64], view: MapView, filled: NDArray[np.bool_]
) -> NDArray[np.int64]:
    if not len(index):
        return index
    pixels = gathered(columns, index, view)
    counts = np.diff(pixels.part_offsets)
    made = shapely.linearrings if columns.kind == "polygon" else shapely.linestrings
    lines = made(pixels.points, indices=np.repeat(np.arange(len(counts)), counts))
    frame = shapely.box(0, 0, view.width_px, view.height_px)
    shapely.prepare(frame)
    first = pixels.feature_offsets[:-1]
    on_map = np.logical_or.reduceat(shapely.intersects(frame, lines), first)
    if columns.kind == "polygon":
        # inside an odd number of rings: in the area, and in no hole
        around = shapely.contains(shapely.polygons(lines), frame.centroid)
        on_map |= filled[index] & (np.add.reduceat(around.astype(int), first) % 2 == 1)
    return index[on_map]


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
    at, sizes = marks(layer, view)
    half = sizes / 2
    inside = (at[:, 0] >= -half) & (at[:, 0] <= view.width_px + half)
    inside &= (at[:, 1] >= -half) & (at[:, 1] <= view.height_px + half)
    if layer.mask is not None:
        inside &= layer.mask
    return np.flatnonzero(inside)
