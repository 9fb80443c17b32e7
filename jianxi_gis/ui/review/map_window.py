"""A window with a list, a map and a form side by side, and a line of words below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from jianxi_gis.controller import Controller
from jianxi_gis.controller.sheets import district_extent
from jianxi_gis.errors import GisError
from jianxi_gis.model.session import Session
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.review.drawing import CandidatesTool
from jianxi_gis.ui.travelling import travel_in_worker
from jianxi_gis.ui.wheel import guard
from jianxi_gis.ui.worker import Worker

_LIST_PX = 270
"""A list narrower than this has no room for names."""


class MapWindow(QWidget):
    """What the windows about places share: the map with its tool, refusals said in the form."""

    def __init__(
        self, session: Session, controller: Controller, name: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session = session
        self._controller = controller
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = Canvas(session, controller, self)
        self.canvas.set_home(district_extent())
        self._tool = CandidatesTool(self.canvas, self._on_number_clicked, self._on_dropped)
        self.canvas.set_tool(self._tool)
        self.below = Label(self)
        self.below.setObjectName("muted")
        self.below.setContentsMargins(12, 5, 12, 5)
        self.below.setWordWrap(True)

    def _lay_out(self, left: QWidget, right: QWidget, sizes: tuple[int, int, int]) -> None:
        """Put the parts beside each other, widths in logical pixels."""
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for widget in (left, self.canvas, right):
            split.addWidget(widget)
        share = min(1.0, self.width() / sum(sizes))  # or a small screen has no room for the map
        split.setSizes([round(share * width) for width in sizes])
        split.setStretchFactor(1, 1)
        left.setMinimumWidth(_LIST_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(split, 1)
        column.addWidget(self.below)
        guard(self)

    def _travel_with_keys(self) -> None:
        """Undo and do again when their keys are pressed."""
        for keys, back in (
            (QKeySequence(QKeySequence.StandardKey.Undo), True),
            (QKeySequence("Ctrl+Y"), False),
        ):
            QShortcut(keys, self).activated.connect(partial(self._on_travel, back=back))

    def _on_travel(self, *, back: bool) -> None:
        """Undo or do again; a large one is left to a worker, which outlives this window."""
        controller = self._controller
        if controller.takes_long(back=back):
            worker = Worker(self.parentWidget() or self, "undoing")
            travel_in_worker(worker, controller, back=back, above=self)
        else:
            self._travel(controller.undo if back else controller.redo)

    def _travel(self, deed: Callable[[], None]) -> None:
        self._attempt(deed)

    def _complain(self, words: str) -> None:
        """Say in the form what was refused; empty: nothing was."""
        raise NotImplementedError

    def _on_number_clicked(self, number: int) -> None:
        """Take note that the shape of a number was clicked."""

    def _on_dropped(self, number: int, shape: BaseGeometry) -> None:
        """Take note that the shape of a number was dragged; metres (EPSG:4546)."""
        raise NotImplementedError

    def _attempt(self, deed: Callable[[], object]) -> bool:
        """Do something that can be refused; say why if it is. Return True if it was done."""
        try:
            deed()
        except GisError as error:
            self._complain(tr(str(error)))
            return False
        return True

    def _drop_tool(self) -> None:
        """Take the window's own tool in hand again."""
        if self.canvas.tool is not self._tool:
            self.canvas.set_tool(self._tool)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the map; every decision is stored already."""
        self.canvas.set_tool(None)
        super().closeEvent(event)
