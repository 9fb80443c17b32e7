from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt

from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.index import index_of
from jianxi_gis.ui.panels.filter import FilterPanel


@pytest.fixture
def panel(qtbot, session, controller):
    made = FilterPanel(session, controller)
    qtbot.addWidget(made)
    made.resize(284, 700)
    made.show()
    return made


def _counts(panel, field):
    return {option.value: option.count for option in panel.facets[field].list.options}


def test_blocks_and_roads_come_first_and_are_unfolded(panel) -> None:
    assert list(panel.facets)[:2] == ["blocks", "roads"]
    assert all(panel.facets[field].heading.isChecked() for field in ("blocks", "roads"))


def test_counts_follow_the_other_conditions(panel, session, controller) -> None:
    assert _counts(panel, "roads") == {"建设路": 2, "中州西路": 1}
    controller.set_filter(Filter(blocks=("10号街坊",)))
    assert _counts(panel, "roads") == {"建设路": 1, "中州西路": 0}


def test_toggling_an_option_asks_for_it_and_toggling_again_takes_it_back(panel, controller) -> None:
    panel.facets["blocks"].toggled.emit("10号街坊")
    controller.set_filter.assert_called_with(Filter(blocks=("10号街坊",)))
    panel.facets["sections"].toggled.emit("7")
    controller.set_filter.assert_called_with(Filter(blocks=("10号街坊",), sections=(7,)))
    panel.facets["blocks"].toggled.emit("10号街坊")
    controller.set_filter.assert_called_with(Filter(sections=(7,)))


def test_a_river_is_asked_for_with_the_distance_in_the_box(panel, controller) -> None:
    panel.distances["rivers"].setValue(400)
    controller.set_filter.assert_not_called()
    panel.facets["rivers"].toggled.emit("涧河")
    controller.set_filter.assert_called_with(Filter(rivers=(Near("涧河", 400.0),)))
    panel.distances["rivers"].setValue(150)
    controller.set_filter.assert_called_with(Filter(rivers=(Near("涧河", 150.0),)))


def test_a_longer_distance_counts_more_projects_before_anything_is_asked_for(panel) -> None:
    assert _counts(panel, "stations") == {"": 1, "七里河": 1, "秦岭路": 0}
    panel.distances["stations"].setValue(1000)
    assert _counts(panel, "stations") == {"": 2, "七里河": 1, "秦岭路": 1}


def test_any_station_is_asked_for_with_the_distance_in_the_box(panel, controller) -> None:
    panel.facets["stations"].heading.click()
    assert panel.facets["stations"].list.options[0].label == "任一站"
    panel.facets["stations"].toggled.emit("")
    controller.set_filter.assert_called_with(Filter(stations=(Near("", 500.0),)))


def test_what_is_not_finished_is_one_click(panel, controller) -> None:
    done = Filter(excluded=Filter(statuses=("竣工投用",)))
    panel.unfinished.click()
    controller.set_filter.assert_called_with(done)
    assert panel.unfinished.isChecked()
    panel.unfinished.click()
    controller.set_filter.assert_called_with(Filter())
    assert not panel.unfinished.isChecked()


def test_text_is_taken_when_typing_rests_once(qtbot, type_words, panel, controller) -> None:
    type_words(panel.text, "中信")
    controller.set_filter.assert_not_called()
    qtbot.waitUntil(lambda: controller.set_filter.called)
    controller.set_filter.assert_called_once_with(Filter(text="中信"))


def test_return_takes_the_text_at_once(qtbot, type_words, panel, controller) -> None:
    type_words(panel.text, "建设路")
    qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    controller.set_filter.assert_called_once_with(Filter(text="建设路"))


def test_amounts_are_in_yi_unless_they_name_a_unit(qtbot, type_words, panel, controller) -> None:
    type_words(panel.least, "5000万")
    qtbot.keyClick(panel.least, Qt.Key.Key_Return)
    type_words(panel.most, "6")
    qtbot.keyClick(panel.most, Qt.Key.Key_Return)
    controller.set_filter.assert_called_with(Filter(least_yuan=50_000_000, most_yuan=600_000_000))
    assert panel.least.text() == "0.5"


def test_an_amount_that_is_no_number_is_put_back(qtbot, type_words, panel, controller) -> None:
    type_words(panel.least, "很多")
    qtbot.keyClick(panel.least, Qt.Key.Key_Return)
    controller.set_filter.assert_not_called()
    assert panel.least.text() == ""


def test_a_filter_set_elsewhere_is_shown(panel, session, controller) -> None:
    controller.set_filter(Filter(rivers=(Near("涧河", 250.0),), text="街坊", least_yuan=10**9))
    assert panel.distances["rivers"].value() == 250
    assert panel.text.text() == "街坊" and panel.least.text() == "10"
    assert panel.facets["rivers"].heading.text() == "河渠  1"


def test_an_excluded_option_is_struck_out_and_comes_back_when_excluded_again(
    panel, session
) -> None:
    panel.facets["sections"].excluded.emit("7")
    assert session.state.filter == Filter(excluded=Filter(sections=(7,)))
    assert "p1" not in session.state.shown
    panel.facets["sections"].excluded.emit("7")
    assert session.state.filter.empty


def test_what_was_excluded_is_asked_for_by_a_click(panel, session) -> None:
    panel.facets["rivers"].excluded.emit("涧河")
    panel.facets["rivers"].toggled.emit("涧河")
    assert session.state.filter == Filter(rivers=(Near("涧河", 300.0),))


def test_a_condition_no_project_has_a_value_for_is_not_offered(panel) -> None:
    assert panel.facets["owners"].isHidden()
    assert not panel.facets["documents"].isHidden()


def test_turning_to_the_search_line_makes_searching_ready(qtbot, panel, session) -> None:
    qtbot.waitExposed(panel)
    index = index_of(session.state.plan, session.state.relations)
    panel.least.setFocus()
    with patch.object(type(index), "prepare_search", autospec=True) as prepared:
        panel.text.setFocus()
        qtbot.waitUntil(lambda: prepared.called)
    assert prepared.call_args.args == (index,)
