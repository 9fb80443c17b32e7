"""Names of an extract become rows of the gazetteer, and no row says more than is known."""

from pathlib import Path

import pytest
from basemap.osm.conftest import Draft

from jianxi_gis.basemap.osm import OsmExtract, named_lines, places
from jianxi_gis.geo.measure import to_grid


def test_all_pieces_of_a_road_are_one_row(extract: OsmExtract) -> None:
    (road,) = (line for line in named_lines(extract) if line.proper == "武汉路")
    assert road.geometry.geom_type == "LineString"
    assert to_grid(road.geometry).length == pytest.approx(380, abs=1)
    assert (road.kind, road.confidence, road.accuracy_m) == ("road", "high", 15)
    assert road.source == "OpenStreetMap（ODbL）"
    assert road.method


def test_a_gap_in_a_road_stays_a_gap(extract: OsmExtract) -> None:
    (road,) = (line for line in named_lines(extract) if line.proper == "缺口路")
    assert road.geometry.geom_type == "MultiLineString"
    assert to_grid(road.geometry).length == pytest.approx(120, abs=1)


def test_spellings_of_one_name_are_one_road(tmp_path: Path) -> None:
    draft = Draft()
    draft.line([(0, 0), (90, 0)], highway="primary", name="康 滇路")
    draft.line([(90, 0), (190, 0)], highway="primary", name="康滇路 ")
    (road,) = named_lines(draft.read(tmp_path))
    assert (road.name, road.proper) == ("康滇路", "康滇路")


def test_two_roads_of_one_name_far_apart_are_doubtful_rows(tmp_path: Path) -> None:
    draft = Draft()
    draft.line([(0, 0), (90, 0)], highway="primary", name="建设路")
    draft.line([(3000, 0), (3290, 0)], highway="primary", name="建设路")
    long, short = named_lines(draft.read(tmp_path))
    assert to_grid(long.geometry).length > to_grid(short.geometry).length
    assert (long.name, short.name) == ("建设路", "建设路（第2处）")
    assert {long.proper, short.proper} == {"建设路"}
    assert {long.confidence, short.confidence} == {"inferred"}
    assert "2 处" in long.note


def test_rivers_are_water_and_paths_are_no_roads(tmp_path: Path) -> None:
    draft = Draft()
    draft.line([(0, 0), (90, 0)], waterway="canal", name="大明渠")
    draft.line([(0, 9), (90, 9)], highway="footway", name="滨河步道")
    assert [(line.name, line.kind) for line in named_lines(draft.read(tmp_path))] == [
        ("大明渠", "water")
    ]


@pytest.mark.parametrize(
    ("name", "kind", "accuracy_m", "shape"),
    [
        ("牡丹公园", "park", 15, "Polygon"),
        ("牡丹广场", "square", 15, "Polygon"),
        ("同乐湖", "lake", 15, "Polygon"),
        ("洛矿中学", "school", 15, "Polygon"),
        ("涧西医院", "hospital", 20, "Point"),
        ("谷水村", "village", 200, "Point"),
        ("10号街坊", "jiefang", 15, "Polygon"),
        ("洛阳西站", "rail_station", 20, "Point"),
    ],
)
def test_a_place_has_its_kind_and_no_better_accuracy_than_its_shape(
    extract: OsmExtract, name: str, kind: str, accuracy_m: float, shape: str
) -> None:
    (place,) = (place for place in places(extract) if place.name == name)
    assert (place.kind, place.accuracy_m, place.geometry.geom_type) == (kind, accuracy_m, shape)
    assert place.source == "OpenStreetMap（ODbL）"


def test_sub_districts_and_metro_stations_are_no_places(extract: OsmExtract) -> None:
    names = {place.name for place in places(extract)}
    assert not names & {"武汉路街道", "武汉路"}


def test_a_name_of_two_things_far_apart_is_nobodys_place(tmp_path: Path) -> None:
    draft = Draft()
    draft.square(0, 0, 50, leisure="park", name="儿童公园")
    draft.square(800, 0, 50, leisure="park", name="儿童公园")
    draft.square(0, 400, 50, leisure="park", name="青年公园")
    draft.square(200, 400, 60, leisure="park", name="青年公园")
    (place,) = places(draft.read(tmp_path))
    assert place.name == "青年公园"
    assert to_grid(place.geometry).area == pytest.approx(3600, rel=1e-3)


@pytest.mark.parametrize("name", ["幼儿园", "公园", "景华路", ""])
def test_a_word_for_a_sort_of_thing_or_a_road_is_no_place(tmp_path: Path, name: str) -> None:
    draft = Draft()
    draft.line([(0, 0), (90, 0)], highway="primary", name="景华路")
    draft.square(0, 10, 50, amenity="kindergarten", name=name)
    assert places(draft.read(tmp_path)) == ()
