"""A series of sheets as one PDF: cover, overview, index, a sheet for each part, page numbers."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from jianxi_gis.model.booklet import Booklet
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.booklet import draw_cover, draw_index, draw_page_number, index_pages
from jianxi_gis.render.page import Page
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.template import forms_of, page_layout

DPI = 1200
"""As of a single sheet."""


def make(made: Booklet, sheets: Iterator[SheetContent]) -> bytes:
    """Return the PDF file of a series; ``sheets`` are those of its parts, made when needed.

    Raises
    ------
    ExportError
        A sheet cannot be drawn.
    """
    sheet = made.overview.sheet
    form = forms_of(sheet)[0]
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(page_layout(form))
    writer.setTitle(sheet.title)
    writer.setCreator("jianxi_gis")
    painter = QPainter(writer)
    try:
        page = Page(painter, DPI)
        index = index_pages(page, made, form)
        count = 2 + len(index) + len(made.parts)
        draw_cover(page, made, form)
        writer.newPage()
        paint_sheet(made.overview, painter, DPI)
        draw_page_number(page, 2, count, form)
        number = 2
        for flow in index:
            writer.newPage()
            number += 1
            draw_index(page, flow, form)
            draw_page_number(page, number, count, form)
        for content in sheets:
            writer.newPage()
            number += 1
            paint_sheet(content, painter, DPI)
            draw_page_number(page, number, count, form)
    finally:
        painter.end()
        buffer.close()
    return bytes(data.data())
