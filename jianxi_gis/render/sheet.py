"""A map sheet: the map at true scale, its furniture, its legend, its ledger."""

import math
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QPainter

from jianxi_gis.errors import ExportError
from jianxi_gis.model.layer import LabelStyle
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.sheet import SheetContent, Standing
from jianxi_gis.render.flow import Block, Placed, placed
from jianxi_gis.render.frame import is_drawn
from jianxi_gis.render.furniture import draw_footer, draw_frame, draw_header, notes
from jianxi_gis.render.labels import placed_labels
from jianxi_gis.render.ledger import Ledger, LedgerPrinter, ledger
from jianxi_gis.render.legend import legend, legend_blocks
from jianxi_gis.render.page import INK, Page
from jianxi_gis.render.paint import paint
from jianxi_gis.render.scales import fitting_scale
from jianxi_gis.render.seen import is_project_layer, projects_on_map, seen
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import Box, Template, template

MOST_NUMBERED = 30
"""A map with at most so many projects bears their numbers, and the list explains them."""


def paint_sheet(content: SheetContent, painter: QPainter, dpi: float) -> None:
    """Draw a sheet.

    Parameters
    ----------
    content : SheetContent
        What is printed.
    painter : QPainter
        Active, in pixels of ``dpi``, origin at the upper left corner of the paper.
    dpi : float
        Pixels per inch of the painter.

    Raises
    ------
    ExportError
        No such paper, an extent that is none, or a legend that has no room on the paper.

    Notes
    -----
    At 1:N a length of N mm in EPSG:4546 is 1 mm on paper; the map's corner lies on a whole
    pixel. Grid lengths differ from ground lengths by 203 ppm in the middle of the district.
    """
    form = template(content.sheet.paper, content.sheet.landscape)
    page = Page(painter, dpi)
    view, inner = sheet_view(content, form, dpi)
    on_map = projects_on_map(view.layers, view)
    sums = ledger(content.projects, on_map)
    panels, drawn = _panels(page, form, sums, view, _numbered(view, sums))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    page.box(0, 0, form.width, form.height, fill="#ffffff")
    painter.save()
    painter.translate(inner.x * page.scale, inner.y * page.scale)
    paint(drawn, painter)
    painter.restore()
    draw_frame(page, inner, view, form)
    draw_header(page, content.sheet, form)
    plans = list(dict.fromkeys(project.plan for project in content.projects if project.plan))
    draw_footer(page, notes(content.sheet, _sources(view), plans), view.scale, form)
    for block, x, y, width in panels:
        block.draw(x, y, width)
    painter.restore()


def sheet_view(content: SheetContent, form: Template, dpi: float) -> tuple[MapView, Box]:
    """Return the map of a sheet and where it lies on paper, whole pixels both.

    Raises
    ------
    ExportError
        The extent is empty or no numbers, or the scale is negative.
    """
    west, south, east, north = content.extent
    if not all(map(math.isfinite, content.extent)) or west >= east or south >= north:
        raise ExportError("图面范围不是一个矩形", str(content.extent))
    if content.sheet.scale < 0 or not math.isfinite(content.sheet.scale):
        raise ExportError("比例尺分母要是正数", f"{content.sheet.scale:g}")
    wanted = form.map.inset(form.frame_band)
    scale_px = px_per_mm(dpi)
    width, height = math.floor(wanted.width * scale_px), math.floor(wanted.height * scale_px)
    inner = Box(
        round(wanted.x * scale_px) / scale_px,
        round(wanted.y * scale_px) / scale_px,
        width / scale_px,
        height / scale_px,
    )
    scale = content.sheet.scale or fitting_scale(content.extent, inner)
    center = ((west + east) / 2, (south + north) / 2)
    return MapView(center, scale, width, height, dpi, content.layers), inner


def _panels(
    page: Page, form: Template, sums: Ledger, view: MapView, numbered: MapView | None
) -> tuple[Placed, MapView]:
    """Return totals, legend and as much of the lists as has room, and the map that fits them.

    First choice: all projects on the map by number. Else their groups; else the sums alone.
    """
    width = form.columns[0].width
    printer = LedgerPrinter(page, form.type, width)
    head = printer.totals(sums)
    entries = legend_blocks(legend(view.layers, view), page, form.type, width)
    if entries:
        head += [printer.heading("图例", 4.0), *entries]
    lists = printer.heading("项目清单（亿元）", 4.0)
    choices: list[tuple[list[Block], MapView]] = [([lists, *printer.groups(sums)], view)]
    if numbered is not None:
        choices.insert(0, ([lists, *printer.numbered(sums)], numbered))
    for first, drawn in choices if sums.whole.count else [(printer.nothing(), view)]:
        fitted = _most_rows(printer, sums, [*head, *first], form.columns)
        if fitted is not None:
            return fitted, drawn
    fitted = placed(head, form.columns)
    if fitted is None:
        raise ExportError(
            "图例在纸上放不下", f"{form.paper} 图幅", "请换大一号的纸，或关掉一些图层"
        )
    return fitted, view


def _most_rows(
    printer: LedgerPrinter, sums: Ledger, head: Sequence[Block], columns: Sequence[Box]
) -> Placed | None:
    """Return the blocks with as many single projects below as there is room for."""
    best = None
    low, high = 0, printer.others_count(sums)
    while low <= high:
        rows = (low + high) // 2
        tried = placed([*head, *printer.others(sums, rows)], columns)
        if tried is None:
            high = rows - 1
        else:
            best, low = tried, rows + 1
    return best


def _numbered(view: MapView, sums: Ledger) -> MapView | None:
    """Return the view with numbers in place of the projects' names.

    None if there are none or too many, or if one number finds no room on the map.
    """
    if not 0 < len(sums.parts[Standing.ON_MAP]) <= MOST_NUMBERED:
        return None
    numbers = sums.numbers
    layers = tuple(
        _with_numbers(layer, numbers) if is_project_layer(layer) else layer for layer in view.layers
    )
    drawn = [layer for layer in layers if is_drawn(layer, view)]
    project_layers = {layer.spec.id for layer in drawn if is_project_layer(layer)}
    written = {label.text for label in placed_labels(view, drawn) if label.layer in project_layers}
    if not {str(number) for number in numbers.values()} <= written:
        return None
    return replace(view, layers=layers)


def _with_numbers(layer: MapLayer, numbers: dict[str, int]) -> MapLayer:
    labels = tuple(str(numbers.get(item, "")) for item in layer.columns.ids)
    style = LabelStyle("number", size_mm=3.0, color=INK, bold=True, priority=1000)
    return replace(
        layer,
        spec=replace(layer.spec, label=style),
        columns=replace(layer.columns, labels=labels),
    )


def _sources(view: MapView) -> list[str]:
    """Return the attributions of the layers that are on the map, each once."""
    words = (layer.spec.attribution for layer in view.layers if len(seen(layer, view)))
    return [word for word in dict.fromkeys(words) if word]
