"""Polygons that select projects or bound an analysis; and a single point."""

from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.measure import is_simple_ring
from jianxi_gis.render.inside import projects_in
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.tools.select import Selection
from jianxi_gis.ui.tools.sketch import Sketch
from jianxi_gis.ui.tools.tool import Entry, Surface, Tool


class PolygonSelectTool(Sketch):
    """A polygon selects what is drawn in it."""

    hint = "逐点单击围住项目，双击或回车选中；结束时按 Shift 或 Ctrl 加选，Alt 减选；退格撤回一点"
    closed = True

    def __init__(self, surface: Surface, selected: Selection) -> None:
        super().__init__(surface)
        self._selected = selected

    def finished(self, points: NDArray[np.float64], modifiers: Qt.KeyboardModifier) -> None:
        """Select, add or take away what is in the polygon."""
        scene = self._surface.scene()
        corners = np.array([scene.to_px(x, y) for x, y in points.tolist()])
        self._selected(projects_in(scene, corners), modifiers)

    def entries(self) -> tuple[Entry, ...]:
        """Offer the three ways to end."""
        usual = super().entries()
        if len(self.points) < self.least:
            return usual
        key = Qt.KeyboardModifier
        return (
            (tr("选中其中项目"), self.finish),
            (tr("加入选择"), lambda: self.finish(key.ShiftModifier)),
            (tr("移出选择"), lambda: self.finish(key.AltModifier)),
            *usual[1:],
        )


class DrawZoneTool(Sketch):
    """A polygon that bounds an analysis."""

    hint = "逐点单击画出分析范围，双击或回车结束；退格撤回一点，Esc 放弃；靠近线和顶点自动吸附"
    closed = True

    def __init__(self, surface: Surface, drawn: Callable[[BaseGeometry], None]) -> None:
        super().__init__(surface)
        self._drawn = drawn

    def words(self, points: NDArray[np.float64]) -> tuple[str, ...]:
        """Warn of a polygon that crosses itself."""
        crossed = len(points) > 3 and not is_simple_ring(points)
        return (tr("边线相交，不能作为范围"),) if crossed else ()

    def finish(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """End the polygon unless it crosses itself."""
        if is_simple_ring(self.points):
            super().finish(modifiers)

    def finished(self, points: NDArray[np.float64], modifiers: Qt.KeyboardModifier) -> None:
        """Hand the polygon over, metres (EPSG:4546)."""
        self._drawn(shapely.polygons(points))


class PointTool(Tool):
    """One click gives a point."""

    hint = "在图上单击圆心，Esc 放弃"

    def __init__(self, surface: Surface, pointed: Callable[[BaseGeometry], None]) -> None:
        super().__init__(surface)
        self._pointed = pointed

    def click(self, event: QMouseEvent) -> None:
        """Hand the point over, metres (EPSG:4546)."""
        where = event.position()
        self._pointed(shapely.points(self._surface.view.to_map(where.x(), where.y())))


class IdentifyTool(Tool):
    """One click tells all that is there."""

    hint = "单击一处，列出那里的项目、道路、河渠、车站及其来源和精度"
    pointer = Qt.CursorShape.WhatsThisCursor

    def __init__(self, surface: Surface, asked: Callable[[QPointF], None]) -> None:
        super().__init__(surface)
        self._asked = asked

    def click(self, event: QMouseEvent) -> None:
        """Ask what is there."""
        self._asked(event.position())
