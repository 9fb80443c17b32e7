"""Polygon layers: overlaps lie as in the data, what is smaller than a pixel is a pixel."""

from typing import cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import Pixels, drawn, to_pixels
from jianxi_gis.render.hatch import draw_hatch
from jianxi_gis.render.paths import draw_paths, elements_of, run_ends, vertices_per_path
from jianxi_gis.render.symbols import brush, is_vector, px_per_mm, symbol_pen

_TINY_PX = 1.0


def draw_areas(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the layer's polygons, holes open, each class with its fill, hatch and outline."""
    scale = px_per_mm(view.dpi)
    symbols = [rule.symbol for rule in layer.spec.rules]
    widest = max(symbol.width_mm for symbol in symbols) * scale
    shown = drawn(layer, view, widest, 0.0 if is_vector(painter) else _TINY_PX)
    elements = elements_of(shown.points, shown.part_offsets)
    budget = vertices_per_path(len(shown.points))
    vertices = shown.part_offsets[shown.feature_offsets]
    codes = layer.columns.codes
    groups = np.union1d(shown.groups, shown.tiny_groups)
    bounds = [
        np.searchsorted(of, groups, side).tolist()
        for of in (shown.groups, shown.tiny_groups)
        for side in ("left", "right")
    ]
    for start, end, tiny_start, tiny_end in zip(*bounds, strict=True):
        if tiny_start < tiny_end:
            symbol = symbols[codes[shown.tiny_features[tiny_start]]]
            _draw_tiny(painter, shown.tiny[tiny_start:tiny_end], symbol)
        if start < end:
            symbol = symbols[codes[shown.features[start]]]
            of_group = vertices[start : end + 1]
            cuts = of_group[run_ends(of_group, budget)].tolist()
            painter.setPen(symbol_pen(symbol, scale))
            painter.setBrush(brush(symbol.fill))
            if symbol.hatch:
                painter.setPen(Qt.PenStyle.NoPen)
                draw_paths(painter, elements, cuts, int(of_group[0]))
                fixed = to_pixels(np.zeros((1, 2)), layer.columns.origin, view)[0]
                draw_hatch(painter, symbol, _some(shown, start, end), fixed, view)
                painter.setPen(symbol_pen(symbol, scale))
            draw_paths(painter, elements, cuts, int(of_group[0]))


def _some(areas: Pixels, start: int, end: int) -> Pixels:
    """Return the areas from number ``start`` to before ``end``."""
    rings = areas.feature_offsets[start : end + 1]
    offsets = areas.part_offsets[rings[0] : rings[-1] + 1]
    points = areas.points[offsets[0] : offsets[-1]]
    return Pixels(points, offsets - offsets[0], rings - rings[0])


def _draw_tiny(painter: QPainter, middles: NDArray[np.float64], symbol: Symbol) -> None:
    """Fill the pixels that small polygons lie in, each once."""
    pixels = np.unique(np.floor(middles).astype(np.int32).view(np.int64))
    rects = np.ones((len(pixels), 4))
    rects[:, :2] = pixels.view(np.int32).reshape(-1, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(symbol.outline or symbol.fill or symbol.hatch))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    first = shiboken6.wrapInstance(rects.ctypes.data, QRectF)
    painter.drawRects(cast(QRectF, first), len(rects))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
