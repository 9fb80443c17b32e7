"""The project in hand: what it is, where it may be, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.geo.own import LEAST_M, MOST_M
from jianxi_gis.model.project import Project
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.card_parts import heading, plain
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.review.option import Option, Origin

_Flag = QItemSelectionModel.SelectionFlag


class ChoicePanel(QWidget):
    """Shows: a project and its options.

    Emits: ``chosen_changed()``; ``accept_requested()``, ``point_requested()``,
    ``line_requested()``, ``area_requested()``, ``reopen_requested()``, ``keep_requested()`` (the
    place into the gazetteer), ``online_requested()``; ``leave_requested(reason)``;
    ``search_requested(words)``.
    """

    chosen_changed = Signal()
    accept_requested = Signal()
    point_requested = Signal()
    line_requested = Signal()
    area_requested = Signal()
    reopen_requested = Signal()
    keep_requested = Signal()
    online_requested = Signal()
    leave_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = plain("", "muted")
        self.name = plain("", "title")
        self.figure = plain("", "figure")
        self.state = plain("", "muted")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("候选位置"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.itemSelectionChanged.connect(self.chosen_changed)
        self.none = plain("", "warning")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("另查地名，回车列出（/）"))
        self.search.setAccessibleName(self.tr("另查地名"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(lambda: self.search_requested.emit(self.search.text()))
        self.accuracy = QSpinBox(self)
        self.accuracy.setRange(int(LEAST_M), int(MOST_M))
        self.accuracy.setSuffix(self.tr(" 米"))
        self.accuracy.setAccessibleName(self.tr("人工落图的精度"))
        self.basis = QLineEdit(self)
        self.basis.setPlaceholderText(self.tr("例如 现场核实、某规划图"))
        self.basis.setAccessibleName(self.tr("人工落图的依据"))
        self.drawn = QWidget(self)
        form = QFormLayout(self.drawn)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("精度"), self.accuracy)
        form.addRow(self.tr("依据"), self.basis)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("为什么不落图，回车存下"))
        self.reason.setAccessibleName(self.tr("留在未落图的原因"))
        self.reason.returnPressed.connect(lambda: self.leave_requested.emit(self.reason.text()))
        self.reason.hide()
        self._why = ""
        self.complaint = Label(self)
        self.complaint.setObjectName("warning")
        self.complaint.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for widget in (self.where, self.name, self.figure, self.state):
            column.addWidget(widget)
        column.addWidget(heading(self.tr("候选位置")))
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addWidget(self.search)
        column.addWidget(self.drawn)
        column.addWidget(self.complaint)
        column.addWidget(self.reason)
        grid = QGridLayout()
        grid.setSpacing(6)
        self.accept = self._button(self.tr("采用所选（回车）"), self.accept_requested)
        self.accept.setObjectName("primary")
        grid.addWidget(self.accept, 0, 0, 1, 3)
        grid.addWidget(self._button(self.tr("画点 P"), self.point_requested), 1, 0)
        grid.addWidget(self._button(self.tr("画线 L"), self.line_requested), 1, 1)
        grid.addWidget(self._button(self.tr("画面 A"), self.area_requested), 1, 2)
        self.keep = self._button(self.tr("记入地名 G"), self.keep_requested)
        self.leave = QPushButton(self.tr("不落图 U"), self)
        self.leave.clicked.connect(self.ask_reason)
        self.reopen = self._button(self.tr("撤销核对 R"), self.reopen_requested)
        self.online = self._button(self.tr("在线查询 O"), self.online_requested)
        grid.addWidget(self.leave, 2, 0)
        grid.addWidget(self.keep, 2, 1)
        grid.addWidget(self.online, 2, 2)
        grid.addWidget(self.reopen, 3, 0)
        column.addLayout(grid)

    def _button(self, words: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda _: signal.emit())
        return button

    # --- what is shown ----------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        """Show what a project is; its options follow."""
        where = "" if project.section is None else self.tr("专栏{0}").format(project.section)
        self.where.setText(
            " · ".join(part for part in (where, project.group, tr(project.kind)) if part)
        )
        self.name.setText(project.name)
        self.figure.setText(amount(project.investment_yuan))
        said = ""
        if project.reviewed_by:
            verb = self.tr("落图") if project.locations else self.tr("留在未落图")
            said = f"{project.reviewed_by} {project.reviewed_at[:16].replace('T', ' ')} {verb}"
        self.state.setText(said)
        self.state.setVisible(bool(said))
        self.reopen.setEnabled(project.settled)
        self.reason.hide()
        self.basis.clear()
        self.search.clear()
        self.complain("")

    def show_nothing(self) -> None:
        """Show that there is no project in hand."""
        for label in (self.where, self.name, self.figure, self.state):
            label.clear()
        self.reason.hide()
        self.complain("")

    def show_options(self, options: Sequence[Option], chosen: Sequence[int], reason: str) -> None:
        """Show options with these chosen; ``reason`` is said where none is sure."""
        self.list.blockSignals(True)
        self.list.clear()
        for number, option in enumerate(options, 1):
            key = f"{number}　" if number <= 9 else ""
            self.list.addItem(
                f"{key}{tr(option.title)}　[{tr(option.origin)}]\n{tr(option.location.reasoning)}"
            )
        self.list.blockSignals(False)
        self.choose(chosen)
        self._why = reason
        self.none.setText(tr(reason))
        self.none.setVisible(bool(reason))
        self.drawn.setVisible(any(option.origin is Origin.DRAWN for option in options))

    @property
    def chosen(self) -> tuple[int, ...]:
        """Return the rows that are selected, in order."""
        return tuple(sorted(index.row() for index in self.list.selectedIndexes()))

    def choose(self, rows: Sequence[int], *, more: bool = False) -> None:
        """Select these rows; ``more`` adds them or takes them away."""
        self.list.blockSignals(True)
        if not more:
            self.list.clearSelection()
        for row in rows:
            item = self.list.item(row)
            if item is not None:
                how = _Flag.Toggle if more else _Flag.Select
                self.list.selectionModel().select(self.list.indexFromItem(item), how)
                self.list.scrollToItem(item)
        self.list.blockSignals(False)
        self.chosen_changed.emit()

    def ask_reason(self) -> None:
        """Ask why the project is left without a place."""
        self.reason.setText(self._why)
        self.reason.show()
        self.reason.setFocus()
        self.reason.selectAll()

    def complain(self, words: str) -> None:
        """Say what went wrong; nothing: nothing did."""
        self.complaint.setText(words)
        self.complaint.setVisible(bool(words))
