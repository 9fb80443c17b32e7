"""Vertices as painter paths of the length Qt draws fastest."""

import struct
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QPainterPath

VERTICES_PER_PATH = 300
"""Antialiased filling is superlinear in the size of a path; 200 to 400 vertices are best."""

_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])


def path_of(
    points: NDArray[np.float64],
    part_offsets: NDArray[np.int64],
    fill_rule: Qt.FillRule = Qt.FillRule.OddEvenFill,
) -> QPainterPath:
    """Return one path with a sub-path for each part.

    Parameters
    ----------
    points : ndarray, shape (n, 2), float64
        Pixels.
    part_offsets : ndarray, shape (p + 1,), int64
        Into ``points``; rings are closed by their own last vertex.
    """
    path = QPainterPath()
    count = len(points)
    if not count:
        return path
    elements = np.empty(count, _ELEMENT)
    elements["type"] = 1
    elements["type"][part_offsets[:-1]] = 0
    elements["x"] = points[:, 0]
    elements["y"] = points[:, 1]
    # The documented serial form of QPainterPath: far faster than a call per vertex.
    raw = struct.pack(">i", count) + elements.tobytes() + struct.pack(">ii", 0, fill_rule.value)
    QDataStream(QByteArray(raw)) >> path
    return path


def runs(part_offsets: NDArray[np.int64], budget: int = VERTICES_PER_PATH) -> Iterator[slice]:
    """Yield runs of whole parts with about ``budget`` vertices each."""
    parts = len(part_offsets) - 1
    start = 0
    while start < parts:
        end = int(np.searchsorted(part_offsets, part_offsets[start] + budget, side="left"))
        end = min(max(end, start + 1), parts)
        yield slice(start, end)
        start = end


def paths(
    points: NDArray[np.float64], part_offsets: NDArray[np.int64], budget: int = VERTICES_PER_PATH
) -> Iterator[QPainterPath]:
    """Yield paths of about ``budget`` vertices that together hold all the parts."""
    for run in runs(part_offsets, budget):
        offsets = part_offsets[run.start : run.stop + 1]
        yield path_of(points[offsets[0] : offsets[-1]], offsets - offsets[0])
