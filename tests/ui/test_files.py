from dataclasses import replace
from pathlib import Path
from threading import Event
from unittest.mock import create_autospec

import pytest
from documents import listing, paper
from PySide6.QtWidgets import QMessageBox, QWidget

from jianxi_gis.controller.reviewing import Reviewing
from jianxi_gis.errors import DocumentError, StoppedError, WorkspaceError
from jianxi_gis.model.import_review import ImportReview
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog
from jianxi_gis.ui.dialogs.progress import ProgressDialog
from jianxi_gis.ui.files import Files
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.preferences import Forgetful

BUTTON = QMessageBox.StandardButton
STORED = object()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def files(session, controller, window):
    return Files(session, controller, Forgetful(), window)


@pytest.fixture
def boxes(answers):
    """Return the texts of the message boxes that were shown."""
    seen = []

    def read(box):
        seen.append((box.text(), box.informativeText()))
        return 0

    answers["QMessageBox.exec"] = read
    return seen


@pytest.fixture
def read(monkeypatch):
    """Return the deeds of a review, answered by the test."""
    made = create_autospec(Reviewing, instance=True)
    made.store.return_value = STORED
    monkeypatch.setattr("jianxi_gis.ui.files.Reviewing", lambda *_: made)
    return made


def _review(base=None):
    reading = listing(paper("a"), ("月湖公园项目", "1亿元"))
    return ImportReview(base or Plan(), (reading,), Signature("王工", "2022-09-01"))


def _dialog(window, kind):
    return next((child for child in window.findChildren(kind) if child.isVisible()), None)


def test_documents_are_stored_only_after_the_user_has_seen_what_they_bring(
    qtbot, read, files, window, controller
) -> None:
    read.read.return_value = _review()
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReviewWindow) is not None)
    read.store.assert_not_called()
    dialog = _dialog(window, ImportReviewWindow)
    with qtbot.waitSignal(files.imported):
        dialog.take.click()
    assert read.store.call_args.args[0] is dialog.review
    controller.show.assert_called_once_with(STORED)
    assert not dialog.isVisible()


def test_what_was_imported_is_found_again_in_its_folder(
    qtbot, read, session, controller, window, tmp_path
) -> None:
    preferences = Forgetful()
    files = Files(session, controller, preferences, window)
    read.read.return_value = replace(_review(), paths=(tmp_path / "纲要.txt",))
    files.import_documents([tmp_path / "纲要.txt"])
    qtbot.waitUntil(lambda: _dialog(window, ImportReviewWindow) is not None)
    with qtbot.waitSignal(files.imported):
        _dialog(window, ImportReviewWindow).take.click()
    assert preferences.get("document_folders") == [str(tmp_path)]


def test_the_window_is_alive_and_says_what_it_does_while_an_import_is_stored(
    qtbot, read, files, window
) -> None:
    go = Event()

    def store(review, progress):
        progress(1, 2, "正在保存")
        assert go.wait(30)

    read.read.return_value = _review()
    read.store.side_effect = store
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReviewWindow) is not None)
    dialog = _dialog(window, ImportReviewWindow)
    dialog.take.click()
    qtbot.waitUntil(lambda: _dialog(dialog, ProgressDialog) is not None)
    under_way = _dialog(dialog, ProgressDialog)
    qtbot.waitUntil(lambda: under_way.bar.value() == 1)
    assert dialog.isVisible()
    assert not under_way.stop.isVisible()
    with qtbot.waitSignal(files.imported):
        go.set()
    assert not dialog.isVisible()


def test_a_document_is_read_anew_in_a_worker_with_the_coordinates_that_were_chosen(
    qtbot, read, files, window
) -> None:
    first = replace(_review(), paths=(Path("台账.csv"),))
    read.read.return_value = first
    read.reread.return_value = again = _review()
    files.import_documents([Path("台账.csv")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReviewWindow) is not None)
    dialog = _dialog(window, ImportReviewWindow)
    dialog.crs_chosen.emit(0, "EPSG:4546")
    qtbot.waitUntil(lambda: dialog.review is again)
    read.reread.assert_called_once_with(first, 0, "EPSG:4546")
    dialog.reject()


def test_a_review_that_is_left_stores_nothing(qtbot, read, files, window) -> None:
    read.read.return_value = _review()
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReviewWindow) is not None)
    _dialog(window, ImportReviewWindow).reject()
    read.store.assert_not_called()


@pytest.mark.parametrize("back", [True, False])
def test_a_large_undo_is_stored_in_a_worker_and_shown_then(
    qtbot, files, controller, window, back
) -> None:
    controller.takes_long.return_value = True
    controller.store_turn.return_value = STORED
    files.travel(back=back)
    assert _dialog(window, ProgressDialog).windowTitle() == ("撤销" if back else "重做")
    qtbot.waitUntil(lambda: controller.show.called)
    controller.show.assert_called_once_with(STORED)
    assert controller.store_turn.call_args.kwargs["back"] is back
    controller.undo.assert_not_called()
    controller.redo.assert_not_called()


def test_a_review_that_cannot_be_stored_stays_open_with_its_corrections(
    qtbot, read, files, window, boxes
) -> None:
    read.read.return_value = _review()
    read.store.side_effect = WorkspaceError("磁盘已满", "涧西.jianxi")
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReviewWindow) is not None)
    dialog = _dialog(window, ImportReviewWindow)
    dialog.take.click()
    qtbot.waitUntil(lambda: bool(boxes))
    assert boxes[0][0] == "涧西.jianxi\n磁盘已满。"
    assert dialog.isVisible()
    dialog.reject()


def test_a_single_document_that_cannot_be_read_is_named_and_nothing_changes(
    qtbot, read, files, window, boxes
) -> None:
    error = DocumentError("文件是空的", "纲要.txt", "请换一个文件")
    read.read.return_value = ImportReview(Plan(), (), Signature("王工", ""), (("纲要.txt", error),))
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: len(boxes) == 1)
    assert boxes == [("纲要.txt\n文件是空的。", "请换一个文件")]
    assert _dialog(window, ImportReviewWindow) is None


def test_the_import_can_be_cancelled_while_it_runs(qtbot, read, files, window) -> None:
    def going_on(paths, progress):
        while progress(0, 2, "纲要.txt"):
            pass
        raise StoppedError("导入已取消，没有改动")

    read.read.side_effect = going_on
    with qtbot.waitSignal(files.told) as told:
        files.import_documents([Path("纲要.txt"), Path("报告.txt")])
        _dialog(window, ProgressDialog).stop.click()
    assert told.args == ["导入已取消，没有改动"]
    assert _dialog(window, ImportReviewWindow) is None


def test_a_workspace_named_where_the_program_was_started_heads_the_recent_ones(
    session, controller, window, tmp_path
) -> None:
    session.update(workspace=str(tmp_path / "甲.jianxi"))
    preferences = Forgetful()
    preferences.set("recent", [str(tmp_path / "乙.jianxi"), str(tmp_path / "甲.jianxi")])
    files = Files(session, controller, preferences, window)
    assert [Path(name).stem for name in files.recent()] == ["甲", "乙"]


def test_an_opened_workspace_heads_the_recent_ones(files, controller, tmp_path) -> None:
    for name in ("甲", "乙", "甲"):
        files.open(tmp_path / f"{name}.jianxi")
    assert [Path(name).stem for name in files.recent()] == ["甲", "乙"]


def test_a_workspace_that_cannot_be_opened_is_not_remembered(files, controller, boxes) -> None:
    controller.open.side_effect = WorkspaceError("已被另一个程序打开", "涧西.jianxi")
    files.open(Path("涧西.jianxi"))
    assert boxes[0][0] == "涧西.jianxi\n已被另一个程序打开。"
    assert files.recent() == ()


def test_a_new_workspace_gets_its_suffix(files, controller, answers, tmp_path) -> None:
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / "涧西 2.0"), "")
    files.ask_create()
    controller.create.assert_called_once_with(tmp_path / "涧西 2.0.jianxi")


@pytest.mark.parametrize(("button", "leaves"), [(BUTTON.Discard, True), (BUTTON.Cancel, False)])
def test_changes_to_the_bundled_plan_are_not_lost_unasked(
    files, controller, answers, button, leaves
) -> None:
    controller.unsaved = True
    answers["QMessageBox.question"] = button
    assert files.may_leave() is leaves


def test_saving_before_leaving_stores_the_plan(files, controller, answers, tmp_path) -> None:
    controller.unsaved = True
    answers["QMessageBox.question"] = BUTTON.Save
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / "涧西.jianxi"), "")
    assert files.may_leave()
    controller.save_as.assert_called_once_with(tmp_path / "涧西.jianxi")


def test_a_sheet_is_exported_as_chosen(qtbot, files, controller, answers, tmp_path) -> None:
    usual = Sheet(title="涧西区项目分布图")
    controller.sheet_content.side_effect = lambda sheet, extent=None, chosen=None: SheetContent(
        sheet if sheet.title else usual, (), (), extent or (0, 0, 1, 1)
    )
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / "图"), "PNG 图片 (*.png)")
    files.ask_export((1.0, 2.0, 3.0, 4.0), 41_000.0)
    dialog = _dialog(files.parent(), ExportSheetDialog)
    assert dialog.heading.text() == "涧西区项目分布图"
    dialog.paper.setCurrentIndex(1)
    dialog.extent.setCurrentIndex(1)
    dialog.scale.setEditText("1:20000")
    with qtbot.waitSignal(files.told) as told:
        dialog._on_accepted()
    assert told.args == ["已导出 图.png"]
    content, path = controller.export.call_args.args
    assert path == tmp_path / "图.png"
    assert (content.sheet.paper, content.sheet.scale) == ("A4", 20_000.0)
    assert content.extent == (1.0, 2.0, 3.0, 4.0)
    assert content.sheet.secrecy == "内部资料"


@pytest.mark.parametrize(
    ("chosen", "name"),
    [("GeoPackage (*.gpkg)", "图.gpkg"), ("网页 (*.html)", "图.html"), ("", "图.html")],
)
def test_projects_are_exported_in_the_format_chosen(
    qtbot, files, controller, answers, tmp_path, chosen, name
) -> None:
    sheet = Sheet(title="涧西/项目", filter_words="道路 建设路")
    controller.sheet_content.side_effect = lambda *_: SheetContent(sheet, (), (), (0, 0, 1, 1))
    controller.export.side_effect = lambda _, path: (path,)
    asked = []

    def answer(*args):
        asked.extend(args)
        return str(tmp_path / "图"), chosen

    answers["QFileDialog.getSaveFileName"] = answer
    with qtbot.waitSignal(files.told) as told:
        files.ask_export_data()
    assert told.args == [f"已导出 {name}，道路 建设路"]
    assert controller.export.call_args.args[1] == tmp_path / name
    assert Path(asked[2]).name == "涧西_项目.html"
    assert "Excel 工作簿 (*.xlsx)" in asked[3]
    assert "*.pdf" not in asked[3]


def test_a_sheet_with_words_for_a_scale_is_not_accepted(qtbot) -> None:
    dialog = ExportSheetDialog("图", "全部项目", 1000.0)
    qtbot.addWidget(dialog)
    dialog.scale.setEditText("很大")
    dialog._on_accepted()
    assert dialog.result() == 0 and not dialog.complaint.isHidden()
