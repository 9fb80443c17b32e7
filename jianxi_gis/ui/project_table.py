"""All projects that pass the filter as a table, linked with the selection both ways."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.model.certainty import possible
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.listing import tabbed
from jianxi_gis.model.money import UNITS
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import total
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.frozen_column import FrozenColumn
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.nothing import say_nothing
from jianxi_gis.ui.preferences import Forgetful, Preferences
from jianxi_gis.ui.project_columns import (
    ACCURACY,
    COLUMNS,
    GROUP,
    GROUPED_BY,
    KIND,
    NAME,
    SECTION,
    STATUS,
)
from jianxi_gis.ui.project_rows import ProjectRows
from jianxi_gis.ui.screen import lettered
from jianxi_gis.ui.theme import status_color

_LEAST_PX = {GROUP: 880, KIND: 744, ACCURACY: 640, SECTION: 560}
"""Width of the table from which a column is shown, unless the user has chosen columns."""
_NAME_PX = 200
"""A name is never narrower: the table rather scrolls sideways."""
_ROOM_PX = 28
"""What a cell needs beside its words: margins and the dot of a status."""
_CHOICE = "table_columns"


class ProjectTable(QWidget):
    """Shows: the projects that pass the filter, their number and exact sum.

    The context menu of the headings chooses columns and groups.
    """

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._preferences: Preferences = Forgetful()
        self.rows = ProjectRows(self)
        self.view = _table(self.rows, self)
        usual = [n for n, one in enumerate(COLUMNS) if one.usual and n != NAME]
        # words of another language are longer: the table is as full as a narrower one
        self._wider = sum(self.view.columnWidth(n) - lettered(COLUMNS[n].width_px) for n in usual)
        header = self.view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        self.frozen = FrozenColumn(self.view, NAME)
        say_nothing(self.view, session)
        self.summary = Label(self)
        self.summary.setObjectName("muted")
        self.summary.setContentsMargins(12, 4, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.summary)
        self._marking = False
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.view.clicked.connect(self._on_row_clicked)
        self.view.installEventFilter(self)
        self.rows.layoutChanged.connect(self._span)
        header.sortIndicatorChanged.connect(self._show_first)
        header.geometriesChanged.connect(self._hide_columns)
        self._hide_columns()
        follow_when_seen(self, session, self._fill, "plan", "shown", "filter", "relations")
        follow_when_seen(self, session, self._reveal, "selected")
        follow_when_seen(self, session, self._show_unit, "unit")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the card says too where the table is narrow."""
        super().resizeEvent(event)
        self._hide_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for letters of another size."""
        if event.type() == QEvent.Type.FontChange and hasattr(self, "frozen"):
            _make_room(self.view)
            self._hide_columns()
        super().changeEvent(event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, cells parted by tabs: Excel takes them.

        Columns are those that are shown, in their order; no cell is a formula, money is a number
        whose unit is in the title.
        """
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        columns = self._columns()
        lines = [tabbed(self.rows.copied_titles(columns))]
        for row in rows:
            lines.append(tabbed(self.rows.copied(row, columns)))
        QGuiApplication.clipboard().setText("\n".join(lines))

    # --- columns and groups -----------------------------------------------------------------

    def remember(self, preferences: Preferences) -> None:
        """Show the columns chosen last time, and remember what is chosen from now on."""
        self._preferences = preferences
        self._hide_columns()

    def choose(self, column: int, shown: bool) -> None:
        """Show or hide a column from now on; the name stays."""
        chosen = {n for n in range(len(COLUMNS)) if not self.view.isColumnHidden(n)}
        chosen = chosen | {column} if shown else chosen - {column}
        titles = [COLUMNS[n].title for n in sorted(chosen | {NAME})]
        self._preferences.set(_CHOICE, titles)
        self._hide_columns()

    def usual_columns(self) -> None:
        """Show the columns that are shown where the user has chosen none."""
        self._preferences.set(_CHOICE, None)
        self._hide_columns()

    def group_by(self, column: int | None) -> None:
        """Put rows under headings with subtotals."""
        self.rows.group_by(column)
        self._span()
        self._mark(self._session.state)

    def fold(self, row: int, *, folded: bool) -> None:
        """Hide or show the rows under a heading; the heading stays where it is."""
        heading = self.rows.heading(row)
        if heading is not None and heading.folded != folded:
            self._refold([heading.share.label], folded=folded)
            self.view.setCurrentIndex(self.rows.index(row, 0))

    def fold_all(self, *, folded: bool) -> None:
        """Hide or show the rows under all headings."""
        self._refold(self.rows.heading_names, folded=folded)

    def _refold(self, names: Iterable[str], *, folded: bool) -> None:
        place = self.view.verticalScrollBar().value()
        self.rows.fold(names, folded=folded)
        self._span()
        self._mark(self._session.state, scroll=False)
        self.view.verticalScrollBar().setValue(place)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        heading = self.rows.heading(index.row())
        if heading is not None:
            self.fold(index.row(), folded=not heading.folded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold and unfold with the keys left and right; with Ctrl all headings."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            side = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}.get(Qt.Key(event.key()))
            row = self.view.currentIndex().row()
            if side is not None and self.rows.grouped_by is not None and row >= 0:
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self.fold_all(folded=side)
                    return True
                if self.rows.heading(row) is not None:
                    self.fold(row, folded=side)
                    return True
        return super().eventFilter(watched, event)

    def _columns(self) -> list[int]:
        """Return the columns shown, from left to right."""
        header = self.view.horizontalHeader()
        return [
            n for place in range(header.count())
            if not self.view.isColumnHidden(n := header.logicalIndex(place))
        ]  # fmt: skip

    def _hide_columns(self) -> None:
        chosen = self._preferences.get(_CHOICE)
        width = 0
        for number, column in enumerate(COLUMNS):
            room = self.width() - self._wider
            usual = column.usual and room >= _LEAST_PX.get(number, 0)
            shown = column.title in chosen if chosen else usual
            self.view.setColumnHidden(number, not shown and number != NAME)
            width += self.view.columnWidth(number) if shown and number != NAME else 0
        room = max(self.view.viewport().width() - width, _NAME_PX)
        if self.view.columnWidth(NAME) != room:
            self.view.setColumnWidth(NAME, room)
        self.frozen.place()

    def _span(self) -> None:
        """Let headings of groups run over the whole width."""
        self.view.clearSpans()
        self.frozen.clearSpans()
        for row in self.rows.headings:
            self.view.setSpan(row, 0, 1, len(COLUMNS))

    def _show_first(self) -> None:
        """Show what a new order puts first, or the selected row it has moved."""
        rows = [
            row for row in map(self.rows.row_of, self._session.state.selected) if row is not None
        ]
        if rows:
            self.view.scrollTo(self.rows.index(min(rows), NAME))
        else:
            self.view.scrollToTop()

    def _on_header_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = menu.addMenu(self.tr("分组小计"))
        for column in (None, *GROUPED_BY):
            words = self.tr("不分组") if column is None else self._title(column)
            mark = self.rows.grouped_by == column
            self._add(groups, words, mark, partial(self.group_by, column))
        if self.rows.grouped_by is not None:
            for words, folded in ((self.tr("全部折叠"), True), (self.tr("全部展开"), False)):
                self._add(menu, words, None, partial(self.fold_all, folded=folded))
        units = menu.addMenu(self.tr("金额单位"))
        for unit in UNITS:
            chosen = unit == self._session.state.unit
            self._add(units, self.tr(unit), chosen, partial(self._controller.set_unit, unit))
        menu.addSeparator()
        for number in range(len(COLUMNS)):
            if number != NAME:
                shown = not self.view.isColumnHidden(number)
                deed = partial(self.choose, number, not shown)
                self._add(menu, self._title(number), shown, deed)
        menu.addSeparator()
        self._add(menu, self.tr("恢复常用列"), None, self.usual_columns)
        menu.popup(self.view.horizontalHeader().mapToGlobal(at))

    def _title(self, column: int) -> str:
        return str(self.rows.headerData(column, Qt.Orientation.Horizontal))

    def _add(self, menu: QMenu, words: str, on: bool | None, deed: Callable[[], object]) -> None:
        """Add what can be picked; ``on``: whether it is ticked, None for what has no tick."""
        action = menu.addAction(words)
        action.setCheckable(on is not None)
        action.setChecked(bool(on))
        # whether Qt hands the tick on depends on what it is given: a lambda says it itself
        action.triggered.connect(lambda _=False: deed())

    # --- from the state ---------------------------------------------------------------------

    def _fill(self, state: State) -> None:
        perhaps = possible(state.plan, state.relations, state.filter)
        self.rows.set_rows(state.plan.projects, figures_of(state).ids, perhaps)
        self._span()
        if state.selected:
            self.view.doItemsLayout()  # or the view would scroll among the rows it had before
        self._mark(state)

    def _reveal(self, state: State) -> None:
        """Select the rows of the selected projects, under folded headings too."""
        self.rows.reveal(state.selected)
        self._span()
        self._mark(state)

    def _show_unit(self, state: State) -> None:
        self.rows.set_unit(state.unit)
        self._sum(state)

    def _mark(self, state: State, *, scroll: bool = True) -> None:
        """Select the rows of the selected projects, and bring the first into sight."""
        rows = sorted(row for row in map(self.rows.row_of, state.selected) if row is not None)
        wanted = QItemSelection()
        for row in rows:
            index = self.rows.index(row, 0)
            wanted.select(index, index)
        model = self.view.selectionModel()
        if {index.row() for index in model.selectedRows()} != set(rows):
            flag = QItemSelectionModel.SelectionFlag
            self._marking = True  # what lies under a folded heading stays selected
            model.select(wanted, flag.ClearAndSelect | flag.Rows)
            self._marking = False
            if rows and scroll:
                self.view.scrollTo(self.rows.index(rows[0], NAME))
        self._sum(state)

    def _sum(self, state: State) -> None:
        figures, selected = figures_of(state), state.selected
        whole = figures.whole
        words = self.tr("{0} 项 · 合计 {1}").format(
            whole.count, amount(whole.total_yuan, state.unit)
        )
        if figures.unlisted:
            words += self.tr("（{0} 项未列投资）").format(figures.unlisted)
        if selected:
            part = total(project for project in state.plan.projects if project.id in selected)
            words += self.tr("　　已选 {0} 项 · {1}").format(
                part.count, amount(part.total_yuan, state.unit)
            )
        self.summary.setText(words)

    def _on_selection_changed(self) -> None:
        if self._marking:
            return
        indexes = self.view.selectionModel().selectedRows()
        projects = (self.rows.project(index.row()) for index in indexes)
        chosen = frozenset(project.id for project in projects if project is not None)
        state = self._session.state
        if chosen != state.selected & figures_of(state).ids:
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
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(48)
    _make_room(view)
    header.setSectionsMovable(True)
    view.setSortingEnabled(True)
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    return view


def _make_room(view: QTableView) -> None:
    """Make rows and columns as large as their letters need."""
    view.verticalHeader().setDefaultSectionSize(lettered(26))
    header = view.horizontalHeader()
    for number, column in enumerate(COLUMNS):
        longest = max((view.fontMetrics().horizontalAdvance(tr(one)) for one in column.choices),
                      default=0)  # fmt: skip
        least = max(header.sectionSizeHint(number), longest + _ROOM_PX)
        view.setColumnWidth(number, max(lettered(column.width_px), least))


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
        status = index.data(Qt.ItemDataRole.UserRole)
        if status is None:  # a heading
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(status_color(status))
        painter.drawEllipse(QPoint(option.rect.left() + 14, option.rect.center().y() + 1), 4, 4)
        painter.restore()
