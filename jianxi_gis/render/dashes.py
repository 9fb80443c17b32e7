"""Dashed lines cut into their dashes: filling those costs a quarter of what a dashed pen does."""

import numpy as np
from numpy.typing import NDArray

_LEAST_PX = 1e-3
"""Shorter dashes are none."""

Floats = NDArray[np.float64]
Offsets = NDArray[np.int64]


def dashes(
    points: Floats, offsets: Offsets, dash_px: float, gap_px: float
) -> tuple[Floats, Offsets]:
    """Return the dashes of lines, each line beginning with one.

    Parameters
    ----------
    points : ndarray, shape (n, 2), float64
        Pixels.
    offsets : ndarray, shape (p + 1,), int64
        Into ``points``: where each line begins and ends; each has a vertex.
    dash_px, gap_px : float
        Lengths along the line.

    Returns
    -------
    points, offsets : ndarray
        Vertices of the dashes, those of the lines among them, and where each dash begins and ends.
    """
    steps = np.zeros(len(points))
    steps[1:] = np.hypot(*np.diff(points, axis=0).T)
    steps[offsets[:-1]] = 0.0
    far = np.cumsum(steps)
    counts = np.diff(offsets)
    along = far - np.repeat(far[offsets[:-1]], counts)
    # All lines one after another on one axis, each from a whole number of periods on.
    period = dash_px + gap_px
    lengths = along[offsets[1:] - 1]
    of_line = np.ceil(lengths / period).astype(np.int64)
    last = np.cumsum(of_line + 1)
    first = last - of_line - 1
    axis = along + np.repeat(first * period, counts)
    number = np.arange(int(of_line.sum())) + np.repeat(np.arange(len(of_line)), of_line)
    start = number * period
    end = np.minimum(start + dash_px, np.repeat(first * period + lengths, of_line))
    drawn = end - start > _LEAST_PX
    start, end = start[drawn], end[drawn]
    after = np.searchsorted(start, axis, side="left") - 1
    within = np.flatnonzero(after >= 0)
    within = within[axis[within] < end[after[within]]]
    places = np.concatenate([start, axis[within], end])
    dash = np.concatenate([np.arange(len(start)), after[within], np.arange(len(start))])
    order = np.lexsort((places, dash))
    new = np.concatenate([[0], np.cumsum(np.bincount(dash, minlength=len(start)))])
    cut = [np.interp(places[order], axis, side) for side in points.T]
    return np.column_stack(cut), new.astype(np.int64)
