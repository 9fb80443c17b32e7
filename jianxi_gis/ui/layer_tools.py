"""The user's own layers and base map from OSM in the window: by menu, by drop, at the start."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.controller.added_layers import AddedLayers
from jianxi_gis.controller.osm_basemap import OSM, OsmBasemap, OsmMap
from jianxi_gis.controller.relocating import RELOCATED, relocated
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session
from jianxi_gis.ui.added_tools import SUFFIXES, AddedTools
from jianxi_gis.ui.asking import open_file
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.layer_tree import LayerTree
from jianxi_gis.ui.preferences import Preferences

OSM_SUFFIX = ".osm.pbf"
_BESIDE_SHP = (".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qix")


class LayerTools(QObject):
    """Emits: ``told(words)``, something short for the status bar."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        controller: Controller,
        *,
        canvas: Canvas,
        tree: LayerTree,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._window = window
        self.osm = OsmBasemap(session, preferences)
        self.added = AddedTools(session, AddedLayers(session, controller), canvas, tree, window)
        self.added.told.connect(self.told)
        self.added.menu_filled.connect(self._on_menu_filled)
        QTimer.singleShot(0, self, self.load_osm)  # the window is on the screen by then

    def deeds(self) -> dict[str, Callable[..., object]]:
        """Return what the verbs of layers do."""
        return {
            "add_layer": self.added.ask_add,
            "osm_basemap": self.ask_osm,
            "osm_remove": self.remove_osm,
            "relocate": self.relocate,
        }

    def relocate(self) -> None:
        """Place all projects again by their names, in a worker."""
        plan, extension = self._session.state.plan, self._session.state.extension
        job = Job(lambda report: (plan, relocated(plan, extension, report)), self)
        job.finished.connect(self._on_relocated)
        self.added.run(self.tr("按地名重新定位"), job, counted=False)

    def _on_relocated(self, answer: tuple[Plan, Plan]) -> None:
        base, plan = answer
        if base is self._session.state.plan:
            self.added.attempt(lambda: self._controller.change(RELOCATED, plan))
        else:  # something else has changed the plan meanwhile
            self.relocate()

    def take(self, paths: Sequence[Path]) -> list[Path]:
        """Take what was dropped as far as it is layers; return the rest."""
        shapefiles = {path.stem for path in paths if path.suffix.lower() == ".shp"}
        rest, layers = [], []
        for path in paths:
            suffix = path.suffix.lower()
            if path.name.lower().endswith(OSM_SUFFIX):
                self.read_osm(path)
            elif suffix in SUFFIXES:
                layers.append(path)
            elif suffix not in _BESIDE_SHP or path.stem not in shapefiles:
                rest.append(path)
        self.added.take(layers)
        return rest

    # --- the base map -----------------------------------------------------------------------

    def ask_osm(self) -> None:
        """Ask for an extract and show it below the plan."""
        path = open_file(
            self._window,
            self.tr("用 OSM 数据作底图"),
            self.tr("OpenStreetMap 数据 (*{0})").format(OSM_SUFFIX),
        )
        if path is not None:
            self.read_osm(path)

    def read_osm(self, path: Path) -> None:
        """Read an extract in a worker, then show it."""
        job = Job(lambda report: self.osm.read(path, report), self)
        job.finished.connect(self._on_osm_read)
        self.added.run(self.tr("正在读取 {0}").format(path.name), job)

    def load_osm(self) -> None:
        """Show again what was shown when the program was last used."""
        if not self.osm.remembered:
            return
        job = Job(lambda _: self.osm.load(), self)
        job.finished.connect(lambda found: self.osm.show(found) if found else None)
        self.added.start(job)

    def remove_osm(self) -> None:
        """Show no extract any more; what was read of it stays on disk."""
        self.osm.show(None)
        self.told.emit(self.tr("已移除 OSM 底图"))

    def _on_osm_read(self, found: OsmMap) -> None:
        self.osm.show(found)
        words = self.tr("已用 {0} 作底图").format(found.title)
        self.told.emit(tr(f"{words}；{found.note}") if found.note else words)

    def _on_menu_filled(self, menu: QMenu, layer_id: str) -> None:
        if layer_id.startswith(f"{OSM}_"):
            menu.addAction(self.tr("移除 OSM 底图")).triggered.connect(self.remove_osm)
