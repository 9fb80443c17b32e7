"""The plan's table of indicators (专栏1), in the document's words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.plain_table import PlainRow, PlainTable


class IndicatorsPanel(QWidget):
    """Shows: indicators with base, target, growth and nature."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = PlainTable(
            self.tr("规划指标"),
            [
                (self.tr("序号"), 56),
                (self.tr("主题"), 120),
                (self.tr("指标"), 320),
                (self.tr("基期"), 120),
                (self.tr("目标"), 120),
                (self.tr("年均增长"), 120),
                (self.tr("属性"), 88),
            ],
            stretched=2,
            right=(0, 3, 4, 5),
            empty=self.tr("读入的文件里没有指标表"),
            parent=self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        follow_when_seen(self, session, self._fill, "plan")

    def _fill(self, state: State) -> None:
        self.table.set_rows(
            [
                PlainRow(
                    (
                        str(item.seq),
                        item.theme,
                        item.name,
                        item.base or "—",
                        item.target or "—",
                        item.growth or "—",
                        item.nature or "—",
                    )
                )
                for item in state.plan.indicators
            ]
        )
