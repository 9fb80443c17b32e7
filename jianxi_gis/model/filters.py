"""Which projects are asked for: one frozen filter, readable as words."""

from dataclasses import dataclass, replace
from typing import Any

from jianxi_gis.model.money import format_yuan

CORRIDOR_M = 300.0
"""Distance within which a position counts as along a river when none is asked for, metres."""
ROAD_M = 100.0
"""The same for a road, metres."""
STATION_M = 500.0
"""The same for a metro station, metres."""


@dataclass(frozen=True, slots=True)
class Near:
    """A named place and a distance; an empty name means any place of its sort."""

    place: str
    distance_m: float


@dataclass(frozen=True, slots=True)
class Chosen:
    """Projects picked out by an analysis: which, and in words by what."""

    words: str
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Dimension:
    """A field of `Filter` that lists values; they are alternatives."""

    field: str
    title: str
    usual_m: float | None = None
    """Distance taken where none is asked for, metres; None for values that know no distance."""
    any_place: str = ""
    """What any place of the sort is called."""

    def words(self, value: object) -> str:
        """Return a value in words, without the title; of a place with its distance."""
        if isinstance(value, Near):
            return f"{value.place or self.any_place} {value.distance_m:g} 米内"
        return f"{value}年" if self.field == "years" else str(value)


DIMENSIONS: tuple[Dimension, ...] = (
    Dimension("blocks", "街坊"),
    Dimension("roads", "道路", ROAD_M, "任一道路"),
    Dimension("streets", "街道"),
    Dimension("rivers", "河渠", CORRIDOR_M, "任一河渠"),
    Dimension("stations", "地铁", STATION_M, "任一站"),
    Dimension("sections", "专栏"),
    Dimension("groups", "组"),
    Dimension("statuses", "状态"),
    Dimension("kinds", "类别"),
    Dimension("owners", "责任单位"),
    Dimension("years", "年份"),
    Dimension("accuracies", "位置精度"),
    Dimension("documents", "文件"),
)
"""In the order in which words, lists and chips name them."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions; values of one field are alternatives, fields are combined with and."""

    blocks: tuple[str, ...] = ()
    roads: tuple[Near, ...] = ()
    streets: tuple[str, ...] = ()
    """By words alone, as `jianxi_gis.model.streets` finds them."""
    rivers: tuple[Near, ...] = ()
    stations: tuple[Near, ...] = ()
    sections: tuple[int, ...] = ()
    groups: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    """Years in which a project is to be built, is reported on, or has money planned or spent."""
    accuracies: tuple[str, ...] = ()
    """Of `jianxi_gis.model.summary.ACCURACY_CLASSES`."""
    documents: tuple[str, ...] = ()
    """Titles of documents that speak of a project."""
    least_yuan: int | None = None
    most_yuan: int | None = None
    text: str = ""
    chosen: tuple[Chosen, ...] = ()
    excluded: "Filter | None" = None
    """Listed values that no project may have; all that is not listed is empty."""

    @property
    def empty(self) -> bool:
        """Return True if every project passes."""
        return self == Filter()

    def words(self) -> str:
        """Return the filter as a Chinese phrase; 全部项目 if it is empty."""
        parts = [f"范围 {one.words}" for one in self.chosen]
        parts += _listed(self)
        if self.least_yuan is not None:
            parts.append(f"投资不少于 {format_yuan(self.least_yuan)}")
        if self.most_yuan is not None:
            parts.append(f"投资不多于 {format_yuan(self.most_yuan)}")
        if self.text:
            parts.append(f"含“{self.text}”")
        if self.excluded is not None:
            parts += [f"不含 {part}" for part in _listed(self.excluded)]
        return "；".join(parts) or "全部项目"

    def toggled(self, field: str, value: object, *, excluded: bool = False) -> "Filter":
        """Return the filter with a listed value asked for (excluded), or no more if it was.

        A value is never both asked for and excluded.
        """
        without = self.excluded or Filter()
        mine, other = (without, self) if excluded else (self, without)
        values = getattr(mine, field)
        left = tuple(item for item in values if item != value)
        mine = _with(mine, field, left if len(left) < len(values) else (*values, value))
        other = _with(other, field, tuple(item for item in getattr(other, field) if item != value))
        asked, without = (other, mine) if excluded else (mine, other)
        return replace(asked, excluded=None if without.empty else without)


def _with(wanted: Filter, field: str, values: tuple[object, ...]) -> Filter:
    changes: dict[str, Any] = {field: values}
    return replace(wanted, **changes)


def _listed(wanted: Filter) -> list[str]:
    found = []
    for dimension in DIMENSIONS:
        values = getattr(wanted, dimension.field)
        if values and dimension.field == "sections":
            found.append("、".join(f"专栏{number}" for number in values))
        elif values:
            found.append(f"{dimension.title} {'、'.join(map(dimension.words, values))}")
    return found
