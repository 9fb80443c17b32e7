"""The way from a worker's thread back to the GUI thread.

A worker never emits a signal of an object that the window owns: the window may be deleting it
at that very moment, on another thread, and both then read freed memory. One object that lives as
long as the program takes what the worker has to say; whether whoever asked still exists is looked
at on the GUI thread, where alone it can cease to.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid


class Relay(QObject):
    """Carries calls to the thread that made it."""

    _sent = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._sent.connect(self._on_sent, Qt.ConnectionType.QueuedConnection)

    def send(self, receiver: QObject, call: Callable[[], None]) -> None:
        """Call on the relay's thread, unless the receiver is gone by then; from any thread."""
        self._sent.emit(receiver, call)

    @staticmethod
    def _on_sent(receiver: QObject, call: Callable[[], None]) -> None:
        if isValid(receiver):
            call()


@cache
def relay() -> Relay:
    """Return the program's relay; asked for the first time on the GUI thread."""
    return Relay()
