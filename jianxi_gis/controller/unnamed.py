"""Work that has no name yet: kept in workspaces of the user's data folder, found after a kill."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from jianxi_gis.errors import InUseError, WorkspaceError
from jianxi_gis.model.plan import Plan

if TYPE_CHECKING:
    from jianxi_gis.store.repository import Repository

_STEM, _SUFFIX = "未命名", ".jianxi"
_MOST = 20
"""Windows with work that has no name, at the same time."""


class Unnamed:
    """The workspaces of one folder, each written by one running window.

    Parameters
    ----------
    folder : pathlib.Path
        Need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self) -> "tuple[Repository | None, list[WorkspaceError]]":
        """Open the newest workspace that no running window has; broken ones are set aside.

        Returns
        -------
        Repository or None
        list of WorkspaceError
            What could not be opened.
        """
        trouble: list[WorkspaceError] = []
        for path in self._files():
            from jianxi_gis.store.repository import Repository  # slow, and seldom of use here

            try:
                found = Repository.open(path)
            except InUseError:
                continue
            except WorkspaceError as error:
                if path.exists():  # else another window has just removed it
                    trouble.append(self._set_aside(path, error))
                continue
            try:
                found.load()
                return found, trouble
            except WorkspaceError as error:
                found.close()
                trouble.append(self._set_aside(path, error))
        return None, trouble

    def create(self, plan: Plan) -> "Repository":
        """Return a new workspace that holds a plan.

        Raises
        ------
        WorkspaceError
            None can be written.
        """
        from jianxi_gis.store.repository import Repository

        why = "同名的太多"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for number in range(1, _MOST + 1):
                path = self._folder / f"{_STEM}{'' if number == 1 else f'-{number}'}{_SUFFIX}"
                if not path.exists():
                    with suppress(InUseError):  # another window takes this name just now
                        return Repository.create(path, plan)
        except (OSError, WorkspaceError) as error:
            why = error.what if isinstance(error, WorkspaceError) else "不能写入"
        what = f"改动只在这个窗口里，程序意外退出就会丢失（{why}）"
        raise WorkspaceError(what, str(self._folder), "请另存为工作区")

    def holds(self, path: Path) -> bool:
        """Return True if a file would lie among those that have no name."""
        return path.absolute().parent.resolve() == self._folder.resolve()

    def _files(self) -> list[Path]:
        dated = []
        for path in self._folder.glob(f"{_STEM}*{_SUFFIX}"):
            with suppress(OSError):  # another window removes it just now
                dated.append((path.stat().st_mtime, path))
        return [path for _, path in sorted(dated, reverse=True)]

    def _set_aside(self, path: Path, error: WorkspaceError) -> WorkspaceError:
        """Move a workspace with its journal and copies out of the way; return what to say."""
        aside = self._folder / f"打不开-{datetime.now():%Y%m%d-%H%M%S-%f}"
        what = f"有一份没有保存的修改打不开（{error.what}）"
        try:
            aside.mkdir()
            for part in _parts(path):
                part.rename(aside / part.name)
            todo = "已移到这个文件夹，较早的副本也在里面，可以用“打开工作区”试"
            return WorkspaceError(what, str(aside), todo)
        except OSError:
            return WorkspaceError(what, str(path), error.todo)


def _parts(path: Path) -> Iterator[Path]:
    """Yield a workspace and what lies beside it: a journal is of use beside its file only."""
    for part in tuple(path.parent.glob(f"{path.name}*")):
        if not part.name.endswith("-lock"):
            yield part
