"""The map alone as an image, with its scale on it: for slides, reports and the clipboard."""

from PySide6.QtGui import QImage, QPainter

from jianxi_gis.errors import ExportError
from jianxi_gis.model.mapview import METRES_PER_INCH, MapView
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.underlay import credits_of
from jianxi_gis.render.furniture import draw_north, draw_scale
from jianxi_gis.render.page import SOFT, Page
from jianxi_gis.render.paint import paint
from jianxi_gis.render.scales import bar_metres, fitting_scale
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import Box

_BAR_MM = 30.0
_NOTE_PT = 6.5
_CREDIT_LEAD_MM = 2.6


def map_view(content: SheetContent, width_mm: float, height_mm: float, dpi: float) -> MapView:
    """Return the map of what is exported at the largest round scale that shows its extent."""
    scale = fitting_scale(content.extent, Box(0, 0, width_mm, height_mm))
    west, south, east, north = content.extent
    return MapView(
        center=((west + east) / 2, (south + north) / 2),
        scale=scale,
        width_px=round(width_mm * px_per_mm(dpi)),
        height_px=round(height_mm * px_per_mm(dpi)),
        dpi=dpi,
        layers=content.layers,
        underlay=content.underlay,
    )


def map_image(view: MapView) -> QImage:
    """Return the picture of a view with scale bar, 1:N and north arrow in its lower left corner.

    In the lower right corner stands whose base map it is. The image records its resolution:
    pasted, it has the size the scale is true for.

    Raises
    ------
    ExportError
        The image is too large for the memory.
    """
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    if image.isNull():
        size = f"{view.width_px}×{view.height_px} 像素"
        raise ExportError("图片太大", size, "请换一个分辨率")
    image.setDotsPerMeterX(round(view.dpi / METRES_PER_INCH))
    image.setDotsPerMeterY(round(view.dpi / METRES_PER_INCH))
    painter = QPainter(image)
    try:
        paint(view, painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = Page(painter, view.dpi)
        _draw_scale(page, view)
        _draw_credits(page, view)
    finally:
        painter.end()
    return image


def _draw_scale(page: Page, view: MapView) -> None:
    metres, _ = bar_metres(view.scale, _BAR_MM)
    bar = metres * 1000 / view.scale
    bottom = view.height_px / page.scale - 2
    page.box(2, bottom - 10, bar + 22, 10, fill="#e6ffffff")
    draw_north(page, 6.5, bottom - 9.4, 8.6, _NOTE_PT - 1.5)
    page.text(12, bottom - 6.6, f"1:{view.scale:,.0f}", _NOTE_PT, bold=True)
    draw_scale(page, 12, bottom - 2.2, scale=view.scale, longest_mm=_BAR_MM, size_pt=_NOTE_PT - 1)


def _draw_credits(page: Page, view: MapView) -> None:
    words = "；".join(credits_of(view.layers, view.underlay))
    if not words:
        return
    right, bottom = view.width_px / page.scale - 2, view.height_px / page.scale - 2
    lines = page.wrapped(words, _NOTE_PT - 1, right / 2)
    width = max(page.width(line, _NOTE_PT - 1) for line in lines)
    height = len(lines) * _CREDIT_LEAD_MM
    page.box(right - width - 2, bottom - height - 1, width + 2, height + 1, fill="#e6ffffff")
    for row, line in enumerate(reversed(lines)):
        base = bottom - 1.1 - row * _CREDIT_LEAD_MM
        page.text(right - 1, base, line, _NOTE_PT - 1, color=SOFT, align="right")
