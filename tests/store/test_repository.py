"""A plan comes back as it was stored, whole or not at all."""

import sqlite3
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Locator, Statement
from jianxi_gis.model.plan import Plan
from jianxi_gis.store.repository import Repository
from tests.factories import plan, project


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "涧西 区#1%?.jianxi"


def history(file: Path) -> list[tuple[int, str]]:
    connection = sqlite3.connect(file)
    try:
        return connection.execute("SELECT revision, what FROM changes").fetchall()
    finally:
        connection.close()


def test_a_new_workspace_is_empty(file: Path) -> None:
    with Repository.create(file) as repository:
        assert repository.load() == Plan()


def test_a_workspace_is_one_file_once_it_is_closed(file: Path) -> None:
    with Repository.create(file, plan()) as repository:
        repository.save(Plan())
    found = {one.name for one in file.parent.iterdir()}
    assert found == {file.name, f"{file.name}-snapshots"}  # the file, and the ring of its past


def test_what_was_saved_is_there_after_opening_again(file: Path) -> None:
    with Repository.create(file) as repository:
        repository.save(plan(), "导入 规划纲要")
    with Repository.open(file) as repository:
        assert repository.load() == plan()
    assert history(file) == [(1, "新建"), (2, "导入 规划纲要")]


def test_the_sentence_a_claim_stands_on_is_kept(file: Path) -> None:
    statement = Statement("d1", Locator(3), "某路", "通车", Status.DONE, quote="某路建成通车。")
    Repository.create(file, replace(plan(), statements=(statement,))).close()
    with Repository.open(file) as repository:
        loaded = repository.load()
    assert loaded.statements[0].quote == "某路建成通车。"
    assert loaded.projects[1].evidence[1].quote == "中信科创园竣工投用"


def test_a_changed_sentence_alone_is_written(file: Path) -> None:
    statement = Statement("d1", Locator(3), "某路", "通车", Status.DONE, quote="旧")
    Repository.create(file, replace(plan(), statements=(statement,))).close()
    with Repository.open(file) as repository:
        repository.save(replace(plan(), statements=(replace(statement, quote="新"),)))
    with Repository.open(file) as repository:
        assert repository.load().statements[0].quote == "新"


def test_saving_the_same_plan_again_writes_nothing(file: Path) -> None:
    Repository.create(file, plan()).close()
    before = file.read_bytes()
    with Repository.open(file) as repository:
        repository.save(plan(), "什么也没改")
    assert file.read_bytes() == before


def test_only_rows_that_differ_are_written(file: Path) -> None:
    whole = plan()
    repository = Repository.create(file, whole)
    written: list[str] = []
    repository._raw.set_trace_callback(written.append)
    first = replace(whole.projects[0], note="已核对", version=2)
    repository.save(replace(whole, projects=(first, *whole.projects[1:])))
    repository._raw.set_trace_callback(None)
    repository.close()
    changed = [line for line in written if line.startswith(("INSERT", "DELETE", "UPDATE"))]
    assert [line.split("INTO ")[-1].split(" ")[0] for line in changed if "INTO" in line] == [
        "projects",
        "changes",
        "edits",
    ]
    assert not [line for line in changed if line.startswith("DELETE")]


def written_while(repository: Repository, plan: Plan) -> list[str]:
    """Return the tables a save writes to or deletes from, a name for each row."""
    seen: list[str] = []
    repository._raw.set_trace_callback(seen.append)
    repository.save(plan)
    repository._raw.set_trace_callback(None)
    return [
        line.split()[2] for line in seen if line.startswith(("INSERT INTO", "DELETE FROM"))
    ]  # fmt: skip


def test_taking_one_project_out_and_back_in_writes_no_other(file: Path) -> None:
    whole = plan()
    out = replace(whole.projects[1], removed_at="2026-01-01", version=2)
    less = replace(whole, projects=(whole.projects[0], *whole.projects[2:]), removed=(out,))
    with Repository.create(file, whole) as repository:
        assert written_while(repository, less) == ["projects", "changes", "edits"]
        assert written_while(repository, whole) == ["projects", "changes", "edits"]
    with Repository.open(file) as repository:
        assert repository.load() == whole
        assert repository.load().projects == whole.projects


def test_a_plan_of_equal_objects_that_are_others_writes_nothing(file: Path) -> None:
    with Repository.create(file, plan()) as repository:
        assert written_while(repository, plan()) == []


def test_claims_and_places_that_go_are_deleted_and_nothing_else(file: Path) -> None:
    whole = plan()
    bare = replace(whole.projects[0], evidence=(), locations=())
    gone = ["locations"] * len(whole.projects[0].locations) + ["evidence"]
    less = replace(whole, projects=(bare, *whole.projects[1:]))
    with Repository.create(file, whole) as repository:
        assert written_while(repository, less) == [*gone, "changes", "edits"]
    with Repository.open(file) as repository:
        assert repository.load().projects[0] == bare


def test_after_any_number_of_saves_the_workspace_is_found_whole(file: Path) -> None:
    plans = [plan(), plan(plan().projects[::-1]), Plan(), plan(plan().projects[2:]), plan()]
    for number, one in enumerate(plans):
        plans[number] = replace(one, documents=one.documents if number % 2 else ())
    with Repository.create(file) as repository:
        for one in plans:
            repository.save(one)
    for one in (*plans, plans[0]):
        with Repository.open(file) as repository:  # its digest is held against all its rows
            repository.save(one)
            assert repository.load() == one
    with Repository.open(file) as repository:
        assert repository.load() == plans[0]


def test_what_another_thread_stores_is_stored_before_the_workspace_closes(file: Path) -> None:
    repository = Repository.create(file)
    begun = Event()
    repository._raw.set_progress_handler(begun.set, 1)
    many = plan([project(number, f"项目{number}") for number in range(2000)])
    saving = Thread(target=repository.save, args=(many,))
    saving.start()
    assert begun.wait(60)
    repository.close()
    saving.join()
    with Repository.open(file) as repository:
        assert repository.load() == many


def test_projects_taken_out_are_gone_with_their_evidence_and_places(file: Path) -> None:
    whole = plan()
    with Repository.create(file, whole) as repository:
        repository.save(replace(whole, projects=whole.projects[3:]))
    with Repository.open(file) as repository:
        assert repository.load().projects == whole.projects[3:]


def test_the_order_of_projects_is_kept(file: Path) -> None:
    turned = tuple(reversed(plan().projects))
    with Repository.create(file, plan()) as repository:
        repository.save(plan(turned))
    with Repository.open(file) as repository:
        assert repository.load().projects == turned


def test_names_with_sql_and_wildcards_are_only_names(file: Path) -> None:
    names = ("'; DROP TABLE projects; --", "100%_项目", '"`${x}`"\x00尾', "𠮷野家🏠")
    strange = plan([project(number, name) for number, name in enumerate(names)])
    Repository.create(file, strange).close()
    with Repository.open(file) as repository:
        assert [item.name for item in repository.load().projects] == list(names)


def test_creating_over_a_file_is_refused_and_leaves_it(file: Path) -> None:
    file.write_bytes("重要".encode())
    with pytest.raises(WorkspaceError, match="已有同名的文件"):
        Repository.create(file)
    assert file.read_bytes() == "重要".encode()


def test_creating_over_a_file_can_be_asked_for(file: Path) -> None:
    file.write_bytes("旧文件".encode())
    Repository.create(file, plan(), replace=True).close()
    with Repository.open(file) as repository:
        assert repository.load() == plan()


def test_a_journal_left_by_a_dead_program_does_not_reach_the_file_that_replaces_its(
    file: Path,
) -> None:
    file.write_bytes(b"")
    file.with_name(f"{file.name}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 128)
    Repository.create(file, plan(), replace=True).close()
    with Repository.open(file) as repository:
        assert repository.load() == plan()


def test_a_reader_cannot_save(file: Path) -> None:
    Repository.create(file, plan()).close()
    before = file.read_bytes()
    with (
        Repository.open(file, read_only=True) as repository,
        pytest.raises(WorkspaceError, match="只读打开"),
    ):
        repository.save(Plan())
    assert file.read_bytes() == before


def test_a_save_that_fails_half_way_changes_nothing(file: Path) -> None:
    repository = Repository.create(file, plan())
    repository._raw.execute("PRAGMA max_page_count=1")  # a full disk
    many = plan([project(number, "项目" * 200) for number in range(200)])
    with pytest.raises(WorkspaceError, match="磁盘已满"):
        repository.save(many)
    assert repository.load() == plan()
    repository.close()
    with Repository.open(file) as again:
        assert again.load() == plan()


def test_a_number_no_database_holds_is_refused_and_changes_nothing(file: Path) -> None:
    huge = plan([project(1, "甲", 10**30)])
    with pytest.raises(WorkspaceError, match="数字大得存不下"):
        Repository.create(file, huge)
    assert not list(file.parent.iterdir())
    with Repository.create(file, plan()) as repository:
        with pytest.raises(WorkspaceError, match="数字大得存不下"):
            repository.save(huge)
        repository.save(Plan())
    with Repository.open(file) as repository:
        assert repository.load() == Plan()
