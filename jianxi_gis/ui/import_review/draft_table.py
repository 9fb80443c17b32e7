"""The drafts of a document as a table that can be corrected in place."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from jianxi_gis.model.classes import Status
from jianxi_gis.model.import_review import DraftRow
from jianxi_gis.model.money import format_yuan, parse_amount
from jianxi_gis.model.project import Group
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.theme import current_colors

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NAME, _AMOUNT, _PLACE, _STATUS, _FATE, _AT = range(6)
_TOPICS = {_NAME: "name", _AMOUNT: "investment", _PLACE: "list", _STATUS: "status"}
_ROLE = Qt.ItemDataRole


def place_words(section: int | None, group: str) -> str:
    """Return a section and group in words: 专栏2 创新空间载体建设."""
    return " ".join(
        part for part in (tr(f"专栏{section}") if section is not None else "", group) if part
    )


class DraftModel(QAbstractTableModel):
    """Shows: drafts and what becomes of them.

    Emits: ``corrected(row, wanted)``, ``taken(rows, bool)``, ``refused(words)``.
    """

    corrected = Signal(int, object)  # a dict would lose its classes on the way
    taken = Signal(list, bool)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[DraftRow, ...] = ()
        self.groups: tuple[Group, ...] = ()
        self._heads = (
            self.tr("项目名称"), self.tr("投资"), self.tr("专栏与组"), self.tr("状态"),
            self.tr("与工作区相比"), self.tr("出处"),
        )  # fmt: skip

    def set_rows(self, rows: tuple[DraftRow, ...], groups: tuple[Group, ...]) -> None:
        """Show these drafts; where only their contents differ, selection and place stay."""
        if len(rows) == len(self.rows):
            self.rows, self.groups = rows, groups
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _AT))
            return
        self.beginResetModel()
        self.rows, self.groups = rows, groups
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of drafts."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Return the words above a column."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._heads[section]
        if role == _ROLE.TextAlignmentRole:
            right = section == _AMOUNT
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in _TOPICS and self.rows[index.row()].draft.taken:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self.rows[index.row()], index.column()
        if role == _ROLE.EditRole:
            return self._words(row, column)
        if role == _ROLE.DisplayRole:
            return tr(self._words(row, column)) if column != _NAME else self._words(row, column)
        if role == _ROLE.CheckStateRole and column == _NAME:
            return Qt.CheckState.Checked if row.draft.taken else Qt.CheckState.Unchecked
        if role == _ROLE.TextAlignmentRole and column == _AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ForegroundRole:
            return self._color(row, column)
        if role == _ROLE.FontRole and _TOPICS.get(column) in row.corrected:
            font = self.parent().font()  # type: ignore[union-attr]
            font.setBold(True)
            return font
        if role == _ROLE.ToolTipRole:
            return inert(self._tip(row, column))
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Take what a person writes, or say why not."""
        row, column = self.rows[index.row()], index.column()
        if role == _ROLE.CheckStateRole:
            self.taken.emit([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        words = str(value).strip()
        if role != _ROLE.EditRole or words == self._words(row, column):
            return False
        try:
            wanted = self._wanted(column, words)
        except ValueError as error:
            self.refused.emit(str(error))
            return False
        self.corrected.emit(index.row(), wanted)
        return True

    def places(self) -> list[str]:
        """Return the places a draft can be put in."""
        return [place_words(group.section, group.name) for group in self.groups]

    def _wanted(self, column: int, words: str) -> dict[str, object]:
        if column == _NAME:
            if not words:
                raise ValueError(self.tr("名称不能是空的；不要这一项，请去掉前面的勾"))
            return {"name": words}
        if column == _AMOUNT:
            if words in ("", format_yuan(None)):
                return {"investment_yuan": None}
            try:
                return {"investment_yuan": parse_amount(words)}
            except ValueError:
                message = self.tr("“{0}”不是金额，应写作 3.6亿元 或 5000万元")
                raise ValueError(message.format(words)) from None
        if column == _STATUS:
            return {"status": Status(words)}
        for group in self.groups:
            if place_words(group.section, group.name) == words:
                return {"place": (group.section, group.name)}
        return {"place": (None, "")}

    def _words(self, row: DraftRow, column: int) -> str:
        draft, now = row.draft, row.after
        if column == _NAME:
            return now.name if now else draft.name
        if column == _AMOUNT:
            return format_yuan(now.investment_yuan if now else draft.investment_yuan)
        if column == _PLACE:
            return place_words(*((now.section, now.group) if now else (draft.section, draft.group)))
        if column == _STATUS:
            return now.status if now else Status.LISTED
        return self._fate(row) if column == _FATE else draft.evidence[0].locator.spot

    def _fate(self, row: DraftRow) -> str:
        before, after = row.before, row.after
        if after is None:
            return self.tr("略去")
        if row.outside_m:
            return self.tr("在区外 {0} 公里").format(f"{row.outside_m / 1000:.1f}")
        if before is None:
            return self.tr("新增") if after.absorbed == () else self.tr("新增（已合并）")
        if before.investment_yuan != after.investment_yuan:
            return self.tr("原 {0}").format(amount(before.investment_yuan))
        if before.status is not after.status:
            return self.tr("原 {0}").format(before.status)
        if "investment" not in row.corrected and after.investment_yuan != row.draft.investment_yuan:
            stated = amount(row.draft.investment_yuan)
            return self.tr("文件为 {0}").format(stated)
        return self.tr("不变")

    def _color(self, row: DraftRow, column: int) -> QColor | None:
        colors = current_colors()
        if not row.draft.taken:
            return QColor(colors.muted)
        if _TOPICS.get(column) in row.corrected:
            return QColor(colors.accent)
        if column == _FATE and row.outside_m:
            return QColor(colors.warning)
        if column == _FATE and row.before is not None and self._fate(row) != self.tr("不变"):
            return QColor(colors.warning)
        return QColor(colors.muted) if column in (_FATE, _AT) else None

    def _tip(self, row: DraftRow, column: int) -> str:
        draft = row.draft
        words = {
            _NAME: draft.name,
            _AMOUNT: amount(draft.investment_yuan),
            _PLACE: place_words(draft.section, draft.group),
            _STATUS: tr(Status.LISTED.value),
        }.get(column, "")
        if _TOPICS.get(column) in row.corrected:
            words = self.tr("文件原文：{0}").format(words)
        return words


class _Cells(QStyledItemDelegate):
    """Offers statuses and groups to choose from."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        if index.column() not in (_PLACE, _STATUS) or not isinstance(model, DraftModel):
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        listed = [*Status] if index.column() == _STATUS else [*model.places(), self.tr("不归组")]
        for one in listed:
            box.addItem(tr(str(one)), str(one))
        box.activated.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(_ROLE.EditRole))))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)


class DraftTable(QTableView):
    """Shows: the drafts. Emits: ``pointed(row)``; ``restore_requested(rows)``.

    Space takes or leaves out the selected rows, F2 or Enter corrects a cell, Delete goes back to
    the document's words.
    """

    pointed = Signal(int)
    restore_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafts = DraftModel(self)
        self.setModel(self.drafts)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(self.tr("读出的项目"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_AMOUNT, 84), (_PLACE, 140), (_STATUS, 76), (_FATE, 122), (_AT, 72)):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.point(now.row()))

    def selected_rows(self) -> list[int]:
        """Return the numbers of the selected drafts."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, leave out, correct, restore."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter ends the correction: it comes here from the editor
        rows = self.selected_rows()
        key = event.key()
        if key == Qt.Key.Key_Space and rows:
            taken = all(self.drafts.rows[row].draft.taken for row in rows)
            self.drafts.taken.emit(rows, not taken)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete and rows:
            self.restore_requested.emit(rows)
        else:
            super().keyPressEvent(event)

    def show_row(self, row: int, column: int = _NAME) -> None:
        """Make a draft the current one."""
        self.setCurrentIndex(self.drafts.index(row, column))

    def point(self, row: int) -> None:
        """Tell of the draft in this row, if there is one."""
        if 0 <= row < len(self.drafts.rows):
            self.pointed.emit(row)
