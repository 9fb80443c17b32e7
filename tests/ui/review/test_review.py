"""The review of places on the real plan, by keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shapely
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.placing import Placing
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.review.window import ReviewWindow

Key = Qt.Key


@pytest.fixture
def review(qtbot, bundled: State) -> Iterator[ReviewWindow]:  # type: ignore[no-untyped-def]
    session = Session(bundled)
    controller = Controller(session)
    window = ReviewWindow(session, controller, Placing(session, controller))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def _press(review: ReviewWindow, *keys: Qt.Key, on_map: bool = False) -> None:
    for key in keys:
        QTest.keyClick(review.canvas if on_map else review.queue.table, key)


def _go(review: ReviewWindow, words: str) -> Project:
    found = next(p for p in review._session.state.plan.projects if words in p.name)
    review.queue.go(found.id)
    return found


def _now(review: ReviewWindow, project: Project) -> Project:
    return review._session.state.plan.project(project.id)


def test_the_queue_begins_with_the_most_money(review: ReviewWindow) -> None:
    amounts = [
        review._session.state.plan.project(one).investment_yuan or 0 for one in review.queue._ids
    ]
    assert len(amounts) == 221
    assert amounts == sorted(amounts, reverse=True)
    assert review.queue.current == review.queue._ids[0]


def test_j_and_k_walk_and_stop_at_the_ends(review: ReviewWindow) -> None:
    _press(review, Key.Key_J, Key.Key_J, Key.Key_K)
    assert review.queue.current == review.queue._ids[1]
    _press(review, Key.Key_K, Key.Key_K, Key.Key_K)
    assert review.queue.current == review.queue._ids[0]


def test_enter_takes_what_is_sure_signs_it_and_goes_on(review: ReviewWindow) -> None:
    project = _go(review, "36、38街坊")
    _press(review, Key.Key_Return)
    done = _now(review, project)
    assert [place.place for place in done.locations] == ["36号街坊", "38号街坊"]
    assert done.settled
    assert done.reviewed_by
    assert done.reviewed_at
    assert all(place.confirmed_by == done.reviewed_by for place in done.locations)
    assert review.queue.current != project.id
    assert not review._session.state.plan.project(review.queue.current).settled


def test_enter_takes_no_doubtful_candidate_unless_it_was_chosen(review: ReviewWindow) -> None:
    project = _go(review, "洛阳谷水商业综合体")
    _press(review, Key.Key_Return)
    assert not _now(review, project).settled
    assert review.queue.current == project.id
    assert "先选一个候选" in review.panel.complaint.text()
    _press(review, Key.Key_1, Key.Key_Return)
    assert _now(review, project).locations[0].method is Method.GAZETTEER


def test_a_point_is_drawn_without_a_mouse(review: ReviewWindow) -> None:
    project = _go(review, "大唐热电厂")
    _press(review, Key.Key_P)
    _press(review, Key.Key_Left, Key.Key_Space, on_map=True)
    centre = review.canvas.view.center
    review.panel.accuracy.setValue(60)
    review.panel.basis.setText("现场核实")
    _press(review, Key.Key_Return)
    (place,) = _now(review, project).locations
    assert (place.method, place.kind, place.accuracy_m) == (
        Method.BY_HAND,
        LocationKind.POINT,
        60.0,
    )
    assert to_grid(place.geometry).distance(shapely.Point(centre)) < 0.01
    assert place.reasoning.endswith("依据：现场核实。")


@pytest.mark.parametrize(
    ("key", "steps", "kind"),
    [
        (Key.Key_L, (Key.Key_Right,), LocationKind.LINE),
        (Key.Key_A, (Key.Key_Right, Key.Key_Down), LocationKind.AREA),
    ],
)
def test_lines_and_areas_are_drawn_without_a_mouse(
    review: ReviewWindow, key: Qt.Key, steps: tuple[Qt.Key, ...], kind: LocationKind
) -> None:
    project = _go(review, "唐村整村")
    _press(review, key)
    _press(review, Key.Key_Space, on_map=True)
    for step in steps:
        _press(review, step, Key.Key_Space, on_map=True)
    _press(review, Key.Key_Return, on_map=True)
    _press(review, Key.Key_Return)
    (place,) = _now(review, project).locations
    assert (place.kind, place.method) == (kind, Method.BY_HAND)


def test_esc_gives_a_drawing_up_and_changes_nothing(review: ReviewWindow) -> None:
    before = review._session.state.plan
    _press(review, Key.Key_A)
    _press(review, Key.Key_Space, Key.Key_Escape, Key.Key_Escape, on_map=True)
    assert review.canvas.tool is review._tool
    assert review._session.state.plan is before


def test_a_project_is_left_without_a_place_for_a_reason(review: ReviewWindow, type_words) -> None:  # type: ignore[no-untyped-def]
    project = _go(review, "飞地产业园项目")
    _press(review, Key.Key_U)
    review.panel.reason.clear()
    type_words(review.panel.reason, "在渑池县")
    QTest.keyClick(review.panel.reason, Key.Key_Return)
    done = _now(review, project)
    assert done.locations == ()
    assert done.unlocated_reason == "在渑池县"
    assert done.settled


def test_each_decision_is_undone_by_one_key(review: ReviewWindow) -> None:
    before = review._session.state.plan
    project = _go(review, "符家屯村改造")
    _press(review, Key.Key_Return)
    QTest.keyClick(review, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    if _now(review, project).settled:  # a hidden platform may not route shortcuts
        review._travel(review._controller.undo)
    assert review._session.state.plan is before
    assert review.queue.current == project.id


def test_dragging_a_number_moves_the_place(review: ReviewWindow) -> None:
    project = _go(review, "符家屯村改造")
    start = review._tool._disc(0)
    end = start + QPointF(40, -30)
    view = review.canvas.view
    QTest.mousePress(review.canvas, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(review.canvas, end.toPoint())
    QTest.mouseRelease(review.canvas, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert review.canvas.view.center == view.center
    assert review.panel.chosen == (1,)
    _press(review, Key.Key_Return)
    (place,) = _now(review, project).locations
    moved = to_grid(place.geometry).distance(to_grid(project.locations[0].geometry))
    assert moved == pytest.approx(50 * view.metres_per_px, rel=0.1)
    assert "由“符家屯村”移来" in place.reasoning


def test_another_place_is_looked_up_by_its_name(review: ReviewWindow, type_words) -> None:  # type: ignore[no-untyped-def]
    project = _go(review, "建业中弘城商业综合体")
    _press(review, Key.Key_Slash)
    type_words(review.panel.search, "七里河村")
    QTest.keyClick(review.panel.search, Key.Key_Return)
    _press(review, Key.Key_Return)
    (place,) = _now(review, project).locations
    assert place.place == "七里河村"
    assert place.reasoning.startswith("人工指定为")


def test_a_search_that_finds_something_takes_back_that_the_last_found_nothing(
    review: ReviewWindow,
) -> None:
    review.look_up("没有这样的地方")
    assert "地名表里没有" in review.panel.complaint.text()
    review.look_up("mdgc")
    assert review.panel.complaint.text() == ""
    assert any("牡丹广场" in option.location.place for option in review._options)


def test_what_was_settled_can_be_taken_back(review: ReviewWindow) -> None:
    project = _go(review, "符家屯村改造")
    _press(review, Key.Key_Return)
    _go(review, "符家屯村改造")
    _press(review, Key.Key_R)
    again = _now(review, project)
    assert not again.settled
    assert again.locations == project.locations


def test_relocating_keeps_what_a_person_has_said(review: ReviewWindow) -> None:
    project = _go(review, "符家屯村改造")
    review.leave("等村界确定")
    review._controller.relocate()
    assert _now(review, project).unlocated_reason == "等村界确定"


def test_twenty_projects_are_gone_through_by_keyboard(review: ReviewWindow, type_words) -> None:  # type: ignore[no-untyped-def]
    keys = 0
    for _ in range(20):
        if review.panel.chosen:
            _press(review, Key.Key_Return)
            keys += 1
        else:
            _press(review, Key.Key_U)
            QTest.keyClick(review.panel.reason, Key.Key_Return)
            keys += 2
    settled = [one for one in review._session.state.plan.projects if one.settled]
    assert len(settled) == 20
    assert {one.id for one in settled} == set(review.queue._ids[:20])
    assert keys <= 40
    assert "已核对 20 / 221 项" in review.queue.words.text()


def test_a_block_drawn_once_goes_into_the_gazetteer(review: ReviewWindow, qtbot) -> None:  # type: ignore[no-untyped-def]
    _go(review, "29号街坊C区")
    _press(review, Key.Key_A)
    for step in (Key.Key_Right, Key.Key_Down):
        _press(review, Key.Key_Space, step, on_map=True)
    _press(review, Key.Key_Space, Key.Key_Return, on_map=True)
    with qtbot.waitSignal(review.keep_requested) as asked:
        _press(review, Key.Key_G)
    option, name = asked.args
    assert option.location.kind is LocationKind.AREA
    assert name == "29号街坊C区改造项目"


def test_a_click_on_a_number_chooses_it(review: ReviewWindow) -> None:
    _go(review, "36、38街坊")
    at = review._tool._disc(1).toPoint() + QPoint(1, 1)
    QTest.mouseClick(review.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert review.panel.chosen == (1,)


def test_nothing_can_be_done_once_no_project_is_left(review: ReviewWindow) -> None:
    session, controller = review._session, review._controller
    plan = session.state.plan
    controller.change("清空", replace(plan, projects=()))
    assert review.queue.current == ""
    assert review.panel.name.text() == ""
    _press(review, Key.Key_R, Key.Key_Return, Key.Key_P, Key.Key_G, Key.Key_U)
    assert session.state.plan.projects == ()
    controller.undo()
    assert review.queue.current == review.queue._ids[0]
    assert review.panel.name.text() == plan.project(review.queue.current).name


def test_a_review_of_no_project_at_all_opens(qtbot) -> None:  # type: ignore[no-untyped-def]
    session = Session()
    controller = Controller(session)
    window = ReviewWindow(session, controller, Placing(session, controller))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    _press(window, Key.Key_R, Key.Key_Return)
    assert not window.panel.isEnabled()
    window.close()
