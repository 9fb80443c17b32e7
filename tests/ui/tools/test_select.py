import pytest
from PySide6.QtCore import QPoint, Qt

from jianxi_gis.ui.extents import extent_of_ids
from jianxi_gis.ui.tools.polygon import DrawZoneTool, PointTool, PolygonSelectTool
from jianxi_gis.ui.tools.select import BoxSelectTool

SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def asked():
    """Return what the tools have asked to select: (ids, modifiers)."""
    return []


@pytest.fixture
def told(asked):
    return lambda ids, modifiers: asked.append((set(ids), modifiers))


@pytest.fixture
def around(canvas, session):
    """Return a function: the corners of a square of pixels about some projects."""

    def square(*ids: str, margin: int = 20) -> tuple[QPoint, QPoint]:
        west, south, east, north = extent_of_ids(session.state.layers, ids)
        left, top = canvas.view.to_px(west, north)
        right, bottom = canvas.view.to_px(east, south)
        return (
            QPoint(round(left) - margin, round(top) - margin),
            QPoint(round(right) + margin, round(bottom) + margin),
        )

    return square


def _corners(square):
    start, end = square
    return [start, QPoint(end.x(), start.y()), end, QPoint(start.x(), end.y())]


def test_a_box_selects_what_is_drawn_in_it_whichever_way_it_is_dragged(
    canvas, hand, told, asked, around
) -> None:
    canvas.set_tool(BoxSelectTool(canvas, told, told))
    start, end = around("p1")
    hand.drag(start, end)
    hand.drag(end, start)
    assert [ids for ids, _ in asked] == [{"p1"}, {"p1"}]


def test_a_box_about_all_selects_every_project_on_the_map(
    canvas, hand, told, asked, around
) -> None:
    canvas.set_tool(BoxSelectTool(canvas, told, told))
    hand.drag(*around("p1", "p2", "p3"))
    assert asked[0][0] == {"p1", "p2", "p3"}


def test_a_box_about_nothing_selects_nothing(canvas, hand, told, asked) -> None:
    canvas.set_tool(BoxSelectTool(canvas, told, told))
    hand.drag(QPoint(2, 2), QPoint(12, 12))
    assert asked == [(set(), Qt.KeyboardModifier.NoModifier)]


@pytest.mark.parametrize("modifiers", [SHIFT, CONTROL, ALT])
def test_a_box_tells_how_it_was_ended(canvas, hand, told, asked, around, modifiers) -> None:
    canvas.set_tool(BoxSelectTool(canvas, told, told))
    hand.drag(*around("p2"), modifiers)
    assert asked == [({"p2"}, modifiers)]


def test_a_hidden_layer_is_not_selected(canvas, session, hand, told, asked, around) -> None:
    from dataclasses import replace

    square = around("p1")
    session.update(layers=tuple(replace(one, visible=False) for one in session.state.layers))
    canvas.set_tool(BoxSelectTool(canvas, told, told))
    hand.drag(*square)
    assert asked[0][0] == set()


def test_escape_drops_a_box(qtbot, canvas, hand, told, asked, around) -> None:
    canvas.set_tool(BoxSelectTool(canvas, told, told))
    start, end = around("p1")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    hand.move(end)
    hand.key(Qt.Key.Key_Escape)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert asked == []


def test_a_polygon_selects_what_is_drawn_in_it(canvas, hand, told, asked, around) -> None:
    canvas.set_tool(PolygonSelectTool(canvas, told))
    for corner in _corners(around("p3")):
        hand.click(corner)
    hand.key(Qt.Key.Key_Return)
    assert asked == [({"p3"}, Qt.KeyboardModifier.NoModifier)]


def test_a_polygon_drawn_before_the_map_was_moved_selects_the_same_ground(
    canvas, hand, told, asked, around
) -> None:
    canvas.set_tool(PolygonSelectTool(canvas, told))
    for corner in _corners(around("p3")):
        hand.click(corner)
    canvas.zoom(2.0)
    hand.key(Qt.Key.Key_Return)
    assert asked[0][0] == {"p3"}


@pytest.mark.parametrize("modifiers", [SHIFT, CONTROL, ALT])
def test_a_polygon_tells_how_it_was_ended(canvas, hand, told, asked, around, modifiers) -> None:
    canvas.set_tool(PolygonSelectTool(canvas, told))
    for corner in _corners(around("p3")):
        hand.click(corner)
    hand.key(Qt.Key.Key_Return, modifiers)
    assert asked == [({"p3"}, modifiers)]


def test_the_menu_of_a_polygon_offers_to_add_and_to_take_away(
    canvas, hand, told, asked, around
) -> None:
    tool = PolygonSelectTool(canvas, told)
    canvas.set_tool(tool)
    for corner in _corners(around("p3")):
        hand.click(corner)
    dict(tool.entries())["移出选择"]()
    assert asked == [({"p3"}, ALT)]


def test_a_drawn_zone_is_the_polygon_in_metres(canvas, hand) -> None:
    drawn = []
    canvas.set_tool(DrawZoneTool(canvas, drawn.append))
    corners = [QPoint(100, 100), QPoint(300, 100), QPoint(300, 300)]
    for corner in corners:
        hand.click(corner)
    hand.key(Qt.Key.Key_Return)
    metres = canvas.view.metres_per_px
    assert drawn[0].area == pytest.approx(200 * 200 / 2 * metres**2)


def test_a_zone_whose_borders_cross_is_not_taken(canvas, hand) -> None:
    drawn = []
    tool = DrawZoneTool(canvas, drawn.append)
    canvas.set_tool(tool)
    for corner in (QPoint(100, 100), QPoint(300, 300), QPoint(300, 100), QPoint(100, 300)):
        hand.click(corner)
    hand.key(Qt.Key.Key_Return)
    assert drawn == [] and tool.words(tool.points) == ("边线相交，不能作为范围",)


def test_a_point_is_the_ground_under_the_click(canvas, hand) -> None:
    points = []
    canvas.set_tool(PointTool(canvas, points.append))
    hand.click(QPoint(123, 234))
    assert (points[0].x, points[0].y) == pytest.approx(canvas.view.to_map(123, 234))
