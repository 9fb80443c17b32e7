"""底图与密钥: the user's own base maps, keys, offline mode and what is kept on disk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller.basemap_choices import Choice
from jianxi_gis.ui.basemap_tools import BasemapTools
from jianxi_gis.ui.dialogs.basemap_address import AddressDialog
from jianxi_gis.ui.dialogs.basemap_keys import KeyForm
from jianxi_gis.ui.inert import Label, inert

_CHOICE = Qt.ItemDataRole.UserRole
_MB = 1024 * 1024


class BasemapSettingsDialog(QDialog):
    """Shows: keys, own addresses and files, offline mode and cache, each in a tab."""

    def __init__(self, tools: BasemapTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("底图与密钥"))
        self.setMinimumSize(620, 460)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.keys = KeyForm(tools, self)
        self.own = OwnBasemaps(tools, self)
        self.storage = Storage(tools, self)
        self.tabs.addTab(self.keys, self.tr("密钥"))
        self.tabs.addTab(self.own, self.tr("自己的底图"))
        self.tabs.addTab(self.storage, self.tr("离线与缓存"))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        tools.changed.connect(self.own.fill)
        tools.changed.connect(self.storage.fill)
        self.own.changed.connect(self.keys.fill)


class OwnBasemaps(QWidget):
    """Shows: addresses and files the user has brought. Emits: ``changed()``."""

    changed = Signal()

    def __init__(self, tools: BasemapTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("自己的底图"))
        self.list.setObjectName("framed")
        self.empty = Label(
            self.tr("还没有。地址是单位或服务商给的 XYZ、WMTS 网址；文件是 MBTiles 或 GeoTIFF，"
                    "也可以直接拖进窗口。"),
            self,
        )  # fmt: skip
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.use = QPushButton(self.tr("使用"), self)
        self.remove = QPushButton(self.tr("移出清单"), self)
        self.remove.setToolTip(self.tr("只是不再列出；文件留在原处"))
        add_address = QPushButton(self.tr("添加地址…"), self)
        add_file = QPushButton(self.tr("打开文件…"), self)
        row = QHBoxLayout()
        for button in (add_address, add_file):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.use, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        add_address.clicked.connect(self.ask_address)
        add_file.clicked.connect(tools.ask_file)
        self.use.clicked.connect(self._on_use_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.list.itemDoubleClicked.connect(lambda _: self._on_use_clicked())
        self.list.currentItemChanged.connect(self._refresh)
        self.fill()

    def fill(self) -> None:
        """List what is remembered."""
        basemaps = self._tools.basemaps
        picked = basemaps.choice
        self.list.clear()
        for choice in basemaps.choices.all():
            if not choice.own:
                continue
            used = self.tr("（正在用）") if picked and picked.id == choice.id else ""
            where = str(choice.path or choice.address)
            item = QListWidgetItem(f"{self.tr(choice.title)}{used}\n{where}", self.list)
            item.setData(_CHOICE, choice)
            item.setToolTip(inert(where))
        self.empty.setVisible(not self.list.count())
        self._refresh()

    def ask_address(self) -> None:
        """Ask for an address."""
        dialog = AddressDialog(self._tools, self)
        dialog.added.connect(self._on_added)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_added(self, choice_id: str) -> None:
        self.fill()
        self.changed.emit()
        self._pick(choice_id)

    def _current(self) -> Choice | None:
        item = self.list.currentItem()
        found: Choice | None = item.data(_CHOICE) if item is not None else None
        return found

    def _refresh(self) -> None:
        chosen = self._current() is not None
        self.use.setEnabled(chosen)
        self.remove.setEnabled(chosen)

    def _pick(self, choice_id: str) -> None:
        choices = self._tools.basemaps.choices.all()
        self._tools.pick(next((choice for choice in choices if choice.id == choice_id), None))

    def _on_use_clicked(self) -> None:
        self._tools.pick(self._current())

    def _on_remove_clicked(self) -> None:
        choice = self._current()
        if choice is not None:
            self._tools.basemaps.forget(choice.id)
            self.fill()
            self.changed.emit()


class Storage(QWidget):
    """Shows: offline mode, room for tiles on disk, what they take."""

    def __init__(self, tools: BasemapTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.offline = QCheckBox(self.tr("离线模式：不发出任何网络请求"), self)
        words = Label(
            self.tr("离线时底图只用本机存过的瓦片（不论多旧）和底图文件。第一次启动是离线的。"),
            self,
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        self.limit = QSpinBox(self)
        self.limit.setRange(64, 16_384)
        self.limit.setSingleStep(64)
        self.limit.setSuffix(" MB")
        self.limit.setKeyboardTracking(False)
        self.limit.setAccessibleName(self.tr("缓存上限"))
        self.limit.setValue(tools.basemaps.cache_limit_mb)
        self.used = Label(self)
        self.clear = QPushButton(self.tr("清空缓存"), self)
        kept = QHBoxLayout()
        kept.addWidget(self.used, 1)
        kept.addWidget(self.clear)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("缓存上限"), self.limit)
        form.addRow(self.tr("已用"), kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.offline)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(form)
        column.addStretch(1)
        self.offline.toggled.connect(tools.set_offline)
        self.limit.valueChanged.connect(self._on_limit_changed)
        self.clear.clicked.connect(self._on_clear_clicked)
        self.fill()
        self._measure()

    def fill(self) -> None:
        """Show whether offline mode is on."""
        self.offline.blockSignals(True)
        self.offline.setChecked(self._tools.basemaps.offline)
        self.offline.blockSignals(False)

    def _measure(self) -> None:
        self.used.setText(self.tr("正在计算…"))
        self._tools.run(self._tools.basemaps.cache_bytes, self._on_measured)

    def _on_measured(self, bytes_: int) -> None:
        self.used.setText(f"{bytes_ / _MB:,.1f} MB")
        self.clear.setEnabled(bytes_ > 0)

    def _on_limit_changed(self, megabytes: int) -> None:
        self._tools.basemaps.set_cache_limit(megabytes)
        self._measure()

    def _on_clear_clicked(self) -> None:
        self.clear.setEnabled(False)
        self._tools.run(self._tools.basemaps.clear_cache, self._on_cleared)

    def _on_cleared(self, _: None) -> None:
        self._measure()
