"""Any edits, undos and redos end where they should, in memory and in the file."""

import tempfile
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from shapely.geometry import Point

from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.controller.looking_back import LookingBack
from jianxi_gis.controller.placing import Placing
from jianxi_gis.errors import EditError, WorkspaceError
from jianxi_gis.model.classes import Kind, LocationKind, Method, Status
from jianxi_gis.model.history import everything
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from tests.factories import plan

WORDS = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(["甲街改造", "乙桥", "10号街坊改造项目", "", "<b>丙</b>"]),
        "investment_yuan": st.sampled_from(["", "1亿元", "0.3万元", "六亿", "99亿元"]),
        "status": st.sampled_from([*Status, "快了"]),
        "kind": st.sampled_from(list(Kind)),
        "section": st.sampled_from(["", "2", "7", "二"]),
        "group": st.sampled_from(["", "新型城镇化", "甲组"]),
        "owner": st.sampled_from(["", "区住建局", "%_';--"]),
        "start": st.sampled_from(["", "2026", "2027-05"]),
        "finish": st.sampled_from(["", "2025", "2028-01-31"]),
        "note": st.sampled_from(["", "一", "=1+1"]),
    },
)
PICKS = st.lists(st.integers(0, 30), min_size=1, max_size=3)


class Edits(RuleBasedStateMachine):
    """The model: the plans that were there, and where among them we stand."""

    steps = 0
    """Made in all runs."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.file = Path(self.folder.name) / "涧西.jianxi"
        Repository.create(self.file, plan()).close()
        self.session = Session()
        self.controller = Controller(self.session)
        self.controller.open(self.file)
        self.editing = Editing(self.session, self.controller)
        self.placing = Placing(self.session, self.controller)
        self.past: list[Plan] = [self.session.state.plan]
        self.at = 0
        self.deeds = 0

    @property
    def now(self) -> Plan:
        return self.session.state.plan

    def ids(self, picks: list[int], *, removed: bool = False) -> list[str]:
        found = self.now.removed if removed else self.now.projects
        return list(dict.fromkeys(found[n % len(found)].id for n in picks)) if found else []

    def noted(self, before: Plan) -> None:
        """A deed that changed something ends what could be done again."""
        self.deeds += 1
        if self.now is not before:
            self.past[self.at + 1 :] = [self.now]
            self.at += 1

    @rule(picks=PICKS, words=WORDS)
    def edit(self, picks: list[int], words: dict[str, str]) -> None:
        before = self.now
        try:
            self.editing.edit(dict.fromkeys(self.ids(picks), words))
        except EditError:
            assert self.now is before
        self.noted(before)

    @rule(words=WORDS)
    def add(self, words: dict[str, str]) -> None:
        before = self.now
        try:
            found = self.editing.add(words)
            assert self.now.project(found).plan == "手工添加"
        except EditError:
            assert self.now is before
        self.noted(before)

    @rule(picks=PICKS)
    def take_out(self, picks: list[int]) -> None:
        before = self.now
        self.editing.take_out(self.ids(picks))
        assert everything(self.now).keys() == everything(before).keys()
        self.noted(before)

    @rule(picks=PICKS)
    def bring_back(self, picks: list[int]) -> None:
        before = self.now
        self.editing.bring_back(self.ids(picks, removed=True))
        self.noted(before)

    @rule(picks=PICKS, into=st.integers(0, 30))
    def pack(self, picks: list[int], into: int) -> None:
        before = self.now
        try:
            self.editing.put_into(self.ids(picks), next(iter(self.ids([into])), ""))
        except EditError:
            assert self.now is before
        self.noted(before)

    @precondition(lambda self: self.now.projects)
    @rule(pick=st.integers(0, 30), lon=st.floats(112.3, 112.5), lat=st.floats(34.6, 34.7))
    def place(self, pick: int, lon: float, lat: float) -> None:
        before = self.now
        there = Location(Point(lon, lat), LocationKind.POINT, Method.BY_HAND, 5.0, "人工")
        self.placing.place(self.ids([pick])[0], [there])
        self.noted(before)

    @precondition(lambda self: self.now.projects)
    @rule(pick=st.integers(0, 30), number=st.integers(0, 5))
    def revert(self, pick: int, number: int) -> None:
        before = self.now
        steps = self.editing.steps(self.ids([pick])[0])
        if steps:
            try:
                self.editing.revert(steps[number % len(steps)])
            except EditError:
                assert self.now is before
        self.noted(before)

    @precondition(lambda self: LookingBack(self.session, self.controller).snapshots())
    @rule(number=st.integers(0, 20))
    def go_back(self, number: int) -> None:
        before = self.now
        back = LookingBack(self.session, self.controller)
        kept = back.snapshots()
        back.go_back(kept[number % len(kept)])
        self.noted(before)

    @rule()
    def undo(self) -> None:
        self.controller.undo()
        self.at = max(0, self.at - 1)
        self.deeds += 1

    @rule()
    def redo(self) -> None:
        self.controller.redo()
        self.at = min(len(self.past) - 1, self.at + 1)
        self.deeds += 1

    @invariant()
    def the_plan_is_the_one_that_was_there(self) -> None:
        Edits.steps += self.deeds > 0
        assert self.now == self.past[self.at]
        assert self.controller.can_undo == (self.at > 0)
        assert self.controller.can_redo == (self.at < len(self.past) - 1)

    @invariant()
    def each_project_is_in_or_out_once(self) -> None:
        known = [one.id for one in (*self.now.projects, *self.now.removed)]
        assert len(known) == len(set(known))

    @precondition(lambda self: self.deeds % 10 == 9)
    @invariant()
    def the_file_holds_what_is_shown(self) -> None:
        with Repository.open(self.file, read_only=True) as repository:
            assert repository.load() == self.now

    def teardown(self) -> None:
        try:
            while self.controller.can_undo:
                self.controller.undo()
            assert self.now == plan()
            self.controller.close()
            with Repository.open(self.file) as repository:
                assert repository.load() == plan()
        finally:
            self.controller.close()
            self.folder.cleanup()


RUNS, STEPS = 20, 50


class TestEdits(Edits.TestCase):  # type: ignore[misc, name-defined]
    settings = settings(
        max_examples=RUNS,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )

    def runTest(self) -> None:
        """Make a thousand steps, no fewer."""
        Edits.steps = 0
        super().runTest()
        assert Edits.steps >= RUNS * STEPS


def _idle(controller: Controller) -> None:
    """An undo that only says it was done."""
    history = controller._history
    if history.done:
        history.undone.append(history.done.pop())


def _forgetful(controller: Controller) -> None:
    """An undo that does not reach the file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Controller, "_save", lambda self, plan, what: None)
        UNDO(controller)


def _careless(controller: Controller) -> None:
    """An undo that loses a note on the way."""
    UNDO(controller)
    plan = controller._session.state.plan
    bare = tuple(replace(one, note="") for one in plan.projects)
    controller._session.update(plan=replace(plan, projects=bare))


UNDO = Controller.undo


@pytest.mark.parametrize("broken", [_idle, _forgetful, _careless])
def test_an_undo_that_is_broken_is_found(broken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Controller, "undo", broken)
    quick = settings(
        max_examples=RUNS,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        phases=[Phase.generate],  # to find it is enough
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    with pytest.raises((AssertionError, WorkspaceError, ExceptionGroup)):
        run_state_machine_as_test(Edits, settings=quick)
