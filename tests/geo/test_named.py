import pytest

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.named import named_things, search, things_at

GAZETTEER = load_gazetteer()


@pytest.mark.parametrize("text", ["10号街坊", "十号街坊", "１０街坊"])
def test_a_block_is_found_in_every_spelling(text) -> None:
    assert search(GAZETTEER, text)[0].name == "10号街坊"


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("秦岭路", "秦岭路", "道路"),
        ("秦岭路站", "秦岭路站（1号线）", "地铁站"),
        ("涧河", "涧河（谷水—洛河）", "河渠"),
        ("同乐寨", "同乐寨村", "村庄"),
    ],
)
def test_the_same_name_comes_first(text, name, sort) -> None:
    found = search(GAZETTEER, text)[0]
    assert (found.name, found.sort) == (name, sort)


@pytest.mark.parametrize("text", ["", "　", "没有这个地方"])
def test_words_that_name_nothing_find_nothing(text) -> None:
    assert search(GAZETTEER, text) == ()


def test_every_named_thing_has_an_accuracy_and_a_source() -> None:
    assert all(thing.accuracy_m > 0 and thing.source for thing in named_things(GAZETTEER))


def test_a_station_of_two_lines_is_one_thing() -> None:
    stations = [thing.proper for thing in named_things(GAZETTEER) if thing.sort == "地铁站"]
    assert len(stations) == len(set(stations))
    both = {name for name in stations if sum(f"{s.name}站" == name for s in GAZETTEER.stations) > 1}
    named = {thing.proper: thing.name for thing in named_things(GAZETTEER)}
    assert all("1号线、2号线" in named[name] for name in both)


def test_at_a_junction_both_roads_lie_and_the_district_last() -> None:
    junction = to_grid(GAZETTEER.place("建设路×华山路").geometry)
    found = things_at(GAZETTEER, (junction.x, junction.y), 20.0)
    assert {"建设路", "华山路"} <= {here.thing.name for here in found}
    assert found[-1].thing.name == "涧西区"
    assert all(here.distance_m <= 20.0 for here in found)
