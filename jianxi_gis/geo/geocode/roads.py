"""Candidates on roads and rivers: junctions, segments, extensions, whole axes, a spot on a road."""

import re
from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from jianxi_gis.geo.gazetteer import Gazetteer, NamedLine
from jianxi_gis.geo.geocode.answer import DOUBTFUL, Candidate, CandidateMethod
from jianxi_gis.geo.geocode.mentions import Mention, NameIndex, Target
from jianxi_gis.geo.geocode.sites import AROUND_M, accuracy_of
from jianxi_gis.geo.measure import to_grid, to_lonlat

_MEET_M = 120.0
"""Two axes meet if they come this near, metres: axes end short of each other at junctions."""
_REACH_M = 400.0
"""A named place can end a segment of a road if it lies this near to the axis, metres."""
_SPOT_M = 800.0
"""A spot somewhere on a road is placed automatically up to this accuracy, metres."""

_JUNCTION = re.compile(r"^(?:交叉口|交叉路口|路口|交汇处|交会处|口(?!岸))")
_ALONG = re.compile(
    r"^(?:等)?(?:道路|沿线|周边|两侧|路面|环境|综合|提升|改造|雨污|管网|整治|治理|拓宽|快速化"
    r"|绿化|亮化|乐道|建设工程|建设项目|新建|打通|引水|生态|城区段|风光带|项目|工程|$)"
)
"""After a road's name: the road itself is worked on; anything else stands somewhere on it."""
_BUILT = re.compile(r"^(?:等道路)?(?:新建|建设)(?:工程|项目)|打通")
_EXTENDED = re.compile(r"^向?(?P<way>[东西南北])(?:向|段)?(?:打通|延伸|延长|延)")
_SEGMENT = re.compile(r"^\(?(?P<a>[^()—~至-]+?)(?:至|到|—+|~|-)(?P<b>[^()—~至]+?)(?:段|之间)?\)?$")
_SEGMENT_TEXT = re.compile(r"^\((?P<inside>[^()]+)\)|^(?P<open>[^()]{2,16}(?:至|—)[^()]{2,12}段)")
_BESIDE = re.compile(r"^以[东南西北]")
_SIDES = {"东": (1.0, 0.0), "西": (-1.0, 0.0), "北": (0.0, 1.0), "南": (0.0, -1.0)}


def exact_piece(text: str, mention: Mention) -> Candidate | None:
    """Return a piece the tables hold under these very words: 周山大道（涧河桥—孙石路）."""
    for line in mention.target.lines:
        inside = line.name.partition("（")[2].rstrip("）")
        if inside and text.startswith(f"({inside})", mention.end):
            return _line(
                line.geometry,
                "road_segment",
                line.accuracy_m,
                line.name,
                f"名称中的“{mention.words}（{inside}）”即{line.name}{_basis((line,))}",
                line.confidence not in DOUBTFUL,
            )
    return None


def junction(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> Candidate | None:
    """Return the junction a name speaks of: A路与B路交叉口, A路B路口."""
    for first, second in zip(mentions, mentions[1:], strict=False):
        between = text[first.end : second.start]
        if between not in ("", "与", "和", "、", "/", "×") or not _is_road(first, second):
            continue
        if not _JUNCTION.match(text[second.end :].removeprefix("路")):
            continue
        names = {first.target.name, second.target.name}
        rows = [
            place
            for place in gazetteer.places
            if place.kind == "junction" and names <= set(place.name.partition("（")[0].split("×"))
        ]
        words = f"名称中的“{first.words}”与“{second.words}”相交"
        if len(rows) == 1:
            row = rows[0]
            return Candidate(
                row.geometry, "point", "junction", row.accuracy_m, row.name,
                f"{words}，位置依据：{row.method}（{row.source}）。", True,
            )  # fmt: skip
        met = _meetings(_axis(first.target), _axis(second.target))
        if met:
            error = max(line.accuracy_m for line in (*first.target.lines, *second.target.lines))
            return Candidate(
                to_lonlat(met[0]), "point", "junction", error * 2,
                f"{first.target.name}×{second.target.name}",
                f"{words}，位置依据：两条中线的交点{_basis(first.target.lines)}。",
                len(met) == 1,
            )  # fmt: skip
    return None


def segment(text: str, mention: Mention, index: NameIndex) -> tuple[Candidate | None, str] | None:
    """Return the piece of a road between two places: A路（B路至C路段）; None if no such words.

    Returns
    -------
    tuple of (Candidate or None, str), or None
        The piece cut from the axis, or what is missing to cut it.
    """
    match = _SEGMENT_TEXT.match(text[mention.end :])
    ends = _SEGMENT.match(match["inside"] or match["open"]) if match else None
    if match is None or ends is None:
        return None
    axis = _axis(mention.target)
    places: list[float] = []
    error = 0.0
    for words in (ends["a"], ends["b"]):
        found = _on_axis(axis, words, index)
        if found is None:
            return None, f"路段端点“{words}”没有可引用的位置"
        places.append(found[0])
        error = max(error, found[1])
    if abs(places[0] - places[1]) < 1.0:
        return None, f"路段两端在{mention.target.name}上是同一点"
    piece = substring(axis, min(places), max(places))
    accuracy_m = max(line.accuracy_m for line in mention.target.lines) + error
    return (
        _line(
            to_lonlat(piece),
            "road_segment",
            accuracy_m,
            mention.target.name,
            f"名称中的“{mention.words}（{ends['a']}—{ends['b']}）”，按两端从"
            f"{mention.target.name}中线截取{_basis(mention.target.lines)}",
            True,
        ),
        "",
    )


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
    water = target.sort == "water"
    words = f"名称中的“{mention.words}”即{target.name}"
    if target.source:
        words = f"名称中的“{mention.words}”在{target.name}上（{target.source}）"
    basis = _basis(target.lines)
    accuracy_m = max(line.accuracy_m for line in target.lines)
    extended = _EXTENDED.match(rest)
    if extended and not water:
        way = extended["way"]
        return (
            Candidate(
                _end(target, way), "point", "road", max(accuracy_m, AROUND_M), target.name,
                f"{words}，由它的{way}端{extended[0].lstrip('向')}：只标出起点，终点不明{basis}。",
                True,
            ),
            "",
        )  # fmt: skip
    beside = _BESIDE.match(rest)
    if beside or not (water or target.source or _ALONG.match(rest)):
        return _spot(target, words, basis, f"只说在{target.name}{beside[0] if beside else '上'}")
    method: CandidateMethod = "water" if water else "road"
    if _BUILT.match(rest) and not water:
        accuracy_m = max(accuracy_m, AROUND_M)
        words += "，所建的是哪一段没有说，标出已知全线"
    accuracy_m = accuracy_of(accuracy_m, text, mention.end)
    doubtful = any(line.confidence in DOUBTFUL for line in target.lines)
    geometry = shapely.line_merge(shapely.union_all([line.geometry for line in target.lines]))
    return _line(geometry, method, accuracy_m, target.name, words + basis, not doubtful), ""


def _spot(target: Target, words: str, basis: str, why: str) -> tuple[Candidate, str]:
    """Return the middle of a road for something that stands somewhere on it."""
    axis = _axis(target)
    middle = axis.interpolate(0.5, normalized=True)
    far = max(middle.distance(shapely.Point(xy)) for xy in shapely.get_coordinates(axis))
    error = max(line.accuracy_m for line in target.lines)
    accuracy_m = float(np.ceil((far + error) / 50) * 50)
    automatic = accuracy_m <= _SPOT_M and why.endswith("上")
    found = Candidate(
        to_lonlat(middle), "point", "road", accuracy_m, target.name,
        f"{words}，没有说在哪一段，取已知中线的中点{basis}。", automatic,
    )  # fmt: skip
    return found, "" if automatic else f"{why}，没有说是哪一段（已知线位长 {axis.length:.0f} 米）"


def _line(
    geometry: BaseGeometry,
    method: CandidateMethod,
    accuracy_m: float,
    place: str,
    words: str,
    automatic: bool,
) -> Candidate:
    return Candidate(geometry, "line", method, accuracy_m, place, f"{words}。", automatic)


def _basis(lines: Sequence[NamedLine]) -> str:
    """Return the clause that names method, source and caveats of the lines."""
    first = lines[0]
    notes = "；".join(dict.fromkeys(line.note for line in lines if line.note))
    return f"，线位依据：{first.method}（{first.source}）" + (f"；{notes}" if notes else "")


def _is_road(*mentions: Mention) -> bool:
    return all(mention.target.sort == "road" for mention in mentions)


def _axis(target: Target) -> BaseGeometry:
    """Return the longest connected course of a road in metres (EPSG:4546)."""
    pieces = shapely.union_all([to_grid(line.geometry) for line in target.lines])
    merged = shapely.get_parts(shapely.line_merge(pieces))
    return max(merged, key=lambda line: float(line.length))


def _end(target: Target, way: str) -> BaseGeometry:
    """Return the end of a road that lies farthest to one side, EPSG:4490."""
    axis = _axis(target)
    ends = [axis.interpolate(0.0), axis.interpolate(1.0, normalized=True)]
    east, north = _SIDES[way]
    return to_lonlat(max(ends, key=lambda end: end.x * east + end.y * north))


def _meetings(one: BaseGeometry, other: BaseGeometry) -> list[BaseGeometry]:
    """Return where two axes cross, or come near at an end, metres."""
    crossings = [part.centroid for part in shapely.get_parts(one.intersection(other))]
    if crossings:
        return crossings
    if one.distance(other) <= _MEET_M:
        return [shapely.get_point(shapely.shortest_line(one, other), 0)]
    return []


def _on_axis(axis: BaseGeometry, words: str, index: NameIndex) -> tuple[float, float] | None:
    """Return position along an axis and its error, both metres, of a place named by words."""
    for mention in index.mentions(words):
        target = mention.target
        if target.lines:
            met = _meetings(axis, _axis(target))
            error = max(line.accuracy_m for line in target.lines)
        elif target.place is not None and target.sort == "place":
            spot = to_grid(target.place.geometry).centroid
            met = [spot] if axis.distance(spot) <= _REACH_M else []
            error = target.place.accuracy_m
        else:
            continue
        if len(met) == 1:
            return float(axis.project(met[0])), error
    return None
