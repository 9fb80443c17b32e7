"""Qt's own words are Chinese on a computer of any language."""

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QFileDialog, QMessageBox

from jianxi_gis.ui.language import CHINESE, speak


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = QLocale()
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def test_buttons_and_file_dialogs_are_chinese(qtbot) -> None:
    assert speak()
    box = QMessageBox()
    qtbot.addWidget(box)
    kinds = QMessageBox.StandardButton
    box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
    words = [button.text() for button in box.buttons()]
    assert all("\u4e00" <= word[0] <= "\u9fff" for word in words), words
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    assert dialog.labelText(QFileDialog.DialogLabel.FileName).startswith("文件名")


def test_a_language_qt_does_not_have_is_said(qapp) -> None:
    assert not speak(QLocale(QLocale.Language.Zulu))
    assert CHINESE.name() == "zh_CN"
