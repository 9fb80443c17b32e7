"""What every tool has: the map is dragged by hand, a press without a drag is a click."""

from collections.abc import Callable
from typing import ClassVar, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from jianxi_gis.model.mapview import MapView

Entry = tuple[str, Callable[[], object]]
"""A line of a tool's menu: words, deed."""


class Surface(Protocol):
    """What a tool may ask of the map."""

    @property
    def view(self) -> MapView:
        """Return the view on the screen, in logical pixels, without layers."""

    def scene(self) -> MapView:
        """Return the view with the layers shown on it."""

    def show_view(self, view: MapView) -> None:
        """Show another view."""

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Multiply the scale denominator."""

    def hand_at(self, at: QPointF, *, lets_go: bool) -> None:
        """Follow the hand that drags the map."""

    def open_up(self, box: tuple[float, float, float, float]) -> None:
        """Zoom to projects drawn as one marker; west, south, east, north in metres."""

    def redraw_overlay(self) -> None:
        """Have `Tool.paint_overlay` called again."""

    def set_pointer(self, shape: Qt.CursorShape) -> None:
        """Show the cursor in this shape."""


class Tool:
    """One way to use the mouse on the map.

    Parameters
    ----------
    surface : Surface
        The map.
    """

    hint: ClassVar[str] = ""
    """What to do with it, for the status bar; one short Chinese sentence."""
    pointer: ClassVar[Qt.CursorShape] = Qt.CursorShape.CrossCursor
    hovers: ClassVar[bool] = False
    """Whether resting on a project tells what it is."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._pressed: QPointF | None = None
        self._dragged_from: QPointF | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed = event.position()

    def move(self, event: QMouseEvent) -> None:
        """Follow a drag: the map moves with the hand."""
        if self._pressed is None:
            return
        here = event.position()
        if self._dragged_from is None:
            if not _far(here, self._pressed):
                return
            self._dragged_from = self._pressed
            self._surface.set_pointer(Qt.CursorShape.ClosedHandCursor)
        shift = here - self._dragged_from
        self._dragged_from = here
        self._surface.show_view(self._surface.view.moved(shift.x(), shift.y()))
        self._surface.hand_at(here, lets_go=False)

    def release(self, event: QMouseEvent) -> None:
        """End a drag; else it was a click."""
        if self._pressed is None:
            return
        dragged = self._dragged_from is not None
        self._pressed = self._dragged_from = None
        self._surface.set_pointer(self.pointer)
        if dragged:
            self._surface.hand_at(event.position(), lets_go=True)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.click(event)

    def click(self, event: QMouseEvent) -> None:
        """Answer a click with the left button."""

    def double_click(self, event: QMouseEvent) -> None:
        """Answer a double click: zoom in about the cursor."""
        self._pressed = None
        self._surface.zoom(0.5, event.position())

    def leave(self) -> None:
        """Answer that the cursor is off the map."""

    def key(self, event: QKeyEvent) -> bool:
        """Answer a key; return True if it meant this tool."""
        return False

    def cancel(self) -> bool:
        """Drop what is half done, leaving nothing; return True if there was something."""
        busy = self._pressed is not None
        self._pressed = self._dragged_from = None
        return busy

    def entries(self) -> tuple[Entry, ...]:
        """Return what the right click offers of this tool."""
        return ()

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw what is being done, over the map, in logical pixels."""


def _far(here: QPointF, there: QPointF) -> bool:
    return (here - there).manhattanLength() >= QApplication.startDragDistance()


def adds(modifiers: Qt.KeyboardModifier) -> bool:
    """Return True if Shift or Ctrl asks to add to a selection."""
    key = Qt.KeyboardModifier
    return bool(modifiers & (key.ShiftModifier | key.ControlModifier))


def removes(modifiers: Qt.KeyboardModifier) -> bool:
    """Return True if Alt asks to take away from a selection."""
    return bool(modifiers & Qt.KeyboardModifier.AltModifier)
