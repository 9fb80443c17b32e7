from dataclasses import replace

import pytest
from factories import five_projects, plan, project, relations

from jianxi_gis.model.breakdown import BY_FIELD, breakdown, chosen_values, toggled
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.summary import total

WANTED = (Filter(), Filter(sections=(2,)), Filter(text="项目"), Filter(kinds=("道路桥隧",)))


@pytest.mark.parametrize("field", BY_FIELD)
@pytest.mark.parametrize("wanted", WANTED)
def test_parts_less_what_overlaps_are_the_whole(field, wanted) -> None:
    found = breakdown(plan(), relations(), wanted, field)
    added = sum(part.total_yuan for part in found.parts)
    assert added - found.overlap_yuan == found.whole.total_yuan
    if not found.shared:
        assert sum(part.count for part in found.parts) == found.whole.count


def test_the_whole_leaves_out_only_the_condition_it_is_divided_by() -> None:
    found = breakdown(plan(), relations(), Filter(sections=(7,), text="项目"), "sections")
    named = [item for item in five_projects() if "项目" in item.name]
    assert (found.whole.count, found.whole.total_yuan) == (
        total(named).count,
        total(named).total_yuan,
    )


def test_a_part_of_a_package_is_in_the_package_and_in_no_sum() -> None:
    package = project(1, "打包项目", 500_000_000)
    child = project(2, "子项目", 200_000_000, parent="p1", group="另一组")
    found = breakdown(plan([package, child]), replace(relations(), blocks={}), Filter(), "groups")
    assert [(part.label, part.count, part.total_yuan) for part in found.parts] == [
        ("创新空间载体建设", 1, 500_000_000),
        ("另一组", 1, 0),
    ]
    alone = breakdown(plan([package, child]), relations(), Filter(text="子项目"), "groups")
    assert alone.whole.total_yuan == 200_000_000


def test_a_project_of_several_owners_counts_in_each_and_the_note_says_so() -> None:
    whole = plan([project(1, "甲", owner="区住建局、区教体局"), project(2, "乙", owner="区住建局")])
    found = breakdown(whole, relations(), Filter(), "owners")
    assert [(part.label, part.count) for part in found.parts] == [("区住建局", 2), ("区教体局", 1)]
    note = "1 项属于两个以上责任单位，在每条里都计入全额：各条相加比合计 2亿元多 1亿元"
    assert found.note() == note


def test_a_place_is_asked_for_and_given_up_whatever_its_distance() -> None:
    asked = toggled(Filter(), "rivers", "涧河")
    assert asked.rivers == (Near("涧河", 300.0),)
    wide = replace(asked, rivers=(Near("涧河", 800.0),))
    assert chosen_values(wide, "rivers") == {"涧河"}
    assert toggled(wide, "rivers", "涧河") == Filter()


def test_numbers_are_asked_for_as_numbers() -> None:
    assert toggled(Filter(), "sections", "7").sections == (7,)
    assert toggled(Filter(), "years", "2023").years == (2023,)


def test_the_note_says_that_the_condition_it_is_divided_by_is_left_aside() -> None:
    plain = breakdown(plan(), relations(), Filter(), "sections")
    for wanted in (Filter(sections=(7,)), Filter(excluded=Filter(sections=(7,)))):
        found = breakdown(plan(), relations(), wanted, "sections")
        assert found.note() == f"这里不计专栏条件，以便比较；{plain.note()}"
    assert "不计" not in breakdown(plan(), relations(), Filter(text="项目"), "sections").note()


def test_any_place_of_a_sort_asks_for_every_part() -> None:
    assert chosen_values(Filter(stations=(Near("", 500.0),)), "stations") == frozenset()
