"""Workspaces, documents and sheets: asking for files, doing the work, saying what went wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from jianxi_gis.controller import Controller, Progress
from jianxi_gis.controller.basemaps import Basemaps
from jianxi_gis.controller.reviewing import Reviewing, document_suffixes
from jianxi_gis.controller.series import write as write_series
from jianxi_gis.controller.sheets import district_extent, formats
from jianxi_gis.controller.undoing import Stored
from jianxi_gis.model.filters import Chosen
from jianxi_gis.model.import_review import ImportReview, judge
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.ui import asking
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.composing import Composing
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.dialogs.series import SeriesDialog
from jianxi_gis.ui.dialogs.target import ask_target
from jianxi_gis.ui.district_preview import ground_of
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.reader import keep_folders
from jianxi_gis.ui.travelling import travel_in_worker
from jianxi_gis.ui.worker import Worker, open_dialog

SUFFIX = ".jianxi"
RECENT = 8
_WITH_MAP = (".pptx", ".docx")
"""Reports with pictures of the map."""


@dataclass(frozen=True, slots=True)
class ZoneSheet:
    """An analysis to print."""

    title: str
    chosen: Chosen
    box: Box
    """What must be on the map."""


class Files(Worker):
    """The verbs of the file menu.

    Emits: ``told(words)``, something short for the status bar; ``imported()``;
    ``recent_changed()``.
    """

    imported = Signal()
    recent_changed = Signal()

    def __init__(
        self, session: Session, controller: Controller, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window, "files")
        self._session = session
        self._controller = controller
        self._preferences = preferences
        asking.remember_in(preferences)
        self._basemaps: Basemaps | None = None
        self._canvas: Canvas | None = None
        self._composing: Composing | None = None
        self._reviewing = Reviewing(session, controller)
        if session.state.workspace:  # named where the program was started
            self._remember(Path(session.state.workspace))

    def set_canvas(self, canvas: Canvas) -> None:
        """Drag the frames of sheets on this map."""
        self._canvas = canvas

    def set_basemaps(self, basemaps: Basemaps) -> None:
        """Print sheets over the base map in use."""
        self._basemaps = basemaps

    # --- workspaces -------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Ask for a workspace and open it."""
        kinds = self.tr("工作区 (*{0})").format(SUFFIX)
        path = asking.open_file(self._window, self.tr("打开工作区"), kinds)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a workspace, unless the user wants to keep what is not stored."""
        if self.may_leave() and self.attempt(lambda: self._controller.open(path)):
            self._remember(path)

    def open_bundled(self) -> None:
        """Show the plan that comes with the program."""
        if self.may_leave():
            self.attempt(self._controller.open_bundled)

    def ask_create(self) -> None:
        """Ask for a name and create an empty workspace there."""
        path = self._ask_workspace(self.tr("新建工作区"))
        if path and self.may_leave() and self.attempt(lambda: self._controller.create(path)):
            self._remember(path)

    def ask_save_as(self) -> bool:
        """Ask for a name and store what is shown there; return True if it was stored."""
        path = self._ask_workspace(self.tr("另存为"))
        if path and self.attempt(lambda: self._controller.save_as(path)):
            self._remember(path)
            self.told.emit(self.tr("已存为 {0}").format(path.name))
            return True
        return False

    def travel(self, *, back: bool) -> None:
        """Undo the last deed, or do again what was undone last, and say so.

        A large one is left to a worker.
        """
        controller = self._controller
        words = self.tr(str(controller.undo_words if back else controller.redo_words))
        said = self.tr("已{0}").format(words)
        if not controller.takes_long(back=back):
            if self.attempt(controller.undo if back else controller.redo):
                self.told.emit(said)
            return

        job = travel_in_worker(self, controller, back=back)
        job.finished.connect(lambda _: self.told.emit(said))

    def may_leave(self) -> bool:
        """Return True if nothing would be lost, or the user has said what to do with it."""
        if not self._controller.unsaved:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("还没有存为工作区"),
            self.tr("对随程序的规划所做的改动还没有保存。要另存为工作区吗？"),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        return self.ask_save_as() if answer == button.Save else answer == button.Discard

    def discard_found(self) -> None:
        """Go back to the plan of the program, once the user has said to give up what was found."""
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("丢弃找回的修改？"),
            self.tr("找回的修改将全部丢弃，回到随程序的规划。"),
            button.Discard | button.Cancel,
            button.Cancel,
        )
        if answer == button.Discard:
            self.attempt(self._controller.open_bundled)

    def recent(self) -> tuple[str, ...]:
        """Return the workspaces opened last, newest first."""
        return tuple(self._preferences.get("recent", []))

    def _remember(self, path: Path) -> None:
        newest = str(path.absolute())
        rest = [name for name in self.recent() if name != newest]
        self._preferences.set("recent", [newest, *rest][:RECENT])
        self.recent_changed.emit()

    def _ask_workspace(self, title: str) -> Path | None:
        kinds = {self.tr("工作区"): SUFFIX}
        return ask_target(self._window, title, "涧西区", kinds)

    # --- documents --------------------------------------------------------------------------

    def take(self, paths: Sequence[Path]) -> None:
        """Open a workspace that was dropped, or import the documents."""
        workspaces = [path for path in paths if path.suffix == SUFFIX]
        if workspaces:
            self.open(workspaces[0])
        elif paths:
            self.import_documents(paths)

    def ask_import(self) -> None:
        """Ask for documents and read them."""
        paths = asking.open_files(
            self._window,
            self.tr("导入文件"),
            self.tr("规划文件 ({0});;所有文件 (*)").format(
                " ".join(f"*{suffix}" for suffix in document_suffixes())
            ),
        )
        if paths:
            self.import_documents(paths)

    def import_documents(self, paths: Sequence[Path]) -> None:
        """Read documents in a worker, then show what they bring."""
        job = Job(lambda report: self._reviewing.read(paths, report), self)
        job.finished.connect(self._on_documents_read)
        self.run(self.tr("导入文件"), job, counted=False)

    def _on_documents_read(self, review: ImportReview) -> None:
        if len(review.failures) == 1 and not review.readings:
            show_error(self._window, review.failures[0][1])
            return
        ground = ground_of(self._session.state.layers)
        window = ImportReviewWindow(review, self._window, ground=ground, home=district_extent())
        window.store_requested.connect(lambda: self._store(window))
        window.crs_chosen.connect(lambda number, crs: self._reread(window, number, crs))
        open_dialog(window)

    def _reread(self, window: ImportReviewWindow, number: int, crs: str) -> None:
        review = window.review
        job = Job(lambda _: self._reviewing.reread(review, number, crs), window)
        job.finished.connect(window.show_review)
        title = self.tr("正在读取 {0}").format(review.paths[number].name)
        self.run(title, job, stoppable=False, above=window)

    def _store(self, window: ImportReviewWindow) -> None:
        review = window.review
        job = Job(lambda report: self._reviewing.store(review, report), self)
        job.finished.connect(lambda stored: self._on_stored(window, stored))
        self.run(self.tr("正在保存"), job, stoppable=False, counted=False, above=window)

    def _on_stored(self, window: ImportReviewWindow, stored: Stored | None) -> None:
        if stored is not None:
            self._controller.show(stored)
        keep_folders(self._preferences, window.review.paths)
        count = len(judge(window.review).titles)
        window.accept()
        self.told.emit(self.tr("已导入 {0} 个文件").format(count))
        self.imported.emit()

    # --- sheets -----------------------------------------------------------------------------

    def ask_export(self, extent: Box, scale: float, zone: ZoneSheet | None = None) -> None:
        """Ask for a sheet and write it; ``extent`` and ``scale`` are those of the window's map.

        ``zone``: an analysis to print instead of what is shown.
        """
        if self._composing is not None:
            self._composing.dialog.reject()
        composing = self._composing = Composing(
            self._session, self._controller, self._preferences,
            window=self._window, canvas=self._canvas, extent=extent, scale=scale,
            title=zone.title if zone else "", chosen=zone.chosen if zone else None,
            usual=zone.box if zone else None,
            over=lambda content: self._basemaps.on_screen(content) if self._basemaps else content,
        )  # fmt: skip
        dialog = composing.dialog
        if zone:
            dialog.extent.setItemText(0, self.tr("分析范围"))
        dialog.accepted.connect(lambda: self._on_sheet_chosen(composing.chosen_content))
        dialog.finished.connect(self._on_composed)
        composing.series_chosen.connect(self._on_series_chosen)
        dialog.show()

    def _on_series_chosen(self, dialog: SeriesDialog, state: State, sheet: Sheet) -> None:
        made, resume = dialog.booklet, dialog.resume.isChecked()
        assert made is not None
        if dialog.in_folder:
            path = asking.folder(self._window, self.tr("图集放进哪个文件夹"))
        else:
            path = self._ask_target(self.tr("导出图集"), sheet.title, ((tr("PDF 图集"), ".pdf"),))
        if path is None:
            return
        target = path
        job = Job(
            lambda report: write_series(
                state, sheet, made, target, report, resume=resume, under=self._over_basemap
            ),
            self,
        )
        words = self.tr("已导出图集 {0}：{1} 幅")
        count = len(made.parts)
        job.finished.connect(lambda _: self.told.emit(words.format(target.name, count)))
        self.run(self.tr("正在导出图集"), job)

    def _on_composed(self) -> None:
        self._composing = None

    def _on_sheet_chosen(self, content: SheetContent) -> None:
        path = self._ask_target(self.tr("导出图纸"), content.sheet.title, formats("sheet"))
        if path is None:
            return
        job = Job(lambda report: self._export(content, path, report), self)
        job.finished.connect(self.told.emit)
        self.run(self.tr("正在导出 {0}").format(path.name), job, stoppable=self._is_over_basemap)

    def ask_export_data(self) -> None:
        """Ask for a file and write the projects that pass the filter: data, slides or a page."""
        content = self._controller.sheet_content(Sheet(title=""))
        title, possible = content.sheet.title, formats("data", "report")
        path = self._ask_target(self.tr("导出数据、网页、幻灯片"), title, possible)
        if path is not None:
            job = Job(lambda report: self._export_data(content, path, report), self)
            job.finished.connect(self.told.emit)
            stoppable = path.suffix.lower() in _WITH_MAP and self._is_over_basemap
            self.run(self.tr("正在导出 {0}").format(path.name), job, stoppable=stoppable)

    def _export_data(self, content: SheetContent, path: Path, progress: Progress) -> str:
        if path.suffix.lower() in _WITH_MAP:
            content = self._over_basemap(content, progress)
        files = self._controller.export(content, path)
        words = self.tr("已导出 {0}，{1}").format(path.name, content.sheet.filter_words)
        if len(files) > 1:
            words = self.tr("{0}；共 {1} 个文件").format(words, len(files))
        return _with_holes(words, content)

    def _ask_target(
        self, heading: str, title: str, possible: tuple[tuple[str, str], ...]
    ) -> Path | None:
        kinds = {self.tr(label): suffix for label, suffix in possible}
        return ask_target(self._window, heading, title, kinds)

    def _export(self, content: SheetContent, path: Path, progress: Progress) -> str:
        """Write a sheet with the base map of the window under it; return words for the user."""
        content = self._over_basemap(content, progress)
        self._controller.export(content, path)
        return _with_holes(self.tr("已导出 {0}").format(path.name), content)

    @property
    def _is_over_basemap(self) -> bool:
        return self._basemaps is not None and self._basemaps.underlay is not None

    def _over_basemap(self, content: SheetContent, progress: Progress) -> SheetContent:
        """Return what is exported with the base map of the window under it; for a job."""
        return content if self._basemaps is None else self._basemaps.on_paper(content, progress)


def _with_holes(words: str, content: SheetContent) -> str:
    missing = getattr(content.underlay, "missing", 0)
    return tr(f"{words}，底图缺 {missing} 张瓦片") if missing else words
