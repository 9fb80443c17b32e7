"""Words and buttons over the map as long as a shape is being changed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from jianxi_gis.ui.inert import Label

_INSET_PX = 12


class ReshapeBar(QFrame):
    """Shows: whose shape is being changed and how; keeps the change or gives it up."""

    def __init__(
        self, canvas: QWidget, keep: Callable[[], object], drop: Callable[[], object]
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("bar_notice")
        self.words = Label(self)
        self.words.setWordWrap(True)
        self.keep = QPushButton(self.tr("保存图形"), self)
        self.keep.clicked.connect(lambda _=False: keep())
        self.drop = QPushButton(self.tr("放弃修改"), self)
        self.drop.clicked.connect(lambda _=False: drop())
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 6, 6)
        line.setSpacing(12)
        line.addWidget(self.words, 1)
        line.addWidget(self.keep)
        line.addWidget(self.drop)
        canvas.installEventFilter(self)
        self.hide()

    def tell(self, name: str, hint: str) -> None:
        """Say whose shape it is."""
        self.words.setText(self.tr("正在修改“{0}”的图形").format(name) + f"\n{hint}")
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the map."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        left = 66  # beside the tools
        room = self._canvas.width()
        wide = min(max(room - left - 90, 240), 760)  # the north arrow stays in sight
        layout = self.layout()
        assert layout is not None
        high = max(layout.heightForWidth(wide), layout.minimumSize().height())
        self.setGeometry(left, _INSET_PX, wide, high)
