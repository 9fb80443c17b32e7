"""A SQLite file as the workspace needs it: how it is opened, locked, and why it was refused."""

import sqlite3
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine, StaticPool, create_engine, event
from sqlalchemy.exc import SQLAlchemyError

from jianxi_gis.errors import InUseError, WorkspaceError

_PATIENCE_S = 5.0
"""How long a reader waits while a save is being written, seconds."""
_LONGEST_PATH = 500
"""SQLite takes no longer path, in bytes of UTF-8, with room for its journal's suffix."""

REFUSED = (sqlite3.Error, SQLAlchemyError, OverflowError)
"""What a database raises that `refusal` can say; the last for a number of over 64 bits."""

_REFUSALS: tuple[tuple[str, str, str], ...] = (
    ("SQLITE_BUSY", "正被另一个程序写入", "请稍后再试"),
    ("SQLITE_NOTADB", "不是工作区文件", "请选择 .jianxi 文件"),
    ("SQLITE_CORRUPT", "工作区文件已损坏", "请改用备份"),
    ("SQLITE_READONLY", "文件或所在文件夹是只读的", "请复制到能写的文件夹"),
    ("SQLITE_CANTOPEN", "打不开，所在文件夹不存在、只读或没有权限", "请换一个能写的文件夹"),
    ("SQLITE_FULL", "磁盘已满，没有写入", "请腾出空间后再试"),
)


def refusal(error: Exception, path: Path) -> WorkspaceError:
    """Return an error of SQLite, or of SQLAlchemy around it, in words."""
    name = getattr(getattr(error, "orig", error), "sqlite_errorname", "")
    if len(str(path).encode(errors="replace")) > _LONGEST_PATH:
        return WorkspaceError("路径太长", path.name, "请放到层数更少、名字更短的文件夹")
    if isinstance(error, OverflowError):
        return WorkspaceError("有数字大得存不下，没有写入", str(path), "请检查文件中的金额")
    for beginning, what, todo in _REFUSALS:
        if name.startswith(beginning):
            return WorkspaceError(what, str(path), todo)
    return WorkspaceError(f"工作区读写失败（{name or error}）", str(path), "请检查磁盘和网络")


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Open a file with the settings of a workspace; transactions are begun by hand.

    Views and triggers of a hostile file may call nothing (``trusted_schema`` off). A rollback
    journal is used everywhere: see docs/decisions/0005-workspace.md.

    Raises
    ------
    sqlite3.Error
        To be said in words by `refusal`.
    """
    raw = sqlite3.connect(
        _address(path, "rwc" if create else "rw"),
        uri=True,
        timeout=_PATIENCE_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        settle(raw)
    except sqlite3.Error:
        raw.close()
        raise
    return raw


def settle(raw: sqlite3.Connection) -> None:
    """Set what a connection does not take from the file."""
    for pragma in ("trusted_schema=OFF", "foreign_keys=ON", "synchronous=EXTRA"):
        raw.execute(f"PRAGMA {pragma}")


def engine_of(raw: sqlite3.Connection) -> Engine:
    """Return SQLAlchemy's way to one connection; each transaction takes the write lock at once."""
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


class Lock:
    """Held by the one program that writes a workspace; gone with its process, however it dies.

    A small file beside the workspace on which SQLite holds its lock of the operating system, so
    that readers of the workspace itself are not kept out.

    Parameters
    ----------
    path : pathlib.Path
        The workspace.

    Raises
    ------
    WorkspaceError
        Another program holds it, or the folder cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.with_name(f"{path.name}-lock")
        raw = None
        try:
            raw = sqlite3.connect(
                _address(self._file, "rwc"),
                uri=True,
                timeout=0,
                isolation_level=None,
                check_same_thread=False,
            )
            raw.execute("PRAGMA journal_mode=MEMORY")
            raw.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if raw is not None:
                raw.close()
            if error.sqlite_errorname.startswith("SQLITE_BUSY"):
                raise InUseError(
                    "工作区正被另一个程序打开", str(path), "请先在那边关闭它"
                ) from error
            raise refusal(error, path) from error
        self._raw = raw

    def release(self) -> None:
        """Let others write."""
        with suppress(OSError):  # Windows keeps a file that is open; an empty one does no harm
            self._file.unlink()
        self._raw.close()


def _address(path: Path, mode: str) -> str:
    posix = path.as_posix()  # C:/a, //server/share/a or /a: the authority stays empty
    return f"file://{quote(posix if posix.startswith('/') else f'/{posix}')}?mode={mode}"
