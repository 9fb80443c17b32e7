"""The legend as blocks: samples drawn by the map's own painters, beside their words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from jianxi_gis.model.mapview import MapView
from jianxi_gis.render.areas import draw_areas
from jianxi_gis.render.corridor import draw_corridor
from jianxi_gis.render.flow import Block
from jianxi_gis.render.legend import AMOUNT_SYMBOL, SAMPLE_MM, Amount, Entry, Section
from jianxi_gis.render.lines import draw_lines
from jianxi_gis.render.page import HAIR, SOFT, Page
from jianxi_gis.render.points import draw_points
from jianxi_gis.render.symbols import draw_marker

_ROW_MM = 4.2
_GAP_MM = 1.3
"""Between a sample and its word."""
_DRAW = {"point": draw_points, "line": draw_lines, "polygon": draw_areas}


def legend_blocks(
    page: Page, sections: Sequence[Section], scale: float, size_pt: float, width: float
) -> list[Block]:
    """Return the legend of a map at 1:``scale`` as blocks for a column ``width`` mm wide."""
    blocks: list[Block] = []
    for number, section in enumerate(sections):
        blocks.append(_heading(page, section.heading, size_pt, space=1.2 if number else 0.0))
        rows = _rows(page, section.entries, size_pt, width)
        again = _heading(page, f"{section.heading}（续）", size_pt, space=0.0)
        blocks += [replace(_row(page, row, scale, size_pt), continued=again) for row in rows]
        if section.amounts:
            amounts = _amounts(page, section.amounts, size_pt, width)
            blocks.append(replace(amounts, continued=again))
    return blocks


def _heading(page: Page, words: str, size_pt: float, space: float) -> Block:
    def draw(x: float, y: float, width: float) -> None:
        page.text(x, y + 2.6, words, size_pt, color=SOFT)
        start = x + page.width(words, size_pt) + 1.5
        page.line(start, y + 1.7, x + width, y + 1.7)

    return Block(3.8, draw, space_before=space, keep_with_next=True)


def _rows(page: Page, entries: Sequence[Entry], size_pt: float, width: float) -> list[list[Entry]]:
    """Return rows of two entries, or one where a word is too long for half the width.

    A short entry takes the first half row left free.
    """
    room = width / 2 - SAMPLE_MM[0] - _GAP_MM - 1.0
    rows: list[list[Entry]] = []
    half_free: list[list[Entry]] = []
    for entry in entries:
        short = page.width(entry.label, size_pt) <= room
        if short and half_free:
            half_free.pop().append(entry)
            continue
        rows.append([entry])
        if short:
            half_free.append(rows[-1])
    return rows


def _row(page: Page, row: Sequence[Entry], scale: float, size_pt: float) -> Block:
    def draw(x: float, y: float, width: float) -> None:
        for number, entry in enumerate(row):
            left = x + number * width / 2
            draw_sample(page, entry, scale, left, y + (_ROW_MM - SAMPLE_MM[1]) / 2)
            base = y + _ROW_MM / 2 + size_pt * 0.127
            page.text(left + SAMPLE_MM[0] + _GAP_MM, base, entry.label, size_pt)

    return Block(_ROW_MM, draw)


def draw_sample(page: Page, entry: Entry, map_scale: float, x: float, y: float) -> None:
    """Draw an entry's samples over one another as on the map, upper left corner at (x, y) mm."""
    width, height = SAMPLE_MM
    scale, painter = page.scale, page.painter
    center = (width / 2 * map_scale / 1000, height / 2 * map_scale / 1000)
    pixels = round(width * scale), round(height * scale)
    view = MapView(center, map_scale, *pixels, page.dpi)
    for sample in entry.samples:
        painter.save()
        painter.translate(x * scale, y * scale)
        if sample.spec.geometry != "point":
            painter.setClipRect(QRectF(0.3 * scale, 0, (width - 0.6) * scale, height * scale))
        painter.setOpacity(sample.opacity)
        if sample.corridor_m > 0:
            draw_corridor(sample, view, painter)
        _DRAW[sample.spec.geometry](sample, view, painter)
        painter.restore()
    first = entry.samples[0]
    symbol = first.spec.rules[0].symbol
    if first.spec.geometry == "polygon" and symbol.fill and not symbol.outline:
        # a pale area would not be seen on white paper
        page.box(x + 0.5, y + 0.4, width - 1.0, height - 0.8, line=0.1, color=HAIR)


def _amounts(page: Page, amounts: Sequence[Amount], size_pt: float, width: float) -> Block:
    """Return a row of marker sizes; the middle one is left out where three have no room."""
    lead = page.width("投资", size_pt) + 2.0
    needed = lead + sum(
        amount.size_mm + 0.8 + page.width(amount.words, size_pt) + 2.2 for amount in amounts
    )
    shown = amounts if needed - 2.2 <= width else (amounts[0], amounts[-1])
    height = max(max(amount.size_mm for amount in shown) + 1.2, _ROW_MM)

    def draw(x: float, y: float, width: float) -> None:
        middle = y + height / 2
        base = middle + size_pt * 0.127
        page.text(x, base, "投资", size_pt, color=SOFT)
        left = x + lead
        for amount in shown:
            at = ((left + amount.size_mm / 2) * page.scale, middle * page.scale)
            draw_marker(page.painter, AMOUNT_SYMBOL, at, page.scale, amount.size_mm)
            left += amount.size_mm + 0.8
            page.text(left, base, amount.words, size_pt)
            left += page.width(amount.words, size_pt) + 2.2

    return Block(height, draw)
