"""The conditions in force as chips above the map; each can be taken off, or all at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.conditions import Condition, conditions
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.flow_layout import FlowLayout
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.icons import IconButton
from jianxi_gis.ui.inert import Label

_HEIGHT_PX = 24


class Chips(QWidget):
    """Shows: the filter, condition by condition; hidden where there is none.

    Emits: ``zoom_requested()``, to see what passes; ``room_changing(taller_px)`` just before they
    take more room, or less.
    """

    zoom_requested = Signal()
    room_changing = Signal(int)

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._controller = controller
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(12, 6, 12, 6)
        follow(self, session, self._fill, "filter", "shown")

    def _fill(self, state: State) -> None:
        before = 0 if self.isHidden() else self.height()
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            assert old is not None
            old.hide()  # it leaves the picture now; Qt deletes it when its click is over
            old.deleteLater()
        found = conditions(state.filter)
        for condition in found:
            self._add(self._chip(condition))
        if found:
            self._add_link(self.tr("清除全部"), lambda: self._controller.set_filter(Filter()))
            if state.shown:
                self._add_link(self.tr("缩放到结果"), self.zoom_requested.emit)
        parent = self.parentWidget()
        after = self._flow.heightForWidth(parent.width()) if parent and found else 0
        if after != before and parent and parent.isVisible():
            self.room_changing.emit(after - before)  # Qt lays out at once what comes into sight
        self.setVisible(bool(found))
        self._settle()

    def _add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()  # it has a size now, not only when the layout comes to show it

    def _settle(self) -> None:
        """Take the room they need now: the map is drawn once, in the size it will have."""
        self._flow.activate()
        parent = self.parentWidget()
        around = parent.layout() if parent is not None else None
        if around is not None:
            around.activate()

    def _add_link(self, words: str, deed: Callable[[], object]) -> None:
        link = QToolButton(self)
        link.setObjectName("link")
        link.setText(words)
        link.setFixedHeight(_HEIGHT_PX)
        link.clicked.connect(lambda _=False: deed())
        self._add(link)

    def _chip(self, condition: Condition) -> QWidget:
        chip = QFrame(self)
        chip.setObjectName("chip")
        chip.setFixedHeight(_HEIGHT_PX)
        row = QHBoxLayout(chip)
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(2)
        words = Label(self.tr(condition.words), chip)
        remove = IconButton(
            "close", self.tr("去掉条件 {0}").format(self.tr(condition.words)), chip, 12
        )
        remove.clicked.connect(lambda: self._controller.set_filter(condition.without))
        row.addWidget(words)
        row.addWidget(remove)
        return chip
