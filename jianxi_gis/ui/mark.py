"""A mark on the map: where one has gone to, with the doubt about it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from jianxi_gis.model.mapview import MapView

_RED, _WHITE, _INK = QColor("#d6336c"), QColor("#ffffff"), QColor("#1d2733")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that was asked for."""

    xy: tuple[float, float]
    """Easting, northing in metres (EPSG:4546)."""
    words: str
    accuracy_m: float = 0.0
    """Radius of the circle of doubt, metres; 0: none is drawn."""


def draw_mark(painter: QPainter, view: MapView, mark: Mark) -> None:
    """Draw a pin on the place, its circle of doubt, its words."""
    at = QPointF(*view.to_px(*mark.xy))
    radius = mark.accuracy_m / view.metres_per_px
    if radius > 6:
        fill = QColor(_RED)
        fill.setAlpha(26)
        painter.setBrush(fill)
        painter.setPen(QPen(_RED, 1.2, Qt.PenStyle.DashLine))
        painter.drawEllipse(at, radius, radius)
    head = at - QPointF(0, 17)
    pin = QPainterPath(at)
    pin.cubicTo(at + QPointF(-3, -6), at + QPointF(-8, -10), head + QPointF(-8, 0))
    pin.arcTo(head.x() - 8, head.y() - 8, 16, 16, 180, -180)
    pin.cubicTo(at + QPointF(8, -10), at + QPointF(3, -6), at)
    painter.setBrush(_RED)
    painter.setPen(QPen(_WHITE, 1.4))
    painter.drawPath(pin)
    painter.setBrush(_WHITE)
    painter.drawEllipse(head, 2.8, 2.8)
    _draw_name(painter, head + QPointF(14, 0), mark.words)


def _draw_name(painter: QPainter, at: QPointF, words: str) -> None:
    path = QPainterPath()
    height = QFontMetricsF(painter.font()).ascent()
    path.addText(at + QPointF(0, height * 0.36), painter.font(), words)
    pen = QPen(_WHITE, 3.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.fillPath(path, _INK)
