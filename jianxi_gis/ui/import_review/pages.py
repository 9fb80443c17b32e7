"""The pages beside the drafts: repeated projects, changes, lines that were not taken."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jianxi_gis.model.changes import Change, ChangeKind
from jianxi_gis.model.duplicates import Duplicate
from jianxi_gis.model.import_review import Decision, Pair
from jianxi_gis.model.project import SkippedLine
from jianxi_gis.ui.inert import Label
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
                (self.tr("前一项"), 150),
                (self.tr("列于"), 110),
                (self.tr("后一项"), 150),
                (self.tr("列于"), 110),
                (self.tr("为什么"), 180),
                (self.tr("处理"), 130),
            ],
            stretched=4,
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
        self.words = Label(self.tr("以后再定的照样存成两项，两项的投资都计入合计"), self)
        self.words.setObjectName("muted")
        self.words.setContentsMargins(8, 8, 8, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(bar)

    def show_result(self, pairs: tuple[Duplicate, ...], decisions: Mapping[Pair, Decision]) -> None:
        """Show these pairs, each with what was decided."""
        row = max(self.table.currentRow(), 0)
        self._pairs = pairs
        rows = []
        for pair in pairs:
            decision = decisions.get(pair.project_ids, Decision.OPEN)
            (one, other), (here, there) = pair.names, pair.plans
            cells = (one, tr(here), other, tr(there), tr(pair.reason), tr(decision))
            rows.append(PlainRow(cells, pair.project_ids, decision is Decision.OPEN))
        self.table.blockSignals(True)  # the reader may be looking at something else
        self.table.set_rows(rows)
        if rows:
            self.table.setCurrentCell(min(row, len(rows) - 1), 0)
        self.table.blockSignals(False)
        for button in self.buttons.values():
            button.setEnabled(bool(rows))
        self.words.setVisible(any(row.doubtful for row in rows))

    def _decide(self, decision: Decision) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._pairs):
            self.decided.emit(self._pairs[row].project_ids, decision)
            if decision is not Decision.OPEN and row + 1 < len(self._pairs):
                self.table.setCurrentCell(row + 1, 0)

    def point(self, row: int) -> None:
        """Tell of the pair in this row, if there is one."""
        if 0 <= row < len(self._pairs):
            self.pointed.emit(self._pairs[row].project_ids)


class ChangesPage(QWidget):
    """Shows: what a document changes. Emits: ``refused(id, refused)``, ``pointed(number)``.

    Works that a report names and no list holds have no tick box of a draft: they are refused here.
    """

    refused = Signal(str, bool)
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[Change, ...] = ()
        self._own: frozenset[str] = frozenset()
        self._refused: frozenset[str] = frozenset()
        self.table = PlainTable(
            self.tr("变化"),
            [
                (self.tr("变化"), 110),
                (self.tr("项目"), 240),
                (self.tr("原来"), 110),
                (self.tr("现在"), 110),
                (self.tr("出处"), 90),
            ],
            stretched=1,
            empty=self.tr("与工作区没有不同"),
            parent=self,
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.currentCellChanged.connect(lambda row, *_: self.point(row))
        self.button = _button(self.tr("不收这一项（D）"), "D", self, self._refuse)
        self.words = Label(self.tr("进展里提到、没有清单列出的工程，另立为项目"), self)
        self.words.setObjectName("muted")
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 8)
        bar.setSpacing(8)
        bar.addWidget(self.button)
        bar.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(bar)

    def show_changes(
        self, changes: tuple[Change, ...], own: frozenset[str], refused: frozenset[str]
    ) -> None:
        """Show these changes; ``own``: ids of works without a list; some of them refused."""
        self._changes, self._own, self._refused = changes, own, refused
        row = max(self.table.currentRow(), 0)
        self.table.blockSignals(True)
        self.table.set_rows([self._row(item) for item in changes])
        if changes:
            self.table.setCurrentCell(min(row, len(changes) - 1), 0)
        self.table.blockSignals(False)
        for widget in (self.button, self.words):
            widget.setVisible(any(item.project_id in own for item in changes))
        self._tell_button()

    def _row(self, item: Change) -> PlainRow:
        out = item.project_id in self._refused
        words = self.tr("不收") if out else tr(item.kind)
        if item.project_id in self._own and not out:
            words = self.tr("新增，另立")
        cells = (words, item.name, tr(item.before), tr(item.after), tr(item.locator.spot))
        held = item.kind in (ChangeKind.HELD, ChangeKind.REMOVED)
        return PlainRow(cells, (item.project_id,), held or out)

    def _refuse(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._changes) and self._changes[row].project_id in self._own:
            one = self._changes[row].project_id
            self.refused.emit(one, one not in self._refused)

    def _tell_button(self) -> None:
        row = self.table.currentRow()
        one = self._changes[row].project_id if 0 <= row < len(self._changes) else ""
        self.button.setEnabled(one in self._own)
        out = one in self._refused
        self.button.setText(self.tr("收回这一项（D）") if out else self.tr("不收这一项（D）"))

    def point(self, row: int) -> None:
        """Tell of the line of the change in this row, if there is one."""
        self._tell_button()
        if 0 <= row < len(self._changes) and self._changes[row].kind is not ChangeKind.REMOVED:
            self.pointed.emit(self._changes[row].locator.line)


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
