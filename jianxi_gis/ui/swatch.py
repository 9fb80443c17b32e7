"""Small pictures of symbols for the layer tree."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from jianxi_gis.geo.columns import GeometryKind
from jianxi_gis.model.layer import Symbol

SIZE = QSize(22, 16)
_SHARP = 3
"""Device pixels per logical one: sharp on every screen."""


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
            painter.drawRoundedRect(QRectF(2, 2.5, 18, 11), 2, 2)
        else:
            _draw_marker(painter, symbol.marker)
    painter.end()
    return QIcon(pixmap)


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
