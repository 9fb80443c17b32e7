"""What can be typed for a project, for a new one, or for several at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import GisError
from jianxi_gis.model.editing import FIELD, Typed
from jianxi_gis.ui.buttons import take_or_leave
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.language import tr

_Input = QLineEdit | QComboBox | QPlainTextEdit
_EXAMPLES = {
    "investment_yuan": "6亿元、5000万元；不知道就空着",
    "start": "2026、2026-05 或 2026年5月1日",
    "finish": "2028",
    "section": "编号，可空着",
    "kind": "不选就按名称判断",
}


class EditDialog(QDialog):
    """Shows: fields of projects. Accepted: ``deed`` was done with what differs."""

    def __init__(
        self,
        title: str,
        words: Mapping[str, str],
        deed: Callable[[Typed], object],
        *,
        groups: Sequence[str] = (),
        mixed: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``words`` are the fields as they stand; ``mixed`` those on which projects differ."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self._words = dict(words)
        self._deed = deed
        self.inputs: dict[str, _Input] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, text in words.items():
            field = FIELD[name]
            choices = field.choices or (tuple(groups) if name == "group" else ())
            self.inputs[name] = self._input(name, text, choices, several=name in mixed)
            self.inputs[name].setAccessibleName(self.tr(field.title))
            form.addRow(self.tr(field.title), self.inputs[name])
        self.complaint = plain("", "warning")
        self.complaint.hide()
        buttons, self.take = take_or_leave(self, self.tr("保存"), self._on_accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.complaint)
        column.addWidget(buttons)

    def typed(self) -> dict[str, str]:
        """Return the fields whose words differ from those at the start."""
        found = {name: _text(widget) for name, widget in self.inputs.items()}
        return {name: text for name, text in found.items() if text != self._words[name]}

    def _input(self, name: str, text: str, choices: Sequence[str], *, several: bool) -> _Input:
        hint = self.tr("各不相同，不填就不改") if several else self.tr(_EXAMPLES.get(name, ""))
        if choices:
            box = QComboBox(self)
            box.setEditable(name == "group")
            if box.isEditable():
                box.addItem("")
            for one in map(str, choices):  # a group of the plan is a name
                box.addItem(one if box.isEditable() else self.tr(one), one)
            box.setPlaceholderText(hint)
            line = box.lineEdit()
            if line is not None:
                line.setPlaceholderText(hint)
                line.setText(text)
                line.setCursorPosition(0)
            else:
                box.setCurrentIndex(box.findData(text))  # none: the hint is shown
            box.setMinimumContentsLength(12)
            return box
        if name == "note":
            note = QPlainTextEdit(text, self)
            note.setTabChangesFocus(True)
            # the style sheet of the window gives every field its least height, and would win
            note.setStyleSheet("min-height: 56px; max-height: 56px")
            note.setPlaceholderText(hint)
            return note
        words = QLineEdit(text, self)
        words.setPlaceholderText(hint)
        words.setCursorPosition(0)
        return words

    def _on_accepted(self) -> None:
        try:
            self._deed(self.typed())
        except GisError as error:
            todo = tr(f"。{error.todo}") if error.todo else ""
            self.complaint.setText(f"{tr(error.what)}{todo}")
            self.complaint.show()
            self.adjustSize()
            for name, widget in self.inputs.items():
                if error.where.endswith(FIELD[name].title) or error.what.startswith(
                    FIELD[name].title
                ):
                    widget.setFocus()
            return
        self.accept()


def _text(widget: _Input) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText() if widget.isEditable() else str(widget.currentData() or "")
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()
