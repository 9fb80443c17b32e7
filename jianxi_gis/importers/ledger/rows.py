"""Rows of a ledger: projects, packages and their parts, headings of groups, totals, notes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from jianxi_gis.importers.ledger.columns import Heading, plain
from jianxi_gis.model.content import Row, Table


class RowKind(Enum):
    """What a row of a ledger is."""

    BLANK = auto()
    PROJECT = auto()
    PART = auto()
    """Of the package above it."""
    GROUP = auto()
    SUBTOTAL = auto()
    TOTAL = auto()
    NOTE = auto()
    NAMELESS = auto()
    """Figures without a name."""


@dataclass(frozen=True, slots=True)
class Sort:
    """What a row is, and the words that say so."""

    kind: RowKind
    name: str = ""
    level: int = 0
    """Of a group: 1 for 一、, 2 for （一）."""


_TOTAL = re.compile(r"^(?:总|合)+计|^共计|^总数")
_SUBTOTAL = re.compile(r"^小计|(?:小计|合计|共计)(?:[(（:：].*)?$")
_NOTE = re.compile(
    r"^(?:注|备注|说明|填[报表]|制表|审核|联系人|单位[:：]|[*※]|附[件表]|数据来源|—*第?\d+页)"
)
_CHINESE = re.compile(r"^(?P<open>[(（])?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$")
_NUMBERED_GROUP = re.compile(
    r"^(?:(?P<one>[一二三四五六七八九十]{1,3}[、.．])|(?P<two>[(（][一二三四五六七八九十]{1,3}[)）]、?))"
)
_GROUP_WORDS = re.compile(
    r"类$|类[(（:：]|[(（:：]共?\d+[个项][)）]?|共\d+[个项]|街道$|社区$|办事处$"
    r"|(?:续建|新建|新开工|在建|储备|谋划|前期|竣工|拟建|收尾|结转|重点|重大)项目$"
)
_PART_NUMBER = re.compile(r"^\d+[.\-－—．]\d+$")
_BRACKET_NUMBER = re.compile(r"^(?:[(（]\d+[)）]|\d+[)）]|[①-⑳]|其中[:：]?|[-—])$")
_PACKAGE = re.compile(r"打包|项目包|等\d+[个项]|(?:[(（]含|包括|包含).*[)）]|^.*\d+个子?项目")
_OF_WHICH = re.compile(r"^(?:其中[:：]|[-—·]+|[(（]\d+[)）]|[①-⑳])\s*")
_WHICH = re.compile(r"^其中[:：]?")
_PURSE = re.compile(
    r"^(?:中央|[省市区县]级?|企业|社会|银行|地方|其他)*(?:预算内?|财政|专项|配套|奖补|自有|自筹|债券|贷款|资[金本])+$"
    r"|^(?:工程|建安|征[迁收]|拆迁|预备|其他|前期|土建|设备|安装|建设)(?:工程|补偿)?费用?$|^\S{0,6}投资$"
)
"""Of what money, and for what: a part of the amount, no part of the project."""
_SAID_TWICE = re.compile(r"^[\d.]+$")


def sort_rows(table: Table, heading: Heading, end: int) -> list[Sort]:
    """Return what each row below the heading is, up to row ``end``."""
    rows = table.rows[heading.last + 1 : end]
    if table.geometries:  # each feature is by itself, whatever its words
        return [_feature(row[heading.roles["name"]].strip()) for row in rows]
    seq = heading.roles.get("seq")
    arabic = seq is not None and any(re.match(r"^\d+", plain(row[seq])) for row in rows)
    widest = {
        merge.top
        for merge in table.merges
        if merge.right - merge.left + 1 >= max(2, len(table.rows[0]) // 2)
    }
    found: list[Sort] = []
    package = False
    for number, row in enumerate(rows, heading.last + 1):
        sort = _sort(row, heading, arabic=arabic, wide=number in widest, package=package)
        if sort.kind is RowKind.PROJECT:
            package = _opens_package(rows[number - heading.last - 1 :], sort, seq)
        elif sort.kind in (RowKind.GROUP, RowKind.TOTAL):
            package = False
        found.append(sort)
    return found


def _feature(name: str) -> Sort:
    return Sort(RowKind.NAMELESS) if name_is_number(name) else Sort(RowKind.PROJECT, name)


def _sort(row: Row, heading: Heading, *, arabic: bool, wide: bool, package: bool) -> Sort:
    filled = [cell for cell in row if cell]
    if not filled or row in heading.texts:
        return Sort(RowKind.BLANK)
    first = plain(filled[0])
    name_column, seq_column = heading.roles["name"], heading.roles.get("seq")
    name = row[name_column].strip() if name_column < len(row) else ""
    seq = plain(row[seq_column]) if seq_column is not None else ""
    words = plain(name) or first
    if all(_SAID_TWICE.match(plain(cell)) for cell in filled) and len(filled) > 2 and _counts(row):
        return Sort(RowKind.BLANK)  # the row of column numbers
    for text in dict.fromkeys((words, first)):
        if _TOTAL.match(text):
            return Sort(RowKind.TOTAL, text)
        if _SUBTOTAL.search(text) and len(text) < 40:
            return Sort(RowKind.SUBTOTAL, text)
    if _NOTE.match(first):
        return Sort(RowKind.NOTE)
    headed = wide or any(row[column] for column in (0, name_column) if column < len(row))
    group = headed and _as_group(row, filled, name, seq, first, arabic=arabic, wide=wide)
    if group:
        return group
    if not name or name_is_number(name):
        return Sort(RowKind.NAMELESS)
    part = _PART_NUMBER.match(seq) or (
        package and (_BRACKET_NUMBER.match(seq) or not seq or _OF_WHICH.match(name))
    )
    if part or (seq_column is None and package and _OF_WHICH.match(name)):
        own = _OF_WHICH.sub("", name)
        return Sort(RowKind.NOTE) if _PURSE.match(plain(own)) else Sort(RowKind.PART, own)
    return Sort(RowKind.PROJECT, name)


def name_is_number(name: str) -> bool:
    """Return True for what stands in the column of names and is none: a figure, a sign."""
    return re.search(r"[A-Za-z\u3400-\u9fff]", name) is None


def _as_group(
    row: Row, filled: Sequence[str], name: str, seq: str, first: str, *, arabic: bool, wide: bool
) -> Sort | None:
    numbered = _NUMBERED_GROUP.match(first)
    chinese = _CHINESE.match(seq) if arabic else None
    alone = len(set(filled)) == 1
    if chinese is not None and name:
        return Sort(RowKind.GROUP, name, 2 if chinese["open"] else 1)
    if not alone and not (numbered and not seq and len(filled) < 4):
        return None
    if numbered is not None and (alone or not name or name == filled[0]):
        return Sort(RowKind.GROUP, first[numbered.end() :], 2 if numbered["two"] else 1)
    told = wide or (arabic and not seq) or _GROUP_WORDS.search(first)
    if alone and told and len(first) <= 60 and not name_is_number(first):
        by_itself = first if not name or wide or arabic or _GROUP_WORDS.search(first) else ""
        return Sort(RowKind.GROUP, by_itself, 1) if by_itself else None
    return None


def _counts(row: Row) -> bool:
    """Return True if the cells count up by one."""
    numbers = [float(plain(cell)) if plain(cell).count(".") < 2 else -1 for cell in row if cell]
    return all(after - before == 1 for before, after in pairwise(numbers))


def _opens_package(rows: Sequence[Row], sort: Sort, seq: int | None) -> bool:
    """Return True if the rows below a project may be its parts."""
    if _PACKAGE.search(sort.name):
        return True
    if seq is None:
        return any("其中" in plain(cell)[:3] for row in rows[1:2] for cell in row[:2])
    following = plain(rows[1][seq]) if len(rows) > 1 else ""
    own = plain(rows[0][seq])
    if own.isdecimal() and not following and len(rows) > 1:  # 其中：… below it, without a number
        return any(_WHICH.match(plain(cell)) for cell in rows[1])
    return bool(own.isdecimal() and _BRACKET_NUMBER.match(following))
