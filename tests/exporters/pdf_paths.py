"""What a PDF page draws, in millimetres: an independent ruler for exported sheets."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
from numpy.typing import NDArray
from pypdf.generic import ContentStream

MM_PER_POINT = 25.4 / 72
_STROKES, _FILLS = {b"S", b"s", b"B", b"B*", b"b"}, {b"f", b"F", b"f*", b"B", b"B*", b"b"}
_ENDS = _STROKES | _FILLS | {b"n"}


@dataclass(frozen=True)
class Drawn:
    """One painted path."""

    points: NDArray[np.float64]
    """Shape (n, 2): millimetres right and up from the lower left corner."""
    stroke: str
    """#rrggbb, or empty."""
    fill: str

    @property
    def width(self) -> float:
        return float(np.ptp(self.points[:, 0]))

    @property
    def height(self) -> float:
        return float(np.ptp(self.points[:, 1]))


def paths(file: Path) -> Iterator[Drawn]:
    """Yield the painted paths of the only page, in drawing order."""
    (page,) = pypdf.PdfReader(file).pages
    matrix, stack = np.eye(3), []
    colors: dict[str, str] = {"stroke": "", "fill": ""}
    points: list[Any] = []
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"q":
            stack.append((matrix, dict(colors)))
        elif operator == b"Q":
            matrix, colors = stack.pop()
        elif operator == b"cm":
            a, b, c, d, e, f = map(float, operands)
            matrix = np.array([[a, b, 0], [c, d, 0], [e, f, 1]]) @ matrix
        elif operator in (b"scn", b"rg", b"SCN", b"RG") and len(operands) == 3:
            colors["fill" if operator.islower() else "stroke"] = _hex(operands)
        elif operator in (b"m", b"l"):
            points.append(_moved(operands, matrix))
        elif operator == b"c":
            points.append(_moved(operands[4:], matrix))
        elif operator == b"re":
            x, y, width, height = map(float, operands)
            corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
            points += [_moved(corner, matrix) for corner in corners]
        elif operator in _ENDS:
            if points and operator != b"n":
                yield Drawn(
                    np.array(points) * MM_PER_POINT,
                    colors["stroke"] if operator in _STROKES else "",
                    colors["fill"] if operator in _FILLS else "",
                )
            points = []


def _moved(xy: Any, matrix: NDArray[np.float64]) -> Any:
    return (np.array([float(xy[0]), float(xy[1]), 1.0]) @ matrix)[:2]


def _hex(operands: Any) -> str:
    return "#" + "".join(f"{round(float(value) * 255):02x}" for value in operands)
