"""Writes a text or a ledger of ``documents`` in every format that can hold it.

A ledger is lines of cells apart by bars: ``<`` belongs to the cell on its left, ``^`` to the one
above.
"""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import xlwt
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

DOCUMENTS = Path(__file__).parent / "documents"
FONT = "STSong-Light"
Span = tuple[int, int, int, int]
"""First and last row, first and last column of a merged cell, from 0."""


def gold(path: Path) -> list[dict[str, str]]:
    """Return the rows a person wrote beside a document."""
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def grid(path: Path) -> list[list[str]]:
    return [line.split("|") for line in path.read_text(encoding="utf-8").splitlines()]


def plain(rows: list[list[str]]) -> list[list[str]]:
    return [["" if cell in ("<", "^") else cell for cell in row] for row in rows]


def spans(rows: list[list[str]]) -> list[Span]:
    found = []
    for top, row in enumerate(rows):
        for left, cell in enumerate(row):
            if cell in ("<", "^"):
                continue
            right = left
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            bottom = top
            while bottom + 1 < len(rows) and rows[bottom + 1][left : left + 1] == ["^"]:
                bottom += 1
            if (bottom, right) != (top, left):
                found.append((top, bottom, left, right))
    return found


# --- running text -------------------------------------------------------------------------------


def text_txt(text: str, path: Path) -> None:
    path.write_text(text, encoding="gb18030")


def text_docx(text: str, path: Path) -> None:
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    document.save(str(path))


def text_pdf(text: str, path: Path) -> None:
    _pdf([_paragraph(line or " ") for line in text.split("\n")], path)


TEXTS: dict[str, Callable[[str, Path], None]] = {
    "txt": text_txt, "docx": text_docx, "pdf": text_pdf,
}  # fmt: skip


# --- ledgers ------------------------------------------------------------------------------------


def ledger_xlsx(rows: list[list[str]], path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in plain(rows):
        sheet.append([_value(cell) for cell in row])
    for top, bottom, left, right in spans(rows):
        sheet.merge_cells(None, top + 1, left + 1, bottom + 1, right + 1)
    book.save(path)


def ledger_xls(rows: list[list[str]], path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Sheet1")
    merged = {(top, left): (top, bottom, left, right) for top, bottom, left, right in spans(rows)}
    for top, row in enumerate(plain(rows)):
        for left, cell in enumerate(row):
            if (top, left) in merged:
                sheet.write_merge(*merged[top, left], _value(cell))
            elif cell:
                sheet.write(top, left, _value(cell))
    book.save(str(path))


def ledger_csv(rows: list[list[str]], path: Path) -> None:
    text = io.StringIO()
    csv.writer(text).writerows(plain(rows))
    path.write_bytes(text.getvalue().encode("gb18030"))


def ledger_docx(rows: list[list[str]], path: Path) -> None:
    document = docx.Document()
    width = max(map(len, rows))
    table = document.add_table(len(rows), width)
    for top, row in enumerate(plain(rows)):
        for left, cell in enumerate(row):
            table.cell(top, left).text = cell
    for top, bottom, left, right in spans(rows):
        text = rows[top][left]
        table.cell(top, left).merge(table.cell(bottom, right)).text = text
    document.save(str(path))


def ledger_pdf(rows: list[list[str]], path: Path) -> None:
    cells = [[_paragraph(cell) for cell in row] for row in plain(rows)]
    style = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
    style += [("SPAN", (left, top), (right, bottom)) for top, bottom, left, right in spans(rows)]
    _pdf([Table(cells, style=style)], path)


LEDGERS: dict[str, Callable[[list[list[str]], Path], None]] = {
    "xlsx": ledger_xlsx, "xls": ledger_xls, "csv": ledger_csv, "docx": ledger_docx,
    "pdf": ledger_pdf,
}  # fmt: skip


def _value(cell: str) -> str | float | None:
    return float(cell) if re.fullmatch(r"\d+(\.\d+)?", cell) else cell or None


def _paragraph(text: str) -> Paragraph:
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    return Paragraph(text, ParagraphStyle("Chinese", fontName=FONT, wordWrap="CJK"))


def _pdf(story: list[object], path: Path) -> None:
    SimpleDocTemplate(str(path)).build(story)
