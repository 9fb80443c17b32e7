"""What stands where on a sheet: the map with or without numbers, and the columns beside it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from jianxi_gis.errors import ExportError
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.sheet import SheetContent, Standing
from jianxi_gis.render.flow import Block, Placed, placed
from jianxi_gis.render.ledger import Ledger, ledger
from jianxi_gis.render.ledger_panel import LedgerPanel
from jianxi_gis.render.legend import legend
from jianxi_gis.render.legend_panel import legend_blocks
from jianxi_gis.render.numbering import Numbered, numbered
from jianxi_gis.render.page import Page
from jianxi_gis.render.scales import fitting_scale
from jianxi_gis.render.seen import projects_on_map
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import Box, Template, templates

_PANEL_GAP_MM = 4.0
_COARSER = 1.25
"""How much smaller a map may be for the sake of a longer list."""
_LEAST_NUMBERED = 15
"""Where the list has room for fewer of the projects on the map, it sums them by group."""
_LEAST_OTHERS = 10
"""Projects not on the map that are listed by name before the list on the map is full."""


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

    def head(shown: MapView) -> list[Block]:
        blocks = panel.totals(sums)
        key = legend(shown.layers, shown)
        entries = legend_blocks(page, key, view.scale, form.type.body, width)
        return [*blocks, panel.heading("图例", _PANEL_GAP_MM), *entries] if entries else blocks

    plain = head(view)
    head_alone = placed(plain, form.columns)
    if head_alone is None:
        return None
    heading = panel.heading("项目清单", _PANEL_GAP_MM, right="亿元")
    if not sums.whole.count:
        empty = placed([*plain, heading, *panel.nothing()], form.columns)
        return Composition(form, view, inner, empty or head_alone, 0)
    on_map = sums.parts[Standing.ON_MAP]
    made = numbered(view, {project.id: project.investment_yuan or 0 for project in on_map})
    if made is not None or not on_map:
        above = [*head(made.view if made else view), heading]
        order = sorted(made.numbers, key=made.numbers.__getitem__) if made else []

        def blocks_of(count: int, others: int) -> list[Block]:
            listed = panel.numbered(sums, order[:count])
            return [*above, *listed, *panel.others(sums, others)]

        most = _largest(len(order), lambda n: placed(blocks_of(n, _LEAST_OTHERS), form.columns))
        shown = made.limited(most) if made else Numbered(view, {})
        if shown is not None and (len(shown.numbers) >= min(len(order), _LEAST_NUMBERED)):
            blocks = [*above, *panel.numbered(sums, order[: len(shown.numbers)])]
            rows, panels = _most_rows(panel, sums, blocks, len(above) - 1, form.columns)
            if panels is not None:
                listed = rows + len(shown.numbers)
                return Composition(form, shown.view, inner, panels, listed)
    blocks = [*plain, heading, *panel.groups(sums)]
    rows, panels = _most_rows(panel, sums, blocks, len(plain), form.columns)
    return Composition(form, view, inner, panels or head_alone, rows, panels is not None)


def _most_rows(
    panel: LedgerPanel, sums: Ledger, head: Sequence[Block], lists: int, columns: Sequence[Box]
) -> tuple[int, Placed | None]:
    """Return how many projects not on the map have room by name below ``head``, and the blocks.

    The lists, which begin at block ``lists`` of the head, begin a column where that costs none.
    """
    rows = _largest(sums.others_count, lambda n: placed([*head, *panel.others(sums, n)], columns))
    fitting = placed([*head, *panel.others(sums, rows)], columns)
    apart = [*head[:lists], replace(head[lists], new_column=True), *head[lists + 1 :]]
    return rows, placed([*apart, *panel.others(sums, rows)], columns) or fitting


def _largest(most: int, fits: Callable[[int], object]) -> int:
    """Return the largest number up to ``most`` for which ``fits`` gives something; 0 if none."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle) is None:
            high = middle - 1
        else:
            low = middle
    return low
