"""Base maps in the window: joins what is known of them to the map, the tree, the menu, the bar."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from jianxi_gis.controller.basemap_choices import FILE_SUFFIXES, Choice
from jianxi_gis.controller.basemaps import Basemaps
from jianxi_gis.errors import BasemapError, GisError
from jianxi_gis.model.mapview import MapView
from jianxi_gis.ui import asking
from jianxi_gis.ui.basemap_notice import BasemapNotice
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.frames import in_device_pixels
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.layer_tree import BasemapRow, LayerTree
from jianxi_gis.ui.preferences import Preferences

if TYPE_CHECKING:
    from jianxi_gis.controller.basemaps import Verdict

REDRAW_MS = 60
"""Tiles that come within this are drawn together; a view that stands so long asks for its own."""
ASK_AGAIN_MS = 61_000
"""A service that refused is left alone for a minute, then asked once more."""


class BasemapTools(QObject):
    """What the user does with base maps.

    Emits: ``changed()``, another base map, opacity or mode; ``offline_changed(offline)``;
    ``told(words)`` for the status bar; ``tried(verdict)``, the answer to a key or an address;
    ``settings_requested()``.
    """

    changed = Signal()
    offline_changed = Signal(bool)
    told = Signal(str)
    tried = Signal(object)
    settings_requested = Signal()

    def __init__(
        self, preferences: Preferences, canvas: Canvas, tree: LayerTree, window: QWidget
    ) -> None:
        super().__init__(window)
        self.basemaps = basemaps = Basemaps(preferences)
        self._canvas = canvas
        self._tree = tree
        self._window = window
        self._pool = ThreadPoolExecutor(1, "basemaps")
        self.notice = BasemapNotice(canvas)
        self._soon = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._soon.timeout.connect(self._refresh)
        self._asking = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._asking.timeout.connect(self._want)
        self._later = QTimer(self, singleShot=True, interval=ASK_AGAIN_MS)
        self._later.timeout.connect(self._want)
        self._scale = 0.0
        canvas.view_changed.connect(self._on_view_changed)
        tree.basemap_visible_requested.connect(basemaps.set_visible)
        tree.basemap_opacity_requested.connect(basemaps.set_opacity)
        basemaps.listen(self)
        window.destroyed.connect(basemaps.close)  # a window may go without having been closed

    # --- what the user does -----------------------------------------------------------------

    def restore(self) -> None:
        """Show the base map of the last run, once the window is there."""
        self.offline_changed.emit(self.basemaps.offline)
        remembered = self.basemaps.remembered
        if remembered and self.basemaps.choice is None:
            self.run(lambda: self.basemaps.choices.find(remembered), self._show)

    def pick(self, choice: Choice | None) -> None:
        """Show a base map, after its terms were agreed to; None: none."""
        if choice is None:
            self._show(None)
        elif self._agreed(choice):
            self.run(lambda: self.basemaps.choices.find(choice.id), self._show)

    def ask_file(self) -> None:
        """Ask for a file and show it."""
        patterns = " ".join(f"*{suffix}" for suffix in FILE_SUFFIXES)
        kinds = self.tr("底图文件 ({0})").format(patterns)
        path = asking.open_file(self._window, self.tr("打开底图文件"), kinds)
        if path is not None:
            self.open_file(path)

    def take(self, paths: Sequence[Path]) -> list[Path]:
        """Show the base map among files that were dropped; return the other files."""
        mine = [path for path in paths if path.suffix.lower() in FILE_SUFFIXES]
        if mine:
            self.open_file(mine[0])
        return [path for path in paths if path not in mine]

    def open_file(self, path: Path) -> None:
        """Show an MBTiles or GeoTIFF file."""
        self.run(lambda: self.basemaps.choices.open_file(path), self._show)

    def retry(self) -> None:
        """Ask again what was refused."""
        self.notice.hide()
        self.basemaps.retry()

    def set_offline(self, offline: bool) -> None:
        """Switch offline mode."""
        self.notice.hide()
        self.basemaps.set_offline(offline)

    def run(
        self,
        work: Callable[[], object],
        then: Callable[..., object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do what may wait for a disk or a keyring off the window's thread, then go on.

        ``then(answer)`` and ``failed(error)`` are methods of a widget that may be gone by then.
        """
        job = Job(lambda _: work(), self)
        job.finished.connect(then)
        job.failed.connect(failed or self._on_job_failed)
        job.finished.connect(job.deleteLater)
        job.failed.connect(job.deleteLater)
        job.start(self._pool)

    def close(self) -> None:
        """End the downloads; may be called twice."""
        self._soon.stop()
        self._asking.stop()
        self._later.stop()
        self.basemaps.close()

    # --- what base maps tell ----------------------------------------------------------------

    def on_basemap_changed(self) -> None:
        """Draw all anew."""
        self._want()
        self._refresh()
        self._show_row()
        self.changed.emit()
        self.offline_changed.emit(self.basemaps.offline)

    def on_tile_arrived(self, source_id: str) -> None:
        """Draw it soon, together with those that come meanwhile."""
        self.notice.over(source_id)
        if not self._soon.isActive():
            self._soon.start()

    def on_basemap_failed(self, source_id: str, error: BasemapError) -> None:
        """Say it on the map; a service that refused is asked once more after its pause."""
        self.notice.tell(
            source_id,
            error,
            {self.tr("重试"): self.retry, self.tr("设置…"): self.settings_requested.emit},
        )
        self._later.start()

    def on_tried(self, verdict: "Verdict") -> None:
        """Hand it to whoever asked."""
        self.tried.emit(verdict)

    # --- inside -----------------------------------------------------------------------------

    def _show(self, stack: object) -> None:
        self.notice.hide()
        self.basemaps.show(stack)  # type: ignore[arg-type]  # of the controller, for the controller
        choice = self.basemaps.choice
        if choice is not None and choice.path is None and self.basemaps.offline:
            error = BasemapError(
                self.tr("离线模式开着，只显示本机存过的瓦片"),
                choice.title,
                self.tr("联网后，地图范围会发给这家服务商，项目不会"),
            )
            self.notice.tell("", error, {self.tr("联网"): partial(self.set_offline, False)})

    def _agreed(self, choice: Choice) -> bool:
        if not choice.note or self.basemaps.choices.agreed(choice.id):
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            choice.title,
            inert(self.tr("{0}\n\n要使用这个底图吗？只问这一次。").format(choice.note)),
            button.Yes | button.No,
            button.No,
        )
        if answer != button.Yes:
            return False
        self.basemaps.choices.agree(choice.id)
        return True

    def _show_row(self) -> None:
        basemaps = self.basemaps
        choice = basemaps.choice
        self._tree.show_basemap(
            BasemapRow(choice.title, choice.attribution, basemaps.visible, basemaps.opacity)
            if choice is not None
            else None
        )

    def _on_view_changed(self, view: MapView) -> None:
        """Ask for tiles while the map is dragged, but not for each scale on the way to another."""
        if self.basemaps.underlay is not None:
            if view.scale != self._scale or not self._asking.isActive():
                self._asking.start()
            self._scale = view.scale

    def _refresh(self) -> None:
        self._canvas.set_underlay(self.basemaps.underlay)

    def _want(self) -> None:
        ratio = self._canvas.devicePixelRatioF()
        self.basemaps.want(in_device_pixels(self._canvas.view, ratio))

    def _on_job_failed(self, error: Exception) -> None:
        if not isinstance(error, GisError):
            raise error  # a bug: whoever started the window says so
        self.notice.tell("", error, {self.tr("设置…"): self.settings_requested.emit})
