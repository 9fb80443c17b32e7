"""What a file holds before anyone knows what it means: lines, tables, and where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NoReturn

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import DocumentError
from jianxi_gis.geo.readings import UNPLACED, readings
from jianxi_gis.model.evidence import Locator

Row = tuple[str, ...]
"""The texts of the cells; an empty cell is an empty text."""
SAMPLE = 2000
"""Geometries that are tried on a map before anyone says what their coordinates are."""
VERTICES = 200_000
"""About so many they have at most together: they are drawn anew for each answer."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells that are one: rows and columns from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table, its cells where the file has them."""

    name: str
    """Sheet or layer, or empty."""
    rows: tuple[Row, ...]
    first_line: int
    """1-based line of `Content.lines` that holds the first row; each row is one line."""
    merges: tuple[Merge, ...] = ()
    """A merged cell's text stands in its first cell, the others are empty."""
    first_row: int = 1
    """Number the file gives the first row."""
    page: int = 0
    geometries: tuple[BaseGeometry | None, ...] = ()
    """One for each row, in longitude and latitude (EPSG:4490); empty for a table without."""
    place_words: str = ""
    """What the coordinates were read as."""
    spots: tuple[Locator, ...] = ()
    """Of a form made a table of one row: where the text of each column stands."""

    def at(self, row: int, column: int | None = None) -> Locator:
        """Return the place of a cell, or of a row (both from 0)."""
        if self.spots:
            return self.spots[column or 0]
        number = self.first_row + row
        if self.geometries:
            cell = f"第{row}个要素"  # the field names are row 0
        else:
            cell = f"第{number}行" if column is None else f"{column_letters(column)}{number}"
        return Locator(self.first_line + row, page=self.page, sheet=self.name, cell=cell)


@dataclass(frozen=True, slots=True)
class Content:
    """A document as numbered lines and tables; ``lines[0]`` is line 1."""

    file_name: str
    sha256: str
    """Of the file; of a text file, of the text in UTF-8: another encoding is the same document."""
    lines: tuple[str, ...]
    places: tuple[Locator, ...] = ()
    """Where each line stands, if the number of the line does not say it."""
    tables: tuple[Table, ...] = ()
    unread: tuple[tuple[Locator, str], ...] = ()
    """What of the file could not be read, and why."""
    question: "CrsQuestion | None" = None
    offer: "CrsQuestion | None" = None
    """What its coordinates were taken for, to be changed by who knows better."""

    def at(
        self, line: int, section: int | None = None, group: str = "", item: int | None = None
    ) -> Locator:
        """Return the place of a 1-based line."""
        if not self.places:
            return Locator(line, section, group, item)
        return replace(self.places[line - 1], line=line, section=section, group=group, item=item)

    def fail(self, line: int, what: str, todo: str) -> NoReturn:
        """Raise a DocumentError that names the file and the place of the 1-based line."""
        raise DocumentError(what, f"{self.file_name} {self.at(line).spot}", todo)

    @property
    def table_lines(self) -> frozenset[int]:
        """Return the numbers of the lines that tables take up."""
        return frozenset(
            table.first_line + number for table in self.tables for number in range(len(table.rows))
        )


@dataclass(frozen=True, slots=True)
class CrsQuestion:
    """What a file does not say about its coordinates: to be confirmed before they are used."""

    detected: str
    """What the figures look like: a name `importers.read_document` takes as ``crs``."""
    words: str
    """The conclusion in one Chinese sentence."""
    choices: tuple[str, ...] = ()
    """What it may be, likeliest first; ``detected`` is one of them. The last is not to use them."""
    shapes: tuple[BaseGeometry, ...] = field(default=(), compare=False, repr=False)
    """Some of the geometries as the file has them, to be tried on a map."""

    @classmethod
    def of(
        cls,
        xy: NDArray[np.float64],
        why: str,
        shapes: tuple[BaseGeometry, ...],
        settled: str = "",
    ) -> "CrsQuestion":
        """Return the question about coordinates, shape (n, 2), as the file has them.

        ``why`` it is asked, in Chinese; ``shapes`` they are of; ``settled``: what they are taken
        for, where that is no longer open.
        """
        found = readings(xy)
        like = f"按数值像是 {found[0].words}" if found else "数值不落在涧西附近"
        choices = (*(one.code for one in found), UNPLACED)
        words = why if settled else f"{why}；{like}"
        first = settled if settled in choices else choices[0]
        return cls(first, words, choices, _some(shapes))

    def with_more(self, shapes: tuple[BaseGeometry, ...]) -> "CrsQuestion":
        """Return the question with shapes of a further layer."""
        return replace(self, shapes=_some((*self.shapes, *shapes)))


def _some(shapes: tuple[BaseGeometry, ...]) -> tuple[BaseGeometry, ...]:
    """Return the first shapes; where they have too many vertices, of large ones every so many."""
    some = np.array(shapes[:SAMPLE], object)
    counts = shapely.get_num_coordinates(some)
    if counts.sum() > VERTICES:
        large = counts > VERTICES // len(some)
        step = int(np.ceil(counts[large].sum() / (VERTICES - counts[~large].sum())))
        for number in np.flatnonzero(large):
            some[number] = shapely.multipoints(shapely.get_coordinates(some[number])[::step])
    return tuple(some.tolist())


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0.

    Examples
    --------
    >>> [column_letters(number) for number in (0, 25, 26, 701)]
    ['A', 'Z', 'AA', 'ZZ']
    """
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def as_line(row: Sequence[str]) -> str:
    """Return a row as one line, its cells apart by tabs."""
    return "\t".join(cell.replace("\n", " ") for cell in row)
