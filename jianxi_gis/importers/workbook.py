"""Excel workbooks, new and old: each visible sheet is a table."""

import io
import math
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from jianxi_gis.errors import DocumentError
from jianxi_gis.model.advance import Tell, part
from jianxi_gis.model.content import Content, Merge, Row, Table, as_line
from jianxi_gis.model.evidence import Locator

_MOST_CELLS = 1_500_000
_MOST_ROWS = 200_000
_MOST_COLUMNS = 400
_MOST_SHEETS = 200
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml$")
_NO_VALUE = re.compile(rb'<c r="([A-Z]{1,3}\d+)"[^>]*><f[^>]*>[^<]*</f>(?:<v\s*/>|<v></v>)?</c>')


class _Heard(io.BytesIO):
    """Bytes that tell how many of them were read: the library takes them bit by bit."""

    def __init__(self, data: bytes, tell: Tell) -> None:
        super().__init__(data)
        self._read, self._whole, self._tell = 0, len(data), tell

    def read(self, size: int | None = -1, /) -> bytes:
        read = super().read(size)
        self._read += len(read)
        self._tell(self._read, self._whole)
        return read


def load_xlsx(name: str, data: bytes, sha256: str, tell: Tell) -> Content:
    """Read an xlsx or xlsm workbook; formulas by the values they had when it was saved.

    Raises
    ------
    DocumentError
        Damaged, empty, or far larger than any ledger.
    """
    unread = _count_cells(name, data)
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        file = _Heard(data, part(tell, 0, 0.9))
        book = openpyxl.load_workbook(file, data_only=True, keep_links=False)
        sheets = []
        for number, sheet in enumerate(book.worksheets):
            part(tell, 0.9, 1)(number, len(book.worksheets))
            if sheet.sheet_state != "visible":
                unread.append((Locator(sheet=sheet.title), "隐藏的工作表，没有读"))
                continue
            rows = [
                tuple(map(_text, row))
                for row in sheet.iter_rows(
                    values_only=True, max_col=min(sheet.max_column, _MOST_COLUMNS)
                )
            ]
            merges = [
                Merge(span.min_row - 1, span.min_col - 1, span.max_row - 1, span.max_col - 1)
                for span in sheet.merged_cells.ranges
            ]
            hidden = [number for number, row in sheet.row_dimensions.items() if row.hidden]
            unread += _hidden(sheet.title, hidden, len(rows))
            sheets.append((sheet.title, rows, merges))
    except (InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
            SyntaxError, zipfile.BadZipFile, OSError) as error:  # fmt: skip
        raise DocumentError(
            "Excel 工作簿损坏，读不出来", name, f"请用 Excel 打开后重新另存（{error}）"
        ) from None
    return _content(name, sha256, sheets, unread)


def load_xls(name: str, data: bytes, sha256: str, tell: Tell) -> Content:
    """Read a workbook of Excel 97 to 2003.

    Raises
    ------
    DocumentError
        Damaged, empty, locked by a password, or far larger than any ledger.
    """
    import xlrd

    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=io.StringIO())
        sheets = []
        unread: list[tuple[Locator, str]] = []
        for done, sheet in enumerate(book.sheets()):
            tell(done, book.nsheets)
            if sheet.visibility:
                unread.append((Locator(sheet=sheet.name), "隐藏的工作表，没有读"))
                continue
            if sheet.nrows * sheet.ncols > _MOST_CELLS:
                _too_large(name, sheet.name)
            rows = [
                tuple(_old_text(cell, book.datemode) for cell in sheet.row(number))
                for number in range(sheet.nrows)
            ]
            merges = [
                Merge(top, left, bottom - 1, right - 1)
                for top, bottom, left, right in sheet.merged_cells
            ]
            hidden = [number + 1 for number, row in sheet.rowinfo_map.items() if row.hidden]
            unread += _hidden(sheet.name, hidden, sheet.nrows)
            sheets.append((sheet.name, rows, merges))
    except xlrd.XLRDError as error:
        if "encrypted" in str(error).lower():
            raise DocumentError("文件有打开密码", name, "请在 Excel 里去掉密码后另存") from None
        raise DocumentError(
            "Excel 工作簿损坏，读不出来", name, f"请用 Excel 打开后另存为 xlsx（{error}）"
        ) from None
    except DocumentError:
        raise
    except Exception as error:
        raise DocumentError(
            "Excel 工作簿损坏，读不出来",
            name,
            f"请用 Excel 打开后另存为 xlsx（{type(error).__name__}）",
        ) from None
    return _content(name, sha256, sheets, unread)


def _hidden(sheet: str, rows: list[int], count: int) -> list[tuple[Locator, str]]:
    """Return the note on hidden rows: a filter hides them too, so they are read."""
    known = sorted(number for number in rows if number <= count)
    if not known:
        return []
    spot = Locator(sheet=sheet, cell=f"第{known[0]}行")
    return [(spot, f"有 {len(known)} 行是隐藏的（可能是筛选），也读了；不要的请删去后再导入")]


def _count_cells(name: str, data: bytes) -> list[tuple[Locator, str]]:
    """Refuse what would fill the memory before it is parsed; return formulas without values."""
    cells = 0
    unread: list[tuple[Locator, str]] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            if not _SHEET.match(entry.filename):
                continue
            try:
                with archive.open(entry) as part:
                    rows, rest = 0, b""
                    while chunk := part.read(1 << 20):
                        text = rest + chunk
                        rows += text.count(b"<row")
                        cells += text.count(b"<c ")
                        rest = chunk[-3:] if text[-3:].count(b"<") else b""
                        if rows > _MOST_ROWS or cells > _MOST_CELLS:
                            _too_large(name, entry.filename.rpartition("/")[2])
                        for found in _NO_VALUE.finditer(text):
                            cell = found[1].decode()
                            unread.append(
                                (Locator(cell=cell), "公式没有算出的值，请用 Excel 打开保存一次")
                            )
            except (zipfile.BadZipFile, EOFError, OSError) as error:
                raise DocumentError(
                    "文件被截断或损坏", name, f"请用 Excel 重新另存（{error}）"
                ) from None
    return unread[:20]


def _too_large(name: str, sheet: str) -> None:
    raise DocumentError(
        f"工作表 {sheet} 太大（超过 {_MOST_ROWS} 行或 {_MOST_CELLS} 格），不像项目清单",
        name,
        "请删去空行空列，只保留清单后另存",
    )


def _text(value: Any) -> str:
    """Return what a cell shows, near enough: numbers without the noise of the last bits."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip()


def _number(value: float) -> str:
    """Return a number with 15 digits, as Excel shows it, never in powers of ten."""
    if not math.isfinite(value):
        return ""
    text = format(Decimal(f"{value:.15g}"), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _old_text(cell: Any, datemode: int) -> str:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return _number(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            return str(xlrd.xldate_as_datetime(cell.value, datemode).date().isoformat())
        except (ValueError, OverflowError):
            return _number(cell.value)
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return str(cell.value).strip()
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return "是" if cell.value else "否"
    return ""


def _content(
    name: str,
    sha256: str,
    sheets: list[tuple[str, list[Row], list[Merge]]],
    unread: list[tuple[Locator, str]],
) -> Content:
    if len(sheets) > _MOST_SHEETS:
        raise DocumentError(f"工作表超过 {_MOST_SHEETS} 张", name, "请只保留清单后另存")
    lines: list[str] = []
    places: list[Locator] = []
    tables = []
    for title, rows, merges in sheets:
        last = max((number for number, row in enumerate(rows) if any(row)), default=-1)
        if last < 0:
            continue
        table = Table(title, tuple(rows[: last + 1]), len(lines) + 1, tuple(merges))
        tables.append(table)
        lines += map(as_line, table.rows)
        places += _places(table)
    if not tables:
        raise DocumentError("工作簿里没有内容", name, "请确认保存的是有数据的工作表")
    return Content(name, sha256, tuple(lines), tuple(places), tuple(tables), tuple(unread))


def _places(table: Table) -> Iterator[Locator]:
    return (table.at(number) for number in range(len(table.rows)))
