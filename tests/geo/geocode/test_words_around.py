"""Words around a known place that say the project is somewhere else, or nobody knows where."""

import pytest

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.geocode import geocode

GAZETTEER = load_gazetteer()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("涧河上游水源地治理", "只说在涧河上游"),
        ("涧河下游截污", "只说在涧河下游"),
        ("10号街坊以东地块改造", "只说在“10号街坊”以东"),
        ("牡丹广场往西地下停车场", "“牡丹广场”往西"),
        ("距牡丹广场500米地下停车场", "方向没有说"),
        ("中信重工赴外省分公司", "“分公司”"),
        ("周山路至周山森林公园步道", "只说了起讫两地"),
        ("东至天津路、西至青岛路地块", "只说在"),
    ],
)
def test_a_place_that_is_only_named_on_the_way_is_not_the_project_s(name: str, says: str) -> None:
    answer = geocode(name, GAZETTEER)
    assert answer.positions == ()
    assert says in answer.reason


def test_the_four_sides_of_a_plot_are_the_same_plot_however_they_are_named() -> None:
    (up_to,) = geocode(
        "东至天津路、西至青岛路、南至景华路、北至中州西路片区更新", GAZETTEER
    ).positions
    (sides,) = geocode(
        "天津路以西、青岛路以东、景华路以北、中州西路以南片区更新", GAZETTEER
    ).positions
    assert up_to.method == "bounded"
    assert up_to.geometry.equals(sides.geometry)


def test_sides_the_wrong_way_round_are_no_plot() -> None:
    name = "西至天津路、东至青岛路、南至景华路、北至中州西路片区更新"
    assert geocode(name, GAZETTEER).positions == ()


def test_a_corner_of_a_named_crossing_is_less_sure_than_the_crossing() -> None:
    (corner,) = geocode("建设路×华山路西北角绿地", GAZETTEER).positions
    assert corner.accuracy_m == 150.0
