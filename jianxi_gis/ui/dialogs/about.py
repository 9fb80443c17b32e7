"""About the program and its data; the keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis import __version__
from jianxi_gis.paths import bundled
from jianxi_gis.ui.actions import VERBS

MAP_KEYS = (
    ("滚轮", "以光标为中心缩放"),
    ("拖动", "平移"),
    ("双击", "放大"),
    ("Shift + 拖动", "放大到框"),
    ("单击 / Ctrl + 单击", "选中 / 加选"),
    ("方向键、+、-", "平移、缩放"),
    ("Home", "全图"),
    ("Esc", "清除选择"),
)


class AboutDialog(QDialog):
    """Shows: version, what the program promises, where its data comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("关于"))
        self.resize(620, 480)
        title = QLabel(self.tr("涧西区规划项目落图"), self)
        title.setObjectName("title")
        words = QLabel(
            self.tr(
                "版本 {0}\n每个数字都注明文件和行，每个位置都注明方法和误差；"
                "查不到位置的项目留在未落图列表里，不编造。"
            ).format(__version__),
            self,
        )
        words.setWordWrap(True)
        heading = QLabel(self.tr("数据来源"), self)
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


class ShortcutsDialog(QDialog):
    """Shows: every key of the program and of the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("快捷键"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        verbs = [(verb.key, verb.words.removesuffix("…")) for verb in VERBS if verb.key]
        for column, (title, rows) in enumerate((("程序", verbs), ("地图", list(MAP_KEYS)))):
            heading = QLabel(self.tr(title), self)
            heading.setObjectName("heading")
            grid.addWidget(heading, 0, 3 * column, 1, 2)
            for row, (key, words) in enumerate(rows, 1):
                label = QLabel(key, self)
                label.setObjectName("muted")
                grid.addWidget(label, row, 3 * column)
                grid.addWidget(QLabel(self.tr(words), self), row, 3 * column + 1)
        line = QFrame(self)
        line.setObjectName("rule")
        line.setFixedWidth(1)
        grid.addWidget(line, 0, 2, len(VERBS), 1)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(20, 20, 20, 16)
        column_box.setSpacing(16)
        column_box.addLayout(grid)
        column_box.addWidget(_close_button(self), alignment=Qt.AlignmentFlag.AlignRight)


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(dialog.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.rejected.connect(dialog.reject)
    return buttons
