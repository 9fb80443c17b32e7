"""The tools of the map with their keys, the menu of a right click, views kept and gone back to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
import shapely
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget
from shapely.geometry.base import BaseGeometry

from jianxi_gis.controller import Controller
from jianxi_gis.geo.named import things_at
from jianxi_gis.geo.positions import spellings
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.review import gazetteer_of
from jianxi_gis.model.session import Session
from jianxi_gis.model.zone import ZoneKind
from jianxi_gis.render.pick import pick
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.dialogs.bookmarks import BookmarksDialog
from jianxi_gis.ui.dialogs.go_to import GoToDialog, Target
from jianxi_gis.ui.panels.analysis import AnalysisPanel
from jianxi_gis.ui.popover import Facts, Popover
from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.tools.measure import MeasureAreaTool, MeasureLengthTool
from jianxi_gis.ui.tools.polygon import DrawZoneTool, IdentifyTool, PointTool, PolygonSelectTool
from jianxi_gis.ui.tools.select import BoxSelectTool
from jianxi_gis.ui.tools.tool import Tool, adds, removes
from jianxi_gis.ui.views import Bookmarks, ViewHistory, place_of, show_place
from jianxi_gis.ui.worker import open_dialog

TOOLS = (
    "tool_select",
    "tool_box",
    "tool_polygon",
    "tool_identify",
    "tool_length",
    "tool_area",
)
"""Names of the verbs that take a tool in hand, the usual one first."""
_IDENTIFY_PX = 8.0


class MapTools(QObject):
    """Emits: ``told(words)``, something short for the status bar; ``analysis_shown()``."""

    told = Signal(str)
    analysis_shown = Signal()

    def __init__(
        self,
        session: Session,
        controller: Controller,
        *,
        canvas: Canvas,
        analysis: AnalysisPanel,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._canvas = canvas
        self._analysis = analysis
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        self._popover: Popover | None = None
        self.facts_at: Callable[[MapView, float, float, float], Sequence[Facts]] = lambda *_: ()
        self.history = ViewHistory(canvas, self)
        self.bookmarks = Bookmarks(preferences)
        self.bookmarks_menu = QMenu(self.tr("书签"), window)
        self.bookmarks_menu.aboutToShow.connect(self._fill_bookmarks)
        self.tools: dict[str, Tool | None] = {
            "tool_select": None,
            "tool_box": BoxSelectTool(canvas, canvas.choose, self._select),
            "tool_polygon": PolygonSelectTool(canvas, self._select),
            "tool_identify": IdentifyTool(canvas, self.identify),
            "tool_length": MeasureLengthTool(canvas),
            "tool_area": MeasureAreaTool(canvas),
        }
        canvas.tool_changed.connect(self._on_tool_changed)
        canvas.menu_requested.connect(self._on_menu_requested)
        canvas.view_changed.connect(lambda _: self._close_popover())
        analysis.shape_requested.connect(self._on_shape_requested)
        analysis.zoom_requested.connect(canvas.show_box)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """Return what the verbs of the map do."""
        taken = {name: partial(self._take, name) for name in TOOLS}
        return {
            **taken,
            "view_back": self.history.back,
            "view_forward": self.history.forward,
            "go_to": self.ask_go_to,
            "bookmark_add": self.ask_bookmark,
            "bookmarks_edit": self.edit_bookmarks,
        }

    def adopt(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions of the tools: one of them is always checked."""
        self._actions = actions
        group = QActionGroup(self)
        for name in TOOLS:
            group.addAction(actions[name])
        actions[TOOLS[0]].setChecked(True)
        self.history.changed.connect(self._on_history_changed)
        self._on_history_changed()

    # --- tools ------------------------------------------------------------------------------

    def _take(self, name: str, checked: bool) -> None:
        if checked and self._name() != name:
            self._canvas.set_tool(self.tools[name])
            self._canvas.setFocus()

    def _name(self) -> str:
        """Return the verb of the tool in hand; the usual one while a shape is drawn."""
        tool = self._canvas.tool
        return next((name for name, one in self.tools.items() if one is tool), TOOLS[0])

    def _on_tool_changed(self, tool: Tool) -> None:
        self._close_popover()
        if self._actions:
            self._actions[self._name()].setChecked(True)
        self.told.emit(self.tr(tool.hint))

    def _select(self, ids: Sequence[str], modifiers: Qt.KeyboardModifier) -> None:
        selected = self._session.state.selected
        if removes(modifiers):
            self._controller.select(selected - set(ids))
        else:
            self._controller.select(ids, "add" if adds(modifiers) else "replace")
        self.told.emit(self.tr("已选 {0} 项").format(len(self._session.state.selected)))

    def _on_shape_requested(self, kind: ZoneKind) -> None:
        def drawn(shape: BaseGeometry) -> None:
            self._canvas.set_tool(None)
            self._analyse(kind, shape)

        make = DrawZoneTool if kind is ZoneKind.DRAWN else PointTool
        self._canvas.set_tool(make(self._canvas, drawn))
        self._canvas.setFocus()

    # --- what is here -----------------------------------------------------------------------

    def identify(self, where: QPointF) -> None:
        """Tell beside a pixel what is there."""
        self._close_popover()
        scene = self._canvas.scene()
        xy = scene.to_map(where.x(), where.y())
        ids = pick(scene, where.x(), where.y(), _IDENTIFY_PX)
        reach_m = _IDENTIFY_PX * scene.metres_per_px
        self._popover = Popover(
            spellings(xy)[0][1],
            [self._session.state.plan.project(project_id) for project_id in ids],
            things_at(gazetteer_of(self._session.state.plan), xy, reach_m),
            lambda project_id: self._controller.select((project_id,)),
            self._canvas,
            added=self.facts_at(scene, where.x(), where.y(), _IDENTIFY_PX),
        )
        self._popover.show_at(where)

    def _close_popover(self) -> None:
        popover, self._popover = self._popover, None
        if popover is not None:
            popover.hide()
            popover.deleteLater()

    def _on_menu_requested(self, where: QPointF) -> None:
        canvas = self._canvas
        xy = canvas.view.to_map(where.x(), where.y())
        menu = QMenu(canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, deed in canvas.tool.entries():
            menu.addAction(self.tr(words)).triggered.connect(lambda _=False, deed=deed: deed())
        menu.addSeparator()
        copy = menu.addMenu(self.tr("复制坐标"))
        for title, text, _ in spellings(xy):
            copy.addAction(f"{text}　{title}").triggered.connect(partial(self._copy, text))
        menu.addAction(self.tr("这里有什么")).triggered.connect(lambda: self.identify(where))
        menu.addAction(self.tr("以此为圆心作 15 分钟生活圈")).triggered.connect(
            lambda: self._circle_about(xy)
        )
        menu.addAction(self.tr("移到图中央")).triggered.connect(
            lambda: canvas.show_view(replace(canvas.view, center=xy))
        )
        menu.addSeparator()
        menu.addActions([self._actions[name] for name in ("view_back", "go_to") if self._actions])
        menu.popup(canvas.mapToGlobal(where.toPoint()))

    def _copy(self, text: str, _checked: bool = False) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("已复制 {0}").format(text))

    def _circle_about(self, xy: tuple[float, float]) -> None:
        self._analyse(ZoneKind.CIRCLE, shapely.points(np.array(xy)))

    def _analyse(self, kind: ZoneKind, shape: BaseGeometry) -> None:
        self._analysis.take_shape(kind, shape)
        self.analysis_shown.emit()

    # --- views ------------------------------------------------------------------------------

    def _on_history_changed(self) -> None:
        self._actions["view_back"].setEnabled(self.history.can_go_back)
        self._actions["view_forward"].setEnabled(self.history.can_go_forward)

    def ask_go_to(self) -> None:
        """Ask where to go and go there."""
        dialog = GoToDialog(gazetteer_of(self._session.state.plan), self._window)
        dialog.chosen.connect(self.go_to)
        open_dialog(dialog)

    def go_to(self, target: Target) -> None:
        """Show a place and mark it until Esc."""
        if target.box is not None:
            self._canvas.show_box(target.box)
            self._canvas.mark(target.mark)
        else:
            self._canvas.center_on(target.mark)

    def ask_bookmark(self) -> None:
        """Ask for a name and keep the view under it."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("添加书签"))
        dialog.setLabelText(self.tr("书签名称"))
        dialog.setTextValue(self.bookmarks.free_name())
        dialog.setOkButtonText(self.tr("添加"))
        dialog.setCancelButtonText(self.tr("取消"))
        dialog.textValueSelected.connect(self._keep)
        open_dialog(dialog)

    def _keep(self, name: str) -> None:
        if name.strip():
            self.bookmarks.keep(name.strip(), place_of(self._canvas))
            self.told.emit(self.tr("已添加书签 {0}").format(name.strip()))

    def edit_bookmarks(self) -> None:
        """Show the bookmarks to go to, rename or delete."""
        dialog = BookmarksDialog(self.bookmarks, self._window)
        dialog.chosen.connect(lambda place: show_place(self._canvas, place))
        open_dialog(dialog)

    def _fill_bookmarks(self) -> None:
        menu = self.bookmarks_menu
        menu.clear()
        menu.addAction(self._actions["bookmark_add"])
        menu.addAction(self._actions["bookmarks_edit"])
        menu.addSeparator()
        for name, place in self.bookmarks.all().items():
            action = menu.addAction(f"{name.replace('&', '&&')}　1:{place.scale:,.0f}")
            action.triggered.connect(lambda _=False, place=place: show_place(self._canvas, place))
