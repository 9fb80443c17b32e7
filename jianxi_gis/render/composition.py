"""What stands where on a sheet: the map with or without numbers, and the columns beside it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from jianxi_gis.errors import ExportError
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.sheet import SheetContent, Standing
from jianxi_gis.render.extras import asked_for, where_room
from jianxi_gis.render.flow import Block, Placed, placed
from jianxi_gis.render.ledger import ledger
from jianxi_gis.render.ledger_panel import LedgerPanel
from jianxi_gis.render.legend import Section, legend, shortened
from jianxi_gis.render.legend_panel import legend_blocks
from jianxi_gis.render.numbering import Numbered, numbered
from jianxi_gis.render.page import Page
from jianxi_gis.render.scales import fitting_scale
from jianxi_gis.render.seen import projects_on_map
from jianxi_gis.render.symbols import px_per_mm
from jianxi_gis.render.template import Box, Template, forms_of

_PANEL_GAP_MM = 4.0
_COARSER = 1.25
"""How much smaller a map may be for the sake of a longer list."""
_LARGER = (1.8, 1.6, 1.4, 1.25, 1.12)
"""Times the template's type that of the panels may be where there is room."""
_LEAST_WIDTH_PT = 8.6
"""Width a column keeps for each point of its type, mm."""
_LEAST_NUMBERED = 10
"""Where the list has room for fewer of the projects on the map, it sums them by group."""
_LEAST_OTHERS = 5
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
    split: bool = False
    """Whether the legend goes on in another column."""
    missing: int = 0
    """Of what is printed where there is room: how many had none."""

    @property
    def scale(self) -> float:
        """Return the denominator of the sheet's scale."""
        return self.view.scale / self.form.magnify


def compose(content: SheetContent, page: Page) -> Composition:
    """Return the sheet on the first template that lists every project by name.

    A short legend is better than a smaller map, and a list of names than a spacious legend; what
    stands beside the map is as large as there is room for. If no template has room for all: of
    those with a list, and of these with nearly the largest scale, the one that lists most.

    Raises
    ------
    ExportError
        No such paper, an extent or scale that is none, or a legend that has no room.
    """
    made = []
    for form in forms_of(content.sheet):
        draft = _Draft(content, form, page)
        whole: list[tuple[Composition, bool]] = []
        for short in (False, True):
            composition = draft.composed(short_legend=short)
            if composition is None or (form.brief and composition.missing):
                continue
            if composition.listed == len(content.projects):
                whole.append((composition, short))
                if not composition.split:
                    break
            elif not form.brief:
                made.append(composition)
        if whole:
            best, short = min(whole, key=lambda pair: pair[0].split)
            return draft.enlarged(best, short_legend=short)
    if not made:
        todo = "请换大一号的纸，或关掉一些图层"
        raise ExportError("图例在纸上放不下", f"{content.sheet.paper} 图幅", todo)
    possible = [one for one in made if one.has_list] or made
    coarsest = min(one.view.scale for one in possible) * _COARSER
    return max(
        (one for one in possible if one.view.scale <= coarsest),
        key=lambda one: (one.listed, -one.view.scale),
    )


def sheet_view(content: SheetContent, form: Template, dpi: float) -> tuple[MapView, Box]:
    """Return the map of a sheet and where it lies on paper, whole pixels both.

    Symbols and names are made larger by a view of more dots an inch at a smaller scale, which
    shows the same ground on the same pixels.

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
    large = form.magnify
    view = MapView(center, scale * large, width, height, dpi * large, content.layers)
    return replace(view, underlay=content.underlay), inner


class _Draft:
    """A sheet on one template: its map and sums, not yet what stands beside it."""

    def __init__(self, content: SheetContent, form: Template, page: Page) -> None:
        self._content = content
        self._form = form
        self._page = page
        self._view, self._inner = sheet_view(content, form, page.dpi)
        self._sums = ledger(content.projects, projects_on_map(self._view.layers, self._view))
        self._legends: dict[MapView, tuple[Section, ...]] = {}
        self._set_type(1.0)
        on_map = self._sums.parts[Standing.ON_MAP]
        yuan = {project.id: project.investment_yuan or 0 for project in on_map}
        self._has_list = "list" in content.sheet.parts
        self._numbered = numbered(self._view, yuan) if self._has_list else None

    def _set_type(self, large: float) -> None:
        """Set what stands beside the map in type ``large`` times that of the template."""
        form = self._beside = replace(self._form, type=self._form.type.times(large))
        width = form.columns[0].width
        self._panel = LedgerPanel(self._page, form.type, width)
        self._tail = asked_for(self._page, self._content.sheet, form.type, width)

    def enlarged(self, made: Composition, *, short_legend: bool) -> Composition:
        """Return the sheet with what stands beside its map in the largest type it has room for."""
        widest = self._form.columns[0].width / (_LEAST_WIDTH_PT * self._form.type.body)
        for large in (step for step in _LARGER if step <= widest):
            self._set_type(large)
            larger = self.composed(short_legend=short_legend)
            if larger and all(
                getattr(larger, what) == getattr(made, what)
                for what in ("listed", "missing", "split")
            ):
                return larger
        return made

    def composed(self, *, short_legend: bool) -> Composition | None:
        """Return totals, legend and as much of the lists as has room; None if not even these.

        First choice: the projects on the map by number. Else their groups; else the sums alone.
        """
        view, panel, sums = self._view, self._panel, self._sums
        plain = self._head(view, short_legend)
        if self._placed(plain) is None:
            return None
        heading = panel.heading("项目清单", _PANEL_GAP_MM, right="亿元")
        if not sums.whole.count:
            empty = [*plain, heading, *panel.nothing()]
            return self._made(view, empty if self._placed(empty) else plain, 0)
        if not self._has_list:
            return self._made(view, plain, len(self._content.projects))
        made = self._numbered
        if made is not None or not sums.parts[Standing.ON_MAP]:
            above = [*self._head(made.view if made else view, short_legend), heading]
            order = sorted(made.numbers, key=made.numbers.__getitem__) if made else []

            def blocks_of(count: int, others: int) -> list[Block]:
                listed = panel.numbered(sums, order[:count])
                return [*above, *listed, *panel.others(sums, others)]

            most = _largest(len(order), lambda n: self._placed(blocks_of(n, _LEAST_OTHERS)))
            shown = made.limited(most) if made else Numbered(view, {})
            if shown is not None and (len(shown.numbers) >= min(len(order), _LEAST_NUMBERED)):
                blocks = [*above, *panel.numbered(sums, order[: len(shown.numbers)])]
                rows, whole = self._most_rows(blocks, len(above) - 1)
                if whole is not None:
                    return self._made(shown.view, whole, rows + len(shown.numbers))
        rows, whole = self._most_rows([*plain, heading, *panel.groups(sums)], len(plain))
        if whole is None:
            return self._made(view, plain, 0, has_list=False)
        return self._made(view, whole, rows)

    def _placed(self, blocks: Sequence[Block]) -> Placed | None:
        return placed([*blocks, *self._tail], self._form.columns)

    def _made(
        self, view: MapView, blocks: Sequence[Block], listed: int, *, has_list: bool = True
    ) -> Composition:
        """Return the sheet; what room is left holds what is printed where there is room."""
        form, content = self._form, self._content
        panels = self._placed(blocks)
        assert panels is not None
        shown, missing = [*blocks], 0
        for extra in where_room(self._page, self._panel, content, view, self._beside):
            apart = [replace(extra[0], new_column=True), *extra[1:]]  # where a column is free
            for more in ([*shown, *apart], [*shown, *extra]):
                if (fuller := self._placed(more)) is not None:
                    shown, panels = more, fuller
                    break
            else:
                missing += 1
        split = any(block.of_split_legend for block, *_ in panels)
        return Composition(form, view, self._inner, panels, listed, has_list, split, missing)

    def _head(self, shown: MapView, short: bool) -> list[Block]:
        blocks = self._panel.totals(self._sums)
        if shown not in self._legends:
            self._legends[shown] = legend(shown.layers, shown)
        key = shortened(self._legends[shown]) if short else self._legends[shown]
        entries = legend_blocks(self._page, key, shown.scale, self._beside)
        if not entries:
            return blocks
        return [*blocks, self._panel.heading("图例", _PANEL_GAP_MM), *entries]

    def _most_rows(self, head: Sequence[Block], lists: int) -> tuple[int, Sequence[Block] | None]:
        """Return how many projects not on the map have room by name below ``head``, and all.

        The lists, which begin at block ``lists`` of the head, begin a column where that costs
        none.
        """
        panel, sums = self._panel, self._sums
        rows = _largest(sums.others_count, lambda n: self._placed([*head, *panel.others(sums, n)]))
        others = panel.others(sums, rows)
        apart = [*head[:lists], replace(head[lists], new_column=True), *head[lists + 1 :], *others]
        return rows, next((one for one in (apart, [*head, *others]) if self._placed(one)), None)


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
