import csv
import errno
from dataclasses import replace
from pathlib import Path

import pytest
from factories import five_projects, plan, relations
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage

from jianxi_gis.errors import ExportError
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.sizes import size_classes
from jianxi_gis.ui.bars import ROW_PX
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.panels.sizes import SizesPanel
from jianxi_gis.ui.panels.status import StatusPanel


@pytest.fixture
def investment(qtbot, session, controller):
    return _shown(qtbot, InvestmentPanel(session, controller))


@pytest.fixture
def status(qtbot, session, controller):
    return _shown(qtbot, StatusPanel(session, controller))


def _shown(qtbot, panel):
    qtbot.addWidget(panel)
    panel.resize(340, 400)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_bars_of_money_are_exact_and_the_largest_is_on_top(investment) -> None:
    found = [(bar.label, bar.words) for bar in investment.chart.bars]
    assert found == [("专栏7 城市更新", "60亿元 · 1 项"), ("专栏2 科技创新", "10.1亿元 · 4 项")]


def test_money_follows_the_filter_and_other_bars_are_dimmed(investment, controller) -> None:
    controller.set_filter(Filter(sections=(2,)))
    assert investment.figure.text() == "10.1亿元"
    assert investment.words.text() == "4 项的总投资，其中 1 项未列投资"
    assert [(bar.value, bar.dimmed) for bar in investment.chart.bars] == [("7", True), ("2", False)]


def test_money_can_be_divided_by_group_and_by_kind(investment) -> None:
    investment.divide.setCurrentIndex(1)
    assert [bar.label for bar in investment.chart.bars] == ["新型城镇化", "创新空间载体建设"]
    investment.divide.setCurrentIndex(2)
    assert investment.chart.bars[0].label == "更新改造"


def test_a_kind_without_known_money_says_so_instead_of_zero(investment) -> None:
    investment.divide.setCurrentIndex(2)
    assert {bar.label: bar.words for bar in investment.chart.bars}["其他"] == "未列 · 1 项"


def test_a_click_on_a_bar_filters_and_a_second_click_takes_it_back(
    qtbot, investment, controller
) -> None:
    where = QPoint(60, ROW_PX + ROW_PX // 2)
    qtbot.mouseClick(investment.chart, Qt.MouseButton.LeftButton, pos=where)
    controller.set_filter.assert_called_with(Filter(sections=(2,)))
    qtbot.mouseClick(investment.chart, Qt.MouseButton.LeftButton, pos=where)
    controller.set_filter.assert_called_with(Filter())


def test_status_counts_only_what_a_document_reports(status) -> None:
    assert status.figure.text() == "1 / 5 项"
    assert [(bar.label, bar.words) for bar in status.chart.bars] == [
        ("列入规划", "4 项 · 64.1亿元"),
        ("竣工投用", "1 项 · 6亿元"),
    ]


def test_a_status_bar_is_a_condition(status, controller) -> None:
    status.chart.clicked.emit("竣工投用")
    controller.set_filter.assert_called_with(Filter(statuses=("竣工投用",)))
    assert status.figure.text() == "1 / 1 项"
    status.chart.clicked.emit("竣工投用")
    controller.set_filter.assert_called_with(Filter())


def test_an_empty_result_leaves_no_bar(investment, controller) -> None:
    controller.set_filter(Filter(text="没有这样的项目"))
    assert investment.chart.bars == () and investment.figure.text() == "0亿元"


def test_a_bar_can_be_chosen_by_keys(qtbot, status, controller) -> None:
    status.chart.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(status.chart, key)
    controller.set_filter.assert_called_with(Filter(statuses=("竣工投用",)))


def _divide(panel, words):
    panel.divide.setCurrentIndex(panel.divide.findText(words))


def test_projects_without_a_value_are_a_bar_that_is_no_condition(qtbot, investment, controller):
    _divide(investment, "按街坊")
    bars = [(bar.value, bar.label, bar.words) for bar in investment.chart.bars]
    assert bars == [
        ("10号街坊", "10号街坊", "60亿元 · 1 项"),
        ("", "没有街坊", "10.1亿元 · 4 项"),
    ]
    where = QPoint(60, ROW_PX + ROW_PX // 2)
    qtbot.mouseClick(investment.chart, Qt.MouseButton.LeftButton, pos=where)
    controller.set_filter.assert_not_called()
    assert investment.breakdown.note.text() == "各条相加等于合计 5 项、70.1亿元"


def test_a_road_is_asked_for_within_its_usual_distance(investment, controller) -> None:
    _divide(investment, "按道路")
    investment.chart.clicked.emit("建设路")
    controller.set_filter.assert_called_with(Filter(roads=(Near("建设路", 100.0),)))
    investment.chart.clicked.emit("建设路")
    controller.set_filter.assert_called_with(Filter())


def test_parts_that_overlap_say_by_how_much_they_exceed_the_whole(investment, session) -> None:
    both = replace(relations().roads["p1"][0], place="中州西路")
    roads = {**relations().roads, "p1": (*relations().roads["p1"], both)}
    session.update(relations=replace(relations(), roads=roads))
    _divide(investment, "按道路")
    note = investment.breakdown.note.text()
    assert note == "1 项属于两个以上道路，在每条里都计入全额：各条相加比合计 70.1亿元多 60亿元"


def test_the_unit_is_a_choice_and_stays_exact(investment) -> None:
    investment.unit.setCurrentIndex(1)
    assert investment.figure.text() == "701,000万元"
    assert investment.chart.bars[0].words == "600,000万元 · 1 项"


def test_the_period_plan_counts_headings_of_groups_that_are_wholly_listed(
    investment, session, controller
) -> None:
    groups = [replace(group, stated_period_yuan=9 * 10**8) for group in plan().groups]
    session.update(plan=replace(plan(), groups=tuple(groups)))
    assert _stated(investment) == ["规划期内计划", "18亿元（2 组标题列明）"]
    controller.set_filter(Filter(text="建设路"))
    assert _stated(investment) == []


def test_ledger_figures_are_summed_with_how_many_state_them(investment, session) -> None:
    first, *others = five_projects()
    claims = [
        Evidence("d1", Locator(1), topic, value, "2022-01-01")
        for topic, value in (
            ("year_plan", "20亿元"),
            ("year_completed", "8亿元"),
            ("completed", "15亿元"),
            ("start", "2021年1月"),
            ("finish", "2022年12月"),
        )
    ]
    first = replace(first, evidence=(*first.evidence, *claims))
    session.update(plan=plan([first, *others]))
    assert _stated(investment) == [
        "2022 年度计划", "20亿元（1 项列明）", "2022 年度完成", "8亿元（1 项列明）",
        "累计完成", "15亿元（1 项列明）", "完成率", "占总投资 25.0%（1 项两个数都列明）",
        "欠时间进度", "25.1 个百分点（1 项列明工期和完成）",
    ]  # fmt: skip


def _stated(panel):
    grid = panel._rows
    return [grid.itemAt(number).widget().text() for number in range(grid.count())]


def test_table_and_picture_can_be_taken_along(investment, session, tmp_path) -> None:
    investment.breakdown.copy_table()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == [
        "专栏\t项数\t总投资（亿元）",
        "专栏7 城市更新\t1\t60",
        "专栏2 科技创新\t4\t10.1",
        "合计\t5\t70.1",
    ]
    investment.breakdown.save_table(tmp_path / "投资.csv")
    with (tmp_path / "投资.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[-1] == ["合计", "5", "70.1"]
    investment.breakdown.save_picture(tmp_path / "投资.png")
    picture = QImage(str(tmp_path / "投资.png"))
    assert picture.width() == 960 and picture.height() > 200
    colors = {picture.pixel(x, y) for x in range(0, 960, 3) for y in range(0, 200, 3)}
    assert len(colors) > 5


def test_a_file_that_cannot_be_written_is_refused_in_words(investment, tmp_path) -> None:
    for save in (investment.breakdown.save_table, investment.breakdown.save_picture):
        with pytest.raises(ExportError, match="没有写成"):
            save(tmp_path / "没有的夹" / "投资.csv")


def test_a_full_disk_leaves_the_table_and_the_picture_that_were_there(
    investment, tmp_path, monkeypatch
) -> None:
    def full(self, target):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", full)
    file = tmp_path / "投资"
    file.write_bytes(b"before")
    for save in (investment.breakdown.save_table, investment.breakdown.save_picture):
        with pytest.raises(ExportError, match="磁盘已满"):
            save(file)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"before"]


def test_a_click_on_a_size_asks_for_it_and_a_second_for_all(qtbot, session, controller) -> None:
    panel = SizesPanel(session, controller)
    qtbot.addWidget(panel)
    assert panel.chart is None
    panel.show()
    assert panel.figure.text() == "3.6亿元"
    size = size_classes(session.state.plan.projects)[3]
    panel.chart.clicked.emit(size)
    assert session.state.filter == Filter(least_yuan=10**8, most_yuan=5 * 10**8 - 1)
    assert len(session.state.shown) == size.count == 1
    panel.chart.clicked.emit(size)
    assert session.state.filter.empty
