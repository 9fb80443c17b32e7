"""Opens what changes projects from the menu, the keys and the card."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.controller.looking_back import LookingBack
from jianxi_gis.errors import GisError
from jianxi_gis.model.classes import Status
from jianxi_gis.model.editing import FIELDS, Typed, words_of
from jianxi_gis.model.pasting import taken
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.editing.belonging_dialogs import AttachDialog, PackageDialog
from jianxi_gis.ui.editing.cell_editor import CellEditor
from jianxi_gis.ui.editing.edit_dialog import EditDialog
from jianxi_gis.ui.editing.history_dialog import DeedsDialog, HistoryDialog
from jianxi_gis.ui.editing.paste_dialog import PasteDialog
from jianxi_gis.ui.editing.placing_tools import PlacingTools
from jianxi_gis.ui.editing.removed_dialog import RemovedDialog
from jianxi_gis.ui.editing.snapshots_dialog import SnapshotsDialog
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.project_table import ProjectTable
from jianxi_gis.ui.worker import Worker, open_dialog

SEVERAL = ("status", "kind", "owner", "section", "group")
"""Fields that can be typed for several projects at once."""
_OF_THE_SELECTED = (
    "edit_project",
    "remove_project",
    "package",
    "attach",
    "place_point",
    "place_line",
    "place_area",
    "reshape",
    "project_history",
)


class Edits(Worker):
    """The verbs that change projects.

    Emits: ``told(words)``, something short for the status bar.
    """

    def __init__(
        self, session: Session, controller: Controller, canvas: Canvas, window: QWidget
    ) -> None:
        super().__init__(window, "edits")
        self._session = session
        self._controller = controller
        self.editing = Editing(session, controller)
        self.placing = PlacingTools(session, controller, canvas=canvas, window=window)
        self.placing.told.connect(self.told)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """Return what the verbs about changing projects do."""
        return {
            "edit_project": self.edit,
            "add_project": self.add,
            "remove_project": self.remove,
            "removed": self.show_removed,
            "paste": self.paste,
            "package": self.ask_package,
            "attach": self.ask_attach,
            **self.placing.deeds(),
            "project_history": self.show_project_history,
            "history": self.show_history,
            "snapshots": self.show_snapshots,
        }

    def adopt(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions: some need a selection."""

        def enable(state: State) -> None:
            for name in _OF_THE_SELECTED:
                actions[name].setEnabled(bool(state.selected))

        follow(self._window, self._session, enable, "selected")

    def edit(self) -> None:
        """Type into the selected project, or the same into all that are selected."""
        chosen = self._chosen()
        if not chosen:
            return
        names = [field.name for field in FIELDS] if len(chosen) == 1 else SEVERAL
        found = {name: {words_of(one, name) for one in chosen} for name in names}
        words = {name: one.pop() if len(one) == 1 else "" for name, one in found.items()}
        mixed = [name for name in names if len({words_of(one, name) for one in chosen}) > 1]
        ids = [one.id for one in chosen]

        def deed(typed: Typed) -> None:
            self.editing.edit(dict.fromkeys(ids, typed))
            if typed:
                self.told.emit(self.tr("已修改 {0} 个项目，可以撤销").format(len(ids)))

        title = (
            self.tr("修改项目")
            if len(chosen) == 1
            else self.tr("修改选中的 {0} 个项目").format(len(chosen))
        )
        open_dialog(EditDialog(title, words, deed, groups=self._groups(), mixed=mixed,
                               parent=self._window))  # fmt: skip

    def add(self) -> None:
        """Add a project no document lists."""
        words = {field.name: "" for field in FIELDS} | {"status": str(Status.LISTED)}

        def deed(typed: Typed) -> None:
            self.editing.add(typed)
            self.told.emit(self.tr("已添加，可以撤销"))

        open_dialog(EditDialog(self.tr("添加项目"), words, deed, groups=self._groups(),
                               parent=self._window))  # fmt: skip

    def edit_cells(self, table: ProjectTable) -> None:
        """Let cells of the table be typed into, in their place."""

        def deed(project_id: str, name: str, words: str) -> None:
            self.editing.edit({project_id: {name: words}})

        self.cells = CellEditor(table.view, table.rows.project, deed)

    def paste(self) -> None:
        """Show what the cells on the clipboard would change; one deed to undo."""
        try:
            rows = self.editing.read_block(QGuiApplication.clipboard().text())
        except GisError as error:
            show_error(self._window, error)
            return
        typed = taken(rows)

        def deed() -> None:
            self.editing.edit(typed)
            self.told.emit(self.tr("已修改 {0} 个项目，可以撤销").format(len(typed)))

        open_dialog(PasteDialog(rows, deed, self._window))

    def ask_package(self) -> None:
        """Ask which package the selected projects are part of."""
        chosen = self._chosen()
        if not chosen:
            return
        plan = self._session.state.plan
        ids = [one.id for one in chosen]
        packages = [(one.id, one.name) for one in plan.projects
                    if not one.parent and (len(ids) > 1 or one.id not in ids)]  # fmt: skip
        parents = {one.parent for one in chosen}
        present = parents.pop() if len(parents) == 1 else ""

        def deed(parent_id: str) -> None:
            self.editing.put_into(ids, parent_id)

        names = [one.name for one in chosen]
        open_dialog(PackageDialog(names, packages, present, deed, self._window))

    def ask_attach(self) -> None:
        """Ask for a document or link to lay to the selected project."""
        chosen = self._chosen()
        if len(chosen) != 1:
            self.told.emit(self.tr("请只选一个项目"))
            return
        one = chosen[0]

        def deed(words: str, address: str) -> None:
            self.editing.attach(one.id, words, address)

        open_dialog(AttachDialog(one.name, deed, self._window))

    def remove(self) -> None:
        """Take the selected projects out; nothing is asked, it can be undone."""
        ids = [one.id for one in self._chosen()]
        if ids and self.attempt(lambda: self.editing.take_out(ids)):
            words = self.tr("已删除 {0} 个项目，可以撤销，也可以从“已删除”里恢复")
            self.told.emit(words.format(len(ids)))

    def show_removed(self) -> None:
        """Show what was taken out."""
        open_dialog(RemovedDialog(self._session, self.editing, self._window))

    def show_project_history(self) -> None:
        """Show what was done to the selected project."""
        chosen = self._chosen()
        if len(chosen) != 1:
            self.told.emit(self.tr("请只选一个项目"))
            return
        one, editing = chosen[0], self.editing

        def show() -> None:
            steps = partial(editing.steps, one.id)
            open_dialog(HistoryDialog(one.name, steps, editing.revert, self._window))

        self.attempt(show)

    def show_history(self) -> None:
        """Show what was done to the workspace."""
        self.attempt(lambda: open_dialog(DeedsDialog(self._controller.deeds(), self._window)))

    def show_snapshots(self) -> None:
        """Show past versions of the workspace."""
        back = LookingBack(self._session, self._controller)
        open_dialog(SnapshotsDialog(back, self._window))

    def _chosen(self) -> list[Project]:
        state = self._session.state
        return [one for one in state.plan.projects if one.id in state.selected]

    def _groups(self) -> list[str]:
        found = (one.group for one in self._session.state.plan.projects if one.group)
        return list(dict.fromkeys(found))
