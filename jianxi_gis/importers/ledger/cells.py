"""Cells of a ledger: amounts, numbers in the list, and what their words say of the status."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from jianxi_gis.model.classes import Status
from jianxi_gis.model.money import WAN, YI

_BLANK = re.compile(r"^[\s\-—–/\\无]*$|^(?:待定|未定|暂无|N/A|NULL|NONE|NAN)$", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?:约|近|达|为|￥|¥)?(?P<number>-?\d[\d,]*(?:\.\d+)?)(?P<unit>[亿万]?元?|亿|万)"
)
_UNITS = {"亿元": YI, "亿": YI, "万元": WAN, "万": WAN, "元": 1}
_MOST_YUAN = 10**15


@dataclass(frozen=True, slots=True)
class Amount:
    """What a cell of money says."""

    yuan: int | None = None
    value: str = ""
    """The amount with its unit: 3200万元; empty if the cell is blank or no amount."""
    problem: str = ""
    """Why a cell that is not blank is no amount."""


def amount(cell: str, unit: str) -> Amount:
    """Read a cell of money: a blank is not a zero.

    Parameters
    ----------
    cell : str
    unit : str
        Of the column: 万元, 亿元, 元, or empty; a unit in the cell goes first.

    Examples
    --------
    >>> amount("3,200", "万元").yuan, amount("1.5亿", "万元").yuan, amount("—", "万元").yuan
    (32000000, 150000000, None)
    """
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", cell))
    if _BLANK.match(text):
        return Amount()
    if re.search(r"[美欧港日]元|\$", text + unit):
        return Amount(problem=f"“{cell[:20]}”是外币，没有折算")
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return Amount(problem=f"“{cell[:20]}”不是一个金额")
    own = found["unit"] or unit
    if own not in _UNITS:
        return Amount(problem=f"“{cell[:20]}”没有写单位（亿元、万元或元）")
    try:
        exact = Decimal(found["number"].replace(",", "")) * _UNITS[own]
    except InvalidOperation:
        return Amount(problem=f"“{cell[:20]}”不是一个金额")
    if exact < 0 or exact > _MOST_YUAN:
        return Amount(problem=f"“{cell[:20]}”不像项目的金额")
    yuan = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    if yuan == exact:
        return Amount(yuan, found["number"] + (own if own.endswith("元") else f"{own}元"))
    return Amount(yuan, f"{yuan}元")  # worked out to parts of a Yuan: the whole Yuan it shows


def is_blank(cell: str) -> bool:
    """Return True for a cell that says nothing: empty, a dash, 无."""
    return _BLANK.match(cell) is not None


_LISTED_STATUS: tuple[tuple[Status, str], ...] = (
    (Status.STOPPED, r"停[工建]"),
    (Status.SUSPENDED, r"暂缓|缓建|暂停"),
    (Status.RESERVE, r"储备"),
    (Status.EARLY, r"谋划|前期|策划"),
    (Status.TO_START, r"(?:拟|计划|待|准备|即将|未)(?:新)?开工|未动工|计划新建"),
    (Status.CONTINUED, r"续建|结转"),
    (Status.DONE, r"^(?:已|全部|部分不)?(?:竣工|完工|建成|投用|投产|交付|完成)"),
    (Status.STARTED, r"^(?:已)?(?:新)?开工"),
    (Status.ACTIVE, r"^(?:正)?在建|建设中|施工中|^正在(?:建设|施工)|^实施中"),
)
_TOLD_STATUS: tuple[tuple[Status, str], ...] = (
    (Status.STOPPED, r"停[工建](?!验)"),
    (Status.SUSPENDED, r"暂缓|缓建"),
    (
        Status.DONE,
        r"^(?:该?项目|工程)?(?:目前)?(?:已|全部|整体|现已)*(?:竣工|完工|建成|投用|投入使用|投产|交付)"
        r"|^已于?(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|底|初)?(?:全部|正式|全面)*(?:竣工|完工|建成|投用|投入使用|投产|交付|通车)"
        r"|(?:通过|完成)竣工验收",
    ),
)
_NOT_YET = re.compile(r"计划|预计|拟|力争|确保|将|未|尚|待|准备|争取")
_WORKING = re.compile(
    r"施工(?!图|许可|招标|单位)|主体|封顶|基础|土建|装修|安装|浇筑|铺设|路基|管网敷设|正在建设"
)
_PREPARING = re.compile(r"前期|手续|立项|可研|设计|招标|征收|征迁|拆迁|谋划|审批|报批")


_EARLY = re.compile(
    r"可研|可行性研究|立项|项目建议书|初步设计|施工图(?:设计|审查)|(?:规划|设计|建设|改造)?方案(?:设计|编制|论证|评审|中)"
    r"|前期(?:工作|手续|阶段|准备)|[用土]地(?:手续|报批|预审|审批|组卷)|环评|选址|谋划"
)
_LATER = re.compile(
    r"开工|竣工|验收|[结决]算|移交|产权|不动产|完工|投用|交付|通车|征[迁收]|拆迁|进场|在建"
)
"""Preparations are spoken of beside these, too."""
_GIVEN_UP = re.compile(r"终止|中止|取消|放弃|退场|退出|撤[销回]|不再|否决|解除|搁置")
"""What is spoken of has an end that no class has."""


_SHORT_PROGRESS = re.compile(
    r"(?:正?在建|建设中|施工中|(?:尚|暂)?未(?:开工|动工)|(?:已|新)?开工|前期(?:工作|阶段|手续)?|谋划(?:中|阶段)?|储备|续建|已?完成)"
)
"""A progress cell that says no more than the class itself."""


_LISTED_GROUP = re.compile(
    r"(?:结转)?(?:续建|在建|拟开工|储备|谋划|前期(?:谋划)?|停工)(?:类|阶段)?(?:重点|重大)?(?:项目|工程)"
)
"""新开工 and 竣工 are left out: over a list they say what the year is to bring."""


def group_status(heading: str) -> Status | None:
    """Return the class that a heading such as 续建项目 gives the projects below it."""
    return listed_status(heading) if _LISTED_GROUP.fullmatch(heading) else None


def listed_status(cell: str) -> Status | None:
    """Return the class a cell of 建设性质 or 项目状态 names; None for 新建, 改建 and the like."""
    return next((status for status, rule in _LISTED_STATUS if re.search(rule, cell)), None)


def told_status(cell: str) -> Status | None:
    """Return the class the words of a progress cell fall in; None where they are not plain.

    Examples
    --------
    >>> [told_status(words).value for words in ("已竣工验收", "主体施工", "可研编制中")]
    ['竣工投用', '在建', '前期谋划']
    """
    cell = re.sub(r"\s+", "", cell)
    if _SHORT_PROGRESS.fullmatch(cell):
        return Status.DONE if cell.endswith("完成") else listed_status(cell)
    head = re.split(r"[，。；,;]", cell)[0]
    for status, rule in _TOLD_STATUS:
        if re.search(rule, head) and not _NOT_YET.search(head):
            return status
    if _GIVEN_UP.search(cell):
        return None
    working, preparing = _WORKING.search(cell), _PREPARING.search(cell)
    if working and not preparing and not _NOT_YET.search(cell):
        return Status.ACTIVE
    if _EARLY.search(cell) and not (working or _LATER.search(cell)):
        return Status.EARLY
    return None
