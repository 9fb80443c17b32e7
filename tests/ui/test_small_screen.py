"""On a small screen every window is small: what is below or beside the edge cannot be pressed."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from jianxi_gis.controller.placing import Placing
from jianxi_gis.model.import_review import ImportReview
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.ui import screen
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.review.window import ReviewWindow
from tests.documents import listing, paper

LAPTOP, DOUBLED = QSize(1366, 728), QSize(800, 500)
"""What a taskbar leaves of a small laptop, and a screen of 1600 by 1000 at 200 %."""


def _outside(window: QWidget) -> list[str]:
    """Return the buttons that are beyond the edge and not scrolled to either."""
    scrolled = {
        one for area in window.findChildren(QScrollArea) for one in area.findChildren(QPushButton)
    }
    return [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible()
        and button not in scrolled
        and not window.rect().contains(
            QRect(button.mapTo(window, button.rect().topLeft()), button.size())
        )
    ]


@pytest.fixture(params=[LAPTOP, DOUBLED], ids=["laptop", "doubled"])
def room(request, monkeypatch) -> QSize:
    inside = request.param - QSize(16, 40)
    monkeypatch.setattr(screen, "room", lambda _: inside)
    return inside


@pytest.fixture
def windows(qtbot, session, controller, room):
    signed = Signature("王工", "2022-09-01T09:00:00+08:00")
    review = ImportReview(Plan(), (listing(paper("a"), ("月湖公园项目", "1亿元")),), signed)
    made = [
        ImportReviewWindow(review),
        ReviewWindow(session, controller, Placing(session, controller)),
        ExportSheetDialog("涧西区", "全部项目", 25_000.0),
        MainWindow(session, controller),
    ]
    for window in made:
        qtbot.addWidget(window)
        window.show()
    return made


def test_every_button_of_a_window_is_on_a_small_screen(windows, room) -> None:
    for window in windows:
        assert window.width() <= room.width() and window.height() <= room.height(), window
        assert _outside(window) == [], window


def test_a_first_start_leaves_room_for_the_title_and_the_edges(qtbot, session, controller) -> None:
    window = MainWindow(session, controller)
    qtbot.addWidget(window)
    whole = window.screen().availableGeometry()
    assert window.height() <= whole.height() - 40
    assert whole.contains(window.pos())


def test_the_note_of_what_is_not_on_the_map_stands_beside_the_tools_of_a_low_map(
    qtbot, session, controller
) -> None:
    window = MainWindow(session, controller)
    qtbot.addWidget(window)
    window.resize(784, 460)
    window.show()
    window.finish()
    assert not window.notes.margin.geometry().intersects(window.tool_strip.geometry())


def test_the_map_of_the_review_keeps_a_fifth_of_a_small_screen(windows) -> None:
    review = next(window for window in windows if isinstance(window, ReviewWindow))
    assert review.canvas.width() > review.width() / 5
