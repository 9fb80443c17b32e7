"""Ties a widget to the session: it redraws when a part of the state it shows differs."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from jianxi_gis.model.session import Session, State


def follow(
    widget: QWidget, session: Session, redraw: Callable[[State], None], *parts: str
) -> None:
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
