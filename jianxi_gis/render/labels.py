"""Names on the map: the important ones first, none over another, none cut at the edge.

Names are placed on a piece of ground that is larger than the view and the same for all views
near by, and stay there: panning moves none. What the edge of the view would cut, or what lies over
the map on the screen would hide, looks for another place.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from jianxi_gis.model.layer import LabelStyle
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.anchors import Try
from jianxi_gis.render.lettering import Writing, draw_along, draw_block
from jianxi_gis.render.points import LEADER, LEADER_MM, stamps
from jianxi_gis.render.room import Room
from jianxi_gis.render.spread import MOST_MOVED
from jianxi_gis.render.symbols import pen, px_per_mm
from jianxi_gis.render.wishes import (
    EVERY_MM,
    Markers,
    Wish,
    markers_of,
    tries,
    tries_in_view,
    wishes,
)

Places = Callable[[Wish, Writing, MapView, Markers, Room], Iterator[Iterator[Try]]]

_BLOCK_MM = 32.0
"""The ground on which names are placed grows and shrinks in such steps."""
_MARGIN_MM = 20.0
"""And reaches at least so far beyond the view."""


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """A name that has its place."""

    wish: Wish
    chosen: Try
    writing: Writing

    @property
    def layer(self) -> str:
        """Return the id of its layer."""
        return self.wish.layer.spec.id

    @property
    def text(self) -> str:
        """Return the name."""
        return self.wish.text


def draw_labels(view: MapView, layers: Iterable[MapLayer], painter: QPainter) -> None:
    """Write the names of the layers, in one pass over the finished map."""
    labels = placed_labels(view, layers)
    painter.setPen(pen(LEADER, LEADER_MM * px_per_mm(view.dpi)))
    for label in labels:
        if label.chosen.leader is not None:
            x1, y1, x2, y2 = label.chosen.leader
            painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    for label in labels:
        chosen, writing = label.chosen, label.writing
        if chosen.characters:
            draw_along(painter, chosen.characters, writing)
        else:
            left, top = chosen.boxes[0, :2].tolist()
            draw_block(painter, chosen.lines, replace(writing, align=chosen.align), (left, top))


def placed_labels(view: MapView, layers: Iterable[MapLayer]) -> list[Label]:
    """Return the labels that find room, most important first; see `wishes`."""
    drawn = tuple(layers)
    ground = _Ground.about(view, drawn)
    dx, dy = view.to_px(*ground.view.to_map(0, 0))
    markers = markers_of(view, drawn)
    writer = _Writer(view, drawn, markers)
    covered = Room(view.width_px, view.height_px)
    covered.take(np.array(view.covered).reshape(-1, 4))
    cut: list[Wish] = []
    for label in _placed_on(ground):
        moved = replace(label, chosen=label.chosen.moved(dx, dy))
        if covered.free(moved.chosen.boxes):
            writer.keep(moved)
        elif writer.room.touches(moved.chosen.boxes):
            cut.append(label.wish)
    written = {(label.layer, label.wish.feature) for label in writer.labels}
    areas = [layer for layer in drawn if layer.columns.kind == "polygon"]
    cut += [
        wish
        for wish in wishes(view, areas, markers)
        if (wish.layer.spec.id, wish.feature) not in written and _leaves(wish, view)
    ]
    for wish in sorted(cut, key=lambda wish: wish.rank):
        writer.write(wish, tries_in_view)
    return writer.labels


@lru_cache(maxsize=3)
def _placed_on(ground: "_Ground") -> tuple[Label, ...]:
    """Return the labels on a piece of ground, in its pixels."""
    view = ground.view
    markers = markers_of(view, ground.layers)
    writer = _Writer(view, ground.layers, markers)
    for wish in wishes(view, ground.layers, markers):
        writer.write(wish, tries)
    return tuple(writer.labels)


@dataclass(frozen=True, slots=True)
class _Ground:
    """A piece of ground about a view on which names are placed; equal for views near by."""

    layers: tuple[MapLayer, ...]
    selected: frozenset[str]
    center: tuple[float, float]
    scale: float
    size_px: tuple[int, int]
    dpi: float
    money: Callable[[int], str]

    @classmethod
    def about(cls, view: MapView, layers: tuple[MapLayer, ...]) -> "_Ground":
        """Return the ground of a view."""
        block = _BLOCK_MM / 1000 * view.scale
        margin = _MARGIN_MM / 1000 * view.scale
        west, south, east, north = view.extent
        left = math.floor((west - margin) / block) * block
        right = math.ceil((east + margin) / block) * block
        bottom = math.floor((south - margin) / block) * block
        top = math.ceil((north + margin) / block) * block
        k = view.metres_per_px
        width, height = math.ceil((right - left) / k), math.ceil((top - bottom) / k)
        center = (left + width * k / 2, top - height * k / 2)
        size = width, height
        return cls(layers, view.selected, center, view.scale, size, view.dpi, view.money)

    @property
    def view(self) -> MapView:
        """Return the view of the whole ground."""
        size = self.size_px
        return MapView(
            self.center, self.scale, *size, self.dpi, self.layers, self.selected, money=self.money
        )


class _Writer:
    """Places names one after another on a picture that has its markers already."""

    def __init__(self, view: MapView, layers: Iterable[MapLayer], markers: Markers) -> None:
        self._view = view
        self._markers = markers
        self.room = Room(view.width_px, view.height_px)
        self.room.take(np.array(view.covered).reshape(-1, 4))
        self.labels: list[Label] = []
        self._written: dict[str, list[tuple[float, float]]] = {}
        for layer in layers:
            badge = layer.spec.label is not None and bool(layer.spec.label.badge)
            if _is_points(layer) and not badge:
                at, sizes = stamps(layer, view)
                half = sizes[:, None] / 2
                boxes = np.column_stack([at - half, at + half])
                self.room.take(boxes[self.room.touching(boxes)])

    def write(self, wish: Wish, places: Places) -> None:
        """Give a name its first free place; a line may bear it several times."""
        style = wish.layer.spec.label
        assert style is not None
        writing = _writing(style, self._view)
        for one_place in places(wish, writing, self._view, self._markers, self.room):
            chosen = next(one_place, None)
            if chosen is not None and not self._near_same(wish, chosen):
                self.keep(Label(wish, chosen, writing))

    def keep(self, label: Label) -> None:
        """Take the room of a label that has its place."""
        boxes = label.chosen.boxes
        self.room.take(boxes)
        x, y = boxes.mean(axis=0)[:2].tolist()
        self._written.setdefault(label.text, []).append((x, y))
        self.labels.append(label)

    def _near_same(self, wish: Wish, chosen: Try) -> bool:
        """Return True if the same name already stands nearby: pieces of one road share it."""
        if wish.group:
            return False  # two sums may be the same
        x, y = chosen.boxes.mean(axis=0)[:2].tolist()
        least = EVERY_MM * px_per_mm(self._view.dpi) / 2
        return any(
            (x - a) ** 2 + (y - b) ** 2 < least**2 for a, b in self._written.get(wish.text, ())
        )


def _leaves(wish: Wish, view: MapView) -> bool:
    """Return True if a feature reaches beyond the view."""
    columns = wish.layer.columns
    west, south, east, north = view.extent
    x, y = columns.origin
    left, bottom, right, top = columns.boxes[wish.feature].tolist()
    return bool(left + x < west or right + x > east or bottom + y < south or top + y > north)


def _is_points(layer: MapLayer) -> bool:
    """Return True for markers that names keep clear of: not for a mass without names."""
    single = layer.spec.label is not None or len(layer.columns) <= MOST_MOVED
    return layer.columns.kind == "point" and single


def _writing(style: LabelStyle, view: MapView) -> Writing:
    em = max(round(style.size_mm * px_per_mm(view.dpi)), 1)
    return Writing(em, style.color, style.halo, style.badge, style.bold)
