"""What of the rows of a plan is written: those that are not stored like that already."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from operator import itemgetter
from typing import Any

from sqlalchemy import ClauseElement, Connection, Table, and_, bindparam, delete
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert

from jianxi_gis.store import schema
from jianxi_gis.store.rows import Difference, Key, Row, Rows

_WIDTH = 16
"""Of a mark, bytes."""
_LIMIT = 1 << 8 * _WIDTH


@dataclass(frozen=True, slots=True)
class Change:
    """What is written for one save."""

    gone: dict[Table, list[Key]]
    put: dict[Table, dict[Key, tuple[int, tuple[Any, ...]]]]
    """Table -> key -> mark and values of the row."""
    shift: int
    """What is added to the sum of all marks."""

    def __bool__(self) -> bool:
        """Return True if anything is written."""
        return any(self.gone.values()) or any(self.put.values())


@dataclass(slots=True)
class Marks:
    """A mark for each row stored, to know by what differs, and that none has changed by itself."""

    _marks: dict[Table, dict[Key, int]] = field(
        default_factory=lambda: {table: {} for table in schema.CONTENT}
    )
    _sum: int = 0

    @classmethod
    def of(cls, rows: Rows) -> "Marks":
        """Return the marks of all rows of a workspace."""
        found = cls()
        for table, keyed in rows.items():
            values = _values(table)
            marks = {key: _mark(table, values(row)) for key, row in keyed.items()}
            found._marks[table] = marks
            found._sum += sum(marks.values())
        return found

    def digest(self, change: Change | None = None) -> str:
        """Return one figure for all rows, after a change: a flipped bit in a name is noticed.

        It is a sum, so that a change of one row needs no look at the others.
        """
        total = self._sum + (change.shift if change else 0)
        return f"{total % _LIMIT:0{2 * _WIDTH}x}"

    def change(self, found: Difference) -> Change:
        """Return what is to be written of what is to be looked at."""
        gone, put, shift = {}, {}, 0
        for table in schema.CONTENT:
            known, values, key_of = self._marks[table], _values(table), _key(table)
            marked = {}
            for row in found.rows[table]:
                of_row = values(row)
                marked[key_of(row)] = _mark(table, of_row), of_row
            put[table] = {key: new for key, new in marked.items() if known.get(key) != new[0]}
            left = known.keys() - marked.keys() if table in found.whole else found.gone[table]
            gone[table] = [key for key in left if key in known]
            shift += sum(mark - known.get(key, 0) for key, (mark, _) in put[table].items())
            shift -= sum(known[key] for key in gone[table])
        return Change(gone, put, shift)

    def adopt(self, change: Change) -> None:
        """Hold for stored what has been written."""
        self._sum += change.shift
        for table, marks in self._marks.items():
            for key in change.gone[table]:
                del marks[key]
            marks.update((key, mark) for key, (mark, _) in change.put[table].items())


def write(connection: Connection, change: Change) -> None:
    """Write rows; called in a transaction."""
    for table in reversed(schema.CONTENT):
        if change.gone[table]:
            connection.exec_driver_sql(_deletion(table), change.gone[table])
    for table in schema.CONTENT:
        if change.put[table]:
            # plain tuples: SQLAlchemy would look at each of a hundred thousand rows
            values = [values for _, values in change.put[table].values()]
            connection.exec_driver_sql(_insertion(table), values)


def _mark(table: Table, values: tuple[Any, ...]) -> int:
    words = f"{table.name}{values!r}".encode("utf-8", "replace")
    return int.from_bytes(blake2b(words, digest_size=_WIDTH).digest())


@cache
def _values(table: Table) -> Callable[[Row], tuple[Any, ...]]:
    """Return what makes of a row its values in the order of the columns."""
    return itemgetter(*(column.name for column in table.columns))


@cache
def _key(table: Table) -> Callable[[Row], Key]:
    """Return what makes of a row its primary key."""
    names = tuple(column.name for column in table.primary_key)
    return lambda row: tuple(row[name] for name in names)


@cache
def _insertion(table: Table) -> str:
    write = insert(table)
    keys = [column.name for column in table.primary_key]
    rest = {column.name: write.excluded[column.name] for column in table.columns
            if column.name not in keys}  # fmt: skip
    return _sql(write.on_conflict_do_update(keys, set_=rest))


@cache
def _deletion(table: Table) -> str:
    keys = (column == bindparam(column.name) for column in table.primary_key)
    return _sql(delete(table).where(and_(*keys)))


def _sql(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark")))
