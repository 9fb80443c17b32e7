"""The columns answer as a look at each project alone would."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.editing import edit
from jianxi_gis.model.filters import DIMENSIONS, Filter, Near
from jianxi_gis.model.index import index_of, select
from jianxi_gis.model.review import Signature
from jianxi_gis.model.summary import ACCURACY_CLASSES
from jianxi_gis.model.where import parse_where, written
from tests.factories import plan, project, relations

LISTED = st.builds(
    Filter,
    blocks=st.sampled_from([(), ("10号街坊",), ("9号街坊",)]),
    roads=st.sampled_from([(), (Near("建设路", 50.0),), (Near("", 100.0),)]),
    sections=st.sampled_from([(), (2,), (2, 7)]),
    statuses=st.lists(st.sampled_from([one.value for one in Status]), max_size=2).map(tuple),
    kinds=st.lists(st.sampled_from([one.value for one in Kind]), max_size=2).map(tuple),
    accuracies=st.lists(st.sampled_from(ACCURACY_CLASSES), max_size=2).map(tuple),
)


def alone(wanted: Filter) -> list[Filter]:
    """Return a filter for each value of each field."""
    return [
        Filter(**{dimension.field: (value,)})  # type: ignore[arg-type]
        for dimension in DIMENSIONS
        for value in getattr(wanted, dimension.field)
    ]


@given(LISTED)
def test_fields_are_combined_and_their_values_are_alternatives(wanted: Filter) -> None:
    whole, index = plan(), relations()
    expected = {project.id for project in whole.projects}
    for dimension in DIMENSIONS:
        values = getattr(wanted, dimension.field)
        if values:
            expected &= {
                pid
                for value in values
                for pid in select(whole, index, Filter(**{dimension.field: (value,)}))
            }
    assert set(select(whole, index, wanted)) == expected


@given(LISTED)
def test_what_is_excluded_is_what_has_none_of_the_values(without: Filter) -> None:
    whole, index = plan(), relations()
    hit = {pid for one in alone(without) for pid in select(whole, index, one)}
    left = select(whole, index, Filter(excluded=without))
    assert set(left) == {project.id for project in whole.projects} - hit


@given(LISTED)
def test_a_count_is_what_remains_when_the_value_alone_is_asked_for(wanted: Filter) -> None:
    whole, index = plan(), relations()
    columns = index_of(whole, index)
    for field in ("sections", "statuses", "accuracies"):
        for count in columns.counts(field, wanted):
            value = int(count.name) if field == "sections" else count.name
            asked = {**{d.field: getattr(wanted, d.field) for d in DIMENSIONS}, field: (value,)}
            ids = select(whole, index, Filter(**asked))
            amounts = [p.investment_yuan or 0 for p in whole.projects if p.id in ids]
            assert (count.here, count.total_yuan) == (len(ids), sum(amounts))


def test_a_value_is_taken_off_by_asking_for_it_again_and_never_asked_for_both_ways() -> None:
    asked = Filter().toggled("kinds", "道路桥隧")
    assert asked == Filter(kinds=("道路桥隧",))
    assert asked.toggled("kinds", "道路桥隧").empty
    without = asked.toggled("kinds", "道路桥隧", excluded=True)
    assert without == Filter(excluded=Filter(kinds=("道路桥隧",)))
    assert without.toggled("kinds", "道路桥隧", excluded=True).empty


def test_documents_owners_years_and_accuracy_are_asked_for_in_words() -> None:
    title = plan().documents[0].title
    for condition, ids in (
        (f"文件={title}", ("p1", "p2", "p3", "p4", "p5")),
        ("年份=2022", ("p2",)),
        ("位置精度=全区性", ("p4",)),
        ("位置精度!=未落图", ("p1", "p2", "p3", "p4")),
        ("状态!=竣工投用", ("p1", "p3", "p4", "p5")),
        ("责任单位=没有", ()),
    ):
        assert select(plan(), relations(), parse_where([condition])) == ids, condition
    assert parse_where(["状态!=在建", "专栏≠2"]).words() == "不含 专栏2；不含 状态 在建"


def test_what_a_person_types_is_of_the_years_it_names_not_of_the_day_of_typing() -> None:
    typed = {"investment_yuan": "7亿元", "status": "在建", "start": "2023-05", "finish": "2024"}
    whole = edit(plan(), {"p2": typed}, Signature("王工", "2026-03-04T09:30:00+08:00"))
    asked = {
        year: select(whole, relations(), parse_where([f"年份={year}"]))
        for year in (2022, 2023, 2024, 2026)
    }
    assert asked == {2022: ("p2",), 2023: ("p2",), 2024: ("p2",), 2026: ()}


@pytest.mark.parametrize("between", ["、", "，", ",", "；", ";", "/", "\n", "、\n"])
def test_a_project_of_several_owners_is_found_by_each(between: str) -> None:
    words = f"区住建局（房管、物业）{between} 武汉路街道办"
    whole = plan([project(1, "甲", owner=words), project(2, "乙", owner="武汉路街道办")])
    counts = index_of(whole, relations()).counts("owners", Filter())
    assert [(count.name, count.here) for count in counts] == [
        ("区住建局（房管、物业）", 1),
        ("武汉路街道办", 2),
    ]
    assert select(whole, relations(), parse_where(["责任单位=武汉路街道办"])) == ("p1", "p2")
    assert whole.project("p1").owner == words


def test_owners_asked_for_as_their_cell_has_them_are_any_of_them() -> None:
    assert parse_where(["责任单位=区住建局、区教体局"]).owners == ("区住建局", "区教体局")
    assert parse_where(["责任单位=区住建局（房管、物业）"]).owners == ("区住建局（房管、物业）",)


@given(LISTED, LISTED, st.none() | st.integers(0, 10**12), st.sampled_from(["", "改造"]))
def test_a_filter_written_as_conditions_is_read_back(
    asked: Filter, without: Filter, least: int | None, text: str
) -> None:
    wanted = replace(asked, least_yuan=least, text=text)
    for dimension in DIMENSIONS:
        for value in dict.fromkeys(getattr(without, dimension.field)):
            wanted = wanted.toggled(dimension.field, value, excluded=True)
    once = parse_where(written(wanted))
    assert parse_where(written(once)) == once
    assert select(plan(), relations(), once) == select(plan(), relations(), wanted)
