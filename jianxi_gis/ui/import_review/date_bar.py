"""The date of the document under review: what it bears, or what the reviewer gives it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from jianxi_gis.errors import EditError
from jianxi_gis.model.dating import proposed_year
from jianxi_gis.model.evidence import Document
from jianxi_gis.model.typed import day
from jianxi_gis.ui.inert import Label

_FIELD_PX = 150


class _Field(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the date alone: it does not store the documents."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class DateBar(QWidget):
    """Shows: the date of a document. Emits: ``given(date)`` (ISO), ``refused(words)``."""

    given = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date = self._year = ""
        self.field = _Field(self)
        self.field.setMaximumWidth(_FIELD_PX)
        self.field.setAccessibleName(self.tr("文件日期"))
        self.field.setPlaceholderText(self.tr("未注明"))
        self.field.setToolTip(self.tr("年、年月或日期，例如 2023、2023-06、2023-06-30"))
        self.field.editingFinished.connect(self._on_typed)
        self.propose = QPushButton(self)
        self.propose.setObjectName("link")
        self.propose.setAutoDefault(False)
        self.propose.clicked.connect(lambda _=False: self.given.emit(self._year))
        self.words = Label(self.tr("没有日期的按最早的算，金额和进展都让位给有日期的文件"), self)
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self.tr("文件日期"), self))
        row.addWidget(self.field)
        row.addWidget(self.propose)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addLayout(row)
        column.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_date(self, document: Document, *, fixed: bool) -> None:
        """Show the date of a document; ``fixed``: it is in the workspace already."""
        self._date, self._year = document.date, proposed_year(document)
        self.field.setText(document.date)
        self.field.setReadOnly(fixed)
        self.words.setVisible(not document.date)
        self.propose.setVisible(bool(self._year) and not fixed)
        self.propose.setText(self.tr("用名称里的 {0} 年？").format(self._year))

    def _on_typed(self) -> None:
        try:
            typed = day(self.field.text(), self.tr("文件日期"))
        except EditError as error:
            self.field.setText(self._date)
            self.refused.emit(str(error))
            return
        self.field.setText(self._date)
        if typed != self._date:
            self.given.emit(typed)
