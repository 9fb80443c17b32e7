"""A series of sheets as one PDF: cover, overview, index, a sheet for each part, page numbers.

Its pieces are files of their own until they are joined: a run that was stopped goes on with them.
"""

from collections.abc import Iterable
from functools import partial
from io import BytesIO

from PySide6.QtGui import QPainter

from jianxi_gis.model.booklet import Booklet
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.booklet import draw_cover, draw_index, draw_page_number, index_pages
from jianxi_gis.render.in_memory import PDF_DPI, pdf
from jianxi_gis.render.page import Page
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.template import forms_of


def index_length(made: Booklet) -> int:
    """Return how many pages the index takes.

    Raises
    ------
    ExportError
        There is no such paper, or it has no room for a row of the index.
    """
    # to measure words takes no paper
    return len(index_pages(Page(QPainter(), PDF_DPI), made, forms_of(made.overview.sheet)[0]))


def front(made: Booklet) -> bytes:
    """Return cover, overview and index as a PDF file.

    Raises
    ------
    ExportError
        A page cannot be drawn.
    """
    form, index = forms_of(made.overview.sheet)[0], index_length(made)
    count = made.page_of(len(made.parts), index) - 1

    def cover(painter: QPainter) -> None:
        draw_cover(Page(painter, PDF_DPI), made, form)

    def overview(painter: QPainter) -> None:
        paint_sheet(made.overview, painter, PDF_DPI)
        draw_page_number(Page(painter, PDF_DPI), 2, count, form)

    def indexing(number: int, painter: QPainter) -> None:
        page = Page(painter, PDF_DPI)
        draw_index(page, index_pages(page, made, form)[number], form)
        draw_page_number(page, 3 + number, count, form)

    pages = [partial(indexing, number) for number in range(index)]
    return pdf(form, made.overview.sheet.title, [cover, overview, *pages])


def one_sheet(content: SheetContent, number: int, count: int) -> bytes:
    """Return the sheet of a part as a PDF file, with its page number.

    Raises
    ------
    ExportError
        The sheet cannot be drawn.
    """
    form = forms_of(content.sheet)[0]

    def draw(painter: QPainter) -> None:
        paint_sheet(content, painter, PDF_DPI)
        draw_page_number(Page(painter, PDF_DPI), number, count, form)

    return pdf(form, content.sheet.title, [draw])


def joined(made: Booklet, pieces: Iterable[bytes]) -> bytes:
    """Return the front and the sheets as one PDF file, with a bookmark for each."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    for piece in pieces:
        writer.append(BytesIO(piece), import_outline=False)
    first = made.page_of(0, len(writer.pages) - len(made.parts) - 2) - 1
    labels = [part.share.label for part in made.parts]
    marks = {0: "封面", 1: "总览图", 2: "目录", **dict(enumerate(labels, first))}
    for page, words in marks.items():
        writer.add_outline_item(title=words, page_number=page)
    writer.page_mode = "/UseOutlines"
    writer.add_metadata({"/Title": made.overview.sheet.title, "/Creator": "jianxi_gis"})
    writer.compress_identical_objects()
    whole = BytesIO()
    writer.write(whole)
    return whole.getvalue()
