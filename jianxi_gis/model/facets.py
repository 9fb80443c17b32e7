"""How many projects, and how much money, each value of a condition would leave."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.filters import CORRIDOR_M, DIMENSIONS, ROAD_M, STATION_M, Dimension, Filter
from jianxi_gis.model.index import Count, index_of
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.relation import RelationIndex
from jianxi_gis.model.summary import ACCURACY_CLASSES

_USUAL = re.compile(r"^“[^”]*”\s*(时期)?\s*(涧西区?)?|重[大点]工程$")
STEADY = frozenset({"rivers", "stations"})
"""Conditions whose distance is asked for: they offer any place of their sort, and each place stays
in its row whatever the distance."""


@dataclass(frozen=True, slots=True)
class Option:
    """One value that can be asked for."""

    value: str
    label: str
    count: int
    """Projects that would be shown if it were asked for together with the other conditions."""
    total_yuan: int = 0
    """Their money, exact."""


Facets = Mapping[str, tuple[Option, ...]]
"""The options of every condition, by field of `Filter`."""


def facets(
    plan: Plan,
    relations: RelationIndex,
    wanted: Filter,
    *,
    corridor_m: float = CORRIDOR_M,
    station_m: float = STATION_M,
) -> Facets:
    """Return the options of every condition with counts and sums.

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
    index = index_of(plan, relations)
    limits_m = {"roads": ROAD_M, "rivers": corridor_m, "stations": station_m}
    titles = section_titles(plan)
    groups = list(dict.fromkeys(project.group for project in plan.projects))
    orders: dict[str, Callable[[Count], Any]] = {
        "blocks": lambda item: _block_order(item.name),
        "sections": lambda item: int(item.name),
        "groups": _by_place_in(groups),
        "statuses": _by_place_in([status.value for status in Status]),
        "kinds": _by_place_in([kind.value for kind in Kind]),
        "years": lambda item: item.name,
        "accuracies": _by_place_in(ACCURACY_CLASSES),
    }

    def options(dimension: Dimension) -> tuple[Option, ...]:
        field = dimension.field
        if field in STEADY:
            return steady(dimension)
        counts = index.counts(field, wanted, limits_m.get(field, math.inf))
        order = orders.get(field, lambda item: (-item.everywhere, item.name))
        return tuple(
            Option(item.name, _label(field, item.name, titles), item.here, item.total_yuan)
            for item in sorted(counts, key=order)
        )

    def steady(dimension: Dimension) -> tuple[Option, ...]:
        field = dimension.field
        every = index.counts(field, wanted)
        usual, within = (
            {item.name: item for item in index.counts(field, wanted, limit_m)}
            for limit_m in (dimension.usual_m or math.inf, limits_m[field])
        )
        nothing = Count("", 0, 0, 0)
        names = sorted(
            (item.name for item in every),
            key=lambda name: (-usual.get(name, nothing).everywhere, name),
        )
        found = [("", dimension.any_place, index.count_any(field, wanted, limits_m[field]))]
        found += [(name, name, within.get(name, nothing)) for name in names]
        if not names and not getattr(wanted, field):
            return ()
        return tuple(Option(name, label, item.here, item.total_yuan) for name, label, item in found)

    return {dimension.field: options(dimension) for dimension in DIMENSIONS}


def _label(field: str, name: str, titles: Mapping[int, str]) -> str:
    if field == "sections":
        return section_words(int(name), titles)
    return f"{name}年" if field == "years" else name


def _by_place_in(order: Sequence[str]) -> Callable[[Count], int]:
    places = {name: place for place, name in enumerate(order)}
    return lambda item: places[item.name]


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


def _block_order(name: str) -> tuple[bool, int, str]:
    number, sign, _ = name.partition("号")
    numbered = bool(sign) and number.isdecimal()
    return not numbered, int(number) if numbered else 0, name
