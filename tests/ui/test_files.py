from pathlib import Path

import pytest
from factories import DOCUMENT, plan
from PySide6.QtWidgets import QMessageBox, QWidget

from jianxi_gis.controller import ImportOutcome
from jianxi_gis.errors import DocumentError, WorkspaceError
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.reconcile import ImportReport
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog
from jianxi_gis.ui.dialogs.import_report import ImportReportDialog
from jianxi_gis.ui.dialogs.progress import ProgressDialog
from jianxi_gis.ui.files import Files
from jianxi_gis.ui.preferences import Forgetful

BUTTON = QMessageBox.StandardButton


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


def _outcome(changed=True):
    base = Plan()
    report = ImportReport(DOCUMENT, changed=changed, projects=5, added=("10号街坊改造项目",))
    return ImportOutcome(base, plan() if changed else base, (report,), (DOCUMENT.title,))


def _dialog(window, kind):
    return next((child for child in window.findChildren(kind) if child.isVisible()), None)


def test_documents_are_stored_only_after_the_user_has_seen_what_they_bring(
    qtbot, files, window, controller
) -> None:
    outcome = controller.read_documents.return_value = _outcome()
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReportDialog) is not None)
    controller.accept.assert_not_called()
    dialog = _dialog(window, ImportReportDialog)
    top = dialog.tree.topLevelItem(0)
    assert top.text(0) == "《涧西区发展规划纲要》"
    assert top.child(0).text(0) == "清单项目 5 项，0 组，指标 0 项"
    with qtbot.waitSignal(files.imported):
        dialog.take.click()
    controller.accept.assert_called_once_with(outcome)


def test_a_report_that_is_refused_stores_nothing(qtbot, files, window, controller) -> None:
    controller.read_documents.return_value = _outcome()
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReportDialog) is not None)
    _dialog(window, ImportReportDialog).reject()
    controller.accept.assert_not_called()


def test_documents_that_were_read_before_offer_nothing_to_store(
    qtbot, files, window, controller
) -> None:
    controller.read_documents.return_value = _outcome(changed=False)
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: _dialog(window, ImportReportDialog) is not None)
    dialog = _dialog(window, ImportReportDialog)
    assert not hasattr(dialog, "take")
    dialog.reject()


def test_a_document_that_cannot_be_read_is_named_and_nothing_changes(
    qtbot, files, controller, boxes
) -> None:
    error = DocumentError("文件是空的", "纲要.txt", "请换一个文件")
    controller.read_documents.side_effect = error
    files.import_documents([Path("纲要.txt")])
    qtbot.waitUntil(lambda: len(boxes) == 1)
    assert boxes == [("纲要.txt\n文件是空的。", "请换一个文件")]
    controller.accept.assert_not_called()


def test_the_import_can_be_cancelled_while_it_runs(qtbot, files, window, controller) -> None:
    def read(paths, progress):
        while progress(0, 2, "纲要.txt"):
            pass
        return ImportOutcome(Plan(), Plan(), cancelled=True)

    controller.read_documents.side_effect = read
    with qtbot.waitSignal(files.told) as told:
        files.import_documents([Path("纲要.txt"), Path("报告.txt")])
        _dialog(window, ProgressDialog).stop.click()
    assert told.args == ["导入已取消，没有改动"]
    assert _dialog(window, ImportReportDialog) is None


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
    controller.can_undo = True
    answers["QMessageBox.question"] = button
    assert files.may_leave() is leaves


def test_saving_before_leaving_stores_the_plan(files, controller, answers, tmp_path) -> None:
    controller.can_undo = True
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


def test_a_sheet_with_words_for_a_scale_is_not_accepted(qtbot) -> None:
    dialog = ExportSheetDialog("图", "全部项目", 1000.0)
    qtbot.addWidget(dialog)
    dialog.scale.setEditText("很大")
    dialog._on_accepted()
    assert dialog.result() == 0 and not dialog.complaint.isHidden()
