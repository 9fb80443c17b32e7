"""A file that is written has the ending of its kind, and replaces none that nobody asked about."""

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from jianxi_gis.ui.dialogs.target import ask_target

KINDS = {"PDF": ".pdf", "PNG 图片": ".png"}
BUTTON = QMessageBox.StandardButton


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "chosen", "name"),
    [
        ("甲路（1.5公里）", "", "甲路（1.5公里）.pdf"),
        ("甲路", "PNG 图片 (*.png)", "甲路.png"),
        ("甲路.PNG", "PDF (*.pdf)", "甲路.PNG"),
    ],
)
def test_a_name_keeps_all_that_was_typed(window, answers, tmp_path, typed, chosen, name) -> None:
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / typed), chosen)
    assert ask_target(window, "导出", "图", KINDS) == tmp_path / name


@pytest.mark.parametrize(("button", "taken"), [(BUTTON.Yes, True), (BUTTON.No, False)])
def test_a_file_the_dialog_did_not_ask_about_is_asked_about(
    window, answers, tmp_path, button, taken
) -> None:
    there = tmp_path / "图.pdf"
    there.write_bytes(b"old")
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / "图"), "")
    answers["QMessageBox.question"] = button
    assert ask_target(window, "导出", "图", KINDS) == (there if taken else None)


def test_a_file_that_was_typed_whole_is_not_asked_about_twice(window, answers, tmp_path) -> None:
    there = tmp_path / "图.pdf"
    there.write_bytes(b"old")
    answers["QFileDialog.getSaveFileName"] = (str(there), "")
    assert ask_target(window, "导出", "图", KINDS) == there
