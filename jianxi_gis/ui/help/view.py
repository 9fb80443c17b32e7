"""One page of the handbook, in the colours of the theme, its pictures as wide as the window."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from jianxi_gis.ui.help.chapters import anchor, folder
from jianxi_gis.ui.theme import Colors, current_colors

_MARGIN_PX = 24
_WIDEST_PX = 1000
_RESIZED_MS = 120
_LINE_PERCENT = 140.0
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class PageView(QTextBrowser):
    """Shows: a page. Emits: ``page_requested(address)`` for a link to another page."""

    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handbook")
        self.setAccessibleName(self.tr("手册正文"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._on_link_clicked)
        self._text = ""
        self._words = ""
        self._page: QTextDocument | None = None
        self._soon = QTimer(self, singleShot=True, interval=_RESIZED_MS)
        self._soon.timeout.connect(self._draw_again)

    def show_page(self, text: str, heading: str = "", words: str = "") -> None:
        """Show Markdown at a heading (as links write it), with words marked where they stand."""
        self._text, self._words = text, words
        self._draw()
        if heading:
            self.go_to(heading)
        elif words:
            self.find_next()

    def go_to(self, heading: str) -> None:
        """Bring a heading to the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == anchor(heading):
                self._show_block(block)
                return
            block = block.next()

    def find_next(self) -> bool:
        """Bring the next place of the words into sight; False at the end."""
        return bool(self._words) and self.find(self._words)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the handbook in the width of the page; nothing else is loaded."""
        file = folder() / QUrl(name).path()
        inside = file.resolve().is_relative_to(folder().resolve())
        if kind != QTextDocument.ResourceType.ImageResource.value or not inside:
            return None
        picture = QImage(str(file))
        ratio = self.devicePixelRatioF()
        room = min(self.viewport().width() - 2 * _MARGIN_PX - 4, _WIDEST_PX)
        width = max(min(room, picture.width()), 80)
        if round(width * ratio) < picture.width():
            mode = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(round(width * ratio), mode)
            picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width, once it stands."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._soon.start()

    def _draw_again(self) -> None:
        bar = self.verticalScrollBar()
        part = bar.value() / max(bar.maximum(), 1)
        self._draw()
        bar.setValue(round(part * bar.maximum()))

    def _draw(self) -> None:
        colors = current_colors()
        document = QTextDocument(self)  # an old one keeps its pictures
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN_PX)
        self.setDocument(document)
        if self._page is not None:
            self._page.deleteLater()
        self._page = document
        document.setMarkdown(self._text)
        block = document.begin()
        while block.isValid():
            _space(block, colors)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _rule(frame, colors)
        self._mark(colors)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark(self, colors: Colors) -> None:
        marks = []
        cursor = self.document().find(self._words) if self._words else QTextCursor()
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format = QTextCharFormat()
            mark.format.setBackground(QColor(colors.accent_soft))
            marks.append(mark)
            cursor = self.document().find(self._words, cursor)
        self.setExtraSelections(marks)

    def _show_block(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - 8)

    def _on_link_clicked(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        elif not url.scheme():
            self.page_requested.emit(url.toString())


def _space(block: QTextBlock, colors: Colors) -> None:
    """Give a paragraph air, and the ground of code its colour."""
    cursor = QTextCursor(block)
    shape = QTextBlockFormat(block.blockFormat())
    if _PICTURE not in block.text():  # it would be a line of a picture and a half
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        shape.setLineHeight(_LINE_PERCENT, kind)
    if shape.headingLevel():
        shape.setTopMargin(14 if shape.headingLevel() > 1 else 0)
        shape.setBottomMargin(6)
    elif shape.hasProperty(QTextBlockFormat.Property.BlockCodeLanguage) or shape.hasProperty(
        QTextBlockFormat.Property.BlockCodeFence
    ):
        shape.setBackground(QColor(colors.stripe))
    cursor.setBlockFormat(shape)


def _rule(table: QTextTable, colors: Colors) -> None:
    """Draw thin lines in a table, and let it breathe."""
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(colors.border))
    shape.setCellPadding(6)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))
    shape.setTopMargin(4)
    shape.setBottomMargin(10)
    table.setFormat(shape)
    first = table.cellAt(0, 0).firstCursorPosition()
    while (
        not first.block().text()
        and first.block() != table.cellAt(0, 0).lastCursorPosition().block()
    ):
        first.deleteChar()  # Qt leaves an empty line there behind code
    head = QTextCharFormat()
    head.setFontWeight(QFont.Weight.Bold)
    head.setBackground(QColor(colors.stripe))
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cell.setFormat(head)
        words = cell.firstCursorPosition()
        words.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        words.mergeCharFormat(head)
