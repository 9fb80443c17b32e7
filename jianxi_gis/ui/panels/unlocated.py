"""What is on no map: projects without a place, each with the reason, and those of all places."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import total
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.follow import follow, follow_when_seen
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.plain_table import PlainRow, PlainTable


class UnlocatedPanel(QWidget):
    """Shows: projects of the filter without a point on the map, most money first."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = PlainTable(
            self.tr("未落图项目"),
            [
                (self.tr("项目名称"), 250),
                (self.tr("总投资"), 88),
                (self.tr("分类"), 72),
                (self.tr("为什么不在图上"), 320),
            ],
            stretched=3,
            right=(1,),
            empty=self.tr("筛选到的项目都在图上"),
            parent=self,
        )
        self.table.chosen.connect(controller.select)
        self.summary = Label(self)
        self.summary.setObjectName("muted")
        self.summary.setContentsMargins(12, 4, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.summary)
        follow_when_seen(self, session, self._fill, "plan", "shown", "unit")
        follow(self, session, self._mark, "selected")

    def _fill(self, state: State) -> None:
        figures = figures_of(state)
        lost, everywhere = figures.unlocated, figures.district_wide
        rows = [
            *(
                self._row(state, project, self.tr("未落图"), self.tr(project.unlocated_reason))
                for project in lost
            ),
            *(
                self._row(
                    state, project, self.tr("全区性"), self.tr(project.locations[0].reasoning)
                )
                for project in everywhere
            ),
        ]
        amounts = {project.id: project.investment_yuan or 0 for project in (*lost, *everywhere)}
        rows.sort(key=lambda row: -amounts[row.ids[0]])
        self.table.set_rows(rows)
        without, whole = total(lost), total(everywhere)
        self.summary.setText(
            self.tr("未落图 {0} 项 · {1}　　全区性 {2} 项 · {3}　　双击选中项目").format(
                without.count,
                amount(without.total_yuan, state.unit),
                whole.count,
                amount(whole.total_yuan, state.unit),
            )
        )

        self._mark(state)

    def _mark(self, state: State) -> None:
        self.table.mark(state.selected)

    def _row(self, state: State, project: Project, sort: str, reason: str) -> PlainRow:
        return PlainRow(
            (project.name, amount(project.investment_yuan, state.unit), sort, reason), (project.id,)
        )
