"""Boxes of map coordinates: where the features of some projects lie."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.mapview import MapLayer

Box = tuple[float, float, float, float]
"""West, south, east, north in metres (EPSG:4546)."""


def extent_of_ids(layers: Sequence[MapLayer], ids: Collection[str]) -> Box | None:
    """Return the box of the features with these ids, None if no layer has one."""
    boxes = []
    for layer in layers:
        columns = layer.columns
        rows = [row for row, project_id in enumerate(columns.ids) if project_id in ids]
        if rows:
            boxes.append(columns.boxes[rows] + np.array([*columns.origin, *columns.origin]))
    return _around(boxes)


def located(layers: Sequence[MapLayer], ids: Collection[str], within: Box | None = None) -> int:
    """Return how many projects have a place, or one that touches a box.

    The ground on which a position may truly lie is no place.
    """
    wanted, found = frozenset(ids), set[str]()
    for layer in layers:
        if layer.spec.source == "projects accuracy":
            continue
        columns = layer.columns
        rows = np.flatnonzero([project_id in wanted for project_id in columns.ids])
        if within is not None:
            rows = _touching(columns, rows, within)
        found.update(columns.ids[row] for row in rows.tolist())
    return len(found)


def _touching(columns: Columns, rows: NDArray[np.intp], box: Box) -> NDArray[np.intp]:
    """Return those of some features that share ground with a box."""
    west, south, east, north = (columns.boxes[rows] + np.tile(columns.origin, 2)).T
    near = (west <= box[2]) & (east >= box[0]) & (south <= box[3]) & (north >= box[1])
    inside = (west >= box[0]) & (east <= box[2]) & (south >= box[1]) & (north <= box[3])
    for number in np.flatnonzero(near & ~inside).tolist():
        near[number] = _touches(columns, int(rows[number]), box)
    touching: NDArray[np.intp] = rows[near]
    return touching


def _touches(columns: Columns, row: int, box: Box) -> bool:
    """Return True if a feature itself, not only the box around it, shares ground with a box."""
    if columns.kind == "point":
        return True
    first, last = columns.feature_offsets[row : row + 2].tolist()
    bounds = columns.part_offsets[first : last + 1].tolist()
    parts = [columns.xy[start:end] + np.asarray(columns.origin) for start, end in pairwise(bounds)]
    made = shapely.linestrings if columns.kind == "line" else shapely.polygons
    return bool(shapely.intersects([made(part) for part in parts], shapely.box(*box)).any())


def overlap(one: Box, other: Box) -> bool:
    """Return True if two boxes share ground."""
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def extent_of_layers(layers: Sequence[MapLayer]) -> Box | None:
    """Return the box of all features of some layers, None if there is no feature."""
    boxes = [
        layer.columns.boxes + np.array([*layer.columns.origin, *layer.columns.origin])
        for layer in layers
        if len(layer.columns)
    ]
    return _around(boxes)


def _around(boxes: Sequence[NDArray[np.floating[Any]]]) -> Box | None:
    if not boxes:
        return None
    every = np.vstack(boxes)
    west, south = every[:, :2].min(axis=0)
    east, north = every[:, 2:].max(axis=0)
    return float(west), float(south), float(east), float(north)
