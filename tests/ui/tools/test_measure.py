from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from jianxi_gis.ui.tools.measure import MeasureAreaTool, MeasureLengthTool

NOTHING = b"\0" * (800 * 600 * 4)


@pytest.fixture
def length(canvas):
    tool = MeasureLengthTool(canvas)
    canvas.set_tool(tool)
    return tool


@pytest.fixture
def area(canvas):
    tool = MeasureAreaTool(canvas)
    canvas.set_tool(tool)
    return tool


@pytest.fixture
def bare(canvas, session):
    """Take the layers off: nothing to cling to."""
    session.update(layers=())
    return canvas


@pytest.mark.parametrize("scale", [2000.0, 10_000.0, 33_333.0, 100_000.0])
def test_a_kilometre_measures_a_kilometre_at_any_scale(bare, length, hand, scale) -> None:
    bare.show_view(replace(bare.view, scale=scale))
    x, y = bare.view.center
    half = min(500.0, 350 * bare.view.metres_per_px)  # what the window holds, in two clicks
    hand.click_at((x - half, y), (x + half, y))
    hand.key(Qt.Key.Key_Return)
    assert "（椭球面）" in length.result[0] and "（平面" in length.result[1]
    from jianxi_gis.geo.measure import length_m

    measured = length_m(length._kept)
    assert measured.grid == pytest.approx(2 * half, abs=1.5 * bare.view.metres_per_px)
    assert measured.ellipsoid == pytest.approx(measured.grid, rel=3e-4)


def test_what_is_measured_is_what_is_drawn_and_zooming_does_not_change_it(
    bare, length, hand
) -> None:
    hand.click(QPoint(100, 300))
    hand.click(QPoint(400, 300))
    hand.key(Qt.Key.Key_Return)
    before = length.result
    assert before[1].startswith(f"{300 * bare.view.metres_per_px:,.1f} 米")
    bare.zoom(0.5)
    bare.show_view(bare.view.moved(50, 50))
    assert length.result == before


def test_a_square_kilometre_is_1500_mu(bare, area, hand) -> None:
    bare.show_view(replace(bare.view, scale=12_500.0))
    x, y = bare.view.center
    hand.click_at((x, y), (x + 1000, y), (x + 1000, y + 1000), (x, y + 1000))
    hand.key(Qt.Key.Key_Return)
    from jianxi_gis.geo.measure import MU_M2, area_m2

    pixel = bare.view.metres_per_px
    assert area_m2(area._kept).grid / MU_M2 == pytest.approx(1500, abs=6 * pixel)
    assert "公顷" in area.result[0] and "亩（椭球面）" in area.result[0]
    assert "（平面，EPSG:4546）" in area.result[1] and "周长" in area.result[2]


def test_an_area_whose_borders_cross_has_no_area(bare, area) -> None:
    bow_tie = np.array([(0, 0), (10, 10), (10, 0), (0, 10)], dtype=float)
    assert area.words(bow_tie) == ("边线相交，没有面积",)


def test_a_double_click_ends_and_sets_one_last_vertex(qtbot, bare, length, hand) -> None:
    hand.click(QPoint(100, 300))
    hand.click(QPoint(200, 300))
    hand.click(QPoint(300, 300))
    qtbot.mouseDClick(bare, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert length._kept.shape == (3, 2)
    assert not len(length.points)


def test_backspace_takes_the_last_vertex_back(bare, length, hand) -> None:
    for x in (100, 200, 300):
        hand.click(QPoint(x, 300))
    hand.key(Qt.Key.Key_Backspace)
    assert len(length.points) == 2
    for _ in range(5):
        hand.key(Qt.Key.Key_Backspace)
    assert len(length.points) == 0


def test_enter_on_too_few_vertices_goes_on(bare, area, hand) -> None:
    hand.click(QPoint(100, 300))
    hand.click(QPoint(200, 300))
    hand.key(Qt.Key.Key_Return)
    assert area.result == () and len(area.points) == 2


def test_escape_leaves_nothing_and_then_puts_the_tool_down(bare, length, hand, overlay) -> None:
    hand.click(QPoint(100, 300))
    hand.click(QPoint(200, 300))
    assert overlay() != NOTHING
    hand.key(Qt.Key.Key_Escape)
    assert overlay() == NOTHING and bare.tool is length
    hand.click(QPoint(100, 300))
    hand.click(QPoint(200, 300))
    hand.key(Qt.Key.Key_Return)
    assert overlay() != NOTHING
    hand.key(Qt.Key.Key_Escape)
    assert overlay() == NOTHING and length.result == ()
    hand.key(Qt.Key.Key_Escape)
    assert bare.tool is not length


def test_another_tool_leaves_nothing_of_the_one_before(bare, length, hand, overlay) -> None:
    hand.click(QPoint(100, 300))
    bare.set_tool(None)
    bare.set_tool(length)
    assert overlay() == NOTHING


def test_the_preview_follows_the_cursor_and_ends_where_the_map_ends(
    bare, length, hand, overlay
) -> None:
    hand.click(QPoint(100, 300))
    hand.move(QPoint(300, 300))
    here = overlay()
    hand.move(QPoint(320, 340))
    assert overlay() != here
    length.leave()
    assert overlay() not in (here, NOTHING)


def test_a_drag_moves_the_map_and_sets_no_vertex(bare, length, hand) -> None:
    center = bare.view.center
    hand.drag(QPoint(300, 300), QPoint(380, 340))
    assert bare.view.center != center
    assert len(length.points) == 0


def test_a_vertex_clings_to_a_place_on_the_map(canvas, session, length, hand) -> None:
    layer = next(layer for layer in session.state.layers if layer.columns.ids)
    place = tuple((layer.columns.xy[0] + layer.columns.origin).tolist())
    hand.click(hand.pixel(place) + QPoint(4, -3))
    assert tuple(length.points[0]) == pytest.approx(place, abs=0.01)


def test_alt_frees_the_vertex(canvas, session, length, hand) -> None:
    layer = next(layer for layer in session.state.layers if layer.columns.ids)
    place = tuple((layer.columns.xy[0] + layer.columns.origin).tolist())
    where = hand.pixel(place) + QPoint(4, -3)
    hand.click(where, Qt.KeyboardModifier.AltModifier)
    ground = canvas.view.to_map(where.x(), where.y())
    assert tuple(length.points[0]) == pytest.approx(ground, abs=0.01)


def test_a_right_click_offers_to_end_to_take_back_and_to_drop(bare, length, hand) -> None:
    assert length.entries() == ()
    hand.click(QPoint(100, 300))
    assert [words for words, _ in length.entries()] == ["撤回上一点", "放弃"]
    hand.click(QPoint(200, 300))
    entries = dict(length.entries())
    assert list(entries) == ["完成", "撤回上一点", "放弃"]
    entries["完成"]()
    assert [words for words, _ in length.entries()] == ["清除量算"]
