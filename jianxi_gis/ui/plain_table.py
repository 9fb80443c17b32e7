"""A table of words for short lists; a row can stand for projects."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from jianxi_gis.ui.theme import current_colors


@dataclass(frozen=True, slots=True)
class PlainRow:
    """One row."""

    cells: tuple[str, ...]
    ids: tuple[str, ...] = ()
    """Projects the row is about."""
    doubtful: bool = False
    """Drawn in the colour of a warning."""


class PlainTable(QTableWidget):
    """Shows: rows of words. Emits: ``chosen(ids)`` on a double click or Enter."""

    chosen = Signal(tuple)

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
        super().__init__(0, len(columns), parent)
        self._rows: tuple[PlainRow, ...] = ()
        self._right = frozenset(right)
        self._empty = empty
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([title for title, _ in columns])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, (_, width) in enumerate(columns):
            title = self.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(self._alignment(column))
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(lambda index: self.chosen.emit(self._rows[index.row()].ids))

    @property
    def rows(self) -> tuple[PlainRow, ...]:
        """Return the rows shown."""
        return self._rows

    def set_rows(self, rows: Sequence[PlainRow]) -> None:
        """Show these rows."""
        self._rows = tuple(rows)
        warning = QColor(current_colors().warning)
        self.clearContents()
        self.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            for column, words in enumerate(row.cells):
                item = QTableWidgetItem(words)
                item.setTextAlignment(self._alignment(column))
                if len(words) > 20:
                    # a tooltip that looked like HTML would be drawn as such
                    item.setToolTip(words.replace("<", "＜"))
                if row.doubtful:
                    item.setForeground(warning)
                self.setItem(number, column, item)

    def mark(self, ids: frozenset[str]) -> None:
        """Select the rows about these projects, without telling."""
        wanted = {n for n, row in enumerate(self._rows) if ids.intersection(row.ids)}
        self.blockSignals(True)
        self.clearSelection()
        for number in wanted:
            for column in range(self.columnCount()):
                item = self.item(number, column)
                if item is not None:
                    item.setSelected(True)
        self.blockSignals(False)
        self.viewport().update()
        first = self.item(min(wanted), 0) if wanted else None
        if first is not None:
            self.scrollToItem(first)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the words for none."""
        super().paintEvent(event)
        if not self._rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_colors().muted))
            area = self.viewport().rect()
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._empty)
            painter.end()

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
