"""How many projects each value of a condition would leave, under all other conditions."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from jianxi_gis.geo.names import block_key
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.filters import CORRIDOR_M, ROAD_M, STATION_M, Filter
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import RelationIndex, Relations

_USUAL = re.compile(r"^“[^”]*”\s*(时期)?\s*(涧西区?)?|重[大点]工程$")


@dataclass(frozen=True, slots=True)
class Option:
    """One value that can be asked for."""

    value: str
    label: str
    count: int
    """Projects that would be shown if it were asked for together with the other conditions."""


@dataclass(frozen=True, slots=True)
class Facets:
    """The options of every condition; the fields are named as in `Filter`."""

    blocks: tuple[Option, ...]
    roads: tuple[Option, ...]
    rivers: tuple[Option, ...]
    stations: tuple[Option, ...]
    sections: tuple[Option, ...]
    groups: tuple[Option, ...]
    statuses: tuple[Option, ...]
    kinds: tuple[Option, ...]


def facets(
    plan: Plan,
    relations: RelationIndex,
    wanted: Filter,
    *,
    corridor_m: float = CORRIDOR_M,
    station_m: float = STATION_M,
) -> Facets:
    """Return the options of every condition with their counts.

    Parameters
    ----------
    plan : Plan
        All projects.
    relations : RelationIndex
        Their blocks, roads, rivers and stations.
    wanted : Filter
        The filter in force.
    corridor_m, station_m : float, optional
        Distance in metres within which a river or a station is counted.

    Returns
    -------
    Facets
        A value that occurs in the plan stays in the list when its count is 0.
    """
    failed = {project.id: _failed(project, relations, wanted) for project in plan.projects}

    def under_others(field: str) -> list[Project]:
        return [project for project in plan.projects if failed[project.id] <= {field}]

    def by_value(
        field: str, values: Callable[[Project], Iterable[str]], order: Sequence[str] | None = None
    ) -> tuple[Option, ...]:
        everywhere = Counter(value for project in plan.projects for value in set(values(project)))
        here = Counter(value for project in under_others(field) for value in set(values(project)))
        names = [name for name in order if name in everywhere] if order else sorted(
            everywhere, key=lambda name: (-everywhere[name], name)
        )  # fmt: skip
        return tuple(Option(name, name, here[name]) for name in names)

    def near(relations_of: Relations, distance_m: float) -> Callable[[Project], Iterable[str]]:
        return lambda project: (
            relation.place
            for relation in relations_of.get(project.id, ())
            if relation.how == "words" or relation.distance_m <= distance_m
        )

    titles = section_titles(plan)
    blocks = by_value(
        "blocks",
        lambda project: (
            block_key(relation.place) for relation in relations.blocks.get(project.id, ())
        ),
    )
    sections = by_value(
        "sections", lambda item: () if item.section is None else (str(item.section),)
    )
    return Facets(
        blocks=tuple(sorted(blocks, key=_block_order)),
        roads=by_value("roads", near(relations.roads, ROAD_M)),
        rivers=by_value("rivers", near(relations.rivers, corridor_m)),
        stations=by_value("stations", near(relations.stations, station_m)),
        sections=tuple(
            replace(option, label=section_words(int(option.value), titles))
            for option in sorted(sections, key=lambda option: int(option.value))
        ),
        groups=by_value(
            "groups",
            lambda project: (project.group,) if project.group else (),
            list(dict.fromkeys(project.group for project in plan.projects)),
        ),
        statuses=by_value("statuses", lambda project: (project.status,), list(Status)),
        kinds=by_value("kinds", lambda project: (project.kind,), list(Kind)),
    )


def section_titles(plan: Plan) -> dict[int, str]:
    """Return the titles of the 专栏 as the documents write them."""
    return {group.section: group.section_title for group in plan.groups}


def section_words(section: int, titles: Mapping[int, str]) -> str:
    """Return the 专栏 with the telling part of its title: without what all titles share.

    Examples
    --------
    >>> section_words(2, {2: "“十四五” 涧西科技创新重大工程"})
    '专栏2 科技创新'
    """
    return f"专栏{section} {_USUAL.sub('', titles.get(section, ''))}".strip()


def _failed(project: Project, relations: RelationIndex, wanted: Filter) -> set[str]:
    """Return the conditions a project does not meet, by field."""
    if wanted.passes(project, relations):
        return set()
    usual = Filter()
    return {
        item.name
        for item in fields(Filter)
        if getattr(wanted, item.name) != getattr(usual, item.name)
        and not _only(wanted, item.name).passes(project, relations)
    }


def _only(wanted: Filter, field: str) -> Filter:
    condition: Any = {field: getattr(wanted, field)}
    return Filter(**condition)


def _block_order(option: Option) -> tuple[bool, int, str]:
    number, sign, _ = option.value.partition("号")
    numbered = bool(sign) and number.isdecimal()
    return not numbered, int(number) if numbered else 0, option.value
