import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from jianxi_gis import __version__
from jianxi_gis.errors import GisError
from jianxi_gis.ui.dialogs.about import AboutDialog
from jianxi_gis.ui.dialogs.messages import BugReport, show_bug, show_error


def test_about_names_version_and_sources(qtbot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in words
    assert len(dialog.sources.toPlainText()) > 200


def test_bad_news_is_plain_text_with_what_where_and_what_to_do(qtbot, answers) -> None:
    seen = []

    def read(box):
        seen.append((box.text(), box.informativeText(), box.textFormat()))

    answers["QMessageBox.exec"] = read
    show_error(None, GisError("<b>坏</b>", "计划.txt", "请换一个文件"))
    assert seen == [("计划.txt\n<b>坏</b>。", "请换一个文件", Qt.TextFormat.PlainText)]


def test_a_bug_report_can_be_copied(qtbot) -> None:
    dialog = BugReport("Traceback", "report.txt")
    qtbot.addWidget(dialog)
    copy = next(one for one in dialog.findChildren(QPushButton) if one.text() == "复制")
    copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback"


def test_a_bug_is_shown_with_the_place_it_happened(qtbot, answers) -> None:
    seen = []
    answers["QDialog.exec"] = lambda dialog: seen.append(dialog.report.toPlainText())
    with pytest.raises(ZeroDivisionError) as caught:
        1 // 0  # noqa: B018
    show_bug(None, caught.value)
    assert "ZeroDivisionError" in seen[0] and "test_words.py" in seen[0]


def test_a_bug_without_calls_is_reported_with_the_calls_around_it(qtbot, answers) -> None:
    seen = []
    answers["QDialog.exec"] = lambda dialog: seen.append(dialog.report.toPlainText())
    show_bug(None, TypeError("missing 1 required positional argument"))
    assert "missing 1 required" in seen[0] and "test_words.py" in seen[0]
