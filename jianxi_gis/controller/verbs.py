"""One object with every verb: swaps the session's state, stores what changes, remembers it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from jianxi_gis.controller import derive, imports, sheets
from jianxi_gis.controller.imports import ImportOutcome, Progress
from jianxi_gis.controller.keeping import Keeping
from jianxi_gis.controller.undoing import LONG, Stored, Turn
from jianxi_gis.errors import ExportError, WorkspaceError
from jianxi_gis.model.added import Read
from jianxi_gis.model.advance import Tell, nobody
from jianxi_gis.model.filters import Chosen
from jianxi_gis.model.history import Deed
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.sheet import Sheet, SheetContent

if TYPE_CHECKING:
    from jianxi_gis.model.check import CheckReport


class Controller(Keeping):
    """Joins session, workspace and the rooms below; knows no widget.

    The verbs run on the thread that owns the session, except `read_documents` and `store`, which
    are made for a worker. A verb that fails raises a `GisError` and leaves session and workspace
    as they were. What is stored and not shown yet is to be shown first: any other change is
    refused until then.

    Parameters
    ----------
    session : Session
        Its state is swapped once by each verb that succeeds.
    unnamed : Unnamed, optional
        Keeps changes to the plan that comes with the program; without it they live in memory.
    """

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
        self.change(f"导入 {'、'.join(outcome.titles)}", outcome.plan)

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
            self.show(self.store(words, plan, read))

    def store(
        self,
        words: str,
        plan: Plan,
        read: Read | None = None,
        tell: Tell = nobody,
        back: bool | None = None,
    ) -> Stored:
        """Store a changed plan as `change` does, to be shown by `show`; safe in a worker thread.

        ``back``: it undoes the last deed, or (False) does again what was undone last.

        Raises
        ------
        WorkspaceError
            It cannot be stored, or something else is being stored.
        """
        with self._alone():
            before = self._session.state
            state = before if read is None else replace(before, read=read)
            tell(0, 2)
            changes = derive.from_plan(state, plan)
            tell(1, 2)
            self._save(plan, words)
            self._stored = stored = Stored(words, state, before, changes, back)
        return stored

    def show(self, stored: Stored) -> None:
        """Show what was stored; nothing if the workspace has been closed since."""
        if self._stored is not stored:
            return
        self._stored = None
        now, changes = self._session.state, stored.changes
        if now is not stored.before:  # a filter was set meanwhile, or a layer hidden
            changes = derive.from_plan(replace(now, read=stored.state.read), changes["plan"])
        if stored.back is None:
            self._history.do(Turn(stored.words, stored.state.plan))
        else:
            self._history.turn(stored.state.plan, back=stored.back)
        self._session.update(**changes, read=stored.state.read)

    def check(self) -> "CheckReport":
        """Return stated against counted and summed, duplicates and contradictions."""
        from jianxi_gis.model.check import check

        return check(self._session.state.plan)

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
        if self._history.done:
            self.show(self.store_turn(back=True))

    def redo(self) -> None:
        """Do again what was undone last.

        Raises
        ------
        WorkspaceError
            The plan cannot be stored.
        """
        if self._history.undone:
            self.show(self.store_turn(back=False))

    def store_turn(self, *, back: bool, tell: Tell = nobody) -> Stored:
        """Store what `undo` or `redo` goes to, as `store` does; there is something to go to.

        Raises
        ------
        WorkspaceError
            See `store`.
        """
        words = self.undo_words if back else self.redo_words
        return self.store(words, self._history.goal(back=back), tell=tell, back=back)

    def takes_long(self, *, back: bool) -> bool:
        """Return True if `undo` or `redo` is better left to a worker."""
        return self._history.size(self._session.state.plan, back=back) > LONG

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
