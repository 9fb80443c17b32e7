"""Pieces of roads and rivers between two named ends: true pieces of the centreline."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from jianxi_gis.geo.gazetteer import NamedLine
from jianxi_gis.geo.geocode import axes
from jianxi_gis.geo.geocode.answer import Candidate
from jianxi_gis.geo.geocode.mentions import Mention, NameIndex
from jianxi_gis.geo.measure import to_grid, to_lonlat

_OPENS = re.compile(r"(?:[^()、,和与及]{0,14}\()?(?:[东南西北]起(?:自|于)?|起于|起自|自|从|由)?")
_TO = re.compile(
    r"(?:路?口)?(?:起)?[,、;]?(?:[东南西北]?至(?:于)?|[东南西北]?到|止于|[东南西北]止|—+|~|-)"
)
_CLOSES = re.compile(r"(?:路?口)?止?(?P<said>(?:之间|段|区间)(?:之间)?)?的?")
_SEGMENT = re.compile(r"^(?P<a>.+?)(?:至|到|—+|~|-)(?P<b>.+?)(?:段|之间)?$")
_SEGMENT_TEXT = re.compile(
    r"^(?:\((?P<inside>[^()]+)\)|(?P<open>[^()]{2,12}(?:至|—)[^()]{2,12}?段))"
)
_SHORTEST_M = 3.0
_ON_LINE_M = 1.0
_WORST_END_M = 300.0
"""A piece whose end is less sure than this waits for a person, metres."""

Found = tuple[Candidate | None, str]


def spans(text: str, mentions: Sequence[Mention], index: NameIndex) -> tuple[Found, ...]:
    """Return the pieces a name speaks of, each with what is missing of it.

    A路（B路至C路段）, A路西起B路东至C路, A路从B路到C路, B路至C路段A路; several in one name.

    Notes
    -----
    Accuracy: that of the axis plus the worse of the two ends, metres.
    """
    found: list[Found] = []
    number = 0
    while number < len(mentions):
        taken = _before(text, mentions[number:]) or _after(text, mentions[number:])
        if taken is not None:
            axis, first, last, used = taken
            words = text[min(axis.start, first.start) : max(axis.end, last.end)]
            found.append(_piece(axis, first, last, words))
            number += used
            continue
        if mentions[number].target.lines:
            unknown = _unresolved(text, mentions[number], index)
            if unknown is not None:
                found.append(unknown)
        number += 1
    return tuple(found)


def _before(text: str, mentions: Sequence[Mention]) -> tuple[Mention, Mention, Mention, int] | None:
    """Return axis, two ends and how many mentions were used, where the axis stands first."""
    if len(mentions) < 3 or not mentions[0].target.lines:
        return None
    axis, first, last = mentions[:3]
    opens = _OPENS.fullmatch(text, axis.end, first.start)
    if opens is None or not _TO.fullmatch(text, first.end, last.start):
        return None
    return axis, first, last, 3


def _after(text: str, mentions: Sequence[Mention]) -> tuple[Mention, Mention, Mention, int] | None:
    """Return the same where the axis stands last: B路至C路段A路."""
    if len(mentions) < 3 or not mentions[2].target.lines:
        return None
    first, last, axis = mentions[:3]
    closes = _CLOSES.fullmatch(text, last.end, axis.start)
    if closes is None or not closes["said"] or not _TO.fullmatch(text, first.end, last.start):
        return None
    return axis, first, last, 3


def _piece(axis: Mention, first: Mention, last: Mention, said: str) -> Found:
    target = axis.target
    named = f"{target.name}（{first.words}—{last.words}）"
    words = f"名称中的“{said}”"
    for line in target.lines:
        if line.name == named:
            return axes.line_candidate((line,), "road_segment", line.accuracy_m, words), ""
    course = axes.axis_of(target)
    ends = []
    for end in (first, last):
        spot = axes.spot_on(course, end.target)
        if spot is None:
            return _whole(axis, words, end.words)
        ends.append(spot)
    start, stop = sorted(ends)
    if stop.along_m - start.along_m < _SHORTEST_M:
        return None, f"路段两端在{target.name}上是同一点"
    error_m = max(start.error_m, stop.error_m)
    cut = substring(course, start.along_m, stop.along_m)
    piece = to_lonlat(cut)
    lines = [line for line in target.lines if _runs_along(cut, line)]
    found = axes.line_candidate(
        lines,
        "road_segment",
        max(line.accuracy_m for line in lines) + error_m,
        f"{words}，按两端从{target.name}中线截取",
        piece,
    )
    if error_m <= _WORST_END_M and start.sure and stop.sure:
        return found, ""
    return replace(found, automatic=False), f"{target.name}这一段的端点只是大致位置"


def _runs_along(cut: BaseGeometry, line: NamedLine) -> bool:
    """Return True if a part of the cut piece (EPSG:4546) is of this line."""
    return (
        float(cut.intersection(to_grid(line.geometry).buffer(_ON_LINE_M)).length) > 2 * _ON_LINE_M
    )


def _unresolved(text: str, mention: Mention, index: NameIndex) -> Found | None:
    """Return a piece with an end that is no known name, if the words after a road speak of one."""
    match = _SEGMENT_TEXT.match(text[mention.end :])
    ends = _SEGMENT.match(match["inside"] or match["open"]) if match else None
    if match is None or ends is None:
        return None
    words = f"名称中的“{mention.words}{match[0]}”"
    named = f"{mention.target.name}（{ends['a']}—{ends['b']}）"
    for line in mention.target.lines:
        if line.name == named:
            return axes.line_candidate((line,), "road_segment", line.accuracy_m, words), ""
    course = axes.axis_of(mention.target)
    for end in (ends["a"], ends["b"]):
        spots = [axes.spot_on(course, one.target) for one in index.mentions(end)]
        if not any(spots):
            return _whole(mention, words, end)
    return None


def _whole(axis: Mention, words: str, end: str) -> Found:
    """Return the whole course for a person to cut, and which end is missing."""
    target = axis.target
    whole = axes.line_candidate(target.lines, "road", axes.accuracy_m(target), words)
    why = f"路段端点“{end}”在{target.name}上没有可引用的位置"
    return replace(whole, automatic=False), why
