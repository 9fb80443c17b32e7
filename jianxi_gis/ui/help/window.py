"""The handbook: its contents on the left, a page on the right, a search over all pages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.ui.help.chapters import INDEX, KEYS, Chapter, anchor, chapter, chapters
from jianxi_gis.ui.help.keys_page import keys_page
from jianxi_gis.ui.help.view import PageView
from jianxi_gis.ui.icons import IconButton
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.screen import fit

_ADDRESS = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Shows: the handbook beside the work; closed with Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("手册"))
        fit(self, 1040, 720)
        self._chapters = {one.file: one for one in chapters()}
        self._chapters[KEYS] = chapter(KEYS, keys_page(tr))  # in the language of the window
        self._past: list[str] = []
        self.address = ""
        self.contents = QTreeWidget(self)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("目录"))
        self.view = PageView(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("在手册里查找，回车找下一处"))
        self.search.setAccessibleName(self.tr("在手册里查找"))
        self.search.setClearButtonEnabled(True)
        self.back = IconButton("back", self.tr("上一页（Alt+Left）"), self)
        self.back.setEnabled(False)
        self._fill()
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 10, 12, 10)
        bar.addWidget(self.back)
        bar.addWidget(self.search, 1)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.contents)
        split.addWidget(self.view)
        split.setSizes([260, 780])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(split, 1)
        self.contents.currentItemChanged.connect(self._on_item_chosen)
        self.view.page_requested.connect(self._on_page_requested)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self.find_next)
        self.back.clicked.connect(self.go_back)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self._show_item(INDEX, "")
        self.contents.setFocus()

    def show_page(self, address: str) -> None:
        """Show ``page.md`` or ``page.md#heading``; of a page that is not there, the index."""
        file, _, heading = address.partition("#")
        if file not in self._chapters:
            file, heading, address = INDEX, "", INDEX
        if self.address and self.address != address:
            self._past.append(self.address)
            self.back.setEnabled(True)
        self.address = address
        self.view.show_page(self._chapters[file].text, heading, self.search.text())
        self._show_item(file, heading)

    def go_back(self) -> None:
        """Show the page before."""
        if self._past:
            last = self._past.pop()
            self.address = ""
            self.show_page(last)
            self.back.setEnabled(bool(self._past))

    def find_next(self) -> None:
        """Go to the next place of the words looked for, on this page or the next that has them."""
        if not self.search.text() or self.view.find_next():
            return
        shown = [file for file in self._chapters if not self._items[file].isHidden()]
        if shown:
            here = self.address.partition("#")[0]
            place = shown.index(here) + 1 if here in shown else 0
            self.show_page(shown[place % len(shown)])

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        for one in self._chapters.values():
            item = QTreeWidgetItem(self.contents, [one.title])
            item.setData(0, _ADDRESS, one.file)
            for heading in one.sections:
                below = QTreeWidgetItem(item, [heading])
                address = f"{one.file}#{anchor(heading)}"
                below.setData(0, _ADDRESS, address)
                self._rows[address] = below
            self._items[one.file] = item

    def _show_item(self, file: str, heading: str) -> None:
        """Choose the row of the page or section in the contents."""
        item = self._items[file]
        found = self._rows.get(f"{file}#{anchor(heading)}", item)
        self.contents.blockSignals(True)
        item.setExpanded(True)
        self.contents.setCurrentItem(found)
        self.contents.blockSignals(False)

    def _on_item_chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.show_page(str(item.data(0, _ADDRESS)))

    def _on_page_requested(self, address: str) -> None:
        here = self.address.partition("#")[0]
        self.show_page(here + address if address.startswith("#") else address)

    def _on_search_changed(self, words: str) -> None:
        """Leave the pages that have the words, with how often."""
        first: Chapter | None = None
        for file, item in self._items.items():
            one = self._chapters[file]
            count = one.count(words)
            item.setHidden(bool(words) and not count)
            item.setText(0, self.tr(f"{one.title}（{count}）") if words else one.title)
            first = first or (one if count else None)
        here = self.address.partition("#")[0]
        if words and first is not None and not self._chapters[here].count(words):
            here = first.file
        self.view.show_page(self._chapters[here].text, "", words)
        self.address = here
        self._show_item(here, "")
