"""Vertices as painter paths of the length Qt draws fastest."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from jianxi_gis.render.acceleration import (
    ELEMENT,
    Elements,
    draw_path_call,
    elements_offset,
    pointer,
    streamed_path,
    write_elements,
)

VERTICES_PER_PATH = 300
"""Antialiased filling is superlinear in the size of a path; 200 to 400 vertices are best."""
_ROOM = 1024
"""Vertices a path has room for before it must grow."""

Offsets = NDArray[np.int64]


def elements_of(points: NDArray[np.float64], part_offsets: Offsets) -> Elements:
    """Return vertices as elements of paths: a part begins with a move, the rest are lines.

    Parameters
    ----------
    points : ndarray, shape (n, 2), float64
        Pixels.
    part_offsets : ndarray, shape (p + 1,), int64
        Into ``points``; rings are closed by their own last vertex.
    """
    elements = np.empty(len(points), ELEMENT)
    elements["x"] = points[:, 0]
    elements["y"] = points[:, 1]
    elements["type"] = 1
    starts = part_offsets[:-1]
    elements["type"][starts[starts < part_offsets[1:]]] = 0
    return elements


def path_of(
    points: NDArray[np.float64],
    part_offsets: Offsets,
    fill_rule: Qt.FillRule = Qt.FillRule.OddEvenFill,
) -> QPainterPath:
    """Return one path with a sub-path for each part; see `elements_of`."""
    return streamed_path(elements_of(points, part_offsets), fill_rule)


def runs(part_offsets: Offsets, budget: int = VERTICES_PER_PATH) -> Iterator[slice]:
    """Yield runs of whole parts with about ``budget`` vertices each."""
    cuts = run_ends(part_offsets, budget)
    start = 0
    for end in cuts.tolist():
        yield slice(start, end)
        start = end


def run_ends(offsets: Offsets, budget: int) -> Offsets:
    """Return where runs of whole groups with about ``budget`` members each end, as group numbers.

    Parameters
    ----------
    offsets : ndarray, shape (g + 1,), int64
        Into the members.
    """
    count = len(offsets) - 1
    if count <= 0:
        return np.empty(0, np.int64)
    full = np.arange(offsets[0] + budget, offsets[-1] + budget, budget)
    return np.unique(np.minimum(np.searchsorted(offsets, full, side="left"), count))


def paths(
    points: NDArray[np.float64], part_offsets: Offsets, budget: int = VERTICES_PER_PATH
) -> Iterator[QPainterPath]:
    """Yield paths of about ``budget`` vertices that together hold all the parts."""
    elements = elements_of(points, part_offsets)
    for run in runs(part_offsets, budget):
        ends = part_offsets[run.start], part_offsets[run.stop]
        yield streamed_path(elements[ends[0] : ends[1]], Qt.FillRule.OddEvenFill)


class Tracer:
    """Draws elements with a painter's pen and brush, through one path written again and again.

    For one painter and one thread. A path object is never drawn by two threads: it keeps what it
    worked out about itself.
    """

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._offset = elements_offset()
        self._call = draw_path_call()
        self._painter_address = pointer(painter)
        self._path = QPainterPath()
        self._room = 0

    def draw(self, elements: Elements) -> None:
        """Draw elements as one path; rings in rings are holes."""
        if not len(elements):
            return
        if self._offset is None:
            path = streamed_path(elements, Qt.FillRule.OddEvenFill)
        else:
            path = self._written(elements, self._offset)
        if self._call is None:
            self._painter.drawPath(path)
        else:
            self._call(self._painter_address, pointer(path))

    def draw_runs(self, elements: Elements, ends: list[int], start: int = 0) -> None:
        """Draw elements as paths that end where ``ends`` says, the first beginning at ``start``."""
        for end in ends:
            self.draw(elements[start:end])
            start = end

    def _written(self, elements: Elements, offset: int) -> QPainterPath:
        if len(elements) > self._room:
            self._room = max(_ROOM, len(elements))
            self._path = QPainterPath()
            self._path.reserve(self._room)
        write_elements(self._path, pointer(self._path), offset, elements)
        return self._path
