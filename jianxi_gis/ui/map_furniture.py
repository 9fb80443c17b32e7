"""What lies over the map on the screen: scale bar, north arrow, the box being dragged."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from jianxi_gis.model.mapview import MapLayer, MapView, Underlay
from jianxi_gis.ui.theme import Colors

_INK = QColor("#2b333d")
_HALO = QColor(255, 255, 255, 205)
_LONGEST_PX = 150


def round_length_m(longest_m: float) -> float:
    """Return the longest 1, 2 or 5 times a power of ten that is not above ``longest_m``.

    Examples
    --------
    >>> round_length_m(1730.0), round_length_m(640.0), round_length_m(99.0)
    (1000.0, 500.0, 50.0)
    """
    step = 10.0 ** len(str(int(longest_m))) / 10 if longest_m >= 1 else 0.1
    return max((step * factor for factor in (1, 2, 5) if step * factor <= longest_m), default=step)


def length_words(metres: float) -> str:
    """Return 500 米 or 2 公里."""
    return f"{metres / 1000:g} 公里" if metres >= 1000 else f"{metres:g} 米"


def draw_scale_bar(painter: QPainter, view: MapView, left: int, bottom: int) -> None:
    """Draw the scale bar with its lower left corner at a logical pixel."""
    metres = round_length_m(_LONGEST_PX * view.metres_per_px)
    width = metres / view.metres_per_px
    words = length_words(metres)
    box = QRectF(left, bottom - 26, width + 16, 26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_HALO)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QPen(_INK, 1.4))
    x, y = left + 8.0, bottom - 6.0
    painter.drawPolyline(
        [QPointF(x, y - 5), QPointF(x, y), QPointF(x + width, y), QPointF(x + width, y - 5)]
    )
    painter.drawText(box.adjusted(0, 1, 0, -8), Qt.AlignmentFlag.AlignCenter, words)


def draw_north_arrow(painter: QPainter, center_x: int, top: int) -> None:
    """Draw a small north arrow; grid north of EPSG:4546 is up."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_HALO)
    painter.drawRoundedRect(QRectF(center_x - 16, top, 32, 46), 4, 4)
    tip, foot = QPointF(center_x, top + 18), QPointF(center_x, top + 35)
    for side, brush in ((-7, _INK), (7, QColor("#ffffff"))):
        painter.setBrush(brush)
        painter.setPen(QPen(_INK, 1))
        painter.drawPolygon(QPolygonF([tip, foot, QPointF(center_x + side, top + 40)]))
    box = QRectF(center_x - 16, top + 1, 32, 17)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "北")


def credit(layers: Iterable[MapLayer], underlay: Underlay | None) -> str:
    """Return whose base maps are shown, as their licences ask; empty if none is."""
    words = [underlay.attribution] if underlay is not None else []
    words += [
        layer.spec.attribution
        for layer in layers
        if layer.visible and layer.spec.source.startswith("osm")
    ]
    return "；".join(dict.fromkeys(filter(None, words)))


def draw_attribution(painter: QPainter, words: str, ground: QRect) -> None:
    """Write whose base map it is, small, over a halo in the lower right corner of the map."""
    painter.save()
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 0.85)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
    room = ground.adjusted(ground.width() // 2, 0, -6, -3)
    box = painter.boundingRect(room, flags, words)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_HALO)
    painter.drawRoundedRect(box.adjusted(-6, -2, 12, 12), 4, 4)
    painter.setPen(_INK)
    painter.drawText(box, flags, words)
    painter.restore()


def draw_box(painter: QPainter, box: QRect, colors: Colors) -> None:
    """Draw the rectangle that is to be zoomed to."""
    fill = QColor(colors.accent)
    fill.setAlpha(40)
    painter.setBrush(fill)
    painter.setPen(QPen(QColor(colors.accent), 1.2, Qt.PenStyle.DashLine))
    painter.drawRect(box)
