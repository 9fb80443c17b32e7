"""Facts about the map in motion: the wheel glides, a flick runs out, the hand stops both."""

from time import sleep

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from jianxi_gis.ui.canvas import Canvas


@pytest.fixture
def canvas(qtbot, session, controller):
    made = Canvas(session, controller)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_projects()
    made.finish()
    yield made
    made.finish()


def _wheel(canvas, where, *, notches=0, pixels=0):
    event = QWheelEvent(
        where, canvas.mapToGlobal(where), QPoint(0, pixels), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def _drag(qtbot, canvas, steps, *, pause_s=0.0):
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    for number in range(1, steps + 1):
        sleep(0.012)
        qtbot.mouseMove(canvas, QPoint(200 + 20 * number, 200))
    sleep(pause_s)
    end = QPoint(200 + 20 * steps, 200)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    return canvas.view.center


def test_the_wheel_glides_to_its_scale_and_keeps_the_ground_all_the_way(qtbot, canvas) -> None:
    where, scale = QPointF(123.0, 456.0), canvas.view.scale
    ground, scales = canvas.view.to_map(123.0, 456.0), []
    canvas.view_changed.connect(lambda view: scales.append((view.scale, view.to_map(123, 456))))
    _wheel(canvas, where, notches=2)
    qtbot.waitUntil(lambda: not canvas._motion.running)
    assert len(scales) > 2
    assert canvas.view.scale == pytest.approx(scale / 2)
    assert all(spot == pytest.approx(ground, abs=1e-6) for _, spot in scales)
    assert [one for one, _ in scales] == sorted((one for one, _ in scales), reverse=True)


def test_notches_that_come_quickly_add_up(canvas) -> None:
    scale = canvas.view.scale
    for _ in range(4):
        _wheel(canvas, QPointF(400, 300), notches=1)
    canvas.finish()
    assert canvas.view.scale == pytest.approx(scale / 4)


def test_a_trackpad_zooms_at_once_by_its_pixels(canvas) -> None:
    scale = canvas.view.scale
    _wheel(canvas, QPointF(400, 300), pixels=120)
    assert not canvas._motion.running
    assert canvas.view.scale == pytest.approx(scale / 2**0.5)


def test_a_map_let_go_of_in_motion_runs_on_and_comes_to_rest(qtbot, canvas) -> None:
    before = _drag(qtbot, canvas, 8)
    assert canvas._motion.running
    qtbot.waitUntil(lambda: not canvas._motion.running)
    assert canvas.view.center[0] < before[0]
    assert canvas.view.center[1] == pytest.approx(before[1])


def test_a_map_held_still_before_it_is_let_go_of_stays(qtbot, canvas) -> None:
    before = _drag(qtbot, canvas, 8, pause_s=0.12)
    assert not canvas._motion.running
    assert canvas.view.center == before


def test_a_press_stops_the_map_where_it_is(qtbot, canvas) -> None:
    _drag(qtbot, canvas, 8)
    qtbot.wait(40)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    here = canvas.view.center
    assert not canvas._motion.running
    qtbot.wait(40)
    assert canvas.view.center == here
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))


def test_another_view_asked_for_ends_the_motion(canvas) -> None:
    _wheel(canvas, QPointF(400, 300), notches=3)
    canvas.set_scale(12_345.0)
    assert not canvas._motion.running
    canvas.finish()
    assert canvas.view.scale == 12_345.0
