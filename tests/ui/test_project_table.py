import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from jianxi_gis.model.filters import Filter
from jianxi_gis.ui.project_rows import COLUMNS, GROUP, KIND, MONEY, NAME
from jianxi_gis.ui.project_table import ProjectTable

ACCURACY = 7
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def table(qtbot, session, controller):
    made = ProjectTable(session, controller)
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    return made


def _column(table, column):
    rows = table.rows
    return [rows.index(row, column).data() for row in range(rows.rowCount())]


def _ids(table):
    return [table.rows.project(row).id for row in range(table.rows.rowCount())]


def test_a_row_says_what_a_reviewer_asks_for(table) -> None:
    row = [table.rows.index(1, column).data() for column in range(len(COLUMNS))]
    assert row == [
        "2", "专栏2", "创新空间载体建设", "中信科创园项目", "6亿元", "竣工投用", "科创平台与园区",
        "300 米内",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "order", "ids"),
    [
        (MONEY, UP, ["p3", "p4", "p2", "p1", "p5"]),
        (MONEY, DOWN, ["p1", "p2", "p4", "p3", "p5"]),
        (ACCURACY, UP, ["p3", "p1", "p2", "p4", "p5"]),
        (0, DOWN, ["p5", "p4", "p3", "p2", "p1"]),
    ],
)
def test_rows_are_sorted_by_numbers_and_the_unknown_comes_last(table, column, order, ids) -> None:
    table.view.sortByColumn(column, order)
    assert _ids(table) == ids


def test_the_summary_is_the_exact_sum_and_names_what_is_not_in_it(table, controller) -> None:
    assert table.summary.text() == "5 项 · 合计 70.1亿元（1 项未列投资）"
    controller.set_filter(Filter(sections=(7,)))
    assert table.summary.text() == "1 项 · 合计 60亿元"
    controller.select(("p1",))
    assert table.summary.text().endswith("已选 1 项 · 60亿元")


def test_the_filter_keeps_the_order_the_user_has_chosen(table, controller) -> None:
    table.view.sortByColumn(MONEY, DOWN)
    controller.set_filter(Filter(sections=(2,)))
    assert _ids(table) == ["p2", "p4", "p3", "p5"]


def test_selecting_rows_selects_the_projects(table, controller) -> None:
    table.view.selectRow(2)
    controller.select.assert_called_once_with(frozenset({"p3"}))


def test_a_selection_made_elsewhere_is_shown_and_not_sent_back(table, session, controller) -> None:
    session.update(selected=frozenset({"p2", "p4"}))
    rows = {index.row() for index in table.view.selectionModel().selectedRows()}
    assert rows == {1, 3}
    controller.select.assert_not_called()


def test_sorting_and_filtering_keep_the_selection(table, session, controller) -> None:
    session.update(selected=frozenset({"p2"}))
    table.view.sortByColumn(MONEY, UP)
    controller.set_filter(Filter(text="科创"))
    rows = [index.row() for index in table.view.selectionModel().selectedRows()]
    assert [table.rows.project(row).id for row in rows] == ["p2"]
    controller.set_filter(Filter(text="建设路"))
    assert session.state.selected == {"p2"}


def test_copied_rows_are_parted_by_tabs_under_their_titles(table, session) -> None:
    session.update(selected=frozenset({"p1"}))
    table.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[NAME] == "项目名称"
    assert lines[1].split("\t")[NAME] == "10号街坊改造项目" and len(lines) == 2


def test_a_narrow_table_leaves_out_what_the_card_says_too(table) -> None:
    table.resize(600, 300)
    assert table.view.isColumnHidden(GROUP) and table.view.isColumnHidden(KIND)
    table.resize(1000, 300)
    assert not table.view.isColumnHidden(GROUP)
