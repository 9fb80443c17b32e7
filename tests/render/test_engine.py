"""Facts about the quick ways of drawing: each leaves the picture the plain way leaves."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
import shapely
from PySide6.QtGui import QColor, QImage, QPainter
from render.scenes import ORIGIN, layer, line, painted, pixels, point, view

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render import acceleration, lines, masses, picture, stripes
from jianxi_gis.render.detail import detail_for
from jianxi_gis.render.order import drawing_order, touching_pairs
from jianxi_gis.render.paint import paint
from jianxi_gis.render.picture import Pictures

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

ANTIALIASING = 0.5
"""Mean difference of a channel, of 255, that comes of where paths are cut and rounded."""
ROAD = Symbol(outline="#c0392b", width_mm=0.3)
HOUSE = Symbol(fill="#d8c8b8", outline="#7a6a5a", width_mm=0.08)
DOT = Symbol(fill="#1f4e9e", size_mm=0.3)


@pytest.fixture(scope="module")
def town() -> MapView:
    """Return 2,000 houses, 300 crooked roads and 500 dots."""
    rng = np.random.default_rng(7)
    corners = ORIGIN + rng.uniform(-210, 210, (2000, 2))
    sides = rng.uniform(2, 14, (2000, 2))
    houses = shapely.box(*corners.T, *(corners + sides).T)
    steps = rng.normal(0, 15, (300, 12, 2)).cumsum(axis=1)
    roads = shapely.linestrings(ORIGIN + rng.uniform(-200, 200, (300, 1, 2)) + steps)
    dots = shapely.points(ORIGIN + rng.uniform(-200, 200, (500, 2)))
    return view(
        layer("polygon", houses, HOUSE), layer("line", roads, ROAD), layer("point", dots, DOT)
    )


@pytest.fixture
def unaccelerated(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Return a function that leaves out every call past PySide until the test ends."""
    calls = acceleration.draw_path_call, acceleration.draw_fragments_call
    tried = (*calls, acceleration.elements_offset)

    def leave_out() -> None:
        monkeypatch.setenv(acceleration.SWITCH, "0")
        for call in tried:
            call.cache_clear()

    yield leave_out
    for call in tried:
        call.cache_clear()


def test_the_picture_is_the_same_without_acceleration(
    town: MapView, unaccelerated: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stripes, "LARGE", 1)
    monkeypatch.setattr(stripes, "WORTH_IT", 1)
    quick = pixels(painted(town)).astype(int)
    unaccelerated()
    assert acceleration.draw_path_call() is None
    assert acceleration.path_room(10) is None
    plain = pixels(painted(town)).astype(int)
    assert np.abs(quick - plain).mean() < ANTIALIASING
    assert quick.std() > 10  # there is something on it


def test_stripes_of_a_part_of_an_image_stay_in_it(
    town: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stripes, "LARGE", 1)
    monkeypatch.setattr(stripes, "WORTH_IT", 1)
    alone = pixels(painted(town)).astype(int)
    sheet = QImage(town.width_px + 70, town.height_px + 40, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.translate(50, 30)
    paint(town, painter)
    painter.end()
    part = sheet.copy(50, 30, town.width_px, town.height_px)
    assert np.abs(pixels(part).astype(int) - alone).mean() < ANTIALIASING
    around = QPainter(sheet)
    around.fillRect(50, 30, town.width_px, town.height_px, QColor("white"))
    around.end()
    assert (pixels(sheet) == 255).all()


@pytest.mark.skipif(
    sys.platform != "linux", reason="names of another compiler could not all be tried"
)
def test_qt_is_called_without_the_lock_on_linux() -> None:
    assert acceleration.draw_path_call() is not None
    assert acceleration.draw_fragments_call() is not None
    assert acceleration.elements_offset() is not None


def test_a_path_written_in_place_is_not_believed_where_it_comes_out_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    acceleration.elements_offset.cache_clear()
    monkeypatch.setattr(acceleration.PathRoom, "fill", lambda self, numbers: None)
    assert acceleration.elements_offset() is None
    acceleration.elements_offset.cache_clear()


@pytest.mark.parametrize("width_mm", [0.15, 0.3, 0.7])
def test_lines_filled_as_areas_look_as_a_pen_draws_them(
    town: MapView, width_mm: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    roads = town.layers[1]
    rule = replace(roads.spec.rules[0], symbol=Symbol(outline="#c0392b", width_mm=width_mm))
    only = replace(town, layers=(replace(roads, spec=replace(roads.spec, rules=(rule,))),))
    filled = pixels(painted(only)).astype(int)
    monkeypatch.setattr(lines, "WIDEST_PX", 0.0)
    apart = np.abs(filled - pixels(painted(only))).max(axis=2)
    assert apart.mean() < 2 * ANTIALIASING
    assert (apart > 64).mean() < 0.003  # where crossing lines share a path or not


@pytest.mark.parametrize(
    "vertices",
    [
        ((-50, 0), (50, 0), (-50, 4)),  # back on itself
        ((0, 0), (0, 0), (60, 0)),  # a vertex twice
        ((-50, -50), (50, -50), (50, 50), (-50, 50), (-50, -50)),
        ((0, 0), (0.01, 0)),
    ],
)
def test_odd_lines_filled_as_areas_cover_the_pixels_of_the_pen(
    vertices: tuple[tuple[float, float], ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    only = view(layer("line", [line(*vertices)], Symbol(outline="#000000", width_mm=0.5)))
    filled = pixels(painted(only)).astype(int)
    monkeypatch.setattr(lines, "WIDEST_PX", 0.0)
    assert np.abs(filled - pixels(painted(only))).max() < 96


def test_a_moved_map_is_the_map_drawn_there(town: MapView) -> None:
    pictures = Pictures()
    pictures.draw(town)
    there = town.moved(37, -12)
    moved = pixels(pictures.draw(there)).astype(int)
    assert np.abs(moved - pixels(Pictures().draw(there))).mean() < ANTIALIASING


def test_of_other_projects_only_what_is_not_below_them_is_drawn_again(
    town: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    dots = [layer("point", [point(x, 0)], DOT) for x in (0, 90)]
    dots = [replace(dot, spec=replace(dot.spec, source="projects point")) for dot in dots]
    above = layer("line", [line((-90, -9), (90, 9))], ROAD)
    one, other = (replace(town, layers=(*town.layers, dot, above)) for dot in dots)
    pictures = Pictures()
    pictures.draw(one)
    grounds: list[MapView] = []
    monkeypatch.setattr(picture, "paint_ground", lambda seen, _: grounds.append(seen))
    drawn = pixels(pictures.draw(other))
    assert not grounds
    pictures.draw(other.moved(0.5, 0))
    assert len(grounds) == 1  # half a pixel on, nothing of it can be kept
    monkeypatch.undo()
    assert np.array_equal(drawn, pixels(Pictures().draw(other)))
    assert not np.array_equal(drawn, pixels(Pictures().draw(one)))


def test_a_mass_of_markers_covers_what_single_markers_cover(
    town: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    dots = replace(town, layers=town.layers[2:])
    single = pixels(painted(dots)).astype(int)
    monkeypatch.setattr(masses, "MANY", 1)
    assert np.abs(single - pixels(painted(dots))).mean() < ANTIALIASING


def test_copies_for_small_scales_keep_ends_and_leave_out_what_does_not_show() -> None:
    bends = [(x, 0.2 * np.sin(x)) for x in np.linspace(-500, 500, 4000)]
    course = layer("line", [line(*bends)], ROAD)
    copy = detail_for(course.columns, 8.0)
    assert len(copy.xy) < 10
    assert np.allclose(copy.xy[[0, -1]], course.columns.xy[[0, -1]])


def test_polygons_that_touch_are_in_groups_that_follow_the_data(town: MapView) -> None:
    houses: MapLayer = town.layers[0]
    order = drawing_order(houses.columns)
    group = np.empty(len(houses.columns), int)
    group[order.features] = order.groups
    boxes = shapely.box(*houses.columns.boxes.T)
    earlier, later = shapely.STRtree(boxes).query(boxes, predicate="intersects")
    pairs = earlier < later
    assert (group[earlier[pairs]] < group[later[pairs]]).all()
    assert sorted(order.features.tolist()) == list(range(len(houses.columns)))


def test_pairs_of_touching_boxes_are_those_a_tree_finds() -> None:
    rng = np.random.default_rng(3)
    corners = rng.uniform(-500, 500, (3000, 2))
    boxes = np.hstack([corners, corners + rng.lognormal(2, 0.6, (3000, 2))]).astype(np.float32)
    boxes[7] = np.nan
    pairs = touching_pairs(boxes)
    assert pairs is not None
    shapes = shapely.box(*boxes.T)
    tree = shapely.STRtree(shapes).query(shapes)
    expected = {(a, b) for a, b in tree.T.tolist() if a < b}
    assert len(expected) > 1000
    assert set(map(tuple, pairs.T.tolist())) == expected


@pytest.mark.parametrize("side", [1.0, 1000.0])
def test_boxes_too_crowded_or_too_uneven_for_a_grid_are_left_to_the_tree(side: float) -> None:
    boxes = np.zeros((200, 4), np.float32)
    boxes[:, 2:] = 1.0
    boxes[:20, 2:] = side  # all on one place, or some over very many cells
    assert touching_pairs(boxes) is None
