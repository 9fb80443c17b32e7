"""Places of the selected project drawn and reshaped on the map; stored as placed by hand."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shapely.geometry.base import BaseGeometry

from jianxi_gis.controller import Controller
from jianxi_gis.controller.placing import Placing
from jianxi_gis.errors import GisError
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.reshaping import Part, apart, together
from jianxi_gis.model.session import Session, State
from jianxi_gis.render.place_map import reach_box
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.editing.reshape_bar import ReshapeBar
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.review.drawing import DrawAreaTool, DrawLineTool, DrawPointTool
from jianxi_gis.ui.review.option import drawn
from jianxi_gis.ui.tools.reshape import ReshapeTool
from jianxi_gis.ui.tools.tool import Tool

_CAREFUL_PX = 6.0
"""How far a careful hand is off on the screen."""
_FINEST_M = 5.0


class PlacingTools(QObject):
    """Emits: ``told(words)``, something short for the status bar."""

    told = Signal(str)

    def __init__(
        self, session: Session, controller: Controller, *, canvas: Canvas, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._canvas = canvas
        self._window = window
        self._placing = Placing(session, controller)
        self._reshaped_id = ""
        self.bar = ReshapeBar(canvas, self._keep, lambda: canvas.set_tool(None))
        canvas.tool_changed.connect(self._on_tool_changed)
        follow(window, session, self._on_selection_changed, "selected")

    def deeds(self) -> dict[str, Callable[..., object]]:
        """Return what the verbs about drawing places do."""
        return {
            "place_point": partial(self.draw, DrawPointTool),
            "place_line": partial(self.draw, DrawLineTool),
            "place_area": partial(self.draw, DrawAreaTool),
            "reshape": self.reshape,
        }

    def draw(self, make: type[DrawPointTool] | type[DrawLineTool] | type[DrawAreaTool]) -> None:
        """Draw where the selected project is; it is placed there then."""
        project = self._one()
        if project is not None:
            self._canvas.set_tool(make(self._canvas, partial(self._place, project.id)))
            self._canvas.setFocus()

    def reshape(self) -> None:
        """Take hold of the vertices of the selected project's places."""
        project = self._one()
        if project is None:
            return
        if not project.locations or project.whole_district:
            self.told.emit(self.tr("这个项目没有可以修改的图形，请先画点、画线或画面"))
            return
        before = project.locations
        shapes = [apart(to_grid(one.geometry)) for one in before]
        if len({part.closed + 2 * (len(part.vertices) > 1) for one in shapes for part in one}) > 1:
            self.told.emit(self.tr("位置里有点也有线面，请在核对窗口里逐个处理"))
            return
        parts = [part for one in shapes for part in one]
        done = partial(self._reshaped, project.id, before, tuple(parts))
        self._reshaped_id = project.id
        self._canvas.set_tool(ReshapeTool(self._canvas, parts, done))
        self._canvas.show_box(reach_box(project))  # it is most likely somewhere in there
        self._canvas.setFocus()

    def may_leave(self) -> bool:
        """Return True if no changed shape would be lost, or the user has said what to do."""
        tool = self._canvas.tool
        if not isinstance(tool, ReshapeTool) or not tool.changed:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("图形还没有保存"),
            self.tr("图上正在修改的图形还没有保存。要保存吗？"),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if answer == button.Save:
            tool.finish()
            return self._canvas.tool is not tool
        return answer == button.Discard

    def _keep(self) -> None:
        tool = self._canvas.tool
        if isinstance(tool, ReshapeTool):
            tool.finish()

    def _on_tool_changed(self, tool: Tool) -> None:
        if isinstance(tool, ReshapeTool):
            name = self._session.state.plan.project(self._reshaped_id).name
            self.bar.tell(name, self.tr(tool.hint))
        else:
            self.bar.hide()

    def _on_selection_changed(self, state: State) -> None:
        """Let go of a shape nobody has changed when the user turns to another project."""
        tool = self._canvas.tool
        idle = isinstance(tool, ReshapeTool) and not tool.changed
        if idle and state.selected != {self._reshaped_id}:
            self._canvas.set_tool(None)

    def _reshaped(
        self,
        project_id: str,
        before: tuple[Location, ...],
        old: tuple[Part, ...],
        parts: tuple[Part, ...],
    ) -> None:
        if parts == old:
            self._canvas.set_tool(None)
            self.told.emit(self.tr("图形没有改动"))
            return
        try:
            shape = together(parts)
        except GisError as error:
            show_error(self._window, error)
            return
        self._place(project_id, shape, words="、".join(one.place for one in before if one.place))

    def _place(self, project_id: str, shape: BaseGeometry, words: str = "") -> None:
        if all(one.id != project_id for one in self._session.state.plan.projects):
            self._canvas.set_tool(None)
            self.told.emit(self.tr("画的时候项目已不在工作区里，没有落图"))
            return
        view = self._canvas.view
        careful = max(_FINEST_M, float(np.ceil(view.metres_per_px * _CAREFUL_PX / 5) * 5))
        location = drawn(shape, careful, view.scale).location
        if words:
            location = _named(location, words)
        try:
            self._placing.place(project_id, [location])
        except GisError as error:
            show_error(self._window, error)
            return
        self._canvas.set_tool(None)
        self.told.emit(self.tr("已落图，误差按 {0:g} 米记，可以撤销").format(careful))

    def _one(self) -> Project | None:
        state = self._session.state
        if len(state.selected) != 1:
            self.told.emit(self.tr("请只选一个项目"))
            return None
        return state.plan.project(next(iter(state.selected)))


def _named(location: Location, words: str) -> Location:
    return replace(location, place=words, reasoning=location.reasoning.replace("画", "修改", 1))
