"""Names along roads and rivers: where each character stands and how it is turned."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_STEEPEST_TURN = 28.0
"""Between neighbouring characters, degrees: at a sharper bend the name goes elsewhere."""


@dataclass(frozen=True, slots=True)
class Character:
    """One character of a name: its centre in pixels and its turn, degrees clockwise."""

    text: str
    x: float
    y: float
    degrees: float


@dataclass(frozen=True, slots=True, eq=False)
class Polyline:
    """A line in pixels with the distance of each vertex from its start."""

    points: NDArray[np.float64]
    distance: NDArray[np.float64]

    @classmethod
    def of(cls, points: NDArray[np.float64]) -> "Polyline":
        """Measure a line; points in pixels, shape (n, 2)."""
        steps = np.hypot(*np.diff(points, axis=0).T)
        return cls(points, np.concatenate([[0.0], np.cumsum(steps)]))

    @property
    def length(self) -> float:
        """Return the length in pixels."""
        return float(self.distance[-1])

    def at(self, along: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the points at these distances from the start; shape (k, 2)."""
        x = np.interp(along, self.distance, self.points[:, 0])
        y = np.interp(along, self.distance, self.points[:, 1])
        return np.column_stack([x, y])


def middles(line: Polyline, every_px: float, room_px: float) -> tuple[NDArray[np.float64], float]:
    """Return distances along a line at which its name should stand, and the step between them.

    They depend on the whole line, not on the part in view: panning moves no name.
    """
    if line.length < room_px:
        return np.empty(0), every_px
    count = max(1, round(line.length / every_px))
    step = line.length / count
    return np.linspace(step / 2, line.length - step / 2, count), step


def written_along(
    text: str, widths: list[float], line: Polyline, middle: float, gap_px: float
) -> list[Character] | None:
    """Return the characters of a name along a line, or None where it does not fit.

    Parameters
    ----------
    widths : list of float
        Of each character, pixels.
    middle : float
        Distance of the name's middle from the line's start, pixels.
    gap_px : float
        Free space between characters.

    Notes
    -----
    As on Chinese maps: along flat lines the name reads left to right, turned with the line;
    along steep ones it reads downwards and the characters stand nearly upright.
    """
    total = sum(widths) + gap_px * (len(widths) - 1)
    start = middle - total / 2
    if start < 0 or start + total > line.length:
        return None
    ends = line.at(np.array([start, start + total]))
    across, down = ends[1] - ends[0]
    flat = abs(across) >= abs(down)
    backwards = across < 0 if flat else down < 0
    edges = start + np.concatenate([[0.0], np.cumsum(np.asarray(widths) + gap_px)])
    centres = edges[:-1] + np.asarray(widths) / 2
    if backwards:
        centres = 2 * middle - centres
    half = np.maximum(np.asarray(widths), 1.0)
    here = line.at(centres)
    chord = line.at(centres + half) - line.at(centres - half)
    if backwards:
        chord = -chord
    turns = np.degrees(np.arctan2(chord[:, 1], chord[:, 0])) - (0.0 if flat else 90.0)
    turns = (turns + 180) % 360 - 180
    if any(abs((b - a + 180) % 360 - 180) > _STEEPEST_TURN for a, b in pairwise(turns.tolist())):
        return None
    apart = np.hypot(*np.diff(here, axis=0).T)
    if np.abs(turns).max() > 80 or (apart < (half[:-1] + half[1:]) / 2).any():
        return None
    return [
        Character(char, float(x), float(y), float(turn))
        for char, (x, y), turn in zip(text, here.tolist(), turns.tolist(), strict=True)
    ]
