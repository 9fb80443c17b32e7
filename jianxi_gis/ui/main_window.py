"""The window: joins map, side panels, lists, menus and keys; decides nothing."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.controller.sheets import district_extent
from jianxi_gis.model.filters import Chosen, Filter
from jianxi_gis.model.money import UNITS
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.actions import (
    TOOLBAR_LEFT,
    TOOLBAR_RIGHT,
    fill_menus,
    fill_toolbar,
    make_actions,
    set_icons,
)
from jianxi_gis.ui.appearance import Appearance
from jianxi_gis.ui.basemap_menu import BasemapMenu
from jianxi_gis.ui.basemap_tools import BasemapTools
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.chips import Chips
from jianxi_gis.ui.dialogs.about import AboutDialog
from jianxi_gis.ui.editing import Edits
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.files import Files, ZoneSheet
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.help.desk import HelpDesk
from jianxi_gis.ui.jobs import stop_all
from jianxi_gis.ui.layer_tools import LayerTools
from jianxi_gis.ui.layouts import Layouts
from jianxi_gis.ui.looking import Looking
from jianxi_gis.ui.map_copy import PRINT_DPI, copy_map
from jianxi_gis.ui.map_notes import MapNotes
from jianxi_gis.ui.map_tools import MapTools
from jianxi_gis.ui.panels.analysis import AnalysisPanel
from jianxi_gis.ui.panels.indicators import IndicatorsPanel
from jianxi_gis.ui.panels.unlocated import UnlocatedPanel
from jianxi_gis.ui.preferences import Forgetful, Preferences
from jianxi_gis.ui.project_table import ProjectTable
from jianxi_gis.ui.recent_menu import RecentMenu
from jianxi_gis.ui.review.reviews import Reviews
from jianxi_gis.ui.screen import settle
from jianxi_gis.ui.settings_tools import SettingsTools
from jianxi_gis.ui.sides import Sides
from jianxi_gis.ui.status_line import StatusLine
from jianxi_gis.ui.tool_strip import STRIP, ToolStrip
from jianxi_gis.ui.unsaved_notice import UnsavedNotice
from jianxi_gis.ui.wheel import guard
from jianxi_gis.ui.worker import open_dialog

PanelType = TypeVar("PanelType", bound=QWidget)
PROGRAM = "涧西区规划项目落图"
PAINTED_MS = 50
"""By then a window whose event loop runs has been painted."""


class MainWindow(QMainWindow):
    """The window of the program.

    Parameters
    ----------
    session : Session
        What is shown.
    controller : Controller
        What can be done.
    preferences : Preferences, optional
        Remembers place, panels, theme and recent workspaces between runs.
    """

    def __init__(
        self, session: Session, controller: Controller, preferences: Preferences | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._controller = controller
        self._preferences = preferences or Forgetful()
        self._loaded = False
        self.appearance = Appearance(self._preferences, self)  # before widgets are styled twice
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        settle(self)
        self.files = Files(session, controller, self._preferences, self)
        self._make_center()
        self.sides = Sides(session, controller, self._preferences, self)
        self.layer_tree, self.filter_panel = self.sides.layer_tree, self.sides.filter_panel
        self.charts, self.lists, self.card = self.sides.charts, self.sides.lists, self.sides.card
        self.table, self.unlocated = self.panel(ProjectTable), self.panel(UnlocatedPanel)
        self.table.remember(self._preferences)
        self.basemap_tools = BasemapTools(self._preferences, self.canvas, self.layer_tree, self)
        self.basemap_menu = BasemapMenu(self.basemap_tools, self)
        basemaps = self.basemap_tools.basemaps
        self.files.set_basemaps(basemaps)
        self.reviews = Reviews(session, controller, basemaps, self)
        self.edits = Edits(session, controller, self.canvas, self)
        self.map_tools = MapTools(
            session,
            controller,
            canvas=self.canvas,
            analysis=self.panel(AnalysisPanel),
            preferences=self._preferences,
            window=self,
        )
        self.layer_tools = LayerTools(session, controller, canvas=self.canvas, tree=self.layer_tree,
                                      preferences=self._preferences, window=self)  # fmt: skip
        self.map_tools.facts_at = self.layer_tools.added.attributes_at
        self.looking = Looking(session, self._preferences, self)
        self.help = HelpDesk(self)
        self.settings = SettingsTools(
            session, controller, self._preferences, appearance=self.appearance,
            basemaps=self.basemap_tools, coordinates=self.status_line.coordinates, window=self,
        )  # fmt: skip
        self._make_actions()
        self._connect()
        guard(self)
        self._restore()
        unit = self._preferences.get("unit")
        controller.set_unit(unit if unit in UNITS else UNITS[0])
        follow(self, session, lambda state: self._preferences.set("unit", state.unit), "unit")
        self.canvas.set_home(district_extent())
        follow(self, session, self._on_plan_changed, "plan", "title")
        follow(self, session, lambda _: self.canvas.show_projects(), "workspace")
        follow(self, session, self._on_selection_changed, "selected", "filter")

    def panel(self, kind: type[PanelType]) -> PanelType:
        """Return the panel of a class."""
        found = self.findChild(kind)
        assert found is not None, kind
        return found

    def finish(self) -> None:
        """Load every panel and finish the map now; for pictures of the window."""
        self._load_panels()
        QCoreApplication.processEvents()
        self.canvas.finish()

    # --- building ---------------------------------------------------------------------------

    def _make_center(self) -> None:
        center = QWidget(self)
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.chips = Chips(self._session, self._controller, center)
        self.canvas = Canvas(self._session, self._controller, center)
        self.notes = MapNotes(self._session, self._controller, self.canvas)
        column.addWidget(UnsavedNotice(self._session, self._controller, self.files, center))
        column.addWidget(self.chips)
        column.addWidget(self.canvas, 1)
        self.setCentralWidget(center)
        self.status_line = StatusLine(self._session, self)
        self.setStatusBar(self.status_line)

    def _copy_map(self, dpi: float = 0.0) -> None:
        underlay = self.basemap_tools.basemaps.underlay
        self.files.told.emit(copy_map(self.canvas.scene(), underlay, dpi))

    def _make_actions(self) -> None:
        tools = self.map_tools
        files, canvas = self.files, self.canvas
        files.set_canvas(canvas)
        self.actions_by_name = make_actions(
            self,
            {
                "open": files.ask_open,
                "create": files.ask_create,
                "save_as": files.ask_save_as,
                "import": files.ask_import,
                "export": lambda: files.ask_export(canvas.view.extent, canvas.view.scale),
                "export_data": files.ask_export_data,
                "bundled": files.open_bundled,
                "quit": self.close,
                "undo": lambda: files.travel(back=True),
                "redo": lambda: files.travel(back=False),
                "select_all": lambda: self._controller.select(self._session.state.shown),
                "clear_selection": lambda: self._controller.select(()),
                "copy": self.table.copy,
                "copy_map": self._copy_map,
                "copy_map_print": lambda: self._copy_map(PRINT_DPI),
                "find": self.sides.find,
                "clear_filter": lambda: self._controller.set_filter(Filter()),
                "fit": canvas.fit,
                "zoom_in": lambda: canvas.zoom(0.5),
                "zoom_out": lambda: canvas.zoom(2.0),
                "zoom_selection": canvas.show_selection,
                **{name: dock.setVisible for name, dock in self.sides.docks.items()},
                **self.looking.deeds(),
                **Layouts(self, self.sides.docks).deeds(),
                **tools.deeds(),
                **self.reviews.deeds(),
                **self.edits.deeds(),
                **self.layer_tools.deeds(),
                "basemap": self.basemap_menu.drop_down,
                "analysis": self._analyse,
                "dark": lambda dark: self.appearance.set_theme("dark" if dark else "light"),
                "settings": self._ask_settings,
                "handbook": self.help.show_here,
                "shortcuts": self.help.show_keys,
                "tour": self.start_tour,
                "about": lambda: AboutDialog(self).exec(),
            },
        )
        set_icons(self.actions_by_name)
        self.appearance.changed.connect(self._show_theme)
        self._show_theme()
        submenus = {"recent": RecentMenu(files, self), "bookmarks": tools.bookmarks_menu,
                    "basemap": self.basemap_menu}  # fmt: skip
        fill_menus(self, self.actions_by_name, submenus)
        tools.adopt(self.actions_by_name)
        self.edits.adopt(self.actions_by_name)
        self.edits.edit_cells(self.table)
        self.tool_strip = ToolStrip(STRIP, self.actions_by_name, self.canvas)
        self._bar = bar = QToolBar(self.tr("工具栏"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        fill_toolbar(bar, TOOLBAR_LEFT, self.actions_by_name)
        self.basemap_menu.below = bar.widgetForAction(self.actions_by_name["basemap"])
        gap = QWidget(bar)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        fill_toolbar(bar, TOOLBAR_RIGHT, self.actions_by_name)
        self.addToolBar(bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _connect(self) -> None:
        line = self.status_line
        self.canvas.view_changed.connect(lambda view: line.scale.set_scale(view.scale))
        self.canvas.pointed.connect(line.coordinates.show_point)
        line.scale.scale_requested.connect(self.canvas.set_scale)
        self.chips.zoom_requested.connect(self.canvas.show_projects)
        # the ground stays where it is on the screen, at its scale: the map is cut above
        self.chips.room_changing.connect(
            lambda px: self.canvas.show_view(self.canvas.view.moved(0, -px / 2))
        )
        self.notes.list_requested.connect(lambda: self.sides.show_list(self.unlocated))
        self.card.zoom_requested.connect(self.canvas.show_selection)
        for panel in (self.card, self.panel(IndicatorsPanel)):
            panel.source_requested.connect(self.looking.open_source)
        self.card.deed_requested.connect(lambda name: self.actions_by_name[name].trigger())
        self.sides.clear_filter.clicked.connect(lambda: self._controller.set_filter(Filter()))
        tellers = (self.files, self.map_tools, self.layer_tools, self.basemap_tools, self.edits,
                   self.looking)  # fmt: skip
        for teller in tellers:
            teller.told.connect(lambda words: line.showMessage(words, 8000))
        self.basemap_tools.offline_changed.connect(line.offline.setVisible)
        self.map_tools.analysis_shown.connect(
            lambda: self.sides.show_list(self.panel(AnalysisPanel))
        )
        self.panel(AnalysisPanel).print_requested.connect(self._on_analysis_print_requested)
        self.files.imported.connect(self.canvas.show_projects)
        for name, dock in self.sides.docks.items():
            dock.visibilityChanged.connect(
                lambda _, name=name, dock=dock: self.actions_by_name[name].setChecked(
                    not dock.isHidden()
                )
            )

    def _analyse(self) -> None:
        panel = self.panel(AnalysisPanel)
        self.sides.show_list(panel)
        panel.form.kind.setFocus()

    def _on_analysis_print_requested(self, title: str, chosen: Chosen, box: Box) -> None:
        view = self.canvas.view
        self.files.ask_export(view.extent, view.scale, ZoneSheet(title, chosen, box))

    # --- what changes -----------------------------------------------------------------------

    def _on_plan_changed(self, state: State) -> None:
        unsaved = self._controller.unsaved
        bundled = self.tr("随程序的规划（未命名）") if unsaved else self.tr("随程序的规划")
        name = state.title or bundled
        self.setWindowTitle(f"{name} — {self.tr(PROGRAM)}")
        for verb in ("undo", "redo"):
            action = self.actions_by_name[verb]
            action.setEnabled(bool(getattr(self._controller, f"can_{verb}")))
            action.setText(_short(self.tr(str(getattr(self._controller, f"{verb}_words")))))

    def _on_selection_changed(self, state: State) -> None:
        self.actions_by_name["clear_selection"].setEnabled(bool(state.selected))
        self.actions_by_name["zoom_selection"].setEnabled(bool(state.selected))
        self.actions_by_name["clear_filter"].setEnabled(not state.filter.empty)
        self.sides.clear_filter.setEnabled(not state.filter.empty)

    def _show_theme(self) -> None:
        with QSignalBlocker(self.actions_by_name["dark"]):
            self.actions_by_name["dark"].setChecked(self.appearance.theme == "dark")

    def _load_panels(self) -> None:
        """Fill what is slow to load; the window is on the screen by then."""
        if not self._loaded:
            self._loaded = True
            self.basemap_tools.restore()
            if not self._preferences.get("toured"):
                self.start_tour()

    def _ask_settings(self) -> None:
        from jianxi_gis.ui.dialogs.settings import SettingsDialog

        open_dialog(SettingsDialog(self.settings, self))

    def start_tour(self) -> None:
        """Show what the parts of the window are for."""
        from jianxi_gis.ui.tour import Tour

        for dock in self.sides.docks.values():
            dock.show()
        places: dict[str, QWidget] = {
            "filter": self.filter_panel, "map": self.canvas, "card": self.card, "lists": self.lists
        }  # fmt: skip
        for name in ("review", "export"):
            places[name] = self._bar.widgetForAction(self.actions_by_name[name])
        Tour(self, places, lambda: self._preferences.set("toured", True))

    # --- remembered -------------------------------------------------------------------------

    def _restore(self) -> None:
        for key, restore in (("geometry", self.restoreGeometry), ("layout", self.restoreState)):
            kept = str(self._preferences.get(key, "") or "")
            if kept:
                restore(QByteArray.fromHex(kept.encode()))

    # --- events of Qt -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Load the slow panels once the window is there."""
        super().showEvent(event)
        # the first turn of the event loop is before the first painting
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(PAINTED_MS, self, self._load_panels))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icons in the colours of the new theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_by_name"):
            set_icons(self.actions_by_name)
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a workspace or import documents that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files.take(self.basemap_tools.take(self.layer_tools.take(paths)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and panels and stop all work, unless the user stays."""
        if not self.edits.placing.may_leave() or not self.files.may_leave():
            event.ignore()
            return
        self._preferences.set("geometry", self.saveGeometry().toHex().toStdString())
        self._preferences.set("layout", self.saveState().toHex().toStdString())
        stop_all()
        self._controller.discard()
        self.basemap_tools.close()
        self.reviews.close()
        event.accept()


def _short(words: str) -> str:
    """Return words that fit into a menu: an import of five documents names them all."""
    return words if len(words) <= 24 else f"{words[:23]}…"
