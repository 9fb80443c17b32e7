"""Small pictures of symbols for the layer tree."""

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from jianxi_gis.geo.columns import GeometryKind
from jianxi_gis.model.layer import Symbol
from jianxi_gis.render.frame import Pixels
from jianxi_gis.render.hatch import hatch_lines

SIZE = QSize(22, 16)
_SHARP = 3
"""Device pixels per logical one: sharp on every screen."""
_AREA = QRectF(2, 2.5, 18, 11)
_HATCH_PX = 3.5


def swatch(symbol: Symbol, kind: GeometryKind) -> QIcon:
    """Return how features of a class look, in little."""
    pixmap = QPixmap(SIZE * _SHARP)
    pixmap.setDevicePixelRatio(_SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind == "line":
        _draw_line(painter, symbol)
    else:
        outline = QColor(symbol.outline) if symbol.outline else Qt.GlobalColor.transparent
        pen = QPen(outline, 1.2)
        if symbol.dash_mm and kind == "polygon":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(symbol.fill) if symbol.fill else Qt.BrushStyle.NoBrush)
        if kind == "polygon":
            painter.drawRoundedRect(_AREA, 2, 2)
            if symbol.hatch:
                _draw_hatch(painter, symbol)
        else:
            _draw_marker(painter, symbol.marker)
    painter.end()
    return QIcon(pixmap)


def _draw_hatch(painter: QPainter, symbol: Symbol) -> None:
    west, east, top, bottom = _AREA.left(), _AREA.right(), _AREA.top(), _AREA.bottom()
    corners = np.array([[west, top], [east, top], [east, bottom], [west, bottom]])
    area = Pixels(corners, np.array([0, 4]), np.array([0, 1]))
    painter.setPen(QPen(QColor(symbol.hatch), 0.8))
    for degrees in symbol.hatch_degrees:
        ends = hatch_lines(area, degrees, _HATCH_PX, corners)
        painter.drawLines([QLineF(*begin, *end) for begin, end in ends.reshape(-1, 2, 2).tolist()])


def _draw_line(painter: QPainter, symbol: Symbol) -> None:
    width = min(max(symbol.width_mm * 3.8, 1.2), 5.0)
    start, end = QPointF(2, 8), QPointF(20, 8)
    if symbol.casing:
        painter.setPen(QPen(QColor(symbol.casing), width + 2))
        painter.drawLine(start, end)
    pen = QPen(QColor(symbol.outline or symbol.fill), width)
    if symbol.dash_mm:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(start, end)


def _draw_marker(painter: QPainter, marker: str) -> None:
    x, y, r = 11.0, 8.0, 5.0
    if marker == "square":
        painter.drawRect(QRectF(x - 4.5, y - 4.5, 9, 9))
    elif marker == "diamond":
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - 6), QPointF(x + 6, y), QPointF(x, y + 6), QPointF(x - 6, y)])
        )
    elif marker == "triangle":
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - 5.5), QPointF(x + 5.5, y + 4.5), QPointF(x - 5.5, y + 4.5)])
        )
    else:
        painter.drawEllipse(QPointF(x, y), r, r)
