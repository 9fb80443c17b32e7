"""A large undo from the windows about places is left to a worker."""

from threading import current_thread, main_thread
from types import MethodType

import pytest
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.controller.placing import Placing
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.review.window import ReviewWindow


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("closed_meanwhile", [False, True])
def test_a_large_undo_is_stored_off_the_gui_thread_and_shown_even_if_the_window_was_closed(
    qtbot, window: QWidget, bundled: State, monkeypatch, closed_meanwhile: bool
) -> None:
    session = Session(bundled)
    controller = Controller(session)
    before = bundled.plan
    controller.change("改", before.__class__(projects=before.projects[:1]))
    stored_in = []

    def store_turn(self, **wishes):
        stored_in.append(current_thread())
        return Controller.store_turn(self, **wishes)

    monkeypatch.setattr(controller, "takes_long", lambda *, back: back)
    monkeypatch.setattr(controller, "store_turn", MethodType(store_turn, controller))
    review = ReviewWindow(session, controller, Placing(session, controller), window)
    review.show()
    review._on_travel(back=True)
    if closed_meanwhile:
        review.close()
        review.deleteLater()
    qtbot.waitUntil(lambda: session.state.plan is before)
    assert len(stored_in) == 1 and stored_in[0] is not main_thread()
    if not closed_meanwhile:
        review.close()
