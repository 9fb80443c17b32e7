"""Whatever the name, an automatic position lies where the name's words allow it."""

from itertools import pairwise

import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.geocode import geocode
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.own import OwnPlace, with_own

GAZETTEER = load_gazetteer()
ROADS = st.sampled_from(sorted({line.proper for line in GAZETTEER.lines if line.kind == "road"}))
WORKS = st.sampled_from(["改造工程", "雨污分流", "地块开发项目", "停车场", "提升", ""])
JOINTS = st.sampled_from(["与", "和", "、", "", "/", "至", "跨", "×"])
SPANS = st.sampled_from(
    ["{0}（{1}至{2}段）", "{0}{1}—{2}段", "{0}西起{1}东至{2}", "{1}至{2}段{0}", "{0}（{1}～{2}）"]
)
SIDES = st.sampled_from(["", "东北角", "以东", "向西150米", "南300米路东"])
_EDGE_M = 2.0


def _course(road: str) -> shapely.Geometry:
    return shapely.union_all([to_grid(line.geometry) for line in GAZETTEER.line(road)])


@settings(max_examples=150, deadline=None)
@given(ROADS, ROADS, ROADS, SPANS, WORKS)
def test_a_piece_lies_on_the_road_and_ends_at_what_was_named(
    road: str, one: str, other: str, form: str, work: str
) -> None:
    for found in geocode(form.format(road, one, other) + work, GAZETTEER).positions:
        if found.method != "road_segment":
            continue
        piece = to_grid(found.geometry)
        assert any(_course(name).buffer(_EDGE_M).contains(piece) for name in (road, one, other))
        ends = [piece.interpolate(0.0), piece.interpolate(1.0, normalized=True)]
        near = [min(end.distance(_course(name)) for name in (one, other)) for end in ends]
        assert max(near) <= 130.0


@settings(max_examples=150, deadline=None)
@given(ROADS, ROADS, JOINTS, SIDES, WORKS)
def test_a_crossing_lies_at_both_roads_or_as_far_as_the_words_say(
    one: str, other: str, joint: str, side: str, work: str
) -> None:
    name = f"{one}{joint}{other}交叉口{side}{work}"
    for found in geocode(name, GAZETTEER).positions:
        if found.method != "junction":
            continue
        spot = to_grid(found.geometry)
        reach_m = found.accuracy_m + 130.0 + (300.0 if "米" in side else 0.0)
        assert spot.distance(_course(one)) <= reach_m
        assert spot.distance(_course(other)) <= reach_m
        assert side != "以东"


@settings(max_examples=100, deadline=None)
@given(st.lists(ROADS, min_size=2, max_size=4, unique=True), JOINTS, WORKS)
def test_roads_that_are_named_are_the_only_ones_drawn(
    roads: list[str], joint: str, work: str
) -> None:
    allowed = shapely.union_all([_course(road) for road in roads])
    for found in geocode(joint.join(roads) + work, GAZETTEER).positions:
        assert to_grid(found.geometry).distance(allowed) <= found.accuracy_m + 130.0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 400), min_size=2, max_size=5, unique=True),
    st.integers(1, 400),
    st.floats(5, 100),
)
def test_a_house_number_lies_between_the_known_ones_and_reaches_both(
    numbers: list[int], asked: int, accuracy_m: float
) -> None:
    (road,) = GAZETTEER.line("西苑路")
    axis = shapely.line_merge(road.geometry)
    listed = sorted(numbers)
    spots = {
        number: shapely.line_interpolate_point(axis, n / len(listed), normalized=True)
        for n, number in enumerate(listed)
    }
    known = with_own(
        GAZETTEER,
        [
            OwnPlace(f"西苑路{number}号", "address", spot, accuracy_m, "现场")
            for number, spot in spots.items()
        ],
    )
    answer = geocode(f"西苑路{asked}号院改造", known)
    if asked in spots:
        assert [found.geometry for found in answer.positions] == [spots[asked]]
        return
    pairs = [(low, high) for low, high in pairwise(listed) if low < asked < high]
    if not pairs:
        assert answer.candidates == ()
        assert f"推不出 {asked} 号" in answer.reason
        return
    ((low, high),) = pairs
    (found,) = answer.candidates
    spot = to_grid(found.geometry)
    for number in (low, high):
        assert spot.distance(to_grid(spots[number])) <= found.accuracy_m


@settings(max_examples=200, deadline=None)
@given(
    st.text(
        alphabet="建设路中州西景华天津0123号街坊、与至（）段以北东村一拖涧河站口角米", max_size=24
    )
)
def test_no_text_crashes_and_each_has_a_place_or_a_reason(text: str) -> None:
    answer = geocode(text, GAZETTEER)
    assert bool(answer.positions) or bool(answer.reason)
    for found in answer.candidates:
        assert shapely.is_valid(found.geometry)
        assert found.accuracy_m > 0
