from dataclasses import replace

import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.project import Reported
from jianxi_gis.model.session import Session
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.panels.indicators import IndicatorsPanel
from jianxi_gis.ui.panels.reconciliation import ReconciliationPanel
from jianxi_gis.ui.panels.sizes import SizesPanel
from jianxi_gis.ui.panels.status import StatusPanel
from jianxi_gis.ui.panels.unlocated import UnlocatedPanel
from jianxi_gis.ui.project_table import ProjectTable


@pytest.fixture
def unlocated(qtbot, session, controller):
    made = UnlocatedPanel(session, controller)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def reconciliation(qtbot, session, controller):
    made = ReconciliationPanel(session, controller)
    qtbot.addWidget(made)
    return made


def test_projects_without_a_point_are_listed_with_money_and_reason(unlocated) -> None:
    assert [row.cells for row in unlocated.table.rows] == [
        ("全区老旧管网改造项目", "3.6亿元", "全区性", "名称含10号街坊，查地名表"),
        ("<img src=x onerror=alert(1)>项目", "未列", "未落图", "名称里没有可查的地名"),
    ]


def test_projects_without_a_point_stay_in_the_sum(unlocated) -> None:
    assert "未落图 1 项 · 0亿元" in unlocated.summary.text()
    assert "全区性 1 项 · 3.6亿元" in unlocated.summary.text()


def test_the_list_follows_filter_and_selection(unlocated, session, controller) -> None:
    controller.set_filter(Filter(text="管网"))
    assert [row.ids for row in unlocated.table.rows] == [("p4",)]
    session.update(selected=frozenset({"p4"}))
    assert {index.row() for index in unlocated.table.selectedIndexes()} == {0}


def test_activating_a_row_selects_its_project(unlocated, controller) -> None:
    unlocated.table.activated.emit(unlocated.table.model().index(1, 0))
    controller.select.assert_called_once_with(("p5",))


def test_checking_waits_until_somebody_looks(reconciliation, controller) -> None:
    controller.check.assert_not_called()
    reconciliation.show()
    controller.check.assert_called_once_with()


def test_stated_and_listed_stand_side_by_side_and_differences_are_marked(reconciliation) -> None:
    reconciliation.show()
    assert [(row.cells, row.doubtful) for row in reconciliation.groups.rows] == [
        (("专栏2 创新空间载体建设", "4 / 4", "10.1 / 10.1", "相符"), False),
        (("专栏7 新型城镇化", "1 / 1", "61 / 60", "-1"), True),
    ]
    assert "总投资相符 1 组" in reconciliation.summary.text()


def test_activating_a_doubt_selects_the_projects_it_is_about(reconciliation, controller) -> None:
    reconciliation.show()
    reconciliation.doubts.activated.emit(reconciliation.doubts.model().index(0, 0))
    controller.select.assert_called_once_with(("p1", "p2"))


def test_a_new_plan_is_checked_again_while_the_list_is_in_sight(
    reconciliation, session, controller
) -> None:
    reconciliation.show()
    session.update(selected=frozenset({"p1"}))
    assert controller.check.call_count == 1
    session.update(plan=type(session.state.plan)())
    assert controller.check.call_count == 2


def test_indicators_are_in_the_words_of_the_document(qtbot, session, controller) -> None:
    panel = IndicatorsPanel(session, controller)
    qtbot.addWidget(panel)
    panel.show()
    assert [row.cells for row in panel.table.rows] == [
        (
            "1",
            "经济发展",
            "地区生产总值",
            "623亿元",
            "900亿元",
            "—",
            "不能在文件里对照",
            "7.5%",
            "预期性",
        )
    ]


def test_an_indicator_shows_what_a_later_document_says_and_where(qtbot, session, controller):
    row = replace(session.state.plan.indicators[0], name="进出口总额（亿元）", base="20",
                  target="100")  # fmt: skip
    told = Reported("进出口总额", "60亿元", "2023-12-31", Locator(13), "d1")
    silent = replace(row, name="人均预期寿命（岁）")
    session.update(plan=replace(session.state.plan, indicators=(row, silent), reported=(told,)))
    panel = IndicatorsPanel(session, controller)
    qtbot.addWidget(panel)
    panel.show()
    cells = [row.cells[5:7] for row in panel.table.rows]
    assert cells == [
        ("60亿元（2023）", f"《{session.state.plan.documents[0].title}》第13行"),
        ("—", "之后没有文件说到"),
    ]
    assert panel.bars.shares == (0.5, None)
    for row, locator in enumerate((told.locator, silent.locator)):
        with qtbot.waitSignal(panel.source_requested) as asked:
            panel.table.activated.emit(panel.table.model().index(row, 2))
        assert asked.args == ["d1", locator]
    assert not panel.table.grab().isNull()


def test_where_there_is_no_project_the_panels_say_what_to_do(qtbot) -> None:
    session = Session()
    controller = Controller(session)
    for panel in (StatusPanel, SizesPanel, ProjectTable):
        made = panel(session, controller)
        qtbot.addWidget(made)
        made.resize(400, 300)
        made.show()
        said = [label.text() for label in made.findChildren(Label) if label.isVisible()]
        assert any("导入文件" in words for words in said), (panel, said)
