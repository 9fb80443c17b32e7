"""A sheet on a printer: at its own size, so that its scale stays true."""

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.template import forms_of


class PrintPreview(QPrintPreviewDialog):
    """Shows: a sheet as the printer gets it; prints it.

    Raises
    ------
    ExportError
        There is no such paper or template.
    """

    def __init__(self, content: SheetContent, parent: QWidget | None = None) -> None:
        self._printer = _printer_for(content)  # the dialog does not keep it
        super().__init__(self._printer, parent)
        self.setWindowTitle(self.tr("打印预览"))
        self.resize(1100, 800)
        self.paintRequested.connect(lambda asked: _paint(content, asked))


def _printer_for(content: SheetContent) -> QPrinter:
    form = forms_of(content.sheet)[0]
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
    printer.setDocName(content.sheet.title)
    return printer


def _paint(content: SheetContent, printer: QPrinter) -> None:
    painter = QPainter(printer)
    try:
        paint_sheet(content, painter, printer.resolution())
    finally:
        painter.end()
