"""How one symbol is drawn: pens, brushes, marker outlines, sizes graduated by money."""

import math
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF

from jianxi_gis.model.layer import Symbol

MM_PER_INCH = 25.4
REFERENCE_YUAN = 1_000_000_000
"""A graduated marker of this figure has the size its symbol states."""
SMALLEST, LARGEST = 0.5, 2.4
"""Bounds of a graduated marker, as shares of the stated size: legible, and not a blot."""

_VECTOR = {QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG, QPaintEngine.Type.Picture}
# Corners, radius as a share of the size, angle of the first corner: areas equal the circle's.
_CORNERS = {
    "square": (4, 0.6267, 45.0),
    "diamond": (4, 0.6267, 90.0),
    "triangle": (3, 0.7776, 90.0),
    "pentagon": (5, 0.5747, 90.0),
    "hexagon": (6, 0.5498, 90.0),
}
MARKERS = ("circle", "station", *_CORNERS)
"""Shapes of point markers; a new one is an entry in ``_CORNERS``."""


def px_per_mm(dpi: float) -> float:
    """Return pixels per millimetre."""
    return dpi / MM_PER_INCH


def is_vector(painter: QPainter) -> bool:
    """Return True if the painter writes shapes (PDF, SVG), not pixels."""
    return painter.paintEngine().type() in _VECTOR


def pen(color: str, width_px: float, dash_px: tuple[float, ...] = ()) -> QPen:
    """Return a round-joined pen; a dashed one has flat ends so that its gaps stay open.

    A width a little over one pixel becomes one pixel: Qt strokes that six times faster.
    """
    if not color or width_px <= 0:
        return QPen(Qt.PenStyle.NoPen)
    width = 1.0 if 1.0 < width_px < 1.3 else width_px
    made = QPen(QColor(color), width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dash_px else Qt.PenCapStyle.RoundCap)
    if dash_px:
        made.setDashPattern([length / width for length in dash_px])
    return made


def symbol_pen(symbol: Symbol, scale: float) -> QPen:
    """Return the pen of a symbol's outline at ``scale`` pixels per millimetre."""
    dash = tuple(length * scale for length in symbol.dash_mm)
    return pen(symbol.outline, symbol.width_mm * scale, dash)


def brush(color: str) -> QBrush:
    """Return a brush, or none for an empty colour."""
    return QBrush(QColor(color)) if color else QBrush(Qt.BrushStyle.NoBrush)


def marker_size_mm(symbol: Symbol, yuan: float, graduated: bool) -> float:
    """Return the diameter of a marker in millimetres; its area is proportional to the money.

    Bounded below and above by `SMALLEST` and `LARGEST`; an unknown amount (0) is smallest.
    """
    if not graduated:
        return symbol.size_mm
    return float(marker_sizes_mm(np.array([symbol.size_mm]), np.array([yuan]))[0])


def marker_sizes_mm(
    stated_mm: NDArray[np.float64], yuan: NDArray[np.floating[Any]]
) -> NDArray[np.float64]:
    """Return the diameters of graduated markers, millimetres; see `marker_size_mm`.

    Parameters
    ----------
    stated_mm : ndarray, shape (f,), float64
        The sizes the symbols state.
    yuan : ndarray, shape (f,) or (0,)
        Empty: unknown.
    """
    share = np.sqrt(np.maximum(yuan, 0.0) / REFERENCE_YUAN) if len(yuan) else np.zeros(1)
    return stated_mm * np.clip(share, SMALLEST, LARGEST)


def marker_path(marker: str, size: float) -> QPainterPath:
    """Return the outline of a marker about (0, 0); all shapes of one size have one area."""
    path = QPainterPath()
    if marker == "circle":
        path.addEllipse(QPointF(0, 0), size / 2, size / 2)
    elif marker == "station":
        side = size * math.sqrt(math.pi) / 2
        path.addRoundedRect(QRectF(-side / 2, -side / 2, side, side), side * 0.3, side * 0.3)
    else:
        corners, share, start = _CORNERS[marker]
        angles = [math.radians(start + 360 * corner / corners) for corner in range(corners)]
        radius = share * size
        points = [QPointF(radius * math.cos(a), -radius * math.sin(a)) for a in angles]
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


def draw_marker(
    painter: QPainter, symbol: Symbol, at: tuple[float, float], scale: float, size_mm: float = 0.0
) -> None:
    """Draw one marker as shapes.

    Parameters
    ----------
    at : tuple of float
        Its centre, pixels right and down.
    scale : float
        Pixels per millimetre.
    size_mm : float, optional
        Diameter; 0 takes the symbol's.
    """
    painter.save()
    painter.translate(*at)
    painter.setPen(symbol_pen(symbol, scale))
    painter.setBrush(brush(symbol.fill))
    painter.drawPath(marker_path(symbol.marker, (size_mm or symbol.size_mm) * scale))
    painter.restore()


@lru_cache(maxsize=64)
def dark(color: str) -> bool:
    """Return True if text on this colour must be light."""
    shade = QColor(color)
    return 0.299 * shade.red() + 0.587 * shade.green() + 0.114 * shade.blue() < 140
