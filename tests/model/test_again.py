"""What is kept up to date after an edit is what would be made anew."""

from collections.abc import Callable
from dataclasses import fields, replace

import numpy as np
import pytest

from jianxi_gis.catalog import bundled_plan, layer_specs
from jianxi_gis.catalog.project_features import of_projects
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.funding import FundingIndex
from jianxi_gis.model.index import ProjectIndex
from jianxi_gis.model.locating import locate_all
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.relating import relate, relate_again
from tests.factories import location, project

GAZETTEER = load_gazetteer()
PLAN = locate_all(bundled_plan(), GAZETTEER)
ROW, *_, OTHER = (row for row, one in enumerate(PLAN.projects) if one.locations)
KNOWN = relate(PLAN.projects, GAZETTEER)

Change = Callable[[tuple[Project, ...]], tuple[Project, ...]]


def _at(*rows: int, **fields: object) -> Change:
    def change(projects: tuple[Project, ...]) -> tuple[Project, ...]:
        changed = list(projects)
        for row in rows:
            changed[row] = replace(changed[row], **fields)  # type: ignore[arg-type]
        return tuple(changed)

    return change


CHANGES: dict[str, Change] = {
    "nothing": lambda projects: projects,
    "a note": _at(ROW, note="已核对"),
    "the only one of a kind": _at(ROW, kind=Kind.OTHER),
    "statuses": _at(ROW, 9, OTHER, status=Status.DONE),
    "an amount": _at(ROW, investment_yuan=7),
    "a name with a road": _at(OTHER, name="建设路与武汉路交叉口改造"),
    "a place": _at(ROW, locations=(location(), location(112.41))),
    "no place any more": _at(ROW, locations=()),
    "one less": lambda projects: (*projects[:4], *projects[5:]),
    "one more": lambda projects: (project(999, "景华路小学新建"), *projects),
    "another order": lambda projects: projects[::-1],
    "all gone": lambda projects: (),
}
ELSEWHERE = ("a place", "no place any more", "one less", "one more", "another order", "all gone")
"""Changes after which features stand elsewhere than before."""


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_relations(change: Change) -> None:
    new = change(PLAN.projects)
    assert relate_again(PLAN.projects, KNOWN, new, GAZETTEER) == relate(new, GAZETTEER)


def test_relations_of_what_neither_moved_nor_changed_its_name_are_the_same_object() -> None:
    new = CHANGES["statuses"](PLAN.projects)
    assert relate_again(PLAN.projects, KNOWN, new, GAZETTEER) is KNOWN


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_columns_of_a_filter(change: Change) -> None:
    plan = replace(PLAN, projects=change(PLAN.projects))
    relations = relate_again(PLAN.projects, KNOWN, plan.projects, GAZETTEER)
    again = ProjectIndex(plan, relations, ProjectIndex(PLAN, KNOWN))
    _assert_same_columns(again, ProjectIndex(plan, relations))


def test_columns_of_a_filter_after_documents_got_other_titles() -> None:
    documents = tuple(replace(one, title=f"新 {one.title}") for one in PLAN.documents)
    plan = replace(PLAN, documents=documents)
    again = ProjectIndex(plan, KNOWN, ProjectIndex(PLAN, KNOWN))
    _assert_same_columns(again, ProjectIndex(plan, KNOWN))


def test_columns_of_a_filter_from_nothing_and_back() -> None:
    empty = ProjectIndex(Plan(documents=PLAN.documents), relate((), GAZETTEER))
    _assert_same_columns(ProjectIndex(PLAN, KNOWN, empty), ProjectIndex(PLAN, KNOWN))


@pytest.mark.parametrize("spec", [s for s in layer_specs() if s.source.startswith("projects")],
                         ids=lambda spec: spec.id)  # fmt: skip
@pytest.mark.parametrize("name", CHANGES)
def test_features(spec, name: str) -> None:
    new = CHANGES[name](PLAN.projects)
    again = of_projects(spec, PLAN.projects).again(spec, PLAN.projects, new)
    if name in ELSEWHERE:
        assert again is None
        return
    assert again is not None
    anew = of_projects(spec, new)
    assert np.array_equal(again.owners, anew.owners)
    assert np.array_equal(again.same, anew.same)
    for part in fields(anew.columns):
        one, other = (getattr(made.columns, part.name) for made in (again, anew))
        assert np.array_equal(one, other), part.name


def _assert_same_columns(one: ProjectIndex, other: ProjectIndex) -> None:
    assert one._columns.keys() == other._columns.keys()
    for field, column in one._columns.items():
        for name in type(column).__slots__:
            found, wanted = getattr(column, name), getattr(other._columns[field], name)
            assert np.array_equal(found, wanted), (field, name)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_sums_of_what_documents_state_of_money(change: Change) -> None:
    stating = replace(PLAN, projects=tuple(map(_with_money, PLAN.projects)))
    before = FundingIndex(stating)
    every = frozenset(item.id for item in stating.projects)
    before.of(every)
    plan = replace(stating, projects=change(stating.projects))
    again, anew = FundingIndex(plan, before), FundingIndex(plan)
    for ids in (every, frozenset(item.id for item in plan.projects), frozenset(sorted(every)[:50])):
        assert again.of(ids) == anew.of(ids)


def _with_money(item: Project) -> Project:
    claims = (
        Evidence("d1", Locator(), "completed", f"{item.seq}00万元", "2024-06-30"),
        Evidence("d1", Locator(), "year_plan", f"{item.seq + 3}00万元", "2024"),
        Evidence("d1", Locator(), "start", "2022年3月", "2021-06-01"),
        Evidence("d1", Locator(), "finish", f"{2025 + item.seq % 3}年10月", "2021-06-01"),
    )
    return replace(item, evidence=(*item.evidence, *claims))
