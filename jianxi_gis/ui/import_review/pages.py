"""The pages beside the drafts: repeated projects, lines that were not taken."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jianxi_gis.model.duplicates import Duplicate
from jianxi_gis.model.import_review import Decision, Pair
from jianxi_gis.model.project import SkippedLine
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainRow, PlainTable

_KEYS = {Decision.KEEP: "K", Decision.FIRST: "1", Decision.SECOND: "2", Decision.OPEN: "0"}


class DuplicatesPage(QWidget):
    """Shows: projects that may be one. Emits: ``decided(pair, decision)``, ``pointed(pair)``."""

    decided = Signal(tuple, object)
    pointed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[Duplicate, ...] = ()
        self.table = PlainTable(
            self.tr("可能重复"),
            [
                (self.tr("前一项"), 170),
                (self.tr("后一项"), 170),
                (self.tr("为什么"), 200),
                (self.tr("处理"), 130),
            ],
            stretched=2,
            empty=self.tr("没有发现重复"),
            parent=self,
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.currentCellChanged.connect(lambda row, *_: self.point(row))
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 8)
        bar.setSpacing(8)
        self.buttons = {
            decision: _button(
                tr(f"{decision}（{key}）"), key, self, partial(self._decide, decision)
            )
            for decision, key in _KEYS.items()
        }
        for button in self.buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(bar)

    def show_result(self, pairs: tuple[Duplicate, ...], decisions: Mapping[Pair, Decision]) -> None:
        """Show these pairs, each with what was decided."""
        row = max(self.table.currentRow(), 0)
        self._pairs = pairs
        rows = []
        for pair in pairs:
            decision = decisions.get(pair.project_ids, Decision.OPEN)
            cells = (*pair.names, tr(pair.reason), tr(decision))
            rows.append(PlainRow(cells, pair.project_ids, decision is Decision.OPEN))
        self.table.blockSignals(True)  # the reader may be looking at something else
        self.table.set_rows(rows)
        if rows:
            self.table.setCurrentCell(min(row, len(rows) - 1), 0)
        self.table.blockSignals(False)
        for button in self.buttons.values():
            button.setEnabled(bool(rows))

    def _decide(self, decision: Decision) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._pairs):
            self.decided.emit(self._pairs[row].project_ids, decision)

    def point(self, row: int) -> None:
        """Tell of the pair in this row, if there is one."""
        if 0 <= row < len(self._pairs):
            self.pointed.emit(self._pairs[row].project_ids)


class SkippedPage(QWidget):
    """Shows: lines that were not taken. Emits: ``take_requested(line)``, ``pointed(number)``."""

    take_requested = Signal(object)
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SkippedLine, ...] = ()
        self.table = PlainTable(
            self.tr("像项目而没有取用的行"),
            [(self.tr("出处"), 110), (self.tr("原文"), 260), (self.tr("为什么没有取用"), 240)],
            stretched=1,
            empty=self.tr("没有略过像项目的行"),
            parent=self,
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.currentCellChanged.connect(lambda row, *_: self.point(row))
        self.table.activated.connect(lambda _: self._take())
        self.button = _button(self.tr("取为项目（T）"), "T", self, self._take)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 8)
        bar.addWidget(self.button)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(bar)

    def show_lines(self, lines: tuple[SkippedLine, ...]) -> None:
        """Show these lines."""
        self._lines = lines
        self.table.set_rows(
            [PlainRow((tr(line.locator.spot), line.text, tr(line.reason))) for line in lines]
        )
        self.button.setEnabled(any(line.text for line in lines))

    def _take(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._lines) and self._lines[row].text:
            self.take_requested.emit(self._lines[row])

    def point(self, row: int) -> None:
        """Tell of the line in this row, if there is one."""
        if 0 <= row < len(self._lines):
            self.pointed.emit(self._lines[row].locator.line)


def _button(words: str, key: str, page: QWidget, act: Callable[[], None]) -> QPushButton:
    """Return a button that its key presses too while the page has the keyboard."""
    button = QPushButton(words, page)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    shortcut = QShortcut(QKeySequence(key), page, act)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return button
