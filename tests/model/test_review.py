"""What a person settles stays, whoever imports or relocates; progress adds up."""

from dataclasses import replace

import factories
import pytest

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.extension import extended
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.measure import to_grid, to_lonlat
from jianxi_gis.model import review
from jianxi_gis.model.locating import locate_all
from jianxi_gis.model.review import Signature

SIGNED = Signature("张", "2026-01-02T03:04:05+08:00")
GAZETTEER = load_gazetteer()


def test_the_queue_is_most_money_first_and_keeps_the_plan_s_order_for_equals() -> None:
    projects = [factories.project(n, f"甲{n}", yuan) for n, yuan in enumerate((5, None, 9, 5))]
    assert [project.id for project in review.queue(projects)] == ["p2", "p0", "p3", "p1"]


def test_a_place_is_signed_and_raises_the_version() -> None:
    plan = factories.plan()
    placed = review.place(plan, "p5", [factories.location()], SIGNED).project("p5")
    assert (placed.reviewed_by, placed.reviewed_at) == (SIGNED.who, SIGNED.when)
    assert placed.locations[0].confirmed_by == "张"
    assert placed.unlocated_reason == ""
    assert placed.version == plan.project("p5").version + 1


def test_a_project_left_without_a_place_stays_so() -> None:
    plan = review.leave(factories.plan(), "p1", " 等图 ", SIGNED)
    assert locate_all(plan, GAZETTEER).project("p1") is plan.project("p1")
    assert plan.project("p1").unlocated_reason == "等图"


@pytest.mark.parametrize("reason", ["", "  "])
def test_leaving_needs_a_reason(reason: str) -> None:
    with pytest.raises(GeoError, match="要写原因"):
        review.leave(factories.plan(), "p1", reason, SIGNED)


def test_placing_needs_a_place() -> None:
    with pytest.raises(GeoError, match="没有位置"):
        review.place(factories.plan(), "p1", [], SIGNED)


def test_progress_counts_every_project_once() -> None:
    plan = review.leave(factories.plan(), "p5", "等图", SIGNED)
    found = review.progress(plan.projects)
    assert (found.settled.count, found.placed.count, found.whole.count) == (1, 4, 5)
    assert found.placed.total_yuan == sum(p.investment_yuan or 0 for p in plan.projects)


def test_the_gazetteer_of_a_plan_without_own_places_is_the_program_s() -> None:
    assert review.gazetteer_of(factories.plan()) is GAZETTEER


def test_a_project_that_is_reopened_is_placed_as_relocating_would_place_it() -> None:
    block = GAZETTEER.place("10号街坊")
    assert block is not None
    finer = replace(block, geometry=to_lonlat(to_grid(block.geometry).buffer(50)), accuracy_m=15.0)
    extension = extended(GAZETTEER, [], [finer])
    settled = review.leave(factories.plan(), "p1", "等图", SIGNED)
    reopened = review.reopen(settled, "p1", GAZETTEER, extension).project("p1")
    assert reopened.locations[0].accuracy_m == block.accuracy_m
    relocated = locate_all(factories.plan(), GAZETTEER, extension).project("p1")
    assert reopened.locations == relocated.locations
