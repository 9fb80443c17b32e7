"""Which projects are asked for: one frozen filter, readable as words, written as ``--where``."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any

from jianxi_gis.errors import FilterError
from jianxi_gis.geo.names import block_key, normalise
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.money import format_yuan, parse_amount
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import Relation, RelationIndex, Relations

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

    def words(self, default_m: float) -> str:
        """Return the place, and the distance where it is not the usual one."""
        name = self.place or "任一"
        return name if self.distance_m == default_m else f"{name} {self.distance_m:g} 米内"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Projects picked out by an analysis: which, and in words by what."""

    words: str
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions; values of one field are alternatives, fields are combined with and."""

    blocks: tuple[str, ...] = ()
    roads: tuple[Near, ...] = ()
    rivers: tuple[Near, ...] = ()
    stations: tuple[Near, ...] = ()
    sections: tuple[int, ...] = ()
    groups: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    least_yuan: int | None = None
    most_yuan: int | None = None
    text: str = ""
    chosen: tuple[Chosen, ...] = ()

    @property
    def empty(self) -> bool:
        """Return True if every project passes."""
        return self == Filter()

    def passes(self, project: Project, relations: RelationIndex) -> bool:
        """Return True if the project meets every condition."""
        pid = project.id
        amount = project.investment_yuan
        return (
            (not self.sections or project.section in self.sections)
            and (not self.groups or _key(project.group) in map(_key, self.groups))
            and (not self.statuses or project.status in self.statuses)
            and (not self.kinds or project.kind in self.kinds)
            and (self.least_yuan is None or (amount is not None and amount >= self.least_yuan))
            and (self.most_yuan is None or (amount is not None and amount <= self.most_yuan))
            and (not self.chosen or any(pid in one.ids for one in self.chosen))
            and (not self.text or _key(self.text) in _key(_searchable(project)))
            and (not self.blocks or _has_block(relations.blocks.get(pid, ()), self.blocks))
            and _is_near(relations.roads, pid, self.roads)
            and _is_near(relations.rivers, pid, self.rivers)
            and _is_near(relations.stations, pid, self.stations)
        )

    def words(self) -> str:
        """Return the filter as a Chinese phrase; 全部项目 if it is empty."""
        parts = [f"范围 {one.words}" for one in self.chosen]
        if self.blocks:
            parts.append("街坊 " + "、".join(self.blocks))
        for title, nears, usual in (
            ("道路", self.roads, ROAD_M),
            ("河渠", self.rivers, CORRIDOR_M),
            ("地铁", self.stations, STATION_M),
        ):
            if nears:
                parts.append(f"{title} " + "、".join(near.words(usual) for near in nears))
        if self.sections:
            parts.append("、".join(f"专栏{number}" for number in self.sections))
        for title, values in (("组", self.groups), ("状态", self.statuses), ("类别", self.kinds)):
            if values:
                parts.append(f"{title} " + "、".join(values))
        if self.least_yuan is not None:
            parts.append(f"投资不少于 {format_yuan(self.least_yuan)}")
        if self.most_yuan is not None:
            parts.append(f"投资不多于 {format_yuan(self.most_yuan)}")
        if self.text:
            parts.append(f"含“{self.text}”")
        return "；".join(parts) or "全部项目"


def select(
    projects: Iterable[Project], relations: RelationIndex, wanted: Filter
) -> tuple[str, ...]:
    """Return the ids of the projects that pass, in the order given."""
    return tuple(project.id for project in projects if wanted.passes(project, relations))


def parse_where(conditions: Iterable[str]) -> Filter:
    """Read conditions written FIELD=VALUE, as the command line takes them.

    Parameters
    ----------
    conditions : iterable of str
        FIELD is one of 街坊 道路 河渠 地铁 专栏 组 状态 类别 投资 文本. Places may carry a
        distance: ``河渠=涧河:200`` (metres); ``地铁=500`` means any station. 投资 takes
        ``5亿``, ``>=5亿``, ``<=5000万`` or ``1亿..5亿``. A field given twice: alternatives;
        投资 twice: both bounds; 文本 only once.

    Returns
    -------
    Filter

    Raises
    ------
    FilterError
        Unknown field, or a value that does not fit it; the message names the condition.
    """
    wanted = Filter()
    for condition in conditions:
        match = _CONDITION.fullmatch(condition.strip())
        if match is None or match["field"] not in _FIELDS:
            raise FilterError(
                "看不懂的筛选条件", condition, f"写作 字段=值，字段可用：{'、'.join(_FIELDS)}"
            )
        wanted = _with_condition(wanted, match["field"], match["value"], condition)
    return wanted


_CONDITION = re.compile(r"(?P<field>[^=<>≤≥]+?)\s*(?:=\s*|(?=[<>≤≥]))(?P<value>.*\S)")
"""``投资>=5亿`` is read as ``投资=>=5亿``."""
_FIELDS = {
    "街坊": "blocks",
    "道路": "roads",
    "河渠": "rivers",
    "地铁": "stations",
    "专栏": "sections",
    "组": "groups",
    "状态": "statuses",
    "类别": "kinds",
    "投资": "investment",
    "文本": "text",
}
_WORDS = {"状态": tuple(Status), "类别": tuple(Kind)}
_USUAL_M = {"道路": ROAD_M, "河渠": CORRIDOR_M, "地铁": STATION_M}
assert set(_FIELDS.values()) - {"investment"} <= {item.name for item in fields(Filter)}


def _with_condition(wanted: Filter, name: str, value: str, condition: str) -> Filter:
    if name == "文本":
        if wanted.text:
            raise FilterError("文本条件只能有一个", condition)
        return replace(wanted, text=value)
    if name == "投资":
        return _with_amount(wanted, value, condition)
    item: object = value
    if name in _USUAL_M:
        item = _parse_near(value, _USUAL_M[name], condition)
    elif name == "专栏":
        number = normalise(value).removeprefix("专栏")
        if not number.isdecimal():
            raise FilterError("专栏要写数字", condition)
        item = int(number)
    elif name in _WORDS and value not in _WORDS[name]:
        raise FilterError(f"没有这种{name}", condition, f"可用：{'、'.join(_WORDS[name])}")
    values = getattr(wanted, _FIELDS[name])
    changes: dict[str, Any] = {_FIELDS[name]: (*values, item)}
    return wanted if item in values else replace(wanted, **changes)


def _parse_near(value: str, usual_m: float, condition: str) -> Near:
    place, _, metres = value.replace("：", ":").partition(":")
    if not metres and place.replace(".", "", 1).isdecimal():
        place, metres = "", place
    try:
        distance_m = float(metres.removesuffix("米")) if metres else usual_m
    except ValueError:
        distance_m = math.nan
    if not 0 <= distance_m < math.inf:
        raise FilterError("距离要写成不小于 0 的数字（米）", condition)
    return Near(place.strip(), distance_m)


def _with_amount(wanted: Filter, value: str, condition: str) -> Filter:
    least, most = wanted.least_yuan, wanted.most_yuan
    try:
        if ".." in value:
            least, most = (parse_amount(part) for part in value.split("..", 1))
        elif value.startswith((">=", "≥")):
            least = parse_amount(value.lstrip(">=≥"))
        elif value.startswith(("<=", "≤")):
            most = parse_amount(value.lstrip("<=≤"))
        else:
            least = most = parse_amount(value)
    except ValueError:
        raise FilterError(
            "投资条件不是金额", condition, "例如 投资=>=5亿 或 投资=1亿..5亿"
        ) from None
    if least is not None and most is not None and least > most:
        raise FilterError("投资的下限大于上限", condition)
    return replace(wanted, least_yuan=least, most_yuan=most)


_PART = re.compile(r"(?<=街坊)[A-Z]区$")
_block = lru_cache(maxsize=10_000)(block_key)
_key = lru_cache(maxsize=100_000)(normalise)
"""Words are the same in any width and in any Unicode form."""


def _searchable(project: Project) -> str:
    return " ".join((project.name, project.group, project.owner, project.note))


def _has_block(relations: tuple[Relation, ...], wanted: tuple[str, ...]) -> bool:
    """Return True if a block is asked for, or the whole of which it is a part (29号街坊C区)."""
    keys = {_block(name) for name in wanted}
    found = {_block(relation.place) for relation in relations}
    return bool(keys & (found | {_PART.sub("", key) for key in found}))


def _is_near(relations: Relations, project_id: str, wanted: tuple[Near, ...]) -> bool:
    if not wanted:
        return True
    return any(
        (not near.place or _line(relation.place) == _line(near.place))
        and (relation.how == "words" or relation.distance_m <= near.distance_m)
        for near in wanted
        for relation in relations.get(project_id, ())
    )


def _line(place: str) -> str:
    """Return a road, river or station in one spelling: 秦岭路 and 秦岭路站 are one station."""
    return _key(place).removesuffix("站")
