"""Point layers: markers stamped from small pictures, or drawn as shapes on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.acceleration import draw_fragments
from jianxi_gis.render.cluster_symbol import cluster_parts, draw_cluster
from jianxi_gis.render.clusters import units
from jianxi_gis.render.masses import draw_mass
from jianxi_gis.render.spread import displayed
from jianxi_gis.render.symbols import (
    brush,
    draw_marker,
    is_vector,
    marker_path,
    pen,
    px_per_mm,
    symbol_pen,
)

LEADER = "#8c857b"
LEADER_MM = 0.15
_SUBPIXEL = 1e-6
"""Keeps a marker on one pixel however the picture is cut into parts."""

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


def marks(layer: MapLayer, view: MapView) -> tuple[Floats, Floats]:
    """Return where the markers are drawn, shape (f, 2), and their diameters, (f,), in pixels.

    Features drawn as one marker have one place and one size.
    """
    at, sizes = stamps(layer, view)
    of = units(layer, view).of
    return at[of], sizes[of]


def stamps(layer: MapLayer, view: MapView) -> tuple[Floats, Floats]:
    """Return places, shape (u, 2), and diameters, (u,), of the markers themselves, in pixels."""
    return displayed(layer, view)[0], units(layer, view).sizes_mm * px_per_mm(view.dpi)


def draw_points(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the layer's markers, large ones first, with leaders to the places of moved ones."""
    scale = px_per_mm(view.dpi)
    shown = units(layer, view)
    largest = float(shown.sizes_mm.max(initial=0.0)) * scale
    if draw_mass(layer, view, painter, largest):
        return
    at, true = displayed(layer, view)
    reach = largest if at is true else largest + float(np.abs(at - true).max(initial=0.0))
    right, down = true.T
    near = (right >= -reach) & (right <= view.width_px + reach)
    near &= (down >= -reach) & (down <= view.height_px + reach)
    if layer.mask is not None:
        near[: len(shown.singles)] &= layer.mask[shown.singles]
    drawn = np.flatnonzero(near)
    drawn = drawn[np.argsort(-shown.sizes_mm[drawn], kind="stable")]
    radii = shown.sizes_mm[drawn] * scale / 2
    _draw_leaders(painter, at[drawn], true[drawn], radii, scale)
    groups = drawn[drawn >= len(shown.singles)]
    for unit in groups.tolist():
        x, y = at[unit].tolist()
        parts = cluster_parts(layer, shown.groups[unit - len(shown.singles)])
        draw_cluster(painter, parts, (x, y), scale, float(shown.sizes_mm[unit]))
    alone = drawn[drawn < len(shown.singles)]
    markers = _Markers(at[alone], shown.sizes_mm[alone])
    _draw_markers(layer, shown.singles[alone], markers, scale, painter)


@dataclass(frozen=True, slots=True, eq=False)
class _Markers:
    at: Floats
    """Shape (m, 2), pixels."""
    sizes_mm: Floats


def _draw_markers(
    layer: MapLayer, order: Indices, markers: _Markers, scale: float, painter: QPainter
) -> None:
    """Draw the features ``order`` of a layer as markers."""
    at, sizes = markers.at, markers.sizes_mm
    symbols = [rule.symbol for rule in layer.spec.rules]
    codes = layer.columns.codes[order].astype(np.int64)
    if is_vector(painter):
        _draw_shapes([symbols[code] for code in codes.tolist()], markers, scale, painter)
        return
    steps = np.maximum(np.rint(sizes * scale), 1).astype(np.int64)
    looks, look = np.unique(codes * 4096 + np.minimum(steps, 4095), return_inverse=True)
    wanted = tuple((symbols[number // 4096], number % 4096) for number in looks.tolist())
    picture, cells = _pictures(wanted, scale)
    # The members of QPainter.PixmapFragment: x, y, source left, top, width, height, scale x, y,
    # rotation, opacity. Whole pixels (the sides are odd): a plain copy, and crisp.
    fragments = np.zeros((len(at), 10))
    fragments[:, :2] = np.floor(at + _SUBPIXEL) + 0.5
    fragments[:, 2:6] = np.array(cells).reshape(-1, 4)[look]
    fragments[:, 6:8] = 1
    fragments[:, 9] = 1
    draw_fragments(painter, fragments, picture)


def _draw_shapes(
    symbols: Sequence[Symbol], markers: _Markers, scale: float, painter: QPainter
) -> None:
    """Draw markers one over the other as shapes; pen, brush and shape change where they must."""
    painter.save()
    now: tuple[Symbol | None, float] = (None, 0.0)
    here = (0.0, 0.0)
    path = QPainterPath()
    places, sizes = markers.at.tolist(), markers.sizes_mm.tolist()
    for symbol, (x, y), size in zip(symbols, places, sizes, strict=True):
        if (symbol, size) != now:
            if symbol is not now[0]:
                painter.setPen(symbol_pen(symbol, scale))
                painter.setBrush(brush(symbol.fill))
            path = marker_path(symbol.marker, (size or symbol.size_mm) * scale)
            now = symbol, size
        # the same path elsewhere: a PDF packs it better than one with other figures
        painter.translate(x - here[0], y - here[1])
        here = x, y
        painter.drawPath(path)
    painter.restore()


def _draw_leaders(
    painter: QPainter, at: Floats, true: Floats, radius_px: Floats, scale: float
) -> None:
    moved = np.flatnonzero(np.hypot(*(at - true).T) > radius_px)
    if not len(moved):
        return
    painter.setPen(pen(LEADER, LEADER_MM * scale))
    for i in moved.tolist():
        painter.drawLine(QPointF(*true[i]), QPointF(*at[i]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen(LEADER, 1).color())
    for x, y in np.unique(true[moved].round(1), axis=0).tolist():
        painter.drawEllipse(QPointF(x, y), 0.35 * scale, 0.35 * scale)


@lru_cache(maxsize=64)
def _pictures(
    looks: tuple[tuple[Symbol, int], ...], scale: float
) -> tuple[QPixmap, tuple[tuple[float, ...], ...]]:
    """Return markers of some symbols and diameters in pixels side by side, and their places.

    A place is left, top, width and height in the picture.
    """
    sides = [2 * ceil(size * 0.8 + symbol.width_mm * scale) + 1 for symbol, size in looks]
    picture = QPixmap(max(1, sum(sides)), max(sides, default=1))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cells = []
    left = 0
    for (symbol, size), side in zip(looks, sides, strict=True):
        painter.setClipRect(QRectF(left, 0, side, side))
        draw_marker(painter, symbol, (left + side / 2, side / 2), scale, size / scale)
        cells.append((float(left), 0.0, float(side), float(side)))
        left += side
    painter.end()
    return picture, tuple(cells)
