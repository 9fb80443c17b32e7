"""After the program was closed, what was done can still be taken back, step by step."""

from pathlib import Path

import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.errors import EditError
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from tests.factories import plan


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, plan()).close()
    return path


class Run:
    """One run of the program with a workspace."""

    def __init__(self, file: Path) -> None:
        self.session = Session()
        self.controller = Controller(self.session)
        self.controller.open(file)
        self.editing = Editing(self.session, self.controller)

    def owner(self, project_id: str) -> str:
        return self.session.state.plan.project(project_id).owner


def test_a_step_of_an_earlier_run_is_taken_back_and_that_can_be_undone(file: Path) -> None:
    first = Run(file)
    first.editing.edit({"p1": {"owner": "甲局"}})
    first.editing.edit({"p1": {"note": "已核"}, "p2": {"owner": "乙局"}})
    first.controller.close()

    again = Run(file)
    assert not again.controller.can_undo
    note, owner = again.editing.steps("p1")[:2]
    again.editing.revert(owner)
    assert again.owner("p1") == "" and again.session.state.plan.project("p1").note == "已核"
    assert again.owner("p2") == "乙局"
    again.controller.undo()
    assert again.owner("p1") == "甲局"
    again.editing.revert(note)
    assert again.session.state.plan.project("p1").note == ""
    again.controller.close()
    with Repository.open(file) as repository:
        assert repository.load().project("p1").owner == "甲局"


def test_a_project_deleted_in_an_earlier_run_is_brought_back_by_its_step(file: Path) -> None:
    first = Run(file)
    first.editing.take_out(["p3"])
    first.controller.close()
    again = Run(file)
    (step, *_) = again.editing.steps("p3")
    again.editing.revert(step)
    assert again.session.state.plan.project("p3").removed_at == ""
    assert again.session.state.plan.removed == ()
    again.controller.close()


def test_what_was_changed_again_since_is_not_taken_back_by_the_older_step(file: Path) -> None:
    first = Run(file)
    first.editing.edit({"p1": {"owner": "甲局"}})
    first.controller.close()
    second = Run(file)
    second.editing.edit({"p1": {"owner": "丙局"}})
    second.controller.close()
    third = Run(file)
    older = third.editing.steps("p1")[1]
    with pytest.raises(EditError, match="后来又改过"):
        third.editing.revert(older)
    assert third.owner("p1") == "丙局"
    third.controller.close()
