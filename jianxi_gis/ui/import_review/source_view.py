"""A document as text, each line with its place, the lines that matter highlighted."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from jianxi_gis.model.evidence import Locator
from jianxi_gis.ui.theme import current_colors

_GAP = 8


class SourceView(QPlainTextEdit):
    """Shows: the lines of a document, their places in the margin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[str] = []
        self._source: tuple[tuple[Locator, str], ...] | None = None
        self.setObjectName("source")
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("原文"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.margin = _Margin(self)
        self.updateRequest.connect(self._on_update_requested)

    def set_source(self, source: tuple[tuple[Locator, str], ...]) -> None:
        """Show a document; the same one stays where it is."""
        if source is self._source:
            return
        self._source = source
        self._places = [
            str(place.line) if place == Locator(place.line) else place.spot for place, _ in source
        ]
        self.setPlainText("\n".join(text.replace("\n", " ") for _, text in source))
        self.ensurePolished()  # its letters are those of the style sheet only then
        room = 2 + max(
            (self.fontMetrics().horizontalAdvance(place) for place in self._places), default=0
        )
        self.setViewportMargins(min(room, 160) + 2 * _GAP, 0, 0, 0)
        self._place_margin()

    def show_lines(self, numbers: Sequence[int]) -> None:
        """Highlight these 1-based lines and bring the first into view."""
        ground = QColor(current_colors().accent_soft)
        marks = []
        for number in numbers:
            block = self.document().findBlockByNumber(number - 1)
            if not block.isValid():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            mark.format.setBackground(ground)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        self.setExtraSelections(marks)
        if marks:
            first = QTextCursor(marks[0].cursor)
            first.setPosition(first.anchor())
            self.setTextCursor(first)
            self.centerCursor()

    @property
    def shown_lines(self) -> list[int]:
        """Return the 1-based lines that are highlighted."""
        block = self.document().findBlock
        return [block(mark.cursor.anchor()).blockNumber() + 1 for mark in self.extraSelections()]

    def showEvent(self, event: QShowEvent) -> None:
        """Bring what was highlighted before into the middle: only now there is one."""
        super().showEvent(event)
        if self.extraSelections():
            self.centerCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin as high as the text."""
        super().resizeEvent(event)
        self._place_margin()

    def paint_margin(self, painter: QPainter, area: QRect) -> None:
        """Draw the places of the lines in sight."""
        painter.setPen(QColor(current_colors().muted))
        block = self.firstVisibleBlock()
        height = self.fontMetrics().height()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            if top > area.bottom():
                break
            if block.isVisible() and block.blockNumber() < len(self._places):
                room = QRect(_GAP, round(top), self.margin.width() - 2 * _GAP, height)
                words = self.fontMetrics().elidedText(
                    self._places[block.blockNumber()], Qt.TextElideMode.ElideLeft, room.width()
                )
                painter.drawText(room, Qt.AlignmentFlag.AlignRight, words)
            block = block.next()

    def _on_update_requested(self, area: QRect, moved: int) -> None:
        if moved:
            self.margin.scroll(0, moved)
        else:
            self.margin.update(0, area.y(), self.margin.width(), area.height())

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        width = self.viewportMargins().left()
        self.margin.setGeometry(inside.left(), inside.top(), width, inside.height())


class _Margin(QWidget):
    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(self._view.viewportMargins().left(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(current_colors().stripe))
        self._view.paint_margin(painter, event.rect())
        painter.end()
