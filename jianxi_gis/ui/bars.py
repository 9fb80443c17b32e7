"""Horizontal bars with their names and figures; a click on one tells which."""

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jianxi_gis.ui.theme import current_colors

_ROW_PX = 30
_LABEL_CHARS = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar."""

    value: str
    """What a click on it asks for."""
    label: str
    length: float
    words: str
    """The figure as it is written beside the bar."""
    color: str = ""
    """#rrggbb; empty: the accent of the theme."""
    dimmed: bool = False
    """Not among what is asked for."""


class BarChart(QWidget):
    """Shows: bars from top to bottom. Emits: ``clicked(value)``."""

    clicked = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._plot = pg.PlotWidget(self, background=None)
        self._plot.setAccessibleName(title)
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.hideAxis("bottom")
        self._plot.getAxis("left").setStyle(tickLength=0, tickTextOffset=8)
        self._plot.getAxis("left").setPen(None)
        self._plot.getPlotItem().getViewBox().sigResized.connect(self._fit)
        self._plot.viewport().installEventFilter(self)
        self._plot.viewport().setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Return the bars shown."""
        return self._bars

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars, the first on top."""
        self._bars = tuple(bars)
        self._draw()

    def bar_at(self, position: QPointF) -> Bar | None:
        """Return the bar in the row of a pixel of the plot."""
        view = self._plot.getPlotItem().getViewBox()
        point = view.mapSceneToView(self._plot.mapToScene(position.toPoint()))
        row = round(point.y())
        inside = 0 <= row < len(self._bars) and abs(point.y() - row) <= 0.48
        return self._bars[row] if inside else None

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take clicks on rows, and show that they can be clicked."""
        if isinstance(event, QMouseEvent):
            bar = self.bar_at(event.position())
            if event.type() == QEvent.Type.MouseMove:
                shape = Qt.CursorShape.PointingHandCursor if bar else Qt.CursorShape.ArrowCursor
                self._plot.viewport().setCursor(shape)
                self._plot.setToolTip(f"{bar.label}：{bar.words}" if bar else "")
            if (
                bar is not None
                and event.type() == QEvent.Type.MouseButtonRelease
                and event.button() == Qt.MouseButton.LeftButton
            ):
                self.clicked.emit(bar.value)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._bars:
            self._draw()

    def _draw(self) -> None:
        colors = current_colors()
        plot = self._plot.getPlotItem()
        plot.clear()
        self.setMinimumHeight(max(1, len(self._bars)) * _ROW_PX + 8)
        self.setMaximumHeight(self.minimumHeight())
        longest = max((bar.length for bar in self._bars), default=0.0) or 1.0
        lengths = [bar.length for bar in self._bars]
        brushes = [
            QColor(colors.track if bar.dimmed else bar.color or colors.accent) for bar in self._bars
        ]
        rows = list(range(len(self._bars)))
        plot.addItem(
            pg.BarGraphItem(x0=0, y=rows, height=0.5, width=lengths, brushes=brushes, pen=None)
        )
        for row, bar in enumerate(self._bars):
            words = pg.TextItem(
                bar.words, color=colors.muted if bar.dimmed else colors.text, anchor=(0, 0.5)
            )
            words.setFont(self.font())
            words.setPos(bar.length + longest * 0.01, row)
            plot.addItem(words)
        axis = plot.getAxis("left")
        axis.setTextPen(colors.text)
        axis.setTickFont(self.font())
        axis.setTicks([[(row, _short(bar.label)) for row, bar in enumerate(self._bars)]])
        plot.getViewBox().invertY(True)
        self._fit()

    def _fit(self) -> None:
        """Leave room for the figures to the right of the bars."""
        box = self._plot.getPlotItem().getViewBox()
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(bar.words) for bar in self._bars), default=0)
        free = max(box.width() - widest - 16, 24.0)
        longest = max((bar.length for bar in self._bars), default=0.0) or 1.0
        box.setRange(
            xRange=(0, longest * max(box.width(), 1.0) / free),
            yRange=(-0.5, max(len(self._bars), 1) - 0.5),
            padding=0,
        )


def _short(label: str) -> str:
    return label if len(label) <= _LABEL_CHARS else f"{label[: _LABEL_CHARS - 1]}…"
