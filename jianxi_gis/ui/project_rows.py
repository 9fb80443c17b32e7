"""The rows of the project table: a Qt model over a tuple of projects, sorted by real values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.summary import accuracy_class

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """A project and its number in the plan."""

    number: int
    project: Project


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, what a cell says, what it is sorted by."""

    title: str
    words: Callable[[Row], str]
    order: Callable[[Row], Any]
    """A value to sort by; rows where it is None come last both ways: unknown is no zero."""
    numeric: bool = False


def _accuracy_order(row: Row) -> float | None:
    if row.project.whole_district:
        return float("inf")
    return row.project.accuracy_m


COLUMNS: tuple[Column, ...] = (
    Column("序号", lambda row: str(row.number), lambda row: row.number, numeric=True),
    Column(
        "专栏",
        lambda row: "" if row.project.section is None else f"专栏{row.project.section}",
        lambda row: row.project.section,
    ),
    Column("组", lambda row: row.project.group, lambda row: row.project.group),
    Column("项目名称", lambda row: row.project.name, lambda row: row.project.name),
    Column(
        "总投资",
        lambda row: format_yuan(row.project.investment_yuan),
        lambda row: row.project.investment_yuan,
        numeric=True,
    ),
    Column("状态", lambda row: row.project.status, lambda row: row.project.status),
    Column("类别", lambda row: row.project.kind, lambda row: row.project.kind),
    Column("位置精度", lambda row: accuracy_class(row.project), _accuracy_order),
)
GROUP, NAME, MONEY, STATUS, KIND = 2, 3, 4, 5, 6


class ProjectRows(QAbstractTableModel):
    """Projects as table rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._row_of: dict[str, int] = {}
        self._sorted = (0, Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in the order the user has chosen."""
        self.beginResetModel()
        self._put_in_order(rows)
        self.endResetModel()

    def project(self, row: int) -> Project:
        """Return the project in a row."""
        return self._rows[row].project

    def row_of(self, project_id: str) -> int | None:
        """Return the row of a project, None if it is not shown."""
        return self._row_of.get(project_id)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of projects."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell says."""
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == _Role.DisplayRole:
            return column.words(row)
        if role == _Role.TextAlignmentRole and column.numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.UserRole:
            return row.project.status
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return COLUMNS[section].title
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
        before = {index: self._rows[index.row()].project.id for index in self.persistentIndexList()}
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        self._put_in_order(self._rows)
        for index, project_id in before.items():
            moved = self.index(self._row_of[project_id], index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def _put_in_order(self, rows: Sequence[Row]) -> None:
        column, direction = self._sorted
        order = COLUMNS[column].order
        known = [row for row in rows if order(row) is not None]
        known.sort(key=lambda row: row.number)
        known.sort(key=order, reverse=direction is Qt.SortOrder.DescendingOrder)
        self._rows = (*known, *(row for row in rows if order(row) is None))
        self._row_of = {row.project.id: number for number, row in enumerate(self._rows)}
