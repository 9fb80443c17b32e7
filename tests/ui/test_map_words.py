import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from jianxi_gis.model.filters import Filter
from jianxi_gis.model.plan import Plan
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.chips import Chips
from jianxi_gis.ui.map_notes import MapNotes


@pytest.fixture
def notes(qtbot, session, controller):
    canvas = Canvas(session, controller)
    qtbot.addWidget(canvas)
    made = MapNotes(session, controller, canvas)
    canvas.resize(600, 400)
    canvas.show()
    yield made
    canvas.finish()


@pytest.fixture
def chips(qtbot, session, controller):
    window = QWidget()
    qtbot.addWidget(window)
    made = Chips(session, controller, window)
    window.show()
    yield made


def _buttons(chips):
    found = chips.findChildren(QAbstractButton)
    return {button.toolTip() or button.text(): button for button in found if button.isVisible()}


def test_the_margin_counts_what_has_no_point_and_leads_to_the_list(qtbot, notes) -> None:
    assert notes.margin.text() == "全区性 1 项 · 未落图 1 项"
    with qtbot.waitSignal(notes.list_requested):
        notes.margin.click()


def test_a_filter_that_nothing_passes_says_so_and_can_be_cleared(notes, controller) -> None:
    controller.set_filter(Filter(text="没有这样的项目"))
    assert notes.notice.isVisible() and notes.words.text() == "没有项目符合筛选条件"
    notes.clear.click()
    assert not notes.notice.isVisible()
    controller.set_filter.assert_called_with(Filter())


def test_an_empty_workspace_says_how_to_fill_it(notes, session) -> None:
    session.update(plan=Plan(), shown=())
    assert notes.words.text() == "把规划文件拖到这里，或用 文件 > 导入文件"
    assert not notes.clear.isVisible()


def test_a_result_out_of_view_is_told_and_shown_on_request(notes, controller) -> None:
    canvas = notes.margin.parentWidget()
    view = canvas.view
    canvas.show_view(view.moved(1_000_000, 0))
    assert not notes.elsewhere.isVisible()
    controller.set_filter(Filter(text="改造"))
    assert notes.elsewhere.isVisible()
    assert canvas.view.center == view.moved(1_000_000, 0).center
    notes.zoom.click()
    assert not notes.elsewhere.isVisible()
    controller.set_filter(Filter(text="项目"))
    assert not notes.elsewhere.isVisible()


def test_a_result_out_of_view_is_told_no_more_without_a_filter(notes, controller) -> None:
    canvas = notes.margin.parentWidget()
    canvas.show_view(canvas.view.moved(1_000_000, 0))
    controller.set_filter(Filter(text="改造"))
    controller.set_filter(Filter())
    assert not notes.elsewhere.isVisible()


def test_there_are_no_chips_without_a_filter(chips) -> None:
    assert not chips.isVisible()


def test_a_chip_takes_off_its_condition_only(chips, controller) -> None:
    controller.set_filter(Filter(sections=(2,), text="园"))
    assert {label.text() for label in chips.findChildren(QLabel) if label.isVisible()} == {
        "专栏2",
        "含“园”",
    }
    _buttons(chips)["去掉条件 专栏2"].click()
    controller.set_filter.assert_called_with(Filter(text="园"))


def test_all_conditions_can_be_cleared_at_once(chips, controller) -> None:
    controller.set_filter(Filter(sections=(2,), text="园"))
    _buttons(chips)["清除全部"].click()
    controller.set_filter.assert_called_with(Filter())


def test_zooming_to_the_result_is_offered_only_where_there_is_one(qtbot, chips, controller) -> None:
    controller.set_filter(Filter(text="园"))
    with qtbot.waitSignal(chips.zoom_requested):
        _buttons(chips)["缩放到结果"].click()
    controller.set_filter(Filter(text="没有这样的项目"))
    assert "缩放到结果" not in _buttons(chips)
