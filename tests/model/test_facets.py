from dataclasses import replace

from factories import plan, relations

from jianxi_gis.model.facets import facets, section_words
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.index import select
from jianxi_gis.model.relation import Relation, RelationIndex


def _counts(options):
    return {option.value: option.count for option in options}


def test_without_a_filter_every_value_counts_all_its_projects() -> None:
    found = facets(plan(), relations(), Filter())
    assert _counts(found["blocks"]) == {"10号街坊": 1}
    assert _counts(found["roads"]) == {"建设路": 2, "中州西路": 1}
    assert _counts(found["sections"]) == {"2": 4, "7": 1}


def test_a_count_is_what_the_filter_leaves_once_the_value_is_asked_for() -> None:
    whole, index, wanted = plan(), relations(), Filter(sections=(2,))
    for option in facets(whole, index, wanted)["roads"]:
        asked = Filter(sections=(2,), roads=(Near(option.value, 100.0),))
        assert option.count == len(select(whole, index, asked))


def test_a_condition_does_not_narrow_its_own_options() -> None:
    found = facets(plan(), relations(), Filter(sections=(7,)))
    assert _counts(found["sections"]) == {"2": 4, "7": 1}
    assert _counts(found["kinds"])["道路桥隧"] == 0


def test_rivers_and_stations_count_within_the_distance_asked_for() -> None:
    near = facets(plan(), relations(), Filter(), corridor_m=200, station_m=1000)
    assert _counts(near["rivers"]) == {"": 0, "涧河": 0}
    assert _counts(near["stations"]) == {"": 2, "七里河": 1, "秦岭路": 1}


def test_any_station_counts_a_project_once_and_is_what_asking_for_it_leaves() -> None:
    near = Relation("秦岭路", "position", 80.0)
    whole, index = plan(), relations()
    index = replace(index, stations={
        pid: (*index.stations.get(pid, ()), near) for pid in ("p1", "p2", "p3")
    })  # fmt: skip
    first, *stations = facets(whole, index, Filter())["stations"]
    asked = Filter(stations=(Near("", 500.0),))
    assert (first.value, first.label) == ("", "任一站")
    assert first.count == len(select(whole, index, asked)) < sum(one.count for one in stations)


def test_any_station_is_named_even_where_no_project_is_near_one() -> None:
    none = facets(plan(), RelationIndex(), Filter())["stations"]
    asked = facets(plan(), RelationIndex(), Filter(stations=(Near("", 500.0),)))["stations"]
    assert (none, [option.label for option in asked]) == ((), ["任一站"])


def test_rivers_and_stations_stay_in_their_rows_whatever_the_distance() -> None:
    rows = [
        [option.value for option in found[field]]
        for field in ("rivers", "stations")
        for distance in (0, 100, 600, 5000)
        for found in (facets(plan(), relations(), Filter(), corridor_m=distance,
                             station_m=distance),)
    ]  # fmt: skip
    assert rows == [["", "涧河"]] * 4 + [["", "七里河", "秦岭路"]] * 4


def test_a_section_drops_from_its_title_what_all_titles_share() -> None:
    assert section_words(4, {4: "“十四五”时期涧西文旅融合重大工程"}) == "专栏4 文旅融合"
    assert section_words(9, {}) == "专栏9"
