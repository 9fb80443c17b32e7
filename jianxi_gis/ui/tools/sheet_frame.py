"""The ground of a sheet on the map: a rectangle that is dragged to where it should be."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen

from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.theme import current_colors
from jianxi_gis.ui.tools.tool import Surface, Tool

_OUTSIDE = QColor(0, 0, 0, 70)


class SheetFrameTool(Tool):
    """Drags the frame of a sheet; beside the frame the map itself is dragged.

    Parameters
    ----------
    surface : Surface
        The map.
    moved : callable
        Takes how far the frame was dragged, metres east and north.
    """

    hint = "按住框内拖动，移动图纸的范围；框外拖动地图"
    pointer = Qt.CursorShape.SizeAllCursor

    def __init__(self, surface: Surface, moved: Callable[[float, float], None]) -> None:
        super().__init__(surface)
        self._moved = moved
        self._box: Box | None = None
        self._held: QPointF | None = None
        self._shift = QPointF()

    def show_box(self, box: Box) -> None:
        """Show the ground of the sheet; west, south, east, north in metres (EPSG:4546)."""
        self._box = box
        self._shift = QPointF()
        self._surface.redraw_overlay()

    def press(self, event: QMouseEvent) -> None:
        """Hold the frame, or the map beside it."""
        inside = self._box is not None and self._frame().contains(event.position())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
        else:
            super().press(event)

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        if self._held is None:
            super().move(event)
            return
        self._shift = event.position() - self._held
        self._surface.redraw_overlay()

    def release(self, event: QMouseEvent) -> None:
        """Let go; say how far the frame came."""
        if self._held is None:
            super().release(event)
            return
        self._held = None
        metres = self._surface.view.metres_per_px
        east, north = self._shift.x() * metres, -self._shift.y() * metres
        if (east or north) and self._box is not None:
            west, south, right, top = self._box
            self.show_box((west + east, south + north, right + east, top + north))
            self._moved(east, north)

    def cancel(self) -> bool:
        """Put the frame back."""
        held, self._held = self._held, None
        self._shift = QPointF()
        return super().cancel() or held is not None

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw the frame, and dim what is not on the sheet."""
        if self._box is None:
            return
        view, frame = self._surface.view, self._frame()
        outside = QPainterPath()
        outside.addRect(QRectF(0, 0, view.width_px, view.height_px))
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(outside.subtracted(inside), _OUTSIDE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current_colors().accent), 2))
        painter.drawRect(frame)

    def _frame(self) -> QRectF:
        assert self._box is not None
        west, south, east, north = self._box
        view = self._surface.view
        corners = QPointF(*view.to_px(west, north)), QPointF(*view.to_px(east, south))
        return QRectF(*corners).translated(self._shift)
