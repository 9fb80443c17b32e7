import pytest

from jianxi_gis.ui.layouts import LAYOUTS
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.panels.reconciliation import ReconciliationPanel

DOCKS = ("panel_left", "panel_right", "panel_bottom")


@pytest.fixture
def window(qtbot, session, controller):
    made = MainWindow(session, controller)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    return made


def _open(window):
    return {name for name in DOCKS if not window.sides.docks[name].isHidden()}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_opens_its_docks_and_their_buttons_follow(window, name) -> None:
    window.actions_by_name[name].trigger()
    assert _open(window) == set(LAYOUTS[name].docks)
    pressed = {dock for dock in DOCKS if window.actions_by_name[dock].isChecked()}
    assert pressed == _open(window)


def test_a_meeting_sees_the_map_alone_and_a_review_brings_all_back(qtbot, window) -> None:
    narrow = window.canvas.width()
    window.actions_by_name["layout_meeting"].trigger()
    qtbot.waitUntil(lambda: window.canvas.width() > narrow * 1.3)
    window.actions_by_name["layout_review"].trigger()
    assert _open(window) == set(DOCKS)
    assert window.lists.currentWidget() is window.table
    assert window.charts.currentWidget() is window.panel(InvestmentPanel)


def test_planning_looks_at_what_disagrees(window) -> None:
    window.actions_by_name["layout_planning"].trigger()
    assert window.lists.currentWidget() is window.panel(ReconciliationPanel)
