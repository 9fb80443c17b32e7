"""The legend names the classes on the map and no other, and draws them as the map does."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from render import scenes
from render.scenes import box, inked, line, point, view

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.model.where import parse_where
from jianxi_gis.render.clusters import units
from jianxi_gis.render.labels import placed_labels
from jianxi_gis.render.legend import CLUSTER_WORDS, SKETCH_WORDS, legend, shortened
from jianxi_gis.render.numbering import numbered
from jianxi_gis.render.points import marks
from jianxi_gis.render.seen import projects_on_map, seen

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

RED, BLUE = Symbol(fill="#c0392b"), Symbol(fill="#2c7fb8")
OUTLINE = Symbol(outline="#333333", width_mm=0.4)
POINTS = {"source": "projects point", "heading": "项目"}


def layer(*arguments: Any, spec: dict[str, Any] | None = None, **options: Any) -> MapLayer:
    """Return a layer of a scene whose description is changed by ``spec``."""
    made = scenes.layer(*arguments, **options)
    return replace(made, spec=replace(made.spec, **(spec or {})))


def words(seen_view: MapView) -> list[str]:
    return [entry.label for part in legend(seen_view.layers, seen_view) for entry in part.entries]


def test_a_class_without_a_feature_on_the_map_is_not_in_the_legend() -> None:
    both = layer("point", [point(0, 0), point(5000, 0)], [RED, BLUE], codes=[0, 1])
    assert words(view(both)) == ["0"]
    assert words(view(both, scale=400_000.0)) == ["0", "1"]


def test_a_layer_that_is_off_or_clear_or_beyond_its_scale_is_not_in_the_legend() -> None:
    shown = layer("point", [point(0, 0)], RED)
    far = replace(shown, spec=replace(shown.spec, max_scale_denominator=5000.0))
    for hidden in (replace(shown, visible=False), replace(shown, opacity=0.0), far):
        assert words(view(hidden)) == []


def test_a_line_that_bends_around_the_map_is_not_on_it() -> None:
    around = line((-900, -900), (900, -900), (900, 900))
    assert words(view(layer("line", [around], OUTLINE))) == []


def test_an_area_that_holds_the_whole_map_is_on_it_only_if_it_is_filled() -> None:
    whole = box(-9000, -9000, 9000, 9000)
    assert words(view(layer("polygon", [whole], OUTLINE))) == []
    assert words(view(layer("polygon", [whole], RED))) == ["0"]


def test_a_map_in_the_hole_of_an_area_does_not_show_the_area() -> None:
    ring = box(-9000, -9000, 9000, 9000).difference(box(-5000, -5000, 5000, 5000))
    assert words(view(layer("polygon", [ring], RED))) == []


def test_a_corridor_is_named_with_its_width_where_it_reaches_the_map() -> None:
    river = layer("line", [line((-900, 250), (900, 250))], OUTLINE, name="河渠")
    assert words(view(river)) == []
    assert words(view(replace(river, corridor_m=150.0))) == ["河渠两侧 150 米"]
    assert words(view(replace(river, corridor_m=50.0))) == []


def test_corridors_of_several_widths_are_named_after_their_rivers() -> None:
    courses = [line((-900, y), (900, y)) for y in (90, 60, -90)]
    river = layer("line", courses, OUTLINE, name="河渠", labels=["涧河", "涧河", "洛河"])
    river = replace(river, corridor_m=300.0)
    told = {
        asked: [word for word in words(view(replace(river, asked_m=asked))) if "两侧" in word]
        for asked in ((40.0, 40.0, 0.0), (40.0, 40.0, 80.0), (80.0, 80.0, 80.0), (0.0, 0.0, 0.0))
    }
    assert list(told.values()) == [
        ["涧河两侧 40 米"],
        ["涧河两侧 40 米", "洛河两侧 80 米"],
        ["河渠两侧 80 米"],
        [],
    ]


def test_one_kind_as_area_line_and_marker_is_one_entry() -> None:
    spec = {"heading": "项目"}
    layers = (
        layer("polygon", [box(-50, -50, 50, 50)], RED, spec=spec, name="areas"),
        layer("line", [line((-50, 0), (50, 0))], OUTLINE, spec=spec, name="lines"),
        layer("point", [point(0, 0)], RED, spec=spec, name="points"),
    )
    ((entry,),) = [part.entries for part in legend(layers, view(*layers))]
    assert [sample.columns.kind for sample in entry.samples] == ["polygon", "line", "point"]


def test_headings_follow_the_layers_uppermost_first() -> None:
    layers = [layer("point", [point(0, 0)], RED, name=name, spec={"heading": name})
              for name in ("境界", "河渠", "项目")]  # fmt: skip
    assert [part.heading for part in legend(layers, view(*layers))] == ["项目", "河渠", "境界"]


def test_a_sketched_line_of_a_project_is_explained() -> None:
    spec = {"source": "projects line"}
    roads = [line((-50, 0), (50, 0)), line((-50, 50), (50, 50))]
    sure = layer("line", roads[:1], OUTLINE, ids=["a"], accuracy_m=[30], spec=spec)
    unsure = layer("line", roads, OUTLINE, ids=["a", "b"], accuracy_m=[30, 400], spec=spec)
    assert SKETCH_WORDS not in words(view(sure))
    assert SKETCH_WORDS in words(view(unsure))


def test_graduated_markers_are_explained_by_amounts_of_their_size() -> None:
    yuan = [1e8, 20e8, 200e8]
    places = [point(-100, 0), point(0, 0), point(100, 0)]
    graded = layer("point", places, RED, ids=["a", "b", "c"], sizes=yuan,
                   spec={**POINTS, "graduated": True})  # fmt: skip
    (part,) = legend((graded,), view(graded))
    assert [amount.words for amount in part.amounts] == ["≤2亿元", "20亿元", "≥100亿元"]
    sizes = [amount.size_mm for amount in part.amounts]
    assert sizes == sorted(sizes)
    assert sizes[1] == pytest.approx(2.0 * np.sqrt(2.0))


def test_a_sample_is_as_large_as_the_middle_marker_of_its_class() -> None:
    graded = layer("point", [point(x, 0) for x in (-200, 0, 200)], RED, ids=list("abc"),
                   sizes=[1e8, 5e8, 200e8], spec={**POINTS, "graduated": True})  # fmt: skip
    ((entry,),) = [part.entries for part in legend((graded,), view(graded))]
    drawn = marks(graded, view(graded))[1]
    sample = entry.samples[0]
    assert marks(sample, view(sample))[1][0] == pytest.approx(np.median(drawn))


def test_a_short_legend_has_every_class_and_two_headings() -> None:
    layers = [layer("point", [point(0, 0)], RED, name=name, spec={"heading": name})
              for name in ("境界", "河渠", "项目")]  # fmt: skip
    whole = legend(layers, view(*layers))
    short = shortened(whole)
    assert [part.heading for part in short] == ["项目", "底图"]
    assert sum(len(part.entries) for part in short) == sum(len(part.entries) for part in whole)


def test_markers_of_one_size_need_no_explanation() -> None:
    same = layer("point", [point(0, 0), point(50, 0)], RED, ids=["a", "b"], sizes=[5e8, 5e8],
                 spec={**POINTS, "graduated": True})  # fmt: skip
    assert legend((same,), view(same))[0].amounts == ()


def test_a_project_is_on_the_map_where_its_marker_is_drawn() -> None:
    places = layer("point", [point(0, 0), point(900, 0)], RED, ids=["a", "b"], spec=POINTS)
    zone = layer("polygon", [box(-9, -9, 9, 9)], RED, spec={"source": "projects accuracy"})
    assert projects_on_map((places, zone), view(places, zone)) == {"a"}
    off = replace(places, visible=False)
    assert projects_on_map((off, zone), view(off, zone)) == frozenset()


def test_each_project_bears_its_number_at_every_place() -> None:
    places = [point(-100, 0), point(100, 0), point(0, 80)]
    marked = layer(
        "point", places, RED, ids=["a", "a", "b"], labels=["甲", "甲", "乙"], spec=POINTS
    )
    made = numbered(view(marked), {"a": 20, "b": 10})
    assert made is not None
    assert [label.strip() for label in made.view.layers[0].columns.labels] == ["1", "1", "2"]


def crowd(count: int) -> MapLayer:
    shapes = [point(6.0 * (number % 5), 6.0 * (number // 5)) for number in range(count)]
    ids = [f"p{number}" for number in range(count)]
    return layer("point", shapes, replace(RED, size_mm=4.0), ids=ids, spec=POINTS)


def test_on_a_map_too_full_for_single_numbers_neighbours_share_a_range() -> None:
    full = crowd(25)
    small = view(full, size=(260, 200))
    made = numbered(small, {f"p{number}": number for number in range(25)})
    assert made is not None
    assert sorted(made.numbers.values()) == list(range(1, 26))
    (group,) = units(made.view.layers[0], made.view).groups
    assert len(group) == 25
    assert [label.text for label in placed_labels(made.view, made.view.layers)] == ["1–25"]
    words = [entry.label for entry in legend(made.view.layers, made.view)[0].entries]
    assert words[-1] == CLUSTER_WORDS[True]


def test_projects_drawn_as_one_have_numbers_in_a_row_and_most_money_a_row_comes_first() -> None:
    places = [point(-90, 0), *[point(60, 0)] * 3, point(-90, 90)]
    spec = {**POINTS, "cluster_beyond": 5000.0}
    marked = layer("point", places, RED, ids=list("abcde"), spec=spec)
    made = numbered(view(marked), {"a": 5, "b": 1, "c": 4, "d": 2, "e": 9})
    assert made is not None
    assert made.numbers == {"e": 1, "a": 2, "c": 3, "d": 4, "b": 5}


def test_a_map_without_room_for_a_number_bears_none() -> None:
    tiny = view(crowd(25), size=(60, 60))
    assert numbered(tiny, dict.fromkeys([f"p{number}" for number in range(25)], 10**8)) is None


@pytest.mark.parametrize("where", [[], ["道路=建设路"], ["组=现代服务业"], ["文本=没有这样的名字"]])
def test_on_the_real_map_a_class_is_named_if_and_only_if_it_leaves_ink(
    where: list[str], bundled: State
) -> None:
    from jianxi_gis.controller import Controller
    from jianxi_gis.model.session import Session

    session = Session(bundled)
    controller = Controller(session)
    controller.set_filter(parse_where(where))
    extent = controller.sheet_content(Sheet(title="")).extent
    whole = MapView((0, 0), 1.0, 500, 500, 50.0).fitted(extent, margin=0.0)
    for drawn in session.state.layers:
        bare = replace(drawn, spec=replace(drawn.spec, label=None), corridor_m=0.0)
        named = set(bare.columns.codes[seen(bare, whole)].tolist())
        for code in set(bare.columns.codes.tolist()):
            alone = replace(whole, layers=(_in_ink(bare, code),))
            assert (code in named) == bool(inked(alone).any()), (drawn.spec.id, code)


def _in_ink(drawn: MapLayer, code: int) -> MapLayer:
    """Return the layer with one class in plain black, the others invisible."""
    rules = tuple(
        replace(
            rule,
            symbol=replace(
                rule.symbol,
                fill="#000000" if number == code and rule.symbol.fill else "",
                outline="#000000" if number == code and rule.symbol.outline else "",
                casing="",
            ),
        )
        for number, rule in enumerate(drawn.spec.rules)
    )
    return replace(drawn, spec=replace(drawn.spec, rules=rules))
