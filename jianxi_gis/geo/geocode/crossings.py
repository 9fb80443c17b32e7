"""Where two roads, or a road and a river, cross; a corner of it; so many metres from it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.gazetteer import Gazetteer, Place
from jianxi_gis.geo.geocode import axes
from jianxi_gis.geo.geocode.answer import Candidate
from jianxi_gis.geo.geocode.mentions import Mention
from jianxi_gis.geo.measure import to_grid, to_lonlat

_PAIR = ("", "与", "和", "、", "/", "×", "及", "—", "-", "~", "同")
_ACROSS = ("跨", "上跨", "下穿")
_JUNCTION = re.compile(
    r"的?(?:平面|立体)?(?:交叉路?口|[十丁]字路?口|[三四]岔路口|路口|[交相][叉交汇会]处|口(?!岸))"
)
_BUILT_THERE = re.compile(r"的?(?:互通|立交|节点|环岛|转盘)")
"""What stands where two roads cross; roads in a list may each have one."""
_INTERCHANGE = re.compile(r"的?(?:互通)?立交")
_OVER = re.compile(r"(?:(?:大|互通)?(?:桥|立交|隧道|通道))?")
_OFFSET = re.compile(
    r"^(?:以|向|往|偏)?(?:正)?(?P<way>[东南西北])(?:侧|边|面)?(?:大?约)?(?P<far>\d{1,4}(?:\.\d+)?)"
    r"(?P<unit>米|公里|KM|M)"
)
_CORNER = re.compile(r"^(?:的)?(?:东|西)(?:南|北)(?:角|侧)")
_SIDE = re.compile(r"^(?:以|向|往)?[东南西北](?:侧|边|面|部)?")
_TRAFFIC = re.compile(r"信号|渠化|天桥|立交|隧道|通道|拓宽|优化|治理|节点|改造|整治|桥")
_CORNER_M = 150.0
"""Least accuracy of what stands at a corner, metres."""
_AT_M = 100.0
"""Least accuracy of what stands at a junction and is not the junction, metres."""
_TURN_DEGREES = 40.0
"""A road runs to a side if it leaves the junction within this of it."""
_WAYS = {"东": 0.0, "北": 90.0, "西": 180.0, "南": 270.0}
_LOOK_M = 60.0


@dataclass(frozen=True, slots=True)
class _Crossing:
    candidate: Candidate
    roads: tuple[Mention, Mention]
    end: int
    """Where the words of the junction end."""


def crossings(
    text: str, mentions: Sequence[Mention], gazetteer: Gazetteer
) -> tuple[tuple[Candidate, str], ...]:
    """Return the crossings a name speaks of, each with why it is not sure, or nothing.

    A路与B路交叉口, A路B路口, A路跨B路立交, 交叉口东北角, 交叉口向西200米.
    """
    found = []
    for first, second in pairwise(mentions):
        crossing = _crossing(text, first, second, gazetteer)
        if crossing is not None:
            found.append(_narrowed(text, crossing))
    return tuple(found)


def _crossing(text: str, first: Mention, second: Mention, gazetteer: Gazetteer) -> _Crossing | None:
    between = text[first.end : second.start].removeprefix("口")
    match = _JUNCTION.match(text, second.end)
    if between in _ACROSS:
        match = _OVER.match(text, second.end)
    elif between in ("与", "和", "×", "/"):
        match = match or _BUILT_THERE.match(text, second.end)
    elif between not in _PAIR:
        return None
    sorts = {first.target.sort, second.target.sort}
    crossed = between in _ACROSS and "road" in sorts
    joined = sorts == {"water"} and match is not None and "汇" in match[0]
    if match is None or not (sorts == {"road"} or crossed or joined):
        return None
    candidate = _met(text, first, second, gazetteer)
    return None if candidate is None else _Crossing(candidate, (first, second), match.end())


def _met(text: str, first: Mention, second: Mention, gazetteer: Gazetteer) -> Candidate | None:
    names = {first.target.name, second.target.name}
    rows = _rows(names, gazetteer)
    met = axes.meetings(axes.axis_of(first.target), axes.axis_of(second.target))
    words = f"名称中的“{text[first.start : second.end]}”路口"
    if len(rows) == 1:
        return _at(rows[0], words, automatic=len(met) < 2)
    if not met:
        return None
    lines = (*first.target.lines, *second.target.lines)
    error_m = 2 * max(line.accuracy_m for line in lines)
    sure = len(met) == 1 and not rows
    return Candidate(
        geometry=to_lonlat(met[0]),
        kind="point",
        method="junction",
        accuracy_m=error_m,
        place=f"{first.target.name}×{second.target.name}",
        reasoning=f"{words}，取两条中线的交点{axes.basis(first.target.lines)}。",
        automatic=sure and not axes.doubtful(lines),
    )


def interchanges(text: str, mention: Mention, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return the junctions of a road that A路立交 may mean, for a person to choose.

    An interchange stands where the road meets another, never in the middle of a piece.
    """
    if not _INTERCHANGE.match(text, mention.end):
        return ()
    words = f"名称中的“{mention.words}”立交可能在{{}}"
    return tuple(
        _at(row, words.format(row.name), automatic=False)
        for row in _rows({mention.target.name}, gazetteer)
    )


def _rows(names: set[str], gazetteer: Gazetteer) -> list[Place]:
    """Return the known junctions of all these roads."""
    return [
        place
        for place in gazetteer.places
        if place.kind == "junction" and names <= set(place.name.partition("（")[0].split("×"))
    ]


def _at(row: Place, words: str, *, automatic: bool) -> Candidate:
    return Candidate(
        geometry=row.geometry,
        kind="point",
        method="junction",
        accuracy_m=row.accuracy_m,
        place=row.name,
        reasoning=f"{words}，位置依据：{row.method}；来源：{row.source}。",
        automatic=automatic,
    )


def _narrowed(text: str, crossing: _Crossing) -> tuple[Candidate, str]:
    """Return the crossing as the words after it leave it: itself, a corner, or metres away."""
    candidate, rest = crossing.candidate, text[crossing.end :]
    if not candidate.automatic:
        return candidate, f"{candidate.place}不止一处相交，或线位太粗"
    offset = _OFFSET.match(rest)
    if offset is not None:
        return _moved(candidate, crossing.roads, offset)
    if _CORNER.match(rest):
        return replace(candidate, accuracy_m=max(candidate.accuracy_m, _CORNER_M)), ""
    side = _SIDE.match(rest)
    if side is not None:
        why = f"只说在{candidate.place}路口{side[0]}，多远没有说"
        return replace(candidate, automatic=False), why
    if not _TRAFFIC.search(text, crossing.roads[1].end):
        return replace(candidate, accuracy_m=max(candidate.accuracy_m, _AT_M)), ""
    return candidate, ""


def _moved(
    candidate: Candidate, roads: tuple[Mention, Mention], offset: re.Match[str]
) -> tuple[Candidate, str]:
    """Return the place so many metres along the road that leaves the crossing to that side."""
    far_m = float(offset["far"]) * (1000.0 if offset["unit"] in ("公里", "KM") else 1.0)
    here = to_grid(candidate.geometry)
    reached = [
        (road, spot)
        for road in roads
        if road.target.sort == "road"
        and (spot := _walk(axes.axis_of(road.target), here, offset["way"], far_m)) is not None
    ]
    why = f"只说在{candidate.place}路口{offset[0]}，沿哪条路、到哪里定不了"
    if len(reached) != 1:
        return replace(candidate, automatic=False), why
    ((road, spot),) = reached
    words = f"，沿{road.target.name}{offset[0]}"
    moved = replace(
        candidate,
        geometry=to_lonlat(spot),
        accuracy_m=candidate.accuracy_m + 50.0 + round(0.1 * far_m),
        place=f"{candidate.place}{offset[0]}",
        reasoning=candidate.reasoning.replace("，", f"{words}，", 1),
    )
    return moved, ""


def _walk(axis: BaseGeometry, here: BaseGeometry, way: str, far_m: float) -> BaseGeometry | None:
    """Return the point ``far_m`` along the axis to a side; None if it does not run there so far."""
    start = float(axis.project(here))
    for sign in (1.0, -1.0):
        ahead = axis.interpolate(min(max(start + sign * _LOOK_M, 0.0), axis.length))
        base = axis.interpolate(start)
        if base.distance(ahead) < 0.5 * _LOOK_M:
            continue
        bearing = np.degrees(np.arctan2(ahead.y - base.y, ahead.x - base.x))
        turn = abs((bearing - _WAYS[way] + 180.0) % 360.0 - 180.0)
        end = start + sign * far_m
        if turn <= _TURN_DEGREES and 0.0 <= end <= axis.length:
            spot: BaseGeometry = shapely.line_interpolate_point(axis, end)
            return spot
    return None
