"""Point layers: markers stamped from small pictures, or drawn as shapes on paper."""

from functools import lru_cache
from math import ceil
from typing import cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled
from jianxi_gis.render.spread import displayed
from jianxi_gis.render.symbols import (
    draw_marker,
    is_vector,
    marker_size_mm,
    pen,
    px_per_mm,
)

_LEADER = "#8c857b"
_LEADER_MM = 0.15


def marks(layer: MapLayer, view: MapView) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where the markers are drawn, shape (f, 2), and their diameters, (f,), in pixels."""
    sizes = sizes_mm(layer) * px_per_mm(view.dpi)
    return displayed(layer, view, sizes)[0], sizes


def sizes_mm(layer: MapLayer) -> NDArray[np.float64]:
    """Return the diameter of each feature's marker in millimetres."""
    columns, spec = layer.columns, layer.spec
    figures = columns.sizes if len(columns.sizes) else np.zeros(len(columns), np.float32)
    return np.array(
        [
            marker_size_mm(spec.rules[code].symbol, float(figure), spec.graduated)
            for code, figure in zip(columns.codes.tolist(), figures.tolist(), strict=True)
        ]
    )


def draw_points(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the layer's markers, large ones first, with leaders to the places of moved ones."""
    columns = layer.columns
    scale = px_per_mm(view.dpi)
    sizes = sizes_mm(layer)
    largest = float(sizes.max(initial=0.0)) * scale
    at, true = displayed(layer, view, sizes * scale)
    near = culled(columns, view, largest + float(np.abs(at - true).max(initial=0.0)))
    order = near[np.argsort(-sizes[near], kind="stable")]
    _draw_leaders(painter, at[order], true[order], sizes[order] * scale / 2, scale)
    if is_vector(painter):
        for i in order.tolist():
            symbol = layer.spec.rules[columns.codes[i]].symbol
            draw_marker(painter, symbol, (at[i, 0], at[i, 1]), scale, sizes[i])
        return
    steps = np.maximum(np.rint(sizes[order] * scale), 3).astype(np.int64)
    codes = columns.codes[order].astype(np.int64)
    # Equal neighbours are stamped in one call; the order of drawing stays.
    cuts = np.flatnonzero(np.diff(steps) | np.diff(codes)) + 1
    for group in np.split(np.arange(len(order)), cuts):
        if len(group):
            symbol = layer.spec.rules[codes[group[0]]].symbol
            _stamp(painter, at[order[group]], _picture(symbol, int(steps[group[0]]), scale))


def _draw_leaders(
    painter: QPainter,
    at: NDArray[np.float64],
    true: NDArray[np.float64],
    radius_px: NDArray[np.float64],
    scale: float,
) -> None:
    moved = np.flatnonzero(np.hypot(*(at - true).T) > radius_px)
    if not len(moved):
        return
    painter.setPen(pen(_LEADER, _LEADER_MM * scale))
    for i in moved.tolist():
        painter.drawLine(QPointF(*true[i]), QPointF(*at[i]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen(_LEADER, 1).color())
    for x, y in np.unique(true[moved].round(1), axis=0).tolist():
        painter.drawEllipse(QPointF(x, y), 0.35 * scale, 0.35 * scale)


@lru_cache(maxsize=512)
def _picture(symbol: Symbol, size_px: int, scale: float) -> QPixmap:
    side = 2 * ceil(size_px * 0.8 + symbol.width_mm * scale) + 1
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_marker(painter, symbol, (side / 2, side / 2), scale, size_px / scale)
    painter.end()
    return picture


def _stamp(painter: QPainter, at: NDArray[np.float64], picture: QPixmap) -> None:
    side = picture.width()
    # The members of QPainter.PixmapFragment: x, y, source left, top, width, height, scale x, y,
    # rotation, opacity. Whole pixels (the side is odd): a plain copy, and crisp.
    fragments = np.zeros((len(at), 10))
    fragments[:, :2] = np.floor(at) + 0.5
    fragments[:, 4:6] = side
    fragments[:, 6:8] = 1
    fragments[:, 9] = 1
    first = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    painter.drawPixmapFragments(cast(QPainter.PixmapFragment, first), len(at), picture)
