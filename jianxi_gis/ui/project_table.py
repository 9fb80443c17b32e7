"""All projects that pass the filter as a table, linked with the selection both ways."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import total
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.project_rows import (
    COLUMNS,
    GROUP,
    KIND,
    MONEY,
    NAME,
    STATUS,
    ProjectRows,
    Row,
)
from jianxi_gis.ui.theme import status_color

_WIDTHS = (56, 64, 152, 320, 104, 92, 120, 92)

_LEAST_PX = {GROUP: 880, KIND: 720}
"""Width of the table from which a column is shown."""


class ProjectTable(QWidget):
    """Shows: the projects that pass the filter, their number and exact sum."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self.rows = ProjectRows(self)
        self.view = _table(self.rows, self)
        self.summary = QLabel(self)
        self.summary.setObjectName("muted")
        self.summary.setContentsMargins(12, 4, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.summary)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        follow_when_seen(self, session, self._fill, "plan", "shown")
        follow_when_seen(self, session, self._mark, "selected")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the card says too where the table is narrow."""
        super().resizeEvent(event)
        for column, least_px in _LEAST_PX.items():
            self.view.setColumnHidden(column, event.size().width() < least_px)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, cells parted by tabs."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        lines = ["\t".join(column.title for column in COLUMNS)]
        for row in rows:
            cells = (self.rows.index(row, column).data() for column in range(len(COLUMNS)))
            lines.append("\t".join(cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _fill(self, state: State) -> None:
        shown = set(state.shown)
        rows = [
            Row(number, project)
            for number, project in enumerate(state.plan.projects, 1)
            if project.id in shown
        ]
        self.rows.set_rows(rows)
        self._mark(state)

    def _mark(self, state: State) -> None:
        """Select the rows of the selected projects, and bring the first into sight."""
        rows = sorted(row for row in map(self.rows.row_of, state.selected) if row is not None)
        wanted = QItemSelection()
        for row in rows:
            index = self.rows.index(row, 0)
            wanted.select(index, index)
        model = self.view.selectionModel()
        if {index.row() for index in model.selectedRows()} != set(rows):
            flag = QItemSelectionModel.SelectionFlag
            model.select(wanted, flag.ClearAndSelect | flag.Rows)
            if rows:
                self.view.scrollTo(self.rows.index(rows[0], 0))
        self._sum(state)

    def _sum(self, state: State) -> None:
        shown, selected = set(state.shown), state.selected
        listed = [project for project in state.plan.projects if project.id in shown]
        whole = total(listed)
        words = self.tr("{0} 项 · 合计 {1}").format(whole.count, format_yuan(whole.total_yuan))
        unknown = sum(project.investment_yuan is None for project in listed)
        if unknown:
            words += self.tr("（{0} 项未列投资）").format(unknown)
        if selected:
            part = total(project for project in state.plan.projects if project.id in selected)
            words += self.tr("　　已选 {0} 项 · {1}").format(
                part.count, format_yuan(part.total_yuan)
            )
        self.summary.setText(words)

    def _on_selection_changed(self) -> None:
        indexes = self.view.selectionModel().selectedRows()
        chosen = frozenset(self.rows.project(index.row()).id for index in indexes)
        state = self._session.state
        if chosen != state.selected & frozenset(state.shown):
            self._controller.select(chosen)


def _table(rows: ProjectRows, parent: QWidget) -> QTableView:
    view = QTableView(parent)
    view.setAccessibleName(parent.tr("项目表"))
    view.setModel(rows)
    view.setItemDelegateForColumn(STATUS, _StatusDelegate(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(26)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(48)
    for column, width in enumerate(_WIDTHS):
        view.setColumnWidth(column, width)
    header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
    header.resizeSection(MONEY, _WIDTHS[MONEY])
    view.setSortingEnabled(True)
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    return view


class _StatusDelegate(QStyledItemDelegate):
    """Draws the status with a dot in its colour before the word."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = f"　{option.text}"

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(status_color(index.data(Qt.ItemDataRole.UserRole)))
        painter.drawEllipse(QPoint(option.rect.left() + 14, option.rect.center().y() + 1), 4, 4)
        painter.restore()
