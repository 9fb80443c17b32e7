"""Taking hold of the vertices of shapes: move, add, take away, split."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from jianxi_gis.model.reshaping import XY, Part
from jianxi_gis.render.snap import snap
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.tools.sketch import SNAP_PX
from jianxi_gis.ui.tools.tool import Entry, Surface, Tool

_INK, _PAPER, _HELD = QColor("#d6336c"), QColor("#ffffff"), QColor("#1d2733")
_GRIP_PX = 4.5
_REACH_PX = 9.0
Spot = tuple[int, int]
"""Number of a part and of its vertex."""


class ReshapeTool(Tool):
    """Vertices are dragged, clinging to what is shown; Enter stores, Esc leaves all as it was."""

    hint = "拖动角点移动，双击边线加点，右键删点或在此拆分；回车保存，Esc 放弃；按住 Alt 不捕捉"
    pointer = Qt.CursorShape.ArrowCursor

    def __init__(
        self, surface: Surface, parts: Sequence[Part], done: Callable[[tuple[Part, ...]], object]
    ) -> None:
        super().__init__(surface)
        self._before = self.parts = tuple(parts)
        self._done = done
        self._held: Spot | None = None
        self._last: Spot | None = None

    @property
    def changed(self) -> bool:
        """Return whether anything is other than it was."""
        return self.parts != self._before

    def press(self, event: QMouseEvent) -> None:
        """Take a vertex in hand, or begin a drag of the map."""
        self._last = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self._last is not None:
            self._held = self._last
        else:
            super().press(event)
        self._surface.redraw_overlay()

    def move(self, event: QMouseEvent) -> None:
        """Move the vertex in hand, else the map."""
        if self._held is None:
            super().move(event)
            return
        part, vertex = self._held
        self._put(part, (self.parts[part].moved(vertex, self._where(event)),))

    def release(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held is None:
            super().release(event)
        self._held = None

    def double_click(self, event: QMouseEvent) -> None:
        """Add a vertex to the edge under the cursor; else zoom in."""
        self._held = None
        edge = self._edge_at(event.position())
        if edge is None or self._at(event.position()) is not None:
            super().double_click(event)
            return
        part, number = edge
        self._put(part, (self.parts[part].added(number, self._where(event)),))

    def key(self, event: QKeyEvent) -> bool:
        """Enter stores."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            return True
        return False

    def finish(self) -> None:
        """Hand the shapes over."""
        self._done(self.parts)

    def cancel(self) -> bool:
        """Put everything back."""
        changed = self.changed
        self.parts, self._held, self._last = self._before, None, None
        self._surface.redraw_overlay()
        return super().cancel() or changed

    def entries(self) -> tuple[Entry, ...]:
        """Offer what can be done with the vertex under the cursor."""
        found: list[Entry] = []
        if self._last is not None:
            part, vertex = self._last
            one = self.parts[part]
            if len(one.vertices) > one.least:
                found.append((tr("删除这个角点"), lambda: self._put(part, (one.without(vertex),))))
            if len(one.split(vertex)) == 2:
                found.append((tr("在此拆成两段"), lambda: self._put(part, one.split(vertex))))
            if len(self.parts) > 1:
                found.append((tr("删除这一段"), lambda: self._put(part, ())))
        return (*found, (tr("保存图形"), self.finish), (tr("放弃修改"), self.cancel))

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw the shapes with their vertices."""
        for number, part in enumerate(self.parts):
            pixels = QPolygonF([self._pixel(xy) for xy in part.vertices])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for ink, width in ((_PAPER, 5.0), (_INK, 2.2)):
                painter.setPen(QPen(ink, width))
                if part.closed:
                    painter.drawPolygon(pixels)
                else:
                    painter.drawPolyline(pixels)
            for vertex, at in enumerate(pixels.toList()):
                held = (number, vertex) in {self._held, self._last}
                painter.setPen(QPen(_INK, 1.6))
                painter.setBrush(_HELD if held else _PAPER)
                box = QRectF(at.x() - _GRIP_PX, at.y() - _GRIP_PX, 2 * _GRIP_PX, 2 * _GRIP_PX)
                painter.drawRect(box)

    def _put(self, number: int, instead: Sequence[Part]) -> None:
        self.parts = (*self.parts[:number], *instead, *self.parts[number + 1 :])
        self._last = None
        self._surface.redraw_overlay()

    def _where(self, event: QMouseEvent) -> XY:
        at = event.position()
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        found = None if free else snap(self._surface.scene(), at.x(), at.y(), SNAP_PX)
        x, y = found.xy if found else self._surface.view.to_map(at.x(), at.y())
        return float(x), float(y)

    def _pixel(self, xy: XY) -> QPointF:
        return QPointF(*self._surface.view.to_px(*xy))

    def _at(self, where: QPointF) -> Spot | None:
        near = [
            ((self._pixel(xy) - where).manhattanLength(), (number, vertex))
            for number, part in enumerate(self.parts)
            for vertex, xy in enumerate(part.vertices)
        ]
        distance, spot = min(near, default=(_REACH_PX + 1, (0, 0)))
        return spot if distance <= _REACH_PX else None

    def _edge_at(self, where: QPointF) -> Spot | None:
        for number, part in enumerate(self.parts):
            for edge, (one, other) in enumerate(part.edges):
                if _distance(where, self._pixel(one), self._pixel(other)) <= _REACH_PX:
                    return number, edge
        return None


def _distance(at: QPointF, one: QPointF, other: QPointF) -> float:
    way, far = other - one, at - one
    length = QPointF.dotProduct(way, way)
    share = min(1.0, max(0.0, QPointF.dotProduct(far, way) / length)) if length else 0.0
    rest = far - way * share
    return math.hypot(rest.x(), rest.y())
