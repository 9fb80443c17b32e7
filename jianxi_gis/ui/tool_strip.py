"""The tools of the map as a column of buttons on it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

STRIP = ("tool_select", "tool_box", "tool_polygon", "", "tool_identify", "tool_length",
         "tool_area", "", "analysis")  # fmt: skip
_INSET_PX = 12


class ToolStrip(QFrame):
    """Shows: a button for each tool, at the upper left of the map; a gap for an empty name."""

    def __init__(
        self, names: Sequence[str], actions: Mapping[str, QAction], canvas: QWidget
    ) -> None:
        super().__init__(canvas)
        self.setObjectName("tool_strip")
        self.setAccessibleName(self.tr("地图工具"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(2)
        for name in names:
            if not name:
                line = QFrame(self)
                line.setObjectName("rule")
                line.setFixedHeight(1)
                column.addWidget(line)
                continue
            button = QToolButton(self)
            button.setDefaultAction(actions[name])
            button.setIconSize(QSize(20, 20))
            button.setAutoRaise(True)
            button.setAccessibleName(actions[name].text())
            column.addWidget(button)
        self.move(_INSET_PX, _INSET_PX)
        self.adjustSize()
