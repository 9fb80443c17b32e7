"""Line layers: casings below, lines above, in the order of the layer's classes."""

import math
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.dashes import dashes
from jianxi_gis.render.frame import drawn, ranges
from jianxi_gis.render.order import sketched
from jianxi_gis.render.outlines import WIDEST_PX, Floats, Offsets, outlines
from jianxi_gis.render.paths import draw_paths, elements_of, run_ends, vertices_per_path
from jianxi_gis.render.symbols import is_vector, pen, px_per_mm, symbol_pen

_SKETCH_MM = (2.4, 1.2)
_WIDE_BUDGET = 24
"""Vertices per path for pens of more than a pixel, whose outlines Qt fills as one polygon."""
_REFERENCE_SCALE = 25_000.0


def draw_lines(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the layer's lines; all casings come first, so that crossings open.

    Lines of projects known less exactly than `order.SCHEMATIC_M` are dashed: their course is a
    sketch.
    """
    scale = px_per_mm(view.dpi) * growth(view)
    widest = max(rule.symbol.width_mm / 2 + rule.symbol.casing_mm for rule in layer.spec.rules)
    shown = drawn(layer, view, widest * scale + 1)
    classes = []
    parts = shown.feature_offsets
    for start, end in ranges(shown.groups):
        symbol = symbol_of(layer, int(shown.features[start]))
        offsets = shown.part_offsets[parts[start] : parts[end] + 1]
        points = shown.points[offsets[0] : offsets[-1]]
        classes.append((symbol, points, offsets - offsets[0]))
    for symbol, points, offsets in classes:
        if symbol.casing:
            _draw(painter, casing_pen(symbol, scale), points, offsets)
    for symbol, points, offsets in classes:
        _draw(painter, symbol_pen(symbol, scale), points, offsets)


def _draw(painter: QPainter, pen: QPen, points: Floats, offsets: Offsets) -> None:
    width, pattern = pen.widthF(), pen.dashPattern()
    wide = width > 1
    if wide and width <= WIDEST_PX and len(pattern) in (0, 2) and not is_vector(painter):
        if pattern:
            points, offsets = dashes(points, offsets, pattern[0] * width, pattern[1] * width)
        rings, offsets = outlines(points, offsets, width, round_ends=not pattern)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.brush())
        cuts = offsets[run_ends(offsets, vertices_per_path(len(rings)))]
        elements = elements_of(rings, offsets)
        draw_paths(painter, elements, cuts.tolist(), fill_rule=Qt.FillRule.WindingFill)
        return
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    cuts = offsets[run_ends(offsets, _WIDE_BUDGET if wide else vertices_per_path(len(points)))]
    draw_paths(painter, elements_of(points, offsets), cuts.tolist())


def symbol_of(layer: MapLayer, feature: int) -> Symbol:
    """Return the symbol of a line; dashed, without casing, where its course is a sketch."""
    symbol: Symbol = layer.spec.rules[int(layer.columns.codes[feature])].symbol
    if sketched(layer.columns)[feature]:
        # dashes on a white casing would read as a railway
        return replace(symbol, dash_mm=_SKETCH_MM, casing="")
    return symbol


def growth(view: MapView) -> float:
    """Return how much wider lines are drawn than stated: 1 at 1:25000 and smaller, at most 2.

    A road of one width looks like a thread among the wide blocks of 1:5000.
    """
    return min(max(math.sqrt(_REFERENCE_SCALE / view.scale), 1.0), 2.0)


def casing_pen(symbol: Symbol, scale: float) -> QPen:
    """Return the pen of the wider line below a line, at ``scale`` pixels per millimetre."""
    return pen(symbol.casing, (symbol.width_mm + 2 * symbol.casing_mm) * scale)
