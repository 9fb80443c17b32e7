"""Tables of indicators with cells of their own, in documents that have tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jianxi_gis.geo.names import chinese_number
from jianxi_gis.importers.text.items import plain_digits
from jianxi_gis.model.content import Content, Table
from jianxi_gis.model.project import Indicator, SkippedLine

_BOX = re.compile(r"^专栏\s*(?P<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d)")
_NAME = re.compile(r"^(?:主要|具体|规划|发展)*指标(?:名称|内容|项目)?$")
_THEME = re.compile(r"^(?:指标)?(?:类别|类型|分类|领域|维度|方面)$|^一级指标$")
_ROLES = (
    ("seq", re.compile(r"^(?:序号|编号|No\.?)$", re.IGNORECASE)),
    ("unit", re.compile(r"^(?:计量)?单位$")),
    ("nature", re.compile(r"(?:指标)?(?:属性|性质)$")),
    ("growth", re.compile(r"年均|年增|增速|增长|累计|\[|增幅|增减")),
    ("base", re.compile(r"基期|现状|基数|完成值?|实际|实绩")),
    ("target", re.compile(r"目标|规划值|预期值|远期")),
)
_YEAR = re.compile(r"(20\d\d)年?")
_THEME_NUMBER = re.compile(r"^(?:[（(]?[一二三四五六七八九十]+[）)]?[、.．]?)(?=.)\s*")
_PROJECTS = re.compile(r"(?:项目|工程)名称")
_NOTE = re.compile(r"^(?:注|备注|说明|[*※])")
_HEADS = 3
"""Rows among which the heading is: a title may stand above it."""
_BETWEEN = 3
"""Lines between the heading of a 专栏 and its table: a unit, a subtitle."""
_NATURES = frozenset({"预期性", "约束性"})


@dataclass(frozen=True, slots=True)
class _Columns:
    """What the columns of a table of indicators are."""

    last: int
    """Row of the heading's end, from 0; -1 for a table that goes on without one."""
    names: tuple[int, ...]
    """Of the name: the first of several is what rows share."""
    roles: dict[str, int]
    width: int


def projects_only(content: Content) -> Content:
    """Return the content without its tables of indicators."""
    found = {id(table) for table, _ in _found(content)}
    return replace(content, tables=tuple(one for one in content.tables if id(one) not in found))


def read_indicator_tables(
    content: Content, document_id: str
) -> tuple[tuple[Indicator, ...], tuple[SkippedLine, ...]]:
    """Read the tables whose heading has 指标 and two dates, in any order of columns.

    Returns
    -------
    rows : tuple of Indicator
        In the table's order; the unit stands in brackets after the name, what several rows share
        before it (城镇就业：城镇新增就业人数（万人）).
    unread : tuple of SkippedLine
        Rows with a name and no value, or values and no name.
    """
    rows: list[Indicator] = []
    unread: list[SkippedLine] = []
    theme, seq = "", 0
    for table, columns in _found(content):
        if columns.last >= 0:
            theme, seq = "", 0
        section = _section(content, table)
        grid = _filled(table, columns)
        for number in range(columns.last + 1, len(grid)):
            row = grid[number]
            filled = list(dict.fromkeys(cell for cell in row if cell))
            if not filled or _NOTE.match(filled[0]):
                continue
            if len(filled) == 1:
                theme = _THEME_NUMBER.sub("", filled[0])
                continue
            if _cell(row, columns, "theme"):
                theme = _THEME_NUMBER.sub("", _cell(row, columns, "theme"))
            told = plain_digits(_cell(row, columns, "seq"))
            if "seq" in columns.roles:
                seq = int(told) if told.isdecimal() else seq
            elif not number or row[columns.names[0]] != grid[number - 1][columns.names[0]]:
                seq += 1
            place = replace(table.at(number), section=section, group=theme, item=seq or None)
            name = _name(row, columns)
            base, target, growth, nature = (
                _cell(row, columns, role) for role in ("base", "target", "growth", "nature")
            )
            if not name or not (base or target or growth):
                unread.append(SkippedLine(place, " ".join(filled), "指标表中看不懂的行"))
                continue
            rows.append(
                Indicator(seq, theme, name, base, target, growth, nature, place, document_id)
            )
    return tuple(rows), tuple(unread)


def heads_table(content: Content, line: int) -> bool:
    """Return True if a table stands below a line, a line or two of words between at most."""
    return any(_between(content, line, table) <= _BETWEEN for table in content.tables)


def _between(content: Content, line: int, table: Table) -> int:
    """Return how many filled lines stand between a line and a table below it."""
    if table.first_line <= line:
        return _BETWEEN + 1
    return sum(1 for words in content.lines[line : table.first_line - 1] if words.strip())


def _section(content: Content, table: Table) -> int | None:
    """Return the number of the 专栏 whose heading stands right above, or in the table itself."""
    above = content.lines[: table.first_line - 1][-2 * _BETWEEN :]
    for words in (*table.rows[0][:1], *reversed(above)):
        box = _BOX.match(plain_digits(words.strip()))
        if box is not None:
            number = box["number"]
            return int(number) if number.isdecimal() else chinese_number(number)
    return None


def _found(content: Content) -> Iterator[tuple[Table, _Columns]]:
    """Yield the tables of indicators; one that goes on overleaf has the columns of the first."""
    before: tuple[Table, _Columns] | None = None
    for table in content.tables:
        columns = _columns(table)
        if columns is None and before is not None and _goes_on(*before, table):
            columns = replace(before[1], last=-1)
        before = None
        if columns is not None:
            before = table, columns
            yield before


def _goes_on(before: Table, columns: _Columns, table: Table) -> bool:
    nature = columns.roles.get("nature")
    return (
        0 < table.page == before.page + 1
        and all(len(row) == columns.width for row in table.rows)
        and nature is not None
        and any(row[nature] in _NATURES for row in table.rows)
    )


def _columns(table: Table) -> _Columns | None:
    if table.geometries:
        return None
    for first, row in enumerate(table.rows[:_HEADS]):
        name = next((n for n, cell in enumerate(row) if _NAME.match(_plain(cell))), None)
        second = [n for n, cell in enumerate(row) if _plain(cell) == "二级指标"]
        if name is None and second:
            name = second[0]
        if name is not None:
            return _understood(table, first, name)
    return None


def _understood(table: Table, first: int, name: int) -> _Columns | None:
    """Return the columns under a heading; None where they are not those of indicators."""
    last, right = first, name
    for merge in table.merges:
        if (merge.top, merge.left) == (first, name):
            last, right = merge.bottom, merge.right
    heads = _merged_heads(table, first, last)
    if any(_PROJECTS.search(_plain(word)) for words in heads for word in words):
        return None
    while not table.merges and right + 1 < len(heads) and not heads[right + 1]:
        right += 1  # no merges in this format: a blank heading belongs to the one before it
    roles: dict[str, int] = {}
    years: dict[int, int] = {}
    for column, words in enumerate(heads):
        if name <= column <= right or not words:
            continue
        if any(_THEME.match(_plain(word)) for word in words):
            roles.setdefault("theme", column)
            continue
        joined = "".join(map(_plain, words))
        role = next((role for role, pattern in _ROLES if pattern.search(joined)), "")
        year = _YEAR.search(joined)
        if role in ("", "base", "target") and year is not None:
            years[int(year[1])] = column
        elif role:
            roles.setdefault(role, column)
    if years and "target" not in roles:
        roles["target"] = years.pop(max(years))
    if years and "base" not in roles:
        roles["base"] = years.pop(min(years))
    sure = {"target"} < roles.keys() & {"target", "base", "growth", "unit", "nature"}
    if not sure or not roles.keys() & {"base", "nature"}:
        return None
    return _Columns(last, tuple(range(name, right + 1)), roles, len(table.rows[first]))


def _merged_heads(table: Table, first: int, last: int) -> list[list[str]]:
    """Return the words of the heading over each column, those of merged cells over all of them."""
    grid = [list(row) for row in table.rows[first : last + 1]]
    for merge in table.merges:
        if first <= merge.top <= last:
            for row in range(merge.top, min(merge.bottom, last) + 1):
                for column in range(merge.left, min(merge.right + 1, len(grid[0]))):
                    grid[row - first][column] = table.rows[merge.top][merge.left]
    return [list(dict.fromkeys(filter(None, column))) for column in zip(*grid, strict=True)]


def _filled(table: Table, columns: _Columns) -> list[list[str]]:
    """Return the rows with merged cells filled: downwards all, sideways those of names."""
    grid = [[cell.replace("\n", "").strip() for cell in row] for row in table.rows]
    for merge in table.merges:
        if merge.top <= columns.last:
            continue
        text = grid[merge.top][merge.left]
        right = merge.right if merge.left in columns.names else merge.left
        for row in grid[merge.top : merge.bottom + 1]:
            row[merge.left : right + 1] = [text] * len(row[merge.left : right + 1])
    return grid


def _name(row: Sequence[str], columns: _Columns) -> str:
    parts = dict.fromkeys(row[n] for n in columns.names if n < len(row) and row[n])
    name, unit = "：".join(parts), _cell(row, columns, "unit").strip("（）()")
    if not name or not unit or unit in ("—", "-", "/") or re.search(r"[（(].+[）)]$", name):
        return name
    return f"{name}（{unit}）"


def _cell(row: Sequence[str], columns: _Columns, role: str) -> str:
    column = columns.roles.get(role)
    return row[column] if column is not None and column < len(row) else ""


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", plain_digits(text))
