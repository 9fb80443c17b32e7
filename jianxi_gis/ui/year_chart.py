"""Money year by year as curves; a year that no document speaks of is a gap, not a zero."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.theme import current_colors

_EDGE_PX, _LEGEND_PX, _AXIS_PX, _ABOVE_PX = 14, 26, 24, 22
_DOT_PX = 4.0


@dataclass(frozen=True, slots=True)
class Curve:
    """One series."""

    title: str
    color: str
    values: tuple[float | None, ...]
    """One a year; None where nothing is stated."""
    figures: tuple[str, ...]
    """As they are written at their points."""
    notes: tuple[str, ...]
    """What follows a figure where there is room: in tooltips."""
    dashed: bool = False


class YearChart(QWidget):
    """Shows: curves over years with their figures. Emits: ``clicked(year)``.

    With the keyboard: left and right choose a year, space or enter clicks it.
    """

    clicked = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[int, ...] = ()
        self._curves: tuple[Curve, ...] = ()
        self._current = -1
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(150)

    @property
    def years(self) -> tuple[int, ...]:
        """Return the years from left to right."""
        return self._years

    @property
    def curves(self) -> tuple[Curve, ...]:
        """Return the curves shown."""
        return self._curves

    def set_curves(self, years: Sequence[int], curves: Sequence[Curve]) -> None:
        """Show these curves over these years, which follow each other without a gap."""
        self._years, self._curves = tuple(years), tuple(curves)
        self._current = min(self._current, len(self._years) - 1)
        self.setAccessibleDescription(self.tr("；").join(map(self._words, range(len(self._years)))))
        self.update()

    def year_at(self, position: QPointF) -> int | None:
        """Return the place of the year a pixel belongs to; None outside."""
        if not self._years or not 0 <= position.x() < self.width():
            return None
        step = (self.width() - 2 * _EDGE_PX) / len(self._years)
        return min(max(int((position.x() - _EDGE_PX) / step), 0), len(self._years) - 1)

    def sizeHint(self) -> QSize:
        """Return a shape in which curves can be read."""
        return QSize(300, 190)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which year was clicked."""
        place = self.year_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = place
            self.clicked.emit(self._years[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the years, click one."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and self._years:
            self._current = min(max(self._current + step, 0), len(self._years) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._current >= 0:
                self.clicked.emit(self._years[self._current])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what is stated of a year."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.year_at(QPointF(event.pos()))
            words = "" if place is None else self._words(place)
            QToolTip.showText(event.globalPos(), inert(words), self)
            return True
        return super().event(event)

    def _words(self, place: int) -> str:
        told = "，".join(
            f"{curve.title} {curve.figures[place]}{curve.notes[place]}"
            for curve in self._curves
            if curve.values[place] is not None
        )
        return self.tr(f"{self._years[place]}：{told or self.tr('没有列明')}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground with its years, the curves, and what they are called."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(
            _EDGE_PX, _LEGEND_PX + _ABOVE_PX, -_EDGE_PX, -_AXIS_PX
        )
        self._draw_ground(painter, ground)
        self._draw_legend(painter)
        taken: list[QRectF] = []
        for curve in self._curves:
            self._draw_line(painter, ground, curve)
        for curve in self._curves:  # a figure may hide a bit of a line, never of another figure
            self._draw_points(painter, ground, curve, taken)
        painter.end()

    def _x(self, ground: QRectF, place: int) -> float:
        return ground.left() + ground.width() * (place + 0.5) / len(self._years)

    def _draw_ground(self, painter: QPainter, ground: QRectF) -> None:
        colors = current_colors()
        if self._current >= 0 and self.hasFocus():
            step = ground.width() / len(self._years)
            column = QRectF(ground.left() + step * self._current, 0, step, self.height())
            painter.fillRect(column, QColor(colors.hover))
        painter.setPen(QColor(colors.border))
        painter.drawLine(ground.bottomLeft(), ground.bottomRight())
        painter.setPen(QColor(colors.muted))
        metrics = painter.fontMetrics()
        room = ground.width() / max(len(self._years), 1)
        every = 1
        while every * room < metrics.horizontalAdvance("2025") + 8:
            every += 1
        for place, year in enumerate(self._years):
            if (len(self._years) - 1 - place) % every == 0:
                box = QRectF(self._x(ground, place) - 40, ground.bottom() + 2, 80, _AXIS_PX - 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(year))

    def _draw_legend(self, painter: QPainter) -> None:
        x = float(_EDGE_PX)
        for curve in self._curves:
            painter.setPen(_pen(curve))
            painter.drawLine(QPointF(x, _LEGEND_PX / 2), QPointF(x + 18, _LEGEND_PX / 2))
            painter.setPen(QColor(current_colors().text))
            width = painter.fontMetrics().horizontalAdvance(curve.title)
            box = QRectF(x + 24, 0, width + 4, _LEGEND_PX)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, curve.title)
            x += 24 + width + 18

    def _points(self, ground: QRectF, curve: Curve) -> list[QPointF | None]:
        highest = max((v for c in self._curves for v in c.values if v is not None), default=0) or 1
        return [
            None
            if value is None
            else QPointF(self._x(ground, n), ground.bottom() - ground.height() * value / highest)
            for n, value in enumerate(curve.values)
        ]

    def _draw_line(self, painter: QPainter, ground: QRectF, curve: Curve) -> None:
        painter.setPen(_pen(curve))
        for one, other in pairwise(self._points(ground, curve)):
            if one is not None and other is not None:
                painter.drawLine(one, other)

    def _draw_points(
        self, painter: QPainter, ground: QRectF, curve: Curve, taken: list[QRectF]
    ) -> None:
        for point, words in zip(self._points(ground, curve), curve.figures, strict=True):
            if point is not None:
                painter.setPen(QPen(QColor(curve.color), 1.5))
                painter.setBrush(QColor(current_colors().panel if curve.dashed else curve.color))
                painter.drawEllipse(point, _DOT_PX, _DOT_PX)
                self._write(painter, painter.fontMetrics(), point, words, taken)

    def _write(
        self,
        painter: QPainter,
        metrics: QFontMetrics,
        point: QPointF,
        words: str,
        taken: list[QRectF],
    ) -> None:
        """Write a figure above its point, else below, else not: it is in the table too."""
        width = metrics.horizontalAdvance(words) + 4
        left = min(max(point.x() - width / 2, 2), self.width() - width - 2)
        for top in (point.y() - metrics.height() - 5, point.y() + 6):
            box = QRectF(left, top, width, metrics.height())
            inside = box.bottom() <= self.height() - _AXIS_PX
            if inside and not any(box.intersects(other) for other in taken):
                taken.append(box)
                colors = current_colors()
                painter.fillRect(box.adjusted(0, 2, 0, -2), QColor(colors.panel))
                painter.setPen(QColor(colors.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                return


def _pen(curve: Curve) -> QPen:
    style = Qt.PenStyle.DashLine if curve.dashed else Qt.PenStyle.SolidLine
    return QPen(QColor(curve.color), 2, style)
