"""The projects as slides: a map, the sums, a slide a group; every word and table can be edited."""

import io
import itertools
import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.listing import Cited, facts, group_of, xml_text
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.money import YI, format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.summary import shares, total
from jianxi_gis.render.in_memory import png
from jianxi_gis.render.map_image import map_image, map_view

Frame = tuple[float, float, float, float]
"""Left, top, width, height in inches."""
Row = Sequence[str]
"""The cells of a row, the name first."""

_FONT = "Microsoft YaHei"
_ACCENT, _INK, _SOFT, _PALE, _WHITE = "0F4C6B", "1D2A33", "5F6B74", "EEF3F6", "FFFFFF"
_TEXT_PT = 11
_ROW_IN, _LINE_IN, _ROOM_IN = 0.34, 0.19, 5.75
"""Height of a row of a table, of a further line in it, of a whole table; inches."""
_MAP_DPI = 200
_NAME_IN, _NAME_BESIDE_IN = 7.0, 3.65
"""Width of the names, of those beside a map; inches."""
_CELL_IN = 0.07
"""Left and right of the words in a cell."""
_MM = 25.4
"""Millimetres of an inch."""
_LEAST_M = 1500.0
"""Width and height of the map of one point, metres."""


def make(content: SheetContent) -> bytes:
    """Return the slides (.pptx, 16:9). Tables and the chart are native, maps are pictures."""
    import pptx
    from pptx.util import Inches

    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    deck.core_properties.title = xml_text(content.sheet.title)
    deck.core_properties.author = "jianxi_gis"
    slides = _Slides(deck, content)
    slides.add_title()
    slides.add_overview()
    slides.add_sums()
    groups: dict[str, list[Project]] = {}
    for project in content.projects:
        groups.setdefault(group_of(project), []).append(project)
    for name, projects in groups.items():
        slides.add_group(name, projects)
    slides.add_sources()
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


class _Slides:
    """Adds slides to a deck."""

    def __init__(self, deck: Any, content: SheetContent) -> None:
        self._deck, self._content = deck, content
        self._told = facts(content)
        self._cited = Cited(content)

    def add_title(self) -> None:
        slide = self._blank()
        self._box(slide, (0, 0, 13.333, 7.5), _ACCENT)
        title = [self._content.sheet.title]
        self._text(slide, (0.9, 1.9, 11.5, 1.5), title, 40, color=_WHITE, bold=True)
        lines = [f"{name}：{words}" for name, words in self._told]
        self._text(slide, (0.9, 3.6, 11.5, 3.2), lines, 16, color="DCE8EF")

    def add_overview(self) -> None:
        slide = self._headed("项目分布", self._content.sheet.filter_words)
        self._map(slide, self._content, (0.5, 1.15, 8.9, 5.8))
        colors = {
            rule.value: rule.symbol.fill.removeprefix("#")
            for layer in self._content.layers
            if layer.spec.source == "projects point"
            for rule in layer.spec.rules
        }
        parts = shares(self._content.projects, lambda project: project.kind.value)
        for number, part in enumerate(sorted(parts, key=lambda part: -part.total_yuan)):
            top = 1.15 + number * 0.34
            self._box(slide, (9.7, top + 0.09, 0.15, 0.15), colors.get(part.label, _SOFT))
            self._text(slide, (9.95, top, 1.7, 0.32), [part.label], 11)
            words = [f"{part.count} 项　{format_yuan(part.total_yuan)}"]
            self._text(slide, (11.2, top, 1.65, 0.32), words, 11, color=_SOFT, right=True)
        words = ["图上是定了位的项目；全区性与未落图的列在各组表中，合计里一个不少。"]
        self._text(slide, (9.7, 6.25, 3.15, 0.7), words, 10, color=_SOFT)

    def add_sums(self) -> None:
        slide = self._headed("合计", self._content.sheet.filter_words)
        parts = shares(self._content.projects, group_of)
        whole = total(self._content.projects)
        rows = [(part.label, str(part.count), format_yuan(part.total_yuan)) for part in parts]
        rows.append(("合计", str(whole.count), format_yuan(whole.total_yuan)))
        heads = {"组": 3.4, "项目数": 0.9, "投资": 1.7}
        self._table(slide, (0.5, 1.15), heads, rows, whole=True)
        if len(parts) > 1:
            ranked = sorted(parts, key=lambda part: part.total_yuan)
            amounts = {part.label: part.total_yuan / YI for part in ranked}
            height = min(5.9, 1.0 + 0.45 * len(parts))
            self._chart(slide, (6.9, 1.1, 6.0, height), "各组投资（亿元）", amounts)

    def add_group(self, name: str, projects: Sequence[Project]) -> None:
        """Add the slides of a group: its table and, where it has places, its map."""
        whole = total(projects)
        words = f"{whole.count} 项　{format_yuan(whole.total_yuan)}"
        located = [item for item in projects if item.locations and not item.whole_district]
        ranked = sorted(projects, key=lambda item: -(item.investment_yuan or 0))
        rows = [self._cited.row(item) for item in ranked]
        for number, part in enumerate(_pages(rows, _NAME_BESIDE_IN if located else _NAME_IN)):
            slide = self._headed(f"{name}（续）" if number else name, words)
            beside = bool(located) and number == 0
            heads = {"项目": _NAME_BESIDE_IN if beside else _NAME_IN, "投资": 1.1, "状态": 1.05,
                     "位置": 1.05, "出处": 1.35 if beside else 2.0}  # fmt: skip
            self._table(slide, (0.5, 1.15), heads, part)
            if beside:
                self._map(slide, _only(self._content, located), (8.9, 1.15, 3.95, 5.8))

    def add_sources(self) -> None:
        slide = self._headed("来源与说明", "")
        lines = [*self._cited.lines, *(f"{name}：{words}" for name, words in self._told)]
        lines.append("真实位置在所写精度之内；2000 国家大地坐标系，中央经线 111°。")
        self._text(slide, (0.5, 1.2, 12.3, 5.6), lines, 14)

    # --- pieces -----------------------------------------------------------------------------

    def _blank(self) -> Any:
        return self._deck.slides.add_slide(self._deck.slide_layouts[6])

    def _headed(self, title: str, words: str) -> Any:
        slide = self._blank()
        self._box(slide, (0, 0, 13.333, 0.08), _ACCENT)
        self._text(slide, (0.5, 0.3, 7.6, 0.6), [title], 26, color=_ACCENT, bold=True)
        self._text(slide, (8.1, 0.42, 4.75, 0.5), [words], 14, color=_SOFT, right=True)
        note = ["　".join(f"{name}：{said}" for name, said in self._told[3:])]
        self._text(slide, (0.5, 7.05, 12.35, 0.3), note, 10, color=_SOFT)
        return slide

    def _box(self, slide: Any, frame: Frame, color: str) -> None:
        from pptx.dml.color import RGBColor
        from pptx.enum.shapes import MSO_SHAPE
        from pptx.util import Inches

        shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(Inches, frame))
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(color)
        shape.line.fill.background()
        shape.shadow.inherit = False

    def _text(
        self,
        slide: Any,
        frame: Frame,
        lines: Sequence[str],
        size: float,
        *,
        color: str = _INK,
        bold: bool = False,
        right: bool = False,
    ) -> None:
        from pptx.util import Inches

        text = slide.shapes.add_textbox(*map(Inches, frame)).text_frame
        text.word_wrap = True
        for side in ("left", "right", "top", "bottom"):
            setattr(text, f"margin_{side}", 0)
        for number, words in enumerate(lines):
            line = text.paragraphs[0] if number == 0 else text.add_paragraph()
            _write(line, words, size, color=color, bold=bold, right=right)
            if len(lines) > 1:
                line.line_spacing = 1.35

    def _table(
        self,
        slide: Any,
        at: tuple[float, float],
        heads: dict[str, float],
        rows: Sequence[Row],
        *,
        whole: bool = False,
    ) -> None:
        """Add a table; ``heads`` are the columns with their widths, the last row may be a sum."""
        from pptx.dml.color import RGBColor
        from pptx.util import Inches

        heights = [_ROW_IN, *(_height(row, next(iter(heads.values()))) for row in rows)]
        frame = (*at, sum(heads.values()), sum(heights))
        shape = slide.shapes.add_table(len(rows) + 1, len(heads), *map(Inches, frame))
        table = shape.table
        table.horz_banding = False
        for line, height in enumerate(heights):
            table.rows[line].height = Inches(height)
        for number, (head, width) in enumerate(heads.items()):
            table.columns[number].width = Inches(width)
            for line, words in enumerate((head, *(row[number] for row in rows))):
                cell = table.cell(line, number)
                last = whole and line == len(rows)
                top = line == 0
                cell.fill.solid()
                ground = _ACCENT if top else _PALE if last or line % 2 == 0 else _WHITE
                cell.fill.fore_color.rgb = RGBColor.from_string(ground)
                cell.margin_left = cell.margin_right = Inches(_CELL_IN)
                cell.margin_top = cell.margin_bottom = Inches(0.03)
                color = _WHITE if top else _INK
                right = head in {"投资", "项目数"}
                line_of = cell.text_frame.paragraphs[0]
                _write(line_of, words, _TEXT_PT, color=color, bold=top or last, right=right)

    def _chart(self, slide: Any, frame: Frame, title: str, amounts: dict[str, float]) -> None:
        from pptx.chart.data import CategoryChartData
        from pptx.dml.color import RGBColor
        from pptx.enum.chart import XL_CHART_TYPE
        from pptx.util import Inches, Pt

        data = CategoryChartData(number_format="General")
        data.categories = [xml_text(name) for name in amounts]
        data.add_series(title, list(amounts.values()))
        corner = map(Inches, frame)
        chart = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *corner, data).chart
        chart.has_legend, chart.has_title = False, True
        _write(chart.chart_title.text_frame.paragraphs[0], title, 12, color=_SOFT)
        chart.font.size, chart.font.name = Pt(11), _FONT
        plot = chart.plots[0]
        plot.gap_width, plot.has_data_labels = 45, True
        plot.series[0].format.fill.solid()
        plot.series[0].format.fill.fore_color.rgb = RGBColor.from_string(_ACCENT)
        chart.value_axis.visible = chart.value_axis.has_major_gridlines = False

    def _map(self, slide: Any, content: SheetContent, frame: Frame) -> None:
        from pptx.util import Inches

        view = map_view(content, frame[2] * _MM, frame[3] * _MM, _MAP_DPI)
        picture = io.BytesIO(png(map_image(view)))
        shape = slide.shapes.add_picture(picture, *map(Inches, frame))
        shape.name = f"地图 1:{view.scale:,.0f}"


def _pages(rows: Sequence[Row], first_in: float) -> list[Sequence[Row]]:
    """Return rows in as few slides as hold them, each with about as many.

    ``first_in`` is how wide the names are on the first.
    """
    for count in itertools.count(1):
        each = math.ceil(len(rows) / count)
        pages = [rows[start : start + each] for start in range(0, len(rows), each)]
        widths = [first_in, *[_NAME_IN] * len(pages)]
        if each == 1 or all(
            _ROW_IN + sum(_height(row, width) for row in page) <= _ROOM_IN
            for page, width in zip(pages, widths, strict=False)
        ):
            return pages
    raise AssertionError("a row a slide is taken in any case")


def _height(row: Row, name_in: float) -> float:
    """Return the height of a row whose name may take several lines, inches."""
    ems = sum(1.0 if sign > "\u2e80" else 0.56 for sign in row[0])
    lines = math.ceil(ems * _TEXT_PT / 72 / (name_in - 2 * _CELL_IN))
    return _ROW_IN + _LINE_IN * max(lines - 1, 0)


def _write(
    line: Any, words: str, size: float, *, color: str, bold: bool = False, right: bool = False
) -> None:
    from pptx.dml.color import RGBColor
    from pptx.enum.text import PP_ALIGN
    from pptx.oxml.ns import qn
    from pptx.util import Pt

    run = line.add_run()
    run.text = xml_text(words)
    run.font.size, run.font.bold, run.font.name = Pt(size), bold, _FONT
    run.font.color.rgb = RGBColor.from_string(color)
    # python-pptx names the Latin font alone; Chinese is written in the East Asian one
    properties = run._r.get_or_add_rPr()
    properties.append(properties.makeelement(qn("a:ea"), {"typeface": _FONT}))
    if right:
        line.alignment = PP_ALIGN.RIGHT


def _only(content: SheetContent, projects: Sequence[Project]) -> SheetContent:
    """Return the content with the map of these projects alone, as large as it can be."""
    places = [place.geometry for project in projects for place in project.locations]
    shapes = shapely.transform(np.array(places, dtype=object), to_map)
    west, south, east, north = shapely.total_bounds(shapes).tolist()
    wide, high = ((_LEAST_M + 1.15 * length) / 2 for length in (east - west, north - south))
    x, y = (west + east) / 2, (south + north) / 2
    wanted = {project.id for project in projects}

    def part(layer: MapLayer) -> MapLayer:
        mask = np.array([name in wanted for name in layer.columns.ids], dtype=bool)
        return replace(layer, mask=mask if layer.mask is None else mask & layer.mask)

    layers = tuple(
        part(layer) if layer.columns.ids else layer
        for layer in content.layers
        # zones of doubt are those of all projects
        if layer.columns.ids or not layer.spec.source.startswith("projects")
    )
    return replace(content, layers=layers, extent=(x - wide, y - high, x + wide, y + high))
