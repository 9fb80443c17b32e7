"""What another source knows better takes the place of what the tables know, and nothing else."""

from dataclasses import replace

import pytest
import shapely

from jianxi_gis.geo.extension import extended
from jianxi_gis.geo.gazetteer import Gazetteer, NamedLine, Place, load_gazetteer
from jianxi_gis.geo.geocode import geocode
from jianxi_gis.geo.measure import to_grid, to_lonlat


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    return load_gazetteer()


def _line(name: str, *points: tuple[float, float], kind: str = "road") -> NamedLine:
    return NamedLine(
        name, name, (), kind, shapely.LineString(points), 15.0, "high", "道路中线", "OSM", ""
    )


def _place(name: str, at: shapely.Geometry, accuracy_m: float = 15.0) -> Place:
    return Place(name, (), "park", at, accuracy_m, "high", "轮廓", "OSM", "")


def test_an_unknown_road_is_added_and_places_a_project(known: Gazetteer) -> None:
    assert geocode("康滇路道路拓宽工程", known).candidates == ()
    more = extended(known, [_line("康滇路", (112.364, 34.670), (112.364, 34.673))], [])
    (answer,) = geocode("康滇路道路拓宽工程", more).candidates
    assert answer.automatic and answer.accuracy_m == 15


def test_the_old_gazetteer_is_unchanged(known: Gazetteer) -> None:
    before = known.lines, known.places
    extended(known, [_line("康滇路", (112.364, 34.670), (112.364, 34.673))], [])
    assert (known.lines, known.places) == before
    assert known.line("康滇路") == ()


def test_a_true_course_takes_the_place_of_a_sketch_and_keeps_its_aliases(
    known: Gazetteer,
) -> None:
    sketch = replace(known.line("武汉路")[0], aliases=("武汉大街",))
    others = [line for line in known.lines if line.proper != "武汉路"]
    gazetteer = replace(known, lines=(*others, sketch))
    true = replace(sketch, accuracy_m=15.0, confidence="high", source="OSM", aliases=())
    more = extended(gazetteer, [true], [])
    assert [line.source for line in more.line("武汉路")] == ["OSM"]
    assert more.line("武汉大街") == more.line("武汉路")


@pytest.mark.parametrize(
    "spoiled",
    [
        {"accuracy_m": 150.0},
        {"geometry": shapely.LineString([(112.358, 34.662), (112.358, 34.663)])},
        {"kind": "water"},
    ],
)
def test_a_worse_a_short_or_another_kind_of_course_is_left_out(
    known: Gazetteer, spoiled: dict[str, object]
) -> None:
    old = known.line("武汉路")
    new = replace(old[0], **{"accuracy_m": 15.0, "confidence": "high", **spoiled})
    assert extended(known, [new], []).line("武汉路") == old


def test_two_courses_of_one_name_do_not_displace_a_known_one(known: Gazetteer) -> None:
    old = known.line("武汉路")
    pair = [replace(old[0], accuracy_m=15.0, name=name) for name in ("武汉路", "武汉路（第2处）")]
    assert extended(known, pair, []).line("武汉路") == old


def test_an_unknown_place_is_added(known: Gazetteer) -> None:
    more = extended(known, [], [_place("月季园", shapely.Point(112.38, 34.66))])
    assert more.place("月季园") is not None
    assert known.place("月季园") is None


def test_a_finer_place_within_the_accuracy_of_the_known_one_takes_its_place(
    known: Gazetteer,
) -> None:
    old = known.place("10号街坊")
    assert old is not None
    outline = to_lonlat(to_grid(old.geometry).buffer(100))
    new = extended(known, [], [_place("十号街坊", outline), _place("10号街坊", outline)])
    place = new.place("10号街坊")
    assert place is not None
    assert (place.accuracy_m, place.kind, place.source) == (15, "jiefang", "OSM")
    assert place.aliases == old.aliases
    assert len([one for one in new.places if one.name == "10号街坊"]) == 1


def test_a_place_that_contradicts_the_known_one_is_left_out(known: Gazetteer) -> None:
    old = known.place("10号街坊")
    assert old is not None
    centre = to_grid(old.geometry)
    elsewhere = to_lonlat(shapely.Point(centre.x + 2 * old.accuracy_m, centre.y))
    assert extended(known, [], [_place("10号街坊", elsewhere)]).place("10号街坊") == old


def test_a_place_with_the_name_of_a_road_is_left_out(known: Gazetteer) -> None:
    more = extended(known, [], [_place("建设路", shapely.Point(112.38, 34.66))])
    assert more.places == known.places
