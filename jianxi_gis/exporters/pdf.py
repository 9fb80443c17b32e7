"""The sheet as PDF: vector, fonts embedded, Chinese text that is found."""

from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.in_memory import PDF_DPI, pdf
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.template import forms_of


def make(content: SheetContent) -> bytes:
    """Return the PDF file of a sheet; one page, its size in millimetres.

    Raises
    ------
    ExportError
        The sheet cannot be drawn.
    """
    form = forms_of(content.sheet)[0]
    return pdf(form, content.sheet.title, [lambda painter: paint_sheet(content, painter, PDF_DPI)])
