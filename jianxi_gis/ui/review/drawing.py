"""Tools of the review map: candidates to look at and drag, shapes to draw, by mouse or by key."""

from collections.abc import Callable, Sequence
from typing import ClassVar

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.measure import is_simple_ring
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.review.option import Option
from jianxi_gis.ui.tools.sketch import Sketch
from jianxi_gis.ui.tools.tool import Surface, Tool

_CHOSEN, _OTHER, _PAPER = QColor("#d6336c"), QColor("#6b3fa0"), QColor("#ffffff")
_DISC_PX = 11.0


class CandidatesTool(Tool):
    """Shows numbered candidates; a click chooses one, dragging its number moves it."""

    hint = "单击号码选中候选，拖动号码移到别处；拖动空白处平移"
    pointer = Qt.CursorShape.ArrowCursor

    def __init__(
        self,
        surface: Surface,
        clicked: Callable[[int], None],
        dropped: Callable[[int, BaseGeometry], None],
    ) -> None:
        super().__init__(surface)
        self._clicked = clicked
        self._dropped = dropped
        self._options: tuple[Option, ...] = ()
        self._chosen: frozenset[int] = frozenset()
        self._held: int | None = None
        self._shift = (0.0, 0.0)

    def show(self, options: Sequence[Option], chosen: Sequence[int]) -> None:
        """Show these candidates, some of them chosen."""
        self._options, self._chosen = tuple(options), frozenset(chosen)
        self._surface.redraw_overlay()

    def press(self, event: QMouseEvent) -> None:
        """Take a number in hand, or begin a drag of the map."""
        super().press(event)
        self._shift = (0.0, 0.0)
        self._held = self._at(event.position())

    def move(self, event: QMouseEvent) -> None:
        """Move what is in hand, else the map."""
        if self._held is None or self._pressed is None:
            super().move(event)
            return
        metres = self._surface.view.metres_per_px
        way = event.position() - self._pressed
        self._shift = (way.x() * metres, -way.y() * metres)
        self._surface.redraw_overlay()

    def release(self, event: QMouseEvent) -> None:
        """Let go: choose what was clicked, or put what was dragged."""
        held, self._held = self._held, None
        far = max(map(abs, self._shift)) > 3 * self._surface.view.metres_per_px
        shift, self._shift = self._shift, (0.0, 0.0)
        if held is None:
            super().release(event)
            return
        self._pressed = None
        if far:
            self._dropped(held, translate(self._options[held].shape, *shift))
        else:
            self._clicked(held)
        self._surface.redraw_overlay()

    def double_click(self, event: QMouseEvent) -> None:
        """Zoom in, but not on a number."""
        if self._at(event.position()) is None:
            super().double_click(event)

    def cancel(self) -> bool:
        """Put back what is in hand."""
        busy, self._held = self._held is not None, None
        self._shift = (0.0, 0.0)
        self._surface.redraw_overlay()
        return super().cancel() or busy

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw every candidate with its doubt, the chosen ones last."""
        order = sorted(range(len(self._options)), key=lambda number: number in self._chosen)
        for number in order:
            option = self._options[number]
            shape = option.shape
            if number == self._held:
                shape = translate(shape, *self._shift)
            color = _CHOSEN if number in self._chosen else _OTHER
            self._draw(painter, shape, option.location.accuracy_m, color)
        for number in order:
            self._draw_number(painter, number)

    def _draw(
        self, painter: QPainter, shape: BaseGeometry, accuracy_m: float, color: QColor
    ) -> None:
        soft = QColor(color)
        soft.setAlpha(26)
        for part in shapely.get_parts(shape):
            if part.geom_type == "Point":
                radius = accuracy_m / self._surface.view.metres_per_px
                painter.setBrush(soft)
                painter.setPen(QPen(color, 1.4, Qt.PenStyle.DashLine))
                painter.drawEllipse(self._pixel(part.x, part.y), radius, radius)
                continue
            ring = part.exterior if part.geom_type == "Polygon" else part
            pixels = QPolygonF([self._pixel(x, y) for x, y, *_ in ring.coords])
            painter.setBrush(soft if part.geom_type == "Polygon" else Qt.BrushStyle.NoBrush)
            for ink, width in ((_PAPER, 5.0), (color, 2.6)):
                pen = QPen(ink, width)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                if part.geom_type == "Polygon":
                    painter.drawPolygon(pixels)
                else:
                    painter.drawPolyline(pixels)

    def _draw_number(self, painter: QPainter, number: int) -> None:
        at = self._disc(number)
        if number == self._held:
            metres = self._surface.view.metres_per_px
            at += QPointF(self._shift[0] / metres, -self._shift[1] / metres)
        painter.setPen(QPen(_PAPER, 1.6))
        painter.setBrush(_CHOSEN if number in self._chosen else _OTHER)
        painter.drawEllipse(at, _DISC_PX, _DISC_PX)
        box = QRectF(at.x() - _DISC_PX, at.y() - _DISC_PX, 2 * _DISC_PX, 2 * _DISC_PX)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _disc(self, number: int) -> QPointF:
        """Return where a number stands; those of one place stand side by side."""
        middle = shapely.point_on_surface(self._options[number].shape)
        at = self._pixel(float(middle.x), float(middle.y))
        for earlier in range(number):
            if (self._disc(earlier) - at).manhattanLength() < _DISC_PX:
                at += QPointF(2 * _DISC_PX + 2, 0)
        return at

    def _at(self, where: QPointF) -> int | None:
        for number in range(len(self._options)):
            way = self._disc(number) - where
            if np.hypot(way.x(), way.y()) <= _DISC_PX + 1:
                return number
        return None

    def _pixel(self, x: float, y: float) -> QPointF:
        return QPointF(*self._surface.view.to_px(x, y))


class ShapeTool(Sketch):
    """Draws one shape; Space sets a vertex in the middle of the map, arrow keys move the map."""

    def __init__(self, surface: Surface, drawn: Callable[[BaseGeometry], None]) -> None:
        super().__init__(surface)
        self._drawn = drawn

    def key(self, event: QKeyEvent) -> bool:
        """Space sets a vertex under the cross."""
        if event.key() == Qt.Key.Key_Space:
            self.add(self._surface.view.center)
            return True
        return super().key(event)

    def add(self, xy: tuple[float, float]) -> None:
        """Set a vertex, metres (EPSG:4546), unless the last is there."""
        if not self._points or not self._near(self._points[-1], xy):
            self._points.append(xy)
            self._surface.redraw_overlay()

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw the sketch, and the cross where Space sets a vertex."""
        super().paint_overlay(painter)
        if self._pointer is None:
            at = self._pixel(self._surface.view.center)
            for ink, width in ((_PAPER, 4.0), (_CHOSEN, 1.6)):
                painter.setPen(QPen(ink, width))
                painter.drawLine(at - QPointF(14, 0), at + QPointF(14, 0))
                painter.drawLine(at - QPointF(0, 14), at + QPointF(0, 14))


class DrawPointTool(ShapeTool):
    """One click, or Space, gives a point."""

    hint = "单击放点；或用方向键移图、空格放在十字处；Esc 放弃"

    @property
    def least(self) -> int:
        """Return one."""
        return 1

    def add(self, xy: tuple[float, float]) -> None:
        """Hand the point over."""
        super().add(xy)
        self.finish()

    def click(self, event: QMouseEvent) -> None:
        """Hand the point over."""
        super().click(event)
        self.finish()

    def finished(self, points: NDArray[np.float64], modifiers: Qt.KeyboardModifier) -> None:
        """Hand it over, metres (EPSG:4546)."""
        self._drawn(shapely.points(points[0]))


class DrawLineTool(ShapeTool):
    """A line."""

    hint = "逐点单击画线，双击或回车结束；或用方向键移图、空格放点；退格撤回，Esc 放弃"

    def finished(self, points: NDArray[np.float64], modifiers: Qt.KeyboardModifier) -> None:
        """Hand it over, metres (EPSG:4546)."""
        self._drawn(shapely.linestrings(points))


class DrawAreaTool(ShapeTool):
    """An area whose edge does not cross itself."""

    hint = "逐点单击画面，双击或回车结束；或用方向键移图、空格放点；退格撤回，Esc 放弃"
    closed: ClassVar[bool] = True

    def words(self, points: NDArray[np.float64]) -> tuple[str, ...]:
        """Warn of an edge that crosses itself."""
        crossed = len(points) > 3 and not is_simple_ring(points)
        return (tr("边线相交，不能作为范围"),) if crossed else ()

    def finish(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """End the area unless it crosses itself."""
        if is_simple_ring(self.points):
            super().finish(modifiers)

    def finished(self, points: NDArray[np.float64], modifiers: Qt.KeyboardModifier) -> None:
        """Hand it over, metres (EPSG:4546)."""
        self._drawn(shapely.polygons(points))
