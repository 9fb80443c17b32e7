"""The sheet as PDF: vector, fonts embedded, Chinese text that is found."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.template import forms_of, page_layout

DPI = 1200
"""Coordinates are whole parts of this at most: 0.02 mm."""


def make(content: SheetContent) -> bytes:
    """Return the PDF file of a sheet; one page, its size in millimetres.

    Raises
    ------
    ExportError
        The sheet cannot be drawn.
    """
    form = forms_of(content.sheet)[0]
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(page_layout(form))
    writer.setTitle(content.sheet.title)
    writer.setCreator("jianxi_gis")
    painter = QPainter(writer)
    try:
        paint_sheet(content, painter, DPI)
    finally:
        painter.end()
        buffer.close()
    return bytes(data.data())
