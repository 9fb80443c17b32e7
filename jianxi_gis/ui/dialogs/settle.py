"""A doubt side by side, and what a reviewer says of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.ui.buttons import take_or_leave
from jianxi_gis.ui.inert import Label


class SettleDialog(QDialog):
    """Shows: what is in doubt and what was said before. Accepted: `choice` and `note` hold."""

    def __init__(
        self,
        title: str,
        said: Sequence[str],
        choices: Sequence[str],
        *,
        earlier: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("处理存疑"))
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._label(title, "heading"))
        for words in said:
            column.addWidget(self._label(words))
        if earlier:
            column.addWidget(self._label(earlier, "muted"))
        self._choice = QComboBox(self)
        self._choice.addItems([*choices])
        self._note = QPlainTextEdit(self)
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(72)
        self._note.setPlaceholderText(self.tr("依据什么、问过谁"))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("结论(&C)"), self._choice)
        form.addRow(self.tr("说明(&N)"), self._note)
        column.addLayout(form)
        buttons, self.take = take_or_leave(self, self.tr("记下"))
        column.addWidget(buttons)
        self._note.textChanged.connect(self._on_note_changed)
        self._on_note_changed()
        self._note.setFocus()

    @property
    def choice(self) -> int:
        """Return the number of the choice."""
        return self._choice.currentIndex()

    @property
    def note(self) -> str:
        """Return the reviewer's words."""
        return self._note.toPlainText().strip()

    def answer(self, choice: int, note: str) -> None:
        """Fill in an answer."""
        self._choice.setCurrentIndex(choice)
        self._note.setPlainText(note)

    def _on_note_changed(self) -> None:
        self.take.setEnabled(bool(self.note))

    def _label(self, words: str, style: str = "") -> Label:
        label = Label(words, self)
        label.setObjectName(style)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
