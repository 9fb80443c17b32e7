"""The options of one condition: check mark, name, live sum and count; each can be excluded."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jianxi_gis.model.facets import Option
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.theme import current_colors

ROW_PX = 26
_SUMS_FROM_PX = 200
"""A list this wide has room for sums."""
_Index = QModelIndex | QPersistentModelIndex


class FacetList(QListView):
    """Shows: options with sums and counts, chosen ones checked, excluded ones struck out.

    Emits: ``toggled(value)``, ``excluded(value)`` (the same value again: no more).
    """

    toggled = Signal(str)
    excluded = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setModel(_Options(self))
        self.setItemDelegate(_OptionDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)

    def set_options(
        self, options: Sequence[Option], chosen: Collection[str], without: Collection[str] = ()
    ) -> None:
        """Show these options; keeps the row of the keyboard."""
        row = self.currentIndex().row()
        self._options.set_options(tuple(options), frozenset(chosen), frozenset(without))
        self.setFixedHeight(len(options) * ROW_PX + 2)
        if 0 <= row < len(options):
            self.setCurrentIndex(self._options.index(row))

    @property
    def options(self) -> tuple[Option, ...]:
        """Return the options shown."""
        return self._options.options

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle the option that was clicked; exclude it with Alt."""
        if event.button() == Qt.MouseButton.LeftButton:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._tell(self.indexAt(event.position().toPoint()), excluded=alt)
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to ask for the option or to exclude it."""
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        value = self.options[index.row()].value
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, deed, on in (
            (self.tr("只要此项"), self.toggled, value in self._options.chosen),
            (self.tr("排除此项"), self.excluded, value in self._options.without),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _=False, deed=deed: deed.emit(value))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle the current option with space or enter, exclude it with minus or delete."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.currentIndex(), excluded=False)
        elif event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Delete):
            self._tell(self.currentIndex(), excluded=True)
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex, *, excluded: bool) -> None:
        if index.isValid():
            deed = self.excluded if excluded else self.toggled
            deed.emit(self.options[index.row()].value)

    @property
    def _options(self) -> "_Options":
        model = self.model()
        assert isinstance(model, _Options)
        return model


class _Options(QAbstractListModel):
    options: tuple[Option, ...] = ()
    chosen: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    def set_options(
        self, options: tuple[Option, ...], chosen: frozenset[str], without: frozenset[str]
    ) -> None:
        self.beginResetModel()
        self.options, self.chosen, self.without = options, chosen, without
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        option = self.options[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr(option.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            figures = self.tr("{0} 项，{1}").format(option.count, amount(option.total_yuan))
            hint = self.tr("右键或按住 Alt 单击：排除")
            return inert(f"{self.tr(option.label)}\n{figures}\n{hint}")
        if role == Qt.ItemDataRole.UserRole:
            return option
        if role == Qt.ItemDataRole.CheckStateRole:
            if option.value in self.without:
                return Qt.CheckState.PartiallyChecked
            checked = option.value in self.chosen
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        return None


class _OptionDelegate(QStyledItemDelegate):
    """Draws the row: a box, the name, the count at the right edge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = option.widget
        colors = current_colors()
        rect: QRect = option.rect
        state = option.state
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        found: Option = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = rect.adjusted(2, 1, -2, -1)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(row, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colors.accent))
            painter.drawRoundedRect(row, 4, 4)
        box = QRect(rect.left() + 8, rect.center().y() - 6, 14, 14)
        _draw_box(painter, box, check)
        painter.setPen(QColor(colors.muted))
        metrics = painter.fontMetrics()
        at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -10, 0), at_right, str(found.count))
        taken = 18 + metrics.horizontalAdvance("000")
        if rect.width() >= _SUMS_FROM_PX and found.total_yuan:
            money = amount(found.total_yuan).removesuffix("元")
            painter.drawText(rect.adjusted(0, 0, -taken, 0), at_right, money)
            taken += 8 + metrics.horizontalAdvance(money)
        known = found.count or check != Qt.CheckState.Unchecked
        painter.setPen(QColor(colors.text if known else colors.muted))
        font = painter.font()
        font.setStrikeOut(check == Qt.CheckState.PartiallyChecked)
        painter.setFont(font)
        words = rect.adjusted(30, 0, -taken, 0)
        label = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        painter.restore()


def _draw_box(painter: QPainter, box: QRect, check: Qt.CheckState) -> None:
    """Draw an empty box, one with a tick, or one with a bar for what is excluded."""
    colors = current_colors()
    excluded = check == Qt.CheckState.PartiallyChecked
    plain = check == Qt.CheckState.Unchecked
    fill = colors.warning if excluded else colors.accent
    painter.setPen(QColor(colors.edge if plain else fill))
    painter.setBrush(QColor(colors.panel if plain else fill))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(colors.accent_text), 1.8))
    x, y = box.left(), box.top()
    if excluded:
        painter.drawLine(x + 4, y + 7, x + 10, y + 7)
    elif not plain:
        painter.drawLine(x + 4, y + 7, x + 6, y + 10)
        painter.drawLine(x + 6, y + 10, x + 11, y + 4)
