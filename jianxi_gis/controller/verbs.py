"""One object with every verb: swaps the session's state, stores what changes, remembers it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from jianxi_gis.controller import derive, imports, sheets, zones
from jianxi_gis.controller.imports import ImportOutcome, Progress
from jianxi_gis.controller.undoing import Turn, Turns
from jianxi_gis.errors import ExportError, WorkspaceError
from jianxi_gis.model.added import Read
from jianxi_gis.model.analysis import AnalysisResult
from jianxi_gis.model.filters import Chosen, Filter
from jianxi_gis.model.history import Deed
from jianxi_gis.model.money import Unit
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.model.zone import ZoneRequest

if TYPE_CHECKING:
    from jianxi_gis.model.check import CheckReport
    from jianxi_gis.store.repository import Repository


class Controller:
    """Joins session, workspace and the rooms below; knows no widget.

    The verbs run on the thread that owns the session, except `read_documents`, which is pure and
    made for a worker. A verb that fails raises a `GisError` and leaves session and workspace as
    they were.

    Parameters
    ----------
    session : Session
        Its state is swapped once by each verb that succeeds.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._repository: Repository | None = None
        self._history = Turns()

    # --- workspaces -------------------------------------------------------------------------

    def open_bundled(self) -> None:
        """Show the plan that comes with the program, located, in no workspace.

        Raises
        ------
        LayerError
            A layer file or a table of the program is damaged.
        """
        from jianxi_gis.catalog import bundled_plan
        from jianxi_gis.geo.gazetteer import load_gazetteer
        from jianxi_gis.model.locating import locate_all

        plan = locate_all(bundled_plan(), load_gazetteer())
        changes = derive.opened(self._session.state, plan)
        self._swap(None, Turns())
        self._session.update(**changes, workspace="", title="")

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a workspace and close the one that was open.

        Parameters
        ----------
        path : pathlib.Path
            A ``.jianxi`` file.
        read_only : bool, optional
            Read beside a program that has the workspace open; nothing can be stored.

        Raises
        ------
        WorkspaceError
            Missing, no workspace, newer version, damaged, read-only folder, or open elsewhere.
        """
        from jianxi_gis.store.repository import Repository

        if not self._holds(path):
            self._adopt(Repository.open(path, read_only=read_only), path)

    def create(self, path: Path) -> None:
        """Create an empty workspace and open it.

        Raises
        ------
        WorkspaceError
            The file exists or cannot be written.
        """
        from jianxi_gis.store.repository import Repository

        self._adopt(Repository.create(path), path)

    def save_as(self, path: Path) -> None:
        """Write the plan shown to a workspace at ``path`` and go on working there.

        A file that is there is replaced: whoever calls has asked the user.

        Raises
        ------
        WorkspaceError
            The file is open elsewhere or cannot be written.
        """
        from jianxi_gis.store.repository import Repository

        if self._holds(path):
            return
        what = "；".join(("新建", *(turn.words for turn in self._history.done)))
        plan = self._session.state.plan
        repository = Repository.create(path, plan, what, replace=True)
        self._swap(repository, self._history)
        self._session.update(workspace=str(repository.path), title=path.stem)

    def close(self) -> None:
        """Release the workspace; the session keeps what it shows."""
        self._swap(None, Turns())

    # --- documents --------------------------------------------------------------------------

    def read_documents(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        crs: str | None = None,
    ) -> ImportOutcome:
        """Read documents against the plan shown, changing nothing; safe in a worker thread.

        See `jianxi_gis.controller.imports.read_documents`.

        Raises
        ------
        DocumentError
            A document cannot be read; names file and line.
        """
        state = self._session.state
        return imports.read_documents(state.plan, paths, progress, crs, state.extension)

    def accept(self, outcome: ImportOutcome) -> None:
        """Store an import and show it.

        Raises
        ------
        WorkspaceError
            It cannot be stored, or the plan has changed since the documents were read.
        """
        if outcome.plan is outcome.base:
            return
        if outcome.base is not self._session.state.plan:
            raise WorkspaceError("读取文件期间方案已有改动", todo="请重新导入这些文件")
        self._edit(f"导入 {'、'.join(outcome.titles)}", outcome.plan)

    def relocate(self) -> None:
        """Place all projects again by their names; places set by hand stay.

        Raises
        ------
        WorkspaceError
            The places cannot be stored.
        """
        from jianxi_gis.controller.relocating import RELOCATED, relocated

        state = self._session.state
        self.change(RELOCATED, relocated(state.plan, state.extension))

    def change(self, words: str, plan: Plan, read: Read | None = None) -> None:
        """Store a changed plan as one deed that can be undone; the same plan changes nothing.

        Parameters
        ----------
        words : str
            What was done, for the history.
        plan : Plan
        read : Read, optional
            What was read of the layers of the plan, shown with it.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        if plan is not self._session.state.plan:
            self._edit(words, plan, read)

    def check(self) -> "CheckReport":
        """Return stated against counted and summed, duplicates and contradictions."""
        from jianxi_gis.model.check import check

        return check(self._session.state.plan)

    # --- what is shown ----------------------------------------------------------------------

    def set_filter(self, wanted: Filter) -> None:
        """Show the projects that pass ``wanted``."""
        self._session.update(**derive.from_filter(self._session.state, wanted))

    def select(
        self, ids: Iterable[str], mode: Literal["replace", "add", "toggle"] = "replace"
    ) -> None:
        """Select projects; ids the plan does not know are ignored."""
        state = self._session.state
        known = frozenset(ids) & {project.id for project in state.plan.projects}
        if mode == "add":
            known |= state.selected
        elif mode == "toggle":
            known ^= state.selected
        if known != state.selected:
            self._session.update(selected=known)

    def set_unit(self, unit: Unit) -> None:
        """Show money in 亿元 or 万元."""
        if unit != self._session.state.unit:
            self._session.update(unit=unit)

    def set_layer_visible(self, layer_id: str, visible: bool) -> None:
        """Show or hide a layer."""
        self._change_layer(layer_id, visible=visible)

    def set_layer_opacity(self, layer_id: str, opacity: float) -> None:
        """Set a layer's opacity, 0 to 1."""
        self._change_layer(layer_id, opacity=min(max(opacity, 0.0), 1.0))

    def set_corridor(self, layer_id: str, metres: float) -> None:
        """Set the half width of the corridor drawn along a layer's lines, metres; 0: none."""
        self._change_layer(layer_id, corridor_m=max(metres, 0.0))

    # --- analysis ---------------------------------------------------------------------------

    def analyse(self, request: ZoneRequest) -> AnalysisResult:
        """Return what a zone holds of the projects that pass the filter; changes nothing.

        Raises
        ------
        GeoError
            No position is known for the place, or the zone is none.
        """
        return zones.analyse(self._session.state, request)

    def show_zone(self, result: AnalysisResult | None) -> None:
        """Draw the zone of a result below the projects, on the map and on sheets; None: none."""
        state = self._session.state
        zone = None if result is None else result.zone
        if zone is not None or any(layer.spec.source == zones.ZONE for layer in state.layers):
            self._session.update(**zones.with_zone(state, zone))

    # --- paper ------------------------------------------------------------------------------

    def sheet_content(
        self,
        sheet: Sheet,
        extent: sheets.Extent | None = None,
        chosen: Chosen | None = None,
    ) -> SheetContent:
        """Return what a sheet prints; see `jianxi_gis.controller.sheets.sheet_content`.

        ``chosen`` narrows it to the projects of an analysis, whatever zone the filter holds.
        """
        state = self._session.state
        if chosen is not None:
            wanted = replace(state.filter, chosen=(chosen,))
            state = replace(state, **derive.from_filter(state, wanted))
        return sheets.sheet_content(state, sheet, extent)

    def export(self, content: SheetContent, path: Path) -> tuple[Path, ...]:
        """Write a sheet or its projects to a file; the suffix picks the exporter.

        Returns
        -------
        tuple of pathlib.Path
            The files written: several where the format wants them, ``path`` first.

        Raises
        ------
        ExportError
            Unknown suffix, or the file cannot be written.
        """
        from jianxi_gis.exporters import EXPORTERS

        for exporter in EXPORTERS:
            if exporter.suffix == path.suffix.lower():
                return exporter.write(content, path)
        possible = "、".join(exporter.suffix for exporter in EXPORTERS)
        raise ExportError(
            f"不能导出 {path.suffix or '没有后缀'} 格式", path.name, f"可用格式：{possible}"
        )

    # --- back and forth ---------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Return True if there is a deed to undo."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Return True if there is a deed to do again."""
        return bool(self._history.undone)

    @property
    def undo_words(self) -> str:
        """Return what `undo` would do: 撤销 导入 工作报告; 撤销 if there is nothing."""
        return f"撤销 {self._history.done[-1].words}" if self._history.done else "撤销"

    @property
    def redo_words(self) -> str:
        """Return what `redo` would do: 重做 导入 工作报告; 重做 if there is nothing."""
        return f"重做 {self._history.undone[-1].words}" if self._history.undone else "重做"

    def undo(self) -> None:
        """Go back to the plan before the last deed, in the workspace too.

        Raises
        ------
        WorkspaceError
            The plan cannot be stored.
        """
        self._travel(self._history.done, self._history.undone, self.undo_words)

    def redo(self) -> None:
        """Do again what was undone last.

        Raises
        ------
        WorkspaceError
            The plan cannot be stored.
        """
        self._travel(self._history.undone, self._history.done, self.redo_words)

    def deeds(self) -> tuple[Deed, ...]:
        """Return what was done, oldest first: of a workspace all, else what can be undone.

        Raises
        ------
        WorkspaceError
            The history is damaged.
        """
        if self._repository is not None:
            return self._repository.history()
        return self._history.deeds(self._session.state.plan)

    # --- inside -----------------------------------------------------------------------------

    def _edit(self, words: str, plan: Plan, read: Read | None = None) -> None:
        state = self._session.state if read is None else replace(self._session.state, read=read)
        changes = derive.from_plan(state, plan)
        self._store(plan, words)
        self._history.done.append(Turn(words, state.plan))
        self._history.undone.clear()
        self._session.update(**changes, read=state.read)

    def _travel(self, source: list[Turn], target: list[Turn], what: str) -> None:
        if not source:
            return
        state = self._session.state
        turn = source[-1]
        changes = derive.from_plan(state, turn.plan)
        self._store(turn.plan, what)
        source.pop()
        target.append(replace(turn, plan=state.plan))
        self._session.update(**changes)

    def _store(self, plan: Plan, what: str) -> None:
        if self._repository is not None:
            self._repository.save(plan, what)

    def _adopt(self, repository: "Repository", path: Path) -> None:
        try:
            changes = derive.opened(self._session.state, repository.load())
        except BaseException:
            repository.close()
            raise
        self._swap(repository, Turns())
        self._session.update(**changes, workspace=str(repository.path), title=path.stem)

    def _swap(self, repository: "Repository | None", history: Turns) -> None:
        if self._repository is not None:
            self._repository.close()
        self._repository = repository
        self._history = history

    def _holds(self, path: Path) -> bool:
        open_one = self._repository
        return open_one is not None and path.exists() and path.samefile(open_one.path)

    def _change_layer(self, layer_id: str, **changes: Any) -> None:
        layers = tuple(
            replace(layer, **changes) if layer.spec.id == layer_id else layer
            for layer in self._session.state.layers
        )
        self._session.update(layers=layers)
