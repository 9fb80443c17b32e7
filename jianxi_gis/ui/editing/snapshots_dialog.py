"""Past versions of the workspace, to look at and go back to."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from jianxi_gis.controller.looking_back import LookingBack
from jianxi_gis.errors import GisError
from jianxi_gis.model.history import Snapshot
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.screen import fit


class SnapshotsDialog(QDialog):
    """Shows: the versions kept, each against the present."""

    def __init__(self, back: LookingBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = back
        self._snapshots: tuple[Snapshot, ...] = ()
        self.setWindowTitle(self.tr("历史版本"))
        fit(self, 560, 420)
        self.table = PlainTable(
            self.tr("历史版本"),
            [(self.tr("保存时间"), 170), (self.tr("文件"), 300)],
            stretched=1,
            empty=self.tr("打开或保存工作区后，这里会有历史版本"),
            parent=self,
        )
        self.facts = plain(self.tr("选一个版本，看看当时是什么样"), "muted")
        self.facts.setMinimumHeight(44)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("回到这一版"), QDialogButtonBox.ButtonRole.ActionRole)
        self.take.setObjectName("primary")
        self.take.clicked.connect(self._on_take_clicked)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        hint = self.tr(
            "打开后第一次改动之前、以及工作中每隔几分钟留一份，保留最近 20 份。回到某一版可以撤销。"
        )
        column.addWidget(plain(hint, "muted"))
        column.addWidget(self.table, 1)
        column.addWidget(self.facts)
        column.addWidget(buttons)
        self.take.setEnabled(False)
        self.table.currentCellChanged.connect(self._on_current_changed)
        self._fill()

    def _fill(self) -> None:
        self._snapshots = self._back.snapshots()
        self.table.set_rows(
            [PlainRow((one.when.replace("T", " "), one.path.name)) for one in self._snapshots]
        )

    def _on_current_changed(self, row: int, *_: int) -> None:
        self.take.setEnabled(False)
        if not 0 <= row < len(self._snapshots):
            return
        try:
            look = self._back.look(self._snapshots[row])
        except GisError as error:
            self.facts.setText(str(error))
            return
        words = self.tr(
            "{0} 个项目，合计 {1}。与现在相比：现在多 {2} 个，少 {3} 个，{4} 个有改动。"
        )
        whole = look.whole
        self.facts.setText(
            words.format(whole.count, amount(whole.total_yuan), look.new, look.gone, look.changed)
        )
        self.take.setEnabled(True)

    def _on_take_clicked(self) -> None:
        try:
            self._back.go_back(self._snapshots[self.table.currentRow()])
        except GisError as error:
            self.facts.setText(str(error))
            return
        self.accept()
