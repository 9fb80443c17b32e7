"""Finding the gazetteer's names in a text: longest match, left to right, one pass."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from jianxi_gis.geo.gazetteer import Fact, Gap, Gazetteer, MetroLine, NamedLine, Place, Station
from jianxi_gis.geo.names import normalise

Sort = Literal["place", "owner", "road", "water", "station", "metro", "gap"]
CORRIDORS = ("road", "water", "station")
_SILENT_KINDS = frozenset({"jiefang", "monitor", "admin_center", "road_anchor", "address"})
"""Kinds not found by their names: blocks and house numbers have rules, the rest are anchors."""
_ADDRESS = re.compile(r".+(?:路|街|巷|大道)\d+号")
_NOT_A_ROAD = (
    r"(?!街道|办事处|社区|(?:中心|第[一二三四五六七八九十])?(?:小学|中学|幼儿园)|学校|高中|初中"
    r"|派出所|变电站|支行|分行|分局|分校|卫生|医院|税务|司法所|法庭|邮政|营业厅|菜市场)"
)
"""After a road's name: words that make it the name of something else."""
_PART_OF_A_NAME = r"(?<![^以涧][东南西北新老小])(?<!^[东南西北新老小])"
"""Before a road's name: 南华山路 is another road, 以北华山路 and 涧西华山路 are not."""
_NOT_A_PLACE = r"(?!街道|办事处|社区|[东南西北中]?(?:路|街(?!坊)|巷|大道))"
"""After any other name: words that make it the name of a sub-district or a street."""
_NOT_ITS_OFFICE = r"(?!派出所|(?:第[一二三四五六七八九十])?(?:小学|中学|幼儿园)|支行|卫生|医院)"
"""After a place's name: words that make it the name of something called after it."""
_FACTLESS_KINDS = frozenset({"road", "jiefang"})
"""Facts about roads and blocks place nothing that only stands there."""
_NUMERALS = str.maketrans("123456789", "一二三四五六七八九")
_FACT_NAMES = re.compile(r"[、/()]")
_BEFORE = {"洛河": "(?<!伊)"}
_AFTER = {"建设路": "(?!灯|面|网|基)"}
"""Names that are also ends or beginnings of ordinary words: 伊洛河, 建设路灯."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a name stands for; exactly one of the fields beside ``sort`` and ``name`` is set."""

    sort: Sort
    name: str
    """Proper name: 丝路大道 for 西环路."""
    place: Place | None = None
    lines: tuple[NamedLine, ...] = ()
    station: Station | None = None
    metro: MetroLine | None = None
    gap: Gap | None = None
    source: str = ""
    """For a name tied to its target by a text: that text."""

    @property
    def corridor(self) -> str:
        """Return road, water or station for what projects lie along, known or not; else empty."""
        sort = self.gap.kind if self.gap is not None else self.sort
        return sort if sort in CORRIDORS else ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in a text."""

    start: int
    end: int
    words: str
    target: Target


class NameIndex:
    """All names of a gazetteer, ready to be found."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._targets = dict(reversed(list(_entries(gazetteer))))
        self._pattern = _pattern(self._targets)
        self._axes_pattern = _pattern(
            {name: target for name, target in self._targets.items() if target.corridor}
        )
        self._facts = {
            name: fact
            for fact in reversed(gazetteer.facts)
            if fact.kind not in _FACTLESS_KINDS
            for name in _FACT_NAMES.split(normalise(fact.place))
            if name
        }

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return the names in a normalised text, in order, not overlapping."""
        return self._found(self._pattern, text)

    def corridors(self, text: str) -> tuple[Mention, ...]:
        """Return the roads, rivers and stations in a normalised text, inside other names too."""
        return self._found(self._axes_pattern, text)

    def _found(self, pattern: re.Pattern[str], text: str) -> tuple[Mention, ...]:
        return tuple(
            Mention(match.start(), match.end(), match[0], self._targets[match[0]])
            for match in pattern.finditer(text)
        )

    def fact(self, text: str) -> Fact | None:
        """Return what a public text says about the longest place named in a text, or None."""
        named = [name for name in self._facts if name in text]
        return self._facts[max(named, key=len)] if named else None


@lru_cache(maxsize=4)  # a workspace's own places make a gazetteer of their own
def name_index(gazetteer: Gazetteer) -> NameIndex:
    """Return the index of a gazetteer, built once."""
    return NameIndex(gazetteer)


def _pattern(targets: Mapping[str, Target]) -> re.Pattern[str]:
    names = sorted(targets, key=len, reverse=True)
    return re.compile("|".join(_expression(name, targets[name]) for name in names))


def _expression(name: str, target: Target) -> str:
    road = target.corridor == "road"
    before = _BEFORE.get(name, _PART_OF_A_NAME if road else "")
    after = _NOT_A_ROAD if road else _NOT_A_PLACE
    if target.sort == "place":
        after += _NOT_ITS_OFFICE
    return f"{before}{re.escape(name)}{after}{_AFTER.get(name, '')}"


def _entries(gazetteer: Gazetteer) -> Iterator[tuple[str, Target]]:
    """Yield name and target, the weightier first where a name stands for two things."""
    for place in gazetteer.places:
        if place.kind in _SILENT_KINDS:
            continue
        for name in map(normalise, (place.name, *place.aliases)):
            if not _ADDRESS.fullmatch(name):
                yield name, Target("place", place.name, place=place)
        for name in place.owners:
            yield normalise(name), Target("owner", normalise(name), place=place)
    for line in gazetteer.lines:
        pieces = gazetteer.line(line.proper)
        sort: Sort = "water" if line.kind == "water" else "road"
        for name in (line.proper, *line.aliases):
            yield normalise(name), Target(sort, line.proper, lines=pieces)
    for alias in gazetteer.aliases:
        yield (
            normalise(alias.name),
            Target("road", alias.target, lines=gazetteer.line(alias.target), source=alias.source),
        )
    for station in gazetteer.stations:
        for name in ("{}地铁站", "地铁{}站", "{}地铁", "{}站"):
            words = normalise(name.format(station.name))
            yield words, Target("station", f"{station.name}站", station=station)
    for metro in gazetteer.metro_lines:
        for prefix in ("地铁轨道", "轨道交通", "地铁", "轨道"):
            for number in (metro.name, metro.name.translate(_NUMERALS)):
                yield normalise(prefix + number), Target("metro", metro.name, metro=metro)
    for gap in gazetteer.gaps:
        for name in (gap.name, *gap.aliases):
            yield normalise(name), Target("gap", gap.name, gap=gap)
