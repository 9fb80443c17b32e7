"""Whatever is asked, every panel says the same as the command line."""

import json
import re

import pytest

from jianxi_gis.cli import main
from jianxi_gis.controller import Controller
from jianxi_gis.model.money import format_yuan, parse_amount
from jianxi_gis.model.session import Session
from jianxi_gis.model.where import parse_where
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.panels.progress import ProgressPanel
from jianxi_gis.ui.panels.status import StatusPanel
from jianxi_gis.ui.panels.unlocated import UnlocatedPanel

ASKED = (
    (),
    ("街坊=10号街坊",),
    ("道路=建设路",),
    ("河渠=涧河",),
    ("地铁=牡丹广场",),
    ("专栏=6",),
    ("状态=竣工投用",),
    ("类别=更新改造", "专栏=7"),
    ("投资>=10亿元",),
    ("文本=mdgc",),
    ("文本=没有这样的项目",),
)


@pytest.fixture(scope="module")
def window(qapp):
    session = Session()
    controller = Controller(session)
    controller.open_bundled()
    made = MainWindow(session, controller)
    made.resize(1400, 900)
    made.show()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("conditions", ASKED, ids=" ".join)
def test_every_panel_agrees_with_the_command_line(window, capsys, conditions) -> None:
    arguments = [word for condition in conditions for word in ("--where", condition)]
    assert main(["projects", "--format", "json", *arguments]) == 0
    listed = json.loads(capsys.readouterr().out)
    money = sum(item["investment_yuan"] or 0 for item in listed)
    count = len(listed)
    window._controller.set_filter(parse_where(conditions))

    table = window.table.rows
    rows = {table.project(row).id: table.texts(row, (3, 4, 5)) for row in range(table.rowCount())}
    assert rows == {
        item["id"]: [item["name"], format_yuan(item["investment_yuan"]), item["status"]]
        for item in listed
    }
    assert window.table.summary.text().startswith(f"{count} 项 · 合计 {format_yuan(money)}")
    assert window.status_line.sum.text().endswith(f"· {format_yuan(money)}")
    _agrees_on_status(window, listed)
    _agrees_on_money(window, conditions, count, money)
    _agrees_on_places(window, listed)


def _agrees_on_status(window, listed) -> None:
    panel = window.panel(StatusPanel)
    window.charts.setCurrentWidget(panel)
    reported = sum(item["status"] != "列入规划" for item in listed)
    assert panel.figure.text() == f"{reported} / {len(listed)} 项"
    shown = {bar.value: bar.words for bar in panel.chart.bars if not bar.dimmed}
    counts = {status: int(re.match(r"\d+", words)[0]) for status, words in shown.items()}
    expected = [item["status"] for item in listed]
    assert counts == {status: expected.count(status) for status in expected}


def _agrees_on_money(window, conditions, count, money) -> None:
    panel = window.panel(InvestmentPanel)
    window.charts.setCurrentWidget(panel)
    assert panel.figure.text() == format_yuan(money)
    assert panel.words.text().startswith(f"{count} 项的总投资")
    fields = " ".join(conditions)
    for number in range(panel.divide.count()):
        panel.divide.setCurrentIndex(number)
        found = panel.breakdown.shown
        added = sum(part.total_yuan for part in found.parts) - found.overlap_yuan
        assert added == found.whole.total_yuan
        drawn = [_yuan(bar.words) for bar in panel.chart.bars]
        assert sum(drawn) - found.overlap_yuan == found.whole.total_yuan
        if panel.divide.currentText().removeprefix("按") not in fields:
            assert (found.whole.count, found.whole.total_yuan) == (count, money)


def _agrees_on_places(window, listed) -> None:
    panel = window.panel(UnlocatedPanel)
    window.lists.setCurrentWidget(panel)
    lost = [item for item in listed if item["location"] is None]
    everywhere = [
        item for item in listed if item["location"] and item["location"]["kind"] == "district"
    ]
    assert {row.ids[0] for row in panel.table.rows} == {item["id"] for item in lost + everywhere}
    note = f"全区性 {len(everywhere)} 项 · 未落图 {len(lost)} 项"
    assert window.notes.margin.text() == note
    progress = window.panel(ProgressPanel)
    window.lists.setCurrentWidget(progress)
    ids = {item["id"] for item in listed if item["status"] != "列入规划"}
    assert {row.ids[0] for row in progress.events.rows if "计划" not in row.cells[2]} == ids
    window.lists.setCurrentWidget(window.table)


def _yuan(words: str) -> int:
    amount = words.partition(" · ")[0]
    return 0 if amount == "未列" else parse_amount(amount)
