"""What stands on top of a panel of figures: one large figure, and what it is in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jianxi_gis.ui.inert import Label


class FigureHead(QVBoxLayout):
    """Shows: ``figure`` above ``words``, labels of a panel."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.figure = Label(panel)
        self.figure.setObjectName("figure")
        self.words = Label(panel)
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.setContentsMargins(12, 10, 12, 4)
        self.setSpacing(0)
        self.addWidget(self.figure)
        self.addWidget(self.words)
