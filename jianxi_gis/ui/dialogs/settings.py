"""The settings: everything applies at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import GeoError
from jianxi_gis.model.money import UNITS
from jianxi_gis.ui.appearance import PERCENTS
from jianxi_gis.ui.coordinates import SYSTEMS
from jianxi_gis.ui.dialogs.basemap_keys import KeyForm
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.screen import lettered
from jianxi_gis.ui.settings_tools import SettingsTools

MANUAL = "manual"


class SettingsDialog(QDialog):
    """Shows: language, units, coordinates; theme and letters; proxy; keys."""

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setWindowTitle(self.tr("设置"))
        self.setMinimumSize(lettered(560), lettered(440))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._make_usual()
        self._make_looks()
        self._make_network()
        self.keys = KeyForm(tools.basemaps, self)
        self.tabs.addTab(self.keys, self.tr("密钥"))
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self.usual = QPushButton(self.tr("恢复默认"), self)
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._on_reset_clicked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addWidget(buttons, 1)
        column.addLayout(row)
        self._fill()

    # --- pages ------------------------------------------------------------------------------

    def _make_usual(self) -> None:
        tools = self._tools
        self.language = self._choice(
            (("zh", "中文"), ("en", "English")), tools.set_language, self.tr("语言")
        )
        starts = (("bundled", self.tr("随程序的规划")), ("last", self.tr("上次的工作区")))
        self.start = self._choice(starts, tools.set_start, self.tr("启动时打开"))
        self.unit = self._choice(
            [(unit, self.tr(unit)) for unit in UNITS], tools.set_unit, self.tr("金额单位")
        )
        self.system = self._choice(
            [(one.id, self.tr(one.title)) for one in SYSTEMS],
            tools.set_system,
            self.tr("光标坐标"),
        )
        self._page(
            self.tr("常用"),
            (self.language, self.tr("下次启动程序时生效")),
            (self.start, self.tr("没有保存的修改总是先找回")),
            (self.unit, self.tr("表格、卡片和统计图用的单位；存的总是整元")),
            (self.system, self.tr("状态栏里的写法；地图和量算始终是 EPSG:4546")),
        )

    def _make_looks(self) -> None:
        appearance = self._tools.appearance
        themes = (
            ("light", self.tr("浅色")),
            ("dark", self.tr("深色")),
            ("system", self.tr("跟系统走")),
        )
        self.theme = self._choice(themes, appearance.set_theme, self.tr("主题"))
        sizes = [(percent, f"{percent} %") for percent in PERCENTS]
        self.letters = self._choice(sizes, appearance.set_percent, self.tr("字号"))
        self._page(
            self.tr("外观"),
            (self.theme, ""),
            (self.letters, self.tr("界面文字的大小；图纸上的字不变")),
        )

    def _make_network(self) -> None:
        ways = (
            ("system", self.tr("跟系统走")),
            ("none", self.tr("不用代理")),
            (MANUAL, self.tr("手工填写")),
        )
        self.way = self._choice(ways, self._on_way_chosen, self.tr("代理"))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("proxy.example.com:8080")
        self.address.setAccessibleName(self.tr("代理的主机和端口"))
        self.address.editingFinished.connect(self._on_address_given)
        self.problem = Label(self)
        self.problem.setObjectName("warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        form = self._page(
            self.tr("网络"),
            (self.way, self.tr("底图和在线查询怎样上网；离线模式开着时都不联网")),
        )
        form.addRow(self.tr("主机:端口"), self.address)
        form.addRow("", self.problem)

    def _choice(
        self, rows: Sequence[tuple[Any, str]], take: Callable[[Any], object], name: str
    ) -> QComboBox:
        box = QComboBox(self)
        for value, words in rows:
            box.addItem(words, value)
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(lambda _: take(box.currentData()))
        return box

    def _page(self, title: str, *rows: tuple[QComboBox, str]) -> QFormLayout:
        page = QWidget(self)
        form = QFormLayout()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 16, 0, 0)
        column.addLayout(form)
        column.addStretch(1)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for box, words in rows:
            form.addRow(box.accessibleName(), box)
            if words:
                note = Label(words, self)
                note.setObjectName("muted")
                note.setWordWrap(True)
                form.addRow("", note)
        self.tabs.addTab(page, title)
        return form

    # --- what changes -----------------------------------------------------------------------

    def _fill(self) -> None:
        """Show what is in force."""
        tools = self._tools
        way = tools.proxy if tools.proxy in ("system", "none") else MANUAL
        for box, value in (
            (self.language, tools.language),
            (self.start, tools.start),
            (self.unit, tools.unit),
            (self.system, tools.system),
            (self.theme, tools.appearance.choice),
            (self.letters, tools.appearance.percent),
            (self.way, way),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(value), 0))
        self.address.setText(tools.proxy if way == MANUAL else "")
        self.address.setEnabled(way == MANUAL)
        self._complain("")

    def _on_way_chosen(self, way: str) -> None:
        self.address.setEnabled(way == MANUAL)
        if way == MANUAL:
            self.address.setFocus()
        else:
            self._tools.set_proxy(way)
        self._complain("")

    def _on_address_given(self) -> None:
        if self.way.currentData() == MANUAL and self.address.text().strip():
            try:
                self._tools.set_proxy(self.address.text())
            except GeoError as error:
                self._complain(self.tr(str(error)))
            else:
                self._complain("")

    def _on_reset_clicked(self) -> None:
        self._tools.reset()
        self._fill()

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
