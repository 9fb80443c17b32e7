"""Doubts are settled from the list below the map, with a note, and shown as settled."""

from dataclasses import replace

import pytest
from factories import DOCUMENT, plan, project
from factories import session as small_session
from PySide6.QtWidgets import QLabel, QPushButton

from jianxi_gis.controller import Controller
from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.ui.dialogs.settle import SettleDialog
from jianxi_gis.ui.panels.card import CardPanel
from jianxi_gis.ui.panels.reconciliation import ReconciliationPanel


def said(line: int, words: str, status: Status) -> Evidence:
    return Evidence("d1", Locator(line), "status", words, "2022-03-01", status)


@pytest.fixture
def session():
    bridge = project(1, "五座立交项目", status=Status.DONE)
    claims = (said(5, "有序推进", Status.ACTIVE), said(9, "建成通车", Status.DONE))
    bridge = replace(bridge, evidence=(*bridge.evidence, *claims))
    twins = (project(2, "总部基地项目", 5 * 10**8), project(3, "总部基地项目", 18 * 10**8))
    return small_session(plan=plan((bridge, *twins)), layers=(), layer_specs=())


@pytest.fixture
def controller(session):
    return Controller(session)


@pytest.fixture
def panel(qtbot, session, controller):
    made = ReconciliationPanel(session, controller)
    qtbot.addWidget(made)
    made.show()
    return made


def _settle(panel, row: int, choice: int, note: str) -> None:
    panel.doubts.setCurrentCell(row, 0)
    panel.settle.click()
    (dialog,) = (one for one in panel.findChildren(SettleDialog) if one.isVisible())
    dialog.answer(choice, note)
    dialog.take.click()


def test_doubts_wait_to_be_settled(panel) -> None:
    assert [(row.cells[0], row.cells[3], row.doubtful) for row in panel.doubts.rows] == [
        ("重复", "待处理", True),
        ("矛盾", "待处理", True),
    ]
    assert "待处理 2 处" in panel.summary.text()


def test_without_a_note_nothing_is_settled(panel) -> None:
    panel.doubts.setCurrentCell(1, 0)
    panel.settle.click()
    (dialog,) = panel.findChildren(SettleDialog)
    assert not dialog.take.isEnabled()
    assert "帮助" in {button.text() for button in dialog.findChildren(QPushButton)}
    dialog.reject()


def test_a_settled_contradiction_shows_its_note_and_can_be_undone(
    panel, session, controller
) -> None:
    _settle(panel, 1, 0, "报告在前")
    assert panel.doubts.rows[-1].cells[3] == "已处理：报告在前"
    assert not panel.doubts.rows[-1].doubtful
    assert session.state.plan.projects[0].status is Status.DONE
    controller.undo()
    assert "待处理 2 处" in panel.summary.text()


def test_settling_can_say_which_claim_holds(panel, session) -> None:
    _settle(panel, 1, 1, "现场在施工")
    assert session.state.plan.project("p1").status is Status.ACTIVE


def test_two_lines_are_made_one_on_request(panel, session) -> None:
    _settle(panel, 0, 2, "同一处")
    twin = session.state.plan.projects[-1]
    assert (twin.id, twin.investment_yuan, twin.absorbed) == ("p2", 18 * 10**8, ("p3",))


def test_two_lines_stay_two_on_request(panel, session) -> None:
    _settle(panel, 0, 0, "两个地块")
    assert len(session.state.plan.projects) == 3
    assert panel.doubts.rows[-1].cells[3] == "已处理：两个地块"


def _words(card: CardPanel) -> str:
    return "\n".join(label.text() for label in card.widget().findChildren(QLabel))


def test_the_card_shows_what_is_in_doubt_what_holds_and_what_was_said_of_it(
    qtbot, panel, session, controller
) -> None:
    card = CardPanel(session, controller)
    qtbot.addWidget(card)
    controller.select(["p1"])
    words = _words(card)
    assert "2022年的进展说法不一：有序推进、建成通车" in words
    assert "建成通车（现用）" in words and "有序推进（现用）" not in words
    _settle(panel, 1, 1, "现场在施工")
    words = _words(card)
    assert "已处理：现场在施工" in words
    assert f"核定，对照《{DOCUMENT.title}》" in words
    assert "在建（现用）" in words
