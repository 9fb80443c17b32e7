"""What stands where on a sheet: the map with or without numbers, and the columns beside it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jianxi_gis.errors import ExportError
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.flow import Block, Placed, placed
from jianxi_gis.render.ledger import Ledger, ledger
from jianxi_gis.render.ledger_panel import LedgerPanel
from jianxi_gis.render.legend import legend
from jianxi_gis.render.legend_panel import legend_blocks
from jianxi_gis.render.numbering import numbered
from jianxi_gis.render.page import Page
from jianxi_gis.render.scales import fitting_scale
from jianxi_gis.render.seen import projects_on_map
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import Box, Template, templates

_PANEL_GAP_MM = 4.0
_COARSER = 1.25
"""How much smaller a map may be for the sake of a longer list."""


@dataclass(frozen=True, slots=True, eq=False)
class Composition:
    """A sheet ready to draw."""

    form: Template
    view: MapView
    map: Box
    """Where the map lies, whole pixels."""
    panels: Placed
    listed: int
    """Projects listed by name."""
    has_list: bool = True
    """False if there was room for the sums alone."""


def compose(content: SheetContent, page: Page) -> Composition:
    """Return the sheet on the first template that lists every project by name.

    If there is none: of those with a list, and of these with nearly the largest scale, the one
    that lists most.

    Raises
    ------
    ExportError
        No such paper, an extent or scale that is none, or a legend that has no room.
    """
    made = []
    for form in templates(content.sheet.paper, content.sheet.landscape):
        composition = _composed(content, form, page)
        if composition is not None and composition.listed == len(content.projects):
            return composition
        made.append(composition)
    possible = [one for one in made if one is not None]
    if not possible:
        todo = "请换大一号的纸，或关掉一些图层"
        raise ExportError("图例在纸上放不下", f"{content.sheet.paper} 图幅", todo)
    possible = [one for one in possible if one.has_list] or possible
    coarsest = min(one.view.scale for one in possible) * _COARSER
    return max(
        (one for one in possible if one.view.scale <= coarsest),
        key=lambda one: (one.listed, -one.view.scale),
    )


def sheet_view(content: SheetContent, form: Template, dpi: float) -> tuple[MapView, Box]:
    """Return the map of a sheet and where it lies on paper, whole pixels both.

    Raises
    ------
    ExportError
        The extent is empty or no numbers, or the scale is not positive.
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
    view = MapView(center, scale, width, height, dpi, content.layers, underlay=content.underlay)
    return view, inner


def _composed(content: SheetContent, form: Template, page: Page) -> Composition | None:
    """Return totals, legend and as much of the lists as has room; None if not even the legend.

    First choice: all projects on the map by number. Else their groups; else the sums alone.
    """
    view, inner = sheet_view(content, form, page.dpi)
    sums = ledger(content.projects, projects_on_map(view.layers, view))
    width = form.columns[0].width
    panel = LedgerPanel(page, form.type, width)
    head = panel.totals(sums)
    entries = legend_blocks(page, legend(view.layers, view), view.scale, form.type.body, width)
    if entries:
        head += [panel.heading("图例", _PANEL_GAP_MM), *entries]
    head_alone = placed(head, form.columns)
    if head_alone is None:
        return None
    head.append(panel.heading("项目清单", _PANEL_GAP_MM, right="亿元"))
    lists = len(head) - 1
    if not sums.whole.count:
        empty = placed([*head, *panel.nothing()], form.columns)
        return Composition(form, view, inner, empty or head_alone, 0)
    with_numbers = numbered(view, sums.numbers)
    if with_numbers is not None or not sums.numbers:
        rows, panels = _most_rows(panel, sums, [*head, *panel.numbered(sums)], lists, form.columns)
        if panels is not None:
            return Composition(form, with_numbers or view, inner, panels, rows + len(sums.numbers))
    rows, panels = _most_rows(panel, sums, [*head, *panel.groups(sums)], lists, form.columns)
    return Composition(form, view, inner, panels or head_alone, rows, panels is not None)


def _most_rows(
    panel: LedgerPanel, sums: Ledger, head: Sequence[Block], lists: int, columns: Sequence[Box]
) -> tuple[int, Placed | None]:
    """Return how many projects not on the map have room by name below ``head``, and the blocks.

    The lists, which begin at block ``lists`` of the head, begin a column where that costs none.
    """
    best: tuple[int, Placed | None] = (0, None)
    low, high = 0, sums.others_count
    while low <= high:
        rows = (low + high) // 2
        tried = placed([*head, *panel.others(sums, rows)], columns)
        if tried is None:
            high = rows - 1
        else:
            best, low = (rows, tried), rows + 1
    apart = [*head[:lists], replace(head[lists], new_column=True), *head[lists + 1 :]]
    return best[0], placed([*apart, *panel.others(sums, best[0])], columns) or best[1]
