"""About the program and its data."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis import __version__
from jianxi_gis.paths import bundled
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.screen import fit


class AboutDialog(QDialog):
    """Shows: version, what the program promises, where its data comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("关于"))
        fit(self, 620, 480)
        title = Label(self.tr("涧西区规划项目落图"), self)
        title.setObjectName("title")
        words = Label(
            self.tr(
                "版本 {0}\n每个数字都注明文件和行，每个位置都注明方法和误差；"
                "查不到位置的项目留在未落图列表里，不编造。"
            ).format(__version__),
            self,
        )
        words.setWordWrap(True)
        heading = Label(self.tr("数据来源"), self)
        heading.setObjectName("heading")
        sources = bundled("data") / "SOURCES.md"
        self.sources = QPlainTextEdit(self)
        self.sources.setReadOnly(True)
        self.sources.setAccessibleName(self.tr("数据来源"))
        self.sources.setPlainText(sources.read_text(encoding="utf-8") if sources.exists() else "")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        for widget in (title, words, heading):
            column.addWidget(widget)
        column.addWidget(self.sources, 1)
        column.addWidget(_close_button(self))


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(dialog.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.rejected.connect(dialog.reject)
    return buttons
