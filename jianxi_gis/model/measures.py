"""What indicators measure, by the words plans list and documents report them with.

One more: a row of `MEASURES`. A row that is missing costs a figure, a loose one invents one: each
takes only words that can mean nothing else.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Indicator, Reported

_NUMBER = r"\d+(?:\.\d+)?"
_LINK = r"(?:分别)?(?:累计)?(?:完成|实现|达到|达|为|是|保持在|稳定在|提高到|提高至|提升到|提升至)?"
_EXACT = r"(?!\s*(?:[-—–~～至到]|以上|以下|以内|左右|上下))"
"""Behind a figure: it is neither a bound nor the beginning of a range."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure."""

    name: str
    listed: re.Pattern[str]
    """Matches the name of an indicator."""
    told: re.Pattern[str]
    """Matches what is said of it in running text; ``value`` is the figure with its unit."""


def _level(name: str, listed: str, subject: str, unit: str) -> Measure:
    told = rf"(?:{subject}){_LINK}(?P<value>{_NUMBER}(?:{unit})){_EXACT}"
    return Measure(name, re.compile(listed), re.compile(told))


def _growth(name: str, listed: str, subject: str, unit: str = "亿元") -> Measure:
    """Return a measure of growth over the year before; 年均 is another one."""
    told = (
        rf"(?:{subject})(?:{_LINK}{_NUMBER}{unit}[，,、])?(?:同比|比上年|较上年)?"
        rf"(?:增长|增速{_LINK})(?P<value>{_NUMBER}%){_EXACT}"
    )
    return Measure(name, re.compile(listed), re.compile(told))


MEASURES: tuple[Measure, ...] = (
    _growth("地区生产总值增长", r"^地区生产总值增长", r"(?:地区)?生产总值|GDP"),
    _growth("全员劳动生产率增长", r"^全员劳动生产率增长", r"全员劳动生产率", "万元/人"),
    _level("常住人口城镇化率", r"^常住人口城镇化率", r"常住人口城镇化率", "%"),
    _growth("社会消费品零售总额增长", r"^社会消费品零售总额增长", r"社会消费品零售总额|社零总额"),
    _level("进出口总额", r"^进出口总额", r"(?:对?外贸易?)?进出口(?:总额|额|总值)", "亿元"),
    _level(
        "研发经费投入强度",
        r"^研究与[实试]验发展经费投入强度",
        r"(?:研究与试验发展|研发|R&D)经?费?投入强度",
        "%",
    ),
    _level(
        "每万人口发明专利拥有量", r"^每万人口发明专利拥有量", r"每?万人(?:口)?发明专利拥有量", "件"
    ),
    _level(
        "高新技术产业增加值占规上工业比重",
        r"^高新技术产业增加值占规上工业",
        r"高新技术产业增加值占规[上模](?:以上)?工业(?:增加值)?的?比重",
        "%",
    ),
    _level(
        "文化产业增加值占地区生产总值比重",
        r"^文化产业增加值占",
        r"文化产业增加值占(?:地区生产总值|GDP)的?比重",
        "%",
    ),
    _growth("居民人均可支配收入增长", r"^居民人均可支配收入增长", r"居民人均可支配收入", "元"),
    _level("城镇新增就业人数", r"城镇新增就业人数", r"城镇新增就业(?:人数)?", "万人|人"),
    _level("城镇调查失业率", r"城镇调查失业率", r"城镇调查失业率", "%"),
    _level(
        "劳动年龄人口平均受教育年限",
        r"^劳动年龄人口平均受教育年限",
        r"劳动年龄人口平均受教育年限",
        "年",
    ),
    _level(
        "每千人口执业（助理）医师数",
        r"每千人口拥有执业（助理）医师数",
        r"每千人(?:口)?(?:拥有)?执业(?:（助理）)?医师数?",
        "人",
    ),
    _level("每千人口注册护士数", r"每千人口注册护士数", r"每千人(?:口)?(?:拥有)?注册护士数?", "人"),
    _level("基本养老保险参保率", r"^基本养老保险参[保考]率", r"基本养老保险参保率", "%"),
    _level(
        "每千人口3岁以下婴幼儿托位数",
        r"^每千人口拥有3岁以下婴幼儿托位数",
        r"每千人(?:口)?(?:拥有)?(?:3岁以下婴幼儿)?托位数?",
        "个",
    ),
    _level("人均预期寿命", r"^人均预期寿命", r"人均预期寿命", "岁"),
    _level("单位地区生产总值能源消耗降幅", r"能源消耗降", r"单位(?:地区)?生产总值能耗下降", "%"),
    _level(
        "单位地区生产总值用水量",
        r"^单位地区生产总值用水量",
        r"万元(?:地区)?生产总值用水量",
        "立方米",
    ),
    _level(
        "单位地区生产总值二氧化碳排放降低",
        r"二氧化碳排放降低",
        r"单位(?:地区)?生产总值二氧化碳排放(?:下降|降低)",
        "%",
    ),
    _level("空气优良天数比率", r"^空气优良天数比率", r"空气(?:质量)?优良天数比[率例]", "%"),
    _level(
        "达到或好于Ⅲ类水体比例",
        r"^达到或好于(?:Ⅲ|III)类水体",
        r"(?:达到或好于|优于)(?:Ⅲ|III)类水体(?:占地表水)?比例",
        "%",
    ),
)


def measure_of(indicator: Indicator) -> str:
    """Return the name of what an indicator measures, empty if it is none of `MEASURES`."""
    return next((one.name for one in MEASURES if one.listed.search(indicator.name)), "")


def reported(plan: Plan, indicator: Indicator) -> tuple[Reported, ...]:
    """Return what later documents say an indicator has come to, newest first.

    Later: for a day after the document that lists the indicator.
    """
    measure = measure_of(indicator)
    since = next((one.date for one in plan.documents if one.id == indicator.document_id), "")
    found = [
        one
        for one in plan.reported
        if measure and one.measure == measure and since and one.date > since
    ]
    return tuple(sorted(found, key=lambda one: one.date, reverse=True))


def share_of_way(indicator: Indicator, value: str) -> float | None:
    """Return how far a value is on the way from base to target, 1 at the target.

    None where the target is a bound or words, or base and value are not figures: no way is known.

    Examples
    --------
    >>> from jianxi_gis.model.evidence import Locator
    >>> row = Indicator(5, "", "进出口总额（亿元）", "20", "100", "", "", Locator(), "")
    >>> share_of_way(row, "60亿元")
    0.5
    """
    figures = [_figure(words) for words in (indicator.base, indicator.target, value)]
    base, target, now = figures
    if base is None or target is None or now is None or base == target:
        return None
    if value.endswith("人") and not value.endswith("万人") and "万人" in indicator.name:
        now /= 10_000
    return float((now - base) / (target - base))


def _figure(words: str) -> Decimal | None:
    found = re.fullmatch(rf"({_NUMBER})[^\d]*", words.strip())
    return Decimal(found[1]) if found else None


def find_reported(sentence: str) -> Iterable[tuple[str, str, int]]:
    """Yield measure, value and where it begins for what a sentence says of the whole district.

    A clause must begin with the measure, or with words for this district and time alone: 全市 or
    a company before it makes it somebody else's figure.
    """
    for measure in MEASURES:
        for match in measure.told.finditer(sentence):
            start = max(sentence.rfind(mark, 0, match.start()) for mark in "，。；：,;:！!") + 1
            if _OURS.fullmatch(sentence[start : match.start()]):
                yield measure.name, match["value"], match.start()
                break


_OURS = re.compile(
    r"(?:全区|我区|涧西区|该区|其中|全年|去年|目前|截至目前|同时|20\d\d年底?|[一二三四五六七八九十]是|的|、)*"
)
