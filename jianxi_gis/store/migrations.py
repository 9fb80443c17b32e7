"""Numbered steps from one schema to the next; a step that has shipped is never edited."""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from jianxi_gis.errors import WorkspaceError

Step = Callable[[sqlite3.Connection], None]


def _places_of_the_user(raw: sqlite3.Connection) -> None:
    """Bring the user's gazetteer, and who settled the place of a project."""
    for column in ("reviewed_by", "reviewed_at"):
        raw.execute(f"ALTER TABLE projects ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    raw.execute(
        "CREATE TABLE own_places (name TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL,"
        " kind TEXT NOT NULL, geometry BLOB NOT NULL, accuracy_m FLOAT NOT NULL,"
        " source TEXT NOT NULL, aliases TEXT NOT NULL, owners TEXT NOT NULL, note TEXT NOT NULL,"
        " added_by TEXT NOT NULL, added_at TEXT NOT NULL)"
    )


def _layers_of_the_user(raw: sqlite3.Connection) -> None:
    """Bring the layers a user adds."""
    raw.execute(
        "CREATE TABLE added_layers (id TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL,"
        " title TEXT NOT NULL, path TEXT NOT NULL, part TEXT NOT NULL, geometry TEXT NOT NULL,"
        " crs TEXT NOT NULL, swapped INTEGER NOT NULL, style TEXT NOT NULL)"
    )


def _words_of_people(raw: sqlite3.Connection) -> None:
    """Bring claims of persons, what they merged and settled, and places in all kinds of files."""
    raw.execute("ALTER TABLE evidence ADD COLUMN said_by TEXT NOT NULL DEFAULT ''")
    raw.execute("ALTER TABLE projects ADD COLUMN absorbed TEXT NOT NULL DEFAULT '[]'")
    for table in ("groups", "evidence", "indicators", "statements"):
        for column in ("at_page", "at_row"):
            raw.execute(f"ALTER TABLE {table} ADD COLUMN {column} INTEGER NOT NULL DEFAULT 0")
        for column in ("at_sheet", "at_cell"):
            raw.execute(f"ALTER TABLE {table} ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    raw.execute(
        "CREATE TABLE settlements (position INTEGER NOT NULL PRIMARY KEY, subject TEXT NOT NULL,"
        " claims TEXT NOT NULL, note TEXT NOT NULL, said_by TEXT NOT NULL, date TEXT NOT NULL)"
    )


def _past_of_projects(raw: sqlite3.Connection) -> None:
    """Bring projects that are taken out, and what each project was before a change."""
    for column in ("removed_by", "removed_at"):
        raw.execute(f"ALTER TABLE projects ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    raw.execute(
        "CREATE TABLE edits (revision INTEGER NOT NULL, project_id TEXT NOT NULL, before BLOB,"
        " PRIMARY KEY (revision, project_id))"
    )


def _reports_on_indicators(raw: sqlite3.Connection) -> None:
    """Bring what documents say indicators have come to."""
    raw.execute(
        "CREATE TABLE reported (position INTEGER NOT NULL PRIMARY KEY, measure TEXT NOT NULL,"
        " value TEXT NOT NULL, date TEXT NOT NULL, at_line INTEGER NOT NULL, at_section INTEGER,"
        " at_group TEXT NOT NULL, at_item INTEGER, at_page INTEGER NOT NULL,"
        " at_row INTEGER NOT NULL, at_sheet TEXT NOT NULL, at_cell TEXT NOT NULL,"
        " document_id TEXT NOT NULL, quote TEXT NOT NULL)"
    )


def _digest_row_by_row(_: sqlite3.Connection) -> None:
    """Bring nothing but the number: from here on the digest is a sum over rows."""


STEPS: Mapping[int, Step] = {
    2: _places_of_the_user,
    3: _layers_of_the_user,
    4: _words_of_people,
    5: _past_of_projects,
    6: _reports_on_indicators,
    7: _digest_row_by_row,
}
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
