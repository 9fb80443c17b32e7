"""A quiet bar on the map: what is wrong with the base map, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from jianxi_gis.errors import GisError
from jianxi_gis.ui.icons import IconButton
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr

Deeds = dict[str, Callable[[], object]]
"""Words of a button, and what it does."""

_INSET_PX, _TOOLS_PX, _WIDEST_PX = 12, 64, 760


class BasemapNotice(QFrame):
    """Shows: one trouble at the upper edge of the map until it is over or closed.

    It takes no focus and covers no tool: the map can be used while it is there.
    """

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.source_id = ""
        """Whose trouble it is."""
        self.buttons: dict[str, QPushButton] = {}
        """By their words."""
        self.setObjectName("bar_notice")
        self.setAccessibleName(self.tr("底图提示"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.words = Label(self)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        close = IconButton("close", self.tr("关闭提示"), self, 12)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        canvas.installEventFilter(self)
        self.hide()

    def tell(self, source_id: str, error: GisError, deeds: Deeds) -> None:
        """Say what happened and what to do; the deeds become buttons."""
        self.source_id = source_id
        self.words.setText(tr(f"{error.where}：{error.what}。{error.todo}").removeprefix("："))
        for button in self.buttons.values():
            self._buttons.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for words, deed in deeds.items():
            button = QPushButton(words, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            self._buttons.addWidget(button)
            self.buttons[words] = button
        self.show()
        self._place()
        self.raise_()

    def over(self, source_id: str) -> None:
        """Go away if it is this source that had the trouble."""
        if source_id == self.source_id:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the upper edge while the map is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        room = self._canvas.width() - 2 * _TOOLS_PX
        width = max(min(_WIDEST_PX, room), 200)
        self.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(max(layout.heightForWidth(width), layout.sizeHint().height()))
        self.move((self._canvas.width() - width) // 2, _INSET_PX)
