"""Letters of another size are given room at once, not at the next start."""

import pytest
from PySide6.QtWidgets import QApplication

from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.project_columns import COLUMNS, STATUS
from jianxi_gis.ui.theme import apply_theme


@pytest.fixture
def window(qtbot, session, controller):
    made = MainWindow(session, controller)
    qtbot.addWidget(made)
    made.resize(1500, 900)
    made.show()
    made.finish()
    yield made
    apply_theme(QApplication.instance(), "light")


def test_large_letters_find_room_in_the_table_and_the_layers(window) -> None:
    window.appearance.set_percent(150)
    QApplication.processEvents()
    percent = window.layer_tree.percent
    assert percent.width() >= percent.fontMetrics().horizontalAdvance("100%")
    view = window.table.view
    longest = max(map(view.fontMetrics().horizontalAdvance, COLUMNS[STATUS].choices))
    assert view.columnWidth(STATUS) > longest
    assert view.rowHeight(0) > view.fontMetrics().height()


def test_lines_of_money_never_cover_each_other(window) -> None:
    window.appearance.set_percent(150)
    window.resize(1000, 560)
    QApplication.processEvents()
    panel = window.panel(InvestmentPanel)
    assert panel.figure.height() >= panel.figure.sizeHint().height()
    assert panel.words.height() >= panel.words.heightForWidth(panel.words.width())
    assert panel.words.geometry().top() > panel.figure.geometry().bottom()
