"""A workspace keeps who did what, when, and what each project was before."""

from pathlib import Path

import pytest
from sqlalchemy import insert, text

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model import editing, history
from jianxi_gis.model.review import Signature
from jianxi_gis.store import past, schema
from jianxi_gis.store.repository import Repository
from tests.factories import plan

SIGNED = Signature("王工", "2026-03-04T09:30:00+08:00")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, plan()).close()
    return path


def test_each_past_state_of_a_project_comes_back_from_the_file(file: Path) -> None:
    one = editing.edit(plan(), {"p1": {"status": "在建"}}, SIGNED)
    two = editing.take_out(one, ["p1", "p3"], SIGNED)
    three, added = editing.add(two, {"name": "新桥"}, SIGNED)
    with Repository.open(file) as repository:
        for number, wanted in enumerate((one, two, three)):
            repository.save(wanted, f"第{number}步")
    with Repository.open(file, read_only=True) as repository:
        deeds = repository.history()
    assert [deed.what for deed in deeds] == ["新建", "第0步", "第1步", "第2步"]
    steps = history.steps_of(deeds, three, "p1")
    assert [(step.before, step.after) for step in steps] == [
        (one.project("p1"), two.removed[0]),
        (plan().project("p1"), one.project("p1")),
    ]
    assert deeds[3].before == {added: None}


def test_a_damaged_history_is_said_and_the_plan_still_opens(file: Path) -> None:
    with Repository.open(file) as repository:
        repository.save(editing.edit(plan(), {"p1": {"owner": "甲"}}, SIGNED), "改")
        with repository._engine.begin() as connection:
            connection.execute(text("UPDATE edits SET before = x'00'"))
    with Repository.open(file) as repository:
        assert repository.load().project("p1").owner == "甲"
        deeds = repository.history()
    assert [deed.what for deed in deeds] == ["新建", "改"]
    with pytest.raises(WorkspaceError, match="历史记录已损坏"):
        history.steps_of(deeds, plan(), "p1")


def test_of_a_long_history_only_what_is_asked_for_is_unpacked(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = editing.edit(plan(), {"p1": {"owner": "甲"}}, SIGNED)
    two = editing.edit(one, {"p2": {"owner": "乙"}}, SIGNED)
    with Repository.open(file) as repository:
        repository.save(one, "改")
        repository.save(two, "再改")
        with repository._engine.begin() as connection:
            packed = past.pack(plan().project("p2"), file.parent)
            rows = [
                {"revision": 10 + n, "project_id": "p2", "before": packed} for n in range(10_000)
            ]
            deeds = [{"revision": 10 + n, "at": "", "who": "", "what": ""} for n in range(10_000)]
            connection.execute(insert(schema.edits), rows)
            connection.execute(insert(schema.changes), deeds)
        unpack, asked = past.unpack, []
        monkeypatch.setattr(past, "unpack", lambda *one: asked.append(one) or unpack(*one))
        found = repository.history()
    assert len(found) == 10_003 and not asked
    assert len(history.steps_of(found, two, "p1")) == len(asked) == 1
