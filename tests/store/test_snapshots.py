"""Copies beside a workspace: the state before work began, and before later work."""

from dataclasses import replace
from pathlib import Path

import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.controller.looking_back import LookingBack
from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.added import AddedLayer, Source, Style
from jianxi_gis.model.session import Session
from jianxi_gis.store import snapshots
from jianxi_gis.store.repository import Repository
from tests.factories import plan


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, plan()).close()
    return path


def save(file: Path, *counts: int) -> None:
    with Repository.open(file) as repository:
        for count in counts:
            repository.save(replace(plan(), projects=plan().projects[:count]), str(count))


def count(snapshot: snapshots.Snapshot) -> int:
    with Repository.open(snapshot.path, read_only=True) as repository:
        return len(repository.load().projects)


def test_the_first_save_of_a_run_keeps_what_was_there_and_the_next_ones_do_not(file: Path) -> None:
    save(file, 4, 3, 2)
    assert [count(one) for one in snapshots.listed(file)] == [5]
    save(file, 1)
    assert [count(one) for one in snapshots.listed(file)] == [2, 5]


def test_looking_only_keeps_nothing(file: Path) -> None:
    Repository.open(file).close()
    Repository.open(file, read_only=True).close()
    assert snapshots.listed(file) == ()
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_no_more_than_the_last_are_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "PAUSE_S", 0.0)
    monkeypatch.setattr(snapshots, "KEPT", 3)
    save(file, 4, 3, 2, 1, 0)
    assert [count(one) for one in snapshots.listed(file)] == [1, 2, 3]


def test_copies_are_limited_in_size_and_the_newest_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "PAUSE_S", 0.0)
    monkeypatch.setattr(snapshots, "MOST_BYTES", 1)
    save(file, 4, 3, 2)
    assert [count(one) for one in snapshots.listed(file)] == [3]


def test_work_goes_on_where_no_copy_can_be_written(file: Path) -> None:
    file.with_name(f"{file.name}-snapshots").write_text("不是文件夹", encoding="utf-8")
    save(file, 4)
    with Repository.open(file) as repository:
        assert len(repository.load().projects) == 4


def test_going_back_is_a_deed_that_can_be_undone(file: Path) -> None:
    session = Session()
    controller = Controller(session)
    controller.open(file)
    editing, back = Editing(session, controller), LookingBack(session, controller)
    assert back.snapshots() == ()
    editing.take_out(["p1"])
    editing.edit({"p2": {"owner": "区住建局"}})
    (snapshot,) = back.snapshots()
    look = back.look(snapshot)
    assert (look.whole.count, look.gone, look.new, look.changed) == (5, 1, 0, 1)
    present = session.state.plan
    back.go_back(snapshot)
    assert session.state.plan == plan()
    controller.undo()
    assert session.state.plan == present
    controller.close()


def test_going_back_finds_the_files_beside_the_workspace(tmp_path: Path) -> None:
    path = tmp_path / "涧西.jianxi"
    source = Source(str(tmp_path / "用地.gpkg"), "地块", "polygon")
    full = replace(plan(), added=(AddedLayer("added_1", "用地", source, Style("#112233")),))
    Repository.create(path, full).close()
    session = Session()
    controller = Controller(session)
    controller.open(path)
    Editing(session, controller).take_out(["p1"])
    back = LookingBack(session, controller)
    back.go_back(back.snapshots()[0])
    assert session.state.plan == full
    controller.close()
    with Repository.open(path) as repository:
        assert repository.load() == full


def test_a_damaged_copy_is_said_and_changes_nothing(file: Path) -> None:
    save(file, 4)
    session = Session()
    controller = Controller(session)
    controller.open(file)
    back = LookingBack(session, controller)
    (snapshot,) = back.snapshots()
    snapshot.path.write_bytes(b"0" * 4096)
    with pytest.raises(WorkspaceError):
        back.go_back(snapshot)
    assert len(session.state.plan.projects) == 4
    controller.close()
