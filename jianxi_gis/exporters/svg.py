"""The sheet as SVG: vector, its size in millimetres, text as text."""

from PySide6.QtCore import QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.in_memory import written
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import forms_of

DPI = 360
"""Pixels of the drawing to an inch; they have fractions."""


def make(content: SheetContent) -> bytes:
    """Return the SVG file of a sheet. Its text is in Noto Sans SC or what the viewer has for it.

    Raises
    ------
    ExportError
        The sheet cannot be drawn.
    """
    form = forms_of(content.sheet)[0]
    scale = px_per_mm(DPI)
    width, height = form.width * scale, form.height * scale

    def write(device: QIODevice) -> None:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(device)
        generator.setResolution(DPI)
        generator.setSize(QSize(round(width), round(height)))
        generator.setViewBox(QRectF(0, 0, width, height))
        generator.setTitle(content.sheet.title)
        generator.setDescription("jianxi_gis")
        painter = QPainter(generator)
        try:
            paint_sheet(content, painter, DPI)
        finally:
            painter.end()

    return written(write)
