"""Keys of map services: typed or pasted, tested, kept in the system's keyring."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import BasemapError, GisError
from jianxi_gis.ui.basemap_tools import BasemapTools
from jianxi_gis.ui.inert import Label

if TYPE_CHECKING:
    from jianxi_gis.controller.basemaps import Verdict

TIANDITU = "tianditu"


class KeyForm(QWidget):
    """Shows: whether a key is kept; a place to type one, test it, keep it, remove it."""

    def __init__(self, tools: BasemapTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._asked = ""
        self.service = QComboBox(self)
        self.key = QLineEdit(self)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("从服务商的控制台复制，粘贴到这里"))
        self.plain = QCheckBox(self.tr("显示"), self)
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("浏览器端"), "browser")
        self.kind.addItem(self.tr("服务端"), "server")
        self.kind.setToolTip(self.tr("申请密钥时选的类型；选错了测试时会自动换另一种再试"))
        self.test = QPushButton(self.tr("测试密钥"), self)
        self.save = QPushButton(self.tr("保存"), self)
        self.remove = QPushButton(self.tr("删除已存的密钥"), self)
        self.state = Label(self)
        self.state.setObjectName("muted")
        self.answer = Label(self)
        for label in (self.state, self.answer):
            label.setWordWrap(True)
        hint = Label(
            self.tr(
                "天地图的密钥在 console.tianditu.gov.cn 免费申请，个人密钥有每日次数限制。"
                "密钥只存在本机的系统密钥环里，不写进工作区、日志和导出的文件。"
            ),
            self,
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        typed = QHBoxLayout()
        typed.setSpacing(12)
        typed.addWidget(self.key, 1)
        typed.addWidget(self.plain)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("服务"), self.service)
        form.addRow(self.tr("密钥"), typed)
        form.addRow(self.tr("类型"), self.kind)
        for words, widget in ((self.tr("服务"), self.service), (self.tr("密钥"), self.key),
                              (self.tr("密钥类型"), self.kind)):  # fmt: skip
            widget.setAccessibleName(words)
        buttons = QHBoxLayout()
        for button in (self.test, self.save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(form)
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addWidget(self.answer)
        column.addStretch(1)
        self.plain.toggled.connect(self._on_plain_toggled)
        self.key.textChanged.connect(self._on_key_changed)
        self.service.currentIndexChanged.connect(self._look)
        self.test.clicked.connect(self._on_test_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        tools.tried.connect(self._on_tried)
        self.fill()

    def fill(self) -> None:
        """Offer the services that need a key."""
        services = {TIANDITU: self.tr("天地图")}
        for choice in self._tools.basemaps.choices.all():
            if choice.key_service:
                services.setdefault(choice.key_service, self.tr(choice.title))
        wanted = self.service.currentData() or TIANDITU
        self.service.blockSignals(True)
        self.service.clear()
        for service, title in services.items():
            self.service.addItem(title, service)
        self.service.setCurrentIndex(max(self.service.findData(wanted), 0))
        self.service.blockSignals(False)
        self._look()

    def _look(self) -> None:
        """Ask the keyring, which may take its time."""
        self._on_key_changed()
        self.remove.setEnabled(False)
        self.state.setText(self.tr("正在查看系统密钥环…"))
        service = self.service.currentData()
        self._tools.run(
            lambda: self._tools.basemaps.has_key(service), self._on_looked, self._on_failed
        )

    def _on_looked(self, found: bool) -> None:
        self.remove.setEnabled(found)
        self.state.setText(
            self.tr("已经存有密钥；填写新的会替换它。") if found else self.tr("还没有密钥。")
        )

    def _on_plain_toggled(self, plain: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password
        self.key.setEchoMode(mode)

    def _on_key_changed(self) -> None:
        typed = bool(self.key.text().strip())
        self._asked = ""
        self.test.setEnabled(typed)
        self.save.setEnabled(typed)
        self._say("")

    def _on_test_clicked(self) -> None:
        try:
            self._asked = self._tools.basemaps.test_key(
                self.service.currentData(), self.key.text(), self.kind.currentData()
            )
        except BasemapError as error:
            self._on_failed(error)
            return
        self.test.setEnabled(False)
        self._say(self.tr("正在向服务器要一张涧西区的瓦片…"))

    def _on_tried(self, verdict: "Verdict") -> None:
        if verdict.source_id != self._asked:
            return
        self._asked = ""
        self.test.setEnabled(True)
        if verdict.ok and verdict.key is not None:
            self.kind.setCurrentIndex(self.kind.findData(verdict.key.kind))
            self._say(self.tr("{0}。点“保存”以后就用它。").format(verdict.words))
        else:
            self._say(self.tr(verdict.words), bad=True)

    def _on_save_clicked(self) -> None:
        service, key, kind = (
            self.service.currentData(), self.key.text(), self.kind.currentData()
        )  # fmt: skip
        self._tools.run(
            lambda: self._tools.basemaps.save_key(service, key, kind),
            self._on_saved,
            self._on_failed,
        )

    def _on_saved(self, words: str) -> None:
        self.key.clear()
        self._look()
        self._say(words)
        self._tools.retry()

    def _on_remove_clicked(self) -> None:
        service = self.service.currentData()
        self._tools.run(
            lambda: self._tools.basemaps.forget_key(service), self._on_removed, self._on_failed
        )

    def _on_removed(self, _: None) -> None:
        self._look()
        self._say(self.tr("密钥已删除"))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, GisError):
            raise error  # a bug: whoever started the window says so
        self._say(str(error), bad=True)

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.answer.setObjectName("warning" if bad else "")
        self.answer.style().polish(self.answer)
        self.answer.setText(words)
