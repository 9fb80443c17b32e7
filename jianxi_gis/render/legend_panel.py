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
from jianxi_gis.render.template import Template

_USUAL_PT = 7.0
"""Larger words have higher rows."""
_ROW_MM = 4.2
_GAP_MM = 1.3
"""Between a sample and its word."""
_DRAW = {"point": draw_points, "line": draw_lines, "polygon": draw_areas}


def legend_blocks(
    page: Page, sections: Sequence[Section], scale: float, form: Template
) -> list[Block]:
    """Return the legend of a map as blocks for the columns of a template.

    ``scale`` is that of the map's view: 1:N, N times how much its symbols are magnified.
    """
    size_pt, width = form.type.body, form.columns[0].width
    blocks: list[Block] = []
    for number, section in enumerate(sections):
        blocks.append(_heading(page, section.heading, size_pt, space=1.2 if number else 0.0))
        rows = _rows(page, section.entries, form)
        again = _heading(page, f"{section.heading}（续）", size_pt, space=0.0)
        again = replace(again, of_split_legend=True)
        blocks += [replace(_row(page, row, scale, form), continued=again) for row in rows]
        if section.amounts:
            amounts = _amounts(page, section.amounts, size_pt, width, form.magnify)
            blocks.append(replace(amounts, continued=again))
    return blocks


def _heading(page: Page, words: str, size_pt: float, space: float) -> Block:
    large = max(1.0, size_pt / _USUAL_PT)

    def draw(x: float, y: float, width: float) -> None:
        page.text(x, y + 2.6 * large, words, size_pt, color=SOFT)
        start = x + page.width(words, size_pt) + 1.5
        page.line(start, y + 1.7 * large, x + width, y + 1.7 * large)

    return Block(3.8 * large, draw, space_before=space, keep_with_next=True)


def _rows(page: Page, entries: Sequence[Entry], form: Template) -> list[list[Entry]]:
    """Return rows of two entries, or one where a word is too long for half the width.

    A short entry takes the first half row left free.
    """
    size_pt = form.type.body
    room = form.columns[0].width / 2 - SAMPLE_MM[0] * form.magnify - _GAP_MM - 1.0
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


def _row(page: Page, row: Sequence[Entry], scale: float, form: Template) -> Block:
    size_pt, large = form.type.body, form.magnify
    height = _ROW_MM * max(large, size_pt / _USUAL_PT)

    def draw(x: float, y: float, width: float) -> None:
        for number, entry in enumerate(row):
            left = x + number * width / 2
            at = (left, y + (height - SAMPLE_MM[1] * large) / 2)
            draw_sample(page, entry, scale, at, large)
            base = y + height / 2 + size_pt * 0.127
            page.text(left + SAMPLE_MM[0] * large + _GAP_MM, base, entry.label, size_pt)

    return Block(height, draw)


def draw_sample(
    page: Page, entry: Entry, map_scale: float, at: tuple[float, float], large: float
) -> None:
    """Draw an entry's samples over one another as on the map, upper left corner ``at`` mm.

    ``map_scale`` is that of the map's view, whose symbols are ``large`` times as large.
    """
    (x, y), (width, height) = at, SAMPLE_MM
    scale, painter = page.scale * large, page.painter
    center = (width / 2 * map_scale / 1000, height / 2 * map_scale / 1000)
    pixels = round(width * scale), round(height * scale)
    view = MapView(center, map_scale, *pixels, page.dpi * large)
    for sample in entry.samples:
        painter.save()
        painter.translate(x * page.scale, y * page.scale)
        if sample.spec.geometry != "point":
            painter.setClipRect(QRectF(0.3 * scale, 0, (width - 0.6) * scale, height * scale))
        painter.setOpacity(sample.opacity)
        draw_corridor(sample, view, painter)
        _DRAW[sample.spec.geometry](sample, view, painter)
        painter.restore()
    first = entry.samples[0]
    symbol = first.spec.rules[0].symbol
    if first.spec.geometry == "polygon" and symbol.fill and not symbol.outline:
        # a pale area would not be seen on white paper
        size = ((width - 1.0) * large, (height - 0.8) * large)
        page.box(x + 0.5 * large, y + 0.4 * large, *size, line=0.1, color=HAIR)


def _amounts(
    page: Page, amounts: Sequence[Amount], size_pt: float, width: float, large: float
) -> Block:
    """Return a row of marker sizes; the middle one is left out where three have no room."""
    amounts = [replace(amount, size_mm=amount.size_mm * large) for amount in amounts]
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
