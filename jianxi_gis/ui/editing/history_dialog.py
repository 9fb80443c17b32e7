"""Who did what to a project or to the workspace, when; taking one change back."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from jianxi_gis.errors import GisError
from jianxi_gis.model.editing import FIELD, words_of
from jianxi_gis.model.history import Deed, Step, changed_fields
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.screen import fit

_OTHER = {
    "locations": "位置",
    "unlocated_reason": "未落图原因",
    "parent": "打包项目",
    "removed_at": "删除或恢复",
    "seq": "次序",
}


class HistoryDialog(QDialog):
    """Shows: what was done to one project, newest first. A step can be taken back."""

    def __init__(
        self,
        title: str,
        steps: Callable[[], Sequence[Step]],
        revert: Callable[[Step], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("项目的历史"))
        fit(self, 820, 400)
        self._ask = steps
        self._deed = revert
        self._steps: tuple[Step, ...] = ()
        self.table = PlainTable(
            self.tr("项目的历史"),
            [
                (self.tr("时间"), 130),
                (self.tr("谁"), 90),
                (self.tr("做了什么"), 190),
                (self.tr("变化"), 300),
            ],
            stretched=3,
            empty=self.tr("还没有改动过"),
            parent=self,
        )
        self.complaint = plain("", "warning")
        self.complaint.hide()
        buttons = QDialogButtonBox(self)
        self.back = buttons.addButton(self.tr("撤回这一步"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.clicked.connect(self._on_back_clicked)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(plain(title, "heading"))
        column.addWidget(self.table, 1)
        column.addWidget(self.complaint)
        column.addWidget(buttons)
        self.table.currentCellChanged.connect(self._on_current_changed)
        self._fill()

    def _fill(self) -> None:
        self._steps = tuple(self._ask())
        self.table.set_rows(
            [
                PlainRow(
                    (when_words(step.deed), step.deed.who, tr(step.deed.what), change_words(step))
                )
                for step in self._steps
            ]
        )
        self._on_current_changed()

    def _on_current_changed(self, *_: int) -> None:
        row = self.table.currentRow()
        step = self._steps[row] if 0 <= row < len(self._steps) else None
        self.back.setEnabled(
            step is not None and step.before is not None and step.after is not None
        )

    def _on_back_clicked(self) -> None:
        try:
            self._deed(self._steps[self.table.currentRow()])
        except GisError as error:
            self.complaint.setText(tr(f"{error.what}。{error.todo}").rstrip("。. "))
            self.complaint.show()
            return
        self.complaint.hide()
        self._fill()


class DeedsDialog(QDialog):
    """Shows: what was done to the workspace, newest first."""

    def __init__(self, deeds: Sequence[Deed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("工作区的历史"))
        fit(self, 720, 440)
        self.table = PlainTable(
            self.tr("工作区的历史"),
            [
                (self.tr("时间"), 140),
                (self.tr("谁"), 100),
                (self.tr("做了什么"), 340),
                (self.tr("涉及项目"), 80),
            ],
            stretched=2,
            right=(3,),
            empty=self.tr("还没有改动过"),
            parent=self,
        )
        self.table.set_rows(
            [
                PlainRow(
                    (when_words(deed), deed.who, tr(deed.what), str(len(deed.before) or "")),
                    tuple(deed.before),
                )
                for deed in reversed(deeds)
            ]
        )
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)


def when_words(deed: Deed) -> str:
    """Return date and time without seconds."""
    return deed.when[:16].replace("T", " ")


def change_words(step: Step) -> str:
    """Return what a step changed: 状态：列入规划 → 在建；位置."""
    if step.before is None:
        return tr("新增")
    if step.after is None:
        return tr("不再有")
    words = []
    for name in changed_fields(step):
        if name in FIELD:
            was, now = (words_of(one, name) or tr("未填") for one in (step.before, step.after))
            words.append(tr(f"{FIELD[name].title}：{was} → {now}"))
        elif name in _OTHER:
            words.append(_OTHER[name])
    return tr("；").join(words) or tr("依据")
