"""Candidates on roads and rivers: junctions, segments, extensions, whole axes, a spot on a road."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from jianxi_gis.geo.gazetteer import Gazetteer, NamedLine
from jianxi_gis.geo.geocode.answer import DOUBTFUL, Candidate, CandidateMethod
from jianxi_gis.geo.geocode.mentions import Mention, NameIndex, Target
from jianxi_gis.geo.geocode.sites import AROUND_M, accuracy_of
from jianxi_gis.geo.measure import to_grid, to_lonlat
from jianxi_gis.geo.names import normalise

_MEET_M = 120.0
"""Two axes meet if they come this near, metres: axes end short of each other at junctions."""
_REACH_M = 400.0
"""A named place can end a segment of a road if it lies this near to the axis, metres."""
_SPOT_M = 800.0
"""A spot somewhere on a road is placed automatically up to this accuracy, metres."""
_SHORTEST_M = 1.0

_PAIR = ("", "与", "和", "、", "/", "×")
_JUNCTION = re.compile(r"(?:交叉路?口|路口|交汇处|交会处|口(?!岸))")
_ALONG = re.compile(
    r"^(?:等)?(?:道路|沿线|周边|两侧|路面|环境|综合|提升|改造|雨污|管网|整治|治理|拓宽|快速化"
    r"|绿化|亮化|乐道|建设工程|建设项目|新建|打通|项目|工程|$)"
)
"""After a road's name: the road itself is worked on; anything else stands somewhere on it."""
_WATERWORKS = re.compile(r"沿线|沿岸|周边|治理|整治|引水|生态|廊道|城区段|提升|风光带|清淤|截污|$")
BUILDING = re.compile(
    "安置|小区|家属|医院|学校|小学|中学|幼儿园|酒店|超市|市场|大厦|大楼|中心|公园|停车|车辆段|桥|站"
)
"""Heads that stand on one spot of a road, river or line, whatever else is said of it."""
_BUILT = re.compile(r"^(?:等道路)?(?:新建|建设(?:工程|项目)|打通)")
"""The road is built, not mended: the part built need not be the part that is known."""
_EXTENDED = re.compile(r"^(?:向(?P<way>[东西南北])(?:打通|延伸|延长)|(?P<short>[东西南北])延)")
_SEGMENT = re.compile(r"^(?P<a>.+?)(?:至|到|—+|~|-)(?P<b>.+?)(?:段|之间)?$")
_SEGMENT_TEXT = re.compile(
    r"^(?:\((?P<inside>[^()]+)\)|(?P<open>[^()]{2,12}(?:至|—)[^()]{2,12}?段))"
)
_BESIDE = re.compile(r"^以[东南西北]")
_SIDES = {"东": (1.0, 0.0), "西": (-1.0, 0.0), "北": (0.0, 1.0), "南": (0.0, -1.0)}


def junction(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> Candidate | None:
    """Return the junction a name speaks of: A路与B路交叉口, A路B路口."""
    for first, second in pairwise(mentions):
        between = text[first.end : second.start]
        if between not in _PAIR or {first.target.sort, second.target.sort} != {"road"}:
            continue
        if not _JUNCTION.match(text, second.end):
            continue
        names = {first.target.name, second.target.name}
        rows = [
            place
            for place in gazetteer.places
            if place.kind == "junction" and names <= set(place.name.partition("（")[0].split("×"))
        ]
        met = _meetings(_axis(first.target), _axis(second.target))
        words = f"名称中的“{text[first.start : second.end]}”路口"
        if len(rows) == 1:
            row = rows[0]
            return Candidate(
                geometry=row.geometry,
                kind="point",
                method="junction",
                accuracy_m=row.accuracy_m,
                place=row.name,
                reasoning=f"{words}，位置依据：{row.method}；来源：{row.source}。",
                automatic=len(met) < 2,
            )
        if met:
            lines = (*first.target.lines, *second.target.lines)
            return Candidate(
                geometry=to_lonlat(met[0]),
                kind="point",
                method="junction",
                accuracy_m=2 * max(line.accuracy_m for line in lines),
                place=f"{first.target.name}×{second.target.name}",
                reasoning=f"{words}，取两条中线的交点{_basis(first.target.lines)}。",
                automatic=len(met) == 1 and not rows,
            )
    return None


def segment(text: str, mention: Mention, index: NameIndex) -> tuple[Candidate | None, str] | None:
    """Return the piece of a road between two places: A路（B路至C路段）; None if no such words.

    Returns
    -------
    tuple of (Candidate or None, str), or None
        The piece, from the tables if they hold it under these words, else cut from the axis; or
        the whole road for a person to cut, and what is missing.

    Notes
    -----
    Accuracy: that of the axis plus the worse of the two ends, metres.
    """
    match = _SEGMENT_TEXT.match(text[mention.end :])
    ends = _SEGMENT.match(match["inside"] or match["open"]) if match else None
    if match is None or ends is None:
        return None
    named = f"{mention.target.name}（{ends['a']}—{ends['b']}）"
    words = f"名称中的“{mention.words}{match[0]}”"
    for line in mention.target.lines:
        if line.name == named:
            return _line((line,), "road_segment", line.accuracy_m, words), ""
    axis = _axis(mention.target)
    spots = []
    for end in (ends["a"], ends["b"]):
        spot = _on_axis(axis, end, index)
        if spot is None:
            whole = _line(mention.target.lines, "road", _accuracy(mention.target), words)
            why = f"路段端点“{end}”在{mention.target.name}上没有可引用的位置"
            return replace(whole, automatic=False), why
        spots.append(spot)
    (start, start_error), (stop, stop_error) = sorted(spots)
    if stop - start < _SHORTEST_M:
        return None, f"路段两端在{mention.target.name}上是同一点"
    accuracy_m = _accuracy(mention.target) + max(start_error, stop_error)
    piece = to_lonlat(substring(axis, start, stop))
    words += f"，按两端从{mention.target.name}中线截取"
    return _line(mention.target.lines, "road_segment", accuracy_m, words, piece), ""


def along(text: str, mention: Mention, last: int) -> tuple[Candidate, str]:
    """Return a road or river as the place of a project, and why it is not sure.

    Parameters
    ----------
    text : str
        The normalised name.
    mention : Mention
        The road or river.
    last : int
        End of the last road of the list this one stands in: the words after it say whether the
        road itself is worked on.
    """
    target = mention.target
    rest = text[last:]
    words = f"名称中的“{mention.words}”"
    if target.source:
        words += f"在{target.name}上（{target.source}）"
    elif mention.words != normalise(target.name):
        words += f"即{target.name}"
    building = BUILDING.search(rest)
    if target.sort == "water":
        accuracy_m = accuracy_of(_accuracy(target), text, mention.end)
        river = _line(target.lines, "water", accuracy_m, words)
        if building or not _WATERWORKS.search(rest):
            return replace(river, automatic=False), f"只说在{target.name}上，没有说是哪一段"
        return river, ""
    extended = _EXTENDED.match(rest)
    if extended:
        way = extended["way"] or extended["short"]
        why = f"只说由{target.name}{way}端继续修建，起讫没有说"
        return _extension(target, way, words), why
    beside = _BESIDE.match(rest)
    if beside or building or not (target.source or _ALONG.match(rest)):
        return _spot(target, words, beside[0] if beside else "上")
    accuracy_m = accuracy_of(_accuracy(target), text, mention.end)
    if target.source or _BUILT.match(rest):
        accuracy_m = max(accuracy_m, AROUND_M)
    words += "，没有说是哪一段，标出已知全线"
    return _line(target.lines, "road", accuracy_m, words), ""


def _extension(target: Target, way: str, words: str) -> Candidate:
    """Return the end of a road from which it is built on."""
    axis = _axis(target)
    east, north = _SIDES[way]
    ends = (axis.interpolate(0.0), axis.interpolate(1.0, normalized=True))
    end = max(ends, key=lambda point: point.x * east + point.y * north)
    return Candidate(
        geometry=to_lonlat(end),
        kind="point",
        method="road",
        accuracy_m=max(_accuracy(target), AROUND_M),
        place=target.name,
        reasoning=f"{words}由{way}端继续修建，取已知中线的{way}端{_basis(target.lines)}。",
        automatic=False,  # the known centreline may end short of the road
    )


def _spot(target: Target, words: str, side: str) -> tuple[Candidate, str]:
    """Return the middle of a road for something that stands somewhere on or beside it."""
    axis = _axis(target)
    middle = axis.interpolate(0.5, normalized=True)
    far = max(middle.distance(point) for point in shapely.points(shapely.get_coordinates(axis)))
    accuracy_m = float(np.ceil((far + _accuracy(target)) / 50) * 50)
    sure = side == "上" and accuracy_m <= _SPOT_M and not _doubtful(target.lines)
    found = Candidate(
        geometry=to_lonlat(middle),
        kind="point",
        method="road",
        accuracy_m=accuracy_m,
        place=target.name,
        reasoning=f"{words}只说在路{side}，取已知中线的中点{_basis(target.lines)}。",
        automatic=sure,
    )
    why = f"只说在{target.name}{side}，没有说是哪一段（已知线位长 {axis.length:.0f} 米）"
    return found, "" if sure else why


def _line(
    lines: Sequence[NamedLine],
    method: CandidateMethod,
    accuracy_m: float,
    words: str,
    piece: BaseGeometry | None = None,
) -> Candidate:
    whole = shapely.line_merge(shapely.union_all([line.geometry for line in lines]))
    return Candidate(
        geometry=whole if piece is None else piece,
        kind="line",
        method=method,
        accuracy_m=accuracy_m,
        place=lines[0].name if len(lines) == 1 else lines[0].proper,
        reasoning=f"{words}{_basis(lines)}。",
        automatic=not _doubtful(lines),
    )


def _basis(lines: Sequence[NamedLine]) -> str:
    """Return the clause that names method, source and caveats of the lines."""
    notes = "；".join(dict.fromkeys(line.note for line in lines if line.note))
    caveat = f"；{notes}" if notes else ""
    return f"，线位依据：{lines[0].method}；来源：{lines[0].source}{caveat}"


def _accuracy(target: Target) -> float:
    return max(line.accuracy_m for line in target.lines)


def _doubtful(lines: Sequence[NamedLine]) -> bool:
    return any(line.confidence in DOUBTFUL for line in lines)


def _axis(target: Target) -> BaseGeometry:
    """Return the longest connected course of a road or river in metres (EPSG:4546)."""
    pieces = shapely.union_all([to_grid(line.geometry) for line in target.lines])
    merged = shapely.get_parts(shapely.line_merge(pieces))
    longest: BaseGeometry = max(merged, key=lambda line: float(line.length))
    return longest


def _meetings(one: BaseGeometry, other: BaseGeometry) -> list[BaseGeometry]:
    """Return where two axes cross, or come near each other at an end, metres."""
    crossing = one.intersection(other)
    if not crossing.is_empty:
        return [part.centroid for part in shapely.get_parts(crossing)]
    if one.distance(other) <= _MEET_M:
        return [shapely.get_point(shapely.shortest_line(one, other), 0)]
    return []


def _on_axis(axis: BaseGeometry, words: str, index: NameIndex) -> tuple[float, float] | None:
    """Return position along an axis and its error, both metres, of a place named by words."""
    for mention in index.mentions(words):
        target = mention.target
        if target.lines:
            met = _meetings(axis, _axis(target))
            error = _accuracy(target)
        elif target.place is not None and target.sort == "place":
            spot = to_grid(target.place.geometry).centroid
            met = [spot] if axis.distance(spot) <= _REACH_M else []
            error = target.place.accuracy_m
        else:
            continue
        if len(met) == 1:
            return float(axis.project(met[0])), error
    return None
