"""Projects that were taken out, to be brought back."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from jianxi_gis.controller.editing import Editing
from jianxi_gis.errors import GisError
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.screen import fit


class RemovedDialog(QDialog):
    """Shows: the projects taken out, by whom and when."""

    def __init__(self, session: Session, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self.setWindowTitle(self.tr("已删除的项目"))
        fit(self, 720, 360)
        self.table = PlainTable(
            self.tr("已删除的项目"),
            [
                (self.tr("项目名称"), 280),
                (self.tr("总投资"), 96),
                (self.tr("谁删除的"), 110),
                (self.tr("什么时候"), 150),
            ],
            stretched=0,
            right=(1,),
            empty=self.tr("没有删除过项目"),
            parent=self,
        )
        self.table.chosen.connect(self._bring_back)
        buttons = QDialogButtonBox(self)
        self.back = buttons.addButton(self.tr("恢复"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.setObjectName("primary")
        self.back.clicked.connect(self._on_back_clicked)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        follow(self, session, self._fill, "plan")

    def _fill(self, state: State) -> None:
        self.table.set_rows(
            [
                PlainRow(
                    (
                        one.name,
                        amount(one.investment_yuan),
                        one.removed_by,
                        one.removed_at[:16].replace("T", " "),
                    ),
                    (one.id,),
                )
                for one in reversed(state.plan.removed)
            ]
        )
        self._on_selection_changed()

    def _on_selection_changed(self) -> None:
        self.back.setEnabled(self.table.selectionModel().hasSelection())

    def _on_back_clicked(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self._bring_back(tuple(one for row in rows for one in self.table.rows[row.row()].ids))

    def _bring_back(self, ids: tuple[str, ...]) -> None:
        try:
            self._editing.bring_back(ids)
        except GisError as error:
            show_error(self, error)
