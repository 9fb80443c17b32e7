from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.extents import extent_of_ids, overlap
from jianxi_gis.ui.frames import Frames, in_device_pixels


@pytest.fixture
def canvas(qtbot, session, controller):
    made = Canvas(session, controller)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_projects()
    made.finish()
    return made


def _pixel(canvas, session, project_id):
    west, south, east, north = extent_of_ids(session.state.layers, {project_id})
    x, y = canvas.view.to_px((west + east) / 2, (south + north) / 2)
    return QPoint(round(x), round(y))


def _wheel(canvas, where, notches):
    event = QWheelEvent(
        where, canvas.mapToGlobal(where), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    canvas.finish()


@pytest.mark.parametrize("notches", [1, -3, 5])
def test_the_wheel_keeps_the_ground_under_the_cursor(canvas, notches) -> None:
    ground, scale = canvas.view.to_map(123.0, 456.0), canvas.view.scale
    _wheel(canvas, QPointF(123.0, 456.0), notches)
    assert canvas.view.to_map(123.0, 456.0) == pytest.approx(ground, abs=1e-6)
    assert canvas.view.scale == pytest.approx(scale * 2 ** (-notches / 2))


def test_the_scale_stays_in_its_range_however_far_the_wheel_turns(canvas) -> None:
    _wheel(canvas, QPointF(400, 300), 80)
    assert canvas.view.scale == pytest.approx(200)
    _wheel(canvas, QPointF(400, 300), -80)
    assert canvas.view.scale == pytest.approx(2_000_000)


def test_a_drag_moves_the_ground_with_the_hand(qtbot, canvas, controller) -> None:
    ground = canvas.view.to_map(300.0, 200.0)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(canvas, QPoint(330, 250))
    qtbot.mouseMove(canvas, QPoint(420, 260))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(420, 260))
    assert canvas.view.to_map(420.0, 260.0) == pytest.approx(ground, abs=1e-6)
    controller.select.assert_not_called()


def test_a_click_selects_the_project_there(qtbot, canvas, session) -> None:
    where = _pixel(canvas, session, "p2")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=where)
    assert session.state.selected == {"p2"}


def test_a_click_with_control_adds_and_takes_away(qtbot, canvas, session) -> None:
    session.update(selected=frozenset({"p2"}))
    where, control = _pixel(canvas, session, "p1"), Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, control, where)
    assert session.state.selected == {"p1", "p2"}
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, control, where)
    assert session.state.selected == {"p2"}


def test_a_click_beside_everything_clears_the_selection(qtbot, canvas, session) -> None:
    session.update(selected=frozenset({"p1"}))
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert session.state.selected == frozenset()


def test_a_box_dragged_with_shift_becomes_the_view(qtbot, canvas) -> None:
    center = canvas.view.to_map(300.0, 225.0)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, QPoint(200, 150))
    qtbot.mouseMove(canvas, QPoint(399, 299))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, QPoint(399, 299))
    tolerance = 2 * canvas.view.metres_per_px * 4
    assert canvas.view.center == pytest.approx(center, abs=tolerance)


@pytest.mark.parametrize(
    ("key", "dx", "dy"),
    [
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Up, 0, 1),
        (Qt.Key.Key_Down, 0, -1),
    ],
)
def test_an_arrow_key_looks_that_way(qtbot, canvas, key, dx, dy) -> None:
    x, y = canvas.view.center
    qtbot.keyClick(canvas, key)
    moved = canvas.view.center[0] - x, canvas.view.center[1] - y
    assert [round(v / 80 / canvas.view.metres_per_px) for v in moved] == [dx, dy]


def test_plus_halves_and_minus_doubles_the_denominator(qtbot, canvas) -> None:
    scale = canvas.view.scale
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.scale == pytest.approx(scale / 2)
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view.scale == pytest.approx(scale)


def test_home_shows_the_district_and_escape_clears_the_selection(qtbot, canvas, session) -> None:
    canvas.set_home((600_000.0, 3_800_000.0, 640_000.0, 3_840_000.0))
    session.update(selected=frozenset({"p1"}))
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.view.center == (620_000.0, 3_820_000.0)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert session.state.selected == frozenset()


def test_a_box_shown_stays_shown_when_the_window_shrinks(qtbot, canvas, session) -> None:
    canvas.resize(400, 300)
    box = extent_of_ids(session.state.layers, session.state.shown)
    west, south, east, north = canvas.view.extent
    assert west < box[0] and south < box[1] and east > box[2] and north > box[3]


def test_a_selection_out_of_sight_is_brought_into_sight(canvas, session) -> None:
    canvas.show_box((700_000.0, 3_900_000.0, 701_000.0, 3_901_000.0))
    session.update(selected=frozenset({"p2"}))
    box = extent_of_ids(session.state.layers, {"p2"})
    assert overlap(box, canvas.view.extent)


def test_a_double_click_halves_the_denominator(qtbot, canvas) -> None:
    scale = canvas.view.scale
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert canvas.view.scale == pytest.approx(scale / 2)


def test_the_cursor_tells_its_ground_point_and_that_it_has_left(qtbot, canvas) -> None:
    told = []
    canvas.pointed.connect(told.append)
    qtbot.mouseMove(canvas, QPoint(50, 60))
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert told == [pytest.approx(canvas.view.to_map(50.0, 60.0)), None]


def test_resting_on_a_project_tells_its_name_money_and_accuracy(canvas, session) -> None:
    words = canvas._hover.words("p1")
    assert "10号街坊改造项目" in words and "60亿元" in words and "100 米内" in words


def test_a_name_that_looks_like_html_is_inert_in_the_tooltip(canvas) -> None:
    assert "<img" not in canvas._hover.words("p5")


def test_names_keep_clear_of_what_lies_over_the_map(qtbot, canvas, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(canvas.findChild(Frames), "request", lambda view, _: asked.append(view))
    strip = QWidget(canvas)
    strip.setGeometry(10, 20, 40, 300)
    canvas.show_view(canvas.view)
    assert (10, 20, 50, 320) not in asked[-1].covered  # it is not shown yet
    bare = len(asked[-1].covered)
    strip.show()
    canvas.show_view(canvas.view)
    assert (10, 20, 50, 320) in asked[-1].covered
    assert bare >= 2  # scale bar, north arrow


def test_what_lies_over_the_map_is_known_in_pixels_of_the_screen(canvas) -> None:
    view = replace(canvas.view, covered=((10.0, 20.0, 50.0, 320.0),))
    assert in_device_pixels(view, 2.0).covered == ((20.0, 40.0, 100.0, 640.0),)
