"""The wheel scrolls: it changes a number or a choice only where somebody has clicked before."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class _Guard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what lies around a box that does not have the focus."""
        if event.type() != QEvent.Type.Wheel:
            return False
        assert isinstance(watched, QWidget)
        if watched.hasFocus():
            return False
        event.ignore()
        return True


def guard(window: QWidget) -> None:
    """Let no box in a window change its value because the wheel passes over it."""
    keeper = _Guard(window)
    for kind in (QAbstractSpinBox, QComboBox):
        for box in window.findChildren(kind):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
            box.installEventFilter(keeper)
