"""A workspace of an older program is brought to the present schema, with a backup first."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.store import migrations, schema
from jianxi_gis.store.repository import Repository
from tests.factories import plan

NEXT = schema.VERSION + 1
PAST = sorted(Path(__file__).with_name("past").glob("*.sql"))
"""Dumps of workspaces as older programs wrote them."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, plan()).close()
    return path


@pytest.fixture
def raw(file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(file, isolation_level=None)
    yield connection
    connection.close()


def dump(file: Path) -> list[str]:
    connection = sqlite3.connect(file)
    try:
        return [*connection.iterdump(), str(version(connection))]
    finally:
        connection.close()


def version(raw: sqlite3.Connection) -> int:
    found: int = raw.execute("PRAGMA user_version").fetchone()[0]
    return found


def test_steps_run_in_order_up_to_the_present_schema(raw: sqlite3.Connection, file: Path) -> None:
    done: list[int] = []
    steps = {number: lambda _, n=number: done.append(n) for number in (NEXT + 1, NEXT)}
    migrations.migrate(raw, file, steps, NEXT + 1)
    assert done == [NEXT, NEXT + 1]
    assert version(raw) == NEXT + 1


def test_a_step_that_fails_leaves_the_file_as_it_was(raw: sqlite3.Connection, file: Path) -> None:
    def rename(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE projects RENAME COLUMN note TO remark")

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE nothing SET a = 1")

    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(raw, file, {NEXT: rename, NEXT + 1: fail}, NEXT + 1)
    assert version(raw) == schema.VERSION
    with Repository.open(file) as repository:
        assert repository.load() == plan()


def test_a_schema_no_step_leads_from_is_refused(raw: sqlite3.Connection, file: Path) -> None:
    with pytest.raises(WorkspaceError, match=f"版本 {schema.VERSION} 无法识别"):
        migrations.migrate(raw, file, {NEXT + 1: lambda _: None}, NEXT + 1)
    assert version(raw) == schema.VERSION


def test_the_backup_is_a_workspace_of_the_old_schema(raw: sqlite3.Connection, file: Path) -> None:
    copy = migrations.back_up(raw, file)
    assert copy.name == f"涧西.jianxi.v{schema.VERSION}.bak"
    with Repository.open(copy) as repository:
        assert repository.load() == plan()


def test_opening_an_older_workspace_backs_it_up_and_brings_it_on(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def put_a_note(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE projects SET note = '来自旧版'")

    monkeypatch.setattr(schema, "VERSION", NEXT)
    monkeypatch.setattr(migrations, "STEPS", {NEXT: put_a_note})
    before = dump(file)
    with Repository.open(file, read_only=True) as repository:
        assert {item.note for item in repository.load().projects} == {"来自旧版"}
    assert dump(file) == before
    with Repository.open(file) as repository:
        assert {item.note for item in repository.load().projects} == {"来自旧版"}
    assert dump(file.with_name(f"涧西.jianxi.v{NEXT - 1}.bak")) == before
    with Repository.open(file) as repository:
        repository.save(plan())


def test_a_step_leads_to_every_schema_after_the_first() -> None:
    assert set(migrations.STEPS) == set(range(2, schema.VERSION + 1))


@pytest.mark.parametrize("dumped", PAST, ids=lambda path: path.stem)
def test_every_past_schema_opens_and_can_be_saved(dumped: Path, tmp_path: Path) -> None:
    path = tmp_path / "旧.jianxi"
    old = sqlite3.connect(path)
    old.executescript(dumped.read_text(encoding="utf-8"))
    old.close()
    with Repository.open(path) as repository:
        assert repository.load() == plan()
        changed = replace(plan(), projects=plan().projects[1:])
        repository.save(changed)
    with Repository.open(path, read_only=True) as repository:
        assert repository.load() == changed


def test_a_brought_on_workspace_has_the_tables_of_a_new_one(file: Path, tmp_path: Path) -> None:
    def tables(path: Path) -> dict[str, list[tuple[str, int, int]]]:
        raw = sqlite3.connect(path)
        try:
            names = [n for (n,) in raw.execute("SELECT name FROM sqlite_master WHERE type='table'")]
            return {
                name: [
                    (row[1], row[3], row[5]) for row in raw.execute(f"PRAGMA table_info({name})")
                ]
                for name in names
            }
        finally:
            raw.close()

    path = tmp_path / "旧.jianxi"
    old = sqlite3.connect(path)
    old.executescript(PAST[0].read_text(encoding="utf-8"))
    old.close()
    Repository.open(path).close()
    found, wanted = tables(path), tables(file)
    assert {name: sorted(rows) for name, rows in found.items()} == {
        name: sorted(rows) for name, rows in wanted.items()
    }
