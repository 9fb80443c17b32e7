"""Selected projects side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.model.comparison import Compared
from jianxi_gis.model.listing import tabbed
from jianxi_gis.ui.screen import fit
from jianxi_gis.ui.theme import current_colors


class CompareDialog(QDialog):
    """Shows: a column a project, a row a fact; rows that differ are marked."""

    def __init__(self, rows: Sequence[Compared], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("项目对比"))
        self._rows = tuple(rows)
        count = len(rows[0].values)
        self.table = QTableWidget(len(rows), count, self)
        self.table.setAccessibleName(self.tr("项目对比"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)  # the Tab key leaves it
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setVerticalHeaderLabels([self.tr(row.title) for row in rows])
        self.table.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        for line, row in enumerate(rows):
            for column, words in enumerate(row.values):
                item = QTableWidgetItem(self.tr(words) or "—")
                if row.differs and line:
                    item.setForeground(QColor(current_colors().accent))
                if not line:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(line, column, item)
        self.only = QCheckBox(self.tr("只看不同的"), self)
        self.only.toggled.connect(self._on_only_toggled)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("复制"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        bottom = QHBoxLayout()
        bottom.addWidget(self.only)
        bottom.addWidget(buttons, 1)
        column_box = QVBoxLayout(self)
        column_box.addWidget(self.table, 1)
        column_box.addLayout(bottom)
        fit(self, min(260 + 230 * count, 1200), 620)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def copy(self) -> None:
        """Put the rows shown on the clipboard, cells parted by tabs."""
        lines = [
            tabbed((row.title, *row.values))
            for line, row in enumerate(self._rows)
            if not self.table.isRowHidden(line)
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _on_only_toggled(self, on: bool) -> None:
        for line, row in enumerate(self._rows):
            self.table.setRowHidden(line, on and bool(line) and not row.differs)
