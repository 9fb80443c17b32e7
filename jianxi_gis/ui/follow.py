"""Ties a widget to the session: it redraws when a part of the state it shows differs."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from jianxi_gis.model.session import Session, State


def follow(widget: QWidget, session: Session, redraw: Callable[[State], None], *parts: str) -> None:
    """Call ``redraw(state)`` now and whenever one of the named parts is a new object.

    Parameters
    ----------
    widget : QWidget
        The widget that shows the parts; following ends when it is destroyed.
    session : Session
        Holder of the state.
    redraw : callable
        Fills the widget from a state.
    *parts : str
        Names of fields of `State`.
    """

    def listener(old: State, new: State) -> None:
        if any(getattr(old, part) is not getattr(new, part) for part in parts):
            redraw(new)

    widget.destroyed.connect(session.subscribe(listener))
    redraw(session.state)


def follow_when_seen(
    widget: QWidget, session: Session, redraw: Callable[[State], None], *parts: str
) -> None:
    """Do as `follow`, but leave a widget that nobody sees as it is until it is shown.

    For what lies in a tab behind others: it costs nothing there.
    """
    shown = _Shown(widget, session, redraw)
    follow(widget, session, shown.redraw, *parts)


class _Shown(QObject):
    """Redraws a widget at once if it can be seen, else when it is shown."""

    def __init__(self, widget: QWidget, session: Session, redraw: Callable[[State], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._session = session
        self._redraw = redraw
        self._stale = False
        widget.installEventFilter(self)

    def redraw(self, state: State) -> None:
        self._stale = not self._widget.isVisible()
        if not self._stale:
            self._redraw(state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._stale and event.type() == QEvent.Type.Show:
            self._stale = False
            self._redraw(self._session.state)
        return False
