"""A block of cells from a spreadsheet: which projects it speaks of, what it would change."""

import csv
import io
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass

from jianxi_gis.errors import EditError
from jianxi_gis.model.editing import FIELDS, Typed, edited, words_of
from jianxi_gis.model.matching import core
from jianxi_gis.model.money import parse_amount
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.review import Signature

MOST_ROWS = 20_000
_NUMBER = "序号"
_ALSO = {
    "项目": "name", "名称": "name", "工程名称": "name", "总投资额": "investment_yuan",
    "投资": "investment_yuan", "投资额": "investment_yuan", "项目状态": "status", "进展": "status",
    "项目类别": "kind", "类型": "kind", "所属组": "group", "分组": "group", "责任主体": "owner",
    "牵头单位": "owner", "开工": "start", "开工时间": "start", "计划开工时间": "start",
    "竣工": "finish", "竣工时间": "finish", "计划竣工时间": "finish", "说明": "note",
}  # fmt: skip
_TITLES = {field.title: field.name for field in FIELDS} | _ALSO
_UNIT = re.compile(r"[(（](?:单位[:：])?(亿元|万元|元)[)）]")


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row of the block."""

    number: int
    """1-based line of the block, its heading being 1."""
    words: str
    """What it calls its project."""
    project: Project | None
    typed: Typed
    """Only what differs from the project."""
    trouble: str = ""
    """Why it cannot be taken; empty: it can."""

    @property
    def leaps(self) -> bool:
        """Return True if the investment becomes ten times what it was or more, or a tenth or less.

        That is most often a wrong unit.
        """
        old = self.project.investment_yuan if self.project else None
        words = self.typed.get("investment_yuan")
        if not old or not words:
            return False
        new = parse_amount(words)
        return new >= 10 * old or 10 * new <= old


def read_block(text: str, plan: Plan, signed: Signature) -> tuple[PastedRow, ...]:
    """Return what pasted cells would change, row by row; nothing is changed.

    Parameters
    ----------
    text : str
        Cells parted by tabs, the first line naming the columns: 项目名称 or 序号 (the number in
        the table), and what is to be changed. 总投资（万元） gives the unit of bare numbers.
    plan : Plan
    signed : Signature
        Who pastes.

    Raises
    ------
    EditError
        No columns that are known, none to find projects by, or too many rows.
    """
    lines = list(csv.reader(io.StringIO(text), dialect=csv.excel_tab))
    lines = [line for line in lines if any(cell.strip() for cell in line)]
    if len(lines) > MOST_ROWS:
        raise EditError(f"粘贴的内容有 {len(lines)} 行，太多", todo=f"一次最多 {MOST_ROWS} 行")
    columns, unit = _columns(lines[0] if lines else [])
    finder = _Finder(plan)
    return _once(
        [
            _row(number, _cells(line, columns, unit), finder, signed)
            for number, line in enumerate(lines[1:], 2)
        ]
    )


def taken(rows: tuple[PastedRow, ...]) -> dict[str, Typed]:
    """Return what the sound rows change: id -> field -> words."""
    return {
        row.project.id: row.typed
        for row in rows
        if row.project is not None and row.typed and not row.trouble
    }


def _columns(titles: list[str]) -> tuple[dict[int, str], str]:
    """Return the field of each column that is known, and the unit of bare amounts."""
    columns: dict[int, str] = {}
    unit = ""
    for place, cell in enumerate(titles):
        words = unicodedata.normalize("NFKC", cell)
        found = _UNIT.search(words)
        title = "".join(_UNIT.sub("", words).split())
        name = _NUMBER if title == _NUMBER else _TITLES.get(title)
        if name is None or name in columns.values():
            continue
        columns[place] = name
        if name == "investment_yuan" and found:
            unit = found[1]
    if not {"name", _NUMBER} & {*columns.values()}:
        raise EditError(
            "第一行里没有“项目名称”或“序号”",
            "粘贴的内容",
            "请在 Excel 里连同列名一起复制",
        )
    if len(columns) < 2:
        known = "、".join(field.title for field in FIELDS[1:])
        raise EditError("没有可以修改的列", "粘贴的内容", f"认得的列名：{known}")
    return columns, unit


class _Finder:
    """Finds the one project a row speaks of; never guesses between two."""

    def __init__(self, plan: Plan) -> None:
        self._numbers = {str(number): one for number, one in enumerate(plan.projects, 1)}
        self._exact: dict[str, list[Project]] = defaultdict(list)
        self._core: dict[str, list[Project]] = defaultdict(list)
        for one in plan.projects:
            self._exact[one.name].append(one)
            self._core[core(one.name)].append(one)

    def find(self, name: str, number: str) -> tuple[Project | None, str]:
        """Return the project, else None and why."""
        if not name:
            found = self._numbers.get(number)
            return found, "" if found else f"没有序号 {number}" if number else "没有名称"
        same = self._exact.get(name) or self._core.get(core(name), [])
        if len(same) == 1:
            return same[0], ""
        named = self._numbers.get(number)
        if named is not None and named in same:
            return named, ""
        return None, f"有 {len(same)} 个同名项目，请加上序号" if same else "没有叫这个名字的项目"


def _cells(line: list[str], columns: dict[int, str], unit: str) -> dict[str, str]:
    cells = {
        name: line[place].strip() if place < len(line) else "" for place, name in columns.items()
    }
    amount = cells.get("investment_yuan", "")
    if unit and amount and not amount.endswith("元"):
        cells["investment_yuan"] = f"{amount}{unit}"
    return cells


def _row(number: int, cells: dict[str, str], finder: _Finder, signed: Signature) -> PastedRow:
    name, seq = cells.pop("name", ""), cells.pop(_NUMBER, "")
    words = name or f"{_NUMBER} {seq}"
    project, trouble = finder.find(name, seq)
    if project is None:
        return PastedRow(number, words, None, {}, trouble)
    cells = {key: text for key, text in cells.items() if text}  # an empty cell says nothing
    try:
        new = edited(project, cells, signed)
    except EditError as error:
        todo = f"。{error.todo}" if error.todo else ""
        return PastedRow(number, words, project, {}, f"{error.what}{todo}")
    typed = {key: words_of(new, key) for key in cells}
    typed = {key: text for key, text in typed.items() if text != words_of(project, key)}
    return PastedRow(number, words, project, typed)


def _once(rows: list[PastedRow]) -> tuple[PastedRow, ...]:
    """Refuse rows that speak of a project an earlier row speaks of."""
    seen: dict[str, int] = {}
    found = []
    for row in rows:
        if row.project is not None and row.project.id in seen:
            first = seen[row.project.id]
            words = f"与第 {first} 行是同一项目"
            found.append(PastedRow(row.number, row.words, row.project, {}, words))
            continue
        if row.project is not None:
            seen[row.project.id] = row.number
        found.append(row)
    return tuple(found)
