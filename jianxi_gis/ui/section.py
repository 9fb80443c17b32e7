"""A titled part of a side panel."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jianxi_gis.ui.inert import Label


class Section(QWidget):
    """Shows: a title line, with an optional widget at its end, above the content."""

    def __init__(
        self,
        title: str,
        content: QWidget,
        end: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        label = Label(title, self)
        label.setObjectName("section")
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.addWidget(label, 1)
        if end is not None:
            head.addWidget(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(content, 1)
