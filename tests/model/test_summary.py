"""Figures add up: no project is left out, none is counted twice, no yuan is rounded away."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.model.classes import LocationKind, Status
from jianxi_gis.model.session import State
from jianxi_gis.model.summary import (
    ACCURACY_CLASSES,
    UNLOCATED_SORTS,
    Share,
    accuracy_class,
    accuracy_shares,
    accuracy_words,
    shares,
    total,
    unlocated_shares,
    unlocated_sort,
)
from tests.factories import five_projects, location, project


def test_an_unknown_amount_counts_as_a_project_and_not_as_money() -> None:
    assert total([project(1, "甲", None), project(2, "乙", 7)]) == Share("合计", 2, 7)


def test_parts_come_in_the_order_they_first_appear() -> None:
    parts = shares(five_projects(), lambda item: item.status.value)
    assert [part.label for part in parts] == ["列入规划", "竣工投用"]
    assert parts[1] == Share("竣工投用", 1, 600_000_000)


@pytest.mark.parametrize(
    ("metres", "label"),
    [
        (0.0, "100 米内"),
        (100.0, "100 米内"),
        (100.1, "300 米内"),
        (300.0, "300 米内"),
        (800.0, "800 米内"),
        (800.1, "800 米以上"),
    ],
)
def test_a_bound_belongs_to_the_class_below_it(metres: float, label: str) -> None:
    assert accuracy_class(project(1, "甲", locations=(location(accuracy_m=metres),))) == label


def test_several_places_are_as_sure_as_the_least_sure() -> None:
    places = (location(accuracy_m=50.0), location(accuracy_m=500.0))
    assert accuracy_class(project(1, "甲", locations=places)) == "800 米内"


def test_words_of_accuracy_say_the_metres_of_the_least_sure_place() -> None:
    places = (location(accuracy_m=50.0), location(accuracy_m=250.0))
    assert accuracy_words(project(1, "甲", locations=places)) == "250 米内"
    assert accuracy_words(project(1, "甲")) == "未落图"
    district = (location(kind=LocationKind.DISTRICT),)
    assert accuracy_words(project(1, "甲", locations=district)) == "全区性"


def test_a_project_of_the_whole_district_is_in_no_class_of_metres() -> None:
    assert accuracy_class(project(1, "甲", locations=(location(kind=LocationKind.DISTRICT),))) == (
        "全区性"
    )


def test_every_class_is_reported_even_without_projects() -> None:
    assert accuracy_shares([]) == tuple(Share(label, 0, 0) for label in ACCURACY_CLASSES)


YUAN = st.none() | st.integers(0, 10**15)
PLACES = st.lists(
    st.builds(
        lambda metres, kind: location(accuracy_m=metres, kind=kind),
        st.floats(0, 5000),
        st.sampled_from(LocationKind),
    ),
    max_size=2,
).map(tuple)
PROJECTS = st.lists(
    st.builds(
        lambda yuan, status, places: replace(
            project(1, "甲", yuan), status=status, locations=places
        ),
        YUAN,
        st.sampled_from(Status),
        PLACES,
    ),
    max_size=20,
)


@given(PROJECTS)
def test_parts_add_up_to_the_total(projects: list) -> None:  # type: ignore[type-arg]
    whole = total(projects)
    for parts in (
        shares(projects, lambda item: item.status.value),
        accuracy_shares(projects),
    ):
        assert sum(part.count for part in parts) == whole.count == len(projects)
        assert sum(part.total_yuan for part in parts) == whole.total_yuan


def test_projects_without_a_place_fall_into_one_sort_of_reason_each(bundled: State) -> None:
    sorts = unlocated_shares(bundled.plan.projects)
    without = [project for project in bundled.plan.projects if not project.locations]
    assert [share.label for share in sorts] == list(UNLOCATED_SORTS)
    assert sum(share.count for share in sorts) == len(without)
    assert sum(share.total_yuan for share in sorts) == total(without).total_yuan


@pytest.mark.parametrize(
    ("reason", "sort"),
    [
        ("名称中的“飞地”说明是飞地，不在涧西区内。", "在区外或跨区"),
        ("“一拖”的厂址已知，但“靶场”说明不一定在中国一拖厂区内。", "有候选，待人确认"),
        ("23号街坊没有可引用的位置。", "有地名，没有可引用的位置"),
        ("“图书馆”只有机构或场馆的名称，地名表中没有它的位置。", "名称里没有能查的地点"),
    ],
)
def test_the_reason_says_its_sort(reason: str, sort: str) -> None:
    assert unlocated_sort(project(1, "某", unlocated_reason=reason)) == sort
