"""Pairs that may be one project are all found, without comparing each with each."""

from dataclasses import replace
from itertools import combinations

from factories import location, project
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.model.classes import Kind, Method
from jianxi_gis.model.doubts import Settlement
from jianxi_gis.model.duplicates import find_duplicates, overlap
from jianxi_gis.model.matching import core

NAMES = st.text("甲乙CD、区36街坊(一期)公里年2021号项目", min_size=1, max_size=14)


@given(
    st.lists(NAMES | st.sampled_from(["星城C、D区", "星城D区", "甲乙丙丁戊己庚", "甲乙丙丁戊己"]))
)
def test_the_index_finds_what_comparing_all_pairs_finds(names: list[str]) -> None:
    projects = [project(number, name) for number, name in enumerate(names)]
    wanted = [
        (one.id, other.id)
        for one, other in combinations(projects, 2)
        if overlap(core(one.name), core(other.name))
    ]
    assert [found.project_ids for found in find_duplicates(projects)] == wanted


def test_projects_of_a_kind_in_one_block_are_worth_a_look() -> None:
    place = replace(location(), place="10号街坊")
    one = project(1, "老旧住宅整治", kind=Kind.RENEWAL, locations=(place,))
    other = project(2, "涧西区第十街坊片区", kind=Kind.RENEWAL, locations=(place,))
    (found,) = find_duplicates([one, other])
    assert found.reason.startswith("同在10号街坊，类别相同")
    elsewhere = replace(other, kind=Kind.ROAD)
    assert not list(find_duplicates([one, elsewhere]))


def test_projects_in_one_plant_are_no_duplicates() -> None:
    plant = replace(location(method=Method.OWNER_SITE), place="中国一拖")
    pair = [project(n, name, locations=(plant,)) for n, name in ((1, "轮机线"), (2, "锻件线"))]
    assert not list(find_duplicates(pair))


def test_a_pair_said_to_be_two_is_shown_with_who_said_so() -> None:
    pair = [project(1, "甲项目"), project(2, "甲项目")]
    two = Settlement("", ("p1", "p2"), "两个地块", "王工", "2022-01-01")
    (found,) = find_duplicates(pair, (two,))
    assert found.settlement == two
