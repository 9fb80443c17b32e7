"""What stands around the map: title, 密级, frame with coordinates, scale, north, notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtGui import QImage

from jianxi_gis.geo.crs import unproject
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.sheet import ALL_PROJECTS, DEFAULT_SECRECY, NO_REVIEW_NUMBER, Sheet
from jianxi_gis.render.page import INK, SOFT, Page
from jianxi_gis.render.scales import bar_metres, ground_words, tick_metres
from jianxi_gis.render.template import Box, Template

CRS_WORDS = "2000国家大地坐标系，3度带高斯-克吕格投影，中央经线111°"
_BLANK = "＿" * 8
_GAP_MM = 5.0
_ARROW_MM = 9.0
_MARK_MM = 1.6
GRID = "#7c8a93"
_LEAD_MM = 0.353 * 1.45
"""From line to line, for each point of size."""
_LEAST_NOTE_PT = 3.5
_CORNER_PT = 3.25
"""Free of ticks for each point of size, mm: the corner's longitude and latitude stand there."""
_USUAL_NOTE_PT = 6.5
"""Arrow and bar are made for notes of this size; larger notes have larger ones."""


def draw_header(page: Page, sheet: Sheet, form: Template) -> None:
    """Write title and filter in the middle, 密级 and 审图号 at the right."""
    box, sizes = form.header, form.type
    middle = box.x + box.width / 2
    secrecy = sheet.secrecy.strip() or DEFAULT_SECRECY
    number = sheet.review_number.strip()
    review = f"审图号：{number}" if number else NO_REVIEW_NUMBER
    right = max(page.width(secrecy, sizes.figure), page.width(review, sizes.note))
    room = box.width - 2 * right - 8
    title_pt = _shrunk(page, sheet.title, sizes.title, room)
    page.text(middle, box.y + box.height * 0.52, sheet.title, title_pt, align="center", bold=True)
    words = (
        sheet.filter_words if sheet.filter_words == ALL_PROJECTS else f"筛选：{sheet.filter_words}"
    )
    if sheet.subtitle and sheet.filter_words == ALL_PROJECTS:
        words = sheet.subtitle
    elif sheet.subtitle:
        words = f"{sheet.subtitle}　{words}"
    words = _cut_to(page, words, sizes.subtitle, room)
    page.text(middle, box.bottom - 1.0, words, sizes.subtitle, color=SOFT, align="center")
    logo = QImage.fromData(sheet.logo)
    if not logo.isNull():
        page.picture(logo, box.x, box.y, right, box.height)
    page.text(box.right, box.y + box.height * 0.52, secrecy, sizes.figure, align="right", bold=True)
    page.text(box.right, box.bottom - 1.0, review, sizes.note, color=SOFT, align="right")


def draw_frame(
    page: Page, inner: Box, view: MapView, form: Template, *, grid: bool = False
) -> None:
    """Draw 内外图廓: kilometres at the ticks, longitude and latitude at the corners.

    With ``grid`` the ticks are joined across the map.
    """
    outer, size_pt = form.map, form.type.note
    page.box(inner.x, inner.y, inner.width, inner.height, line=0.2)
    page.box(outer.x + 0.35, outer.y + 0.35, outer.width - 0.7, outer.height - 0.7, line=0.7)
    west, south, east, north = view.extent
    mm = inner.width / (east - west)
    step = tick_metres(1000 / mm * form.magnify)
    band = form.frame_band
    cap = size_pt * 0.36 * 0.72
    corner = _CORNER_PT * size_pt
    eastings = [(e, inner.x + (e - west) * mm) for e in _multiples(west, east, step)]
    northings = [(n, inner.y + (north - n) * mm) for n in _multiples(south, north, step)]
    for value, x in eastings:
        if grid:
            page.line(x, inner.y, x, inner.bottom, color=GRID)
        page.line(x, inner.y, x, inner.y - _MARK_MM, color=INK)
        page.line(x, inner.bottom, x, inner.bottom + _MARK_MM, color=INK)
        if inner.x + corner < x < inner.right - corner:
            for y in (inner.y - band / 2, inner.bottom + band / 2):
                page.text(x + 0.7, y + cap / 2, _km(value, step), size_pt, color=SOFT)
    for value, y in northings:
        if grid:
            page.line(inner.x, y, inner.right, y, color=GRID)
        page.line(inner.x, y, inner.x - _MARK_MM, y, color=INK)
        page.line(inner.right, y, inner.right + _MARK_MM, y, color=INK)
        if inner.y + corner < y < inner.bottom - corner:
            for x in (inner.x - band / 2, inner.right + band / 2):
                page.text(x + cap / 2, y - 0.7, _km(value, step), size_pt, color=SOFT, angle=-90)
    _corners(page, inner, view, band, size_pt)


def draw_north(page: Page, x: float, y: float, height: float, size_pt: float) -> None:
    """Draw the arrow to grid north below its word; ``x`` is its middle, ``y`` its top, mm."""
    top, half = y + height * 0.3, height * 0.16
    foot, notch = y + height, y + height * 0.84
    page.text(x, y + height * 0.22, "坐标北", size_pt, align="center")
    page.polygon([(x, top), (x - half, foot), (x, notch)], INK, 0.15)
    page.polygon([(x, top), (x + half, foot), (x, notch)], "#ffffff", 0.15)


def draw_scale(
    page: Page, x: float, y: float, *, scale: float, longest_mm: float, size_pt: float
) -> tuple[float, float]:
    """Draw the bar, its left end at (x, y) mm; return its left and right end on paper, mm."""
    metres, divisions = bar_metres(scale, longest_mm)
    length = metres * 1000 / scale
    part = length / divisions
    large = size_pt / _USUAL_NOTE_PT
    height = 1.3 * large
    for number in range(divisions):
        fill = INK if number % 2 == 0 else "#ffffff"
        page.box(x + number * part, y, part, height, fill=fill)
    page.box(x, y, length, height, line=0.15)
    unit = ground_words(metres).rpartition(" ")[2]
    for number in range(divisions + 1):
        value = metres * number / divisions / (1000 if unit == "公里" else 1)
        word = f"{value:g}"
        at = x + number * part
        page.text(at, y - 0.9 * large, word, size_pt, align="center")
        if number == divisions:
            page.text(at + page.width(word, size_pt) / 2 + 0.8, y - 0.9 * large, unit, size_pt)
    return x, x + length


@dataclass(frozen=True, slots=True)
class Notes:
    """Lines of the footer."""

    left: tuple[str, ...]
    right: tuple[str, ...]


def notes(sheet: Sheet, sources: Sequence[str], plans: Sequence[str]) -> Notes:
    """Return the footer's lines: reference and sources; maker and dates.

    What is not known leaves a space to write in by hand.
    """
    left = [f"坐标系：{CRS_WORDS}"]
    if plans:
        left.append(f"资料来源：{'、'.join(f'《{plan}》' for plan in plans)}")
    if sources:
        left.append(f"底图来源：{'；'.join(sources)}")
    return Notes(
        tuple(left),
        (
            f"制图单位：{sheet.maker.strip() or _BLANK}",
            f"制图日期：{date_words(sheet.made_on)}",
            f"数据截止日期：{date_words(sheet.data_date)}",
        ),
    )


def draw_footer(page: Page, words: Notes, scale: float, form: Template) -> None:
    """Write notes left and right, and between them the arrow and both scales.

    The scales stand in the middle, or further right where long notes need the room.
    """
    box, size_pt, longest = form.footer, form.type.note, form.scale_bar_at_most
    lead = size_pt * _LEAD_MM
    large = size_pt / _USUAL_NOTE_PT
    arrow = _ARROW_MM * large
    metres, _ = bar_metres(scale, longest)
    bar = metres * 1000 / scale
    notes_end = box.x + max(page.width(line, size_pt) for line in words.left) + _GAP_MM
    right_start = box.right - max(page.width(line, size_pt) for line in words.right) - _GAP_MM
    centred = box.x + (box.width - bar - arrow) / 2
    # the last figure and the unit stand beyond the bar's end
    left = max(centred, min(notes_end, right_start - bar - arrow - 6 * large))
    middle = box.y + box.height / 2
    draw_north(page, left + 2 * large, middle - 5.5 * large, 11 * large, size_pt)
    bar_x = left + arrow
    title = f"1:{scale:,.0f}".replace(",", " ")
    page.text(
        bar_x + bar / 2, middle - 2.2 * large, title, form.type.subtitle, align="center", bold=True
    )
    draw_scale(page, bar_x, middle + 2.4 * large, scale=scale, longest_mm=longest, size_pt=size_pt)
    room = left - box.x - _GAP_MM
    lines, left_pt = _fitting(page, words.left, size_pt, room, box.height - 2.4 * large)
    for number, line in enumerate(lines):
        y = box.y + 2.4 * large + number * left_pt * _LEAD_MM
        page.text(box.x, y, line, left_pt, color=SOFT)
    for number, line in enumerate(words.right):
        page.text(
            box.right, box.y + 2.4 * large + number * lead, line, size_pt, color=SOFT, align="right"
        )


def _fitting(
    page: Page, notes: Sequence[str], size_pt: float, room: float, height: float
) -> tuple[list[str], float]:
    """Return notes as lines that fit into a height, mm, and their size: sources may be many."""
    while True:
        lines = [line for note in notes for line in page.wrapped(note, size_pt, room)]
        if (len(lines) - 1) * size_pt * _LEAD_MM <= height or size_pt <= _LEAST_NOTE_PT:
            return lines, size_pt
        size_pt -= 0.25


def _corners(page: Page, inner: Box, view: MapView, band: float, size_pt: float) -> None:
    cap = size_pt * 0.36 * 0.72
    west, south, east, north = view.extent
    corners = unproject(np.array([[west, north], [east, north], [west, south], [east, south]]))
    places = ((inner.x, inner.y), (inner.right, inner.y),
              (inner.x, inner.bottom), (inner.right, inner.bottom))  # fmt: skip
    for number, ((x, y), (lon, lat)) in enumerate(zip(places, corners.tolist(), strict=True)):
        at_left, at_top = number % 2 == 0, number < 2
        above = y - band / 2 if at_top else y + band / 2
        page.text(x + (0.6 if at_left else -0.6), above + cap / 2, _degrees(lon), size_pt,
                  align="left" if at_left else "right")  # fmt: skip
        beside = x - band / 2 if at_left else x + band / 2
        page.text(beside + cap / 2, y + (0.6 if at_top else -0.6), _degrees(lat), size_pt,
                  align="right" if at_top else "left", angle=-90)  # fmt: skip


def _multiples(low: float, high: float, step: float) -> list[float]:
    return [number * step for number in range(int(low // step) + 1, int(high // step) + 1)]


def _km(metres: float, step: float) -> str:
    digits = 0 if step >= 1000 else 1 if step >= 100 else 2
    return f"{metres / 1000:.{digits}f}"


def _degrees(value: float) -> str:
    seconds = round(value * 3600)
    return f"{seconds // 3600}°{seconds // 60 % 60:02d}′{seconds % 60:02d}″"


def date_words(iso: str) -> str:
    """Return an ISO date as 2026年1月2日; a space to write in where it is empty."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso.strip() or _BLANK
    return f"{day.year}年{day.month}月{day.day}日"


def _shrunk(page: Page, text: str, size_pt: float, room: float) -> float:
    width = page.width(text, size_pt)
    return size_pt if width <= room else max(size_pt * room / width, 9.0)


def _cut_to(page: Page, text: str, size_pt: float, room: float) -> str:
    """Return the text, or its beginning and … where it is too long for one line."""
    if page.width(text, size_pt) <= room:
        return text
    while text and page.width(text + "…", size_pt) > room:
        text = text[:-1]
    return text + "…"
