"""Words of documents and files where Qt would take what looks like HTML for HTML."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class Label(QLabel):
    """A label that draws its words as they are: a name that looks like HTML is only a name."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.setTextFormat(Qt.TextFormat.PlainText)


def inert(words: str) -> str:
    """Return words for a tooltip: drawn as they are, no tag in them fetches or hides anything."""
    return words.replace("<", "＜")
