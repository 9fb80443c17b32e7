"""Sheets and cards on a printer: at their own size, so that the scale stays true."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QWidget

from jianxi_gis.model.card import Card
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.card_page import draw_card
from jianxi_gis.render.page import Page
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.template import Template, forms_of, templates
from jianxi_gis.ui.screen import fit


class PagePreview(QPrintPreviewDialog):
    """Shows: a page as the printer gets it; prints it.

    Parameters
    ----------
    form : Template
        Gives the size of the paper.
    title : str
        Name of the print job.
    draw : callable
        Draws the page on a painter of so many dots per inch.
    """

    def __init__(
        self,
        form: Template,
        title: str,
        draw: Callable[[QPainter, int], object],
        parent: QWidget | None = None,
    ) -> None:
        self._printer = _printer_for(form, title)  # the dialog does not keep it
        super().__init__(self._printer, parent)
        self.setWindowTitle(self.tr("打印预览"))
        fit(self, 1100, 800)
        for box in self.findChildren(QComboBox):
            box.setMinimumWidth(_ZOOM_PX)  # Qt's own has no room for the arrow of our style
        self.paintRequested.connect(lambda asked: _paint(draw, asked))


_ZOOM_PX = 104


class PrintPreview(PagePreview):
    """Shows: a sheet as the printer gets it; prints it.

    Raises
    ------
    ExportError
        There is no such paper or template.
    """

    def __init__(self, content: SheetContent, parent: QWidget | None = None) -> None:
        form = forms_of(content.sheet)[0]
        super().__init__(form, content.sheet.title, partial(paint_sheet, content), parent)


class CardPreview(PagePreview):
    """Shows: the card of a project as the printer gets it; prints it."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        form = templates("A4", landscape=False)[0]
        super().__init__(form, card.project.name, partial(_draw_card, card), parent)


def _draw_card(card: Card, painter: QPainter, dpi: int) -> None:
    draw_card(card, Page(painter, dpi))


def _printer_for(form: Template, title: str) -> QPrinter:
    size = QPageSize(
        QSizeF(form.width, form.height),
        QPageSize.Unit.Millimeter,
        form.paper,
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    turned = QPageLayout.Orientation.Portrait
    if size.size(QPageSize.Unit.Millimeter).width() < form.width - 1:  # a paper the printer knows
        turned = QPageLayout.Orientation.Landscape
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
    printer.setDocName(title)
    return printer


def _paint(draw: Callable[[QPainter, int], object], printer: QPrinter) -> None:
    painter = QPainter(printer)
    try:
        draw(painter, printer.resolution())
    finally:
        painter.end()
