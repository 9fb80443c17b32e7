"""A whole divided by one condition of the filter: parts, what is in none, what is in several."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from jianxi_gis.model.classes import Status
from jianxi_gis.model.facets import section_titles, section_words
from jianxi_gis.model.filters import DIMENSIONS, Dimension, Filter, Near
from jianxi_gis.model.index import Count, index_of
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.relation import RelationIndex
from jianxi_gis.model.summary import ACCURACY_CLASSES, Share

BY_FIELD: dict[str, Dimension] = {one.field: one for one in DIMENSIONS}
_ORDERS: dict[str, Callable[[Count], Any]] = {
    "statuses": lambda part: [status.value for status in Status].index(part.name),
    "accuracies": lambda part: ACCURACY_CLASSES.index(part.name),
    "years": lambda part: part.name,
}
"""Classes that have an order of their own; the others: most money first."""
NO_VALUE = {"sections": "其他文件", "groups": "未分组", "owners": "未列责任单位"}
"""What the projects without a value of a field are called."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a whole."""

    value: str
    """Value of the condition; empty for the projects that have none."""
    label: str
    count: int
    total_yuan: int


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The projects that pass all other conditions, divided by one."""

    field: str
    parts: tuple[Part, ...]
    """The one without a value last, if there are such projects."""
    whole: Share
    shared: int
    """Projects that are in several parts, with their full amount in each."""
    overlap_yuan: int
    """What the parts add up to beyond the whole for that, exact."""
    asked: bool = False
    """True if the filter has a condition on the field itself: it is left aside here."""

    def note(self, unit: str = "亿元") -> str:
        """Return in one sentence whether the parts add up."""
        title = BY_FIELD[self.field].title
        if self.asked:
            rest = replace(self, asked=False).note(unit)
            return f"这里不计{title}条件，以便比较；{rest}"
        if not self.shared:
            whole = format_yuan(self.whole.total_yuan, unit)
            return f"各条相加等于合计 {self.whole.count} 项、{whole}"
        return (
            f"{self.shared} 项属于两个以上{title}，在每条里都计入全额："
            f"各条相加比合计 {format_yuan(self.whole.total_yuan, unit)}"
            f"多 {format_yuan(self.overlap_yuan, unit)}"
        )


def breakdown(plan: Plan, relations: RelationIndex, wanted: Filter, field: str) -> Breakdown:
    """Divide the projects that pass all conditions but those on ``field`` by its values.

    A road, river or station counts within its usual distance (`Dimension.usual_m`, metres).
    """
    dimension = BY_FIELD[field]
    near_m = float("inf") if dimension.usual_m is None else dimension.usual_m
    found = index_of(plan, relations).divide(field, wanted, near_m)
    titles = section_titles(plan)
    order = _ORDERS.get(field, lambda part: (-part.total_yuan, -part.here))
    parts = [
        Part(part.name, _label(field, part.name, titles), part.here, part.total_yuan)
        for part in sorted(found.parts, key=order)
    ]
    if found.rest.here:
        label = NO_VALUE.get(field, f"没有{dimension.title}")
        parts.append(Part("", label, found.rest.here, found.rest.total_yuan))
    whole = Share("合计", found.whole.here, found.whole.total_yuan)
    sides = (wanted, wanted.excluded or Filter())
    asked = any(getattr(side, field) for side in sides)
    return Breakdown(field, tuple(parts), whole, found.shared, found.overlap_yuan, asked)


def chosen_values(wanted: Filter, field: str) -> frozenset[str]:
    """Return the values of a field that a filter asks for, as parts write them.

    None for any place of a sort: every part is asked for.
    """
    values = getattr(wanted, field)
    names = (item.place if isinstance(item, Near) else str(item) for item in values)
    return frozenset(filter(None, names))


def toggled(wanted: Filter, field: str, value: str) -> Filter:
    """Return the filter with the value of a part asked for, or no more if it was."""
    for item in getattr(wanted, field):
        if isinstance(item, Near) and item.place == value:
            return wanted.toggled(field, item)
    usual_m = BY_FIELD[field].usual_m
    if usual_m is not None:
        return wanted.toggled(field, Near(value, usual_m))
    return wanted.toggled(field, int(value) if field in {"sections", "years"} else value)


def _label(field: str, name: str, titles: dict[int, str]) -> str:
    if field == "sections":
        return section_words(int(name), titles)
    return BY_FIELD[field].words(name)
