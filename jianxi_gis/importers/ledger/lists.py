"""A list while its rows go by: what is known of it, and what its cells say."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from jianxi_gis.importers.ledger.cells import Amount, amount
from jianxi_gis.importers.ledger.columns import YEARLY, Heading
from jianxi_gis.model.content import Table
from jianxi_gis.model.evidence import Document, Locator
from jianxi_gis.model.plan import ProjectDraft
from jianxi_gis.model.project import Group, SkippedLine

MONEY = ("completed", "period_plan")
"""Meanings of further columns of money."""


@dataclass(slots=True)
class Found:
    """What the tables of a document hold so far."""

    document: Document
    crs: str | None
    """What columns of coordinates are."""
    named: bool
    """The document has several tables: their names tell projects apart."""
    tell: Callable[[int], None]
    """Told the number of the line that is read; what it raises stops the reading."""
    drafts: list[ProjectDraft] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    skipped: list[SkippedLine] = field(default_factory=list)
    open: "List | None" = None
    """The list that may go on in the next table, on the next page."""


@dataclass(slots=True)
class List:
    """What is known while the rows of a table go by."""

    table: Table
    heading: Heading
    found: Found
    base: str
    """Group of projects that stand under no heading."""
    headings: list[str] = field(default_factory=list)
    """Group headings in force, by level."""
    seq: int = 0
    package: str = ""
    carried: dict[str, str] = field(default_factory=dict)
    """Texts of merged cells that reach down."""
    joint: dict[int, str] = field(default_factory=dict)
    """Row -> amount of a merged cell that belongs to several projects."""
    unread: set[int] = field(default_factory=set)
    """Columns of further money with an amount that could not be read; each is noted once."""

    @property
    def group(self) -> str:
        """Return the group the rows stand in now."""
        return "：".join(word for word in self.headings if word) or self.base


def cell_of(listed: List, number: int, role: str) -> str:
    """Return the text of a row under a heading; words of a merged cell count for all its rows."""
    column = listed.heading.roles.get(role)
    rows = listed.table.rows
    if column is None or column >= len(rows[number]):
        return ""
    text = rows[number][column]
    if listed.table.geometries:
        return text or next((cell for cell, _ in spare_of(listed, number, role)), "")
    if text or role in ("total", "part_total", *MONEY, *YEARLY):
        return text
    for merge in listed.table.merges:
        if merge.left <= column <= merge.right and merge.top < number <= merge.bottom:
            return rows[merge.top][merge.left] if merge.left == column else ""
    return ""


def spare_of(listed: List, number: int, role: str) -> list[tuple[str, str]]:
    """Return what further columns of a meaning say, with their units: features differ in fields."""
    row = listed.table.rows[number]
    return [
        (row[column], unit) for column, unit in listed.heading.spare.get(role, ()) if row[column]
    ]


def amount_of(listed: List, number: int, role: str = "total") -> Amount:
    """Return what a row says under a heading of money, in the unit of its column."""
    unit = listed.heading.units.get(role, "")
    column = listed.heading.roles.get(role)
    if listed.table.geometries and column is not None and not listed.table.rows[number][column]:
        unit = next((unit for _, unit in spare_of(listed, number, role)), unit)
    return amount(cell_of(listed, number, role), unit)


def at_cell(listed: List, number: int, role: str, place: Locator) -> Locator:
    """Return a row's place narrowed to the cell under a heading."""
    return at_column(listed, number, listed.heading.roles[role], place)


def at_column(listed: List, number: int, column: int, place: Locator) -> Locator:
    """Return a row's place narrowed to the cell of a column."""
    spot = listed.table.at(number, column)
    return replace(place, line=spot.line, page=spot.page, row=spot.row, cell=spot.cell)
