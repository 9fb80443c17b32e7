"""Facts about names on the map: none over another, none cut, upright, where they belong."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from render.scenes import layer, line, painted, pixels, point, view

from jianxi_gis.model.layer import LabelStyle, Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.along import Polyline, written_along
from jianxi_gis.render.labels import Label, placed_labels
from jianxi_gis.render.lettering import wrapped
from jianxi_gis.render.points import marks

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

DOT = Symbol(fill="#ff0000", size_mm=1.0)
ROAD = Symbol(outline="#888888", width_mm=0.5)
NAME = LabelStyle("name", size_mm=2.4)
LARGE = (1600, 1000)


def crowd(count: int = 150, seed: int = 7, **changes: object) -> MapLayer:
    places = np.random.default_rng(seed).uniform((-850, -550), (850, 550), (count, 2))
    names = [
        f"第{number}号街坊更新改造及配套设施项目"[: 6 + number % 12] for number in range(count)
    ]
    ids = [f"p{number}" for number in range(count)]
    shapes = [point(x, y) for x, y in places.tolist()]
    return layer("point", shapes, DOT, label=NAME, ids=ids, labels=names, **changes)


def labels_of(seen: MapView) -> list[Label]:
    return placed_labels(seen, seen.layers)


def test_no_two_names_overlap() -> None:
    labels = labels_of(view(crowd(), size=LARGE))
    assert len(labels) > 50
    for one, other in combinations(labels, 2):
        a, b = one.chosen.boxes[0], other.chosen.boxes[0]
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_no_name_is_cut_at_the_edge() -> None:
    roads = layer("line", [line((-900, y), (900, y)) for y in (-480, 0, 490)], ROAD,
                  label=NAME, labels=["建设路", "中州西路", "景华路"], name="roads")  # fmt: skip
    seen = view(roads, crowd(400), size=LARGE)
    labels = labels_of(seen)
    boxes = np.concatenate([label.chosen.boxes for label in labels])
    assert boxes.min() >= 0
    assert (boxes[:, 2] <= 1600).all()
    assert (boxes[:, 3] <= 1000).all()


def test_a_name_covers_no_marker() -> None:
    seen = view(crowd(), size=LARGE)
    at, _ = marks(seen.layers[0], seen)
    for label in labels_of(seen):
        left, top, right, bottom = label.chosen.boxes[0]
        inside = (at[:, 0] > left) & (at[:, 0] < right) & (at[:, 1] > top) & (at[:, 1] < bottom)
        assert not inside.any()


def test_the_ink_of_a_name_stays_within_its_box() -> None:
    name = LabelStyle("name", size_mm=2.4, color="#0000ff")
    lone = layer("point", [point(0, 0)], DOT, label=name, labels=["牡丹广场（一期）"])
    bare = layer("point", [point(0, 0)], DOT)
    changed = (pixels(painted(view(lone))) != pixels(painted(view(bare)))).any(axis=2)
    rows, columns = np.nonzero(changed)
    left, top, right, bottom = labels_of(view(lone))[0].chosen.boxes[0]
    assert left - 1 <= columns.min() <= columns.max() <= right + 1
    assert top - 1 <= rows.min() <= rows.max() <= bottom + 1


def test_the_same_view_has_the_same_names_in_the_same_places() -> None:
    first, second = (labels_of(view(crowd(), size=LARGE)) for _ in range(2))
    assert [label.text for label in first] == [label.text for label in second]
    for one, other in zip(first, second, strict=True):
        assert (one.chosen.boxes == other.chosen.boxes).all()


def test_a_road_name_stays_on_its_ground_when_the_map_is_panned() -> None:
    road = layer("line", [line((-700, -80), (700, 80))], ROAD, label=NAME, labels=["建设路"])
    here = view(road, size=LARGE)
    before = labels_of(here)[0].chosen.boxes
    after = labels_of(here.moved(40, -25))[0].chosen.boxes
    assert np.allclose(after - before, (40, -25, 40, -25), atol=0.01)


def test_larger_figures_and_higher_priorities_are_written_first() -> None:
    same = [point(0, 0), point(4, 0)]
    rich = layer("point", same, DOT, label=NAME, labels=["小", "大"], sizes=[1e8, 9e8])
    high = layer("point", [point(8, 0)], DOT, name="high", labels=["先"],
                 label=LabelStyle("name", priority=9))  # fmt: skip
    assert [label.text for label in labels_of(view(rich, high))] == ["先", "大", "小"]


def test_names_wait_for_their_scale_but_a_selected_project_is_named_first_at_any() -> None:
    late = LabelStyle("name", min_scale=5000.0)
    dots = layer("point", [point(-90, 0), point(90, 0)], DOT, label=late, labels=["甲", "乙"],
                 ids=["a", "b"])  # fmt: skip
    assert labels_of(view(dots)) == []
    assert len(labels_of(view(dots, scale=5000.0))) == 2
    chosen = labels_of(view(dots, selected=frozenset({"b"})))
    assert [label.text for label in chosen] == ["乙"]


def test_a_long_road_bears_its_name_several_times_and_a_short_one_not_at_all() -> None:
    roads = [line((-780, 0), (780, 0)), line((0, 100), (30, 100))]
    named = layer("line", roads, ROAD, label=NAME, labels=["建设路", "很短的路"])
    texts = [label.text for label in labels_of(view(named, size=(1600, 400), dpi=100.0))]
    assert texts.count("很短的路") == 0
    assert texts.count("建设路") == 1
    long = [line((-7000, 0), (7000, 0))]
    again = layer("line", long, ROAD, label=NAME, labels=["建设路"])
    assert len(labels_of(view(again, size=(5000, 400)))) > 2


@pytest.mark.parametrize("degrees", range(0, 360, 15))
def test_names_along_lines_are_upright_and_read_in_order(degrees: int) -> None:
    turn = np.radians(degrees)
    course = np.array([[0.0, 0.0], [300 * np.cos(turn), 300 * np.sin(turn)]])
    letters = written_along("秦岭路", [20.0, 20.0, 20.0], Polyline.of(course), 150.0, 4.0)
    assert letters is not None
    assert all(abs(letter.degrees) <= 46 for letter in letters)
    first, last = letters[0], letters[-1]
    if abs(np.cos(turn)) > abs(np.sin(turn)) + 1e-9:
        assert first.x < last.x
    elif abs(np.sin(turn)) > abs(np.cos(turn)) + 1e-9:
        assert first.y < last.y


def test_no_name_is_bent_around_a_sharp_corner() -> None:
    corner = Polyline.of(np.array([[0.0, 0.0], [150.0, 0.0], [150.0, 150.0]]))
    assert written_along("秦岭路", [20.0] * 3, corner, 150.0, 4.0) is None


def test_characters_of_a_name_do_not_overlap_on_a_winding_line() -> None:
    x = np.arange(0, 300, 5.0)
    winding = Polyline.of(np.column_stack([x, 8 * (np.arange(len(x)) % 2)]))
    assert written_along("秦岭路", [20.0] * 3, winding, winding.length / 2, 0.0) is None


@given(st.text("洛阳先进制造业（一期）、集聚区", min_size=1, max_size=60))
def test_wrapped_names_are_whole_and_no_line_is_longer_than_asked(name: str) -> None:
    lines = wrapped(name, 12)
    assert "".join(lines) == name
    assert max(map(len, lines)) <= 12
    assert all(lines)


def test_brackets_are_not_torn_from_their_words() -> None:
    assert wrapped("洛铜34街坊（三期）改造项目") == ("洛铜34街坊", "（三期）改造项目")


@pytest.mark.parametrize(("dx", "dy"), [(7, 0), (0, -23), (64, 41), (-90, 60)])
def test_names_within_both_views_keep_their_ground_when_the_map_is_panned(dx: int, dy: int) -> None:
    town = crowd()
    here = view(town, size=LARGE)
    before = {label.text: label.chosen.boxes[0] for label in labels_of(here)}
    after = {label.text: label.chosen.boxes[0] for label in labels_of(here.moved(dx, dy))}
    inner = [
        name
        for name, (left, top, right, bottom) in before.items()
        if left > 300 and right < 1300 and top > 300 and bottom < 700
    ]
    assert len(inner) > 5
    for name in inner:
        assert np.allclose(after[name] - before[name], (dx, dy, dx, dy), atol=0.01)


def test_no_name_stands_where_something_lies_over_the_map() -> None:
    strip = (0.0, 0.0, 420.0, 1000.0)
    road = layer("line", [line((-900, -80), (900, -80))], ROAD, label=NAME, labels=["建设路"],
                 name="roads")  # fmt: skip
    open_map = view(road, crowd(), size=LARGE)
    assert any(label.chosen.boxes[:, 0].min() < strip[2] for label in labels_of(open_map))
    labels = labels_of(replace(open_map, covered=(strip,)))
    assert len(labels) > 30
    assert all(label.chosen.boxes[:, 0].min() >= strip[2] for label in labels)


def test_a_name_that_would_be_hidden_stands_on_another_side_of_its_marker() -> None:
    lone = layer("point", [point(0, 0)], DOT, label=NAME, labels=["牡丹广场"])
    usual = labels_of(view(lone))[0].chosen.boxes[0]
    cover = (usual[0], 0.0, 400.0, 300.0)
    moved = labels_of(view(lone, covered=(cover,)))[0].chosen.boxes[0]
    assert moved[2] <= cover[0] + 1
