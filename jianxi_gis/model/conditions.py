"""A filter as a list of conditions that can be taken off one by one."""

from dataclasses import dataclass, replace
from typing import Any

from jianxi_gis.model.filters import DIMENSIONS, Filter
from jianxi_gis.model.money import format_yuan


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition in words, and the filter that is left without it."""

    words: str
    without: Filter


def conditions(wanted: Filter) -> tuple[Condition, ...]:
    """Return the conditions of a filter, places first, exclusions last; none for the empty one."""
    found: list[Condition] = []

    def add(words: str, **rest: Any) -> None:
        found.append(Condition(words, replace(wanted, **rest)))

    for one in wanted.chosen:
        left = tuple(item for item in wanted.chosen if item != one)
        add(f"范围：{one.words}", chosen=left)
    found += _listed(wanted, wanted, excluded=False)
    if wanted.least_yuan is not None:
        add(f"投资 ≥ {format_yuan(wanted.least_yuan)}", least_yuan=None)
    if wanted.most_yuan is not None:
        add(f"投资 ≤ {format_yuan(wanted.most_yuan)}", most_yuan=None)
    if wanted.text:
        add(f"含“{wanted.text}”", text="")
    if wanted.excluded is not None:
        found += _listed(wanted.excluded, wanted, excluded=True)
    return tuple(found)


def _listed(values_of: Filter, wanted: Filter, *, excluded: bool) -> list[Condition]:
    found = []
    for dimension in DIMENSIONS:
        for value in getattr(values_of, dimension.field):
            words = f"{dimension.title}：{dimension.words(value)}"
            if dimension.field == "sections":
                words = f"专栏{value}"
            without = wanted.toggled(dimension.field, value, excluded=excluded)
            found.append(Condition(f"不含 {words}" if excluded else words, without))
    return found
