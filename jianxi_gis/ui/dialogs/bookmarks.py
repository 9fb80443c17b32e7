"""The views kept by name: go there, rename, forget."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.views import Bookmarks

_NAME = Qt.ItemDataRole.UserRole


class BookmarksDialog(QDialog):
    """Shows: the bookmarks; a name can be edited in place. Emits: ``chosen(place)``."""

    chosen = Signal(object)

    def __init__(self, bookmarks: Bookmarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bookmarks = bookmarks
        self.setWindowTitle(self.tr("书签"))
        self.setMinimumSize(420, 320)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("书签"))
        hint = Label(self.tr("双击前往，F2 改名"), self)
        hint.setObjectName("muted")
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.go = buttons.addButton(self.tr("前往"), role.ActionRole)
        self.remove = buttons.addButton(self.tr("删除"), role.ActionRole)
        buttons.addButton(self.tr("关闭"), role.RejectRole)
        self.go.clicked.connect(self._on_go_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        buttons.rejected.connect(self.reject)
        self.names.itemDoubleClicked.connect(lambda _: self._on_go_clicked())
        self.names.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed)
        self.names.itemChanged.connect(self._on_item_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.names, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        self._fill()

    def _fill(self) -> None:
        self.names.blockSignals(True)
        self.names.clear()
        for name, place in self._bookmarks.all().items():
            item = QListWidgetItem(name, self.names)
            item.setData(_NAME, name)
            item.setToolTip(f"1:{place.scale:,.0f}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.names.blockSignals(False)
        self.names.setCurrentRow(0)
        for button in (self.go, self.remove):
            button.setEnabled(self.names.count() > 0)

    def _on_go_clicked(self) -> None:
        item = self.names.currentItem()
        if item is not None:
            self.chosen.emit(self._bookmarks.all()[item.data(_NAME)])
            self.accept()

    def _on_remove_clicked(self) -> None:
        item = self.names.currentItem()
        if item is not None:
            self._bookmarks.remove(item.data(_NAME))
            self._fill()

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        old, new = item.data(_NAME), item.text().strip()
        if new and new not in self._bookmarks.all():
            self._bookmarks.rename(old, new)
        self._fill()
