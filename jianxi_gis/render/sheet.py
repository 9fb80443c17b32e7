"""A map sheet: the map at true scale, its furniture, its legend, its ledger."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.composition import Composition, compose
from jianxi_gis.render.furniture import draw_footer, draw_frame, draw_header, notes
from jianxi_gis.render.page import Page
from jianxi_gis.render.paint import kept, paint
from jianxi_gis.render.seen import seen
from jianxi_gis.render.symbols import MM_PER_INCH, px_per_mm
from jianxi_gis.render.template import forms_of

Extent = tuple[float, float, float, float]
"""West, south, east, north in metres (EPSG:4546)."""


def sheet_picture(content: SheetContent, long_px: int, least_dpi: int) -> tuple[QImage, Extent]:
    """Return a small picture of a sheet and the ground on its map.

    Parameters
    ----------
    long_px : int
        Pixels of the longer side.
    least_dpi : int
        Of fewer pixels an inch the words would not be set as on paper: the picture is larger.

    Raises
    ------
    ExportError
        As `paint_sheet`.
    """
    form = forms_of(content.sheet)[0]
    dpi = max(long_px / max(form.width, form.height) * MM_PER_INCH, least_dpi)
    scale = px_per_mm(dpi)
    size = round(form.width * scale), round(form.height * scale)
    image = _blank(*size)
    painter = QPainter(image)
    try:
        return image, paint_sheet(content, painter, dpi)
    finally:
        painter.end()


def paint_sheet(content: SheetContent, painter: QPainter, dpi: float) -> Extent:
    """Draw a sheet.

    Parameters
    ----------
    content : SheetContent
        What is printed.
    painter : QPainter
        Active, in pixels of ``dpi``, origin at the upper left corner of the paper. Its state is
        left as it was.
    dpi : float
        Pixels per inch of the painter.

    Returns
    -------
    tuple of float
        The ground on its map: west, south, east, north in metres (EPSG:4546).

    Raises
    ------
    ExportError
        No such paper, an extent or scale that is none, or a legend that has no room on the
        paper. Nothing is drawn then.

    Notes
    -----
    At 1:N a length of N mm in EPSG:4546 is 1 mm on paper. Grid lengths are 203 ppm longer than
    ground lengths in the middle of the district: 0.02 mm in 100 mm.
    """
    page = Page(painter, dpi)
    made = compose(content, page)
    _draw(content, made, page)
    return made.view.extent


def sheet_bands(content: SheetContent, dpi: float, rows: int) -> Iterator[QImage]:
    """Yield a sheet as images of ``rows`` rows at most, from top to bottom.

    Raises
    ------
    ExportError
        As `paint_sheet`, before the first.
    """
    page = Page(QPainter(), dpi)
    made = compose(content, page)
    width, height = (round(mm * page.scale) for mm in (made.form.width, made.form.height))
    for top in range(0, height, rows):
        image = _blank(width, min(rows, height - top))
        page.painter = QPainter(image)
        try:
            page.painter.translate(0, -top)
            _draw(content, made, page)
        finally:
            page.painter.end()
        yield image


def _blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)  # the paper ends within the last pixels
    return image


def _draw(content: SheetContent, made: Composition, page: Page) -> None:
    form, view, painter = made.form, made.view, page.painter
    with kept(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page.box(0, 0, form.width, form.height, fill="#ffffff")
        with kept(painter):
            painter.translate(made.map.x * page.scale, made.map.y * page.scale)
            paint(view, painter)
        draw_frame(page, made.map, view, form, grid="grid" in content.sheet.parts)
        draw_header(page, content.sheet, form)
        plans = dict.fromkeys(project.plan for project in content.projects if project.plan)
        draw_footer(page, notes(content.sheet, _sources(view), list(plans)), made.scale, form)
        for block, x, y, width in made.panels:
            block.draw(x, y, width)


def _sources(view: MapView) -> list[str]:
    """Return the attributions of base map and layers that are on the map, each once."""
    words = [layer.spec.attribution for layer in view.layers if len(seen(layer, view))]
    grouped = group_sources(words)
    if view.underlay is not None and view.underlay.attribution:
        grouped.insert(0, view.underlay.attribution)
    return grouped


def group_sources(attributions: Iterable[str]) -> list[str]:
    """Return what stands in attributions as short as it can be said: each source once.

    Examples
    --------
    >>> group_sources(["道路：甲", "河渠：乙；河渠：甲", "", "丙"])
    ['道路、河渠：甲', '河渠：乙', '丙']
    """
    things: dict[str, dict[str, None]] = {}
    for part in (part for words in attributions for part in words.split("；") if part):
        thing, _, source = part.rpartition("：")
        things.setdefault(source, {})[thing] = None
    return [
        f"{'、'.join(filter(None, named))}：{source}".removeprefix("：")
        for source, named in things.items()
    ]
