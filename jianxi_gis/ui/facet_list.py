"""The options of one condition: check mark, name, live count; more than six unfold on request."""

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
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jianxi_gis.model.facets import Option
from jianxi_gis.ui.theme import current_colors

ROW_PX = 26
_Index = QModelIndex | QPersistentModelIndex


class FacetList(QListView):
    """Shows: options with counts, chosen ones checked. Emits: ``toggled(value)``."""

    toggled = Signal(str)

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

    def set_options(self, options: Sequence[Option], chosen: Collection[str]) -> None:
        """Show these options; keeps the row of the keyboard."""
        row = self.currentIndex().row()
        self._options.set_options(tuple(options), frozenset(chosen))
        self.setFixedHeight(len(options) * ROW_PX + 2)
        if 0 <= row < len(options):
            self.setCurrentIndex(self._options.index(row))

    @property
    def options(self) -> tuple[Option, ...]:
        """Return the options shown."""
        return self._options.options

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Toggle the option that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle the current option with space or enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.toggled.emit(self.options[index.row()].value)

    @property
    def _options(self) -> "_Options":
        model = self.model()
        assert isinstance(model, _Options)
        return model


class _Options(QAbstractListModel):
    options: tuple[Option, ...] = ()
    chosen: frozenset[str] = frozenset()

    def set_options(self, options: tuple[Option, ...], chosen: frozenset[str]) -> None:
        self.beginResetModel()
        self.options, self.chosen = options, chosen
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        option = self.options[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return option.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{option.label}，{option.count} 项"
        if role == Qt.ItemDataRole.UserRole:
            return option.count
        if role == Qt.ItemDataRole.CheckStateRole:
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
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        count = index.data(Qt.ItemDataRole.UserRole)
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
        painter.setPen(QColor(colors.accent if checked else colors.edge))
        painter.setBrush(QColor(colors.accent if checked else colors.panel))
        painter.drawRoundedRect(box, 3, 3)
        if checked:
            painter.setPen(QPen(QColor(colors.accent_text), 1.8))
            x, y = box.left(), box.top()
            painter.drawLine(x + 4, y + 7, x + 6, y + 10)
            painter.drawLine(x + 6, y + 10, x + 11, y + 4)
        painter.setPen(QColor(colors.muted))
        metrics = painter.fontMetrics()
        number = str(count)
        right = rect.adjusted(0, 0, -10, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        painter.setPen(QColor(colors.text if count or checked else colors.muted))
        words = rect.adjusted(30, 0, -18 - metrics.horizontalAdvance(number), 0)
        label = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        painter.restore()
