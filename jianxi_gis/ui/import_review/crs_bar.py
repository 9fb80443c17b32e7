"""The question what the coordinates of a document are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from jianxi_gis.model.content import CrsQuestion
from jianxi_gis.ui.inert import Label


class CrsBar(QWidget):
    """Shows: an open question, hidden where there is none. Emits: ``chosen(crs)``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(self)
        self.words.setObjectName("warning")
        self.words.setWordWrap(True)
        self.crs = QComboBox(self)
        self.crs.setAccessibleName(self.tr("坐标系"))
        self.confirm = QPushButton(self.tr("确认坐标系"), self)
        self.confirm.setAutoDefault(False)
        self.confirm.clicked.connect(lambda: self.chosen.emit(self.crs.currentText()))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.crs)
        row.addWidget(self.confirm)

    def ask(self, question: CrsQuestion | None) -> None:
        """Show a question, or none."""
        self.setVisible(question is not None)
        if question is not None:
            self.words.setText(question.words)
            self.crs.clear()
            self.crs.addItems([*question.choices])
            self.crs.setCurrentText(question.detected)
            self.confirm.setEnabled(bool(question.choices))
