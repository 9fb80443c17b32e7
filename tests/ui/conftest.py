"""A session of five projects and a controller that notes what it is asked."""

from unittest.mock import create_autospec

import pytest
from factories import session as small_session
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from jianxi_gis.controller import Controller
from jianxi_gis.model.check import CheckReport, Duplicate, GroupCheck
from jianxi_gis.model.index import select
from jianxi_gis.model.session import Session


@pytest.fixture
def session() -> Session:
    return small_session()


@pytest.fixture
def controller(session: Session) -> Controller:
    """Return a controller with a spec whose filter and selection reach the session."""
    made = create_autospec(Controller, instance=True)
    made.can_undo = made.can_redo = made.unsaved = made.is_found = False
    made.trouble = ()
    made.takes_long.return_value = False
    made.undo_words, made.redo_words = "撤销", "重做"

    def set_filter(wanted):
        state = session.state
        shown = select(state.plan, state.relations, wanted)
        session.update(filter=wanted, shown=shown)

    made.set_filter.side_effect = set_filter
    made.set_unit.side_effect = lambda unit: session.update(unit=unit)
    made.select.side_effect = lambda ids, mode="replace": session.update(
        selected=frozenset(ids) if mode == "replace" else session.state.selected ^ frozenset(ids)
    )
    made.check.return_value = CheckReport(
        groups=(
            GroupCheck(2, "创新空间载体建设", 4, 4, 101 * 10**7, 101 * 10**7, None, 0),
            GroupCheck(7, "新型城镇化", 1, 1, 61 * 10**8, 60 * 10**8, None, -(10**8)),
        ),
        duplicates=(Duplicate(("p1", "p2"), ("甲项目", "乙项目"), "名称相近"),),
        contradictions=(),
    )
    return made


@pytest.fixture
def type_words():
    """Return a function that types words key by key: qtbot's own takes ASCII only."""

    def type_into(widget, words: str) -> None:
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)

    return type_into
