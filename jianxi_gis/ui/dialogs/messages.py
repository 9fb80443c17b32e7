"""Bad news in plain words, and reports of bugs that can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import GisError, report_bug
from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.screen import fit


def show_error(parent: QWidget | None, error: GisError) -> None:
    """Say what happened, where, and what to do."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("没有完成"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        tr(f"{error.what}。") if error.where == "" else tr(f"{error.where}\n{error.what}。")
    )
    box.setInformativeText(inert(tr(error.todo)))
    understood = tr("知道了")
    box.addButton(understood, QMessageBox.ButtonRole.AcceptRole)
    box.exec()


class BugReport(QDialog):
    """Shows: an error that is the program's fault, as a text for whoever mends it."""

    def __init__(self, report: str, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("程序出错"))
        fit(self, 640, 400)
        words = Label(
            self.tr(
                "程序遇到没有料到的错误，刚才的操作没有完成，已保存的数据不受影响。"
                "请把下面的内容复制给维护人员；它也记在 {0}"
            ).format(file),
            self,
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("错误报告"))
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("复制"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)


def show_bug(parent: QWidget | None, error: BaseException) -> None:
    """Show an error that nobody expected, as it is written to the reports of this computer."""
    file = report_bug(error)
    BugReport(file.read_text(encoding="utf-8"), str(file), parent).exec()
