"""The heading of a ledger: which column means what, and in which unit its money is."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from jianxi_gis.model.content import Row, Table

_MONEY = r"投资|资金|金额|[(（/:：](?:亿|万)?元|概算|估算"
_ROLES: tuple[tuple[str, str], ...] = (
    (
        "",
        r"工程或费用|费用(?:名称|项目)|分部分项|科目|合同(?:估算|暂定)?[金价]|中标|控制价|限价|责任人|联系|电话|领导|包[联保]|专班|邮箱|身份证|单价|占比|比例|完成率|百分",
    ),
    ("seq", r"^(?:项目)?(?:序号?|编号|排序|NO\.?|ID|FID|OBJECTID)$"),
    ("lon", r"经度|^东经|^(?:LON|LNG|LONGITUDE)$"),
    ("lat", r"纬度|^北纬|^(?:LAT|LATITUDE)$"),
    ("x", r"^(?:X|X坐标|坐标X|横坐标)(?:\(.*\))?$"),
    ("y", r"^(?:Y|Y坐标|坐标Y|纵坐标)(?:\(.*\))?$"),
    (
        "part_total",
        r"^(?!.*(?:计划|完成|20\d\d)).*(?:子项|分项|单项)(?:工程|项目)?.{0,3}(?:投资|金额|概算)",
    ),
    ("child", r"子项|分项|单项(?:工程)?名|具体项目|包含项目"),
    (
        "name",
        r"(?:项目|工程|小区|楼院|庭院|街坊|地块|片区)(?:的)?名称?(?:\(.*\))?$|^名称$|^项目名"
        r"|^(?:建设|改造|重点|实施|拟建|在建)?(?:项目|工程|小区|老旧小区)$|^(?:XMMC|(?:PRO?J(?:ECT)?_?)?NAME|TITLE|TEXT)$",
    ),
    (
        "owner",
        r"责任|业主|(?:建设|实施|项目|牵头|承办|主管|申报|投资)(?:单位|主体|法人)|投资方|投资人|项目公司"
        r"|^(?:建设|责任|业主|实施|牵头)单$|^(?:JSDW|ZRDW|OWNER|BUILDER|DEVELOPER)$",
    ),
    ("period_plan", r"(?:20\d\d年?[-—–~至到]+20\d\d年?|十[二三四五六]五).*计划.*(?:投资|资金)"),
    ("year_plan", r"(?:20\d\d年?|年度|[本当今全]年).*计划.*完成.*(?:投资|资金)"),
    (
        "year_completed",
        r"^(?!.*(?:累计|截[至止])).*(?:(?:20\d\d年?|年度|[本当今全]年).*完成.*(?:投资|额|资金)"
        r"|完成投资.*20\d\d年?|投资完成.*20\d\d年?)",
    ),
    ("completed", r"完成.*(?:投资|额|资金)|累计.*(?:投资|完成)|投资.*完成|已投资|^WCTZ$"),
    (
        "year_plan",
        r"(?:20\d\d年?|年度|[本当今全]年).*(?:投资|资金|计划|目标)|投资.*(?:20\d\d年|年度|[本当今]年)"
        r"|年计划投资|^NDTZ$",
    ),
    ("period_plan", r"十[二三四五六]五.*投资|其中.*投资"),
    (
        "place",
        r"地点|地址|位置|坐落|所在(?!街道|社区)|四至|选址|^(?:JSDD|ADDR(?:ESS)?|LOCATION)$|^(?:项目)?建设地$",
    ),
    ("street", r"街道|社区|办事处|乡镇|辖区"),
    ("nature", r"性质|^JSXZ$"),
    ("status", r"状态|阶段|^(?:项目状|XMZT|STATUS)$"),
    ("progress", r"形象|进展|推进情况|进度|完成情况|建设情况|目前情况"),
    ("problem", r"问题|困难|诉求"),
    ("term", r"期限|周期|年限|起止|工期|改造年[份度]|实施年[份度]"),
    ("start", r"开工|开始|起始|启动|^(?:KGSJ|START_?DATE)$"),
    ("finish", r"竣工|完工|建成|投用|投产|结束|^(?:JGSJ|END_?DATE)$"),
    (
        "total",
        r"总投资|投资总?额|投资金额|投资估算|估算|概算|投资规模|总造价|(?:计划|项目|预计)投资|^投资"
        r"|投资(?:合计|小计)?(?:\(.*\))?$|资金总额|^金额|^(?:(?:ZTZ|TZ)E?(?:_?(?:WAN|WY|YI|YY))?"
        r"|INVEST\w*|AMOUNT\w*|TOTAL_?INV\w*)$|总投资[(_][亿万]$",
    ),
    ("households", r"户数|居民户|总户|套数|^户$"),
    ("buildings", r"[楼栋幢]数|楼栋|^[栋幢]$"),
    ("area", r"面积"),
    ("scale", r"内容|规模|概况|简介|改造方案|^(?:JSNR|JSGM)$"),
    ("group", r"类别|类型|行业|领域|板块|分类|批次|^(?:XMLX|LAYER)$"),
    ("description", r"^(?:DESCRIPTION|描述|简述)$"),
    ("note", r"备注|说明|^(?:BZ|REMARKS?)$"),
)
"""What a heading means: the first that fits. Letters are initials of the Chinese words, as
attribute tables have them."""
_TARGET = re.compile(
    r"(?:形象|进度|进展|节点).*(?:目标|计划|安排)|(?:目标|计划|安排).*(?:形象|进度|进展|节点)|(?:年度|工作)目标"
)
"""What is hoped for by the end of the year is no progress."""
_COMPILED = tuple((role, re.compile(pattern)) for role, pattern in _ROLES)
YEARLY = ("year_plan", "year_completed")
"""Money of one year; a ledger may have a column for each of several."""
_MONEY_ROLES = ("total", "part_total", *YEARLY, "completed", "period_plan")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_SHARE = re.compile(
    r"中央|[省市区]级?(?:财政|资金|投资|配套)|财政|专项债|债券|自筹|银行|贷款|社会资[本金]|企业资金|配套|其他资金|^其他$"
)
_MONEY_WORD = re.compile(_MONEY)
_UNIT = re.compile(
    r"(?P<unit>[亿万百千]*(?:美元|欧元|港元|日元|元))"
    r"|(?:_|TZE?)(?P<short>YUAN|WAN|WY|YI|YY)$|[(_](?P<cut>[亿万])\)?$"
)
"""A field of a Shapefile has ten bytes for its name: what is beyond is cut off."""
_SHORT = {"YUAN": "元", "WAN": "万元", "WY": "万元", "YI": "亿元", "YY": "亿元"}
_SUBHEADING = re.compile(r"20\d\d年|合计|小计|总计|中央|[省市区]级|自筹|投资|资金|计划|完成")
_LONGEST_HEADING, _LOOKED_AT, _DEEPEST = 40, 60, 3
_TOP = 3
"""Rows of titles above a heading that may state the unit."""


@dataclass(frozen=True, slots=True)
class YearColumn:
    """A column of the money of one year."""

    role: str
    """One of `YEARLY`."""
    column: int
    unit: str
    year: str
    """As the heading says it, empty where it says 年度 or 本年."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading rows of a table, understood."""

    first: int
    """Rows from 0."""
    last: int
    roles: Mapping[str, int]
    """Meaning -> column."""
    units: Mapping[str, str]
    """Unit of each column of money, empty where none is stated."""
    texts: frozenset[Row]
    """The heading rows themselves, to know them again on the next page."""
    title: str
    """The title above the table, or empty."""
    spare: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    """Meaning -> further columns that mean quite the same, with their units."""
    yearly: tuple[YearColumn, ...] = ()
    """In order of their years; one column for each year and meaning."""


def plain(text: str) -> str:
    """Return a text in half width, without spaces and line breaks."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def role_of(text: str, parent: str = "") -> str:
    """Return what a heading means, empty for what is not known.

    Examples
    --------
    >>> [role_of(text) for text in ("项目名称", "总投资（万元）", "2025年计划投资", "联系电话")]
    ['name', 'total', 'year_plan', '']
    """
    word = plain(text).upper()
    full = plain(parent).upper() + word
    if not full or len(full) > 2 * _LONGEST_HEADING:
        return ""
    if _MONEY_WORD.search(full) and _SHARE.search(word):
        return ""
    if _TARGET.search(full) and not _MONEY_WORD.search(full):
        return ""
    for candidate in dict.fromkeys((full, word)):
        for role, pattern in _COMPILED:
            if pattern.search(candidate):
                if role == "year_plan" and not _MONEY_WORD.search(full):
                    continue
                if role or candidate == word:
                    return role
                break
    return ""


def find_heading(table: Table, start: int, context: Sequence[str] = ()) -> Heading | None:
    """Return the next heading of a table at or below a row; None if there is none.

    Parameters
    ----------
    table : Table
    start : int
        Row from 0.
    context : sequence of str, optional
        Lines before the table, the nearest last: they may state the unit.
    """
    if table.geometries:  # the first row is the names of the fields, and no other is
        known = {role_of(cell) for cell in table.rows[0]}
        return _understood(table, 0, 0, context) if start == 0 and "name" in known else None
    for first in range(start, min(len(table.rows), start + _LOOKED_AT)):
        row = table.rows[first]
        filled = [cell for cell in row if cell]
        if len(filled) < 2 or any(len(plain(cell)) > _LONGEST_HEADING for cell in filled):
            continue
        known = {role_of(cell) for cell in filled} - {""}
        if not known & {"name", "child"} or len(known) < 2 or _is_bill(filled):
            continue
        last = _last_row(table, first)
        return _understood(table, first, last, context)
    return None


def _is_bill(cells: Sequence[str]) -> bool:
    """Return True for the heading of a bill of quantities: its rows are parts of one project."""
    words = [plain(cell) for cell in cells]
    return any("单价" in word for word in words) and any("量" in word for word in words)


def _last_row(table: Table, first: int) -> int:
    """Return the last row of the heading that begins in ``first``."""
    last = first
    for merge in table.merges:
        if merge.top == first and merge.bottom > merge.top:
            last = max(last, min(merge.bottom, first + _DEEPEST - 1))
    if last > first:
        return last
    names = [
        column for column, cell in enumerate(table.rows[first]) if role_of(cell) in ("seq", "name")
    ]
    while last + 1 < min(len(table.rows), first + _DEEPEST):
        row = table.rows[last + 1]
        filled = [cell for cell in row if cell]
        if (
            not filled
            or any(row[column] for column in names)
            or any(re.search(r"^[\d.,%-]+$", cell) or len(cell) > 20 for cell in filled)
            or not any(_SUBHEADING.search(cell) for cell in filled)
        ):
            break
        last += 1
    return last


def _understood(table: Table, first: int, last: int, context: Sequence[str]) -> Heading:
    grid = _filled(table, first, last)
    above = [cell for row in table.rows[max(0, first - _TOP) : first] for cell in row if cell]
    told = _unit(" ".join(word for word in (*context, *above) if "单位" in word or "元）" in word))
    roles: dict[str, int] = {}
    units: dict[str, str] = {}
    ranks: dict[str, int] = {}
    spare: dict[str, tuple[tuple[int, str], ...]] = {}
    yearly: dict[tuple[str, str], YearColumn] = {}
    for column in range(len(table.rows[first])):
        words = list(dict.fromkeys(cell for cell in (row[column] for row in grid) if cell))
        if not words:
            continue
        *parents, own = words
        role = role_of(own, "".join(parents))
        rank = _rank(role, "".join(words))
        if role in YEARLY:
            year = next(iter(_YEAR.findall(plain(" ".join((own, *parents))))), "")
            unit = _unit(own) or _unit("".join(parents)) or told
            yearly.setdefault((year, role), YearColumn(role, column, unit, year))
        if role in roles and rank == ranks[role]:
            unit = _unit(own) or _unit("".join(parents)) or told
            spare[role] = (*spare.get(role, ()), (column, unit))
        if role and (role not in roles or rank < ranks[role]):
            spare.pop(role, None)
            roles[role], ranks[role] = column, rank
            if role in _MONEY_ROLES:
                units[role] = _unit(own) or _unit("".join(parents)) or told
    if "name" not in roles:
        roles["name"] = roles.pop("child")
    title = next((cell for cell in above if not re.search(r"^附[件表]|单位[:：]", plain(cell))), "")
    return Heading(
        first,
        last,
        roles,
        units,
        frozenset(table.rows[first : last + 1]),
        title.strip(),
        spare,
        tuple(yearly[key] for key in sorted(yearly)),
    )


def _rank(role: str, words: str) -> int:
    """Return how well a heading fits its meaning, the best first."""
    best = {"total": r"总投资|投资总额", "owner": r"责任", "name": r"名称", "area": r"建筑面积"}
    pattern = best.get(role)
    return 0 if pattern is None or re.search(pattern, words) else 1


def _filled(table: Table, first: int, last: int) -> list[list[str]]:
    """Return the heading rows with merged cells filled; without merges, parents reach right."""
    rows = [list(table.rows[number]) for number in range(first, last + 1)]
    spans = [m for m in table.merges if m.top <= last and m.bottom >= first]
    for merge in spans:
        text = table.rows[merge.top][merge.left] if merge.left < len(table.rows[merge.top]) else ""
        for number in range(max(merge.top, first), min(merge.bottom, last) + 1):
            for column in range(merge.left, min(merge.right, len(rows[0]) - 1) + 1):
                rows[number - first][column] = text
    if not spans:
        for upper, lower in pairwise(rows):
            for column in range(1, len(upper)):
                if not upper[column] and lower[column]:
                    upper[column] = upper[column - 1]
    return rows


def _unit(text: str) -> str:
    found = _UNIT.search(plain(text).upper())
    if found is None:
        return ""
    if found["cut"]:
        return f"{found['cut']}元"
    return found["unit"] or _SHORT[found["short"]]
