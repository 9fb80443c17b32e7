"""The window speaks Chinese on a computer of any language, or English where that is chosen."""

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QTreeView

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.named import named_things
from jianxi_gis.model.session import State
from jianxi_gis.ui.amounts import amount, figure
from jianxi_gis.ui.language import speak, tr
from jianxi_gis.ui.phrasebook import Phrasebook
from scripts.translate import translations

PHRASES = {
    "在建": "Under construction",
    "{0} 项，{1}": "projects: {0}, {1}",
    "专栏{0}": "Box {0}",
    "按{0}": "By {0}",
    "{0} {1} 米内": "{0} within {1} m",
    "投资不少于 {0}": "investment at least {0}",
    "{0}（{1}）": "{0} ({1})",
    "不能读 {0}，因为 {1}": "Because {1}, {0} cannot be read",
}


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = QLocale()
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def test_buttons_and_file_dialogs_are_chinese(qtbot) -> None:
    speak()
    box = QMessageBox()
    qtbot.addWidget(box)
    kinds = QMessageBox.StandardButton
    box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
    words = [button.text() for button in box.buttons()]
    assert all("\u4e00" <= word[0] <= "\u9fff" for word in words), words
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    assert dialog.labelText(QFileDialog.DialogLabel.FileName).startswith("文件名")
    assert not [one.text() for one in dialog.findChildren(QLabel) if one.text().isascii()]
    titles = dialog.findChild(QTreeView).model()
    assert titles.headerData(1, Qt.Orientation.Horizontal) == "大小"


def test_english_buttons_stay_english(qtbot) -> None:
    speak("en")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert [button.text() for button in box.buttons()] == ["Cancel"]


def test_the_language_spoken_last_is_the_only_one(qtbot) -> None:
    speak()
    speak("en")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert [button.text() for button in box.buttons()] == ["Cancel"]
    speak()
    assert tr("撤销") == "撤销"


def test_a_word_is_english_whatever_widget_says_it(qtbot) -> None:
    assert tr("撤销") == QObject().tr("撤销") == "撤销"
    speak("en")
    assert tr("撤销") == QObject().tr("撤销") == QMessageBox.tr("撤销") == "Undo"


def test_words_that_are_in_no_book_stay_as_they_are(qapp) -> None:
    speak("en")
    assert tr("牡丹广场") == "牡丹广场"
    assert tr("Dahua Road") == "Dahua Road"


def test_amounts_are_exact_millions_of_yuan_in_english(qapp) -> None:
    assert amount(360_000_000) == "3.6亿元"
    assert figure(360_000_000) == "3.6"
    speak("en")
    assert amount(360_000_000) == "¥360 m"
    assert amount(101_300_000_000) == "¥101,300 m"
    assert amount(123_456_789) == "¥123.456789 m"
    assert amount(-50_000_000, "万元") == "-¥50,000 k"
    assert figure(-50_000_000) == "-50"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("3 项，6亿元", "projects: 3, ¥600 m"),
        ("专栏2", "Box 2"),
        ("专栏2、专栏11", "Box 2, Box 11"),
        ("专栏2；投资不少于 0.5亿元", "Box 2; investment at least ¥50 m"),
        ("在建（专栏7）", "Under construction (Box 7)"),
        ("不能读 a.docx，因为 专栏3", "Because Box 3, a.docx cannot be read"),
        ("专栏2\n在建", "Box 2\nUnder construction"),
        ("按专栏2。在建", "By Box 2. Under construction"),
        ("河渠 涧河 100 米内", "河渠 涧河 within 100 m"),
    ],
)
def test_a_sentence_filled_below_is_said_in_english(chinese: str, english: str) -> None:
    assert Phrasebook(PHRASES).say(chinese) == english


@pytest.mark.parametrize("name", ["牡丹广场（二期）", "36、38街坊改造", "建设路，西段"])
def test_a_name_that_looks_like_a_sentence_stays_as_it_is(name: str) -> None:
    assert Phrasebook(PHRASES).say(name) is None


def test_no_name_of_the_plan_or_the_gazetteer_is_changed(bundled: State) -> None:
    plan = bundled.plan
    names = {thing.name for thing in named_things(load_gazetteer())}
    names |= {project.name for project in plan.projects} | {item.owner for item in plan.projects}
    names |= {document.title for document in plan.documents}
    names |= {word for group in plan.groups for word in (group.name, group.section_title)}
    assert len(names) > 400
    book = Phrasebook(translations())
    assert {name: said for name in names if name and (said := book.say(name))} == {}
