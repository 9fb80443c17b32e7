"""From columns to pixels: what is in the view, and where its vertices fall."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.detail import detail_for, taken

Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """Vertices of some features in pixels (right, down), with offsets as in `Columns`."""

    points: NDArray[np.float64]
    """Shape (n, 2)."""
    part_offsets: Indices
    feature_offsets: Indices


@dataclass(frozen=True, slots=True, eq=False)
class Drawn(Pixels):
    """Features in drawing order, as much of them as shows."""

    features: Indices
    """Shape (f,): their numbers in the columns."""
    groups: NDArray[np.int32]
    """Shape (f,), ascending: features of one group may share a path."""
    tiny: NDArray[np.float64]
    """Shape (t, 2): middles of features smaller than a pixel, not among the others; pixels."""
    tiny_features: Indices
    tiny_groups: NDArray[np.int32]


def is_drawn(layer: MapLayer, view: MapView) -> bool:
    """Return True if the layer is switched on, has features, and belongs to this scale."""
    limit = layer.spec.max_scale_denominator
    return layer.visible and len(layer.columns) > 0 and (limit <= 0 or view.scale <= limit)


def culled(
    columns: Columns, view: MapView, margin_px: float, mask: NDArray[np.bool_] | None = None
) -> Indices:
    """Return the indices of the features whose box touches the view, in feature order.

    Parameters
    ----------
    margin_px : float
        Widens the view: half the widest line, or the largest marker's radius.
    mask : ndarray, shape (f,), bool, optional
        Which features count; see `MapLayer`.
    """
    touching = _touching(tuple(columns.boxes.T), columns.origin, view, margin_px)
    if mask is not None:
        touching &= mask
    return np.flatnonzero(touching)


def drawn(layer: MapLayer, view: MapView, margin_px: float, tiny_px: float = 0.0) -> Drawn:
    """Return what of a line or polygon layer is to be drawn.

    Parameters
    ----------
    margin_px : float
        See `culled`.
    tiny_px : float, optional
        Features no wider and no higher than this come as points.
    """
    columns = layer.columns
    detail = detail_for(columns, view.metres_per_px)
    order = detail.order
    wanted = _touching(order.boxes, columns.origin, view, margin_px)
    if layer.mask is not None:
        wanted &= layer.mask[order.features]
    west, south, east, north = order.boxes
    small = np.zeros(len(wanted), bool)
    if tiny_px > 0:
        most = np.float32(tiny_px * view.metres_per_px)
        small = wanted & (east - west <= most) & (north - south <= most)
        wanted &= ~small
    tiny = np.flatnonzero(small)
    middles = np.column_stack([west[tiny] + east[tiny], south[tiny] + north[tiny]]) / 2
    index = np.flatnonzero(wanted)
    xy, part_offsets, feature_offsets = _gathered(
        detail.xy, detail.part_offsets, detail.feature_offsets, index
    )
    return Drawn(
        to_pixels(xy, columns.origin, view),
        part_offsets,
        feature_offsets,
        order.features[index],
        order.groups[index],
        to_pixels(middles.astype(np.float64), columns.origin, view),
        order.features[tiny],
        order.groups[tiny],
    )


def shown_count(layer: MapLayer, view: MapView) -> int:
    """Return how many lines or polygons of more than a pixel the view holds; none of a mask."""
    west, south, east, north = detail_for(layer.columns, view.metres_per_px).order.boxes
    boxes = west, south, east, north
    least = np.float32(view.metres_per_px)
    shown = _touching(boxes, layer.columns.origin, view, 0.0)
    shown &= (east - west > least) | (north - south > least)
    return int(np.count_nonzero(shown))


def ranges(groups: NDArray[np.int32]) -> list[tuple[int, int]]:
    """Return where each group starts and ends."""
    cuts = np.flatnonzero(np.diff(groups)) + 1
    bounds = [0, *cuts.tolist(), len(groups)] if len(groups) else []
    return list(pairwise(bounds))


def gathered(columns: Columns, index: Indices, view: MapView) -> Pixels:
    """Return all vertices of the features ``index`` in pixels."""
    xy, part_offsets, feature_offsets = _gathered(
        columns.xy, columns.part_offsets, columns.feature_offsets, index
    )
    return Pixels(to_pixels(xy, columns.origin, view), part_offsets, feature_offsets)


def to_pixels(
    xy: NDArray[np.float64], origin: tuple[float, float], view: MapView
) -> NDArray[np.float64]:
    """Return pixels (right, down) of map coordinates given in metres minus ``origin``."""
    west, _, _, north = view.extent
    k = 1 / view.metres_per_px
    pixels = np.empty_like(xy)
    # by columns: numpy is slow at rows of two
    pixels[:, 0] = xy[:, 0] * k + (origin[0] - west) * k
    pixels[:, 1] = xy[:, 1] * -k + (north - origin[1]) * k
    return pixels


def _touching(
    boxes: tuple[NDArray[np.float32], ...],
    origin: tuple[float, float],
    view: MapView,
    margin_px: float,
) -> NDArray[np.bool_]:
    west, south, east, north = view.extent
    x, y = origin
    margin = margin_px * view.metres_per_px
    touching: NDArray[np.bool_] = boxes[2] >= west - x - margin
    touching &= boxes[0] <= east - x + margin
    touching &= boxes[3] >= south - y - margin
    touching &= boxes[1] <= north - y + margin
    return touching


def _gathered(
    xy: NDArray[np.float64], part_offsets: Indices, feature_offsets: Indices, index: Indices
) -> tuple[NDArray[np.float64], Indices, Indices]:
    if len(index) and index[-1] - index[0] + 1 == len(index):
        # neighbours in memory: slices instead of copies
        features = feature_offsets[index[0] : index[-1] + 2]
        parts = part_offsets[features[0] : features[-1] + 1]
        return xy[parts[0] : parts[-1]], parts - parts[0], features - features[0]
    chosen, new_features = taken(feature_offsets, index)
    vertices, new_parts = taken(part_offsets, chosen)
    return xy[vertices], new_parts, new_features
