"""A workspace of an older program is brought to the present schema, with a backup first."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.store import migrations, schema
from jianxi_gis.store.repository import Repository
from tests.factories import plan


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
    steps = {number: lambda _, n=number: done.append(n) for number in (3, 2)}
    migrations.migrate(raw, file, steps, 3)
    assert done == [2, 3]
    assert version(raw) == 3


def test_a_step_that_fails_leaves_the_file_as_it_was(raw: sqlite3.Connection, file: Path) -> None:
    def rename(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE projects RENAME COLUMN note TO remark")

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE nothing SET a = 1")

    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(raw, file, {2: rename, 3: fail}, 3)
    assert version(raw) == 1
    with Repository.open(file) as repository:
        assert repository.load() == plan()


def test_a_schema_no_step_leads_from_is_refused(raw: sqlite3.Connection, file: Path) -> None:
    with pytest.raises(WorkspaceError, match="版本 1 无法识别"):
        migrations.migrate(raw, file, {3: lambda _: None}, 3)
    assert version(raw) == 1


def test_the_backup_is_a_workspace_of_the_old_schema(raw: sqlite3.Connection, file: Path) -> None:
    copy = migrations.back_up(raw, file)
    assert copy.name == "涧西.jianxi.v1.bak"
    with Repository.open(copy) as repository:
        assert repository.load() == plan()


def test_opening_an_older_workspace_backs_it_up_and_brings_it_on(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def put_a_note(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE projects SET note = '来自旧版'")

    monkeypatch.setattr(schema, "VERSION", 2)
    monkeypatch.setattr(migrations, "STEPS", {2: put_a_note})
    before = dump(file)
    with Repository.open(file, read_only=True) as repository:
        assert {item.note for item in repository.load().projects} == {"来自旧版"}
    assert dump(file) == before
    with Repository.open(file) as repository:
        assert {item.note for item in repository.load().projects} == {"来自旧版"}
    assert dump(file.with_name("涧西.jianxi.v1.bak")) == before
    with Repository.open(file) as repository:
        repository.save(plan())


def test_a_step_leads_to_every_schema_after_the_first() -> None:
    assert set(migrations.STEPS) == set(range(2, schema.VERSION + 1))
