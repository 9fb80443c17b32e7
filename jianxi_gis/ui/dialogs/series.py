"""Which series of sheets to write: by what, which pages, one file or many."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import GisError
from jianxi_gis.model.booklet import SERIES, Booklet
from jianxi_gis.model.money import format_yuan


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
        self.booklet: Booklet | None = None
        self.setWindowTitle(self.tr("导出图集"))
        self.resize(560, 600)
        self.by = QComboBox(self)
        self.by.addItems(list(SERIES))
        self.by.setAccessibleName(self.tr("分法"))
        self.many = QComboBox(self)
        self.many.addItems([self.tr("一个 PDF：封面、总览、目录、分幅图"),
                            self.tr("一幅一个 PDF，放进一个文件夹")])  # fmt: skip
        self.many.setAccessibleName(self.tr("文件"))
        self.resume = QCheckBox(self.tr("接着上次：文件夹里已有的不再画"), self)
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(self.tr("页目"))
        self.words = QLabel(self)
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("分法"), self.by)
        form.addRow(self.tr("文件"), self.many)
        form.addRow("", self.resume)
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(self.tr("导出…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.pages, 1)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.by.currentTextChanged.connect(self._on_changed)
        self.many.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def in_folder(self) -> bool:
        """Return whether each sheet becomes a file of its own."""
        return self.many.currentIndex() == 1

    def _on_changed(self) -> None:
        self.resume.setEnabled(self.in_folder)
        self.pages.clear()
        try:
            made = self.booklet = self._make(self.by.currentText())
        except GisError as error:
            self.booklet = None
            self.words.setText(str(error))
            self.go.setEnabled(False)
            return
        self.go.setEnabled(True)
        if not self.in_folder:
            self.pages.addItems([self.tr("封面"), self.tr("总览图"), self.tr("目录")])
        for part in made.parts:
            share = part.share
            words = self.tr("{0}　{1} 项　{2}")
            self.pages.addItem(
                words.format(share.label, share.count, format_yuan(share.total_yuan))
            )
        told = [self.tr("共 {0} 幅分幅图。").format(len(made.parts))]
        if made.rest.count:
            told.append(
                self.tr("{0} 个项目不在任何一幅分幅图上，见总览图。").format(made.rest.count)
            )
        if made.repeated:
            told.append(self.tr("{0} 个项目在不止一幅上。").format(made.repeated))
        self.words.setText("".join(told))
