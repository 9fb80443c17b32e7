"""A workspace file: written by one program, read by many, saved whole or not at all."""

import getpass
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from math import inf
from pathlib import Path
from threading import RLock
from time import monotonic
from typing import Self

from sqlalchemy import Connection, insert, select, update

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.history import Deed, differences
from jianxi_gis.model.plan import Plan
from jianxi_gis.store import database, migrations, past, schema, snapshots
from jianxi_gis.store.rows import Rows, by_key, difference, plan_of
from jianxi_gis.store.writing import Change, Marks, write


class Repository:
    """One open workspace; made by `create` and `open`.

    Threads may share it: one waits for the other.

    Attributes
    ----------
    path : pathlib.Path
        Its file, absolute, and no link to it.
    """

    def __init__(
        self,
        path: Path,
        raw: sqlite3.Connection,
        lock: database.Lock | None,
        home: Path | None = None,
    ) -> None:
        self.path = path
        self._home = home or path.parent
        self._raw = raw
        self._lock = lock
        self._turn = RLock()
        self._engine = database.engine_of(raw)
        self._copied = -inf
        self._plan: Plan | None = None
        self._revision, self._rows = self._read()
        self._positions = {
            row["id"]: row["position"] for row in self._rows[schema.projects].values()
        }

    @classmethod
    def create(
        cls,
        path: Path,
        plan: Plan | None = None,
        what: str = "新建",
        *,
        replace: bool = False,
        after: "Repository | None" = None,
    ) -> Self:
        """Write a new workspace and open it; the file appears complete or not at all.

        Parameters
        ----------
        path : pathlib.Path
            Where; by custom ``NAME.jianxi``.
        plan : Plan, optional
            What it holds at first. Default: nothing.
        what : str, optional
            How it came to be, for the history.
        replace : bool, optional
            Take the place of a file that is there.
        after : Repository, optional
            Its history goes before; it names no file below its own folder.

        Raises
        ------
        WorkspaceError
            The file exists, is open elsewhere, or cannot be written.
        """
        path = _itself(path)
        if path.is_dir() or (path.exists() and not replace):
            raise WorkspaceError("已有同名的文件或文件夹", str(path), "请换一个名字")
        if not path.parent.is_dir():
            raise WorkspaceError("所在文件夹不存在", str(path), "请先建好文件夹")
        lock = database.Lock(path)
        half = path.with_name(f"{path.name}.{os.getpid()}.new")
        try:
            _write_new(half, plan or Plan(), what, after)
            # a journal left by a program that died belongs to the file that goes
            path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
            half.replace(path)
            made = cls(path, database.connect(path), lock)
            made._plan, made._rows = plan or Plan(), {}  # the objects shown: what stays is known
            return made
        except BaseException as error:
            lock.release()
            if isinstance(error, database.REFUSED):
                raise database.refusal(error, path) from error
            if isinstance(error, OSError):
                raise WorkspaceError("不能写入工作区文件", str(path), "请换一个位置") from error
            raise
        finally:
            with suppress(OSError):
                half.unlink(missing_ok=True)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, home: Path | None = None) -> Self:
        """Open a workspace, bringing an older one to the present schema (with a backup first).

        Parameters
        ----------
        path : pathlib.Path
            The file.
        read_only : bool, optional
            Look at a copy in memory: needs no lock, and nothing can be stored.
        home : pathlib.Path, optional
            Folder that files named in the workspace are looked for from. Default: its own.

        Raises
        ------
        WorkspaceError
            Missing, no workspace, damaged, from a newer version, in a read-only folder, or open
            elsewhere. The file is as it was.
        """
        path = _itself(path)
        if not path.is_file():
            raise WorkspaceError("没有这个工作区文件", str(path), "请检查名字和位置")
        if path.stat().st_size == 0:
            raise WorkspaceError("文件是空的，不是工作区", str(path), "请选择 .jianxi 文件")
        lock = None if read_only else database.Lock(path)
        raw = None
        try:
            raw = database.connect(path)
            version = _examine(raw, path)
            if read_only:
                raw = _copy(raw)
            else:
                raw.execute("PRAGMA journal_mode=DELETE")
                raw.execute("BEGIN IMMEDIATE")
                raw.execute(f"PRAGMA user_version={version:d}")  # refused now, not at a save
                raw.execute("ROLLBACK")
                if version < schema.VERSION:
                    migrations.back_up(raw, path)
            if version < schema.VERSION:
                migrations.migrate(raw, path, migrations.STEPS, schema.VERSION)
            return cls(path, raw, lock, home)
        except BaseException as error:
            if raw is not None:
                raw.close()
            if lock is not None:
                lock.release()
            if isinstance(error, database.REFUSED):
                raise database.refusal(error, path) from error
            raise

    def load(self) -> Plan:
        """Return the plan the workspace holds.

        Raises
        ------
        WorkspaceError
            What is stored is no plan.
        """
        with self._turn:
            if self._plan is None:
                try:
                    self._plan = plan_of(self._rows, self._home)
                except (ValueError, KeyError, TypeError) as error:
                    raise self._damaged() from error
                self._rows = {}
            return self._plan

    def save(self, plan: Plan, what: str = "") -> None:
        """Store a plan in one transaction that writes only the rows that differ.

        Parameters
        ----------
        plan : Plan
            What the workspace holds from now on.
        what : str, optional
            What was done, for the history.

        Raises
        ------
        WorkspaceError
            Opened for reading, written by another program meanwhile, or the disk refuses; the
            workspace is as it was.
        """
        with self._turn:
            old = self.load()
            found = difference(old, plan, self._positions, self._home)
            change = self._marks.change(found)
            if change:
                self._write(plan, change, what)
            self._plan, self._positions = plan, found.positions

    def _write(self, plan: Plan, change: Change, what: str) -> None:
        if self._lock is None:
            raise WorkspaceError("工作区是只读打开的，不能保存", str(self.path))
        if monotonic() - self._copied >= snapshots.PAUSE_S:
            snapshots.take(self._raw, self.path)
            self._copied = monotonic()
        with self._transaction() as connection:
            revision = connection.scalar(select(schema.meta.c.revision))
            if revision != self._revision:
                raise WorkspaceError(
                    "另一个程序已改动工作区，没有保存", str(self.path), "请重新打开后再做一次"
                )
            write(connection, change)
            _sign(connection, self._revision + 1, self._marks.digest(change), what)
            past.write(connection, self._revision + 1, differences(self.load(), plan), self._home)
        self._revision += 1
        self._marks.adopt(change)

    def history(self) -> tuple[Deed, ...]:
        """Return what was done, oldest first.

        Raises
        ------
        WorkspaceError
            It cannot be read; so too when a project of a deed is asked for that is damaged.
        """
        with self._turn, self._transaction() as connection:
            return tuple(past.read(connection, self._home))

    def hand_on(self, connection: Connection) -> int:
        """Put the history into a new workspace; return the number of its last change."""
        with self._turn, self._transaction() as own:
            past.copy(own, connection)
            return self._revision

    def close(self) -> None:
        """Let go of the file, when what is being stored is stored."""
        with self._turn:
            self._raw.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def remove(self) -> None:
        """Let go of the file and remove it and its copies, before another program can open it.

        A disk that refuses keeps them.
        """
        with self._turn:
            self._raw.close()
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
            snapshots.forget(self.path)
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except database.REFUSED as error:
            raise database.refusal(error, self.path) from error

    def _read(self) -> tuple[int, Rows]:
        with self._transaction() as connection:
            signed = connection.execute(select(schema.meta)).one_or_none()
            if signed is None:
                raise self._damaged()
            rows = {
                table: by_key(table, connection.execute(select(table))) for table in schema.CONTENT
            }
        self._marks = Marks.of(rows)
        if signed.digest not in ("", self._marks.digest()):
            raise self._damaged()
        return signed.revision, rows

    def _damaged(self) -> WorkspaceError:
        return WorkspaceError("工作区的内容已损坏", str(self.path), "请改用备份")


def _itself(path: Path) -> Path:
    """Return the file of a link: the lock lies beside the file, by whatever way it is opened.

    Links among its folders and letters of network drives stay: files named in the workspace are
    compared with its folder as the user knows it.
    """
    return path.resolve() if path.is_symlink() else path.absolute()


def _examine(raw: sqlite3.Connection, path: Path) -> int:
    """Return the number of the file's schema; refuse what is no sound workspace of ours."""
    (application,) = raw.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise WorkspaceError("是别的数据库，不是工作区", str(path), "请选择 .jianxi 文件")
    (version,) = raw.execute("PRAGMA user_version").fetchone()
    if version > schema.VERSION:
        raise WorkspaceError(
            f"工作区由更新的程序写成（版本 {version}，本程序认到 {schema.VERSION}）",
            str(path),
            "请升级程序",
        )
    if version < 1:
        raise WorkspaceError(f"工作区的版本 {version} 无法识别", str(path), "请改用备份")
    strange = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"
    if raw.execute(strange).fetchone() != (0,):
        raise WorkspaceError("工作区里有外来的触发器或视图", str(path), "请改用备份")
    if raw.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise WorkspaceError("工作区文件已损坏", str(path), "请改用备份")
    return int(version)


def _copy(raw: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        raw.backup(copy)
    finally:
        raw.close()
    database.settle(copy)
    return copy


def _write_new(file: Path, plan: Plan, what: str, after: Repository | None) -> None:
    marks = Marks()
    change = marks.change(difference(Plan(), plan, {}, file.parent))
    raw = database.connect(file, create=True)
    try:
        with database.engine_of(raw).begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={schema.APPLICATION_ID:d}")
            connection.exec_driver_sql(f"PRAGMA user_version={schema.VERSION:d}")
            schema.metadata.create_all(connection)
            connection.execute(insert(schema.meta).values(id=1, revision=0, digest=""))
            write(connection, change)
            revision = after.hand_on(connection) if after is not None else 0
            _sign(connection, revision + 1, marks.digest(change), what)
    finally:
        raw.close()


def _sign(connection: Connection, revision: int, digest: str, what: str) -> None:
    connection.execute(update(schema.meta).values(revision=revision, digest=digest))
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    connection.execute(
        insert(schema.changes).values(revision=revision, at=now, who=_user(), what=what)
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a service account without a name
        return ""
