"""Names on the map: the important ones first, none over another, none cut at the edge."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from jianxi_gis.model.layer import LabelStyle
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.anchors import (
    Try,
    along,
    around,
    centred,
    middle_of_area,
    middle_of_line,
)
from jianxi_gis.render.frame import culled, gathered
from jianxi_gis.render.lettering import Writing, draw_along, draw_block
from jianxi_gis.render.points import marks
from jianxi_gis.render.room import Room
from jianxi_gis.render.selection import RING_REACH_MM
from jianxi_gis.render.spread import MOST_MOVED
from jianxi_gis.render.symbols import px_per_mm

Floats = NDArray[np.float64]

_EVERY_MM = 120.0
"""Between two writings of one name along a line."""
_BESIDE_MM = 0.3
"""Between a marker and its name."""


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """A name that has its place."""

    layer: str
    """Id of the layer."""
    text: str
    chosen: Try
    writing: Writing


@dataclass(frozen=True, slots=True, eq=False)
class _Wish:
    rank: tuple[float, ...]
    layer: MapLayer
    feature: int
    selected: bool


def draw_labels(view: MapView, layers: Iterable[MapLayer], painter: QPainter) -> None:
    """Write the names of the layers, in one pass over the finished map."""
    for label in placed_labels(view, layers):
        chosen, writing = label.chosen, label.writing
        if not chosen.characters:
            left, top = chosen.boxes[0, :2].tolist()
            draw_block(painter, chosen.lines, replace(writing, align=chosen.align), (left, top))
            continue
        draw_along(painter, chosen.characters, writing)


def placed_labels(view: MapView, layers: Iterable[MapLayer]) -> list[Label]:
    """Return the labels that find room, most important first.

    Selected projects come first at every scale; then layers by priority, larger figures first.
    """
    drawn = list(layers)
    room = Room(view.width_px, view.height_px)
    markers = {layer.spec.id: marks(layer, view) for layer in drawn if _is_points(layer)}
    for layer in drawn:
        if _is_points(layer) and not (layer.spec.label and layer.spec.label.badge):
            at, sizes = markers[layer.spec.id]
            room.take(np.column_stack([at - sizes[:, None] / 2, at + sizes[:, None] / 2]))
    labels: list[Label] = []
    written: dict[str, list[tuple[float, float]]] = {}
    for wish in sorted(_wishes(view, drawn), key=lambda wish: wish.rank):
        style = wish.layer.spec.label
        assert style is not None
        text = wish.layer.columns.labels[wish.feature]
        writing = _writing(style, view)
        for tries in _tries(wish, text, writing, view, markers):
            chosen = next((one for one in tries if room.free(one.boxes)), None)
            if chosen is None or _near_same(written.setdefault(text, []), chosen, view):
                continue
            room.take(chosen.boxes)
            x, y = chosen.boxes.mean(axis=0)[:2].tolist()
            written[text].append((x, y))
            labels.append(Label(wish.layer.spec.id, text, chosen, writing))
    return labels


def _wishes(view: MapView, layers: list[MapLayer]) -> Iterable[_Wish]:
    for layer in layers:
        style, columns = layer.spec.label, layer.columns
        if style is None or not columns.labels:
            continue
        in_scale = style.min_scale <= 0 or view.scale <= style.min_scale
        for feature in culled(columns, view, 0.0, layer.mask).tolist():
            chosen = bool(columns.ids) and columns.ids[feature] in view.selected
            if columns.labels[feature] and (in_scale or chosen):
                figure = float(columns.sizes[feature]) if len(columns.sizes) else 0.0
                rank = (not chosen, -style.priority, -figure, -layer.spec.order, feature)
                yield _Wish(rank, layer, feature, chosen)


def _tries(
    wish: _Wish,
    text: str,
    writing: Writing,
    view: MapView,
    markers: dict[str, tuple[Floats, Floats]],
) -> Iterable[Iterable[Try]]:
    """Yield the places of a name, each with its tries; most names have one place."""
    columns, feature = wish.layer.columns, wish.feature
    beside = _BESIDE_MM * px_per_mm(view.dpi)
    if columns.kind == "point":
        at, sizes = markers[wish.layer.spec.id]
        where = (float(at[feature, 0]), float(at[feature, 1]))
        if writing.badge:
            yield centred(text, writing, where)
        else:
            ring = RING_REACH_MM * px_per_mm(view.dpi) if wish.selected else 0.0
            yield around(text, writing, where, float(sizes[feature]) / 2 + ring + beside)
    elif columns.kind == "polygon":
        middle = middle_of_area(columns, feature, view)
        if middle is not None:
            yield centred(text, writing, middle)
    elif columns.ids:
        yield around(text, writing, middle_of_line(columns, feature, view), 3 * beside)
    else:
        pixels = gathered(columns, np.array([feature]), view)
        for part in np.split(pixels.points, pixels.part_offsets[1:-1]):
            yield from along(text, writing, part, _EVERY_MM * px_per_mm(view.dpi), view)


def _is_points(layer: MapLayer) -> bool:
    """Return True for markers that names keep clear of: not for a mass without names."""
    single = layer.spec.label is not None or len(layer.columns) <= MOST_MOVED
    return layer.columns.kind == "point" and single


def _writing(style: LabelStyle, view: MapView) -> Writing:
    em = max(round(style.size_mm * px_per_mm(view.dpi)), 1)
    return Writing(em, style.color, style.halo, style.badge, style.bold)


def _near_same(places: list[tuple[float, float]], chosen: Try, view: MapView) -> bool:
    """Return True if the same name already stands nearby: pieces of one road share it."""
    x, y = chosen.boxes.mean(axis=0)[:2].tolist()
    least = _EVERY_MM * px_per_mm(view.dpi) / 2
    return any((x - a) ** 2 + (y - b) ** 2 < least**2 for a, b in places)
