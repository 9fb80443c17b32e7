"""The sheet as an image at its resolution, which the file records."""

from PySide6.QtGui import QImage, QPainter

from jianxi_gis.errors import ExportError
from jianxi_gis.model.mapview import METRES_PER_INCH
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.in_memory import png
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import forms_of

MOST_PIXELS = 150_000_000
"""A0 at 300 dpi; with the file made of it, 0.7 GB of memory."""


def make(content: SheetContent) -> bytes:
    """Return the PNG file of a sheet at ``sheet.dpi``.

    Raises
    ------
    ExportError
        The sheet cannot be drawn, or the image is too large for the memory.
    """
    form = forms_of(content.sheet)[0]
    dpi = content.sheet.dpi
    scale = px_per_mm(dpi)
    width, height = round(form.width * scale), round(form.height * scale)
    image = QImage()
    if width * height <= MOST_PIXELS:
        image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise ExportError(
            f"{dpi} dpi 的图片太大或太小", content.sheet.paper, "请换一个分辨率，或导出 PDF"
        )
    image.setDotsPerMeterX(round(dpi / METRES_PER_INCH))
    image.setDotsPerMeterY(round(dpi / METRES_PER_INCH))
    image.setText("Title", content.sheet.title)
    image.setText("Software", "jianxi_gis")
    painter = QPainter(image)
    try:
        paint_sheet(content, painter, dpi)
    finally:
        painter.end()
    return png(image)
