"""The ground of a sheet on the map: a rectangle that is dragged to where it should be."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen

from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.theme import current_colors
from jianxi_gis.ui.tools.tool import Surface, Tool

_OUTSIDE = QColor(0, 0, 0, 70)
_REACH_PX = 12
"""So near to a corner one holds it."""
_HANDLE_PX = 9
_LEAST_PX = 24
"""Smaller a frame cannot be drawn."""


class SheetFrameTool(Tool):
    """Drags the frame of a sheet, or a corner of it; beside the frame the map itself is dragged.

    Parameters
    ----------
    surface : Surface
        The map.
    moved : callable
        Takes how far the frame was dragged, metres east and north.
    resized : callable
        Takes the frame after a corner was dragged, metres (EPSG:4546).
    resizable : callable
        Says whether the corners can be dragged: not at a fixed scale.
    """

    hint = "按住框内拖动，移动图纸的范围；拖框角改大小；框外拖动地图"
    pointer = Qt.CursorShape.SizeAllCursor

    def __init__(
        self,
        surface: Surface,
        moved: Callable[[float, float], None],
        resized: Callable[[Box], None],
        resizable: Callable[[], bool],
    ) -> None:
        super().__init__(surface)
        self._moved = moved
        self._resized = resized
        self._resizable = resizable
        self._box: Box | None = None
        self._held: QPointF | None = None
        self._pivot: QPointF | None = None
        """The corner that stays while the one opposite is dragged."""
        self._frame = QRectF()
        """As it is dragged, pixels."""

    def show_box(self, box: Box) -> None:
        """Show the ground of the sheet; west, south, east, north in metres (EPSG:4546)."""
        self._box = box
        self._surface.redraw_overlay()

    def press(self, event: QMouseEvent) -> None:
        """Hold the frame or a corner of it, or the map beside it."""
        here, frame = event.position(), self._shown()
        self._pivot = self._opposite(here, frame)
        if event.button() == Qt.MouseButton.LeftButton and (self._pivot or frame.contains(here)):
            self._held, self._frame = here, frame
        else:
            super().press(event)

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; else show what could be."""
        here = event.position()
        if self._held is None:
            if self._pressed is None:
                self._surface.set_pointer(self._pointer_at(here))
            super().move(event)
        elif self._pivot is not None:
            self._frame = _grown(self._shown(), self._pivot, here)
        else:
            self._frame = self._shown().translated(here - self._held)
        if self._held is not None:
            self._surface.redraw_overlay()

    def release(self, event: QMouseEvent) -> None:
        """Let go; say how far the frame came, or how large it is."""
        if self._held is None:
            super().release(event)
            return
        old, held, pivot, view = self._box, self._held, self._pivot, self._surface.view
        self._held = self._pivot = None
        if event.position() == held or old is None:
            return
        west, north = view.to_map(self._frame.left(), self._frame.top())
        east, south = view.to_map(self._frame.right(), self._frame.bottom())
        self.show_box((west, south, east, north))
        if pivot is not None:
            self._resized((west, south, east, north))
        else:
            self._moved(west - old[0], south - old[1])

    def cancel(self) -> bool:
        """Put the frame back."""
        held, self._held = self._held, None
        return super().cancel() or held is not None

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw the frame, and dim what is not on the sheet."""
        if self._box is None:
            return
        view = self._surface.view
        frame = self._shown() if self._held is None else self._frame
        outside = QPainterPath()
        outside.addRect(QRectF(0, 0, view.width_px, view.height_px))
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(outside.subtracted(inside), _OUTSIDE)
        colors = current_colors()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.accent), 2))
        painter.drawRect(frame)
        if self._resizable():
            painter.setBrush(QColor(colors.panel))
            for corner in _corners(frame):
                handle = QRectF(0, 0, _HANDLE_PX, _HANDLE_PX)
                handle.moveCenter(corner)
                painter.drawRect(handle)

    def _shown(self) -> QRectF:
        """Return the frame where the sheet lies, pixels."""
        if self._box is None:
            return QRectF()
        west, south, east, north = self._box
        view = self._surface.view
        return QRectF(QPointF(*view.to_px(west, north)), QPointF(*view.to_px(east, south)))

    def _opposite(self, here: QPointF, frame: QRectF) -> QPointF | None:
        """Return the corner across from the one at a pixel; None if none is there to be held."""
        if self._box is None or not self._resizable():
            return None
        corners = _corners(frame)
        for number, corner in enumerate(corners):
            if (here - corner).manhattanLength() <= _REACH_PX:
                return corners[(number + 2) % 4]
        return None

    def _pointer_at(self, here: QPointF) -> Qt.CursorShape:
        frame = self._shown()
        pivot = self._opposite(here, frame)
        if pivot is None:
            inside = frame.contains(here)
            return self.pointer if inside else Qt.CursorShape.OpenHandCursor
        falling = (here.x() > pivot.x()) == (here.y() > pivot.y())
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor


def _corners(frame: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    """Return the corners clockwise."""
    return frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()


def _grown(frame: QRectF, pivot: QPointF, here: QPointF) -> QRectF:
    """Return a frame of the same shape with one corner at ``pivot`` and one towards ``here``."""
    across = frame.center() + (frame.center() - pivot)
    wide, high = here.x() - pivot.x(), here.y() - pivot.y()
    right, down = across.x() - pivot.x(), across.y() - pivot.y()
    share = max(wide / right, high / down, _LEAST_PX / min(abs(right), abs(down)))
    return QRectF(pivot, pivot + QPointF(right, down) * share).normalized()
