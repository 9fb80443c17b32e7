"""The sheet as an image at its resolution, which the file records."""

from jianxi_gis.errors import ExportError
from jianxi_gis.model.mapview import METRES_PER_INCH
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.png_file import png_file
from jianxi_gis.render.sheet import sheet_bands
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import forms_of

MOST_PIXELS = 600_000_000
"""A0 at 600 dpi."""
_BAND_PIXELS = 36_000_000
"""An A3 at 300 dpi is drawn at once; of larger images so much is in memory at a time."""


def make(content: SheetContent) -> bytes:
    """Return the PNG file of a sheet at ``sheet.dpi``.

    Raises
    ------
    ExportError
        The sheet cannot be drawn, or the image is too large.
    """
    form, dpi = forms_of(content.sheet)[0], content.sheet.dpi
    scale = px_per_mm(dpi)
    width, height = round(form.width * scale), round(form.height * scale)
    if width <= 0 or height <= 0 or width * height > MOST_PIXELS:
        raise ExportError(
            f"{dpi} dpi 的图片太大或太小", content.sheet.paper, "请换一个分辨率，或导出 PDF"
        )
    bands = sheet_bands(content, dpi, max(1, _BAND_PIXELS // width))
    texts = {"Title": content.sheet.title, "Software": "jianxi_gis"}
    return png_file(bands, (width, height), round(dpi / METRES_PER_INCH), texts)
