"""Copies of a layer with no more vertices than a resolution shows, made once and kept."""

from dataclasses import dataclass, field
from threading import Lock
from weakref import WeakKeyDictionary

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns
from jianxi_gis.render.order import Order, drawing_order

_CELL_PX = 0.5
"""Of vertices of a part that follow one another in a cell of this size the first stays."""
_BEND_PX = 0.3
_RICH = 8
"""Vertices per line or ring from which it is worth looking for straight courses."""
_WORTH_IT = 0.9
"""A copy that keeps more of the vertices than this is not made."""
_COARSEST, _FINEST = 12, -8
"""Powers of two of metres per pixel between which copies differ."""

Floats = NDArray[np.float64]
Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """Vertices of a layer in drawing order; offsets as in `Columns`."""

    order: Order
    xy: Floats
    """Shape (n, 2), metres in the map CRS minus the origin of the columns."""
    part_offsets: Offsets
    feature_offsets: Offsets


@dataclass(slots=True, eq=False)
class _Kept:
    lock: Lock = field(default_factory=Lock)
    whole: Detail | None = None
    copies: dict[int, Detail] = field(default_factory=dict)


_kept: WeakKeyDictionary[Columns, _Kept] = WeakKeyDictionary()
_lock = Lock()


def detail_for(columns: Columns, metres_per_px: float) -> Detail:
    """Return the copy of a layer for a resolution; safe in several threads.

    Vertices within half a pixel of the one before, or within a third of a pixel of a straight
    course, are left out; the ends of lines and rings stay. One copy serves from its power of two
    up to the next.
    """
    level = int(np.clip(np.floor(np.log2(metres_per_px)), _FINEST, _COARSEST))
    with _lock:
        kept = _kept.setdefault(columns, _Kept())
    with kept.lock:
        if kept.whole is None:
            kept.whole = _whole(columns)
        if level not in kept.copies:
            kept.copies[level] = _thinned(kept.whole, 2.0**level)
        return kept.copies[level]


def _whole(columns: Columns) -> Detail:
    order = drawing_order(columns)
    parts, feature_offsets = taken(columns.feature_offsets, order.features)
    vertices, part_offsets = taken(columns.part_offsets, parts)
    return Detail(order, columns.xy[vertices], part_offsets, feature_offsets)


def _thinned(whole: Detail, metres_per_px: float) -> Detail:
    rich = len(whole.xy) > _RICH * (len(whole.part_offsets) - 1)
    fine = _straightened(whole, _BEND_PX * metres_per_px) if rich else whole
    xy, offsets = fine.xy, fine.part_offsets
    if not len(xy):
        return whole
    cells = np.floor(xy / (_CELL_PX * metres_per_px)).astype(np.int64)
    stays = np.ones(len(xy), bool)
    stays[1:] = (cells[1:] != cells[:-1]).any(axis=1)
    filled = offsets[:-1] < offsets[1:]
    stays[offsets[:-1][filled]] = True
    stays[offsets[1:][filled] - 1] = True
    if stays.sum() > _WORTH_IT * len(whole.xy):
        return whole
    new = np.concatenate([[0], np.cumsum(stays)])
    return Detail(whole.order, xy[stays], new[offsets], whole.feature_offsets)


def _straightened(whole: Detail, bend_m: float) -> Detail:
    """Leave out vertices that lie within ``bend_m`` of the line without them."""
    counts = np.diff(whole.part_offsets)
    if counts.min() < 2:
        return whole
    lines = shapely.linestrings(whole.xy, indices=np.repeat(np.arange(len(counts)), counts))
    lines = shapely.simplify(lines, bend_m, preserve_topology=False)
    ends = np.cumsum(shapely.get_num_coordinates(lines))
    return Detail(
        whole.order,
        shapely.get_coordinates(lines),
        np.concatenate([[0], ends]).astype(np.int64),
        whole.feature_offsets,
    )


def taken(offsets: Offsets, index: NDArray[np.int64]) -> tuple[NDArray[np.int64], Offsets]:
    """Return the members of the groups ``index``, and their new offsets."""
    starts = offsets[index]
    counts = offsets[index + 1] - starts
    new = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    members = np.arange(new[-1]) + np.repeat(starts - new[:-1], counts)
    return members, new
