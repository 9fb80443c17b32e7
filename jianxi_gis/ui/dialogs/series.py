"""Which series of sheets to write: by what, which pages, one file or many."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import GisError
from jianxi_gis.model.booklet import SERIES, Booklet
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.buttons import take_or_leave
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.screen import fit

_FRONT = 3
"""Rows of what comes before the sheets."""
_FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SeriesDialog(QDialog):
    """Shows: the pages of a series before it is drawn. Accepted: `booklet` is what is wanted.

    Parameters
    ----------
    make : callable
        Gives the series by one of `SERIES`, or raises a `GisError`.
    """

    def __init__(self, make: Callable[[str], Booklet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._made: Booklet | None = None
        self.setWindowTitle(self.tr("导出图集"))
        fit(self, 560, 600)
        self.by = QComboBox(self)
        for one in SERIES:
            self.by.addItem(self.tr(one), one)
        self.by.setAccessibleName(self.tr("分法"))
        self.many = QComboBox(self)
        self.many.addItems([self.tr("一个 PDF：封面、总览、目录、分幅图"),
                            self.tr("一幅一个 PDF，放进一个文件夹")])  # fmt: skip
        self.many.setAccessibleName(self.tr("文件"))
        self.resume = QCheckBox(self.tr("接着上次：画成了、内容没变的不再画"), self)
        self.pages = QTreeWidget(self)
        self.pages.setRootIsDecorated(False)
        self.pages.setUniformRowHeights(True)
        self.pages.setHeaderLabels([self.tr("图"), self.tr("项目数"), self.tr("总投资")])
        for figures in (1, 2):
            self.pages.headerItem().setTextAlignment(figures, _FIGURES)
        self.pages.header().setStretchLastSection(False)
        self.pages.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.pages.setAccessibleName(self.tr("页目"))
        self.every = QPushButton(self.tr("全选／全不选"), self)
        self.every.clicked.connect(self._on_every_clicked)
        self.words = Label(self)
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("分法"), self.by)
        form.addRow(self.tr("文件"), self.many)
        form.addRow("", self.resume)
        buttons, self.go = take_or_leave(self, self.tr("导出…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.pages, 1)
        column.addWidget(self.every, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.by.currentTextChanged.connect(self._on_by_changed)
        self.many.currentIndexChanged.connect(self._on_many_changed)
        self.pages.itemChanged.connect(self._tell)
        self._on_by_changed()

    @property
    def in_folder(self) -> bool:
        """Return whether each sheet becomes a file of its own."""
        return self.many.currentIndex() == 1

    @property
    def booklet(self) -> Booklet | None:
        """Return the series with the sheets that are ticked; None if there is none."""
        chosen = [
            number
            for number, item in enumerate(self._sheets())
            if item.checkState(0) == Qt.CheckState.Checked
        ]
        return self._made.only(chosen) if self._made is not None and chosen else None

    def _sheets(self) -> list[QTreeWidgetItem]:
        items = map(self.pages.topLevelItem, range(self.pages.topLevelItemCount()))
        return [item for item in items if item and item.flags() & Qt.ItemFlag.ItemIsUserCheckable]

    def _on_by_changed(self) -> None:
        try:
            self._made = self._make(self.by.currentData())
        except GisError as error:
            self._made = None
            self.pages.clear()
            self.words.setText(self.tr(str(error)))
            self.go.setEnabled(False)
            return
        self._list(self._made)
        self._on_many_changed()

    def _on_many_changed(self) -> None:
        """Show what comes before the sheets where it is printed; the ticks stay."""
        self.resume.setVisible(self.in_folder)
        if self._made is not None:
            for number in range(_FRONT):
                self.pages.setRowHidden(number, QModelIndex(), self.in_folder)
            self._tell()

    def _list(self, made: Booklet) -> None:
        """List the pages, every sheet ticked."""
        with QSignalBlocker(self.pages):
            self.pages.clear()
            for words in (self.tr("封面"), self.tr("总览图"), self.tr("目录")):
                QTreeWidgetItem(self.pages, [words]).setFlags(Qt.ItemFlag.ItemIsEnabled)
            for part in made.parts:
                share = part.share
                figures = [str(share.count), amount(share.total_yuan)]
                item = QTreeWidgetItem(self.pages, [share.label, *figures])
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Checked)
                for column in (1, 2):
                    item.setTextAlignment(column, _FIGURES)

    def _tell(self) -> None:
        made = self.booklet
        self.go.setEnabled(made is not None)
        if made is None:
            self.words.setText(self.tr("请至少勾选一幅。"))
            return
        told = [self.tr("共 {0} 幅分幅图。").format(len(made.parts))]
        if count := made.rest.count:
            words = self.tr("{0} 个项目不在任何一幅分幅图上")
            seen = self.tr("，见总览图。") if not self.in_folder else self.tr("。")
            told.append(words.format(count) + seen)
        if made.repeated:
            told.append(self.tr("{0} 个项目在不止一幅上。").format(made.repeated))
        if not self.in_folder:
            told.append(self.tr("中途停下的，再导出到同一个文件就接着画。"))
        self.words.setText("".join(told))

    def _on_every_clicked(self) -> None:
        """Tick all; if all are ticked, none."""
        sheets = self._sheets()
        ticked = all(item.checkState(0) == Qt.CheckState.Checked for item in sheets)
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        with QSignalBlocker(self.pages):
            for item in sheets:
                item.setCheckState(0, state)
        self._tell()
