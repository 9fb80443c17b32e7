"""What documents would bring, before anything is stored."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import ImportOutcome
from jianxi_gis.model.reconcile import ImportReport


class ImportReportDialog(QDialog):
    """Shows: what each document brings. Accepted: the user wants it."""

    def __init__(self, outcome: ImportOutcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        changed = outcome.plan is not outcome.base
        self.setWindowTitle(self.tr("导入结果"))
        self.resize(640, 460)
        words = QLabel(
            self.tr("读取了 {0} 个文件。确认后写入。").format(len(outcome.reports))
            if changed
            else self.tr("这些文件以前导入过，内容没有变化。"),
            self,
        )
        words.setObjectName("heading")
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("导入结果"))
        for report in outcome.reports:
            self._add(report)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        if changed:
            self.take = buttons.addButton(self.tr("导入"), role.AcceptRole)
            self.take.setObjectName("primary")
            self.take.setDefault(True)
            buttons.addButton(self.tr("取消"), role.RejectRole)
        else:
            buttons.addButton(self.tr("关闭"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)

    def _add(self, report: ImportReport) -> None:
        top = QTreeWidgetItem(self.tree, [f"《{report.document.title}》"])
        top.setFirstColumnSpanned(True)
        if not report.changed:
            QTreeWidgetItem(top, [self.tr("内容没有变化")])
        figures = self.tr("清单项目 {0} 项，{1} 组，指标 {2} 项").format(
            report.projects, report.groups, report.indicators
        )
        QTreeWidgetItem(top, [figures])
        statements = self.tr("进展记载：{0} 条归到项目，{1} 条主体不明，单独保存").format(
            report.attached, report.unattached
        )
        QTreeWidgetItem(top, [statements])
        for title, names in (
            (self.tr("新增项目"), report.added),
            (self.tr("本文件自有项目"), report.own),
            (self.tr("投资有变"), report.revised),
            (self.tr("本版不再列出（仍保留）"), report.removed),
            (
                self.tr("像项目而没有取用的行"),
                tuple(f"{line.locator}：{line.reason}" for line in report.skipped),
            ),
        ):
            if names:
                branch = QTreeWidgetItem(top, [f"{title}（{len(names)}）"])
                for name in names:
                    row = QTreeWidgetItem(branch, [name])
                    row.setFlags(Qt.ItemFlag.ItemIsEnabled)
        top.setExpanded(True)
