"""F1 opens the handbook at the page of the place; its pages, links, pictures and words are read."""

import importlib
import pkgutil
import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

import jianxi_gis.ui
from jianxi_gis.ui.actions import VERBS
from jianxi_gis.ui.dialogs.settings import SettingsDialog
from jianxi_gis.ui.help.chapters import KEYS, anchor, chapters, folder
from jianxi_gis.ui.help.keys_page import MAP_KEYS, keys_page
from jianxi_gis.ui.help.pages import page_of, pages
from jianxi_gis.ui.help.window import HelpWindow
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panel_list import PANELS


@pytest.fixture
def handbook(qtbot):
    made = HelpWindow()
    qtbot.addWidget(made)
    made.show()
    made.show_page("quick-start.md")
    return made


def _classes() -> dict[str, type]:
    """Return the widgets of ui that are windows, dialogs or panels, by name."""
    found = {}
    for module in pkgutil.walk_packages(jianxi_gis.ui.__path__, "jianxi_gis.ui."):
        for name, one in vars(importlib.import_module(module.name)).items():
            if isinstance(one, type) and one.__module__ == module.name:
                found[name] = one
    return found


def test_every_panel_and_dialog_has_a_page() -> None:
    classes = _classes()
    bases = {base.__name__ for one in classes.values() for base in one.__mro__[1:]}
    places = {
        name
        for name, one in classes.items()
        if issubclass(one, QWidget)
        and name not in bases
        and one is not HelpWindow
        and (issubclass(one, QDialog) or name.endswith(("Window", "Panel", "Dialog")))
    }
    assert places - set(pages()) == {"ChoicePanel"}  # lies in the window of the review
    assert {panel.make.__name__ for panel in PANELS} <= set(pages())


def test_every_place_that_has_a_page_is_a_widget_of_the_program() -> None:
    assert set(pages()) - set(_classes()) == set()


@pytest.mark.parametrize("address", sorted(set(pages().values())))
def test_every_page_and_heading_named_for_a_place_exists(address) -> None:
    file, _, heading = address.partition("#")
    page = next((one for one in chapters() if one.file == file), None)
    assert page is not None
    assert not heading or anchor(heading) in {anchor(one) for one in page.sections}


def test_links_between_chapters_lead_to_chapters_and_headings() -> None:
    known = {one.file: {anchor(words) for words in one.sections} for one in chapters()}
    for one in chapters():
        for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", one.text):
            if "://" not in target:
                file, _, heading = target.partition("#")
                assert (file or one.file) in known, (one.file, target)
                assert not heading or anchor(heading) in known[file or one.file], target


def test_a_page_that_is_not_in_the_handbook_is_the_index_and_can_be_searched(handbook) -> None:
    handbook.show_page("decisions/0001-documents.md")
    assert handbook.address == "index.md"
    handbook.search.setText("手册")
    assert "手册" in handbook.view.toPlainText()


def test_the_stored_cheat_sheet_is_the_one_the_program_makes() -> None:
    stored = (folder() / KEYS).read_text(encoding="utf-8")
    assert stored == keys_page(str), "请运行 python scripts/pictures.py"


def test_every_key_and_every_verb_is_on_the_cheat_sheet() -> None:
    page = keys_page(str)
    for verb in VERBS:
        assert f"| {verb.words} | {verb.key} |" in page
    assert all(f"| {key} | {words} |" in page for key, words in MAP_KEYS)


def test_f1_shows_the_page_of_the_panel_that_has_the_focus(qtbot, session, controller) -> None:
    window = MainWindow(session, controller)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.filter_panel.text.setFocus()
    qtbot.keyClick(window.filter_panel.text, Qt.Key.Key_F1)
    shown = window.findChild(HelpWindow)
    assert shown.isVisible() and shown.address == pages()["FilterPanel"]
    with qtbot.waitActive(window):
        window.activateWindow()
    window.canvas.setFocus()
    window.actions_by_name["handbook"].trigger()
    assert shown.address == pages()["Canvas"]
    window.actions_by_name["shortcuts"].trigger()
    assert shown.address == KEYS
    assert len(window.findChildren(HelpWindow)) == 1


def test_f1_in_a_modal_dialog_shows_its_page_beside_it(qtbot, session, controller) -> None:
    class GoToDialog(QDialog):
        """Stands for a dialog of the program."""

    window = MainWindow(session, controller)
    qtbot.addWidget(window)
    window.show()
    dialog = GoToDialog(window)
    line = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(line)
    with qtbot.waitActive(dialog):
        dialog.open()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_F1)
    shown = dialog.findChild(HelpWindow)
    assert shown.isVisible() and shown.address == pages()["GoToDialog"]
    dialog.close()


def test_the_help_button_of_a_dialog_shows_its_page(qtbot, session, controller) -> None:
    window = MainWindow(session, controller)
    qtbot.addWidget(window)
    window.show()
    window.actions_by_name["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    help_button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "帮助")
    assert not help_button.isDefault() and not help_button.autoDefault()
    help_button.click()
    assert dialog.findChild(HelpWindow).address == pages()["SettingsDialog"]
    dialog.close()


def test_a_place_without_a_page_has_the_one_around_it(qtbot) -> None:
    class FilterPanel(QWidget):
        """Stands for the panel."""

    outer = FilterPanel()
    qtbot.addWidget(outer)
    inner = QLineEdit(outer)
    assert page_of(inner) == pages()["FilterPanel"]
    assert page_of(QWidget(None)) == "index.md"


def test_the_search_leaves_the_pages_that_have_the_words(handbook) -> None:
    handbook.search.setText("天地图")
    left = [file for file, item in handbook._items.items() if not item.isHidden()]
    assert "basemaps.md" in left and "editing.md" not in left
    assert handbook.address in left
    for _ in range(40):
        handbook.find_next()
    assert handbook.address in left
    handbook.search.setText("没有这样的词")
    assert all(item.isHidden() for item in handbook._items.values())
    handbook.search.clear()
    assert not any(item.isHidden() for item in handbook._items.values())


def test_a_link_to_a_chapter_shows_it_and_back_returns(handbook) -> None:
    handbook.view.anchorClicked.emit(QUrl("command-line.md#筛选条件"))
    assert handbook.address == "command-line.md#筛选条件"
    assert handbook.contents.currentItem().text(0) == "筛选条件"
    assert handbook.view.textCursor().block().text() == "筛选条件"
    handbook.back.click()
    assert handbook.address == "quick-start.md"
    assert not handbook.back.isEnabled()


def test_an_outer_link_is_opened_on_a_click_alone(handbook, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    handbook.show_page("index.md")
    assert opened == []
    handbook.view.anchorClicked.emit(QUrl("https://example.org/"))
    handbook.view.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == [QUrl("https://example.org/")]


def test_pictures_are_as_wide_as_the_page_at_most_and_come_from_the_handbook_alone(
    handbook,
) -> None:
    kind = 2  # QTextDocument.ResourceType.ImageResource
    for width in (700, 1300):
        handbook.resize(width, 600)
        picture = handbook.view.loadResource(kind, QUrl("images/window.png"))
        room = handbook.view.viewport().width()
        assert 80 < picture.deviceIndependentSize().width() < room
    assert handbook.view.loadResource(kind, QUrl("../data/SOURCES.md")) is None
    assert handbook.view.loadResource(kind, QUrl("https://example.org/a.png")) is None


def test_the_keys_of_the_card_are_not_listed_among_the_bookmarks() -> None:
    _, marks = keys_page(str).split("\n## 书签\n")
    assert "项目卡片" not in marks
    assert all(verb.words in keys_page(str) for verb in VERBS)
