"""Selecting by click and by box; the default tool, which also drags and zooms."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from jianxi_gis.render.inside import projects_in
from jianxi_gis.render.pick import cluster_at, pick
from jianxi_gis.ui.map_furniture import draw_box
from jianxi_gis.ui.theme import current_colors
from jianxi_gis.ui.tools.tool import Surface, Tool, adds, removes

REACH_PX = 6.0
"""How far from a symbol a click still means it."""
_LEAST_PX = 4.0
Selection = Callable[[Sequence[str], Qt.KeyboardModifier], None]
"""What a tool does to the projects it has found; Shift or Ctrl adds, Alt takes away."""


class Band:
    """A rectangle being dragged, in logical pixels."""

    def __init__(self, start: QPointF) -> None:
        self._start = self._end = start

    def drag(self, end: QPointF) -> None:
        """Move the free corner."""
        self._end = end

    @property
    def rect(self) -> QRectF:
        """Return the rectangle, whichever way it was dragged."""
        return QRectF(self._start, self._end).normalized()

    @property
    def is_box(self) -> bool:
        """Return False for a click with a shaking hand."""
        return self.rect.width() > _LEAST_PX and self.rect.height() > _LEAST_PX

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        draw_box(painter, self.rect.toRect(), current_colors())


class Banded(Tool):
    """A tool that can drag a rectangle; says what the rectangle is for."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._band: Band | None = None

    def begins_band(self, event: QMouseEvent) -> bool:
        """Return True if this press begins a rectangle."""
        return event.button() == Qt.MouseButton.LeftButton

    def boxed(self, box: QRectF, modifiers: Qt.KeyboardModifier) -> None:
        """Answer a rectangle."""

    def press(self, event: QMouseEvent) -> None:
        """Begin a rectangle, a click or a drag."""
        super().press(event)
        if self._pressed is not None and self.begins_band(event):
            self._band = Band(event.position())

    def move(self, event: QMouseEvent) -> None:
        """Follow the rectangle or the drag."""
        if self._band is None:
            super().move(event)
        else:
            self._band.drag(event.position())
            self._surface.redraw_overlay()

    def release(self, event: QMouseEvent) -> None:
        """End the rectangle or the drag; a rectangle that is none was a click."""
        band, self._band = self._band, None
        if band is not None and band.is_box:
            self._pressed = None
            self._surface.redraw_overlay()
            self.boxed(band.rect, event.modifiers())
        else:
            super().release(event)

    def cancel(self) -> bool:
        """Drop the rectangle."""
        busy, self._band = self._band is not None, None
        self._surface.redraw_overlay()
        return super().cancel() or busy

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw the rectangle."""
        if self._band is not None:
            self._band.paint(painter)


class SelectTool(Banded):
    """Click selects, drag moves the map, a box with Shift is zoomed to."""

    hint = "单击选中，Ctrl + 单击加选；拖动平移，Shift + 拖动放大到框"
    pointer = Qt.CursorShape.ArrowCursor
    hovers = True

    def __init__(self, surface: Surface, clicked: Selection) -> None:
        super().__init__(surface)
        self._clicked = clicked

    def begins_band(self, event: QMouseEvent) -> bool:
        """Return True with Shift."""
        shift = Qt.KeyboardModifier.ShiftModifier
        return super().begins_band(event) and bool(event.modifiers() & shift)

    def boxed(self, box: QRectF, modifiers: Qt.KeyboardModifier) -> None:
        """Show the box."""
        view = self._surface.view
        west, north = view.to_map(box.left(), box.top())
        east, south = view.to_map(box.right(), box.bottom())
        self._surface.show_view(view.fitted((west, south, east, north), margin=0.0))

    def click(self, event: QMouseEvent) -> None:
        """Select what is there, several in turn; projects drawn as one are opened."""
        where = event.position()
        scene = self._surface.scene()
        cluster = cluster_at(scene, where.x(), where.y())
        if cluster is not None:
            self._surface.open_up(cluster.box)
            return
        found = pick(scene, where.x(), where.y(), REACH_PX)
        self._clicked(found, event.modifiers())


class BoxSelectTool(Banded):
    """A box selects what is drawn in it; a click selects one."""

    hint = "拖出一个框选中其中的项目；Shift 或 Ctrl 加选，Alt 减选；中键平移"

    def __init__(self, surface: Surface, clicked: Selection, selected: Selection) -> None:
        super().__init__(surface)
        self._clicked = clicked
        self._selected = selected

    def boxed(self, box: QRectF, modifiers: Qt.KeyboardModifier) -> None:
        """Select what is in the box."""
        corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
        pixels = np.array([(corner.x(), corner.y()) for corner in corners])
        self._selected(projects_in(self._surface.scene(), pixels), modifiers)

    def click(self, event: QMouseEvent) -> None:
        """Select what is under the cursor: one, or all that are drawn as one."""
        where, modifiers = event.position(), event.modifiers()
        scene = self._surface.scene()
        found = pick(scene, where.x(), where.y(), REACH_PX)
        cluster = cluster_at(scene, where.x(), where.y())
        if cluster is not None:
            self._selected(cluster.ids, modifiers)
        elif adds(modifiers) or removes(modifiers):
            self._selected(found[:1], modifiers)
        else:
            self._clicked(found, modifiers)
