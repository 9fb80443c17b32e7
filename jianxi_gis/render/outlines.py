"""Lines of a few pixels as the areas they cover: filling those costs half of what a pen does."""

import numpy as np
from numpy.typing import NDArray

WIDEST_PX = 8.0
"""Beyond it the corners of the round ends would show."""
_SHARP = 0.5
"""Cosine of the turn from which a line is two, each with its round end: a round corner."""
_CAP = np.deg2rad((45.0, 90.0, 135.0))

Floats = NDArray[np.float64]
Offsets = NDArray[np.int64]


def outlines(
    points: Floats, offsets: Offsets, width_px: float, *, round_ends: bool = True
) -> tuple[Floats, Offsets]:
    """Return rings around lines; to be filled by winding number.

    Parameters
    ----------
    points : ndarray, shape (n, 2), float64
        Pixels.
    offsets : ndarray, shape (p + 1,), int64
        Into ``points``: where each line begins and ends.
    width_px : float
        Of the lines; see `WIDEST_PX`.
    round_ends : bool, optional
        False: the ends are flat, and sharp corners are round all the same.

    Returns
    -------
    points, offsets : ndarray
        Vertices of the rings, shape (m, 2), each closed by its first; where each begins and ends.
    """
    # unit[i] leads from vertex i to the next
    unit = np.zeros_like(points)
    unit[:-1] = points[1:] - points[:-1]
    unit /= np.maximum(np.hypot(unit[:, 0], unit[:, 1]), 1e-9)[:, None]
    first = np.zeros(len(points) + 1, bool)
    first[offsets] = True
    last = first[1:]
    first = first[:-1]
    sharp = np.zeros(len(points), bool)
    sharp[1:] = (unit[1:] * unit[:-1]).sum(axis=1) < _SHARP
    sharp &= ~first & ~last
    # a vertex where a line turns sharply ends one run and begins another
    at = np.repeat(np.arange(len(points)), 1 + sharp)
    again = np.flatnonzero(sharp) + np.arange(1, int(sharp.sum()) + 1)
    begins, ends = first[at], last[at]
    begins[again] = True
    ends[again - 1] = True
    begin, end = np.flatnonzero(begins), np.flatnonzero(ends)
    before, after = unit[at - 1], unit[at]
    before[begin] = after[begin]
    after[end] = before[end]
    middle = points[at]
    half = width_px / 2
    aside = before + after
    aside *= half / (1.0 + (before * after).sum(axis=1))[:, None]
    aside = aside[:, ::-1] * (-1.0, 1.0)

    round_begin, round_end = round_ends | ~first[at[begin]], round_ends | ~last[at[end]]
    counts = end - begin + 1
    caps = len(_CAP) * round_end, len(_CAP) * round_begin
    new = np.concatenate([[0], np.cumsum(2 * counts + caps[0] + caps[1] + 1)])
    along = np.arange(len(at)) - np.repeat(begin, counts)
    start = np.repeat(new[:-1], counts)
    back = np.repeat(2 * counts + caps[0] - 1, counts)
    rings = np.empty((int(new[-1]), 2))
    rings[start + along] = middle + aside
    rings[start + back - along] = middle - aside
    end, begin = end[round_end], begin[round_begin]
    end_cap = (new[:-1] + counts)[round_end]
    begin_cap = (new[1:] - len(_CAP) - 1)[round_begin]
    for number, (across, onward) in enumerate(zip(np.cos(_CAP), np.sin(_CAP), strict=True)):
        forward = before[end] * (half * onward)
        rings[end_cap + number] = middle[end] + aside[end] * across + forward
        backward = after[begin] * (half * onward)
        rings[begin_cap + number] = middle[begin] - aside[begin] * across - backward
    rings[new[1:] - 1] = rings[new[:-1]]
    return rings, new
