"""The rows of the project table: a Qt model over projects, sorted by real values, in groups.

Values to sort by are made once a plan, so that a filter only picks from rows in order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from jianxi_gis.model.breakdown import NO_VALUE
from jianxi_gis.model.money import UNITS, Unit, format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.summary import Share, shares
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.project_columns import ACCURACY, COLUMNS, GROUP, MONEY, NAME, SECTION, Row

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_NO_VALUE: dict[int | None, str] = {SECTION: NO_VALUE["sections"], GROUP: NO_VALUE["groups"]}
"""What stands above projects without a value, as in charts."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A row above a group: its name, number and exact sum."""

    share: Share
    folded: bool = False


class ProjectRows(QAbstractTableModel):
    """Projects as table rows, in groups if asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._projects: tuple[Project, ...] = ()
        self._every: tuple[Row, ...] = ()
        self._ranked: dict[tuple[int, Qt.SortOrder], tuple[Row, ...]] = {}
        self._shown: frozenset[str] = frozenset()
        self._possible: frozenset[str] = frozenset()
        self._rows: tuple[Row | Heading, ...] = ()
        self._row_of: dict[str, int] = {}
        self._sorted = (0, Qt.SortOrder.AscendingOrder)
        self._grouped_by: int | None = None
        self._folded: frozenset[str] = frozenset()
        self._unit: Unit = UNITS[0]

    def set_rows(
        self,
        projects: tuple[Project, ...],
        shown: frozenset[str],
        possible: frozenset[str] = frozenset(),
    ) -> None:
        """Show those of a plan's projects that pass, in the order the user has chosen.

        ``possible``: those of them that pass only perhaps, marked.
        """
        self.beginResetModel()
        self._possible = possible
        if projects is not self._projects:
            self._projects = projects
            self._number()
        self._shown = shown
        self._arrange()
        self.endResetModel()

    def _number(self) -> None:
        """Make the rows of new projects; those that are in their old place keep theirs."""
        before, self._every = self._every, tuple(
            row if row is not None and row.project is item else Row(number, item)
            for number, (row, item) in enumerate(
                zip_longest(self._every[: len(self._projects)], self._projects), 1
            )
        )  # fmt: skip
        if len(before) != len(self._every):
            self._ranked = {}
            return
        changed = [pair for pair in zip(before, self._every, strict=True) if pair[0] is not pair[1]]
        self._ranked = {
            key: tuple(self._every[row.number - 1] for row in ranked)
            for key, ranked in self._ranked.items()
            if all(COLUMNS[key[0]].order(was) == COLUMNS[key[0]].order(now) for was, now in changed)
        }

    def group_by(self, column: int | None) -> None:
        """Put rows together under a heading for each value of a column; None: under none."""
        self.beginResetModel()
        self._grouped_by, self._folded = column, frozenset()
        self._arrange()
        self.endResetModel()

    def set_unit(self, unit: Unit) -> None:
        """Show money in 亿元 or 万元."""
        self._unit = unit
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [_Role.DisplayRole])

    def fold(self, names: Iterable[str], *, folded: bool) -> None:
        """Hide or show the rows under headings, by their names; sorts and filters keep that."""
        wanted = self._folded | set(names) if folded else self._folded - set(names)
        if wanted != self._folded:
            self.beginResetModel()
            self._folded = wanted
            self._arrange()
            self.endResetModel()

    def reveal(self, ids: frozenset[str]) -> None:
        """Unfold the headings under which these projects stand."""
        if self._grouped_by is not None and self._folded:
            words = COLUMNS[self._grouped_by].words
            hidden = (row for row in self._every if row.project.id in ids & self._shown)
            self.fold([words(row) for row in hidden], folded=False)

    @property
    def heading_names(self) -> tuple[str, ...]:
        """Return the names of all headings, from top to bottom."""
        return tuple(item.share.label for item in self._rows if isinstance(item, Heading))

    def heading(self, row: int) -> Heading | None:
        """Return the heading in a row, None for a project."""
        item = self._rows[row]
        return item if isinstance(item, Heading) else None

    @property
    def grouped_by(self) -> int | None:
        """Return the column by which rows are put together."""
        return self._grouped_by

    @property
    def headings(self) -> tuple[int, ...]:
        """Return the rows that are headings."""
        if self._grouped_by is None:
            return ()
        return tuple(row for row, item in enumerate(self._rows) if isinstance(item, Heading))

    def project(self, row: int) -> Project | None:
        """Return the project in a row, None for a heading."""
        item = self._rows[row]
        return item.project if isinstance(item, Row) else None

    def row_of(self, project_id: str) -> int | None:
        """Return the row of a project, None if it is not shown."""
        return self._row_of.get(project_id)

    def texts(self, row: int, columns: Iterable[int]) -> list[str]:
        """Return what the cells of a row say."""
        return [str(self.index(row, column).data() or "") for column in columns]

    def copied_titles(self, columns: Iterable[int]) -> list[str]:
        """Return the titles of columns for a spreadsheet, with the unit of money."""
        return [
            tr(f"{COLUMNS[one].title}（{self._unit}）")
            if COLUMNS[one].money
            else tr(COLUMNS[one].title)
            for one in columns
        ]

    def copied(self, row: int, columns: Iterable[int]) -> list[str]:
        """Return the cells of a row for a spreadsheet: money as bare numbers it can add."""
        item, columns = self._rows[row], tuple(columns)
        cells = self.texts(row, columns)
        if isinstance(item, Heading):
            return cells
        for place, one in enumerate(columns):
            if COLUMNS[one].money:
                yuan = COLUMNS[one].order(item)
                if yuan is not None:
                    bare = format_yuan(yuan, self._unit).removesuffix(self._unit)
                    cells[place] = bare.replace(",", "")
                elif one == MONEY:
                    cells[place] = ""  # a blank is no zero, and no word among numbers
        return cells

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of projects and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that a heading cannot be selected."""
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell says."""
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if isinstance(row, Heading):
            return self._heading(row, role)
        if row.project.id in self._possible:
            marked = self._perhaps(row, index.column(), role)
            if marked is not None:
                return marked
        if role == _Role.DisplayRole:
            if index.column() == MONEY:
                return amount(row.project.investment_yuan, self._unit)
            return column.words(row)
        if role == _Role.TextAlignmentRole and column.numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.UserRole:
            return row.project.status
        return None

    def _perhaps(self, row: Row, column: int, role: int) -> object:
        """Return how a row that passes only perhaps differs from one that surely does."""
        if role == _Role.DisplayRole and column == ACCURACY:
            return self.tr("{0}，可能").format(COLUMNS[column].words(row))
        if role == _Role.ToolTipRole:
            accuracy = f"{row.project.accuracy_m:g}"
            words = self.tr("位置只准到 {0} 米：在筛选的距离之内只是可能").format(accuracy)
            return inert(words)
        if role == _Role.FontRole and column in (NAME, ACCURACY):
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def _heading(self, heading: Heading, role: int) -> object:
        share = heading.share
        if role == _Role.DisplayRole:
            name = share.label or tr(_NO_VALUE.get(self._grouped_by, ""))
            count = self.tr("{0} 项").format(share.count)
            mark = "▸" if heading.folded else "▾"
            return f"{mark} {name}　{count} · {amount(share.total_yuan, self._unit)}"
        if role == _Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self.tr(COLUMNS[section].title)
            if role == _Role.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignRight
                    if COLUMNS[section].numeric
                    else Qt.AlignmentFlag.AlignLeft
                )
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the values of a column; what is selected stays selected."""
        before = [
            (index, project.id)
            for index in self.persistentIndexList()
            if (project := self.project(index.row())) is not None
        ]
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        self._arrange()
        for index, project_id in before:
            moved = self.index(self._row_of[project_id], index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        """Pick the rows shown from all rows in order, and put them under their headings."""
        key = self._sorted
        if key not in self._ranked:
            self._ranked[key] = _ranked(self._every, *key)
        ranked = self._ranked[key]
        if len(self._shown) != len(ranked):
            ranked = tuple(row for row in ranked if row.project.id in self._shown)
        by = self._grouped_by
        self._rows = ranked if by is None else _grouped(ranked, by, self._folded)
        self._row_of = {
            row.project.id: number for number, row in enumerate(self._rows) if isinstance(row, Row)
        }


def _ranked(rows: Sequence[Row], column: int, direction: Qt.SortOrder) -> tuple[Row, ...]:
    order = COLUMNS[column].order
    values = [(order(row), row) for row in rows]
    known = [pair for pair in values if pair[0] is not None]
    known.sort(key=lambda pair: pair[0], reverse=direction is Qt.SortOrder.DescendingOrder)
    return (*(row for _, row in known), *(row for value, row in values if value is None))


def _grouped(rows: Sequence[Row], column: int, folded: frozenset[str]) -> tuple[Row | Heading, ...]:
    words, order = COLUMNS[column].words, COLUMNS[column].order
    members: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda row: row.number):
        members.setdefault(words(row), [])
    for row in rows:
        members[words(row)].append(row)
    of_project = {row.project.id: words(row) for row in rows}
    sums = {
        share.label: share
        for share in shares((row.project for row in rows), lambda item: of_project[item.id])
    }
    named = sorted(members, key=lambda name: (order(members[name][0]) is None, name == ""))
    if column != GROUP:  # classes have an order; groups keep that of the plan
        known = [name for name in named if order(members[name][0]) is not None]
        known.sort(key=lambda name: order(members[name][0]))
        named = [*known, *(name for name in named if name not in known)]
    arranged: list[Row | Heading] = []
    for name in named:
        hidden = name in folded
        arranged += [Heading(sums[name], hidden), *(() if hidden else members[name])]
    return tuple(arranged)
