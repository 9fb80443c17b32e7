"""Adding layers from files and what can be done with them: by menu, drop and the layer tree."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from jianxi_gis.controller.added_layers import AddedLayers, Brought
from jianxi_gis.controller.added_survey import Survey
from jianxi_gis.controller.sheets import district_extent
from jianxi_gis.geo.readings import Reading
from jianxi_gis.model.added import ADDED, AddedLayer, Features, Read, Style, words_of
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.session import Session, State
from jianxi_gis.render.pick import features_at
from jianxi_gis.ui.asking import open_files
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.dialogs.added_survey import AddedSurveyDialog
from jianxi_gis.ui.dialogs.attributes import AttributesDialog
from jianxi_gis.ui.dialogs.layer_style import LayerStyleDialog
from jianxi_gis.ui.district_preview import ground_of
from jianxi_gis.ui.extents import extent_of_layers
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.layer_tree import LayerTree
from jianxi_gis.ui.popover import Facts
from jianxi_gis.ui.worker import Worker, open_dialog

SUFFIXES = (".gpkg", ".shp", ".fgb", ".geojson", ".json", ".kml", ".dxf")
_MOST_HERE = 4


class AddedTools(Worker):
    """Emits: ``told(words)``, something short for the status bar; ``menu_filled(menu, id)``."""

    menu_filled = Signal(object, str)

    def __init__(
        self,
        session: Session,
        layers: AddedLayers,
        canvas: Canvas,
        tree: LayerTree,
        window: QWidget,
    ) -> None:
        super().__init__(window, "added")
        self._session = session
        self.layers = layers
        self._canvas = canvas
        self._tree = tree
        self._reading = False
        tree.menu_requested.connect(self._on_menu_requested)
        follow(window, session, self._read_missing, "plan", "read")

    # --- adding -----------------------------------------------------------------------------

    def ask_add(self) -> None:
        """Ask for files and add their layers."""
        self.take(self._ask_files())

    def take(self, paths: Sequence[Path]) -> None:
        """Look into files, one after another, and add their layers."""
        for path in paths:
            self._survey(path, "")

    def _ask_files(self) -> list[Path]:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        title = self.tr("添加图层")
        return open_files(self._window, title, self.tr("矢量文件 ({0})").format(kinds))

    def _survey(self, path: Path, layer_id: str) -> None:
        job = Job(lambda _: self.layers.survey(path), self)
        job.finished.connect(lambda survey: self._on_surveyed(survey, layer_id))
        self.run(self.tr("正在查看 {0}").format(path.name), job, stoppable=False)

    def _on_surveyed(self, survey: Survey, layer_id: str) -> None:
        if not survey.question and (len(survey.parts) == 1 or layer_id):
            self._bring(survey.path, layer_id, None, ())
            return
        ground = ground_of(self._session.state.layers)
        dialog = AddedSurveyDialog(survey, ground, district_extent(), self._window)
        dialog.accepted.connect(
            lambda: self._bring(survey.path, layer_id, dialog.reading, dialog.parts)
        )
        open_dialog(dialog)

    def _bring(
        self, path: Path, layer_id: str, reading: Reading | None, parts: Sequence[str]
    ) -> None:
        job = Job(lambda report: self.layers.bring(path, reading, parts, report), self)
        job.finished.connect(lambda brought: self._on_brought(brought, layer_id))
        self.run(self.tr("正在读取 {0}").format(path.name), job)

    def _on_brought(self, brought: Brought, layer_id: str) -> None:
        if layer_id:
            self.attempt(lambda: self.layers.repoint(layer_id, brought))
            return
        added: list[str] = []
        if not self.attempt(lambda: added.extend(self.layers.add(brought))):
            return
        features = sum(len(layer.columns) for layer in brought.layers)
        words = self.tr("已添加 {0}：{1} 个图形").format(brought.path.name, f"{features:,}")
        left_out = max(layer.left_out for layer in brought.layers)
        if left_out:
            words += self.tr("，另有 {0} 个没有可画的图形").format(left_out)
        self.told.emit(words)
        self.zoom_to(added)

    def _read_missing(self, _: State) -> None:
        """Read in the background what a workspace names; what is missing is said in the tree."""
        sources = self.layers.unread()
        if not sources or self._reading:
            return
        self._reading = True
        job = Job(lambda report: self.layers.read(sources, report), self)
        job.finished.connect(self._on_missing_read)
        self.start(job)

    def _on_missing_read(self, read: Read) -> None:
        self._reading = False
        self.layers.take(read)

    # --- the layer tree ---------------------------------------------------------------------

    def zoom_to(self, layer_ids: Sequence[str]) -> None:
        """Show all features of some layers."""
        box = extent_of_layers(
            [layer for layer in self._session.state.layers if layer.spec.id in layer_ids]
        )
        if box is not None:
            self._canvas.show_box(box, margin=0.05)

    def _on_menu_requested(self, layer_id: str, where: QPoint) -> None:
        layer = self.layers.layer(layer_id)
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("缩放到图层")).triggered.connect(lambda: self.zoom_to([layer_id]))
        if layer is not None:
            self._fill_menu(menu, layer)
        self.menu_filled.emit(menu, layer_id)
        menu.popup(where)

    def _fill_menu(self, menu: QMenu, layer: AddedLayer) -> None:
        read = self.layers.features(layer.id) is not None
        deeds: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (self.tr("样式…"), partial(self.ask_style, layer.id), read),
            (self.tr("属性表"), partial(self.show_attributes, layer.id), read),
            (self.tr("重命名…"), partial(self.ask_name, layer.id), True),
            (self.tr("上移"), partial(self._move, layer.id, "up"), True),
            (self.tr("下移"), partial(self._move, layer.id, "down"), True),
            (self.tr("重新指定…"), partial(self.ask_repoint, layer.id), True),
            (self.tr("移除"), partial(self._remove, layer.id), True),
        )
        for words, deed, possible in deeds:
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, deed=deed: deed())

    def ask_style(self, layer_id: str) -> None:
        """Ask how a layer is to be drawn."""
        layer, features = self.layers.layer(layer_id), self.layers.features(layer_id)
        if layer is None or features is None:
            return
        kind = layer.source.geometry
        dialog = LayerStyleDialog(layer.title, layer.style, kind, features.fields, self._window)
        dialog.accepted.connect(lambda: self._restyle(layer, features, dialog.style_chosen))
        open_dialog(dialog)

    def _restyle(self, layer: AddedLayer, features: Features, style: Style) -> None:
        wanted = replace(layer, style=style)
        job = Job(lambda _: self.layers.prepare(wanted, features), self)
        job.finished.connect(lambda _: self.attempt(lambda: self.layers.restyle(layer.id, style)))
        self.run(self.tr("正在分类"), job, stoppable=False)

    def ask_name(self, layer_id: str) -> None:
        """Ask for another name of a layer."""
        layer = self.layers.layer(layer_id)
        if layer is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("重命名"))
        dialog.setLabelText(self.tr("图层名称"))
        dialog.setTextValue(layer.title)
        dialog.setOkButtonText(self.tr("确定"))
        dialog.setCancelButtonText(self.tr("取消"))
        dialog.textValueSelected.connect(
            lambda title: self.attempt(lambda: self.layers.rename(layer_id, title))
        )
        open_dialog(dialog)

    def show_attributes(self, layer_id: str) -> None:
        """Show the attributes of a layer beside the window."""
        layer, features = self.layers.layer(layer_id), self.layers.features(layer_id)
        if layer is not None and features is not None:
            dialog = AttributesDialog(layer.title, features, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    def ask_repoint(self, layer_id: str) -> None:
        """Ask for the file a layer is to be read from."""
        names = self._ask_files()
        if names:
            self._survey(Path(names[0]), layer_id)

    def _move(self, layer_id: str, way: Literal["up", "down"]) -> None:
        self.attempt(lambda: self.layers.move(layer_id, way))

    def _remove(self, layer_id: str) -> None:
        self.attempt(lambda: self.layers.remove(layer_id))

    # --- what is here -----------------------------------------------------------------------

    def attributes_at(self, scene: MapView, px: float, py: float, reach_px: float) -> list[Facts]:
        """Return the attributes of the user's features at a pixel, uppermost layer first."""
        found: list[Facts] = []
        for layer in reversed(scene.layers):
            features = self.layers.features(layer.spec.id)
            if layer.spec.source != ADDED or features is None:
                continue
            for row in features_at(layer, scene, (px, py), reach_px)[:_MOST_HERE]:
                cells = ((name, features.values(name)[row]) for name in features.fields)
                words = ((name, words_of(value)) for name, value in cells)
                found.append((layer.spec.title, tuple(words)))
        return found[:_MOST_HERE]

    # --- inside -----------------------------------------------------------------------------

    def _on_job_failed(self, error: Exception) -> None:
        self._reading = False
        super()._on_job_failed(error)
