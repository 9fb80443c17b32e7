"""The pages of a series that are no sheets: its cover and its index."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from jianxi_gis.errors import ExportError
from jianxi_gis.model.booklet import Booklet
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.sheet import ALL_PROJECTS, DEFAULT_SECRECY, NO_REVIEW_NUMBER
from jianxi_gis.model.summary import total
from jianxi_gis.render.flow import Block, Placed, placed
from jianxi_gis.render.furniture import date_words
from jianxi_gis.render.page import ACCENT, HAIR, INK, SOFT, Page
from jianxi_gis.render.template import Box, Template

_COLUMN_PT = 17.0
"""Least width of an index column for each point of its type, mm."""
_GAP_MM = 10.0
_LARGER = (1.8, 1.5, 1.25)
"""Times the template's type."""


def draw_cover(page: Page, made: Booklet, form: Template) -> None:
    """Draw the cover: what it is, of what, how much, by whom and when."""
    sheet = made.overview.sheet
    sizes = form.type
    middle, height = form.width / 2, form.height
    page.box(0, 0, form.width, form.height, fill="#ffffff")
    page.box(0, 0, form.width, height * 0.018, fill=ACCENT)
    secrecy = sheet.secrecy.strip() or DEFAULT_SECRECY
    number = sheet.review_number.strip()
    right = form.header.right
    page.text(right, height * 0.075, secrecy, sizes.figure, align="right", bold=True)
    review = f"审图号：{number}" if number else NO_REVIEW_NUMBER
    page.text(right, height * 0.105, review, sizes.note, align="right", color=SOFT)
    room = form.header.width * 0.9
    title_pt = sizes.title * 1.8
    title_pt *= min(1.0, room / page.width(sheet.title, title_pt))
    page.text(middle, height * 0.38, sheet.title, title_pt, align="center", bold=True)
    second = sheet.subtitle or f"按{made.by}图集"
    page.text(middle, height * 0.45, second, sizes.figure * 1.3, align="center", color=ACCENT)
    half = form.width * 0.06
    page.line(middle - half, height * 0.49, middle + half, height * 0.49, width=0.5, color=ACCENT)
    whole = total(made.overview.projects)
    money = format_yuan(whole.total_yuan).replace("亿元", " 亿元")
    words = sheet.filter_words
    lines = [
        words if words == ALL_PROJECTS else f"筛选：{words}",
        f"{whole.count} 项　总投资 {money}　分 {len(made.parts)} 幅",
    ]
    size = sizes.heading * 1.5
    lead = size * 0.353 * 1.9
    for row, line in enumerate(lines):
        page.text(middle, height * 0.55 + row * lead, line, size, align="center")
    foot = [sheet.maker.strip(), f"制图日期：{date_words(sheet.made_on)}",
            f"数据截止日期：{date_words(sheet.data_date)}"]  # fmt: skip
    for row, line in enumerate(filter(None, foot)):
        page.text(middle, height * 0.82 + row * lead, line, size, align="center",
                  color=INK if row == 0 else SOFT)  # fmt: skip


def index_pages(page: Page, made: Booklet, form: Template) -> tuple[Placed, ...]:
    """Return the index: as many pages as its rows take.

    Raises
    ------
    ExportError
        A page has no room for a row.
    """
    for large in _LARGER:  # a short index is set in larger type
        larger = replace(form, type=form.type.times(large))
        columns = _columns(larger)
        whole = placed(_rows(page, made, larger, columns[0].width, 1), columns)
        if whole is not None:
            return (whole,)
    columns = _columns(form)
    count = 0
    while True:
        count += 1
        blocks = _rows(page, made, form, columns[0].width, count)
        flow = placed(blocks, columns * count)
        if flow is not None:
            break
        if count > len(blocks):
            raise ExportError("目录在纸上放不下", f"{form.paper} 图幅")
    # a page ends where the flow goes back to the first column
    starts = [0, *(
        i + 1 for i, (a, b) in enumerate(pairwise(flow)) if b[1] < a[1]
        or (len(columns) == 1 and b[2] < a[2])
    ), len(flow)]  # fmt: skip
    return tuple(flow[a:b] for a, b in pairwise(starts))


def draw_index(page: Page, flow: Placed, form: Template) -> None:
    """Draw one page of the index."""
    header, sizes = form.header, form.type
    page.box(0, 0, form.width, form.height, fill="#ffffff")
    base = header.y + header.height * 0.62
    page.text(header.x, base, "目录", sizes.title, color=ACCENT, bold=True)
    page.line(header.x, header.bottom, header.right, header.bottom, width=0.4, color=ACCENT)
    for block, x, y, width in flow:
        block.draw(x, y, width)


def draw_page_number(page: Page, number: int, count: int, form: Template) -> None:
    """Write 第 3 页，共 25 页 below the footer."""
    words = f"第 {number} 页，共 {count} 页"
    y = (form.footer.bottom + form.height) / 2
    page.text(form.width / 2, y, words, form.type.note, align="center", color=SOFT)


def _columns(form: Template) -> list[Box]:
    width = form.header.width
    least = _COLUMN_PT * form.type.heading * 0.75
    count = max(1, int((width + _GAP_MM) // (least + _GAP_MM)))
    each = (width - (count - 1) * _GAP_MM) / count
    top = form.header.bottom + 5
    height = form.footer.y - top
    return [Box(form.header.x + n * (each + _GAP_MM), top, each, height) for n in range(count)]


def _rows(page: Page, made: Booklet, form: Template, width: float, pages: int) -> list[Block]:
    size = form.type.heading
    blocks = [
        _row(page, size, width, (part.share.label, part.share.count, part.share.total_yuan),
             str(made.page_of(number, pages)))
        for number, part in enumerate(made.parts)
    ]  # fmt: skip
    whole = total(made.overview.projects)
    if made.rest.count:
        words = "不在以上各幅的（见总览图）"
        blocks.append(_row(page, size, width, (words, made.rest.count, made.rest.total_yuan), "2"))
    blocks.append(_row(page, size, width, ("合计", whole.count, whole.total_yuan), "", bold=True))
    if made.repeated:
        note = f"{made.repeated} 个项目在不止一幅图上，各幅相加大于合计。"
        blocks += [_note(page, line, size) for line in page.wrapped(note, size, width)]
    return blocks


def _row(
    page: Page,
    size: float,
    width: float,
    figures: tuple[str, int, int],
    number: str,
    *,
    bold: bool = False,
) -> Block:
    label, count, yuan = figures
    lead = size * 0.353 * 1.9
    money = format_yuan(yuan)
    ends = (page.width("000", size) + 2, page.width("0,000.00亿元", size) + 3)
    count_x, money_x = width - ends[0] - ends[1], width - ends[0]
    lines: Sequence[str] = page.wrapped(label, size, count_x - page.width("000 项", size) - 3)
    height = lead * (1 + 0.7 * (len(lines) - 1))

    def draw(x: float, y: float, width: float) -> None:
        base = y + lead * 0.68
        for row, line in enumerate(lines):
            page.text(x, base + row * lead * 0.7, line, size, bold=bold)
        page.text(x + count_x, base, f"{count} 项", size, align="right", color=SOFT)
        page.text(x + money_x, base, money, size, align="right", bold=bold)
        page.text(x + width, base, number, size, align="right", color=ACCENT)
        page.line(x, y + height, x + width, y + height, width=0.07, color=HAIR)

    return Block(height, draw)


def _note(page: Page, words: str, size: float) -> Block:
    lead = size * 0.353 * 1.62

    def draw(x: float, y: float, width: float) -> None:
        page.text(x, y + lead, words, size, color=SOFT)

    return Block(lead * 1.1, draw)
