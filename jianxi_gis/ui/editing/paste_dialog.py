"""What pasted cells would change, looked at before anything is stored."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jianxi_gis.errors import GisError
from jianxi_gis.model.editing import FIELD, words_of
from jianxi_gis.model.pasting import PastedRow, taken
from jianxi_gis.ui.buttons import take_or_leave
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.screen import fit


class PasteDialog(QDialog):
    """Shows: each field that would change, and the rows that cannot be taken."""

    def __init__(
        self,
        rows: Sequence[PastedRow],
        deed: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._deed = deed
        self.setWindowTitle(self.tr("粘贴前看一遍"))
        fit(self, 860, 460)
        changed = taken(tuple(rows))
        troubled = [row for row in rows if row.trouble]
        same = len(rows) - len(changed) - len(troubled)
        words = self.tr("{0} 行：修改 {1} 个项目，{2} 行没有变化，{3} 行不能用（不会改动）")
        self.summary = plain(words.format(len(rows), len(changed), same, len(troubled)))
        self.table = PlainTable(
            self.tr("要修改的内容"),
            [
                (self.tr("行"), 52),
                (self.tr("项目"), 230),
                (self.tr("内容"), 88),
                (self.tr("现在"), 130),
                (self.tr("改为"), 250),
            ],
            stretched=1,
            right=(0,),
            empty=self.tr("没有要修改的内容"),
            parent=self,
        )
        self.table.set_rows([
            *(PlainRow((str(row.number), row.words, self.tr("不能用"), "", self.tr(row.trouble)),
                       doubtful=True) for row in troubled),
            *sorted((cell for row in rows for cell in self._cells(row)),
                    key=lambda cell: not cell.doubtful),
        ])  # fmt: skip
        buttons, self.take = take_or_leave(self, self.tr("修改"), self._on_accepted)
        self.take.setEnabled(bool(changed))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def _cells(self, row: PastedRow) -> list[PlainRow]:
        if row.project is None:
            return []
        cells = []
        for name, words in row.typed.items():
            doubtful = name == "investment_yuan" and row.leaps
            new = self._said(name, words)
            if doubtful:
                new = self.tr("{0}（相差十倍以上，请核对）").format(new)
            now = self._said(name, words_of(row.project, name)) or self.tr("未填")
            title = self.tr(FIELD[name].title)
            cells.append(
                PlainRow(
                    (str(row.number), row.project.name, title, now, new),
                    (row.project.id,),
                    doubtful,
                )
            )
        return cells

    def _said(self, name: str, words: str) -> str:
        """Say what stands in a field; a name or a note is as it is."""
        return self.tr(words) if name in ("investment_yuan", "status", "kind") else words

    def _on_accepted(self) -> None:
        try:
            self._deed()
        except GisError as error:
            show_error(self, error)
            return
        self.accept()
