"""The bar above the map says what became of work without a name, and what can be done."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.controller.unnamed import Unnamed
from jianxi_gis.model.session import Session
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.unsaved_notice import UnsavedNotice
from tests import factories


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "unsaved"


@pytest.fixture
def start(qtbot, answers, folder, monkeypatch):
    """Start the program: its window and its bar."""
    monkeypatch.setattr("jianxi_gis.catalog.bundled_plan", factories.plan)
    answers["QMessageBox.question"] = QMessageBox.StandardButton.Discard  # at the end
    running = []

    def begin():
        session = Session()
        controller = Controller(session, Unnamed(folder))
        controller.open_at_start()
        running.append(controller)
        window = MainWindow(session, controller)
        qtbot.addWidget(window)
        window.show()
        return window, window.panel(UnsavedNotice)

    yield begin
    for controller in running:
        controller.close()


def edit(window: MainWindow, words: str) -> None:
    Editing(window._session, window._controller).edit({"p1": {"note": words}})


def killed(window: MainWindow) -> None:
    window._controller.close()


def kept(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def found(start):
    """Return window and bar of a start after a kill."""
    window, _ = start()
    edit(window, "先问王工")
    killed(window)
    return start()


def test_the_title_says_that_the_work_has_no_name(start, tmp_path) -> None:
    window, bar = start()
    assert window.windowTitle().startswith("随程序的规划 — ")
    edit(window, "一")
    assert window.windowTitle().startswith("随程序的规划（未命名） — ")
    assert not bar.isVisible()
    window._controller.save_as(tmp_path / "涧西.jianxi")
    assert window.windowTitle().startswith("涧西 — ")


def test_what_was_found_is_said_until_it_has_a_name(found, answers, folder, tmp_path) -> None:
    window, bar = found
    assert bar.isVisible() and "已找回" in bar.words.text()
    edit(window, "再问李工")
    assert bar.isVisible() and bar.save.isVisible() and bar.discard.isVisible()
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / "涧西.jianxi"), "")
    bar.save.click()
    assert window._session.state.title == "涧西"
    assert not bar.isVisible()
    assert not kept(folder)


def test_what_was_found_is_discarded_once_the_user_has_said_so(found, answers, folder) -> None:
    window, bar = found
    asked = []

    def stay(*question):
        asked.append(question[1:])
        return QMessageBox.StandardButton.Cancel

    answers["QMessageBox.question"] = stay
    bar.discard.click()
    assert bar.isVisible() and kept(folder)
    button = QMessageBox.StandardButton
    ((title, _, offered, usual),) = asked
    assert title == "丢弃找回的修改？"
    assert (offered, usual) == (button.Discard | button.Cancel, button.Cancel)
    answers["QMessageBox.question"] = QMessageBox.StandardButton.Discard
    bar.discard.click()
    assert not bar.isVisible()
    assert window._session.state.plan.project("p1").note == ""
    assert not kept(folder)


def test_a_bar_that_was_closed_stays_closed(found) -> None:
    window, bar = found
    bar.hide()
    edit(window, "再问李工")
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("answer", "goes"),
    [(QMessageBox.StandardButton.Discard, True), (QMessageBox.StandardButton.Cancel, False)],
)
def test_closing_the_window_asks_and_keeps_what_is_not_discarded(
    found, answers, folder, answer, goes
) -> None:
    window, _ = found
    answers["QMessageBox.question"] = answer
    assert window.close() is goes
    assert (kept(folder) == []) is goes


def test_that_nothing_can_be_kept_is_said_at_the_first_change(
    start, folder, answers, tmp_path
) -> None:
    folder.write_text("这里不是文件夹")
    window, bar = start()
    assert not bar.isVisible()
    edit(window, "一")
    assert bar.isVisible() and "意外退出就会丢失" in bar.words.text()
    assert bar.save.isVisible() and not bar.discard.isVisible()
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / "涧西.jianxi"), "")
    bar.save.click()
    assert not bar.isVisible()


def test_a_broken_file_is_said_beside_the_plan_of_the_program(start, folder) -> None:
    folder.mkdir()
    (folder / "未命名.jianxi").write_bytes(b"no workspace")
    window, bar = start()
    assert bar.isVisible() and "打不开" in bar.words.text()
    assert not bar.save.isVisible() and not bar.discard.isVisible()
    edit(window, "一")
    assert window._controller.unsaved
