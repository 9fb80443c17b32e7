"""What is stored by a worker: whole or not at all, and nothing else is changed meanwhile."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.undoing import LONG
from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from tests.factories import plan, project

PATIENCE_S = 60


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def controller(session: Session, tmp_path: Path) -> Iterator[Controller]:
    made = Controller(session)
    made.create(tmp_path / "工作.jianxi")
    yield made
    made.close()


class Storing:
    """A worker that stores a plan and stands still where it begins to, until it is let go."""

    def __init__(self, controller: Controller) -> None:
        self._begun, self._go = Event(), Event()
        self._worker = Thread(target=self._store, args=(controller,))
        self._worker.start()
        assert self._begun.wait(PATIENCE_S)

    def _store(self, controller: Controller) -> None:
        self.stored = controller.store("导入", plan(), tell=self._wait)

    def _wait(self, done: int, total: int) -> None:
        self._begun.set()
        assert self._go.wait(PATIENCE_S)

    def finish(self) -> None:
        self._go.set()
        self._worker.join(PATIENCE_S)


def on_disk(path: Path) -> Plan:
    with Repository.open(path, read_only=True) as repository:
        return repository.load()


DEEDS: dict[str, Callable[[Controller, Path], object]] = {
    "change": lambda controller, _: controller.change("改", plan(plan().projects[:1])),
    "undo": lambda controller, _: controller.undo(),
    "open": lambda controller, folder: controller.open(folder / "别的.jianxi"),
    "bundled": lambda controller, _: controller.open_bundled(),
    "create": lambda controller, folder: controller.create(folder / "新的.jianxi"),
    "save as": lambda controller, folder: controller.save_as(folder / "另存.jianxi"),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_any_other_change_is_refused_until_what_is_stored_is_shown(
    session: Session, controller: Controller, tmp_path: Path, deed: Callable[..., object]
) -> None:
    Repository.create(tmp_path / "别的.jianxi").close()
    controller.change("先改一次", Plan(documents=plan().documents))
    before = session.state
    storing = Storing(controller)
    with pytest.raises(WorkspaceError, match="正在保存"):
        deed(controller, tmp_path)
    storing.finish()
    with pytest.raises(WorkspaceError, match="正在保存"):
        deed(controller, tmp_path)
    assert session.state is before
    controller.show(storing.stored)
    assert session.state.plan == plan() == on_disk(tmp_path / "工作.jianxi")
    deed(controller, tmp_path)


def test_a_filter_set_meanwhile_holds_for_what_is_shown_then(
    session: Session, controller: Controller
) -> None:
    storing = Storing(controller)
    controller.set_filter(Filter(text="街坊"))
    storing.finish()
    controller.show(storing.stored)
    assert session.state.filter == Filter(text="街坊")
    assert {session.state.plan.project(one).name for one in session.state.shown} == {
        one.name for one in plan().projects if "街坊" in one.name
    }


def test_closing_waits_until_the_plan_is_stored_and_shows_nothing_after(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    storing = Storing(controller)
    closing = Thread(target=controller.close)
    closing.start()
    assert closing.is_alive()
    storing.finish()
    closing.join(PATIENCE_S)
    assert on_disk(tmp_path / "工作.jianxi") == plan()
    before = session.state
    controller.show(storing.stored)
    assert session.state is before


def test_a_store_that_fails_changes_nothing_and_the_next_one_is_let_in(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    raw = sqlite3.connect(tmp_path / "工作.jianxi")
    raw.execute("UPDATE meta SET revision = revision + 1")
    raw.commit()
    before = session.state
    with pytest.raises(WorkspaceError, match="另一个程序已改动"):
        controller.store("导入", plan())
    assert session.state is before
    assert not controller.can_undo
    raw.execute("UPDATE meta SET revision = revision - 1")
    raw.commit()
    raw.close()
    assert on_disk(tmp_path / "工作.jianxi") == Plan()
    controller.change("导入", plan())
    assert session.state.plan == plan() == on_disk(tmp_path / "工作.jianxi")


def test_what_was_stored_by_a_worker_is_undone_at_one_stroke(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    storing = Storing(controller)
    storing.finish()
    controller.show(storing.stored)
    assert controller.undo_words == "撤销 导入"
    controller.undo()
    assert session.state.plan == Plan() == on_disk(tmp_path / "工作.jianxi")
    controller.redo()
    first = replace(session.state.plan.projects[0], note="已核对")
    controller.change("改", plan((first, *plan().projects[1:])))
    assert on_disk(tmp_path / "工作.jianxi").projects[0].note == "已核对"


def test_only_a_deed_on_many_projects_is_left_to_a_worker(controller: Controller) -> None:
    assert not controller.takes_long(back=True)
    many = plan([project(number, f"项目{number}") for number in range(LONG + 1)])
    controller.change("导入", many)
    assert controller.takes_long(back=True)
    first = replace(many.projects[0], note="已核对")
    controller.change("改", replace(many, projects=(first, *many.projects[1:])))
    assert not controller.takes_long(back=True)


def test_a_worker_goes_back_and_forth_like_undo_and_redo(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    controller.change("导入", plan())
    controller.change("改", Plan())
    controller.show(controller.store_turn(back=True))
    assert session.state.plan == plan() == on_disk(tmp_path / "工作.jianxi")
    assert (controller.undo_words, controller.redo_words) == ("撤销 导入", "重做 改")
    controller.show(controller.store_turn(back=False))
    assert session.state.plan == Plan() == on_disk(tmp_path / "工作.jianxi")
    assert (controller.undo_words, controller.redo_words) == ("撤销 改", "重做")
