"""The documents of a review, each with what it brings."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from jianxi_gis.model.import_review import ImportReview, ReviewResult
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.theme import current_colors

_WIDTH = 196


class DocumentList(QListWidget):
    """Shows: documents that were read, then those that could not be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documents")
        self.setAccessibleName(self.tr("文件"))
        self.setSpacing(4)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def number(self) -> int:
        """Return which document is current, from 0."""
        return max(self.currentRow(), 0)

    def fill(self, result: ReviewResult, review: ImportReview) -> None:
        """Show these documents."""
        warning = QColor(current_colors().warning)
        for one in result.documents:
            report = one.report
            words = self.tr("{0} 个项目").format(len(one.rows)) if one.rows else ""
            if report.attached or report.unattached:
                statements = self.tr("{0} 条进展").format(report.attached + report.unattached)
                words = "，".join(part for part in (words, statements) if part)
            if report.own:
                own = self.tr("另立 {0} 个项目").format(len(report.own))
                words = "，".join(part for part in (words, own) if part)
            if not report.changed:
                words = self.tr("以前导入过，没有变化")
            words = words or self.tr("没有项目")
            title = tr(f"《{report.document.title}》")
            item = QListWidgetItem(f"{self._short(title)}\n{words}", self)
            item.setToolTip(inert(f"{title}\n{report.document.file_name}"))
        for name, error in review.failures:
            words = self._short(self.tr("没有读成：{0}").format(error.what))
            item = QListWidgetItem(f"{self._short(name)}\n{words}", self)
            item.setToolTip(inert(str(error)))
            item.setForeground(warning)

    def _short(self, words: str) -> str:
        """Return words in one line of the list."""
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDTH)
