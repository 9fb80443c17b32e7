"""Cards: one project told as 标签：内容 line by line, or in a form of labels and cells.

A card becomes a table of one row, and is read as a ledger is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from jianxi_gis.importers.ledger.columns import find_heading, plain, role_of
from jianxi_gis.model.content import Content, Row, Table
from jianxi_gis.model.evidence import Locator

_NAME = re.compile(r"^(?:项目|工程)名称$")
_NUMBER = (
    r"(?:\d{1,2}(?:\.\d{1,2})+[.．、\s]*"
    r"|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]+\s*)?"
)
_LINE = re.compile(
    rf"^\s*{_NUMBER}(?P<label>[^：:，。；\s\d][^：:，。；]{{1,15}}?)\s*[：:]\s*(?P<value>.*)$"
)
_CLOSED = ("。", "；", ";")
_TOLD_TOTAL = re.compile(
    r"^(?:本?(?:项目|工程))?(?:估算|概算|计划|匡算|预计)*(?:总?投资)?(?:估算|概算)?额?(?:约|为|[:：])*"
    r"(?P<amount>约?\d[\d.,]*[亿万]?元?)(?=$|[，。；,;（(])"
)
_LONGEST = 40
"""Lines of one card."""


@dataclass(slots=True)
class _Card:
    """Labels and what they say, the name first."""

    first: int
    last: int
    """Lines, or rows of a form, from 1 and from 0."""
    cells: list[tuple[str, str, Locator]] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Return True if it says more of its project than the name."""
        roles = {role_of(label) for label, _, _ in self.cells[1:]} - {""}
        return bool(self.cells) and bool(self.cells[0][1]) and len(roles) > 1


def with_cards(content: Content) -> Content:
    """Return the content with its cards as tables; the same object if there are none.

    Parameters
    ----------
    content : Content

    Notes
    -----
    A card begins with 项目名称 or 工程名称 and says at least two things more that a ledger has
    columns for; the next name, or a line that says nothing, ends it. A form with two names is
    none.
    """
    tables = [_turned(table) if not table.geometries else table for table in content.tables]
    cards = [_as_table(card) for card in _told(content) if card.whole]
    if not cards and tables == list(content.tables):
        return content
    together = sorted((*tables, *cards), key=lambda table: table.first_line)
    return replace(content, tables=tuple(together))


def _told(content: Content) -> Iterator[_Card]:
    """Yield what begins as a card in the lines of the text."""
    in_tables = content.table_lines
    card: _Card | None = None
    for number, line in enumerate(content.lines, 1):
        if not line.strip():
            continue
        found = _LINE.match(line) if number not in in_tables else None
        label = plain(found["label"]) if found is not None else ""
        if found is not None and _NAME.match(label):
            if card is not None:
                yield card
            card = _Card(number, number)
        if card is None:
            continue
        if found is not None and number - card.first < _LONGEST:
            card.cells.append((label, found["value"].strip(), content.at(number)))
        elif number == card.last + 1 and _goes_on(card, line) and number not in in_tables:
            *before, (label, value, place) = card.cells
            card.cells = [*before, (label, value + line.strip(), place)]
        else:
            yield card
            card = None
            continue
        card.last = number
    if card is not None:
        yield card


def _goes_on(card: _Card, line: str) -> bool:
    """Return True if a line without a label is the rest of what the label before it says."""
    value = card.cells[-1][1]
    return bool(value) and not value.endswith(_CLOSED) and len(card.cells) > 1 and "：" not in line


def _turned(table: Table) -> Table:
    """Return a form of labels and cells as a table of one row; any other table as it is."""
    if find_heading(table, 0) is not None or len(table.rows) < 2:
        return table
    card = _Card(0, len(table.rows) - 1)
    names = 0
    for number, row in enumerate(table.rows):
        if _is_listed(row):
            return table  # projects side by side, or something else
        for column, label, value in _pairs(row):
            names += _NAME.match(label) is not None
            cell = (label, value, table.at(number, column))
            card.cells.insert(0 if _NAME.match(label) else len(card.cells), cell)
    if names != 1 or not card.whole:
        return table
    return replace(_as_table(card), name=table.name, first_line=table.first_line, page=table.page)


def _is_listed(row: Row) -> bool:
    """Return True if several different values follow the label 项目名称."""
    filled = [plain(cell) for cell in row if cell]
    return (
        bool(filled)
        and _NAME.match(filled[0]) is not None
        and len(set(filled)) > 2
        and (not any(role_of(cell) for cell in filled[2:]))
    )


def _pairs(row: Row) -> Iterator[tuple[int, str, str]]:
    """Yield column, label and value; what stands between two labels is the first one's."""
    filled = [(column, cell) for column, cell in enumerate(row) if cell]
    for (_, cell), (column, value) in pairwise(filled):
        if role_of(cell) and not role_of(value) and len(plain(cell)) < 16:
            yield column, plain(cell), value


def _as_table(card: _Card) -> Table:
    labels = tuple(label for label, _, _ in card.cells)
    values = tuple(_value(label, value) for label, value, _ in card.cells)
    blank: Sequence[Row] = ((("",) * len(labels)),) * (card.last - card.first - 1)
    spots = tuple(place for _, _, place in card.cells)
    return Table("", (labels, values, *blank), card.first, page=spots[0].page, spots=spots)


def _value(label: str, value: str) -> str:
    """Return a cell; of the money the whole, where a sentence goes on to its parts."""
    told = _TOLD_TOTAL.match(plain(value)) if role_of(label) == "total" else None
    return told["amount"] if told is not None else value.rstrip("。；;")
