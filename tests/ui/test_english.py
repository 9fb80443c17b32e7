"""The window in English: whatever can be opened shows no Chinese that is not somebody's data."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from documents import listing, paper
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QLocale,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

from jianxi_gis.catalog.layers import layer_specs
from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.controller.series import booklet
from jianxi_gis.geo.gazetteer import HOME_DISTRICT, load_gazetteer
from jianxi_gis.geo.named import named_things
from jianxi_gis.model.added import Style
from jianxi_gis.model.check import check
from jianxi_gis.model.classes import Status
from jianxi_gis.model.comparison import compare
from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.import_review import ImportReview
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.review import Signature
from jianxi_gis.model.session import Session
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.store.repository import Repository
from jianxi_gis.ui.actions import VERBS
from jianxi_gis.ui.dialogs.basemap_address import AddressDialog
from jianxi_gis.ui.dialogs.basemap_settings import BasemapSettingsDialog
from jianxi_gis.ui.dialogs.compare import CompareDialog
from jianxi_gis.ui.dialogs.layer_style import LayerStyleDialog
from jianxi_gis.ui.dialogs.messages import BugReport
from jianxi_gis.ui.dialogs.series import SeriesDialog
from jianxi_gis.ui.editing.history_dialog import DeedsDialog, HistoryDialog
from jianxi_gis.ui.editing.paste_dialog import PasteDialog
from jianxi_gis.ui.editing.removed_dialog import RemovedDialog
from jianxi_gis.ui.help.window import HelpWindow
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.language import speak
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.panels.reconciliation import ReconciliationPanel
from jianxi_gis.ui.phrasebook import CHINESE
from jianxi_gis.ui.theme import apply_theme
from jianxi_gis.ui.tour import Tour
from scripts.translate import NO_WORDS, translations
from tests import factories

NAMES = ("Block 10 renewal", "Science garden", "Main Road widening", "Old pipes", "Nowhere hall")
SAID = ("text", "placeholderText", "title", "toolTip", "accessibleName", "accessibleDescription",
        "statusTip", "suffix", "prefix", "specialValueText", "windowTitle",
        "currentMessage")  # fmt: skip
CLOSING = {"quit", "bundled"}
"""Verbs that close or replace what is looked at."""
FILES = ("QFileDialog.getOpenFileName", "QFileDialog.getSaveFileName")
NO = QMessageBox.StandardButton.No
QUOTING = tuple(english for english in translations().values() if CHINESE.search(english))
"""English that quotes Chinese: what can be typed, what is printed."""


def _latin(project: Project, name: str) -> Project:
    evidence = tuple(
        replace(claim, locator=Locator(12), value=name if claim.topic == "listed" else "in 2022",
                quote="")
        for claim in project.evidence
    )  # fmt: skip
    places = tuple(
        replace(place, place="Block 10", reasoning="地名表中没有“Block 10”")
        for place in project.locations
    )
    return replace(
        project, name=name, plan="Outline plan", group="Housing", evidence=evidence,
        locations=places, unlocated_reason="地名表中没有“hall”" if not places else "",
    )  # fmt: skip


def _plan() -> Plan:
    made = factories.plan()
    indicator = replace(made.indicators[0], theme="Economy", name="GDP", base="62", target="90",
                        nature="expected")  # fmt: skip
    return replace(
        made,
        documents=(replace(made.documents[0], title="Outline plan", issuer="", kind="plan"),),
        groups=tuple(
            replace(group, name="Housing", section_title="Housing") for group in made.groups
        ),
        projects=tuple(map(_latin, made.projects, NAMES)),
        indicators=(indicator,),
    )


@pytest.fixture
def english(qapp: Any) -> Iterator[None]:
    before = QLocale()
    speak("en")
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def window(qtbot: Any, english: None, tmp_path: Any) -> Iterator[MainWindow]:
    file = tmp_path / "plan.jianxi"
    Repository.create(file, _plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(file)
    made = MainWindow(session, controller)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.show()
    made.finish()
    yield made
    made.close()
    controller.close()
    apply_theme(QApplication.instance(), "light")


@pytest.fixture(scope="module")
def allowed() -> re.Pattern[str]:
    """Return what may be Chinese: names and credits of the tables, and what is quoted."""
    gazetteer = load_gazetteer()
    names = {HOME_DISTRICT, *(thing.name for thing in named_things(gazetteer))}
    names |= {name for line in gazetteer.lines for name in (line.name, line.proper)}
    names |= {*NO_WORDS["printed on sheets"], *NO_WORDS["names of languages"]}
    names |= {f"{one.name.removesuffix('站')}站" for one in gazetteer.stations} | {
        "项目分布图",
        "60亿元",
    }
    names |= {name.removesuffix("站") for name in names}
    credits = {layer.attribution for layer in layer_specs()}
    words = sorted({*names, *credits, *QUOTING} - {""}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)))


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 60)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.data(index, role) or "")
        yield from _cells(model, model.index(row, 0, parent))
    for side, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, 20)):
        for section in range(count):
            yield str(model.headerData(section, side) or "")


def _words(widget: QWidget) -> Iterator[str]:
    for name in SAID:
        getter = getattr(widget, name, None)
        if callable(getter) and isinstance(words := getter(), str):
            yield words
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    if isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from _cells(model, QModelIndex())


def _chinese(root: QWidget, allowed: re.Pattern[str]) -> set[str]:
    return {
        f"{type(widget).__name__}: {words}"
        for widget in (root, *root.findChildren(QWidget))
        for words in _words(widget)
        if CHINESE.search(allowed.sub("", words))
    }


def test_the_window_with_a_project_and_a_filter_is_english(
    window: MainWindow, allowed: re.Pattern[str], qapp: Any
) -> None:
    first = window._session.state.plan.projects[0]
    window._controller.select((first.id,))
    for tabs in (window.lists, window.charts):
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            qapp.processEvents()
    wanted = Filter(statuses=(Status.LISTED,), least_yuan=1, text="e", sections=("2",))
    window._controller.set_filter(wanted)
    qapp.processEvents()
    assert _chinese(window, allowed) == set()


def test_menus_and_their_hints_are_english(window: MainWindow, allowed: re.Pattern[str]) -> None:
    menus = window.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
    assert len(menus) > 5
    assert {words for menu in menus for words in _chinese(menu, allowed)} == set()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # of the offscreen platform
def test_what_the_verbs_open_is_english(
    window: MainWindow,
    allowed: re.Pattern[str],
    answers: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: dict[str, set[str]] = {}
    now = ""

    def asked(*words: object) -> tuple[str, str]:
        said = {str(one) for one in words if CHINESE.search(allowed.sub("", str(one)))}
        found.setdefault(now, set()).update(said)
        return "", ""

    def look(dialog: QWidget, *_: object) -> int:
        found.setdefault(now, set()).update(_chinese(dialog, allowed))
        return QDialog.DialogCode.Rejected

    def none(*words: object) -> tuple[list[str], str]:
        asked(*words)
        return [], ""

    answers |= dict.fromkeys(FILES, asked) | {"QFileDialog.getOpenFileNames": none}
    monkeypatch.setattr(QInputDialog, "getText", lambda *words, **_: (asked(*words)[0], False))
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked(*words) and NO)
    for kind in (QDialog, QMessageBox, QMenu, QFileDialog, QInputDialog):
        monkeypatch.setattr(kind, "exec", look)
    before = set(QApplication.topLevelWidgets())
    for now in (verb.name for verb in VERBS if verb.name not in CLOSING):
        window._controller.select((window._session.state.plan.projects[0].id,))
        window.actions_by_name[now].trigger()
        look(window.statusBar())
        for opened in (one for one in QApplication.topLevelWidgets() if one not in before):
            if not isinstance(opened, HelpWindow):
                look(opened)
            opened.close()
    assert {verb: words for verb, words in found.items() if words} == {}
    for opened in (one for one in QApplication.topLevelWidgets() if one not in before):
        opened.deleteLater()


def _imported() -> ImportReview:
    document = replace(paper("a"), title="Outline plan", kind="plan")
    found = listing(document, ("Lake park", "1亿元"), ("Head office", "5亿元"),
                    ("Head office", "18亿元"))  # fmt: skip
    latin = {"城市更新": "Housing"}
    drafts = tuple(replace(draft, group=latin.get(draft.group, draft.group)) for draft in
                   found.drafts)  # fmt: skip
    signed = Signature("Wang", "2022-09-01T09:00:00+08:00")
    return ImportReview(
        Plan(), (replace(found, drafts=drafts, groups=(), source=(), skipped=()),), signed
    )


def test_the_dialogs_no_verb_opens_at_once_are_english(
    window: MainWindow, allowed: re.Pattern[str], qtbot: Any
) -> None:
    session, controller = window._session, window._controller
    state = session.state
    editing = Editing(session, controller)
    pasted = editing.read_block("项目名称\t总投资（万元）\t状态\nOld pipes\t900\t在建\nX\t1\t在建")
    checks = window.panel(ReconciliationPanel)
    report = check(state.plan)
    made = [
        BasemapSettingsDialog(window.basemap_tools, window),
        AddressDialog(window.basemap_tools, window),
        BugReport("Traceback", "report.txt", window),
        CompareDialog(compare(state.plan.projects, state.relations), window),
        LayerStyleDialog("Land", Style(), "polygon", ("name",), window),
        PasteDialog(pasted, lambda: None, window),
        SeriesDialog(lambda by: booklet(session.state, Sheet(title="Map"), by), window),
        ImportReviewWindow(_imported(), window),
        Tour(window, {}, lambda: None),
        *map(checks._duplicate_dialog, report.duplicates),
        *map(checks._contradiction_dialog, report.contradictions),
    ]
    for dialog in made:
        qtbot.addWidget(dialog)
    assert {type(one).__name__: found for one in made if (found := _chinese(one, allowed))} == {}


def test_what_was_done_is_told_in_english(
    window: MainWindow, allowed: re.Pattern[str], qtbot: Any
) -> None:
    session, controller = window._session, window._controller
    editing = Editing(session, controller)
    first = session.state.plan.projects[0].id
    editing.edit({first: {"status": "在建", "investment_yuan": "5亿元", "owner": "Board"}})
    editing.take_out([session.state.plan.projects[1].id])
    made = [
        HistoryDialog(NAMES[0], lambda: editing.steps(first), editing.revert, window),
        DeedsDialog(controller.deeds(), window),
        RemovedDialog(session, editing, window),
    ]
    for dialog in made:
        qtbot.addWidget(dialog)
    assert controller.undo_words.startswith("撤销")
    assert {type(one).__name__: found for one in made if (found := _chinese(one, allowed))} == {}
    assert _chinese(window, allowed) == set()
