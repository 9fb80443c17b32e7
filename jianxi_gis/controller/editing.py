"""Deeds about single projects: typing, adding, taking out, bringing back, taking a change back."""

from collections.abc import Iterable, Mapping

from jianxi_gis.controller.deeds import Deeds
from jianxi_gis.controller.signing import sign
from jianxi_gis.model import belonging, editing, history, pasting
from jianxi_gis.model.editing import Typed
from jianxi_gis.model.history import Step
from jianxi_gis.model.pasting import PastedRow


class Editing(Deeds):
    """What a person changes in projects."""

    def edit(self, typed: Mapping[str, Typed]) -> None:
        """Change projects as typed: id -> field -> words; one deed however many they are.

        Raises
        ------
        EditError
            Words that cannot be taken; nothing is changed.
        WorkspaceError
            It cannot be stored.
        """
        plan = editing.edit(self._plan, typed, sign())
        self._controller.change(f"修改 {self._names(typed)}", plan)

    def add(self, typed: Typed) -> str:
        """Add a project no document lists and select it; return its id.

        Raises
        ------
        EditError
            No name, or words that cannot be taken.
        WorkspaceError
            It cannot be stored.
        """
        from jianxi_gis.controller.imports import located

        plan, project_id = editing.add(self._plan, typed, sign())
        plan = located(self._plan, plan, self._session.state.extension)
        self._controller.change(f"添加 {plan.project(project_id).name}", plan)
        self._controller.select((project_id,))
        return project_id

    def read_block(self, text: str) -> tuple[PastedRow, ...]:
        """Return what pasted cells would change; see `jianxi_gis.model.pasting.read_block`.

        Raises
        ------
        EditError
            The block cannot be understood.
        """
        return pasting.read_block(text, self._plan, sign())

    def put_into(self, ids: Iterable[str], parent_id: str) -> None:
        """Make projects parts of a package; an empty id: of none.

        Raises
        ------
        EditError
            A package would be part of a package.
        WorkspaceError
            It cannot be stored.
        """
        listed = tuple(ids)
        plan = belonging.put_into(self._plan, listed, parent_id)
        words = "并入打包项目" if parent_id else "不再属于打包项目"
        self._controller.change(f"{words} {self._names(listed)}", plan)

    def attach(self, project_id: str, words: str, address: str) -> None:
        """Lay a document or a link to a project.

        Raises
        ------
        EditError
            No address that may be opened.
        WorkspaceError
            It cannot be stored.
        """
        plan = belonging.attach(self._plan, project_id, words, address, sign())
        self._controller.change(f"附上依据 {self._names([project_id])}", plan)

    def take_out(self, ids: Iterable[str]) -> None:
        """Take projects out of all lists and sums.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        listed = tuple(ids)
        plan = editing.take_out(self._plan, listed, sign())
        self._controller.change(f"删除 {self._names(listed)}", plan)

    def bring_back(self, ids: Iterable[str]) -> None:
        """Bring back projects that were taken out.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        listed = tuple(ids)
        plan = editing.bring_back(self._plan, listed)
        self._controller.change(f"恢复 {self._names(listed)}", plan)

    # --- history ----------------------------------------------------------------------------

    def steps(self, project_id: str) -> tuple[Step, ...]:
        """Return what was done to a project, newest first.

        Raises
        ------
        WorkspaceError
            The history is damaged.
        """
        return history.steps_of(self._controller.deeds(), self._plan, project_id)

    def revert(self, step: Step) -> None:
        """Take one step on one project back; what was done since stays.

        Raises
        ------
        EditError
            What it changed was changed again since.
        WorkspaceError
            It cannot be stored.
        """
        plan = history.reverted(self._plan, step)
        name = step.after.name if step.after else ""
        self._controller.change(f"撤回 {name}：{step.deed.what}", plan)

    def _names(self, ids: Iterable[str]) -> str:
        known = history.everything(self._plan)
        names = [known[one].name for one in ids if one in known]
        return names[0] if len(names) == 1 else f"{len(names)} 个项目"
