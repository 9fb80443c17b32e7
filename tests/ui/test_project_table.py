from dataclasses import replace

import pytest
from factories import plan, project
from factories import session as small_session
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from jianxi_gis.model.classes import Status
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.relation import Relation, RelationIndex
from jianxi_gis.ui.preferences import Forgetful
from jianxi_gis.ui.project_columns import COLUMNS, GROUP, KIND, MONEY, NAME, SECTION, STATUS
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
    assert table.rows.texts(1, range(8)) == [
        "2", "专栏2", "创新空间载体建设", "中信科创园项目", "6亿元", "竣工投用", "科创平台与园区",
        "300 米内",
    ]  # fmt: skip


@pytest.mark.parametrize("column", [NAME, MONEY, STATUS])
@pytest.mark.parametrize(
    "fields",
    [{"note": "已核对"}, {"name": "安居项目"}, {"investment_yuan": 1}, {"status": Status.STOPPED}],
)
def test_after_an_edit_the_table_is_as_if_filled_anew(
    qtbot, session, controller, table, column, fields
) -> None:
    table.rows.sort(column, UP)
    one, two, *rest = session.state.plan.projects
    changed = (one, replace(two, **fields), *rest)
    session.update(plan=replace(session.state.plan, projects=changed))
    other = ProjectTable(session, controller)
    qtbot.addWidget(other)
    other.show()
    other.rows.sort(column, UP)
    assert _ids(table) == _ids(other)
    assert {table.rows.project(row) for row in range(len(changed))} == set(changed)
    assert [table.rows.texts(row, range(8)) for row in range(len(changed))] == [
        other.rows.texts(row, range(8)) for row in range(len(changed))
    ]


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


def test_a_project_the_filter_holds_only_perhaps_is_marked_and_says_why(table, session) -> None:
    relations = RelationIndex(rivers={
        "p1": (Relation("涧河", "position", 20.0, 50.0),),
        "p2": (Relation("涧河", "position", 20.0, 300.0),),
    })  # fmt: skip
    wanted = Filter(rivers=(Near("涧河", 100.0),))
    session.update(relations=relations, filter=wanted, shown=("p1", "p2"))
    assert _ids(table) == ["p1", "p2"]
    sure, perhaps = (table.rows.index(row, ACCURACY) for row in (0, 1))
    assert (perhaps.data(), sure.data()) == ("300 米内，可能", "100 米内")
    tip = Qt.ItemDataRole.ToolTipRole
    name = table.rows.index(1, NAME)
    assert "只是可能" in name.data(tip) and "300 米" in name.data(tip)
    assert name.data(Qt.ItemDataRole.FontRole).italic() and name.data() == "中信科创园项目"
    assert sure.data(tip) is None
    session.update(filter=Filter())
    assert table.rows.index(1, ACCURACY).data() == "300 米内"


def test_projects_outside_of_sections_stand_under_the_words_of_the_chart(table, session) -> None:
    whole = plan([project(1, "甲", section=None, group="")])
    session.update(plan=whole, shown=("p1",))
    for column, label in ((SECTION, "其他文件"), (GROUP, "未分组")):
        table.group_by(column)
        assert label in table.rows.index(0, 0).data()


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


def test_copied_money_is_a_number_with_its_unit_in_the_title(table, session, controller) -> None:
    session.update(selected=frozenset({"p2"}))
    table.copy()
    title, cell = (
        line.split("\t")[MONEY] for line in QGuiApplication.clipboard().text().split("\n")
    )
    assert (title, cell) == ("总投资（亿元）", "6")
    controller.set_unit("万元")
    table.copy()
    title, cell = (
        line.split("\t")[MONEY] for line in QGuiApplication.clipboard().text().split("\n")
    )
    assert (title, cell) == ("总投资（万元）", "60000")


@pytest.mark.parametrize("before", ["", "\n", "\u00a0"])
def test_copied_cells_are_no_formulas_and_keep_to_the_columns_shown(
    qtbot, controller, before
) -> None:
    risky = project(1, f"{before}=HYPERLINK(1)", note="两\t格\n两行")
    shown = ProjectTable(small_session(plan=plan([risky])), controller)
    qtbot.addWidget(shown)
    shown.show()
    shown.remember(Forgetful())
    for column in range(len(COLUMNS)):
        shown.choose(column, COLUMNS[column].title == "备注")
    shown.view.selectRow(0)
    shown.copy()
    assert QGuiApplication.clipboard().text() == "项目名称\t备注\n'=HYPERLINK(1)\t两 格 两行"


def test_a_narrow_table_leaves_out_what_the_card_says_too(table) -> None:
    table.resize(600, 300)
    assert table.view.isColumnHidden(GROUP) and table.view.isColumnHidden(KIND)
    table.resize(1000, 300)
    assert not table.view.isColumnHidden(GROUP)


def test_columns_that_were_chosen_are_remembered_and_the_name_stays(table, qtbot, session) -> None:
    kept = Forgetful()
    table.remember(kept)
    table.choose(MONEY, False)
    table.choose(NAME, False)
    table.choose(8, True)
    again = ProjectTable(session, table._controller)
    qtbot.addWidget(again)
    again.remember(kept)
    for one in (table, again):
        assert one.view.isColumnHidden(MONEY)
        assert not one.view.isColumnHidden(NAME) and not one.view.isColumnHidden(8)
    again.usual_columns()
    assert not again.view.isColumnHidden(MONEY) and again.view.isColumnHidden(8)


def test_groups_stand_under_headings_whose_sums_add_up(table) -> None:
    table.group_by(GROUP)
    names = [table.rows.index(row, 0).data() for row in table.rows.headings]
    assert names == ["▾ 新型城镇化　1 项 · 60亿元", "▾ 创新空间载体建设　4 项 · 10.1亿元"]
    assert table.rows.rowCount() == 7 and table.rows.project(0) is None
    assert table.rows.row_of("p1") == 1
    table.group_by(None)
    assert table.rows.rowCount() == 5 and table.rows.headings == ()


def test_a_class_keeps_its_order_as_headings(table) -> None:
    table.group_by(STATUS)
    words = [table.rows.index(row, 0).data() for row in table.rows.headings]
    assert [one.partition("　")[0] for one in words] == ["▾ 列入规划", "▾ 竣工投用"]


def test_sorting_and_selecting_work_in_groups_and_a_heading_is_never_selected(
    table, session, controller
) -> None:
    table.group_by(GROUP)
    session.update(selected=frozenset({"p2"}))
    table.view.sortByColumn(MONEY, DOWN)
    chosen = [index.row() for index in table.view.selectionModel().selectedRows()]
    assert [table.rows.project(row).id for row in chosen] == ["p2"]
    table.view.selectAll()
    assert session.state.selected == {"p1", "p2", "p3", "p4", "p5"}


def test_the_name_stays_in_sight_where_the_table_is_scrolled_sideways(table, qtbot) -> None:
    table.remember(Forgetful())
    for column in range(len(COLUMNS)):
        table.choose(column, True)
    table.resize(700, 300)
    assert table.view.columnWidth(NAME) >= 200
    assert not table.frozen.isVisible()
    table.view.horizontalScrollBar().setValue(600)
    assert table.frozen.isVisible()
    at = table.frozen.mapTo(table, table.frozen.rect().topLeft())
    assert at.x() <= 1 and table.frozen.indexAt(QPoint(5, 5)).column() == NAME


def test_headings_fold_by_click_and_keys_and_stay_so_while_sorting(table, qtbot) -> None:
    table.resize(900, 400)
    table.show()
    table.group_by(GROUP)
    at = table.view.visualRect(table.rows.index(2, 0)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.rows.rowCount() == 3 and table.rows.heading(2).folded
    assert table.rows.index(2, 0).data() == "▸ 创新空间载体建设　4 项 · 10.1亿元"
    table.view.sortByColumn(MONEY, DOWN)
    assert table.rows.rowCount() == 3
    qtbot.keyClick(table.view, Qt.Key.Key_Right)
    assert table.rows.rowCount() == 7 and not table.rows.heading(2).folded
    qtbot.keyClick(table.view, Qt.Key.Key_Left)
    assert table.rows.rowCount() == 3
    qtbot.keyClick(table.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert [table.rows.heading(row).folded for row in range(2)] == [True, True]
    table.fold_all(folded=False)
    assert table.rows.rowCount() == 7


def test_what_is_folded_away_stays_selected_and_is_shown_when_it_is_chosen(
    table, session, controller
) -> None:
    table.group_by(GROUP)
    controller.select(("p1", "p2"))
    table.fold_all(folded=True)
    assert session.state.selected == {"p1", "p2"} and table.rows.row_of("p2") is None
    controller.set_filter(Filter(sections=(2,)))
    assert session.state.selected == {"p1", "p2"} and table.rows.heading(0).folded
    controller.select(("p3",))
    chosen = [index.row() for index in table.view.selectionModel().selectedRows()]
    assert [table.rows.project(row).id for row in chosen] == ["p3"]


def test_money_is_shown_in_the_unit_of_the_window(table, controller) -> None:
    table.group_by(GROUP)
    controller.set_unit("万元")
    assert table.rows.texts(1, (MONEY,)) == ["600,000万元"]
    assert table.rows.index(0, 0).data() == "▾ 新型城镇化　1 项 · 600,000万元"
    assert "合计 701,000万元" in table.summary.text()


def test_the_selected_row_is_in_sight_when_a_filter_ends(qtbot, session, controller) -> None:
    first = session.state.plan.projects[0]
    many = tuple(replace(first, id=f"q{n}", name=f"项目{n}") for n in range(200))
    controller_plan = replace(session.state.plan, projects=many)
    session.update(plan=controller_plan, shown=tuple(one.id for one in many))
    made = ProjectTable(session, controller)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    controller.set_filter(Filter(text="项目150"))
    controller.select(("q150",))
    controller.set_filter(Filter())
    box = made.view.visualRect(made.rows.index(made.rows.row_of("q150"), MONEY))
    assert made.view.viewport().rect().contains(box.center())


def test_a_new_order_is_shown_from_its_first_row(qtbot, controller) -> None:
    many = [project(n, f"项目{n}", investment_yuan=n * 10**7) for n in range(1, 80)]
    table = ProjectTable(small_session(plan=plan(many)), controller)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    table.view.scrollToBottom()
    table.view.horizontalHeader().setSortIndicator(MONEY, DOWN)
    assert table.view.indexAt(QPoint(5, 5)).row() == 0
    assert _ids(table)[0] == "p79"
