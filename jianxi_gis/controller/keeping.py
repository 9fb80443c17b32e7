"""Where the plan shown is kept: in a workspace, in one without a name, or nowhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from jianxi_gis.controller import derive
from jianxi_gis.controller.showing import Showing
from jianxi_gis.controller.undoing import Stored, Turns
from jianxi_gis.controller.unnamed import Unnamed
from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session

if TYPE_CHECKING:
    from jianxi_gis.store.repository import Repository


class Keeping(Showing):
    """Opens, creates and leaves workspaces.

    Parameters
    ----------
    session : Session
        Its state is swapped once by each verb that succeeds.
    unnamed : Unnamed, optional
        Keeps changes to the plan that comes with the program; without it they live in memory.
    """

    def __init__(self, session: Session, unnamed: Unnamed | None = None) -> None:
        super().__init__(session)
        self._unnamed = unnamed
        self._repository: Repository | None = None
        self._is_unnamed = False
        self._is_found = False
        self._trouble: list[WorkspaceError] = []
        self._history = Turns()
        self._storing = Lock()
        self._stored: Stored | None = None

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
        self._refuse_meanwhile()
        changes = derive.opened(self._session.state, plan)
        self._swap(None, Turns())
        self._session.update(**changes, workspace="", title="")

    def open_at_start(self, last: Path | None = None) -> None:
        """Show what had no name yet when the program ended; if there is none, ``last``.

        Parameters
        ----------
        last : pathlib.Path, optional
            A workspace. The plan of the program takes the place of one that cannot be opened.

        Raises
        ------
        LayerError
            See `open_bundled`.
        """
        repository, trouble = self._unnamed.find() if self._unnamed is not None else (None, [])
        if repository is not None:
            changes = derive.opened(self._session.state, repository.load())
            self._swap(repository, Turns())
            self._is_unnamed = self._is_found = True
            self._session.update(**changes, workspace="", title="")
        elif last is None:
            self.open_bundled()
        else:
            try:
                self.open(last)
            except WorkspaceError as error:
                trouble.append(error)
                self.open_bundled()
        self._trouble = trouble

    @property
    def unsaved(self) -> bool:
        """Return True if the plan shown differs from that of the program and has no name."""
        return not self._session.state.workspace and (self._is_found or bool(self._history.done))

    @property
    def is_found(self) -> bool:
        """Return True if the plan shown had no name when the program ended."""
        return self._is_found

    @property
    def trouble(self) -> tuple[WorkspaceError, ...]:
        """Return what could not be opened at the start, or why work without a name is not kept."""
        return tuple(self._trouble)

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

        self._refuse_meanwhile()
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

        self._refuse_meanwhile()
        self._adopt(Repository.create(path), path)

    def save_as(self, path: Path) -> None:
        """Write the plan shown to a workspace at ``path`` and go on working there.

        Where it had no name, nothing stays of the workspace it was kept in.

        A file that is there is replaced: whoever calls has asked the user.

        Raises
        ------
        WorkspaceError
            The file is open elsewhere or cannot be written.
        """
        from jianxi_gis.store.repository import Repository

        self._refuse_meanwhile()
        if self._unnamed is not None and self._unnamed.holds(path):
            raise WorkspaceError("这个文件夹是留给没有存的改动的", str(path), "请换一个文件夹")
        if self._holds(path):
            return
        what = "；".join(("新建", *(turn.words for turn in self._history.done)))
        before = self._repository if self._is_unnamed else None
        plan = self._session.state.plan
        repository = Repository.create(
            path, plan, "另存为" if before else what, replace=True, after=before
        )
        self._swap(repository, self._history)
        self._session.update(workspace=str(repository.path), title=path.stem)

    def close(self) -> None:
        """Release the workspace, when what is being stored is; the session keeps what it shows.

        Work without a name stays for `open_at_start`.
        """
        with self._storing:
            self._is_unnamed = False
            self._swap(None, Turns())
            self._unnamed = self._stored = None

    def discard(self) -> None:
        """Remove work without a name, when what is being stored is, and keep no more of it."""
        with self._storing:
            self._unnamed = None
            if self._is_unnamed:
                self._swap(None, self._history)

    # --- inside -----------------------------------------------------------------------------

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Change the workspace while nobody else does."""
        if not self._storing.acquire(blocking=False):
            raise _busy()
        try:
            if self._stored is not None:
                raise _busy()
            yield
        finally:
            self._storing.release()

    def _refuse_meanwhile(self) -> None:
        with self._alone():
            pass

    def _save(self, plan: Plan, what: str) -> None:
        if self._repository is None and self._unnamed is not None:
            try:
                self._repository = self._unnamed.create(self._session.state.plan)
                self._is_unnamed = True
            except WorkspaceError as error:
                self._unnamed = None  # said once
                self._trouble.append(error)
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
            if self._is_unnamed:
                self._repository.remove()
            else:
                self._repository.close()
        self._is_unnamed = self._is_found = False
        self._trouble = []
        self._repository = repository
        self._history = history

    def _holds(self, path: Path) -> bool:
        open_one = self._repository
        return open_one is not None and path.exists() and path.samefile(open_one.path)


def _busy() -> WorkspaceError:
    return WorkspaceError("正在保存刚才的改动", todo="请等它存完再试")
