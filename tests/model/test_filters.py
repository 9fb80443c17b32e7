"""A filter picks what it says, and is read from the words scripts write."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.errors import FilterError
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.filters import (
    CORRIDOR_M,
    ROAD_M,
    STATION_M,
    Filter,
    Near,
)
from jianxi_gis.model.index import select
from jianxi_gis.model.relation import Relation, RelationIndex
from jianxi_gis.model.where import parse_where
from tests.factories import plan, project, relations


def passing(*conditions: str) -> tuple[str, ...]:
    return select(plan(), relations(), parse_where(conditions))


def test_the_empty_filter_passes_all_in_their_order() -> None:
    assert passing() == ("p1", "p2", "p3", "p4", "p5")
    assert Filter().empty
    assert Filter().words() == "全部项目"


@pytest.mark.parametrize("spelling", ["10号街坊", "十号街坊", "10街坊", "10", "１０号街坊"])
def test_a_block_is_found_in_every_spelling(spelling: str) -> None:
    assert passing(f"街坊={spelling}") == ("p1",)


def test_a_part_of_a_block_is_in_the_block_and_not_the_other_way_round() -> None:
    parts = RelationIndex(blocks={"p1": (Relation("29号街坊C区", "words"),)})
    for asked, found in (("29号街坊", ("p1",)), ("29号街坊C区", ("p1",)), ("29号街坊A区", ())):
        assert select(plan(), parts, parse_where([f"街坊={asked}"])) == found


def test_words_in_the_name_count_at_any_distance_and_positions_within_it() -> None:
    assert passing("道路=建设路") == ("p1", "p3")
    assert passing("道路=建设路:50") == ("p3",)


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("河渠=涧河", ("p1",)),
        ("河渠=涧河:249", ()),
        ("河渠=涧河：250米", ("p1",)),
        ("河渠=洛河", ()),
        ("地铁=七里河", ("p1",)),
        ("地铁=七里河站", ("p1",)),
        ("地铁=1000", ("p1", "p2")),
        ("专栏=7", ("p1",)),
        ("专栏=专栏２", ("p2", "p3", "p4", "p5")),
        ("组=新型城镇化", ("p1",)),
        ("状态=竣工投用", ("p2",)),
        ("类别=道路桥隧", ("p3",)),
        ("投资=6亿", ("p2",)),
        ("投资=>=6亿", ("p1", "p2")),
        ("投资>=6亿元", ("p1", "p2")),
        ("投资≤5000万", ("p3",)),
        ("投资=1亿..10亿", ("p2", "p4")),
        ("文本=园", ("p2",)),
        ("文本=%", ()),
        ("文本=_", ()),
        ("文本=' OR 1=1 --", ()),
        ("文本=ｏｎｅｒｒｏｒ=", ("p5",)),
    ],
)
def test_a_condition_picks(condition: str, found: tuple[str, ...]) -> None:
    assert passing(condition) == found


def test_an_unknown_amount_is_within_no_bounds() -> None:
    assert "p5" not in passing("投资=>=0")
    assert "p5" not in passing("投资<=1000亿")


def test_values_of_one_field_are_alternatives_and_fields_are_combined() -> None:
    assert passing("专栏=7", "专栏=2", "类别=道路桥隧") == ("p3",)
    assert passing("投资>=1亿", "投资<=10亿") == ("p2", "p4")


def test_a_condition_given_twice_stands_once() -> None:
    assert parse_where(["专栏=2", "专栏=2"]) == parse_where(["专栏=2"])


def test_a_group_is_the_same_in_any_unicode_form() -> None:
    name = "Café（一）建设"
    listed = [replace(project(1, "甲"), group=unicodedata.normalize("NFD", name))]
    wanted = parse_where([f"组={unicodedata.normalize('NFC', name)}"])
    assert select(plan(listed), RelationIndex(), wanted) == ("p1",)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("颜色=红", "看不懂的筛选条件"),
        ("街坊", "看不懂的筛选条件"),
        ("街坊=", "看不懂的筛选条件"),
        ("=10", "看不懂的筛选条件"),
        ("", "看不懂的筛选条件"),
        ("专栏=二", "专栏要写数字"),
        ("专栏=-2", "专栏要写数字"),
        ("状态=完工", "没有这种状态.*竣工投用"),
        ("类别=桥", "没有这种类别.*道路桥隧"),
        ("投资=很多", "投资条件不是金额"),
        ("投资>5亿", "投资条件不是金额"),
        ("投资=5亿..", "投资条件不是金额"),
        ("投资=5亿..1亿", "下限大于上限"),
        ("河渠=涧河:远", "距离"),
        ("河渠=涧河:-1", "距离"),
        ("河渠=涧河:nan", "距离"),
        ("地铁=牡丹广场:inf", "距离"),
    ],
)
def test_a_condition_that_makes_no_sense_is_named(condition: str, words: str) -> None:
    with pytest.raises(FilterError, match=words) as caught:
        parse_where([condition])
    assert caught.value.where == condition
    assert "\n" not in str(caught.value)


def test_two_texts_are_refused() -> None:
    with pytest.raises(FilterError, match="只能有一个"):
        parse_where(["文本=路", "文本=桥"])


def test_a_distance_alone_means_any_place_of_the_sort() -> None:
    assert parse_where(["地铁=800"]).stations == (Near("", 800.0),)


def test_the_usual_distance_is_taken_where_none_is_written() -> None:
    wanted = parse_where(["道路=建设路", "河渠=涧河", "地铁=七里河"])
    assert (wanted.roads[0].distance_m, wanted.rivers[0].distance_m) == (ROAD_M, CORRIDOR_M)
    assert wanted.stations[0].distance_m == STATION_M


def test_the_words_of_a_filter_name_every_condition() -> None:
    wanted = parse_where(
        ["街坊=10号街坊", "道路=建设路:50", "河渠=涧河", "地铁=800", "专栏=2", "组=新型城镇化",
         "状态=在建", "类别=道路桥隧", "投资=1亿..5000000万", "文本=路"]
    )  # fmt: skip
    assert wanted.words() == (
        "街坊 10号街坊；道路 建设路 50 米内；河渠 涧河 300 米内；地铁 任一站 800 米内；专栏2；"
        "组 新型城镇化；状态 在建；类别 道路桥隧；投资不少于 1亿元；投资不多于 500亿元；含“路”"
    )
    assert not wanted.empty


AMOUNTS = st.integers(0, 10**12)


@given(st.lists(AMOUNTS | st.none(), max_size=8), AMOUNTS, AMOUNTS)
def test_bounds_split_the_known_amounts_without_rest(
    amounts: list[int | None], one: int, other: int
) -> None:
    least, most = sorted((one, other))
    listed = [project(number, "甲", yuan) for number, yuan in enumerate(amounts)]

    def found(wanted: Filter) -> set[str]:
        return set(select(plan(listed), RelationIndex(), wanted))

    within = found(Filter(least_yuan=least, most_yuan=most))
    assert within == found(Filter(least_yuan=least)) & found(Filter(most_yuan=most))
    below = found(Filter(most_yuan=least - 1))
    above = found(Filter(least_yuan=most + 1))
    known = {item.id for item in listed if item.investment_yuan is not None}
    assert within | below | above == known
    assert not within & below and not within & above


@given(st.sampled_from(Status), st.sampled_from(Kind))
def test_every_word_of_the_trade_can_be_asked_for(status: Status, kind: Kind) -> None:
    wanted = parse_where([f"状态={status}", f"类别={kind}"])
    right = replace(project(1, "甲"), status=status, kind=kind)
    assert select(plan([right]), RelationIndex(), wanted) == ("p1",)
