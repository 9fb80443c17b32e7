import pytest
from PySide6.QtCore import QPoint, Qt

from jianxi_gis.model.filters import Filter
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.panels.status import StatusPanel


@pytest.fixture(params=[InvestmentPanel, StatusPanel])
def either(request, qtbot, session, controller):
    made = request.param(session, controller)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def investment(qtbot, session, controller):
    return _shown(qtbot, InvestmentPanel(session, controller))


@pytest.fixture
def status(qtbot, session, controller):
    return _shown(qtbot, StatusPanel(session, controller))


def _shown(qtbot, panel):
    qtbot.addWidget(panel)
    panel.resize(340, 400)
    panel.load()
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_the_figures_are_there_before_the_charts_are_loaded(either) -> None:
    assert either.chart is None
    assert either.figure.text() in ("70.1亿元", "1 / 5 项")


def test_bars_of_money_are_exact_and_the_largest_is_on_top(investment) -> None:
    found = [(bar.label, bar.words) for bar in investment.chart.bars]
    assert found == [("专栏7 城市更新", "60亿元"), ("专栏2 科技创新", "10.1亿元")]


def test_money_follows_the_filter_and_other_bars_are_dimmed(investment, controller) -> None:
    controller.set_filter(Filter(sections=(2,)))
    assert investment.figure.text() == "10.1亿元"
    assert investment.words.text() == "4 项的总投资"
    assert [(bar.value, bar.dimmed) for bar in investment.chart.bars] == [("7", True), ("2", False)]


def test_money_can_be_divided_by_group_and_by_kind(investment) -> None:
    investment.divide.setCurrentIndex(1)
    assert [bar.label for bar in investment.chart.bars] == ["新型城镇化", "创新空间载体建设"]
    investment.divide.setCurrentIndex(2)
    assert investment.chart.bars[0].label == "更新改造"


def test_a_kind_without_known_money_says_so_instead_of_zero(investment) -> None:
    investment.divide.setCurrentIndex(2)
    assert {bar.label: bar.words for bar in investment.chart.bars}["其他"] == "未列"


def test_a_click_on_a_bar_filters_and_a_second_click_takes_it_back(
    qtbot, investment, controller
) -> None:
    plot = investment.chart._plot
    box = plot.getPlotItem().getViewBox()
    where = plot.mapFromScene(box.mapViewToScene(box.viewRect().center()))
    where = QPoint(where.x(), plot.mapFromScene(box.mapViewToScene(QPoint(0, 1))).y())
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=where)
    controller.set_filter.assert_called_with(Filter(sections=(2,)))
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=where)
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
