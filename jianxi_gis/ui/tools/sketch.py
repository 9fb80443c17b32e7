"""Drawing vertex by vertex: what the measuring and polygon tools have in common."""

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from jianxi_gis.render.snap import Snapped, snap
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.theme import current_colors
from jianxi_gis.ui.tools.tool import Entry, Surface, Tool

SNAP_PX = 8.0
_SAME_PX = 2.0
_INK, _PAPER = QColor("#1d2733"), QColor("#ffffff")
_LINE = QColor("#d6336c")
"""Stands off every layer of the map, on light and dark ground."""
_PAD_PX = 7.0


class Sketch(Tool):
    """Vertices are set by clicks; Enter or a double click ends, Backspace takes the last back."""

    closed: ClassVar[bool] = False
    """An area, not a line."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._points: list[tuple[float, float]] = []
        self._pointer: tuple[float, float] | None = None
        self._snapped: Snapped | None = None

    # --- what a tool says of itself ---------------------------------------------------------

    def finished(self, points: NDArray[np.float64], modifiers: Qt.KeyboardModifier) -> None:
        """Answer a sketch that is done: shape (n, 2), metres (EPSG:4546)."""

    def words(self, points: NDArray[np.float64]) -> tuple[str, ...]:
        """Return the lines written beside the cursor for what is drawn so far."""
        return ()

    # --- drawing ----------------------------------------------------------------------------

    @property
    def points(self) -> NDArray[np.float64]:
        """Return the vertices set, shape (n, 2), metres (EPSG:4546)."""
        return np.array(self._points, dtype=np.float64).reshape(-1, 2)

    @property
    def least(self) -> int:
        """Return how many vertices make a whole."""
        return 3 if self.closed else 2

    def move(self, event: QMouseEvent) -> None:
        """Follow the cursor, clinging to what is shown; Alt frees it."""
        super().move(event)
        self._place(event)
        self._surface.redraw_overlay()

    def click(self, event: QMouseEvent) -> None:
        """Set a vertex."""
        self._place(event)
        assert self._pointer is not None
        if self._points and self._near(self._points[-1], self._pointer):
            return  # the second press of a double click, or a shaking hand
        self._points.append(self._pointer)
        self._surface.redraw_overlay()

    def double_click(self, event: QMouseEvent) -> None:
        """End the sketch: its first press has set the last vertex."""
        self._pressed = None
        self.finish(event.modifiers())

    def leave(self) -> None:
        """Draw no line to a cursor that is off the map."""
        self._pointer = self._snapped = None
        self._surface.redraw_overlay()

    def key(self, event: QKeyEvent) -> bool:
        """Enter ends, Backspace takes the last vertex back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish(event.modifiers())
        elif event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        else:
            return False
        return True

    def finish(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """End the sketch, if there is enough of it."""
        if len(self._points) >= self.least:
            points = self.points
            self._points.clear()
            self.finished(points, modifiers)
            self._surface.redraw_overlay()

    def take_back(self) -> None:
        """Remove the last vertex."""
        if self._points:
            self._points.pop()
            self._surface.redraw_overlay()

    def cancel(self) -> bool:
        """Drop all vertices."""
        busy = bool(self._points)
        self._points.clear()
        self._snapped = None
        self._surface.redraw_overlay()
        return super().cancel() or busy

    def entries(self) -> tuple[Entry, ...]:
        """Offer to end, to take back, to drop."""
        if not self._points:
            return ()
        whole: tuple[Entry, ...] = ((tr("完成"), self.finish),)
        rest: tuple[Entry, ...] = ((tr("撤回上一点"), self.take_back), (tr("放弃"), self.cancel))
        return (*whole, *rest) if len(self._points) >= self.least else rest

    def _place(self, event: QMouseEvent) -> None:
        where = event.position()
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        dragging = self._dragged_from is not None
        self._snapped = (
            None if free or dragging else snap(self._surface.scene(), where.x(), where.y(), SNAP_PX)
        )
        here = self._surface.view.to_map(where.x(), where.y())
        self._pointer = self._snapped.xy if self._snapped else here

    def _near(self, one: tuple[float, float], other: tuple[float, float]) -> bool:
        reach_m = _SAME_PX * self._surface.view.metres_per_px
        return float(np.hypot(one[0] - other[0], one[1] - other[1])) < reach_m

    # --- painting ---------------------------------------------------------------------------

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw the vertices, the line to the cursor, what it clings to, and the words."""
        if self._points:
            self._paint_sketch(painter)
        if self._pointer is not None and self._snapped is not None:
            _draw_snap(painter, self._pixel(self._pointer), self._snapped)

    def _paint_sketch(self, painter: QPainter) -> None:
        ahead = [*self._points, self._pointer] if self._pointer else self._points
        drawn = np.array(ahead, dtype=np.float64)
        self.draw(painter, drawn, vertices=len(self._points))
        lines = self.words(drawn)
        if lines:
            draw_words(painter, self._pixel(ahead[-1]), lines, self._surface.view.width_px)

    def draw(self, painter: QPainter, points: NDArray[np.float64], vertices: int) -> None:
        """Draw a line or area with its first vertices marked."""
        pixels = [self._pixel((x, y)) for x, y in points.tolist()]
        if self.closed and len(points) > 2:
            fill = QColor(_LINE)
            fill.setAlpha(36)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(pixels)
            pixels.append(pixels[0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((_PAPER, 4.4), (_LINE, 2.0)):
            pen = QPen(color, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(pixels)
        painter.setBrush(_PAPER)
        painter.setPen(QPen(_LINE, 1.6))
        for number in range(vertices):
            painter.drawEllipse(pixels[number], 3.2, 3.2)

    def _pixel(self, xy: tuple[float, float]) -> QPointF:
        return QPointF(*self._surface.view.to_px(*xy))


def draw_words(painter: QPainter, at: QPointF, lines: tuple[str, ...], width_px: int) -> None:
    """Write lines in a box beside a pixel, on its left where there is no room on the right."""
    metrics = QFontMetricsF(painter.font())
    width = max(metrics.horizontalAdvance(line) for line in lines) + 2 * _PAD_PX
    height = metrics.height() * len(lines) + _PAD_PX
    left = at.x() + 16
    if left + width > width_px - 8:
        left = max(8.0, at.x() - 16 - width)
    top = max(8.0, at.y() - height - 10)
    box = QRectF(left, top, width, height)
    colors = current_colors()
    ground = QColor(colors.panel)
    ground.setAlpha(238)
    painter.setPen(QPen(QColor(colors.edge), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    for number, line in enumerate(lines):
        painter.setPen(QColor(colors.text if number == 0 else colors.muted))
        row = QRectF(
            left + _PAD_PX, top + _PAD_PX / 2 + number * metrics.height(), width, metrics.height()
        )
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _draw_snap(painter: QPainter, at: QPointF, snapped: Snapped) -> None:
    """Mark a vertex with a square, a line with a diamond."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((_PAPER, 4.0), (_INK, 1.6)):
        painter.setPen(QPen(color, width))
        if snapped.to == "顶点":
            painter.drawRect(QRectF(at.x() - 6, at.y() - 6, 12, 12))
        else:
            corners = ((0, -7), (7, 0), (0, 7), (-7, 0))
            painter.drawPolygon(QPolygonF([at + QPointF(*corner) for corner in corners]))
