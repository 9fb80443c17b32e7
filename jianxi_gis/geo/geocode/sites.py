"""Candidates at places known by name: squares, villages, stations, 街坊, sites of owners."""

import re

from jianxi_gis.geo.blocks import BlockMention
from jianxi_gis.geo.gazetteer import Gazetteer, Place
from jianxi_gis.geo.geocode.answer import DOUBTFUL, Candidate
from jianxi_gis.geo.geocode.mentions import Mention

AROUND_M = 300.0
"""Least accuracy of what lies around or along a place."""
RESETTLED_M = 800.0
"""Least accuracy of a village's resettlement housing: near the village, seldom on it."""
AT_STATION_M = 100.0
"""Least accuracy of what belongs to a station."""

_AROUND = re.compile(r"周边|沿线|沿岸|核心区|商务区|商圈|片区|一带|廊道")
_RESETTLED = re.compile(r"安置")
_BESIDE = re.compile(r"^以?[东南西北]侧?(?:的|地块|片|路网|区域)|^以[东南西北]")
_ELSEWHERE = re.compile(
    r"家属[院区]|棚户区|生活区|宿舍|安置|靶场|南山|医院|学校|校区|小区|实验工厂|铆焊厂|设备厂"
    r"|(?<!文化创意)产业园|科创园|产业基地|科技城"
)
"""Words that say a project of an enterprise is not on its plant. A 文化创意产业园 is: the plan
turns old workshops into such parks."""


def accuracy_of(accuracy_m: float, text: str, end: int) -> float:
    """Return the accuracy of what a name says about a place mentioned up to ``end``, metres."""
    return max(accuracy_m, AROUND_M) if _AROUND.search(text, end) else accuracy_m


def place_candidate(mention: Mention, text: str) -> Candidate:
    """Return the place, station or metro line a mention stands for."""
    target = mention.target
    if target.station is not None:
        station = target.station
        return Candidate(
            geometry=station.geometry,
            kind="point",
            method="gazetteer",
            accuracy_m=max(station.accuracy_m, AT_STATION_M),
            place=target.name,
            reasoning=f"名称中的“{mention.words}”即地铁{station.line}{target.name}"
            f"（{station.source}）。",
            automatic=True,
        )
    place = target.place
    assert place is not None
    accuracy_m = accuracy_of(place.accuracy_m, text, mention.end)
    if place.kind == "village" and _RESETTLED.search(text, mention.end):
        accuracy_m = max(accuracy_m, RESETTLED_M)
    beside = _BESIDE.match(text[mention.end :])
    return _at(
        place,
        words=mention.words,
        accuracy_m=accuracy_m,
        extra=f"；只说在它的{beside[0]}，范围不明" if beside else "",
        automatic=place.confidence not in DOUBTFUL and not beside,
    )


def block_candidate(
    mention: BlockMention, words: str, gazetteer: Gazetteer
) -> tuple[Candidate | None, str]:
    """Return a 街坊's place, or None and what is missing."""
    place = gazetteer.place(mention.name) or gazetteer.place(mention.whole)
    if place is None:
        return None, f"{mention.name}没有可引用的位置"
    found = _at(
        place,
        words=words,
        accuracy_m=place.accuracy_m,
        method="block",
        automatic=place.confidence not in DOUBTFUL,
    )
    return found, "" if found.automatic else f"{place.name}的位置只是{place.method}，要人确认"


def owner_candidate(mention: Mention, text: str) -> tuple[Candidate, str]:
    """Return the site of the enterprise a mention names, and why it is not sure to be there."""
    place = mention.target.place
    assert place is not None
    elsewhere = _ELSEWHERE.search(text)
    found = _at(
        place,
        words=mention.words,
        accuracy_m=place.accuracy_m,
        method="owner_site",
        automatic=elsewhere is None and place.confidence not in DOUBTFUL,
    )
    if elsewhere is None:
        return found, ""
    return found, f"“{mention.words}”的厂址已知，但“{elsewhere[0]}”说明不一定在{place.name}内"


def _at(
    place: Place,
    *,
    words: str,
    accuracy_m: float,
    method: str = "gazetteer",
    extra: str = "",
    automatic: bool = True,
) -> Candidate:
    area = place.geometry.geom_type == "Polygon"
    link = "是责任主体，厂址在" if method == "owner_site" else "即"
    doubt = "（示意）" if place.confidence == "schematic" and "示意" not in place.method else ""
    doubt = "（待确认）" if place.confidence in DOUBTFUL else doubt
    return Candidate(
        geometry=place.geometry,
        kind="area" if area else "point",
        method=method,  # type: ignore[arg-type]
        accuracy_m=accuracy_m,
        place=place.name,
        reasoning=f"名称中的“{words}”{link}{place.name}{doubt}，位置依据：{place.method}"
        f"（{place.source}）{extra}。",
        automatic=automatic,
    )
