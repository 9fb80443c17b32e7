"""A filter as a list of conditions that can be taken off one by one."""

from dataclasses import dataclass, replace
from typing import Any

from jianxi_gis.model.filters import CORRIDOR_M, ROAD_M, STATION_M, Filter
from jianxi_gis.model.money import format_yuan

_NEAR = (
    ("道路", "roads", ROAD_M),
    ("河渠", "rivers", CORRIDOR_M),
    ("地铁", "stations", STATION_M),
)
_LISTED = (
    ("街坊", "blocks"),
    ("专栏", "sections"),
    ("组", "groups"),
    ("状态", "statuses"),
    ("类别", "kinds"),
)


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition in words, and the filter that is left without it."""

    words: str
    without: Filter


def conditions(wanted: Filter) -> tuple[Condition, ...]:
    """Return the conditions of a filter, places first; none for the empty filter."""
    found: list[Condition] = []

    def add(words: str, **rest: Any) -> None:
        found.append(Condition(words, replace(wanted, **rest)))

    def others(field: str, item: object) -> dict[str, Any]:
        return {field: tuple(value for value in getattr(wanted, field) if value != item)}

    for one in wanted.chosen:
        add(f"范围：{one.words}", **others("chosen", one))
    for title, field in _LISTED[:1]:
        for value in getattr(wanted, field):
            add(f"{title}：{value}", **others(field, value))
    for title, field, usual_m in _NEAR:
        for near in getattr(wanted, field):
            add(f"{title}：{near.words(usual_m)}", **others(field, near))
    for title, field in _LISTED[1:]:
        for value in getattr(wanted, field):
            words = f"专栏{value}" if field == "sections" else f"{title}：{value}"
            add(words, **others(field, value))
    if wanted.least_yuan is not None:
        add(f"投资 ≥ {format_yuan(wanted.least_yuan)}", least_yuan=None)
    if wanted.most_yuan is not None:
        add(f"投资 ≤ {format_yuan(wanted.most_yuan)}", most_yuan=None)
    if wanted.text:
        add(f"含“{wanted.text}”", text="")
    return tuple(found)
