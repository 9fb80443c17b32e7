"""PDF files with text: lines as they stand on the page, tables where lines are ruled."""

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jianxi_gis.errors import DocumentError, StoppedError
from jianxi_gis.model.advance import Tell, part
from jianxi_gis.model.content import Content, Merge, Table, as_line
from jianxi_gis.model.evidence import Locator

_MOST_PAGES = 1500
_MOST_TABLE_PAGES = 120
"""Looking for tables takes a good part of a second a page."""
_FEWEST_RULES, _MOST_RULES = 8, 20_000
_EDGE = 2
"""Lines at the top and bottom of a page that may be the same on every page."""
_PAGE_NUMBER = re.compile(r"^[\s—–\-·•第页共/\d]*$")
_Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points."""
_PATH = 2  # FPDF_PAGEOBJ_PATH


@dataclass(frozen=True, slots=True)
class _Ruled:
    """A table drawn with lines."""

    rows: tuple[tuple[str, ...], ...]
    merges: tuple[Merge, ...]


def load(name: str, data: bytes, sha256: str, tell: Tell) -> Content:
    """Read a PDF.

    Parameters
    ----------
    name : str
        File name for messages.
    data : bytes
    sha256 : str
        Of ``data``.
    tell : Tell
        Told pages read.

    Returns
    -------
    Content
        Page numbers, and headers and footers that come again on most pages, are left out; pages
        without text are named in ``unread``.

    Raises
    ------
    DocumentError
        Locked by a password, damaged, too long, or pictures only.
    """
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(data) as document:
            if len(document) > _MOST_PAGES:
                raise DocumentError(f"PDF 超过 {_MOST_PAGES} 页", name, "请只保留要导入的页")
            pages: list[list[str]] = []
            ruled: list[int] = []
            for number, page in enumerate(document):
                part(tell, 0, 0.4)(number, len(document))
                pages.append(_lines(page))
                if pages[-1] and _is_ruled(page):
                    ruled.append(number)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise DocumentError("PDF 有打开密码", name, "请去掉密码后再导入") from None
        raise DocumentError(
            "PDF 损坏，读不出来", name, f"请重新导出或重新下载（{error}）"
        ) from None
    if not any(pages):
        raise DocumentError(
            "PDF 里只有图片，没有文字", name, "请先做文字识别（OCR），或找原来的 Word 文件"
        )
    tables, looked = _tables(data, ruled[:_MOST_TABLE_PAGES], part(tell, 0.4, 1))
    content = _joined(name, sha256, pages, tables)
    missed = tuple(
        (Locator(page=number + 1), "这一页的表格没有读成，只按文字读了")
        for number in ruled
        if number not in looked
    )
    return replace(content, unread=(*content.unread, *missed))


def _lines(page: Any) -> list[str]:
    text = page.get_textpage()
    try:
        found = text.get_text_range()
    finally:
        text.close()
    return [_plain(line) for line in found.splitlines()] if found.strip() else []


def _plain(line: str) -> str:
    """Return the line with radicals as the characters they stand for, without marks of layout."""
    return "".join(
        unicodedata.normalize("NFKC", char)
        if "\u2e80" <= char <= "\u2fdf" or "\uf900" <= char <= "\ufaff"
        else ("-" if char == "\ufffe" else char)
        for char in line
        if char not in "\0\ufeff\u200b"
    ).rstrip()


def _is_ruled(page: Any) -> bool:
    """Return True if so many lines are drawn on the page that it may hold a table."""
    count = 0
    for thing in page.get_objects(max_depth=3):
        count += thing.type == _PATH
        if count > _MOST_RULES:
            return False
    return count >= _FEWEST_RULES


def _tables(
    data: bytes, pages: Sequence[int], tell: Tell
) -> tuple[dict[int, list[_Ruled]], set[int]]:
    """Return the tables of pages, each a list of rows of cells, and the pages looked at."""
    if not pages:
        return {}, set()
    import logging

    import pdfplumber

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    found: dict[int, list[_Ruled]] = {}
    looked: set[int] = set()
    try:
        with pdfplumber.open(io.BytesIO(data), pages=[number + 1 for number in pages]) as document:
            for page in document.pages:
                tell(len(looked), len(pages))
                tables = [
                    _Ruled(
                        tuple(tuple(_plain_cell(cell) for cell in row) for row in table.extract()),
                        tuple(_merges([row.cells for row in table.rows])),
                    )
                    for table in page.find_tables()
                    if len(table.rows) > 1 and len(table.rows[0].cells) > 1
                ]
                if tables:
                    found[page.page_number - 1] = tables
                looked.add(page.page_number - 1)
                page.close()
    except StoppedError:
        raise
    except Exception:  # whatever a broken page makes it raise: its text is read, and it is named
        return found, looked
    return found, looked


def _plain_cell(cell: str | None) -> str:
    """Return the text of a cell: Chinese breaks its lines anywhere."""
    lines = [_plain(line).strip() for line in (cell or "").splitlines()]
    return re.sub(r"(?<=[A-Za-z])\n(?=[A-Za-z])", " ", "\n".join(lines)).replace("\n", "")


def _joined(
    name: str,
    sha256: str,
    pages: Sequence[Sequence[str]],
    tables: dict[int, list[_Ruled]],
) -> Content:
    lines: list[str] = []
    places: list[Locator] = []
    made: list[Table] = []
    unread: list[tuple[Locator, str]] = []
    furniture = _furniture(pages)
    for number, page in enumerate(pages):
        if not page:
            unread.append((Locator(len(lines), page=number + 1), "这一页没有文字，可能是图片"))
            continue
        held = _in_tables(tables.get(number, ()))
        started = False
        for row, line in enumerate(page):
            edge = row < _EDGE or row >= len(page) - _EDGE
            if edge and (_PAGE_NUMBER.match(line) or line.strip() in furniture):
                continue
            if _squeezed(line) and _squeezed(line) in held:
                if not started:
                    started = True
                    _add_tables(tables[number], number, lines, places, made)
                continue
            lines.append(line)
            places.append(Locator(page=number + 1, row=row + 1))
        if tables.get(number) and not started:
            _add_tables(tables[number], number, lines, places, made)
    return Content(name, sha256, tuple(lines), tuple(places), tuple(made), tuple(unread))


def _add_tables(
    tables: Sequence[_Ruled],
    page: int,
    lines: list[str],
    places: list[Locator],
    made: list[Table],
) -> None:
    for number, ruled in enumerate(tables, 1):
        name = f"表{number}" if len(tables) > 1 else "表"
        table = Table(name, ruled.rows, len(lines) + 1, ruled.merges, page=page + 1)
        made.append(table)
        for row in range(len(table.rows)):
            lines.append(as_line(table.rows[row]))
            places.append(table.at(row))


def _merges(rows: Sequence[Sequence[_Box | None]]) -> Iterator[Merge]:
    """Yield the cells that reach over the place of others."""
    lefts = sorted({round(box[0]) for row in rows for box in row if box})
    tops = sorted({round(box[1]) for row in rows for box in row if box})
    for top, row in enumerate(rows):
        for left, box in enumerate(row):
            if box is None:
                continue
            right = max(left, sum(edge < box[2] - 1 for edge in lefts) - 1)
            bottom = max(top, sum(edge < box[3] - 1 for edge in tops) - 1)
            if (bottom, right) != (top, left):
                yield Merge(top, left, bottom, min(right, len(row) - 1))


def _in_tables(tables: Sequence[_Ruled]) -> "_Words":
    return _Words(
        "".join(_squeezed(cell) for table in tables for row in table.rows for cell in row)
    )


class _Words:
    """The text of a page's tables: a line all of whose words stand in it belongs to them."""

    def __init__(self, text: str) -> None:
        self._counts = Counter(text)
        self._text = text

    def __contains__(self, line: str) -> bool:
        if line in self._text:
            return True
        return bool(self._text) and not Counter(line) - self._counts and len(line) < 6


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _furniture(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines that stand at the edge of most pages."""
    seen = Counter(
        line.strip()
        for page in pages
        for line in dict.fromkeys((*page[:_EDGE], *page[-_EDGE:]))
        if line.strip()
    )
    filled = sum(1 for page in pages if page)
    return frozenset(line for line, count in seen.items() if filled > 2 and count > filled * 0.6)
