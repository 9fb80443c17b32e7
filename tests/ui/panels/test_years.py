from dataclasses import replace

import pytest
from factories import five_projects, plan
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.filters import Filter
from jianxi_gis.ui.panels.years import YearsPanel


def _claims(*told):
    return tuple(Evidence("d1", Locator(1), topic, value, day) for topic, value, day in told)


@pytest.fixture
def panel(qtbot, session, controller):
    made = YearsPanel(session, controller)
    qtbot.addWidget(made)
    made.resize(360, 420)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def ledger(session):
    """Let two projects state money by year, one of them with a year left out."""
    first, second, *others = five_projects()
    told = _claims(
        ("year_plan", "10亿元", "2022"),
        ("year_completed", "8亿元", "2022"),
        ("year_plan", "20亿元", "2024"),
        ("completed", "9亿元", "2022-12-31"),
    )
    first = replace(first, evidence=(*first.evidence, *told))
    told = _claims(("year_plan", "1亿元", "2022"), ("year_plan", "按进度", "2023"))
    second = replace(second, evidence=(*second.evidence, *told))
    session.update(plan=plan([first, second, *others]))


def test_without_money_by_year_the_panel_says_what_to_do(panel) -> None:
    assert panel.figure.text() == "—"
    assert "5 项都没有按年份列明的投资" in panel.words.text() and "导入" in panel.words.text()
    assert not panel.chart.isVisible()


def test_a_year_nobody_speaks_of_is_a_gap_and_sums_say_of_how_many(panel, ledger) -> None:
    assert panel.chart.years == (2022, 2023, 2024)
    found = {
        curve.title: (curve.values, curve.figures[0] + curve.notes[0])
        for curve in panel.chart.curves
    }
    assert found == {
        "年度计划": ((11e8, None, 20e8), "11亿元（2 项）"),
        "年度完成": ((8e8, None, None), "8亿元（1 项）"),
        "累计完成": ((9e8, None, None), "9亿元（1 项）"),
    }
    assert panel.words.text() == "计划 20亿元（1 项）"


def test_the_curves_are_about_the_projects_of_the_filter(panel, ledger, controller) -> None:
    controller.set_filter(Filter(text="中信"))
    assert [curve.values for curve in panel.chart.curves] == [(1e8,)]


def test_a_click_asks_for_the_projects_of_a_year_and_a_second_for_all(
    qtbot, panel, ledger, controller, session
) -> None:
    there = QPoint(20, panel.chart.height() // 2)
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=there)
    controller.set_filter.assert_called_with(Filter(years=(2022,)))
    assert set(session.state.shown) == {"p1", "p2"}
    panel.chart.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space):
        qtbot.keyClick(panel.chart, key)
    controller.set_filter.assert_called_with(Filter())


def test_the_table_leaves_empty_what_is_not_stated_and_follows_the_unit(
    panel, ledger, controller
) -> None:
    controller.set_unit("万元")
    panel.copy_table()
    head, first, last = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[1:3] == ["年度计划（万元）", "年度计划列明项数"]
    assert first.split("\t") == ["2022", "110000", "2", "80000", "1", "90000", "1"]
    assert last.split("\t") == ["2024", "200000", "1", "", "", "", ""]
    assert panel.picture().width() == 960
