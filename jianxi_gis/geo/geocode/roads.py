"""Candidates on a road or river by its name alone: along it, its end, a part, a spot on it."""

import re
from dataclasses import replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from jianxi_gis.geo.geocode import axes
from jianxi_gis.geo.geocode.answer import Candidate
from jianxi_gis.geo.geocode.mentions import Mention, Target
from jianxi_gis.geo.geocode.sites import AROUND_M, accuracy_of
from jianxi_gis.geo.measure import to_lonlat
from jianxi_gis.geo.names import normalise

_ALONG = re.compile(
    r"^(?:等)?(?:道路|沿线|周边|两侧|路面|环境|综合|提升|改造|雨污|管网|整治|治理|拓宽|快速化|大修|维修"
    r"|绿化|亮化|美化|乐道|街景|外立面|建设工程|建设项目|新建|打通|项目|工程|$)"
)
"""After a road's name: the road itself is worked on; anything else stands somewhere on it."""
_WATERWORKS = re.compile(
    r"沿线|沿岸|两岸|周边|治理|整治|引水|生态|廊道|城区段|提升|风光带|清淤|截污|疏浚|$"
)
_REACH = re.compile(r"^的?(?P<which>[上中下]游|源头|支流)")
"""Some part of a river, nobody says from where to where."""
_MEETING = re.compile("交汇|汇合|汇流|河口")
_SECTION = re.compile(r"(?P<which>[^()]*?)段")
_ALL_OF_IT = re.compile(r"城区|市区|全|涧西(?:区)?|区内")
"""Before 段: the section is all there is of it here."""
BUILDING = re.compile(
    "安置|小区|家属|医院|学校|小学|中学|幼儿园|酒店|超市|市场|大厦|大楼|中心|公园|停车|车辆段|桥|站"
    "|上盖|综合体|物业|延伸"
)
"""Heads that stand on one spot of a road, river or line, whatever else is said of it."""
_BUILT = re.compile(r"^(?:等道路)?(?:新建|建设(?:工程|项目)|打通)")
"""The road is built, not mended: the part built need not be the part that is known."""
_EXTENDED = re.compile(r"^(?:向(?P<way>[东南西北])(?:打通|延伸|延长)|(?P<short>[东南西北])延)")
_PART = re.compile(r"^\(?(?P<way>[东南西北])(?:段|半段)")
_FURTHER = re.compile(r"^(?:延伸|延长)")
_BESIDE = re.compile(r"^(?:以[东南西北]|[东南西北](?:侧|边|面|部|片区|(?=地块|[、,]|$)))")
_SIDES = {"东": (1.0, 0.0), "西": (-1.0, 0.0), "北": (0.0, 1.0), "南": (0.0, -1.0)}


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
    if target.sort == "water":
        return _along_water(text, mention, rest, words)
    extended = _EXTENDED.match(rest)
    if extended:
        way = extended["way"] or extended["short"]
        why = f"只说由{target.name}{way}端继续修建，起讫没有说"
        return _extension(target, way, words), why
    if _FURTHER.match(rest):
        found, _ = _spot(target, words, "上")
        return replace(found, automatic=False), f"{target.name}向哪边延伸没有说"
    part = _PART.match(rest)
    if part:
        return _part(target, part["way"], words), f"只说在{target.name}{part[0]}，起讫没有说"
    building = BUILDING.search(rest)
    beside = _BESIDE.match(rest)
    if beside or building or not (target.source or _ALONG.match(rest)):
        return _spot(target, words, beside[0] if beside else "上")
    accuracy_m = accuracy_of(axes.accuracy_m(target), text, mention.end)
    built = _BUILT.match(rest) is not None
    if target.source or built:
        accuracy_m = max(accuracy_m, AROUND_M)
    words += "，没有说是哪一段，标出已知全线"
    whole = axes.line_candidate(target.lines, "road", accuracy_m, words)
    if built:
        return replace(whole, automatic=False), f"{target.name}要修建的是哪一段没有说，要人确认"
    return _if_known(whole, target)


def _along_water(text: str, mention: Mention, rest: str, words: str) -> tuple[Candidate, str]:
    target = mention.target
    accuracy_m = accuracy_of(axes.accuracy_m(target), text, mention.end)
    river = axes.line_candidate(target.lines, "water", accuracy_m, words)
    section = _SECTION.search(rest)
    if section and not _ALL_OF_IT.search(section["which"]):
        why = f"只说在{target.name}“{section[0].lstrip('(')}”，起讫没有可引用的位置"
        return replace(river, automatic=False), why
    reach = _REACH.match(rest)
    if reach:
        why = f"只说在{target.name}{reach['which']}，起讫没有说"
        return replace(river, automatic=False), why
    if BUILDING.search(rest) or _MEETING.search(rest) or not _WATERWORKS.search(rest):
        return replace(river, automatic=False), f"只说在{target.name}上，没有说是哪一段"
    return _if_known(river, target)


def _if_known(whole: Candidate, target: Target) -> tuple[Candidate, str]:
    """Return what is done to a whole road or river, for a person where only a piece is known."""
    if any(line.partial for line in target.lines):
        why = f"{target.name}只知道其中一段的线位，要人确认"
        return replace(whole, automatic=False), why
    return whole, ""


def _extension(target: Target, way: str, words: str) -> Candidate:
    """Return the end of a road from which it is built on."""
    return Candidate(
        geometry=to_lonlat(_end(target, way)),
        kind="point",
        method="road",
        accuracy_m=max(axes.accuracy_m(target), AROUND_M),
        place=target.name,
        reasoning=f"{words}由{way}端继续修建，取已知中线的{way}端{axes.basis(target.lines)}。",
        automatic=False,  # the known centreline may end short of the road
    )


def _part(target: Target, way: str, words: str) -> Candidate:
    """Return the half of a road towards a side, for a person to cut."""
    axis = axes.axis_of(target)
    ends = (0.0, 0.5) if axis.project(_end(target, way)) < axis.length / 2 else (0.5, 1.0)
    piece = to_lonlat(substring(axis, *ends, normalized=True))
    found = axes.line_candidate(
        target.lines, "road", axes.accuracy_m(target), f"{words}，取已知中线的{way}半段", piece
    )
    return replace(found, automatic=False)


def _end(target: Target, way: str) -> BaseGeometry:
    axis = axes.axis_of(target)
    east, north = _SIDES[way]
    ends = (axis.interpolate(0.0), axis.interpolate(1.0, normalized=True))
    far: BaseGeometry = max(ends, key=lambda point: float(point.x * east + point.y * north))
    return far


def _spot(target: Target, words: str, side: str) -> tuple[Candidate, str]:
    """Return the middle of a road for something that stands somewhere on or beside it."""
    axis = axes.axis_of(target)
    middle = axis.interpolate(0.5, normalized=True)
    far = max(middle.distance(point) for point in shapely.points(shapely.get_coordinates(axis)))
    accuracy_m = float(np.ceil((far + axes.accuracy_m(target)) / 50) * 50)
    found = Candidate(
        geometry=to_lonlat(middle),
        kind="point",
        method="road",
        accuracy_m=accuracy_m,
        place=target.name,
        reasoning=f"{words}只说在路{side}，取已知中线的中点{axes.basis(target.lines)}。",
        automatic=False,
    )
    why = f"只说在{target.name}{side}，没有说是哪一段（已知线位长 {axis.length:.0f} 米）"
    return found, why
