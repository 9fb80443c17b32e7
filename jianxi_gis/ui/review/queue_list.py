"""The projects to go through, most money first, and how far one is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model import review
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import accuracy_words
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainRow, PlainTable


class QueueList(QWidget):
    """Shows: the projects that pass the filter.

    Emits: ``current_changed(project_id)``; an empty id when there is none left.
    """

    current_changed = Signal(str)

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: tuple[str, ...] = ()
        self._current = ""
        self.words = Label(self)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("已核对的项目"))
        self.only_open = QCheckBox(self.tr("只列待核对"), self)
        self.only_open.toggled.connect(lambda _: self._fill(session.state))
        longest = self.fontMetrics().horizontalAdvance(self.tr("✓ 未落图"))
        self.table = PlainTable(
            self.tr("核对队列"),
            [
                (self.tr("位置"), max(76, 20 + longest)),
                (self.tr("项目名称"), 160),
                (self.tr("总投资"), 84),
            ],
            stretched=1,
            right=(2,),
            empty=self.tr("都核对过了"),
            parent=self,
        )
        self.table.setSelectionMode(PlainTable.SelectionMode.SingleSelection)
        self.table.currentCellChanged.connect(self._on_row_changed)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(8)
        head.addWidget(self.words)
        head.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.only_open)
        row.addStretch(1)
        head.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        follow(self, session, self._fill, "plan", "shown")

    @property
    def current(self) -> str:
        """Return the id of the project in hand; empty if there is none."""
        return self._current

    def go(self, project_id: str) -> None:
        """Take a project in hand, if it is listed."""
        if project_id in self._ids:
            self.table.setCurrentCell(self._ids.index(project_id), 1)
            middle = PlainTable.ScrollHint.PositionAtCenter
            self.table.scrollTo(self.table.currentIndex(), middle)

    def step(self, way: int) -> None:
        """Go to the next (1) or the one before (-1)."""
        if self._ids:
            here = self._ids.index(self._current) if self._current in self._ids else -way
            self.go(self._ids[min(max(here + way, 0), len(self._ids) - 1)])

    def next_open(self) -> None:
        """Go to the next that nobody has settled, from the top again after the last."""
        projects = {project.id: project for project in self._session.state.plan.projects}
        here = self._ids.index(self._current) + 1 if self._current in self._ids else 0
        for project_id in (*self._ids[here:], *self._ids[:here]):
            if not projects[project_id].settled and project_id != self._current:
                self.go(project_id)
                return

    def _fill(self, state: State) -> None:
        shown = set(state.shown)
        projects = [project for project in state.plan.projects if project.id in shown]
        listed = review.queue(projects)
        if self.only_open.isChecked():
            # the one in hand stays until the next is taken: what was done can be seen
            listed = tuple(p for p in listed if not p.settled or p.id == self._current)
        self._ids = tuple(project.id for project in listed)
        self.table.blockSignals(True)
        self.table.set_rows([_row(project) for project in listed])
        if self._current in self._ids:
            self.table.setCurrentCell(self._ids.index(self._current), 1)
        self.table.blockSignals(False)
        done = review.progress(projects)
        self.bar.setRange(0, max(done.whole.count, 1))
        self.bar.setValue(done.settled.count)
        self.words.setText(
            self.tr("已核对 {0} / {1} 项\n在图上 {2} 项 · {3} / {4}").format(
                done.settled.count,
                done.whole.count,
                done.placed.count,
                amount(done.placed.total_yuan),
                amount(done.whole.total_yuan),
            )
        )
        if self._current not in self._ids and self._ids:
            self.table.setCurrentCell(0, 1)
        elif self._current and not self._ids:
            self._current = ""
            self.current_changed.emit("")

    def _on_row_changed(self, row: int, _column: int, _old: int, _old_column: int) -> None:
        wanted = self._ids[row] if 0 <= row < len(self._ids) else ""
        if wanted and wanted != self._current:
            self._current = wanted
            self.current_changed.emit(wanted)


def _row(project: Project) -> PlainRow:
    if project.settled:
        where = tr("✓ 已落图") if project.locations else tr("✓ 未落图")
    else:
        where = tr(accuracy_words(project))
    return PlainRow(
        (where, project.name, amount(project.investment_yuan)),
        (project.id,),
        doubtful=not project.settled and not project.locations,
    )
