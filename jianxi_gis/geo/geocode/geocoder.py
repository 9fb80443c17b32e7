"""The order in which the rules are tried, and what is said where none of them answers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import shapely

from jianxi_gis.geo.blocks import block_mentions
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.geocode import roads, sites
from jianxi_gis.geo.geocode.addresses import addresses
from jianxi_gis.geo.geocode.answer import FARTHEST_M, Answer, Candidate
from jianxi_gis.geo.geocode.bounds import bounded
from jianxi_gis.geo.geocode.crossings import crossings, interchanges
from jianxi_gis.geo.geocode.mentions import Mention, NameIndex, name_index
from jianxi_gis.geo.geocode.scope import outside, whole_district
from jianxi_gis.geo.geocode.spans import spans
from jianxi_gis.geo.names import normalise

_JOINT = re.compile(r".{0,8}[、及和与暨]")
_OF_ITS_OWN = re.compile(r"(?<=[^第、,和与及0-9十号#街坊][一二三四五六七八九]街坊)")
"""After 二街坊 with no 号 behind another name: 六冶二街坊 need not be 2号街坊."""
_TIED = re.compile(r"(?:路?口)?(?:[东南西北]?[至到]|上?跨|下穿|—+|~|-)?")
_NEXT_TO = re.compile(r"村?[、,和与及]")
_VILLAGE = re.compile(r"[、,和与及]([一-鿿]{2,4}?村)(?!庄)")
_REGION = re.compile(r"^(?:河南省|河南)?(?:洛阳市|洛阳)?(?:涧西区|涧西)?[-·]?")
_TAIL = re.compile(r"(?:\([^()]*\))?(?:开发|改造|建设|提升|整治)*(?:项目|工程)?$")
_FROM_TO = re.compile(r"至|到|—+|-|~")
_LIST = ("、", "和", "与", "及", "/", ",")
_ROAD_KINDS = frozenset({"road", "water"})

_WHAT = (
    ("城中村", "没有说是哪个村"),
    ("家属|棚户|小区|安置|公寓|住宅|安居", "只有住宅小区的名称"),
    ("村", "只有村名"),
    ("医院|卫生|养老|医养|[一二三四五六七八九十]院", "只有医疗养老机构的名称或类别"),
    ("学校|小学|中学|学院|校区|幼儿园|教育|教学|研学|培训", "只有教育机构的名称或类别"),
    ("小镇|产业园|科技园|示范[园区]|企业港|集聚区|经济区|园区|科创园|文创园", "只有园区名"),
    ("公园|游园", "只有公园名"),
    ("广场|大厦|商业|酒店|商超|[A-Z]\\d*区|城|府|邸|苑|园|综合体", "只有楼盘或商业建筑的名称"),
    ("研究院|研究所|中心|平台|实验室|图书馆|博物馆", "只有机构或场馆的名称"),
    ("管网|变电站|停车|充电|路网|道路|桥|供热|网络", "只有设施类别，没有列出地点"),
    ("生产|技改|技术|研发|产业|基地|设备|电商|加工|转型", "只有企业、产品或行业的名称"),
)
"""What a name holds that no rule can place, the first that fits."""


@dataclass
class _Found:
    """Candidates so far, and what was missing on the way."""

    candidates: list[Candidate] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def add(self, found: tuple[Candidate | None, str]) -> None:
        candidate, why = found
        if candidate is not None:
            if candidate.automatic and candidate.accuracy_m > FARTHEST_M:
                why = f"{candidate.place}的位置误差 {candidate.accuracy_m:.0f} 米，要人确认"
                candidate = replace(candidate, automatic=False)
            self.candidates.append(candidate)
        if why:
            self.missing.append(why)

    @property
    def settled(self) -> bool:
        return bool(self.missing) or any(item.automatic for item in self.candidates)


def geocode(name: str, gazetteer: Gazetteer) -> Answer:
    """Return the places a project's name speaks of, or why there are none.

    Precision before recall: a position is automatic only where the name leaves no doubt about
    the place and the place is known from more than a stand-in or an inference.

    Parameters
    ----------
    name : str
        A project's name as its document writes it.
    gazetteer : Gazetteer
        The places known.

    Returns
    -------
    Answer
        Candidates in EPSG:4490, automatic ones first, each with method, accuracy in metres and
        one Chinese sentence of reasoning. Several automatic candidates are several places of one
        project. Without one, ``reason`` says in Chinese which words were tried and what is
        missing.

    Notes
    -----
    Method: longest match of the gazetteer's names in the normalised name, then rules by the
    words around a mention; see ``docs/decisions/0002-places.md``. Cost: one regular expression
    over the name; geometry is made only where a rule answers.
    """
    text = normalise(name)
    reason = outside(text)
    if reason:
        return Answer(reason=reason)
    index = name_index(gazetteer)
    found = _Found()
    blocks = block_mentions(text)
    for block in blocks:
        words = text[block.start : block.end]
        candidate, why = sites.block_candidate(block, text, gazetteer)
        if candidate is not None and candidate.automatic and _OF_ITS_OWN.match(text, block.end):
            why = f"“{words}”可能是单位自己的编号，不一定是{block.name}"
            candidate = replace(candidate, automatic=False)
        found.add((candidate, why))
    if blocks:
        return _answer(found, text, index)
    mentions = index.mentions(text)
    district = None if mentions else whole_district(text, gazetteer)
    if district is not None:
        return Answer((district,))
    for rule in (_between, _numbers, _places, _metro, _axes, _owners):
        rule(found, text, mentions, gazetteer)
        if found.settled:
            break
    return _answer(found, text, index)


def _between(found: _Found, text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> None:
    """Try what two or more names together say: pieces, crossings, plots between roads."""
    for piece in spans(text, mentions, name_index(gazetteer)):
        found.add(piece)
    if found.settled:
        return
    lines = [mention for mention in mentions if mention.target.lines]
    for crossing in crossings(text, lines, gazetteer):
        found.add(crossing)
    plot = None if found.settled else bounded(text, lines, gazetteer)
    if plot is not None:
        found.add(plot)


def _numbers(found: _Found, text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> None:
    for number in addresses(text, mentions, gazetteer):
        found.add(number)


def _places(found: _Found, text: str, mentions: Sequence[Mention], _: Gazetteer) -> None:
    kept: list[Mention] = []
    from_to = any(
        _FROM_TO.fullmatch(text, one.end, other.start)
        for one, other in pairwise(mentions)
        if {one.target.sort, other.target.sort} & {"place", "station"}
    )
    for mention in mentions:
        if mention.target.sort not in ("place", "station"):
            continue
        between = text[kept[-1].end : mention.start] if kept else ""
        if kept and not (_JOINT.fullmatch(between) or _FROM_TO.fullmatch(between)):
            kept.clear()  # the head comes last: 牡丹广场太原路下穿隧道 is the tunnel
        kept.append(mention)
    for mention in kept:
        found.add(sites.place_candidate(mention, text))
    if from_to:
        found.candidates = [replace(item, automatic=False) for item in found.candidates]
        found.missing.append("只说了起讫两地，走向没有说")
    if not kept:
        _gaps(found, mentions, roads_too=False)
    else:
        _others(found, text, mentions, kept)


def _others(found: _Found, text: str, mentions: Sequence[Mention], kept: Sequence[Mention]) -> None:
    """Say which places of the same list are not known."""
    for mention in mentions:
        gap = mention.target.gap
        joined = any(
            _NEXT_TO.fullmatch(text, min(one.end, mention.end), max(one.start, mention.start))
            for one in kept
        )
        if gap is not None and joined:
            found.missing.append(f"“{mention.words}”{gap.why}")
    for match in _VILLAGE.finditer(text, kept[0].start):
        if not any(one.start < match.end() and match.start(1) < one.end for one in mentions):
            found.missing.append(f"地名表中没有“{match[1]}”")


def _gaps(found: _Found, mentions: Sequence[Mention], *, roads_too: bool) -> None:
    for mention in mentions:
        gap = mention.target.gap
        if gap is not None and (gap.kind in _ROAD_KINDS) is roads_too:
            found.missing.append(f"“{mention.words}”{gap.why}")


def _metro(found: _Found, text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> None:
    for mention in mentions:
        metro = mention.target.metro
        if metro is None:
            continue
        course = shapely.intersection(metro.geometry, gazetteer.district)
        if course.is_empty:
            found.missing.append(f"“{mention.words}”不经过{gazetteer.home.name}")
            continue
        spot = roads.BUILDING.search(text, mention.end)
        candidate = Candidate(
            geometry=course,
            kind="line",
            method="gazetteer",
            accuracy_m=metro.accuracy_m,
            place=metro.name,
            reasoning=f"名称中的“{mention.words}”即地铁{metro.name}，按车站顺序连线并截取区内一段，"
            f"走向是示意；来源：{gazetteer.stations[0].source}。",
            automatic=spot is None,
        )
        found.add((candidate, f"只说在地铁{metro.name}上，没有说是哪一处" if spot else ""))


def _axes(found: _Found, text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> None:
    listed = [mention for mention in mentions if _is_road(mention)]
    for number, mention in enumerate(listed):
        if not mention.target.lines:
            continue
        junctions = interchanges(text, mention, gazetteer)
        if junctions:
            for junction in junctions:
                found.add((junction, f"“{mention.words}”上的立交，与哪条路相交没有说，要人确认"))
            continue
        last = mention.end
        for other in listed[number + 1 :]:
            if text[last : other.start] not in _LIST:
                break
            last = other.end
        candidate, why = roads.along(text, mention, last)
        if _runs_on(text, listed, number) and candidate.automatic:
            why = f"“{mention.words}”与另一条路连着说，是路口、路段还是两条路定不了"
            candidate = replace(candidate, automatic=False)
        found.add((candidate, why))
    _gaps(found, mentions, roads_too=True)


def _runs_on(text: str, listed: Sequence[Mention], number: int) -> bool:
    """Return True if a road's name is tied to another and no rule knew how."""
    near = (*listed[max(number - 1, 0) : number], *listed[number + 1 : number + 2])
    here = listed[number]
    return any(
        _TIED.fullmatch(text, min(one.end, here.end), max(one.start, here.start)) for one in near
    )


def _is_road(mention: Mention) -> bool:
    return mention.target.corridor in _ROAD_KINDS


def _owners(found: _Found, text: str, mentions: Sequence[Mention], _: Gazetteer) -> None:
    for mention in mentions:
        if mention.target.sort == "owner":
            found.add(sites.owner_candidate(mention, text))


def _answer(found: _Found, text: str, index: NameIndex) -> Answer:
    candidates = sorted(found.candidates, key=lambda item: not item.automatic)
    reasons = list(dict.fromkeys(found.missing))
    if candidates and candidates[0].automatic:
        if reasons:
            note = f"{candidates[0].reasoning[:-1]}；另有：{'；'.join(reasons)}。"
            candidates[0] = replace(candidates[0], reasoning=note)
        return Answer(tuple(candidates))
    if not candidates:
        reasons = reasons or [_unknown(text)]
        fact = index.fact(text)
        if fact is not None:
            reasons.append(f"公开资料只说“{fact.text}”（{fact.source}），还定不了位置")
    return Answer(tuple(candidates), "；".join(reasons) + "。")


def _unknown(text: str) -> str:
    core = _TAIL.sub("", _REGION.sub("", text)) or text
    for pattern, what in _WHAT:
        if re.search(pattern, core):
            return f"“{core}”{what}，地名表中没有它的位置"
    return f"“{core}”中没有地名、道路、街坊，也没有厂址已知的单位"
