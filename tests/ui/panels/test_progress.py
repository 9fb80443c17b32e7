from dataclasses import replace

import pytest
from factories import five_projects, plan

from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Evidence, Locator, Statement
from jianxi_gis.model.filters import Filter
from jianxi_gis.ui.panels.progress import ProgressPanel


@pytest.fixture
def panel(qtbot, session, controller):
    first, *others = five_projects()
    due = Evidence("d1", Locator(3), "finish", "2022年1月", "2021-06-01")
    first = replace(first, evidence=(*first.evidence, due))
    lost = (
        Statement("d1", Locator(91), "陆港", "建成投用", Status.DONE, "2021-12-31", ("p2", "gone")),
        Statement("d1", Locator(92), "隧道", "有序推进", Status.ACTIVE, "2021-12-31"),
    )
    session.update(plan=replace(plan([first, *others]), statements=lost))
    made = ProgressPanel(session, controller)
    qtbot.addWidget(made)
    made.show()
    return made


def test_events_name_their_day_their_words_and_their_source(panel) -> None:
    assert [row.cells[:3] for row in panel.events.rows] == [
        ("2022-03-01", "中信科创园项目", "竣工投用（竣工投用）"),
        ("2022-01-01", "10号街坊改造项目", "计划竣工 2022年1月，逾期 29 天"),
    ]
    assert panel.events.rows[0].cells[3] == "《涧西区发展规划纲要》第40行"
    assert [row.doubtful for row in panel.events.rows] == [False, True]
    assert panel.summary.text().startswith("2 件　逾期 1 件　资料截至 2022-03-01")


def test_the_list_can_be_cut_to_what_is_new_or_late_and_follows_the_filter(
    panel, controller
) -> None:
    panel.late.setChecked(True)
    assert [row.ids for row in panel.events.rows] == [("p1",)]
    panel.late.setChecked(False)
    panel.since.setChecked(True)
    panel.day.setDate(panel.day.date().addDays(45))
    assert [row.ids for row in panel.events.rows] == [("p2",)]
    controller.set_filter(Filter(text="10号"))
    assert panel.events.rows == ()


def test_statements_that_fit_no_project_are_listed_with_those_they_may_be_about(
    panel, controller
) -> None:
    panel.page.setCurrentIndex(1)
    assert panel.statements.isVisible() and not panel.since.isVisible()
    assert panel.summary.text().startswith("全部文件里 2 条")
    assert [row.cells for row in panel.statements.rows] == [
        ("陆港", "建成投用", "中信科创园项目", "《涧西区发展规划纲要》第91行"),
        ("隧道", "有序推进", "—", "《涧西区发展规划纲要》第92行"),
    ]
    panel.statements.activated.emit(panel.statements.model().index(0, 0))
    controller.select.assert_called_once_with(("p2",))
