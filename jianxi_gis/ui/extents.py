"""Boxes of map coordinates: where the features of some projects lie."""

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
    found: set[str] = set()
    for layer in layers:
        if layer.spec.source == "projects accuracy":
            continue
        columns = layer.columns
        rows = [row for row, project_id in enumerate(columns.ids) if project_id in ids]
        boxes = (columns.boxes[rows] + np.array([*columns.origin, *columns.origin])).tolist()
        found |= {
            columns.ids[row]
            for row, box in zip(rows, boxes, strict=True)
            if within is None or overlap(box, within)
        }
    return len(found)


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
