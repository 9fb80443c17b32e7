"""The tour points at real parts, is walked by mouse and keys, and comes by itself only once."""

from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.preferences import Forgetful
from jianxi_gis.ui.tour import STEPS, Tour


@pytest.fixture
def preferences():
    return Forgetful()


@pytest.fixture
def window(qtbot, session, controller, preferences):
    made = MainWindow(session, controller, preferences)
    qtbot.addWidget(made)
    made.resize(1400, 860)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def tour(window):
    window.actions_by_name["tour"].trigger()
    return window.findChild(Tour)


def test_every_step_points_at_a_part_that_is_seen_and_covers_none_of_it_with_words(
    window, tour
) -> None:
    seen = set()
    for step in STEPS:
        hole = tour.hole
        assert window.rect().contains(hole) and hole.width() > 20
        seen.add(hole.getRect())
        assert window.rect().contains(tour.card.geometry())
        assert step.place == "map" or not hole.intersects(tour.card.geometry())
        assert tour.words.text() and tour.card.accessibleName()
        tour.next.click()
    assert len(seen) == len(STEPS)
    assert tour.isHidden()


def test_parts_that_are_put_away_are_brought_back_for_it(window) -> None:
    window.actions_by_name["layout_meeting"].trigger()
    window.actions_by_name["tour"].trigger()
    tour = window.findChild(Tour)
    QApplication.processEvents()
    assert not tour.hole.isEmpty()


def test_keys_go_on_back_and_end_it(qtbot, tour, preferences) -> None:
    preferences.set("toured", None)
    qtbot.keyClick(tour.next, Qt.Key.Key_Return)
    assert tour.number == 1
    qtbot.keyClick(tour.next, Qt.Key.Key_Left)
    assert tour.back.hasFocus()
    qtbot.keyClick(tour.back, Qt.Key.Key_Return)
    assert tour.number == 0
    qtbot.keyClick(tour.next, Qt.Key.Key_Tab)
    assert tour.skip.hasFocus()
    qtbot.keyClick(tour.skip, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert tour.next.hasFocus()
    qtbot.keyClick(tour.next, Qt.Key.Key_Escape)
    assert tour.isHidden() and preferences.get("toured") is True


def test_it_follows_the_size_of_the_window(window, tour) -> None:
    window.resize(1000, 640)
    QApplication.processEvents()
    assert tour.geometry() == window.rect()
    for _ in STEPS:
        assert window.rect().contains(tour.card.geometry())
        tour.next.click()


def test_it_comes_by_itself_at_the_first_start_alone(
    qtbot, session, controller, preferences
) -> None:
    preferences.set("toured", None)
    first = MainWindow(session, controller, preferences)
    qtbot.addWidget(first)
    first.show()
    assert first.findChild(Tour) is None
    qtbot.waitUntil(lambda: first.findChild(Tour) is not None)
    first.findChild(Tour).skip.click()
    second = MainWindow(session, controller, preferences)
    qtbot.addWidget(second)
    second.show()
    second.finish()
    assert second.findChild(Tour) is None


def test_each_step_is_painted_anew(qtbot, window, tour) -> None:
    class Paints(QObject):
        regions: ClassVar[list] = []

        def eventFilter(self, watched, event) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.regions.append(event.region().boundingRect())
            return False

    qtbot.wait(200)  # the window is laid out, painted, and at rest
    paints = Paints()
    tour.installEventFilter(paints)
    for _ in STEPS[1:]:
        paints.regions.clear()
        tour.next.click()
        QApplication.processEvents()
        assert any(region.contains(tour.hole) for region in paints.regions), tour.number
