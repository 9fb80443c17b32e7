"""The settings apply at once, are remembered, say what is wrong in place, and go back."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jianxi_gis.controller import Controller
from jianxi_gis.ui.dialogs.settings import SettingsDialog
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.preferences import Forgetful
from jianxi_gis.ui.theme import DARK, LIGHT, apply_theme, current_colors


@pytest.fixture
def preferences():
    return Forgetful()


@pytest.fixture
def window(qtbot, session, preferences):
    made = MainWindow(session, Controller(session), preferences)
    qtbot.addWidget(made)
    made.show()
    yield made
    apply_theme(QApplication.instance(), "light")


@pytest.fixture
def dialog(qtbot, window):
    made = SettingsDialog(window.settings, window)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_the_unit_of_money_reaches_the_window(dialog, session, preferences) -> None:
    _choose(dialog.unit, "万元")
    assert session.state.unit == "万元" and preferences.get("unit") == "万元"


def test_coordinates_are_written_in_the_system_chosen_here_or_by_a_click(
    dialog, window, preferences
) -> None:
    label = window.status_line.coordinates
    label.show_point((628_334.375, 3_837_765.942))
    _choose(dialog.system, "zoned")
    assert label.text() == "北 3,837,765.9 米  东 37,628,334.4 米"
    _choose(dialog.system, "seconds")
    assert label.text() == "经度 112°24′00.00″  纬度 34°39′36.00″"
    label.click()
    assert preferences.get("coordinates") == "zoned"


def test_the_theme_is_taken_at_once_and_the_menu_shows_it(dialog, window) -> None:
    _choose(dialog.theme, "dark")
    assert current_colors() is DARK and window.actions_by_name["dark"].isChecked()
    _choose(dialog.theme, "system")
    assert current_colors() is LIGHT and not window.actions_by_name["dark"].isChecked()
    window.actions_by_name["dark"].trigger()
    assert window.appearance.choice == "dark"


def test_the_theme_of_the_system_is_followed_while_it_is_asked_for(
    dialog, window, monkeypatch
) -> None:
    hints = QGuiApplication.styleHints()
    _choose(dialog.theme, "system")
    monkeypatch.setattr(type(window.appearance), "theme", property(lambda _: "dark"))
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert current_colors() is DARK


def test_letters_grow_in_window_and_headings(dialog, window, preferences) -> None:
    usual = window.status_line.sum.font().pointSizeF()
    figure = window.panel(InvestmentPanel).figure
    heading = figure.font().pointSizeF()
    _choose(dialog.letters, 150)
    assert window.status_line.sum.font().pointSizeF() == pytest.approx(1.5 * usual)
    assert figure.font().pointSizeF() == pytest.approx(1.5 * heading)
    assert preferences.get("font_percent") == 150


def test_the_language_is_kept_for_the_next_start(dialog, preferences) -> None:
    _choose(dialog.language, "en")
    assert preferences.get("language") == "en"


def test_what_is_opened_at_the_next_start_is_kept_and_reset(dialog, preferences) -> None:
    assert dialog.start.currentData() == "bundled"
    _choose(dialog.start, "last")
    assert preferences.get("start") == "last"
    dialog.usual.click()
    assert dialog.start.currentData() == preferences.get("start") == "bundled"


def test_a_proxy_is_taken_or_refused_in_place(dialog, window, preferences) -> None:
    basemaps = window.basemap_tools.basemaps
    assert not dialog.address.isEnabled()
    _choose(dialog.way, "manual")
    assert dialog.address.isEnabled() and basemaps.proxy.mapping is None
    dialog.address.setText("proxy.example.com:8080")
    dialog.address.editingFinished.emit()
    assert basemaps.proxy.port == 8080 and dialog.problem.text() == ""
    dialog.address.setText("不是地址")
    dialog.address.editingFinished.emit()
    assert "主机:端口" in dialog.problem.text() and not dialog.problem.isHidden()
    assert preferences.get("proxy") == "proxy.example.com:8080"
    _choose(dialog.way, "none")
    assert basemaps.proxy.mapping == {} and dialog.problem.isHidden()


def test_what_is_in_force_is_shown_when_the_dialog_opens_again(qtbot, dialog, window) -> None:
    _choose(dialog.letters, 125)
    _choose(dialog.way, "manual")
    dialog.address.setText("a:1")
    dialog.address.editingFinished.emit()
    again = SettingsDialog(window.settings, window)
    qtbot.addWidget(again)
    assert again.letters.currentData() == 125
    assert (again.way.currentData(), again.address.text()) == ("manual", "a:1")


def test_reset_takes_everything_back(dialog, window, session, preferences) -> None:
    for box, value in (
        (dialog.unit, "万元"), (dialog.system, "degrees"), (dialog.theme, "dark"),
        (dialog.letters, 90), (dialog.language, "en"), (dialog.way, "none"),
    ):  # fmt: skip
        _choose(box, value)
    dialog.usual.click()
    assert session.state.unit == "亿元" and current_colors() is LIGHT
    assert [box.currentIndex() for box in (dialog.unit, dialog.system, dialog.theme,
                                           dialog.language, dialog.way)] == [0] * 5  # fmt: skip
    assert dialog.letters.currentData() == 100
    assert window.basemap_tools.basemaps.proxy.mapping is None


@pytest.mark.parametrize(
    ("key", "damaged"),
    [("theme", "grün"), ("font_percent", "big"), ("font_percent", 9000), ("coordinates", "x"),
     ("proxy", "://"), ("language", 7)],
)  # fmt: skip
def test_a_damaged_choice_is_as_good_as_none(qtbot, session, preferences, key, damaged) -> None:
    preferences.set(key, damaged)
    window = MainWindow(session, Controller(session), preferences)
    qtbot.addWidget(window)
    dialog = SettingsDialog(window.settings, window)
    qtbot.addWidget(dialog)
    assert dialog.language.currentData() == "zh"
    assert current_colors() is LIGHT
    assert window.basemap_tools.basemaps.proxy.mapping is None
    apply_theme(QApplication.instance(), "light")
