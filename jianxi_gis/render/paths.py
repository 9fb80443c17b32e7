"""Vertices as painter paths of the length Qt draws fastest."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from jianxi_gis.render.acceleration import (
    ELEMENT,
    Elements,
    draw_path_call,
    path_room,
    pointer,
    streamed_path,
)

_SHORTEST, _LONGEST = 60, 300
_PATHS = 200

Offsets = NDArray[np.int64]


def vertices_per_path(vertices: int) -> int:
    """Return how long the paths should be that hold some vertices together.

    Antialiased filling is superlinear in what a path has beside one another. But each path is a
    hand-over of the interpreter's lock, which counts where two threads draw very many.
    """
    return min(max(vertices // _PATHS, _SHORTEST), _LONGEST)


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


def runs(part_offsets: Offsets, budget: int = _LONGEST) -> Iterator[slice]:
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
    points: NDArray[np.float64], part_offsets: Offsets, budget: int = _LONGEST
) -> Iterator[QPainterPath]:
    """Yield paths of about ``budget`` vertices that together hold all the parts."""
    elements = elements_of(points, part_offsets)
    for run in runs(part_offsets, budget):
        ends = part_offsets[run.start], part_offsets[run.stop]
        yield streamed_path(elements[ends[0] : ends[1]], Qt.FillRule.OddEvenFill)


def draw_paths(
    painter: QPainter,
    elements: Elements,
    ends: list[int],
    start: int = 0,
    fill_rule: Qt.FillRule = Qt.FillRule.OddEvenFill,
) -> None:
    """Draw paths with a painter's pen and brush; unless told otherwise rings in rings are holes.

    Parameters
    ----------
    elements : Elements
        See `elements_of`.
    ends : list of int
        Where each path ends in ``elements``; it begins where the one before ends.
    start : int, optional
        Where the first begins.
    fill_rule : Qt.FillRule, optional
    """
    room = path_room(max((b - a for a, b in pairwise((start, *ends))), default=0))
    if room is None:
        for a, b in pairwise((start, *ends)):
            painter.drawPath(streamed_path(elements[a:b], fill_rule))
        return
    room.path.setFillRule(fill_rule)
    # One path object, never drawn by two threads: it keeps what it worked out about itself.
    numbers = elements.view("f8")
    call, on, address = draw_path_call(), pointer(painter), room.address
    for a, b in pairwise((start, *ends)):
        if a < b:
            room.fill(numbers[3 * a : 3 * b])
            if call is None:
                painter.drawPath(room.path)
            else:
                call(on, address)
