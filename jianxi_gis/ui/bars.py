"""Horizontal bars with their names and figures; a click on one tells which.

Drawn by hand: a change of the filter redraws them, and that may take a millisecond.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.theme import current_colors

ROW_PX = 30
_BAR_PX = 14
_EDGE_PX = 8
_NAMES = 0.42
"""Largest part of the width that names may take."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar."""

    value: str
    """What a click on it asks for; empty: nothing."""
    label: str
    length: float
    words: str
    """The figure as it is written beside the bar."""
    color: str = ""
    """#rrggbb; empty: the accent of the theme."""
    dimmed: bool = False
    """Not among what is asked for."""


class BarChart(QWidget):
    """Shows: bars from top to bottom. Emits: ``clicked(value)``.

    With the keyboard: up and down choose a bar, space or enter clicks it.
    """

    clicked = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Return the bars shown."""
        return self._bars

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars, the first on top."""
        self._bars = tuple(bars)
        self._current = min(self._current, len(self._bars) - 1)
        self.setAccessibleDescription(
            tr("；").join(f"{bar.label} {bar.words}" for bar in self._bars)
        )
        self.setFixedHeight(max(1, len(self._bars)) * ROW_PX + 4)
        self.update()

    def bar_at(self, position: QPointF) -> Bar | None:
        """Return the bar in the row of a pixel."""
        row = int(position.y() // ROW_PX)
        return self._bars[row] if 0 <= row < len(self._bars) else None

    def sizeHint(self) -> QSize:
        """Return room for all bars."""
        return QSize(280, max(1, len(self._bars)) * ROW_PX + 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        bar = self.bar_at(event.position())
        hand = bar is not None and bool(bar.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which bar was clicked."""
        bar = self.bar_at(event.position())
        if bar is not None and bar.value and event.button() == Qt.MouseButton.LeftButton:
            self._current = self._bars.index(bar)
            self.clicked.emit(bar.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the bars, click one."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self._current = min(max(self._current + step, 0), len(self._bars) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._current >= 0 and self._bars[self._current].value:
                self.clicked.emit(self._bars[self._current].value)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the whole name of a bar in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self.bar_at(QPointF(event.pos()))
            words = tr(f"{bar.label}：{bar.words}") if bar else ""
            QToolTip.showText(event.globalPos(), inert(words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars: names, bars and figures in three columns."""
        colors = current_colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        advance = metrics.horizontalAdvance
        width = self.width() - 2 * _EDGE_PX
        names = min(
            max((advance(bar.label) for bar in self._bars), default=0) + 2, int(width * _NAMES)
        )
        figures = max((advance(bar.words) for bar in self._bars), default=0)
        room = max(width - names - figures - 16, 12)
        longest = max((bar.length for bar in self._bars), default=0.0) or 1.0
        for row, bar in enumerate(self._bars):
            top = row * ROW_PX
            line = QRectF(_EDGE_PX, top, names, ROW_PX)
            elided = metrics.elidedText(bar.label, Qt.TextElideMode.ElideMiddle, names)
            painter.setPen(QColor(colors.muted if bar.dimmed else colors.text))
            at = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | at, elided)
            length = room * bar.length / longest
            box = QRectF(
                _EDGE_PX + names + 8,
                top + (ROW_PX - _BAR_PX) / 2,
                max(length, 1.0 if bar.length else 0.0),
                _BAR_PX,
            )
            painter.fillRect(
                box, QColor(colors.track if bar.dimmed else bar.color or colors.accent)
            )
            words = QRectF(box.right() + 6, top, figures + 4, ROW_PX)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | at, bar.words)
            if row == self._current and self.hasFocus():
                painter.setPen(QColor(colors.accent))
                painter.drawRoundedRect(QRectF(2, top + 1, self.width() - 4, ROW_PX - 2), 4, 4)
        painter.end()
