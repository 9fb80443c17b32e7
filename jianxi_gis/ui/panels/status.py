"""How far the projects that pass the filter are; a bar is a condition."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.classes import Status
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.breakdown_chart import BreakdownChart
from jianxi_gis.ui.figure_head import FigureHead
from jianxi_gis.ui.follow import follow_when_seen


class StatusPanel(QWidget):
    """Shows: number and money of projects by status."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        head = FigureHead(self)
        self.figure, self.words = head.figure, head.words
        self.breakdown = BreakdownChart(
            self.tr("状态"), session, controller, ("statuses",), measure="count", parent=self
        )
        self.chart = self.breakdown.chart
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.breakdown, 1)
        follow_when_seen(self, session, self._fill, "plan", "filter", "shown", "relations", "unit")

    def _fill(self, state: State) -> None:
        listed = figures_of(state).projects
        reported = sum(project.status is not Status.LISTED for project in listed)
        self.figure.setText(self.tr("{0} / {1} 项").format(reported, len(listed)))
        self.words.setText(self.tr("有进展记载；其余在文件中只列入规划"))
        self.breakdown.fill(state)
