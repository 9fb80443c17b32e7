"""Whatever can be opened is named for a screen reader and reached with the Tab key."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.controller.added_layers import AddedLayers
from jianxi_gis.controller.series import booklet
from jianxi_gis.controller.sheets import district_extent
from jianxi_gis.model.added import Style
from jianxi_gis.model.import_review import ImportReview
from jianxi_gis.model.pasting import PastedRow
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.model.session import Session
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.store.repository import Repository
from jianxi_gis.ui.dialogs.about import AboutDialog
from jianxi_gis.ui.dialogs.added_survey import AddedSurveyDialog
from jianxi_gis.ui.dialogs.attributes import AttributesDialog
from jianxi_gis.ui.dialogs.basemap_address import AddressDialog
from jianxi_gis.ui.dialogs.basemap_settings import BasemapSettingsDialog
from jianxi_gis.ui.dialogs.layer_style import LayerStyleDialog
from jianxi_gis.ui.dialogs.messages import BugReport
from jianxi_gis.ui.dialogs.series import SeriesDialog
from jianxi_gis.ui.dialogs.settle import SettleDialog
from jianxi_gis.ui.editing.paste_dialog import PasteDialog
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.main_window import MainWindow
from tests import factories
from tests.documents import listing, paper

INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox,
               QLineEdit)  # fmt: skip
CONTAINERS = (QScrollArea, QScrollBar, QTabWidget, QTabBar, QMenu, QDockWidget)
"""What they hold is what is named; a bar of tabs has the words of its tabs."""
SIGNED = Signature("王工", "2022-09-01T09:00:00+08:00")
TABBED = Qt.FocusPolicy.TabFocus
VERBS = ("edit_project", "add_project", "project_history", "history", "snapshots", "package",
         "attach", "removed", "compare", "go_to", "bookmarks_edit", "review", "places", "export",
         "settings", "handbook")  # fmt: skip
"""Verbs that open a dialog or a window of ours."""


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    file = tmp_path / "plan.jianxi"
    Repository.create(file, factories.plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(file)
    made = MainWindow(session, controller)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    with qtbot.waitActive(made):
        made.show()
    made.finish()
    yield made
    made.close()
    controller.close()


def _ours(root: QWidget) -> list[QWidget]:
    """Return what can be used in a window, without the parts Qt makes other widgets of."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is root
        and isinstance(widget, INTERACTIVE) | bool(widget.focusPolicy() & TABBED)
        and not isinstance(widget, CONTAINERS)
        and not isinstance(widget.parent(), (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar))
        and not isinstance(widget.parent(), QAbstractScrollArea)  # its ground
        and not widget.objectName().startswith("qt_")
    ]


def _nameless(root: QWidget) -> list[str]:
    found = []
    for widget in _ours(root):
        said = QAccessible.queryAccessibleInterface(widget)
        name = said.text(QAccessible.Text.Name) if said else widget.accessibleName()
        if not name:
            found.append(f"{type(widget).__name__} {widget.objectName()} in "
                         f"{type(widget.parent()).__name__}")  # fmt: skip
    return found


def _unreached(qtbot: Any, root: QWidget) -> list[str]:
    """Press Tab until the focus is where it was; return what was never there."""
    wanted = [
        widget
        for widget in _ours(root)
        if widget.isEnabled() and widget.focusPolicy() & TABBED
        and not (isinstance(widget, QAbstractButton) and widget.autoExclusive()
                 and not widget.isChecked())
    ]  # fmt: skip
    reached: list[QWidget] = []
    for _ in range(4 * len(wanted) + 8):
        focus = QApplication.focusWidget()
        assert focus is not None and focus.window() is root
        while focus is not root and focus not in wanted:
            focus = focus.parentWidget()
        reached.append(focus)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return [f"{type(one).__name__} {one.accessibleName()}" for one in wanted if one not in reached]


def _check(qtbot: Any, opened: QWidget) -> list[str]:
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened)
    if QApplication.focusWidget() is None:
        opened.setFocus()
    return _nameless(opened) + _unreached(qtbot, opened)


def test_the_main_window_is_named(window: MainWindow) -> None:
    window._controller.select([window._session.state.plan.projects[0].id])
    for tabs in (window.lists, window.charts):
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            QApplication.processEvents()
            assert _nameless(window) == [], tabs.tabText(number)


def test_what_the_verbs_open_is_named_and_reached(qtbot: Any, window: MainWindow) -> None:
    projects = window._session.state.plan.projects
    found = {}
    for verb in VERBS:
        window._controller.select([one.id for one in projects[: 2 if verb == "compare" else 1]])
        before = set(QApplication.topLevelWidgets())
        window.actions_by_name[verb].trigger()
        qtbot.waitUntil(lambda before=before: _opened_since(before) != [])
        (opened,) = _opened_since(before)
        found[verb] = _check(qtbot, opened)
        opened.close()
    assert {verb: faults for verb, faults in found.items() if faults} == {}


def _opened_since(before: set[QWidget]) -> list[QWidget]:
    return [one for one in set(QApplication.topLevelWidgets()) - before if one.isVisible()]


def _layers(window: MainWindow, folder: Path) -> tuple[AddedLayers, Path]:
    file = folder / "a.gpkg"
    pyogrio.raw.write(
        file, np.array([shapely.to_wkb(shapely.box(112.39, 34.66, 112.395, 34.665))]),
        [np.array(["甲"], dtype=object)], ["名称"], geometry_type="Polygon", crs="EPSG:4490",
        driver="GPKG",
    )  # fmt: skip
    return AddedLayers(window._session, window._controller), file


DIALOGS: dict[str, Callable[[MainWindow, Path], QWidget]] = {
    "about": lambda window, _: AboutDialog(window),
    "address": lambda window, _: AddressDialog(window.basemap_tools, window),
    "base maps": lambda window, _: BasemapSettingsDialog(window.basemap_tools, window),
    "bug": lambda window, _: BugReport("Traceback", "report.txt", window),
    "import": lambda window, _: ImportReviewWindow(
        ImportReview(Plan(), (listing(paper("a"), ("甲项目", "3亿元")),), SIGNED), window
    ),
    "paste": lambda window, _: PasteDialog((PastedRow(2, "甲", None, {}, "没有"),), print, window),
    "series": lambda window, _: SeriesDialog(
        lambda by: booklet(window._session.state, Sheet(title=""), by), window
    ),
    "settle": lambda window, _: SettleDialog("甲", ("说法",), ("只记说明",), parent=window),
    "style": lambda window, _: LayerStyleDialog("用地", Style(), "polygon", ("名称",), window),
    "survey": lambda window, folder: AddedSurveyDialog(
        _layers(window, folder)[0].survey(_layers(window, folder)[1]), (), district_extent(), window
    ),
    "table": lambda window, folder: AttributesDialog(
        "用地", _layers(window, folder)[0].bring(_layers(window, folder)[1]).layers[0], window
    ),
}


def test_what_other_ways_open_is_named_and_reached(
    qtbot: Any, window: MainWindow, tmp_path: Path
) -> None:
    found = {}
    for name, make in DIALOGS.items():
        opened = make(window, tmp_path)
        found[name] = _check(qtbot, opened)
        opened.close()
    assert {name: faults for name, faults in found.items() if faults} == {}
