"""Numbered steps from one schema to the next; a step that has shipped is never edited."""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from jianxi_gis.errors import WorkspaceError

Step = Callable[[sqlite3.Connection], None]

STEPS: Mapping[int, Step] = {}
"""Number of a schema -> what turns the one before into it. The first schema is 1."""


def migrate(
    raw: sqlite3.Connection,
    path: Path,
    steps: Mapping[int, Step],
    target: int,
) -> None:
    """Bring a workspace to the present schema, in one transaction.

    Parameters
    ----------
    raw : sqlite3.Connection
        The workspace, in no transaction.
    path : pathlib.Path
        Its file, to be named in errors.
    steps : mapping of int to callable
        See `STEPS`.
    target : int
        Number of the present schema.

    Raises
    ------
    WorkspaceError
        No way leads from the file's schema to the present one; the file is as it was.
    """
    (found,) = raw.execute("PRAGMA user_version").fetchone()
    missing = [number for number in range(found + 1, target + 1) if number not in steps]
    if missing:
        raise WorkspaceError(f"工作区的版本 {found} 无法识别", str(path), "请改用备份")
    raw.execute("BEGIN IMMEDIATE")
    try:
        for number in range(found + 1, target + 1):
            steps[number](raw)
        raw.execute("UPDATE meta SET digest = ''")  # of the old rows; the next save makes it anew
        raw.execute(f"PRAGMA user_version={target:d}")
    except BaseException:
        raw.execute("ROLLBACK")
        raise
    raw.execute("COMMIT")


def back_up(raw: sqlite3.Connection, path: Path) -> Path:
    """Copy a workspace to ``NAME.jianxi.v1.bak`` beside it; return the copy.

    Raises
    ------
    sqlite3.Error, OSError
        The copy cannot be written.
    """
    (found,) = raw.execute("PRAGMA user_version").fetchone()
    target = path.with_name(f"{path.name}.v{found}.bak")
    half = target.with_name(f"{target.name}.new")
    half.unlink(missing_ok=True)
    copy = sqlite3.connect(half)
    try:
        raw.backup(copy)
    finally:
        copy.close()
    half.replace(target)
    return target
