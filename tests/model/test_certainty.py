"""What a filter by distance holds surely, holds perhaps, and leaves out perhaps."""

import factories
import pytest

from jianxi_gis.model.certainty import filter_words, possible
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.index import select
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.relation import Relation, RelationIndex

PLAN = Plan(projects=tuple(factories.project(number, f"项目{number}") for number in range(1, 6)))
RELATIONS = RelationIndex(
    rivers={
        "p1": (Relation("涧河", "position", 20.0, 50.0),),
        "p2": (Relation("涧河", "position", 20.0, 300.0),),
        "p3": (Relation("涧河", "words", 900.0, 300.0),),
        "p4": (Relation("涧河", "position", 150.0, 60.0),),
        "p5": (Relation("涧河", "position", 150.0, 40.0),),
    },
    roads={
        "p2": (Relation("建设路", "words"),),
        "p4": (Relation("建设路", "position", 0.0, 25.0),),
    },
)
ALONG = Filter(rivers=(Near("涧河", 100.0),))


def test_a_position_whose_doubt_reaches_over_the_distance_is_held_but_only_perhaps() -> None:
    assert select(PLAN, RELATIONS, ALONG) == ("p1", "p2", "p3")
    assert possible(PLAN, RELATIONS, ALONG) == {"p2"}


def test_the_words_of_a_filter_say_how_many_it_holds_and_misses_perhaps() -> None:
    words = filter_words(PLAN, RELATIONS, ALONG)
    assert words == "河渠 涧河 100 米内（其中 1 项按位置只是可能，另有 1 项在误差内可能也算）"


def test_what_misses_another_condition_is_not_called_left_out() -> None:
    wanted = Filter(rivers=(Near("涧河", 100.0),), statuses=("没有这个状态",))
    assert filter_words(PLAN, RELATIONS, wanted) == wanted.words()


def test_what_one_of_two_alternatives_holds_surely_is_sure() -> None:
    wanted = Filter(rivers=(Near("涧河", 100.0), Near("涧河", 400.0)))
    assert possible(PLAN, RELATIONS, wanted) == frozenset()


def test_two_conditions_must_both_be_sure() -> None:
    wanted = Filter(rivers=(Near("涧河", 300.0),), roads=(Near("建设路", 100.0),))
    assert select(PLAN, RELATIONS, wanted) == ("p2", "p4")
    assert possible(PLAN, RELATIONS, wanted) == {"p2"}


@pytest.mark.parametrize("wanted", [Filter(), Filter(text="项目1")])
def test_a_filter_without_a_distance_is_sure(wanted: Filter) -> None:
    assert possible(PLAN, RELATIONS, wanted) == frozenset()
    assert filter_words(PLAN, RELATIONS, wanted) == wanted.words()


def test_a_relation_is_sure_by_words_or_when_its_doubt_stays_within() -> None:
    assert Relation("涧河", "words").sure_within(0.0)
    assert Relation("涧河", "position", 60.0, 40.0).sure_within(100.0)
    assert not Relation("涧河", "position", 60.0, 41.0).sure_within(100.0)
