"""Typing into a cell of the project table, in its place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QWidget

from jianxi_gis.errors import GisError
from jianxi_gis.model.editing import FIELDS, Field, words_of
from jianxi_gis.model.project import Project
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.project_columns import COLUMNS

_BY_TITLE = {field.title: field for field in FIELDS}


class CellEditor(QObject):
    """Opens a field over a cell that was double clicked; Enter stores, Esc leaves it as it was.

    Parameters
    ----------
    view : QTableView
        The table; its headings are the titles of fields.
    project_at : callable
        From a row to its project, None for a heading.
    deed : callable
        Called with id, field and words; raises a `GisError` if they cannot be taken.
    """

    def __init__(
        self,
        view: QTableView,
        project_at: Callable[[int], Project | None],
        deed: Callable[[str, str, str], object],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._project_at = project_at
        self._deed = deed
        self._at: tuple[str, str, str] | None = None
        self.input: QLineEdit | QComboBox | None = None
        self.complaint = plain("", "warning")
        self.complaint.setParent(view.viewport())
        self.complaint.setAutoFillBackground(True)
        self.complaint.setMargin(6)
        self.complaint.hide()
        view.doubleClicked.connect(self.open)
        view.verticalScrollBar().valueChanged.connect(lambda _: self.close())
        view.horizontalScrollBar().valueChanged.connect(lambda _: self.close())

    def open(self, index: QModelIndex) -> None:
        """Open the field of a cell, if it can be typed."""
        self.close()
        field = _BY_TITLE.get(COLUMNS[index.column()].title)
        project = self._project_at(index.row())
        if field is None or project is None:
            return
        words = words_of(project, field.name)
        self._at = (project.id, field.name, words)
        self.input = _input(field, words, self._view.viewport())
        self.input.setAccessibleName(tr(field.title))
        self.input.installEventFilter(self)
        box = self._view.visualRect(index)
        box.setWidth(max(box.width(), self.input.minimumSizeHint().width()))
        self.input.setGeometry(box)
        self.input.show()
        self.input.setFocus()
        if isinstance(self.input, QComboBox):
            self.input.activated.connect(lambda _: self.store())
        else:
            self.input.selectAll()

    def store(self) -> None:
        """Store what was typed; say beside the cell why it cannot be."""
        if self.input is None or self._at is None:
            return
        project_id, name, before = self._at
        words = (
            str(self.input.currentData())
            if isinstance(self.input, QComboBox)
            else self.input.text()
        )
        if words != before:
            try:
                self._deed(project_id, name, words)
            except GisError as error:
                self._complain(error)
                return
        self.close()

    def _complain(self, error: GisError) -> None:
        """Say below the field, or above where there is no room, what is wrong."""
        assert self.input is not None
        self.complaint.setText(tr(f"{error.what}。{error.todo}").rstrip("。. "))
        self.complaint.setFixedWidth(max(self.input.width(), 300))
        self.complaint.adjustSize()
        room, box = self._view.viewport().rect(), self.input.geometry()
        below = box.bottom() + self.complaint.height() <= room.bottom()
        top = box.bottom() + 1 if below else box.top() - self.complaint.height()
        left = max(0, min(box.left(), room.right() - self.complaint.width()))
        self.complaint.move(left, top)
        self.complaint.show()

    def close(self) -> None:
        """Drop the field."""
        self.complaint.hide()
        field, self.input, self._at = self.input, None, None
        if field is not None:
            field.hide()
            field.deleteLater()
            self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter stores, Esc drops; a look elsewhere stores what can be stored."""
        if watched is not self.input:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.store()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Esc and Ctrl+V belong to the cell
        if event.type() == QEvent.Type.FocusOut and isinstance(self.input, QLineEdit):
            self.store()
        return False


def _input(field: Field, words: str, parent: QWidget) -> QLineEdit | QComboBox:
    if field.choices:
        box = QComboBox(parent)
        for one in map(str, field.choices):
            box.addItem(tr(one), one)
        box.setCurrentIndex(box.findData(words))
        return box
    return QLineEdit(words, parent)
