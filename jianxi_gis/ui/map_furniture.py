"""What lies over the map on the screen: scale bar, north arrow, the box being dragged."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from jianxi_gis.model.mapview import MapLayer, MapView, Underlay
from jianxi_gis.model.underlay import credits_of
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.theme import Colors

_INK = QColor("#2b333d")
_HALO = QColor(255, 255, 255, 205)
_LONGEST_PX = 150
_INSET_PX = 12

Covered = tuple[float, float, float, float]


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
    return tr(f"{metres / 1000:g} 公里") if metres >= 1000 else tr(f"{metres:g} 米")


def draw_furniture(painter: QPainter, view: MapView, ground: QRect) -> None:
    """Draw scale bar, north arrow and whose base map it is on a map, all in logical pixels."""
    _draw_scale_bar(painter, view, _scale_bar_box(view, ground))
    _draw_north_arrow(painter, _north_arrow_box(ground))
    if words := credit(view.layers, view.underlay):
        _draw_attribution(painter, words, ground)


def covered(canvas: QWidget, view: MapView) -> tuple[Covered, ...]:
    """Return what furniture and widgets lie over on a map: left, top, right, bottom; pixels."""
    ground = canvas.rect()
    boxes = [_scale_bar_box(view, ground), _north_arrow_box(ground)]
    if words := credit(view.layers, view.underlay):
        metrics = QFontMetrics(_small(canvas.font()))
        room, flags = _attribution_room(ground)
        boxes.append(_with_halo(metrics.boundingRect(room, flags.value, words)))
    boxes += [
        QRectF(child.geometry())
        for child in canvas.children()
        if isinstance(child, QWidget) and not child.isWindow() and not child.isHidden()
    ]
    return tuple((box.left(), box.top(), box.right(), box.bottom()) for box in boxes)


def _scale_bar_box(view: MapView, ground: QRect) -> QRectF:
    width = round_length_m(_LONGEST_PX * view.metres_per_px) / view.metres_per_px
    return QRectF(_INSET_PX, ground.height() - _INSET_PX - 26, width + 16, 26)


def _draw_scale_bar(painter: QPainter, view: MapView, box: QRectF) -> None:
    words = length_words(round_length_m(_LONGEST_PX * view.metres_per_px))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_HALO)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QPen(_INK, 1.4))
    x, right, y = box.left() + 8, box.right() - 8, box.bottom() - 6
    painter.drawPolyline(
        [QPointF(x, y - 5), QPointF(x, y), QPointF(right, y), QPointF(right, y - 5)]
    )
    painter.drawText(box.adjusted(0, 1, 0, -8), Qt.AlignmentFlag.AlignCenter, words)


def _north_arrow_box(ground: QRect) -> QRectF:
    return QRectF(ground.width() - 48, _INSET_PX, 32, 46)


def _draw_north_arrow(painter: QPainter, box: QRectF) -> None:
    """Draw a small north arrow; grid north of EPSG:4546 is up."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_HALO)
    painter.drawRoundedRect(box, 4, 4)
    middle, top = box.center().x(), box.top()
    tip, foot = QPointF(middle, top + 18), QPointF(middle, top + 35)
    for side, brush in ((-7, _INK), (7, QColor("#ffffff"))):
        painter.setBrush(brush)
        painter.setPen(QPen(_INK, 1))
        painter.drawPolygon(QPolygonF([tip, foot, QPointF(middle + side, top + 40)]))
    painter.drawText(QRectF(box.left(), top + 1, 32, 17), Qt.AlignmentFlag.AlignCenter, tr("北"))


def credit(layers: Iterable[MapLayer], underlay: Underlay | None) -> str:
    """Return whose base maps are shown, as their licences ask; empty if none is."""
    return tr("；").join(credits_of(layers, underlay))


def _draw_attribution(painter: QPainter, words: str, ground: QRect) -> None:
    """Write whose base map it is, small, over a halo in the lower right corner of the map."""
    painter.save()
    painter.setFont(_small(painter.font()))
    room, flags = _attribution_room(ground)
    box = painter.boundingRect(room, flags, words)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_HALO)
    painter.drawRoundedRect(_with_halo(box), 4, 4)
    painter.setPen(_INK)
    painter.drawText(box, flags, words)
    painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    return small


def _attribution_room(ground: QRect) -> tuple[QRect, Qt.AlignmentFlag | Qt.TextFlag]:
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
    return ground.adjusted(ground.width() // 2, 0, -6, -3), flags


def _with_halo(box: QRect) -> QRectF:
    return QRectF(box.adjusted(-6, -2, 12, 12))


def draw_box(painter: QPainter, box: QRect, colors: Colors) -> None:
    """Draw the rectangle that is to be zoomed to."""
    fill = QColor(colors.accent)
    fill.setAlpha(40)
    painter.setBrush(fill)
    painter.setPen(QPen(QColor(colors.accent), 1.2, Qt.PenStyle.DashLine))
    painter.drawRect(box)
