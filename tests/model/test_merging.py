"""Two projects a person says are one: what belongs to them goes with them."""

from dataclasses import replace

import pytest

from jianxi_gis.errors import EditError
from jianxi_gis.model import history
from jianxi_gis.model.merging import merge_projects
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.model.summary import total
from tests import factories

SIGNED = Signature("王工", "2022-09-01T09:00:00+08:00")


def test_a_part_merged_with_its_package_is_no_part_of_itself_and_counts_once() -> None:
    package = factories.project(1, "老旧小区改造打包项目", 500_000_000)
    part = factories.project(2, "月湖小区改造项目", 200_000_000, parent="p1")
    plan = Plan((factories.DOCUMENT,), projects=(package, part))
    (one,) = merge_projects(plan, "p2", "p1", "p1", SIGNED).projects
    assert one.parent == ""
    assert total([one]).total_yuan == 500_000_000


def test_parts_of_the_one_that_goes_are_parts_of_the_other_even_if_taken_out() -> None:
    one, other = factories.project(1, "甲打包项目"), factories.project(2, "甲打包工程")
    part = factories.project(3, "月湖小区改造项目", parent="p2")
    out = factories.project(4, "柳园小区改造项目", parent="p2", removed_at="2022-09-01")
    plan = Plan((factories.DOCUMENT,), projects=(one, other, part), removed=(out,))
    merged = merge_projects(plan, "p1", "p2", "p1", SIGNED)
    assert merged.project("p3").parent == "p1"
    assert merged.removed == (replace(out, parent="p1"),)


def test_a_place_a_person_settled_outlives_the_merge_whichever_project_had_it() -> None:
    here, there = factories.location(112.40), factories.location(112.41)
    signed = {"reviewed_by": "王工", "reviewed_at": SIGNED.when}
    placed = factories.project(2, "甲工程", locations=(there,), note="乙的备注", **signed)
    guessed = factories.project(1, "甲项目", locations=(here,), note="甲的备注")
    left = factories.project(2, "甲工程", unlocated_reason="选址未定", **signed)
    for settled in (placed, left):
        plan = Plan((factories.DOCUMENT,), projects=(guessed, settled))
        (one,) = merge_projects(plan, "p1", "p2", "p1", SIGNED).projects
        assert one.locations == settled.locations
        assert one.unlocated_reason == settled.unlocated_reason
        assert (one.reviewed_by, one.reviewed_at) == ("王工", SIGNED.when)
    plan = Plan((factories.DOCUMENT,), projects=(guessed, placed))
    (one,) = merge_projects(plan, "p1", "p2", "p1", SIGNED).projects
    assert one.note == "甲的备注；乙的备注"


def test_a_merge_is_not_taken_back_for_one_of_the_two_alone() -> None:
    before = factories.plan()
    after = merge_projects(before, "p1", "p2", "p1", SIGNED)
    step = history.Step(history.Deed("", "", "合并"), before.project("p1"), after.project("p1"))
    with pytest.raises(EditError, match="合并了两个项目"):
        history.reverted(after, step)
