"""Word documents: paragraphs and tables in their order."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from jianxi_gis.errors import DocumentError
from jianxi_gis.model.advance import Tell
from jianxi_gis.model.content import Content, Merge, Row, Table, as_line
from jianxi_gis.model.evidence import Locator

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SPACES = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_MOST_CELLS = 1_000_000


def load(name: str, data: bytes, sha256: str, tell: Tell) -> Content:
    """Read a docx file.

    Parameters
    ----------
    name : str
        File name for messages.
    data : bytes
    sha256 : str
        Of ``data``.
    tell : Tell
        Told paragraphs and rows of tables read.

    Returns
    -------
    Content
        A table of one column is text in a frame and becomes lines. Deleted text of tracked
        changes is left out, inserted text is in.

    Raises
    ------
    DocumentError
        Damaged, or without any text.
    """
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        body = docx.Document(io.BytesIO(data)).element.body
    except (OpcError, LxmlError, KeyError, ValueError, OSError, AttributeError) as error:
        raise DocumentError(
            "Word 文档损坏，读不出来", name, f"请用 Word 打开后重新另存（{error}）"
        ) from None
    reader = _Reader(name, tell, sum(1 for _ in body.iter(f"{_W}p", f"{_W}tr")))
    for block in body:
        reader.take(block)
    if not any(line.strip() for line in reader.lines):
        raise DocumentError("文档里没有文字", name, "如果内容是图片，请先做文字识别")
    return Content(name, sha256, tuple(reader.lines), tuple(reader.places), tuple(reader.tables))


class _Reader:
    def __init__(self, name: str, tell: Tell, total: int) -> None:
        self.name = name
        self.tell, self.done, self.total = tell, 0, total
        self.lines: list[str] = []
        self.places: list[Locator] = []
        self.tables: list[Table] = []
        self.paragraphs = self.cells = 0

    def take(self, block: "Element") -> None:
        if block.tag == f"{_W}p":
            self._paragraph(block)
        elif block.tag == f"{_W}tbl":
            self._table(block)
        elif block.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}smartTag"):
            for inner in block:
                self.take(inner)

    def _paragraph(self, paragraph: "Element") -> None:
        self.paragraphs += 1
        self._advance()
        for line in _text(paragraph).split("\n"):
            self._add(line, Locator(row=self.paragraphs))
        for frame in paragraph.iter(f"{_W}txbxContent"):
            if not any(up.tag == _ALTERNATIVE for up in frame.iterancestors()):
                for block in frame:
                    self.take(block)

    def _advance(self) -> None:
        self.done = min(self.done + 1, self.total)
        self.tell(self.done, self.total)

    def _add(self, line: str, place: Locator) -> None:
        self.lines.append(line)
        self.places.append(place)

    def _table(self, table: "Element") -> None:
        rows, merges = self._cells(table)
        width = max(map(len, rows), default=0)
        if width <= 1:
            for row in _children(table, "tr"):
                for cell in _children(row, "tc"):
                    for block in cell:
                        self.take(block)
            return
        name = f"表{len(self.tables) + 1}"
        made = Table(
            name,
            tuple((*row, *("",) * (width - len(row))) for row in rows),
            len(self.lines) + 1,
            tuple(merges),
        )
        self.tables.append(made)
        for number, row in enumerate(made.rows):
            self._add(as_line(row), made.at(number))

    def _cells(self, table: "Element") -> tuple[list[Row], list[Merge]]:
        rows: list[Row] = []
        merges: list[Merge] = []
        open_from: dict[int, tuple[int, int]] = {}  # column -> first row and width of a tall cell
        for number, line in enumerate(_children(table, "tr")):
            self._advance()
            row: list[str] = []
            tall: dict[int, tuple[int, int]] = {}
            for cell in _children(line, "tc"):
                column = len(row)
                span = _number(cell, "gridSpan")
                self.cells += span
                if self.cells > _MOST_CELLS:
                    raise DocumentError("表格太大", self.name, "请另存为 Excel 再导入")
                going_on = cell.find(f"{_W}tcPr/{_W}vMerge")
                started = open_from.get(column)
                if going_on is not None and going_on.get(f"{_W}val") != "restart" and started:
                    tall[column] = started
                    row += [""] * span
                    continue
                text = "\n".join(_text(p) for p in cell.iter(f"{_W}p")).strip()
                row += [text] + [""] * (span - 1)
                if going_on is not None:
                    tall[column] = (number, span)
                elif span > 1:
                    merges.append(Merge(number, column, number, column + span - 1))
            for column, (top, span) in open_from.items():
                if tall.get(column) != (top, span):
                    merges.append(Merge(top, column, number - 1, column + span - 1))
            open_from = tall
            rows.append(tuple(row))
        for column, (top, span) in open_from.items():
            merges.append(Merge(top, column, len(rows) - 1, column + span - 1))
        return rows, [m for m in merges if (m.bottom, m.right) != (m.top, m.left)]


def _children(block: "Element", tag: str) -> "Iterator[Element]":
    """Yield the rows of a table or the cells of a row, those in content controls too."""
    for child in block:
        if child.tag == f"{_W}{tag}":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"):
            yield from _children(child, tag)


def _number(cell: "Element", tag: str) -> int:
    found: Any = cell.find(f"{_W}tcPr/{_W}{tag}")
    text = found.get(f"{_W}val") if found is not None else "1"
    return min(max(int(text), 1), 200) if text and text.isdecimal() else 1


def _text(paragraph: "Element") -> str:
    """Return a paragraph's own text: without that of frames in it, and of deleted runs."""
    parts = []
    for part in paragraph.iter(f"{_W}t", *_SPACES):
        owner = next(up for up in part.iterancestors() if up.tag == f"{_W}p")
        if owner is not paragraph:
            continue
        if part.tag == f"{_W}t":
            parts.append(part.text or "")
        elif (up := part.getparent()) is not None and up.tag == f"{_W}r":
            parts.append(_SPACES[str(part.tag)])
    return "".join(parts)
