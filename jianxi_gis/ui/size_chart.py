"""Columns of how many projects have amounts of a class; a click asks for the class."""

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from jianxi_gis.model.sizes import SizeClass
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.theme import current_colors

_LEAST_PX = 140


class SizeChart(QWidget):
    """Shows: a column a class, its number above it. Emits: ``clicked(SizeClass)``."""

    clicked = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[SizeClass, ...] = ()
        self.plot = pyqtgraph.PlotWidget(self)
        self.plot.setAccessibleName(title)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.hideAxis("left")
        self.plot.viewport().installEventFilter(self)
        self.setMinimumHeight(_LEAST_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def set_classes(self, classes: Sequence[SizeClass]) -> None:
        """Show these classes from left to right."""
        self._classes = tuple(classes)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._classes:
            self._draw()

    def _draw(self) -> None:
        colors = current_colors()
        self.plot.setBackground(QColor(colors.panel))
        self.plot.clear()
        heights = [one.count for one in self._classes]
        self.plot.addItem(
            pyqtgraph.BarGraphItem(
                x=range(len(heights)), height=heights, width=0.62,
                brush=QColor(colors.accent), pen=None,
            )
        )  # fmt: skip
        for place, count in enumerate(heights):
            if count:
                number = pyqtgraph.TextItem(str(count), QColor(colors.muted), anchor=(0.5, 1.0))
                number.setPos(place, count)
                self.plot.addItem(number)
        axis = self.plot.getAxis("bottom")
        axis.setTicks([[(place, one.label) for place, one in enumerate(self._classes)]])
        axis.setPen(QColor(colors.edge))
        axis.setTextPen(QColor(colors.muted))
        axis.setStyle(tickLength=0, tickFont=self.font())
        self.plot.getPlotItem().getViewBox().setRange(
            xRange=(-0.6, len(heights) - 0.4), yRange=(0, max([*heights, 1]) * 1.25), padding=0
        )

    def class_at(self, position: QPointF) -> SizeClass | None:
        """Return the class in whose column a pixel of the plot lies."""
        view = self.plot.getPlotItem().getViewBox()
        place = round(view.mapSceneToView(self.plot.mapToScene(position.toPoint())).x())
        return self._classes[place] if 0 <= place < len(self._classes) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take clicks on columns, and say what a column holds."""
        if isinstance(event, QHelpEvent):
            found = self.class_at(QPointF(event.pos()))
            words = "" if found is None else self._words(found)
            QToolTip.showText(event.globalPos(), inert(words), self)
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            found = self.class_at(event.position())
            if found is not None and event.button() == Qt.MouseButton.LeftButton:
                self.clicked.emit(found)
                return True
        return False

    def _words(self, found: SizeClass) -> str:
        return self.tr("{0} 亿元：{1} 项，合计 {2}；单击筛选").format(
            found.label, found.count, amount(found.total_yuan)
        )
