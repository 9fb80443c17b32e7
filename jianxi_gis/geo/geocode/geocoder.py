"""The order in which the rules are tried, and what is said where none of them answers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import shapely

from jianxi_gis.geo.blocks import block_mentions
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.geocode import roads, sites
from jianxi_gis.geo.geocode.answer import Answer, Candidate
from jianxi_gis.geo.geocode.mentions import Mention, NameIndex, name_index
from jianxi_gis.geo.geocode.scope import outside, whole_district
from jianxi_gis.geo.names import normalise

_JOINT = re.compile(r"^.{0,8}[、及和与暨]$|^$")
_REGION = re.compile(r"^(?:河南省|河南)?(?:洛阳市|洛阳)?(?:涧西区|涧西)?")
_TAIL = re.compile(r"(?:\([^()]*\))?(?:开发|改造|建设|提升|整治)*(?:项目|工程)?$")
_ROAD_GAPS = frozenset({"road", "water"})
_SITE_GAPS = frozenset({"plant", "institute"})

_WHAT = (
    (r"家属|棚户|小区|安置|公寓|住宅", "只有小区或家属院的名称"),
    (r"村", "只有村名"),
    (r"医院|卫生|养老|医养", "只有医疗养老机构的名称或类别"),
    (r"学校|小学|中学|学院|校区|幼儿园|教育|教学|研学|培训", "只有教育机构的名称或类别"),
    (r"小镇|产业园|科技园|示范[园区]|企业港|集聚区|经济区|园区|科创园|文创园|电商", "只有园区名"),
    (r"广场|大厦|商业|酒店|超市|国际|[A-Z]\d*区|城|府|邸|苑|综合体|贸", "只有楼盘或商业建筑的名称"),
    (r"研究院|研究所|中心|平台|实验室|图书馆|博物馆", "只有机构或场馆的名称"),
    (r"管网|变电站|停车|充电|路网|道路|桥|供热", "只有设施类别"),
    (r"生产|技改|技术|研发|产业化|生产线|设备|产品", "只有企业或产品的名称"),
)  # fmt: skip


@dataclass
class _Found:
    """Candidates so far, and what was missing on the way."""

    candidates: list[Candidate] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def add(self, found: tuple[Candidate | None, str]) -> None:
        candidate, why = found
        if candidate is not None:
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
    blocks = block_mentions(text)
    mentions = [m for m in index.mentions(text) if not _inside_block(m, text, gazetteer)]
    found = _Found()
    if blocks:
        for block in blocks:
            found.add(sites.block_candidate(block, text[block.start : block.end], gazetteer))
        return _answer(found, text, index)
    sure = [m for m in mentions if m.target.sort in ("place", "station")]
    axes = [m for m in mentions if m.target.lines]
    gaps = [m for m in mentions if m.target.gap is not None]
    district = (
        None
        if sure or any(m.target.sort == "road" for m in axes)
        else whole_district(text, gazetteer)
    )
    if district is not None:
        return Answer((district,))
    _places(found, text, sure, gaps)
    if not found.settled:
        _metro(found, mentions, gazetteer)
    if not found.settled:
        _axes(found, text, axes, index, gazetteer)
    if not found.settled:
        _owners(found, text, mentions)
    return _answer(found, text, index)


def _inside_block(mention: Mention, text: str, gazetteer: Gazetteer) -> bool:
    return False


def _places(found: _Found, text: str, sure: Sequence[Mention], gaps: Sequence[Mention]) -> None:
    kept: list[Mention] = []
    for mention in sure:
        if kept and not _JOINT.match(text[kept[-1].end : mention.start]):
            kept.clear()  # Chinese puts the head last: 涧河治理工程同乐寨村安置房
        kept.append(mention)
    for mention in kept:
        candidate = sites.place_candidate(mention, text)
        if candidate.automatic:
            found.add((candidate, ""))
        else:
            found.add((candidate, f"“{mention.words}”的位置要人确认：{candidate.reasoning[:-1]}"))
    if not any(item.automatic for item in found.candidates):
        for mention in gaps:
            gap = mention.target.gap
            assert gap is not None
            found.missing.append(f"“{mention.words}”{gap.why}")


def _metro(found: _Found, mentions: Sequence[Mention], gazetteer: Gazetteer) -> None:
    for mention in mentions:
        metro = mention.target.metro
        if metro is None:
            continue
        found.candidates.append(
            Candidate(
                geometry=shapely.intersection(metro.geometry, gazetteer.district),
                kind="line",
                method="gazetteer",
                accuracy_m=metro.accuracy_m,
                place=metro.name,
                reasoning=f"名称中的“{mention.words}”即地铁{metro.name}，按车站顺序连线并截取"
                f"区内一段，走向是示意（{gazetteer.stations[0].source}）。",
                automatic=True,
            )
        )


def _axes(
    found: _Found,
    text: str,
    axes: Sequence[Mention],
    index: NameIndex,
    gazetteer: Gazetteer,
) -> None:
    meeting = roads.junction(text, axes, gazetteer)
    if meeting is not None:
        found.candidates.append(meeting)
        return
    for number, mention in enumerate(axes):
        piece = roads.exact_piece(text, mention)
        cut = None if piece else roads.segment(text, mention, index)
        if piece is not None or cut is not None:
            found.add((piece, "") if piece is not None else cut or (None, ""))
            return
        last = mention.end
        for other in axes[number + 1 :]:
            if text[last : other.start] not in ("、", "和", "与", "及", "/", ""):
                break
            last = other.end
        found.add(roads.along(text, mention, last))


def _owners(found: _Found, text: str, mentions: Sequence[Mention]) -> None:
    for mention in mentions:
        if mention.target.sort == "owner":
            found.add(sites.owner_candidate(mention, text))


def _answer(found: _Found, text: str, index: NameIndex) -> Answer:
    candidates = tuple(sorted(found.candidates, key=lambda item: not item.automatic))
    if candidates and candidates[0].automatic:
        return Answer(candidates)
    reasons = list(dict.fromkeys(found.missing)) or [_unknown(text)]
    fact = index.fact(text)
    if fact is not None:
        reasons.append(f"公开资料只说“{fact.text}”（{fact.source}），还定不了位置")
    return Answer(candidates, "；".join(reasons) + "。")


def _unknown(text: str) -> str:
    core = _TAIL.sub("", _REGION.sub("", text)) or text
    for pattern, what in _WHAT:
        if re.search(pattern, text):
            return f"“{core}”{what}，地名表中没有它的位置"
    return f"“{core}”中没有地名、道路、街坊，也没有厂址已知的单位"
