"""Deeds can be undone and done again, in the session and in the workspace."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianxi_gis.controller import Controller, ImportOutcome
from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session, State
from jianxi_gis.store.repository import Repository
from tests import factories


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "涧西.jianxi"


def working(file: Path) -> tuple[Session, Controller]:
    file.unlink(missing_ok=True)
    Repository.create(file, factories.plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(file)
    return session, controller


def note(session: Session, controller: Controller, words: str) -> Plan:
    plan = session.state.plan
    first = replace(plan.projects[0], note=words)
    new = replace(plan, projects=(first, *plan.projects[1:]))
    controller.accept(ImportOutcome(plan, new, titles=(words,)))
    return new


def stored(file: Path) -> Plan:
    with Repository.open(file, read_only=True) as repository:
        return repository.load()


def test_the_words_say_what_would_be_undone_and_done_again(file: Path) -> None:
    session, controller = working(file)
    assert (controller.undo_words, controller.redo_words) == ("撤销", "重做")
    note(session, controller, "工作报告")
    assert (controller.undo_words, controller.can_redo) == ("撤销 导入 工作报告", False)
    controller.undo()
    assert (controller.redo_words, controller.can_undo) == ("重做 导入 工作报告", False)
    controller.close()


def test_a_listener_sees_what_can_be_undone_when_the_bell_rings(file: Path) -> None:
    session, controller = working(file)
    seen: list[tuple[bool, bool]] = []

    def look(old: State, new: State) -> None:
        seen.append((controller.can_undo, controller.can_redo))

    session.subscribe(look)
    note(session, controller, "甲")
    controller.undo()
    controller.redo()
    assert seen == [(True, False), (False, True), (True, False)]
    controller.close()


def test_a_new_deed_ends_what_could_be_done_again(file: Path) -> None:
    session, controller = working(file)
    note(session, controller, "甲")
    controller.undo()
    note(session, controller, "乙")
    assert not controller.can_redo
    controller.close()


def test_undoing_nothing_changes_nothing(file: Path) -> None:
    session, controller = working(file)
    before = session.state
    controller.undo()
    controller.redo()
    assert session.state is before
    controller.close()


def test_an_undo_that_cannot_be_stored_is_not_shown(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, controller = working(file)
    new = note(session, controller, "甲")

    def refuse(*_: object) -> None:
        raise WorkspaceError("磁盘已满，没有写入")

    with monkeypatch.context() as patch:
        patch.setattr(Repository, "save", refuse)
        with pytest.raises(WorkspaceError):
            controller.undo()
    assert session.state.plan == new
    assert controller.can_undo
    controller.undo()
    assert stored(file) == factories.plan()
    controller.close()


def test_saving_under_another_name_keeps_what_can_be_undone(file: Path) -> None:
    session, controller = working(file)
    note(session, controller, "甲")
    controller.save_as(file.with_name("b.jianxi"))
    controller.undo()
    assert stored(file.with_name("b.jianxi")) == factories.plan()
    assert stored(file).projects[0].note == "甲"
    controller.close()


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(["甲", "乙", "丙", "undo", "redo"]), max_size=12))
def test_any_deeds_all_undone_give_the_same_workspace(file: Path, deeds: list[str]) -> None:
    session, controller = working(file)
    for number, deed in enumerate(deeds):
        if deed in {"undo", "redo"}:
            getattr(controller, deed)()
        else:
            note(session, controller, f"{deed}{number}")
        assert stored(file) == session.state.plan
    last = session.state.plan
    steps = 0
    while controller.can_undo:
        controller.undo()
        steps += 1
    assert stored(file) == session.state.plan == factories.plan()
    for _ in range(steps):
        controller.redo()
    assert stored(file) == session.state.plan == last
    controller.close()
