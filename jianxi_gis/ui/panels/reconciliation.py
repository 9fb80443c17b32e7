"""The documents held against themselves: headings and lists, repeated lines, contradictions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.controller.reviewing import Reviewing
from jianxi_gis.errors import GisError
from jianxi_gis.model.check import CheckReport, Contradiction
from jianxi_gis.model.duplicates import Duplicate
from jianxi_gis.model.listing import source
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.dialogs.settle import SettleDialog
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.group_rows import group_row
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.worker import open_dialog


class ReconciliationPanel(QWidget):
    """Shows: stated against counted and summed, duplicates, contradictions."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._reviewing = Reviewing(session, controller)
        self._doubts: list[Duplicate | Contradiction] = []
        self.groups = PlainTable(
            self.tr("分组核对"),
            [
                (self.tr("组"), 200),
                (self.tr("项数"), 72),
                (self.tr("总投资（亿元）"), 116),
                (self.tr("差额"), 56),
            ],
            stretched=0,
            right=(1, 2, 3),
            empty=self.tr("读入的文件里没有分组清单"),
            parent=self,
        )
        self.doubts = PlainTable(
            self.tr("重复与矛盾"),
            [
                (self.tr("存疑"), 52),
                (self.tr("项目"), 190),
                (self.tr("说明"), 200),
                (self.tr("处理"), 84),
            ],
            stretched=2,
            empty=self.tr("没有发现重复或矛盾"),
            parent=self,
        )
        self.doubts.chosen.connect(controller.select)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        self.groups.setToolTip(self.tr("斜线前是标题里列明的，斜线后是清单实有的"))
        split.addWidget(self.groups)
        split.addWidget(self.doubts)
        split.setSizes([400, 600])
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        self.summary = Label(self)
        self.summary.setObjectName("muted")
        self.summary.setContentsMargins(12, 4, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(split, 1)
        self.settle = QPushButton(self.tr("处理(&S)…"), self)
        self.settle.setToolTip(self.tr("写明结论；可以撤销"))
        self.settle.clicked.connect(self._on_settle_clicked)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(0, 2, 12, 4)
        bottom.addWidget(self.summary, 1)
        bottom.addWidget(self.settle)
        column.addLayout(bottom)
        # checking takes a moment: it waits until somebody looks
        follow_when_seen(self, session, self._check, "plan")

    def _check(self, _: State) -> None:
        report = self._controller.check()
        self.groups.set_rows([group_row(item) for item in report.groups])
        doubts: list[Duplicate | Contradiction] = [*report.duplicates, *report.contradictions]
        self._doubts = sorted(doubts, key=lambda item: item.settlement is not None)
        self.doubts.set_rows([self._row(item) for item in self._doubts])
        self.settle.setEnabled(bool(self._doubts))
        self.summary.setText(self._words(report))

    def _row(self, item: Duplicate | Contradiction) -> PlainRow:
        if isinstance(item, Duplicate):
            cells = (self.tr("重复"), " / ".join(item.names), self.tr(item.reason))
            ids: tuple[str, ...] = item.project_ids
        else:
            cells = (self.tr("矛盾"), item.subject, self.tr(item.reason))
            ids = (item.project_id,) if item.project_id else ()
        return PlainRow((*cells, self._state(item)), ids, doubtful=item.settlement is None)

    def _state(self, item: Duplicate | Contradiction) -> str:
        if item.settlement is not None:
            return self.tr("已处理：{0}").format(item.settlement.note)
        if isinstance(item, Contradiction) and item.reopens is not None:
            return self.tr("又有新说法")
        return self.tr("待处理")

    def _words(self, report: CheckReport) -> str:
        left = sum(item.settlement is None for item in self._doubts)
        return self.tr(
            "{0} 组：项数相符 {1} 组，总投资相符 {2} 组　　"
            "重复或重叠 {3} 处，说法不一 {4} 处，其中待处理 {5} 处"
        ).format(
            len(report.groups),
            sum(group.count_agrees for group in report.groups),
            sum(group.total_agrees for group in report.groups),
            len(report.duplicates),
            len(report.contradictions),
            left,
        )

    # --- settling ---------------------------------------------------------------------------

    def _on_settle_clicked(self) -> None:
        row = self.doubts.currentRow()
        if not 0 <= row < len(self._doubts):
            return
        item = self._doubts[row]
        if isinstance(item, Duplicate):
            dialog = self._duplicate_dialog(item)
        else:
            dialog = self._contradiction_dialog(item)
        dialog.accepted.connect(lambda: self._settle(item, dialog))
        open_dialog(dialog)

    def _duplicate_dialog(self, item: Duplicate) -> SettleDialog:
        projects = [self._session.state.plan.project(one) for one in item.project_ids]
        said = [
            f"{number}　{one.name}　{amount(one.investment_yuan)}\n"
            f"{tr(str(one.evidence[0].locator))}"
            if one.evidence
            else f"{number}　{one.name}　{amount(one.investment_yuan)}"
            for number, one in enumerate(projects, 1)
        ]
        choices = (
            self.tr("是两项，各自保留"),
            self.tr("是一项，合并，按 1 的名称和投资"),
            self.tr("是一项，合并，按 2 的名称和投资"),
        )
        return SettleDialog(tr(item.reason), said, choices, parent=self)

    def _contradiction_dialog(self, item: Contradiction) -> SettleDialog:
        titles = {one.id: one.title for one in self._session.state.plan.documents}
        said = [
            tr(f"{claim.date}　{claim.value}\n{source(claim, titles)}") for claim in item.claims
        ]
        choices = [self.tr("只记说明，不改项目")]
        if item.project_id and item.topic in {"status", "listed"}:
            words = self.tr("以“{0}”为准，状态记为{1}")
            choices += [words.format(claim.value, tr(claim.status)) for claim in item.claims]
        earlier = ""
        if item.reopens is not None:
            before = item.reopens
            words = self.tr("{0} {1} 曾处理：{2}。此后又有文件另有说法。")
            earlier = words.format(before.date, before.said_by, before.note)
        title = tr(f"{item.subject}：{tr(item.reason)}")
        return SettleDialog(title, said, choices, earlier=earlier, parent=self)

    def _settle(self, item: Duplicate | Contradiction, dialog: SettleDialog) -> None:
        try:
            if isinstance(item, Contradiction):
                holds = item.claims[dialog.choice - 1].status if dialog.choice else None
                self._reviewing.settle(item, dialog.note, holds)
            elif dialog.choice == 0:
                self._reviewing.keep_both(item, dialog.note)
            else:
                self._reviewing.merge(item, item.project_ids[dialog.choice - 1], dialog.note)
        except GisError as error:
            show_error(self, error)
