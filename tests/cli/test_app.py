"""The window is born, runs, and says what went wrong."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow

from jianxi_gis import app
from jianxi_gis.controller.unnamed import Unnamed
from jianxi_gis.errors import WorkspaceError
from jianxi_gis.paths import unsaved_folder
from jianxi_gis.settings import Settings
from jianxi_gis.store.repository import Repository
from tests import factories


def soon(deed: Callable[[], object]) -> None:
    QTimer.singleShot(0, deed)


def test_the_window_stays_until_it_is_closed_and_lets_the_workspace_go(
    qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "涧西.jianxi"
    Repository.create(file, factories.plan()).close()
    titles: list[str] = []

    def look() -> None:
        (window,) = (one for one in qapp.topLevelWidgets() if one.objectName() == "main_window")
        titles.append(window.windowTitle())
        with pytest.raises(WorkspaceError, match="另一个程序打开"):
            Repository.open(file)
        window.close()

    soon(look)
    assert app.run(file) == 0
    assert "涧西" in titles[0]
    Repository.open(file).close()
    assert sys.excepthook is sys.__excepthook__


def seen_by(workspace: Path | None, qapp: QApplication) -> str:
    """Return the title of the window the program opens."""
    titles: list[str] = []

    def look() -> None:
        (window,) = (one for one in qapp.topLevelWidgets() if one.objectName() == "main_window")
        titles.append(window.windowTitle())
        QApplication.exit()  # closing would ask

    soon(look)
    assert app.run(workspace) == 0
    return titles[0].partition(" — ")[0]


def test_unsaved_work_comes_first_then_the_last_workspace_where_it_is_asked_for(
    qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "涧西.jianxi"
    Repository.create(file, factories.plan()).close()
    assert seen_by(file, qapp) == "涧西"
    assert seen_by(None, qapp) == "随程序的规划"
    Settings().set("start", "last")
    assert seen_by(None, qapp) == "涧西"
    Unnamed(unsaved_folder()).create(factories.plan()).close()
    assert seen_by(file, qapp) == "涧西"
    assert seen_by(None, qapp) == "随程序的规划（未命名）"


@pytest.fixture
def translators(qapp: QApplication) -> Iterator[None]:
    before, known = QLocale(), qapp.findChildren(QTranslator)
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        if translator not in known:
            qapp.removeTranslator(translator)
            translator.setParent(None)


@pytest.mark.parametrize(
    ("chosen", "menus"),
    [("en", ["&File", "&Edit"]), ("zh", ["文件(&F)", "编辑(&E)"]), (7, ["文件(&F)", "编辑(&E)"])],
)
def test_the_language_of_the_settings_is_spoken_from_the_start(
    qapp: QApplication, translators: None, chosen: object, menus: list[str]
) -> None:
    Settings().set("language", chosen)
    seen: list[str] = []

    def look() -> None:
        (window,) = (one for one in qapp.topLevelWidgets() if one.objectName() == "main_window")
        assert isinstance(window, QMainWindow)
        seen.extend(action.text() for action in window.menuBar().actions())
        window.close()

    soon(look)
    assert app.run(None) == 0
    assert seen[:2] == menus


def test_what_escapes_from_the_window_is_said_in_a_box(
    qapp: QApplication, answers: dict[str, Any]
) -> None:
    said: list[str] = []
    answers["QMessageBox.exec"] = lambda box: said.append(box.text())
    answers["QDialog.exec"] = lambda dialog: said.append(dialog.report.toPlainText())
    for error in (WorkspaceError("磁盘已满", "a.jianxi"), ZeroDivisionError("不该发生")):
        app._tell(type(error), error, None)
    assert said[0] == "a.jianxi\n磁盘已满。"
    assert "ZeroDivisionError: 不该发生" in said[1]


@pytest.mark.parametrize(
    ("platform", "environment", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "vnc"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_only_a_linux_without_a_display_has_none(
    platform: str, environment: dict[str, str], there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert app.has_display() is there
