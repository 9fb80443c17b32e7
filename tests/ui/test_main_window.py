from pathlib import Path

import pytest
from factories import session as small_session
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QToolButton

from jianxi_gis.model.filters import Filter
from jianxi_gis.ui.extents import extent_of_ids, overlap
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panels.indicators import IndicatorsPanel
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.panels.status import StatusPanel
from jianxi_gis.ui.preferences import Forgetful
from jianxi_gis.ui.theme import DARK, LIGHT, current_colors


@pytest.fixture
def preferences():
    return Forgetful()


@pytest.fixture
def window(qtbot, session, controller, preferences):
    made = MainWindow(session, controller, preferences)
    qtbot.addWidget(made)
    made.show()
    made.finish()
    yield made
    if made.actions_by_name["dark"].isChecked():
        made.actions_by_name["dark"].trigger()


def _selected_names(window):
    table = window.table
    indexes = table.view.selectionModel().selectedRows()
    return {table.rows.project(index.row()).name for index in indexes}


def _drop(window, *names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def test_a_click_on_the_map_selects_in_table_and_card(qtbot, window, session) -> None:
    canvas = window.canvas
    west, south, east, north = extent_of_ids(session.state.layers, {"p2"})
    where = canvas.view.to_px((west + east) / 2, (south + north) / 2)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, where)))
    assert _selected_names(window) == {"中信科创园项目"}
    assert window.card.widget().findChild(object, "title").text() == "中信科创园项目"


def test_a_row_of_the_table_selects_on_the_map_and_in_the_card(window, session) -> None:
    window.table.view.selectRow(0)
    assert session.state.selected == {"p1"}
    assert window.card.widget().findChild(object, "title").text() == "10号街坊改造项目"


def test_a_project_of_the_unlocated_list_is_selected_in_the_table(window) -> None:
    window.unlocated.table.chosen.emit(("p5",))
    assert _selected_names(window) == {"<img src=x onerror=alert(1)>项目"}


def test_the_margin_note_opens_the_unlocated_list(window) -> None:
    window.notes.margin.click()
    assert window.lists.currentWidget() is window.unlocated


def test_a_filter_reaches_table_figures_and_status_line(window, controller) -> None:
    controller.set_filter(Filter(blocks=("10号街坊",)))
    assert window.table.rows.rowCount() == 1
    assert window.panel(InvestmentPanel).figure.text() == "60亿元"
    window.charts.setCurrentWidget(window.panel(StatusPanel))
    assert window.panel(StatusPanel).figure.text() == "0 / 1 项"
    assert window.status_line.sum.text() == "1 / 5 项 · 60亿元"
    assert window.chips.isVisible()


def test_the_map_has_the_room_the_conditions_leave_as_soon_as_they_are_set(
    qtbot, window, controller
) -> None:
    qtbot.waitUntil(lambda: window.canvas.height() > 1)
    whole = window.canvas.height()
    controller.set_filter(Filter(text="改造"))
    chips = window.chips.height()
    assert (chips > 0, window.canvas.height()) == (True, whole - chips)
    controller.set_filter(Filter())
    assert window.canvas.height() == whole


def test_the_ground_stays_where_it_is_when_conditions_come_and_go(
    qtbot, window, controller
) -> None:
    def corner():
        view, canvas = window.canvas.view, window.canvas
        at = canvas.mapFromGlobal(window.mapToGlobal(window.rect().center()))
        return (view.scale, *view.to_map(at.x(), at.y()))

    qtbot.waitUntil(lambda: window.canvas.height() > 1)
    window.canvas.fit()
    before = corner()
    controller.set_filter(Filter(text="改造"))
    assert corner() == pytest.approx(before, abs=1e-6)
    controller.set_filter(Filter())
    assert corner() == pytest.approx(before, abs=1e-6)


def test_a_list_behind_others_is_up_to_date_when_it_comes_to_the_front(window, controller) -> None:
    window.lists.setCurrentWidget(window.panel(IndicatorsPanel))
    controller.set_filter(Filter(text="科创"))
    controller.select(("p2",))
    window.lists.setCurrentWidget(window.table)
    assert window.table.rows.rowCount() == 1
    assert _selected_names(window) == {"中信科创园项目"}
    assert controller.select.call_count == 1


def test_dropped_documents_are_imported(window, monkeypatch) -> None:
    taken = []
    monkeypatch.setattr(window.files, "import_documents", taken.append)
    _drop(window, "/plan/纲要.txt", "/plan/报告.txt")
    assert taken == [[Path("/plan/纲要.txt"), Path("/plan/报告.txt")]]


def test_a_dropped_workspace_is_opened(window, controller) -> None:
    _drop(window, "/plan/涧西.jianxi")
    controller.open.assert_called_once_with(Path("/plan/涧西.jianxi"))


def test_the_scale_box_and_the_map_say_the_same(window) -> None:
    window.status_line.scale.scale_requested.emit(20_000.0)
    assert window.canvas.view.scale == 20_000.0
    assert window.status_line.scale.currentText() == "1:20,000"


def test_undo_names_what_it_takes_back(window, session, controller) -> None:
    undo = window.actions_by_name["undo"]
    assert not undo.isEnabled()
    controller.can_undo, controller.undo_words = True, "撤销 导入 工作报告"
    session.update(plan=type(session.state.plan)(projects=session.state.plan.projects))
    assert undo.isEnabled() and undo.text() == "撤销 导入 工作报告"
    controller.undo_words = "撤销 导入 " + "很长的标题" * 9
    session.update(plan=type(session.state.plan)(projects=session.state.plan.projects))
    assert len(undo.text()) == 24 and undo.text().endswith("…")
    undo.trigger()
    controller.undo.assert_called_once_with()


def test_select_all_takes_what_the_filter_shows(window, session, controller) -> None:
    controller.set_filter(Filter(sections=(2,)))
    window.actions_by_name["select_all"].trigger()
    assert session.state.selected == {"p2", "p3", "p4", "p5"}
    window.actions_by_name["clear_selection"].trigger()
    assert session.state.selected == frozenset()


@pytest.mark.parametrize("name", ["panel_left", "panel_right", "panel_bottom"])
def test_a_panel_can_be_put_away_and_brought_back(window, name) -> None:
    action = window.actions_by_name[name]
    assert action.isChecked()
    action.trigger()
    assert not window.sides.docks[name].isVisible()
    action.trigger()
    assert window.sides.docks[name].isVisible()


def test_the_dark_theme_is_taken_and_remembered(window, preferences) -> None:
    assert current_colors() is LIGHT
    window.actions_by_name["dark"].trigger()
    assert current_colors() is DARK and preferences.get("theme") == "dark"


def test_panels_are_as_they_were_at_the_next_start(qtbot, window, controller, preferences) -> None:
    window.actions_by_name["panel_left"].trigger()
    window.close()
    again = MainWindow(small_session(), controller, preferences)
    qtbot.addWidget(again)
    again.show()
    assert again.sides.docks["panel_left"].isHidden()
    assert not again.actions_by_name["panel_left"].isChecked()


def test_searching_by_key_puts_the_cursor_into_the_filter(qtbot, window) -> None:
    window.activateWindow()
    window.actions_by_name["find"].trigger()
    assert window.filter_panel.text.hasFocus()


def test_the_title_names_the_workspace(window, session) -> None:
    session.update(title="涧西二〇二六")
    assert window.windowTitle() == "涧西二〇二六 — 涧西区规划项目落图"


def test_every_control_has_a_name_for_a_screen_reader(window) -> None:
    nameless = [
        type(widget).__name__
        for widget in window.findChildren(QAbstractButton)
        + window.findChildren(QLineEdit)
        + window.findChildren(QComboBox)
        if widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget.parent(), (QComboBox, QLineEdit))
        and not (isinstance(widget, QToolButton) and "qt_" in widget.objectName())
    ]
    assert nameless == []


def test_what_an_import_brings_is_in_sight(window) -> None:
    window.canvas.show_box((700_000.0, 3_900_000.0, 701_000.0, 3_901_000.0))
    window.files.imported.emit()
    box = extent_of_ids(window._session.state.layers, window._session.state.shown)
    assert overlap(box, window.canvas.view.extent)


def test_the_unit_of_money_is_remembered_and_a_damaged_choice_is_none(
    qtbot, session, controller, preferences
) -> None:
    preferences.set("unit", "元角分")
    first = MainWindow(session, controller, preferences)
    qtbot.addWidget(first)
    assert session.state.unit == "亿元"
    controller.set_unit("万元")
    assert preferences.get("unit") == "万元"
    session.update(unit="亿元")
    preferences.set("unit", "万元")
    second = MainWindow(session, controller, preferences)
    qtbot.addWidget(second)
    assert session.state.unit == "万元"
