"""Which names want to stand on a map, in which order, and where each may stand."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.model.layer import LabelStyle
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.anchors import (
    Try,
    along,
    around,
    centred,
    middle_of_area,
    middle_of_line,
    middle_of_part,
)
from jianxi_gis.render.clusters import units
from jianxi_gis.render.frame import culled, gathered
from jianxi_gis.render.lettering import Writing
from jianxi_gis.render.points import marks
from jianxi_gis.render.room import Room
from jianxi_gis.render.selection import RING_REACH_MM
from jianxi_gis.render.symbols import px_per_mm

NUMBER = "number"
"""Field of labels that are numbers of a list: those of projects drawn as one become a range."""
EVERY_MM = 120.0
"""Between two writings of one name along a line."""
_BESIDE_MM = 0.3
"""Between a marker and its name."""
_ALWAYS_NAMED = 15
"""As many projects are named however small the scale."""

Floats = NDArray[np.float64]
Markers = Mapping[str, tuple[Floats, Floats]]
"""Layer id -> places and diameters of its markers, pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """A name that looks for a place."""

    rank: tuple[float, ...]
    """The least is placed first."""
    layer: MapLayer
    feature: int
    text: str
    selected: bool
    group: bool = False
    """It speaks for all projects drawn as one marker."""


def markers_of(view: MapView, layers: Iterable[MapLayer]) -> dict[str, tuple[Floats, Floats]]:
    """Return the markers of the point layers that have names."""
    return {
        layer.spec.id: marks(layer, view)
        for layer in layers
        if layer.columns.kind == "point" and layer.spec.label is not None
    }


def wishes(view: MapView, layers: Iterable[MapLayer], markers: Markers) -> list[Wish]:
    """Return the names of what is in view, those to be placed first at the front.

    Selected projects come first at every scale; then layers by priority, larger figures first.
    """
    found: list[Wish] = []
    for layer in layers:
        style, columns = layer.spec.label, layer.columns
        if style is None or not columns.labels:
            continue
        in_scale = style.min_scale <= 0 or view.scale <= style.min_scale
        least = _least_named(layer, style, view.scale)
        drawn = units(layer, view) if columns.ids else None
        for feature in _in_view(layer, view, markers):
            chosen = bool(columns.ids) and columns.ids[feature] in view.selected
            group = None if drawn is None else drawn.group_of(feature)
            if group is not None and group[0] == feature and in_scale:
                figure = float(columns.sizes[group].sum()) if len(columns.sizes) else 0.0
                text = _group_words(
                    [columns.labels[i] for i in group.tolist()], style, figure, view.money
                )
                rank = _rank(layer, style, figure, feature, selected=False)
                found.append(Wish(rank, layer, feature, text, selected=False, group=True))
            figure = float(columns.sizes[feature]) if len(columns.sizes) else 0.0
            named = in_scale and group is None and figure >= least
            if chosen and group is not None and style.field == NUMBER:
                chosen = False  # its number is in the range beside the marker
            if chosen or named:
                rank = _rank(layer, style, figure, feature, chosen)
                found.append(Wish(rank, layer, feature, columns.labels[feature], chosen))
    return sorted((wish for wish in found if wish.text), key=lambda wish: wish.rank)


def tries(
    wish: Wish, writing: Writing, view: MapView, markers: Markers, room: Room
) -> Iterator[Iterator[Try]]:
    """Yield the places of a name, each with its free tries; most names have one place."""
    layer, feature, text = wish.layer, wish.feature, wish.text
    columns = layer.columns
    scale = px_per_mm(view.dpi)
    beside = _BESIDE_MM * scale
    if columns.kind == "point":
        at, sizes = markers[layer.spec.id]
        where = (float(at[feature, 0]), float(at[feature, 1]))
        if writing.badge:
            yield centred(text, writing, where, room)
        else:
            ring = RING_REACH_MM * scale if wish.selected else 0.0
            reach = float(sizes[feature]) / 2 + ring + beside
            yield around(text, writing, where, reach, room, leaders=bool(columns.ids))
    elif columns.kind == "polygon":
        middle = middle_of_area(columns, feature, view)
        if middle is not None:
            yield centred(text, writing, middle, room)
    elif columns.ids:
        yield around(text, writing, middle_of_line(columns, feature, view), 3 * beside, room)
    else:
        pixels = gathered(columns, np.array([feature]), view)
        for part in np.split(pixels.points, pixels.part_offsets[1:-1]):
            yield from along(text, writing, part, EVERY_MM * scale, room)


def tries_in_view(
    wish: Wish, writing: Writing, view: MapView, markers: Markers, room: Room
) -> Iterator[Iterator[Try]]:
    """Yield the places of a name as `tries`; of an area those in the part that is in view."""
    if wish.layer.columns.kind != "polygon":
        yield from tries(wish, writing, view, markers, room)
        return
    middle = middle_of_part(wish.layer.columns, wish.feature, view)
    if middle is not None:
        yield centred(wish.text, writing, middle, room)


def number_ranges(numbers: Iterable[int]) -> str:
    """Return numbers in short.

    Examples
    --------
    >>> number_ranges([9, 3, 7, 8, 12, 13])
    '3、7–9、12、13'
    """
    runs = groupby(enumerate(sorted(set(numbers))), key=lambda pair: pair[1] - pair[0])
    words: list[str] = []
    for _, run in runs:
        row = [number for _, number in run]
        words += [f"{row[0]}–{row[-1]}"] if len(row) > 2 else map(str, row)
    return "、".join(words)


def _group_words(
    labels: Sequence[str], style: LabelStyle, yuan: float, money: Callable[[int], str]
) -> str:
    """Return what stands beside the marker of several projects: their numbers, or their money."""
    if style.field == NUMBER:
        return number_ranges(int(label) for label in labels if label)
    # figures of columns have seven digits; on the map four are enough
    return money(round(float(f"{yuan:.4g}"))) if yuan else ""


def _rank(
    layer: MapLayer, style: LabelStyle, figure: float, feature: int, selected: bool
) -> tuple[float, ...]:
    return (not selected, -style.priority, -figure, -layer.spec.order, feature)


def _in_view(layer: MapLayer, view: MapView, markers: Markers) -> list[int]:
    if not layer.columns.ids or layer.columns.kind != "point":
        return list(culled(layer.columns, view, 0.0, layer.mask).tolist())
    at = markers[layer.spec.id][0]
    inside = np.all((at >= 0) & (at <= (view.width_px, view.height_px)), axis=1)
    if layer.mask is not None:
        inside &= layer.mask
    return list(np.flatnonzero(inside).tolist())


def _least_named(layer: MapLayer, style: LabelStyle, scale: float) -> float:
    """Return the figure from which a feature is named: the ground has room for fewer names."""
    sizes = layer.columns.sizes
    if not 0 < style.thin_beyond < scale or not len(sizes):
        return 0.0
    room = max(_ALWAYS_NAMED, round(len(sizes) * (style.thin_beyond / scale) ** 2))
    return 0.0 if room >= len(sizes) else float(np.partition(sizes, -room)[-room])
