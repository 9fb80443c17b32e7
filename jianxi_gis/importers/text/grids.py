"""Tables in plain text: cells apart by tabs, bars, commas or wide gaps."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from jianxi_gis.errors import DocumentError
from jianxi_gis.model.advance import Tell
from jianxi_gis.model.content import Table
from jianxi_gis.model.evidence import Locator

_NAME = re.compile(r"(?:项目|工程|小区|街坊|单位|楼院)?名称|^(?:项目|小区|工程)$")
_RULE = re.compile(r"^[\s|:+=-]+$")
_GAP = re.compile(r"\t|\s{2,}|\u3000+")
_FEWEST_CELLS = 3
_DELIMITERS = ",\t;|，"
_MOST_ROWS = 200_000
_MOST_CELL = 32_768


def grids(lines: Sequence[str]) -> Iterator[Table]:
    """Yield the tables of a text: rows of cells under a heading row that names a name.

    Parameters
    ----------
    lines : sequence of str
        All lines of the text.

    Yields
    ------
    Table
        Named 表1, 表2 and so on; each row is one line.
    """
    number, count = 0, 0
    while number < len(lines):
        cells = _cells(lines[number])
        if len(cells) < _FEWEST_CELLS or not any(_NAME.search(cell) for cell in cells):
            number += 1
            continue
        rows = [cells]
        end = number + 1
        while end < len(lines) and (row := _row(lines[end], len(cells))) is not None:
            rows.append(row)
            end += 1
        while rows and not any(rows[-1]):
            rows.pop()
        if len(rows) > 1:
            count += 1
            width = max(map(len, rows))
            full = tuple((*row, *("",) * (width - len(row))) for row in rows)
            yield Table(f"表{count}", full, number + 1, first_row=number + 1)
        number += len(rows)


def _cells(line: str) -> tuple[str, ...]:
    plain = line.strip()
    if "|" in plain:
        return tuple(cell.strip() for cell in plain.strip("|").split("|"))
    if "\t" in plain:
        return tuple(cell.strip() for cell in line.strip("\n\r ").split("\t"))
    return tuple(_GAP.split(plain))


def _row(line: str, width: int) -> tuple[str, ...] | None:
    """Return the cells of a row; empty for a blank line or a rule, None where the table ends."""
    if not line.strip() or _RULE.match(line):
        return ("",) * width
    cells = _cells(line)
    return cells if 1 < len(cells) <= width + 1 else None


def csv_table(name: str, text: str, tell: Tell) -> tuple[Table, tuple[Locator, ...]]:
    """Return the table of a csv file, and the place of each row.

    Raises
    ------
    DocumentError
        More rows, or more text in a cell, than any ledger has.
    """
    rows = []
    lines = text.count("\n") + 1
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
    try:
        for row in reader:
            rows.append(tuple(cell.strip() for cell in row))
            if len(rows) > _MOST_ROWS:
                raise DocumentError(
                    f"表格超过 {_MOST_ROWS} 行，不像项目清单", name, "请只保留清单后另存"
                )
            if any(len(cell) > _MOST_CELL for cell in row):
                raise csv.Error("一格里的文字过长")
            tell(reader.line_num, lines)
    except csv.Error as error:
        where = f"{name} 第{reader.line_num}行"
        raise DocumentError(f"表格读不出来（{error}）", where, "请检查引号是否成对") from None
    width = max(map(len, rows), default=0)
    table = Table("", tuple((*row, *("",) * (width - len(row))) for row in rows), 1)
    return table, tuple(table.at(number) for number in range(len(rows)))


def _delimiter(text: str) -> str:
    """Return the sign that cuts most of the first lines into equally many cells."""
    head = [line for line in text.split("\n", 40)[:40] if line.strip()]

    def evenness(sign: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(head, delimiter=sign)]
        usual = max(set(counts), key=counts.count)
        return (counts.count(usual) if usual > 1 else 0), usual

    try:
        return max(_DELIMITERS, key=evenness)
    except csv.Error:
        return ","
