"""In which order the features of a layer are drawn, and which may share a path.

Many features in one path are drawn several times faster than one by one, but a path has no
order: of two polygons that overlap, the later in the data must come in a later path. So each
polygon gets a level above all earlier ones it touches, and paths hold polygons of one level.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns

SCHEMATIC_M = 100.0
"""Accuracy, metres, beyond which the line of a project is drawn as a sketch."""
_CROWDED = 64
"""Neighbours of a polygon on average beyond which each is drawn by itself, in feature order."""
_SAMPLE = 256
_CELL, _MOST_CELLS = 2.0, 8
"""Side of a cell in sides of a usual box, and how many cells a box may reach into on average."""
_COLUMN = 2.0
"""Width of a column of features that share paths, in widths of a usual feature."""

Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """The features of a layer as they are drawn; f features."""

    features: Indices
    """Shape (f,): feature numbers in drawing order; neighbours on the ground are near."""
    groups: NDArray[np.int32]
    """Shape (f,), ascending: features of one group may share a path."""
    boxes: tuple[NDArray[np.float32], ...]
    """West, south, east, north in drawing order, metres minus the origin; each of shape (f,)."""


def drawing_order(columns: Columns) -> Order:
    """Return the order for lines (by class, sketches first) and polygons (overlaps as in data)."""
    codes = columns.codes.astype(np.int32)
    if columns.kind == "polygon":
        first = _levels(columns.boxes)
        groups = first * (int(codes.max(initial=0)) + 1) + codes
    else:
        groups = codes * 2 + ~sketched(columns)
    features = np.lexsort((*_in_columns(columns.boxes), groups))
    boxes = tuple(np.ascontiguousarray(side) for side in columns.boxes[features].T)
    return Order(features, groups[features], boxes)


def sketched(columns: Columns) -> NDArray[np.bool_]:
    """Return which lines are sketches: those of projects known less exactly than `SCHEMATIC_M`."""
    if not columns.ids or not len(columns.accuracy_m):
        return np.zeros(len(columns), bool)
    return columns.accuracy_m > SCHEMATIC_M


def _levels(boxes: NDArray[np.float32]) -> NDArray[np.int32]:
    """Return for each polygon a number above those of all earlier ones its box touches."""
    count = len(boxes)
    pairs = touching_pairs(boxes)
    if pairs is None:
        shapes = shapely.box(*boxes.astype(np.float64).T)
        tree = shapely.STRtree(shapes)
        sample = shapes[np.linspace(0, count - 1, min(count, _SAMPLE)).astype(np.int64)]
        if tree.query(sample).shape[1] > _CROWDED * len(sample):
            return np.arange(count, dtype=np.int32)
        pairs = tree.query(shapes)
        pairs = pairs[:, pairs[0] < pairs[1]]
    earlier, later = pairs[:, np.argsort(pairs[0], kind="stable")].tolist()
    levels = [0] * count
    # the level of a polygon is final once all pairs with earlier polygons are done
    for below, above in zip(earlier, later, strict=True):
        if levels[above] <= levels[below]:
            levels[above] = levels[below] + 1
    return np.array(levels, dtype=np.int32)


def touching_pairs(boxes: NDArray[np.float32]) -> Indices | None:
    """Return which boxes touch, quickly; None where they are too uneven or too crowded for it.

    Parameters
    ----------
    boxes : ndarray, shape (f, 4), float32
        West, south, east, north; of what has no place NaN.

    Returns
    -------
    ndarray, shape (2, p), int64
        The earlier and the later of each pair; some pairs more than once.

    Notes
    -----
    Boxes are sorted by the cells of a grid that they reach into, so that boxes of one cell follow
    one another. A tree of 100,000 boxes takes five times as long.
    """
    placed = np.flatnonzero(np.isfinite(boxes).all(axis=1)) if len(boxes) else np.empty(0, np.int64)
    if not len(placed):
        return np.empty((2, 0), np.int64)
    west, south, east, north = np.ascontiguousarray(boxes[placed].astype(np.float64).T)
    cell = max(_CELL * float(np.median(np.maximum(east - west, north - south))), 1.0)
    low = [np.floor(side / cell) for side in (west, south)]
    wide, high = (
        (np.floor(side / cell) - first + 1).astype(np.int64)
        for side, first in zip((east, north), low, strict=True)
    )
    reached = wide * high
    if reached.sum() > _MOST_CELLS * len(placed):
        return None
    box = np.repeat(np.arange(len(placed)), reached)
    number = np.arange(len(box)) - np.repeat(np.cumsum(reached) - reached, reached)
    up, right = np.divmod(number, wide[box])
    key = ((low[1][box] + up) * 2.0**26 + low[0][box] + right).astype(np.int64)
    order = np.argsort(key, kind="stable")  # within a cell the order of the data stays
    key, box = key[order], box[order]
    found = [np.empty((2, 0), np.int64)]
    here = np.arange(len(key))
    for step in range(1, _CROWDED):
        here = here[: np.searchsorted(here, len(key) - step)]
        here = here[key[here] == key[here + step]]
        if not len(here):
            return placed[np.concatenate(found, axis=1)]
        one, other = box[here], box[here + step]
        touch = (west[one] <= east[other]) & (west[other] <= east[one])
        touch &= (south[one] <= north[other]) & (south[other] <= north[one])
        found.append(np.stack([one[touch], other[touch]]))
    return None


def _in_columns(boxes: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return keys for a sort, last first: narrow columns west to east, each south to north.

    Filling goes through a path pixel row by pixel row and is slow where a row is full: of features
    that stand above one another it holds few.
    """
    west, south, east, north = boxes.astype(np.float64).T
    wide = np.nanmedian(east - west) if len(boxes) else 0.0
    columns = np.floor((west + east) / 2 / (_COLUMN * max(float(wide), 1e-3)))
    return south + north, np.nan_to_num(columns).astype(np.int64)
