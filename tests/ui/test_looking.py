import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from factories import DOCUMENT, plan
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from jianxi_gis.model.evidence import Locator
from jianxi_gis.ui.dialogs.compare import CompareDialog
from jianxi_gis.ui.looking import Looking
from jianxi_gis.ui.panels.card import CardPanel
from jianxi_gis.ui.preferences import Forgetful
from jianxi_gis.ui.printing import CardPreview
from jianxi_gis.ui.reader import ReaderDialog, keep_folders

LINES = [f"第{number}行的话" for number in range(1, 61)]


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def looking(session, window, tmp_path):
    content = "\n".join(LINES).encode()
    (tmp_path / "plan.txt").write_bytes(content)
    document = replace(DOCUMENT, sha256=hashlib.sha256(content).hexdigest())
    workspace = str(tmp_path / "项目.jianxi")
    session.update(plan=replace(plan(), documents=(document,)), workspace=workspace)
    return Looking(session, Forgetful(), window)


def test_a_claim_opens_its_document_at_its_line(qtbot, looking, window) -> None:
    looking.open_source("d1", Locator(40))
    qtbot.waitUntil(lambda: window.findChild(ReaderDialog) is not None)
    view = window.findChild(ReaderDialog).view
    marked = [mark.cursor.block().text() for mark in view.extraSelections()]
    assert marked == ["第40行的话"]
    qtbot.waitUntil(lambda: 0 < view.firstVisibleBlock().blockNumber() < 36)


def test_a_document_is_found_where_it_was_imported_from(tmp_path) -> None:
    preferences = Forgetful()
    for name in ("甲", "乙", "甲"):
        keep_folders(preferences, [tmp_path / name / "台账.xlsx"])
    assert preferences.get("document_folders") == [str(tmp_path / "甲"), str(tmp_path / "乙")]


def test_a_file_that_is_not_the_one_that_was_read_is_refused(
    qtbot, looking, window, tmp_path, monkeypatch
) -> None:
    (tmp_path / "plan.txt").write_text("改过", encoding="utf-8")
    told = []
    monkeypatch.setattr("jianxi_gis.ui.worker.show_error", lambda _, error: told.append(str(error)))
    monkeypatch.setattr(
        "jianxi_gis.ui.asking.QFileDialog.getOpenFileName",
        lambda *_: (str(tmp_path / "plan.txt"), ""),
    )
    looking.open_source("d1", Locator(40))
    qtbot.waitUntil(lambda: bool(told))
    assert "不一样" in told[0] and window.findChild(ReaderDialog) is None


def test_selected_projects_stand_side_by_side(looking, session, window) -> None:
    session.update(selected=frozenset({"p1", "p2"}))
    looking.compare()
    dialog = window.findChild(CompareDialog)
    assert dialog.table.item(0, 0).text() == "10号街坊改造项目"
    assert "帮助" in {button.text() for button in dialog.findChildren(QPushButton)}
    dialog.only.setChecked(True)
    dialog.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert "总投资\t60亿元\t6亿元" in lines
    assert not any(line.startswith("出自") for line in lines)


def test_one_project_is_not_compared_but_the_user_is_told(qtbot, looking, session, window) -> None:
    session.update(selected=frozenset({"p1"}))
    with qtbot.waitSignal(looking.told) as told:
        looking.compare()
    assert told.args == ["先选中 2 到 6 个项目，再对比"]
    assert window.findChild(CompareDialog) is None


def test_the_card_leads_to_the_line_of_its_document(qtbot, session, controller) -> None:
    card = CardPanel(session, controller)
    qtbot.addWidget(card)
    session.update(selected=frozenset({"p2"}))
    link = next(one for one in card.findChildren(QWidget) if "第40行" in one.accessibleName())
    with qtbot.waitSignal(card.source_requested) as asked:
        link.click()
    assert asked.args == ["d1", Locator(40)]


def test_the_card_of_the_selected_project_is_printed_and_saved(
    qtbot, looking, session, window, tmp_path, monkeypatch
) -> None:
    told = []
    looking.told.connect(told.append)
    looking.print_card()
    looking.save_card()
    assert told == ["请只选一个项目"] * 2
    session.update(selected=frozenset({"p1"}))
    looking.print_card()
    preview = window.findChild(CardPreview)
    page = preview.printer().pageLayout()
    size = page.fullRect(page.Unit.Millimeter)
    assert (size.width(), size.height()) == pytest.approx((210, 297), abs=0.6)
    preview.done(0)
    asked = []

    def choose(parent, title, name, kinds):
        asked.append(Path(name).name)
        return str(tmp_path / "卡片"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    looking.save_card()
    assert asked == ["10号街坊改造项目.pdf"] and told[-1] == "已写成 卡片.pdf"
    assert (tmp_path / "卡片.pdf").read_bytes().startswith(b"%PDF")
