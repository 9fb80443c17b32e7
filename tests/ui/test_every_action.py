"""Whatever a menu offers can be clicked: the actions themselves are triggered, not what they do."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from jianxi_gis.ui.facet_list import FacetList
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.project_columns import COLUMNS, KIND, STATUS
from jianxi_gis.ui.project_table import ProjectTable
from jianxi_gis.ui.taken_along import TakenAlong
from tests import factories

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # offscreen platform


@pytest.fixture
def window(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    file = tmp_path / "plan.jianxi"
    Repository.create(file, factories.plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(file)
    made = MainWindow(session, controller)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.show()
    made.finish()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *_, **__: QMessageBox.StandardButton.No)
    monkeypatch.setattr(QDialog, "exec", lambda *_: 0)
    before = set(QApplication.topLevelWidgets())
    yield made
    for opened in set(QApplication.topLevelWidgets()) - before:
        opened.close()
        opened.deleteLater()
    made.close()
    controller.close()


def _leaves(menu: QMenu) -> list[QAction]:
    menu.aboutToShow.emit()
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _leaves(inner)
        elif not action.isSeparator():
            found.append(action)
    return found


def _click_all(open_menu: Callable[[], QMenu], without: frozenset[str] = frozenset()) -> int:
    """Open a menu anew for each of its entries and click it; return how many were clicked.

    ``without``: verbs of the window, which are triggered one by one where what they open is looked
    at. What a slot raises fails the test.
    """
    clicked = 0
    for number in range(len(_leaves(open_menu()))):
        menu = open_menu()
        leaves = _leaves(menu)
        if number < len(leaves) and leaves[number].text() not in without:
            leaves[number].trigger()
            clicked += 1
        menu.close()
    return clicked


def _popped() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _asked_for(widget: QWidget, at: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return _popped()


def _header_menu(table: ProjectTable) -> QMenu:
    table.view.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    return _popped()


def _click(menu: QMenu, words: str) -> None:
    next(one for one in _leaves(menu) if one.text() == words).trigger()
    menu.close()


def test_the_header_menu_groups_folds_chooses_columns_and_the_unit(window: MainWindow) -> None:
    table = window.table
    _click(_header_menu(table), COLUMNS[STATUS].title)
    assert table.rows.grouped_by == STATUS
    _click(_header_menu(table), "全部折叠")
    assert table.rows.rowCount() == len(table.rows.headings)
    _click(_header_menu(table), "不分组")
    assert table.rows.grouped_by is None
    _click(_header_menu(table), "万元")
    assert window._session.state.unit == "万元"
    menu = _header_menu(table)
    column = next(one for one in menu.actions() if one.text() == COLUMNS[KIND].title)
    shown = column.isChecked()
    column.trigger()
    menu.close()
    assert table.view.isColumnHidden(KIND) is shown


def test_every_entry_of_every_menu_can_be_clicked(window: MainWindow) -> None:
    first = window._session.state.plan.projects[0]
    window._controller.select((first.id,))
    saved = window.filter_panel.saved
    saved.keep("住房", Filter(text="a"))
    verbs = frozenset(one.text() for one in window.actions_by_name.values())
    facet = next(one for one in window.filter_panel.findChildren(FacetList) if one.isVisible())
    chart = next(one for one in window.findChildren(TakenAlong) if one.isVisible())
    tree = window.layer_tree
    layer = window._session.state.layers[0].spec.id

    def facet_menu() -> QMenu:
        window._controller.set_filter(Filter())
        return _asked_for(facet.viewport(), QPoint(20, 8))

    def map_menu() -> QMenu:
        window.map_tools._on_menu_requested(QPointF(200, 200))
        return _popped()

    def layer_menu() -> QMenu:
        tree.menu_requested.emit(layer, tree.mapToGlobal(QPoint(20, 20)))
        return _popped()

    assert _click_all(lambda: _header_menu(window.table)) > len(COLUMNS)
    assert _click_all(saved.menu) == 3
    assert _click_all(facet_menu) == 2
    assert _click_all(lambda: _asked_for(chart, QPoint(20, 8))) == 4
    assert _click_all(map_menu, verbs) > 5
    assert _click_all(layer_menu) > 0
    for bar in window.menuBar().actions():
        menu = bar.menu()
        assert isinstance(menu, QMenu)
        _click_all(partial(lambda one: one, menu), verbs)
