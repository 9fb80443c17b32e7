"""How far the projects that pass the filter are; a bar is a condition."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.classes import Status
from jianxi_gis.model.index import select
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import shares
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.theme import status_color

if TYPE_CHECKING:
    from jianxi_gis.ui.bars import BarChart


class StatusPanel(QWidget):
    """Shows: number of projects by status."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self.chart: BarChart | None = None
        self.figure = QLabel(self)
        self.figure.setObjectName("figure")
        self.words = QLabel(self)
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 4)
        head.setSpacing(0)
        head.addWidget(self.figure)
        head.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        follow_when_seen(self, session, self._fill, "plan", "filter", "shown", "relations")

    def load(self) -> None:
        """Bring in the charts: slow to import, so the window is shown before."""
        from jianxi_gis.ui.bars import BarChart

        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 0, 4, 8)
        self.chart = BarChart(self.tr("项目状态"), inner)
        self.chart.clicked.connect(self._on_bar_clicked)
        column.addWidget(self.chart)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._fill(self._session.state)

    def _fill(self, state: State) -> None:
        shown = set(state.shown)
        listed = [project for project in state.plan.projects if project.id in shown]
        reported = sum(project.status is not Status.LISTED for project in listed)
        self.figure.setText(self.tr("{0} / {1} 项").format(reported, len(listed)))
        self.words.setText(self.tr("有进展记载；其余在文件中只列入规划"))
        if self.chart is None:
            return
        from jianxi_gis.ui.bars import Bar

        passing = set(
            select(state.plan, state.relations, replace(state.filter, statuses=()))
        )
        parts = shares(
            (project for project in state.plan.projects if project.id in passing),
            lambda project: project.status,
        )
        chosen = state.filter.statuses
        order = {status.value: number for number, status in enumerate(Status)}
        self.chart.set_bars(
            [
                Bar(
                    value=part.label,
                    label=part.label,
                    length=float(part.count),
                    words=self.tr("{0} 项 · {1}").format(part.count, format_yuan(part.total_yuan)),
                    color=status_color(Status(part.label)).name(),
                    dimmed=bool(chosen) and part.label not in chosen,
                )
                for part in sorted(parts, key=lambda part: order[part.label])
            ]
        )

    def _on_bar_clicked(self, value: str) -> None:
        wanted = self._session.state.filter
        chosen = wanted.statuses
        changed = tuple(x for x in chosen if x != value) if value in chosen else (*chosen, value)
        self._controller.set_filter(replace(wanted, statuses=changed))
