"""Candidates at places known by name: squares, villages, stations, 街坊, sites of owners."""

import re
from dataclasses import replace

from jianxi_gis.geo.blocks import BlockMention
from jianxi_gis.geo.gazetteer import Gazetteer, Place
from jianxi_gis.geo.geocode.answer import DOUBTFUL, Candidate, CandidateMethod
from jianxi_gis.geo.geocode.mentions import Mention

AROUND_M = 300.0
"""Least accuracy of what lies around or along a place."""
RESETTLED_M = 800.0
"""Least accuracy of a village's resettlement housing: near the village, seldom on it."""
BUILT_ON_M = 300.0
"""Least accuracy of a road built on from a known end."""
AT_STATION_M = 100.0
"""Least accuracy of what belongs to a station."""
AT_CORNER_M = 150.0
"""Least accuracy of what stands at a corner of a crossing or square."""

_AROUND = re.compile(r"周边|沿线|沿岸|核心区|商务区|商圈|片区|一带|廊道")
_RESETTLED = re.compile(r"安置")
_BESIDE = re.compile(r"^(?:[以往向][东南西北]|[东南西北][侧面边部])")
_CORNER = re.compile(r"^的?[东西][南北]角")
_AWAY_FROM = re.compile(r"距(?:离)?$")
_FORMAL = re.compile(r"原坐标|路名把握|第[六七]批")
"""Notes that matter to the table, not to a reader of a map."""
_ELSEWHERE = re.compile(
    r"分公司|子公司|办事处|家属[院区]|棚户区|生活区|宿舍|公寓|住宅|安置|靶场|南山|搬迁|迁建|异地|新厂|新区|新院|新址|新校|[\d一二三四五六]区|医院|学校|校区|小区|社区"
    r"|小学|中学|幼儿园|技校|技师|学院|大学|俱乐部|体育|影剧院|文化宫|酒店|宾馆|饭店|市场|公园|广场|物流园"
    r"|实验工厂|铆焊厂|设备厂|伊滨|洛龙|高新|孟津|偃师|新安|宜阳|伊川|吉利"
    r"|(?<!文化创意)产业园|科创园|产业基地|科技城"
)
"""Words that say a project of an enterprise is not on its plant. A 文化创意产业园 is: the plan
turns old workshops into such parks."""


def accuracy_of(accuracy_m: float, text: str, end: int) -> float:
    """Return the accuracy of what a name says about a place mentioned up to ``end``, metres."""
    return max(accuracy_m, AROUND_M) if _AROUND.search(text, end) else accuracy_m


def place_candidate(mention: Mention, text: str) -> tuple[Candidate, str]:
    """Return the place or station a mention stands for, and what a person must confirm."""
    target = mention.target
    if target.station is not None:
        station = target.station
        return Candidate(
            geometry=station.geometry,
            kind="point",
            method="gazetteer",
            accuracy_m=max(station.accuracy_m, AT_STATION_M),
            place=target.name,
            reasoning=f"名称中的“{mention.words}”即地铁{station.line}{target.name}，"
            f"来源：{station.source}。",
            automatic=True,
        ), ""
    place = target.place
    assert place is not None
    accuracy_m = accuracy_of(place.accuracy_m, text, mention.end)
    if place.kind == "road_end":
        accuracy_m = max(accuracy_m, BUILT_ON_M)
    if place.kind == "village" and _RESETTLED.search(text, mention.end):
        accuracy_m = max(accuracy_m, RESETTLED_M)
    if _CORNER.match(text[mention.end :]):
        accuracy_m = max(accuracy_m, AT_CORNER_M)
    why = ""
    beside = _BESIDE.match(text[mention.end :])
    if _AWAY_FROM.search(text[: mention.start]):
        why = f"只说距“{mention.words}”多远，方向没有说"
    elif beside:
        why = f"只说在“{mention.words}”{beside[0]}，范围不明"
    elif place.kind == "road_end" or place.confidence in DOUBTFUL:
        why = (
            f"“{mention.words}”的位置要人确认（{(place.note or place.method).partition('；')[0]}）"
        )
    return _at(place, mention.words, "gazetteer", accuracy_m, not why), why


def block_candidate(
    mention: BlockMention, text: str, gazetteer: Gazetteer
) -> tuple[Candidate | None, str]:
    """Return a 街坊's place, or None and what is missing."""
    words = text[mention.start : mention.end]
    place = gazetteer.place(mention.name) or gazetteer.place(mention.whole)
    if place is None:
        return None, f"{mention.name}没有可引用的位置"
    found = _at(place, words, "block", place.accuracy_m, automatic=False)
    if place.confidence in DOUBTFUL:
        return found, f"{place.name}的位置只是{place.method}，要人确认"
    beside = _BESIDE.match(text[mention.end :])
    if beside:
        return found, f"只说在“{words}”{beside[0]}，范围不明"
    asked_for_a_part = mention.name != mention.whole
    if asked_for_a_part and place.name not in (mention.whole, mention.name):
        return found, f"只知道{place.name}的位置，不是{mention.name}"
    return replace(found, automatic=True), ""


def owner_candidate(mention: Mention, text: str) -> tuple[Candidate, str]:
    """Return the site of the enterprise a mention names, and why it is not sure to be there."""
    place = mention.target.place
    assert place is not None
    elsewhere = _ELSEWHERE.search(text)
    automatic = elsewhere is None and place.confidence not in DOUBTFUL
    found = _at(place, mention.words, "owner_site", place.accuracy_m, automatic)
    if elsewhere is None:
        return found, ""
    return found, f"“{mention.words}”的厂址已知，但“{elsewhere[0]}”说明不一定在{place.name}内"


def _at(
    place: Place,
    words: str,
    method: CandidateMethod,
    accuracy_m: float,
    automatic: bool,
) -> Candidate:
    if method == "owner_site":
        link = f"是责任主体，按其{place.name}落图"
    else:
        link = "" if words == place.name else f"即{place.name}"
    return Candidate(
        geometry=place.geometry,
        kind="area" if place.geometry.geom_type == "Polygon" else "point",
        method=method,
        accuracy_m=accuracy_m,
        place=place.name,
        reasoning=f"名称中的“{words}”{link}，位置依据：{place.method}；来源：{place.source}"
        f"{_caveat(place.note)}。",
        automatic=automatic,
    )


def _caveat(note: str) -> str:
    """Return what the table says against the position, with its mark."""
    said = [part for part in note.split("；") if part and not _FORMAL.match(part)]
    return f"；{'；'.join(said)}" if said else ""
