"""The row of buttons below a form: one that does what the form is for, and 取消."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def take_or_leave(
    dialog: QDialog, words: str, take: Callable[[], object] | None = None
) -> tuple[QDialogButtonBox, QPushButton]:
    """Return the row and its first button; ``take`` is called by it, else the dialog is accepted.

    Leaving rejects the dialog.
    """
    row = QDialogButtonBox(dialog)
    first = row.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
    first.setObjectName("primary")
    row.addButton(dialog.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
    row.accepted.connect(take or dialog.accept)
    row.rejected.connect(dialog.reject)
    return row, first
