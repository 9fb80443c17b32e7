"""The legend: the classes that are on the map and no other, drawn as the map draws them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.money import YI, format_yuan
from jianxi_gis.render.areas import draw_areas
from jianxi_gis.render.corridor import corridor, draw_corridor
from jianxi_gis.render.flow import Block
from jianxi_gis.render.labels import draw_labels
from jianxi_gis.render.lines import draw_lines
from jianxi_gis.render.page import HAIR, SOFT, Page
from jianxi_gis.render.points import draw_points
from jianxi_gis.render.seen import ACCURACY_SOURCE, is_project_layer, seen, touching
from jianxi_gis.render.symbols import draw_marker, marker_size_mm
from jianxi_gis.render.template import TypeSizes

SAMPLE_MM = (8.0, 4.0)
"""Width and height of a sample."""
_AMOUNTS = tuple(step * YI // 10 for step in (1, 5, 10, 20, 50, 100, 200, 500, 1000))
_ROW_MM = 4.9
_CORRIDOR_SAMPLE_MM = 1.5
_DRAW = {"point": draw_points, "line": draw_lines, "polygon": draw_areas}
_UNDER = {"polygon": 0, "line": 1, "point": 2}


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One class: its word, and samples drawn over one another (area, line, marker)."""

    label: str
    samples: tuple[MapLayer, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Legend:
    """What is on a map, by headings, in the order of the layer tree (uppermost first)."""

    headings: tuple[tuple[str, tuple[Entry, ...]], ...]
    amounts: tuple[tuple[str, float], ...]
    """Round amounts in words and the diameters of their markers, mm; empty: all are equal."""


def legend(layers: Sequence[MapLayer], view: MapView) -> Legend:
    """Return the legend of a view: classes with at least one feature drawn on it."""
    headings: dict[str, dict[str, list[MapLayer]]] = {}
    for layer in reversed(layers):
        for label, sample in _classes(layer, view):
            entries = headings.setdefault(layer.spec.heading, {})
            entries.setdefault(label, []).append(sample)
    return Legend(
        tuple(
            (heading, tuple(_entry(label, samples) for label, samples in entries.items()))
            for heading, entries in headings.items()
        ),
        _amounts(layers, view),
    )


def legend_blocks(content: Legend, page: Page, sizes: TypeSizes, width: float) -> list[Block]:
    """Return the legend as blocks for a column ``width`` mm wide."""
    blocks: list[Block] = []
    body_pt = sizes.body
    for heading, entries in content.headings:
        blocks.append(_heading(page, heading, body_pt, space=1.4))
        blocks += _rows(page, entries, body_pt, width)
        if heading == _project_heading(content) and content.amounts:
            blocks.append(_amount_row(page, content.amounts, body_pt))
    return blocks


def _classes(layer: MapLayer, view: MapView) -> Iterable[tuple[str, MapLayer]]:
    index = seen(layer, view)
    rules = layer.spec.rules
    codes = sorted(set(layer.columns.codes[index].tolist()))
    if layer.spec.source == ACCURACY_SOURCE:
        if codes:
            yield "位置可能范围（实际位置在虚线内）", _sample(layer, codes[0])
        return
    for code in codes:
        labels = layer.columns.labels
        of_class = index[layer.columns.codes[index] == code]
        word = labels[int(of_class[0])] if labels else ""
        yield rules[code].label, _sample(layer, code, word)
    if layer.corridor_m > 0 and layer.visible and layer.opacity > 0 and len(layer.columns):
        band = corridor(layer.columns, layer.corridor_m)
        if len(touching(band, view, [True] * len(band))):
            sample = _sample(layer, codes[0] if codes else 0)
            yield (
                f"{layer.spec.title}两侧 {layer.corridor_m:g} 米",
                replace(sample, corridor_m=_CORRIDOR_SAMPLE_MM),
            )


def _entry(label: str, samples: list[MapLayer]) -> Entry:
    return Entry(label, tuple(sorted(samples, key=lambda item: _UNDER[item.spec.geometry])))


def _sample(layer: MapLayer, code: int, word: str = "") -> MapLayer:
    """Return a layer with one feature of a class, 1 m being 1 mm of the sample."""
    width, height = SAMPLE_MM
    shapes: dict[str, BaseGeometry] = {
        "point": Point(width / 2, height / 2),
        "line": LineString([(0.4, height / 2), (width - 0.4, height / 2)]),
        "polygon": box(0.6, 0.5, width - 0.6, height - 0.5),
    }
    spec = layer.spec
    badge = spec.label is not None and bool(spec.label.badge)
    columns = columns_from_geometries(
        [shapes[spec.geometry]],
        spec.geometry,
        codes=[code],
        labels=[word] if badge else [],
        projected=True,
    )
    spec = replace(spec, graduated=False, max_scale_denominator=0.0)
    if spec.label is not None:
        spec = replace(spec, label=replace(spec.label, min_scale=0.0))
    return MapLayer(spec, columns, opacity=layer.opacity)


def _amounts(layers: Iterable[MapLayer], view: MapView) -> tuple[tuple[str, float], ...]:
    """Return up to three round amounts that span the graduated markers on the map."""
    for layer in layers:
        if layer.spec.graduated and is_project_layer(layer):
            figures = layer.columns.sizes[seen(layer, view)]
            if len(figures):
                symbol = layer.spec.rules[0].symbol
                return _spanning(symbol, float(figures.min()), float(figures.max()))
    return ()


def _spanning(symbol: Symbol, least: float, most: float) -> tuple[tuple[str, float], ...]:
    def size(yuan: float) -> float:
        return marker_size_mm(symbol, yuan, graduated=True)

    if size(least) == size(most):
        return ()
    low, high = size(0.0), size(float("inf"))
    # one amount stands for all below the smallest marker, one for all above the largest
    small = [yuan for yuan in _AMOUNTS if size(yuan) == low][-1:]
    large = [yuan for yuan in _AMOUNTS if size(yuan) == high][:1]
    between = [yuan for yuan in _AMOUNTS if low < size(yuan) < high]
    steps = [yuan for yuan in (*small, *between, *large) if size(least) <= size(yuan) <= size(most)]
    chosen = sorted({steps[0], steps[len(steps) // 2], steps[-1]}) if steps else []
    return tuple((_amount_words(yuan, small, large), size(yuan)) for yuan in chosen)


def _amount_words(yuan: int, small: list[int], large: list[int]) -> str:
    bound = "及以下" if yuan in small else "及以上" if yuan in large else ""
    return format_yuan(yuan) + bound


def _project_heading(content: Legend) -> str:
    for heading, entries in content.headings:
        if any(is_project_layer_spec(sample) for entry in entries for sample in entry.samples):
            return heading
    return ""


def is_project_layer_spec(sample: MapLayer) -> bool:
    """Return True for a sample of a layer of projects."""
    return sample.spec.source.startswith("projects")


def _heading(page: Page, words: str, size_pt: float, space: float) -> Block:
    def draw(x: float, y: float, width: float) -> None:
        page.text(x, y + 2.7, words, size_pt, color=SOFT)
        start = x + page.width(words, size_pt) + 1.5
        page.line(start, y + 1.8, x + width, y + 1.8)

    return Block(4.0, draw, space_before=space, keep_with_next=True)


def _rows(page: Page, entries: Sequence[Entry], size_pt: float, width: float) -> list[Block]:
    """Return rows of two entries; one where a word is too long for half the width."""
    half = width / 2
    room = half - SAMPLE_MM[0] - 2.5
    rows: list[list[Entry]] = []
    for entry in entries:
        long = page.width(entry.label, size_pt) > room
        last_open = rows and len(rows[-1]) == 1 and _fits(page, rows[-1][0], size_pt, room)
        if last_open and not long:
            rows[-1].append(entry)
        else:
            rows.append([entry])
    return [_row(page, row, size_pt, half) for row in rows]


def _fits(page: Page, entry: Entry, size_pt: float, room: float) -> bool:
    return page.width(entry.label, size_pt) <= room


def _row(page: Page, row: list[Entry], size_pt: float, half: float) -> Block:
    def draw(x: float, y: float, width: float) -> None:
        for number, entry in enumerate(row):
            left = x + number * half
            draw_sample(page, entry, left, y + (_ROW_MM - SAMPLE_MM[1]) / 2)
            page.text(left + SAMPLE_MM[0] + 1.5, y + _ROW_MM / 2 + 0.9, entry.label, size_pt)

    return Block(_ROW_MM, draw)


def draw_sample(page: Page, entry: Entry, x: float, y: float) -> None:
    """Draw the samples of an entry with the map's own painters, at (x, y) mm."""
    width, height = SAMPLE_MM
    scale = page.scale
    view = MapView(
        (width / 2, height / 2), 1000.0, round(width * scale), round(height * scale), page.dpi
    )
    painter = page.painter
    painter.save()
    painter.translate(x * scale, y * scale)
    for sample in entry.samples:
        painter.setOpacity(sample.opacity)
        if sample.corridor_m > 0:
            draw_corridor(sample, view, painter)
        _DRAW[sample.spec.geometry](sample, view, painter)
        draw_labels(view, [sample], painter)
    painter.restore()
    ground = entry.samples[0]
    if ground.spec.geometry == "polygon":
        symbol = ground.spec.rules[int(ground.columns.codes[0])].symbol
        if not symbol.outline:  # a pale area would not be seen on white paper
            page.box(x + 0.6, y + 0.5, width - 1.2, height - 1.0, line=0.1, color=HAIR)


def _amount_row(page: Page, amounts: Sequence[tuple[str, float]], size_pt: float) -> Block:
    largest = max(size for _, size in amounts)
    height = max(largest + 1.2, _ROW_MM)
    symbol = Symbol(fill="#d9dee2", outline="#5f6b74", width_mm=0.2)

    def draw(x: float, y: float, width: float) -> None:
        middle = y + height / 2
        page.text(x, middle + 0.9, "投资", size_pt, color=SOFT)
        left = x + page.width("投资", size_pt) + 2.0
        for words, size in amounts:
            at = ((left + size / 2) * page.scale, middle * page.scale)
            draw_marker(page.painter, symbol, at, page.scale, size)
            page.text(left + size + 0.8, middle + 0.9, words, size_pt)
            left += size + 0.8 + page.width(words, size_pt) + 2.2

    return Block(height, draw, space_before=0.6)
