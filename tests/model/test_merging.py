"""Two projects a person says are one: what belongs to them goes with them."""

from dataclasses import replace
from datetime import date

import pytest

from jianxi_gis.errors import EditError
from jianxi_gis.model import history
from jianxi_gis.model.claims import newest
from jianxi_gis.model.evidence import Document, Evidence, Locator
from jianxi_gis.model.merging import merge_projects
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.review import Signature
from jianxi_gis.model.summary import total
from jianxi_gis.model.timeline import data_day
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


def test_a_merge_makes_no_figure_newer_and_names_the_document_that_says_the_amount() -> None:
    outline = Document("纲要", "规划纲要", "规划纲要", "2021-05-01", "", "纲要.txt", "1" * 64)
    ledger = Document("台账", "2023 台账", "项目清单", "", "", "台账.xlsx", "2" * 64)

    def listed(number: int, yuan: int, paper: Document, at: Locator) -> Project:
        claims = (
            Evidence(paper.id, at, "listed", "列入规划", paper.date),
            Evidence(paper.id, at, "investment", f"{yuan}亿元", paper.date),
        )
        return factories.project(number, "符家屯村改造项目", yuan * 10**8, evidence=claims)

    first = listed(1, 55, outline, Locator(440))
    second = listed(2, 35, ledger, Locator(5, cell="D5"))
    plan = Plan((outline, ledger), projects=(first, second))
    for order in (("p1", "p2"), ("p2", "p1")):
        merged = merge_projects(plan, *order, "p1", SIGNED)
        (one,) = merged.projects
        claim = newest(one.evidence, "investment")
        assert claim is not None
        assert (claim.value, claim.document_id, claim.said_by) == ("55亿元", "纲要", "王工")
        assert history.newest_date(merged) == "2021-05-01"
        assert data_day(merged.projects) == date(2021, 5, 1)
