"""Every command can be given without a mouse: by its key, or by the menus and the arrows."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from jianxi_gis.ui.actions import MENUS, VERBS
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panels.analysis import AnalysisPanel

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # offscreen platform


@pytest.fixture
def window(qtbot, session, controller):
    made = MainWindow(session, controller)
    qtbot.addWidget(made)
    made.resize(1400, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_every_menu_has_a_letter_of_its_own() -> None:
    letters = [letter for title, _ in MENUS for letter in re.findall(r"\(&([A-Z])\)$", title)]
    assert len(letters) == len(MENUS) == len(set(letters))


def test_every_verb_has_a_key_or_stands_in_a_menu() -> None:
    listed = {name for _, names in MENUS for name in names}
    assert [verb.name for verb in VERBS if not verb.key and verb.name not in listed] == []


@pytest.mark.parametrize(
    ("key", "modifier", "title"),
    [
        (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier, "文件(&F)"),
        (Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier, "工具(&T)"),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, "文件(&F)"),
    ],
)
def test_a_menu_opens_by_its_letter_and_is_walked_with_the_arrows(
    window, key, modifier, title
) -> None:
    QTest.keyClick(window, key, modifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.title() == title
    QTest.keyClick(menu, Qt.Key.Key_Down)
    first = menu.activeAction()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert first is not None and menu.activeAction() is not first
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_the_key_of_the_analysis_leads_into_it(window) -> None:
    window.sides.find()
    window.actions_by_name["analysis"].trigger()
    assert window.panel(AnalysisPanel).isAncestorOf(QApplication.focusWidget())
