"""The attributes of a layer the user added, read only; a column is read when it is first seen."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QTableView, QVBoxLayout, QWidget

from jianxi_gis.model.added import Features, words_of
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.screen import fit

_Index = QModelIndex | QPersistentModelIndex


class AttributeRows(QAbstractTableModel):
    """Shows: one row a feature, in the order of the file or of a column."""

    def __init__(self, features: Features, parent: QWidget) -> None:
        super().__init__(parent)
        self._features = features
        self._columns: dict[int, NDArray[Any]] = {}
        self._order = np.arange(len(features.columns))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of features."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of attributes."""
        return 0 if parent.isValid() else len(self._features.fields)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; numbers stand to the right."""
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(self._values(index.column())[self._order[index.row()]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = self._values(index.column()).dtype.kind in "iuf"
            side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of an attribute, or the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._features.fields[section]
        return str(section + 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; what is empty comes first."""
        if column < 0:
            return
        values = self._values(column)
        keys = values if values.dtype.kind in "iufb" else np.array([
            words_of(value) for value in values.tolist()
        ])  # fmt: skip
        self.layoutAboutToBeChanged.emit()
        self._order = np.argsort(keys, kind="stable")
        if order == Qt.SortOrder.DescendingOrder:
            self._order = self._order[::-1]
        self.layoutChanged.emit()

    def _values(self, column: int) -> NDArray[Any]:
        if column not in self._columns:
            self._columns[column] = self._features.values(self._features.fields[column])
        return self._columns[column]


class AttributesDialog(QDialog):
    """Shows: the attributes of all features of a layer."""

    def __init__(self, title: str, features: Features, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("属性表：{0}").format(title))
        fit(self, 860, 520)
        count = self.tr("{0} 个图形，{1} 个字段。点表头排序。").format(
            f"{len(features.columns):,}", len(features.fields)
        )
        if features.left_out:
            count += self.tr("另有 {0} 个没有可画的图形，不在表里。").format(features.left_out)
        words = Label(count, self)
        words.setObjectName("muted")
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("属性表"))
        self.rows = AttributeRows(features, self)
        self.table.setModel(self.rows)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(self.table, 1)
