"""What a sheet shows beside totals, legend and lists: where it lies, what the money is for."""

from collections.abc import Iterable, Mapping, Sequence

import shapely
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPolygonF
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.model.summary import Share, shares
from jianxi_gis.render.flow import Block
from jianxi_gis.render.ledger_panel import LedgerPanel
from jianxi_gis.render.page import HAIR, INK, SOFT, Page
from jianxi_gis.render.seen import is_project_layer
from jianxi_gis.render.template import Template, TypeSizes

_GAP_MM = 4.0
_INSET_SHARE = 0.62
"""Height of the inset as a share of the column's width."""
_WHOLE = 0.5
"""A sheet that shows more of the district than this needs no inset."""
_BARS = 7
_GROUND, _PLACE = "#eef1f2", "#c8442f"
_SIGNED = ("编制", "审核", "批准")


def asked_for(page: Page, sheet: Sheet, sizes: TypeSizes, width: float) -> list[Block]:
    """Return the free text and the lines to sign, for a column ``width`` mm wide."""
    lead = sizes.body * 0.353 * 1.62
    blocks: list[Block] = []
    words = [
        line for part in sheet.note.splitlines() for line in page.wrapped(part, sizes.body, width)
    ]
    for number, line in enumerate(words):
        blocks.append(_line(page, line, sizes.body, lead, 0.0 if number else _GAP_MM))
    if "signatures" in sheet.parts:
        for number, who in enumerate(_SIGNED):
            blocks.append(_signature(page, who, sizes.body, lead, 0.0 if number else _GAP_MM))
    return blocks


def where_room(
    page: Page, panel: LedgerPanel, content: SheetContent, view: MapView, form: Template
) -> list[list[Block]]:
    """Return what is printed where room is left, the more wanted first."""
    wanted: list[list[Block]] = []
    if "chart" in content.sheet.parts:
        bars = _chart(page, content.projects, _colors(view.layers), form.type)
        if bars:
            wanted.append([panel.heading("投资构成", _GAP_MM, right="亿元"), *bars])
    if "inset" in content.sheet.parts:
        inset = _inset(page, view, form.columns[0].width)
        if inset is not None:
            wanted.append([panel.heading("位置图", _GAP_MM), inset])
    return wanted


def _line(page: Page, words: str, size_pt: float, lead: float, space: float) -> Block:
    def draw(x: float, y: float, width: float) -> None:
        page.text(x, y + lead * 0.72, words, size_pt)

    return Block(lead, draw, space_before=space)


def _signature(page: Page, who: str, size_pt: float, lead: float, space: float) -> Block:
    height = lead * 2

    def draw(x: float, y: float, width: float) -> None:
        base = y + height * 0.8
        page.text(x, base, who, size_pt)
        date_x = x + width * 0.62
        page.line(x + page.width(who, size_pt) + 2, base + 0.8, date_x - 2, base + 0.8, color=SOFT)
        page.text(date_x, base, "日期", size_pt)
        page.line(
            date_x + page.width("日期", size_pt) + 2, base + 0.8, x + width, base + 0.8, color=SOFT
        )

    return Block(height, draw, space_before=space)


def _colors(layers: Iterable[MapLayer]) -> dict[str, str]:
    return {
        rule.value: rule.symbol.fill
        for layer in layers
        if is_project_layer(layer) and layer.spec.geometry == "point"
        for rule in layer.spec.rules
    }


def _chart(
    page: Page, projects: Sequence[Project], colors: Mapping[str, str], sizes: TypeSizes
) -> list[Block]:
    """Return a bar for each kind of project, most money first; none where it would be one bar."""
    parts = sorted(
        (part for part in shares(projects, lambda one: one.kind.value) if part.total_yuan),
        key=lambda part: -part.total_yuan,
    )
    if len(parts) < 2:
        return []
    rest = parts[_BARS - 1 :] if len(parts) > _BARS else []
    if rest:
        parts = [
            *parts[: _BARS - 1],
            Share("其余类别", sum(one.count for one in rest), sum(one.total_yuan for one in rest)),
        ]
    size = sizes.body
    lead = size * 0.353 * 1.62
    room = max(page.width(part.label, size) for part in parts) + 2.0
    most = max(part.total_yuan for part in parts)

    def bar(part: Share) -> Block:
        def draw(x: float, y: float, width: float) -> None:
            base = y + lead * 0.72
            page.text(x, base, part.label, size)
            words = f"{format_yuan(part.total_yuan).removesuffix('亿元')}　{part.count} 项"
            length = (
                (width - room - page.width("0,000.0　000 项", size) - 2) * part.total_yuan / most
            )
            fill = colors.get(part.label, HAIR)
            page.box(x + room, y + lead * 0.2, max(length, 0.2), lead * 0.6, fill=fill)
            page.text(x + width, base, words, size, align="right", color=INK)

        return Block(lead, draw)

    return [bar(part) for part in parts]


def _inset(page: Page, view: MapView, width: float) -> Block | None:
    """Return the outline of the district with the sheet's map on it; None if it shows it all."""
    district = shapely.transform(load_gazetteer().district, to_map)
    sheet = shapely.box(*view.extent)
    if district.intersection(sheet).area > _WHOLE * district.area:
        return None
    west, south, east, north = district.union(sheet.intersection(district.envelope)).bounds
    height = width * _INSET_SHARE
    scale = min(width / (east - west), (height - 1) / (north - south))

    def draw(x: float, y: float, width: float) -> None:
        left = x + (width - (east - west) * scale) / 2

        def on_paper(ring: BaseGeometry) -> list[QPointF]:
            return [
                QPointF(
                    (left + (a - west) * scale) * page.scale, (y + (north - b) * scale) * page.scale
                )
                for a, b in shapely.get_coordinates(ring.simplify(0.15 / scale)).tolist()
            ]

        page.painter.setPen(page.pen(SOFT, 0.2))
        page.painter.setBrush(QColor(_GROUND))
        for part in shapely.get_parts(district).tolist():
            page.painter.drawPolygon(QPolygonF(on_paper(part.exterior)))
        a, b, c, d = sheet.intersection(shapely.box(west, south, east, north)).bounds
        page.box(
            left + (a - west) * scale, y + (north - d) * scale, (c - a) * scale, (d - b) * scale,
            line=0.45, color=_PLACE,
        )  # fmt: skip

    return Block(height, draw)
