"""Writes lines of text with a table among them."""

from pathlib import Path

import docx
from docx.document import Document
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from tests.importers.builders import FONT, plain, spans


def docx_with(above: list[str], rows: list[list[str]], below: list[str], path: Path) -> None:
    document: Document = docx.Document()
    for line in above:
        document.add_paragraph(line)
    table = document.add_table(len(rows), len(rows[0]))
    for top, row in enumerate(plain(rows)):
        for left, cell in enumerate(row):
            table.cell(top, left).text = cell
    for top, bottom, left, right in spans(rows):
        table.cell(top, left).merge(table.cell(bottom, right)).text = rows[top][left]
    for line in below:
        document.add_paragraph(line)
    document.save(str(path))


def pdf_with(above: list[str], rows: list[list[str]], below: list[str], path: Path) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    style = ParagraphStyle("Chinese", fontName=FONT, wordWrap="CJK")
    look = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
    look += [("SPAN", (left, top), (right, bottom)) for top, bottom, left, right in spans(rows)]
    cells = [[Paragraph(cell, style) for cell in row] for row in plain(rows)]
    story: list[Flowable] = [Paragraph(line, style) for line in above]
    story.append(Table(cells, style=look))
    story += [Paragraph(line, style) for line in below]
    SimpleDocTemplate(str(path)).build(story)
