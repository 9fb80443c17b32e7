"""From columns to pixels: what is in the view, and where its vertices fall."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.mapview import MapLayer, MapView


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """Vertices of some features in pixels (right, down), with offsets as in `Columns`."""

    points: NDArray[np.float64]
    """Shape (n, 2)."""
    part_offsets: NDArray[np.int64]
    feature_offsets: NDArray[np.int64]


def is_drawn(layer: MapLayer, view: MapView) -> bool:
    """Return True if the layer is switched on, has features, and belongs to this scale."""
    limit = layer.spec.max_scale_denominator
    return layer.visible and len(layer.columns) > 0 and (limit <= 0 or view.scale <= limit)


def culled(columns: Columns, view: MapView, margin_px: float) -> NDArray[np.int64]:
    """Return the indices of the features whose box touches the view, in feature order.

    Parameters
    ----------
    margin_px : float
        Widens the view: half the widest line, or the largest marker's radius.
    """
    west, south, east, north = view.extent
    x, y = columns.origin
    margin = margin_px * view.metres_per_px
    boxes = columns.boxes
    touching = boxes[:, 2] >= west - x - margin
    touching &= boxes[:, 0] <= east - x + margin
    touching &= boxes[:, 3] >= south - y - margin
    touching &= boxes[:, 1] <= north - y + margin
    return np.flatnonzero(touching)


def gathered(columns: Columns, index: NDArray[np.int64], view: MapView) -> Pixels:
    """Return the vertices of the features ``index`` in pixels.

    This is the place for a thinned copy per resolution once a layer is large enough to need one.
    """
    parts, feature_offsets = _taken(columns.feature_offsets, index)
    vertices, part_offsets = _taken(columns.part_offsets, parts)
    return Pixels(to_pixels(columns.xy[vertices], columns.origin, view), part_offsets,
                  feature_offsets)  # fmt: skip


def to_pixels(
    xy: NDArray[np.float64], origin: tuple[float, float], view: MapView
) -> NDArray[np.float64]:
    """Return pixels (right, down) of map coordinates given in metres minus ``origin``."""
    west, _, _, north = view.extent
    pixels = xy * (1 / view.metres_per_px, -1 / view.metres_per_px)
    pixels += ((origin[0] - west) / view.metres_per_px, (north - origin[1]) / view.metres_per_px)
    return pixels


def _taken(
    offsets: NDArray[np.int64], index: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the members of the groups ``index``, and their new offsets."""
    starts = offsets[index]
    counts = offsets[index + 1] - starts
    taken = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    members = np.arange(taken[-1]) + np.repeat(starts - taken[:-1], counts)
    return members, taken
