"""What places all projects anew is worked out off the GUI thread, and never lost or stored late."""

import threading
from dataclasses import replace

import factories
import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.errors import GeoError, StoppedError
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.review.replacing import Replacing


@pytest.fixture
def session(bundled: State) -> Session:
    return Session(bundled)


@pytest.fixture
def replacing(qtbot, session):
    made = Replacing(session, Controller(session))
    yield made
    made.close()


def noted(words: str):
    """Return the work that writes a note on the first project."""

    def work(plan: Plan) -> tuple[str, Plan]:
        first, *rest = plan.projects
        return words, replace(plan, projects=(replace(first, note=first.note + words), *rest))

    return work


def note(session: Session) -> str:
    return session.state.plan.projects[0].note


def test_works_are_done_one_after_the_other_in_a_thread(qtbot, session, replacing) -> None:
    threads = []

    def work(plan: Plan) -> tuple[str, Plan]:
        threads.append(threading.current_thread())
        return noted("乙")(plan)

    replacing.ask(noted("甲"))
    replacing.ask(work)
    assert note(session) == "" and replacing.is_busy
    qtbot.waitUntil(lambda: not replacing.is_busy)
    assert note(session) == "甲乙"
    assert threads != [threading.main_thread()]


def test_what_was_worked_out_from_an_older_plan_is_worked_out_again(
    qtbot, session, replacing
) -> None:
    seen = []

    def work(plan: Plan) -> tuple[str, Plan]:
        seen.append(plan)
        return noted("甲")(plan)

    replacing.ask(work)
    session.update(plan=noted("乙")(session.state.plan)[1])
    qtbot.waitUntil(lambda: not replacing.is_busy)
    assert note(session) == "乙甲"
    assert len(seen) == 2


def test_a_refusal_is_told_and_the_next_is_done(qtbot, session, replacing) -> None:
    def wrong(_: Plan) -> tuple[str, Plan]:
        raise GeoError("没有来源", "29号街坊")

    told = []
    replacing.refused.connect(lambda work, error: told.append((work, str(error))))
    replacing.ask(wrong)
    replacing.ask(noted("甲"))
    qtbot.waitUntil(lambda: not replacing.is_busy)
    assert told == [(wrong, "29号街坊：没有来源")]
    assert note(session) == "甲"


def test_what_still_waits_is_done_before_the_program_ends(qtbot, session, replacing) -> None:
    replacing.ask(noted("甲"))
    replacing.ask(noted("乙"))
    replacing.finish()
    assert note(session) == "甲乙" and not replacing.is_busy
    qtbot.wait(50)  # the worker's late answer changes nothing
    assert note(session) == "甲乙"


def test_another_workspace_is_not_changed_by_what_was_asked_in_the_first(
    qtbot, session, replacing
) -> None:
    replacing.ask(noted("甲"))
    session.update(workspace="别处.jianxi")
    with qtbot.waitSignal(replacing.refused):
        pass
    assert note(session) == ""


def test_placing_anew_can_be_stopped_between_projects() -> None:
    from jianxi_gis.controller.relocating import relocated

    heard = []
    with pytest.raises(StoppedError):
        relocated(factories.plan(), None, lambda *told: heard.append(told) or len(heard) < 3)
    assert [done for done, _, _ in heard] == [0, 200, 400]


def test_a_bug_in_one_work_is_told_and_does_not_keep_the_next_from_being_done(
    qtbot, session, replacing
) -> None:
    told = []
    replacing.refused.connect(lambda _, error: told.append(str(error)))
    with qtbot.captureExceptions() as bugs:
        replacing.ask(lambda _: 1 // 0)
        replacing.ask(noted("甲"))
        qtbot.waitUntil(lambda: not replacing.is_busy)
    assert bugs[0][0] is ZeroDivisionError
    assert note(session) == "甲" and told == ["程序出错"]
