"""A package (打包项目) held against its parts."""

from dataclasses import replace

import pytest

from jianxi_gis.controller.reviewing import Reviewing
from jianxi_gis.controller.verbs import Controller
from jianxi_gis.model.check import check, contradictions
from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State

YI = 10**8


def one(name: str, yuan: int | None, status: Status = Status.LISTED, parent: str = "") -> Project:
    told = Evidence("d", Locator(7), "investment", f"{(yuan or 0) // YI}亿元", "2024-01-01")
    return Project(name, name, "台账", None, "", 1, yuan, status=status, parent=parent,
                   evidence=(told,) if yuan else ())  # fmt: skip


def reasons(*projects: Project) -> list[str]:
    return [found.reason for found in check(Plan(projects=projects)).contradictions]


def test_a_package_that_costs_less_than_its_parts_says_by_how_much() -> None:
    whole, first, second = one("包", 5 * YI), one("甲", 3 * YI, parent="包"), one("乙", 4 * YI)
    second = replace(second, parent="包")
    assert reasons(whole, first, second) == [
        "打包项目投资 5亿元，少于 2 个子项之和 7亿元，差 2亿元"
    ]
    found = contradictions(Plan(projects=(whole, first, second)), whole)
    assert [claim.value for claim in found[0].claims] == ["包：5亿元", "甲：3亿元", "乙：4亿元"]
    assert contradictions(Plan(projects=(whole, first, second)), first) == ()


@pytest.mark.parametrize(
    ("whole", "parts"),
    [(7, (3, 4)), (8, (3, 4)), (None, (3, 4)), (5, (3, None)), (5, ())],
)
def test_a_package_that_holds_its_parts_or_states_nothing_is_not_doubted(whole, parts) -> None:
    package = one("包", None if whole is None else whole * YI)
    inside = [
        one(f"子{n}", None if yuan is None else yuan * YI, parent="包")
        for n, yuan in enumerate(parts)
    ]
    assert reasons(package, *inside) == []


def test_a_package_that_is_done_while_parts_are_not_names_them() -> None:
    package = one("包", None, Status.DONE)
    states = (Status.DONE, Status.ACTIVE, Status.LISTED, Status.STOPPED, Status.TO_START)
    parts = [one(f"子{n}", None, state, "包") for n, state in enumerate(states)]
    assert reasons(package, *parts) == [
        "打包项目已竣工投用，4 个子项还没有：子1（在建）、子2（列入规划）、子3（停工）等"
    ]
    assert reasons(package, parts[0]) == []
    assert reasons(replace(package, status=Status.ACTIVE), *parts) == []


def test_a_doubt_that_was_settled_opens_again_when_a_part_costs_something_else() -> None:
    package, part = one("包", 5 * YI), one("甲", 7 * YI, parent="包")
    session = Session(State(plan=Plan(projects=(package, part))))
    reviewing = Reviewing(session, Controller(session))
    (found,) = contradictions(session.state.plan, package)
    reviewing.settle(found, "分期核准")
    (settled,) = contradictions(session.state.plan, package)
    assert settled.settlement is not None and settled.settlement.note == "分期核准"
    dearer = replace(part, investment_yuan=8 * YI)
    plan = replace(session.state.plan, projects=(package, dearer))
    (again,) = contradictions(plan, package)
    assert again.settlement is None
