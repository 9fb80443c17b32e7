"""A table of words; a row can stand for projects."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.screen import lettered
from jianxi_gis.ui.theme import current_colors

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LONG = 20
"""Words longer than this are shown whole in a tooltip."""
_SHORT_PX = 90
"""A column up to this width holds single words and figures."""
_LOOKED_AT = 200
"""Rows whose words a short column is widened for."""


@dataclass(frozen=True, slots=True)
class PlainRow:
    """One row."""

    cells: tuple[str, ...]
    ids: tuple[str, ...] = ()
    """Projects the row is about."""
    doubtful: bool = False
    """Drawn in the colour of a warning."""


class PlainTable(QTableView):
    """Shows: rows of words. Emits: ``chosen(ids)`` on a double click or Enter.

    ``currentCellChanged``, ``currentRow`` and ``setCurrentCell`` are those of QTableWidget.
    """

    chosen = Signal(tuple)
    currentCellChanged = Signal(int, int, int, int)  # noqa: N815 (the name of Qt)

    def __init__(
        self,
        name: str,
        columns: Sequence[tuple[str, int]],
        *,
        stretched: int,
        right: Sequence[int] = (),
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Columns are (title, width in pixels); ``stretched`` takes the rest of the width.

        ``empty`` is what is said where there is no row.
        """
        super().__init__(parent)
        self._words = _Words([title for title, _ in columns], frozenset(right), self)
        self._empty = empty
        self.setModel(self._words)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(lettered(26))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, (_, width) in enumerate(columns):
            self.setColumnWidth(column, max(lettered(width), header.sectionSizeHint(column)))
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self._short = [n for n, (_, width) in enumerate(columns) if width <= _SHORT_PX]
        self.activated.connect(lambda index: self.chosen.emit(self.rows[index.row()].ids))

    @property
    def rows(self) -> tuple[PlainRow, ...]:
        """Return the rows shown."""
        return self._words.rows

    def set_rows(self, rows: Sequence[PlainRow]) -> None:
        """Show these rows; none is current then."""
        self._words.set_rows(tuple(rows))
        for column in self._short:
            self._make_room(column)

    def _make_room(self, column: int) -> None:
        """Widen a short column for its words: they are longer in English than in Chinese."""
        words = {row.cells[column] for row in self.rows[:_LOOKED_AT] if column < len(row.cells)}
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        if longest <= lettered(_SHORT_PX):
            self.setColumnWidth(column, max(self.columnWidth(column), longest + lettered(20)))

    def mark(self, ids: frozenset[str]) -> None:
        """Select the rows about these projects, without telling."""
        last = self._words.columnCount() - 1
        wanted = [n for n, row in enumerate(self.rows) if ids.intersection(row.ids)]
        rows = QItemSelection()
        for number in wanted:
            rows.select(self._words.index(number, 0), self._words.index(number, last))
        self.blockSignals(True)
        self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.blockSignals(False)
        if wanted:
            self.scrollTo(self._words.index(wanted[0], 0))

    def currentRow(self) -> int:
        """Return the number of the current row, -1 for none."""
        return self.currentIndex().row()

    def setCurrentCell(self, row: int, column: int) -> None:
        """Make a cell current and select its row."""
        self.setCurrentIndex(self._words.index(row, column))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which cell is current."""
        super().currentChanged(current, previous)
        self.currentCellChanged.emit(
            current.row(), current.column(), previous.row(), previous.column()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the words for none."""
        super().paintEvent(event)
        if not self.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_colors().muted))
            area = self.viewport().rect()
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, how, self._empty)
            painter.end()


class _Words(QAbstractTableModel):
    """The rows as Qt asks for them: a cell is made when it is seen."""

    def __init__(self, titles: list[str], right: frozenset[int], parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[PlainRow, ...] = ()
        self._titles = titles
        self._right = right

    def set_rows(self, rows: tuple[PlainRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row = self.rows[index.row()]
        words = row.cells[index.column()] if index.column() < len(row.cells) else ""
        if role == _Role.DisplayRole:
            return words
        if role == _Role.ToolTipRole and len(words) > _LONG:
            return inert(words)
        if role == _Role.ForegroundRole and row.doubtful:
            return QColor(current_colors().warning)
        if role == _Role.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._titles[section]
        return self._alignment(section) if role == _Role.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
