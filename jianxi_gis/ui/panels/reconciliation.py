"""The documents held against themselves: headings and lists, repeated lines, contradictions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.check import CheckReport
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.group_rows import group_row
from jianxi_gis.ui.plain_table import PlainRow, PlainTable


class ReconciliationPanel(QWidget):
    """Shows: stated against counted and summed, duplicates, contradictions."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.groups = PlainTable(
            self.tr("分组核对"),
            [
                (self.tr("组"), 200),
                (self.tr("项数"), 72),
                (self.tr("总投资（亿元）"), 132),
                (self.tr("差额"), 72),
            ],
            stretched=0,
            right=(1, 2, 3),
            empty=self.tr("读入的文件里没有分组清单"),
            parent=self,
        )
        self.doubts = PlainTable(
            self.tr("重复与矛盾"),
            [(self.tr("存疑"), 64), (self.tr("项目"), 210), (self.tr("说明"), 210)],
            stretched=2,
            empty=self.tr("没有发现重复或矛盾"),
            parent=self,
        )
        self.doubts.chosen.connect(controller.select)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        self.groups.setToolTip(self.tr("斜线前是标题里列明的，斜线后是清单实有的"))
        self.groups.setMinimumWidth(440)
        split.addWidget(self.groups)
        split.addWidget(self.doubts)
        split.setSizes([440, 560])
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        self.summary = QLabel(self)
        self.summary.setObjectName("muted")
        self.summary.setContentsMargins(12, 4, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(split, 1)
        column.addWidget(self.summary)
        # checking takes a moment: it waits until somebody looks
        follow_when_seen(self, session, self._check, "plan")

    def _check(self, _: State) -> None:
        report = self._controller.check()
        self.groups.set_rows([group_row(item) for item in report.groups])
        repeated = [
            PlainRow((self.tr("重复"), " / ".join(item.names), item.reason), item.project_ids)
            for item in report.duplicates
        ]
        contradicting = [
            PlainRow(
                (self.tr("矛盾"), item.subject, item.reason),
                (item.project_id,) if item.project_id else (),
            )
            for item in report.contradictions
        ]
        self.doubts.set_rows([*repeated, *contradicting])
        self.summary.setText(self._words(report))

    def _words(self, report: CheckReport) -> str:
        return self.tr(
            "{0} 组：项数相符 {1} 组，总投资相符 {2} 组　　重复或重叠 {3} 处，说法不一 {4} 处"
        ).format(
            len(report.groups),
            sum(group.count_agrees for group in report.groups),
            sum(group.total_agrees for group in report.groups),
            len(report.duplicates),
            len(report.contradictions),
        )
