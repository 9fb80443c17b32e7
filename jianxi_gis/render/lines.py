"""Line layers: casings below, lines above, in the order of the layer's classes."""

import math
from dataclasses import replace
from itertools import product

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled, gathered
from jianxi_gis.render.paths import VERTICES_PER_PATH, paths
from jianxi_gis.render.symbols import pen, px_per_mm, symbol_pen

SCHEMATIC_M = 100.0
"""Accuracy, metres, beyond which the line of a project is drawn as a sketch."""
_SKETCH_MM = (2.4, 1.2)
_WIDE_BUDGET = 24
"""Vertices per path for pens of more than a pixel, whose outlines Qt fills as one polygon."""
_REFERENCE_SCALE = 25_000.0


def draw_lines(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the layer's lines; all casings come first, so that crossings open.

    Lines of projects known less exactly than `SCHEMATIC_M` are dashed: their course is a sketch.
    """
    scale = px_per_mm(view.dpi) * growth(view)
    symbols = [rule.symbol for rule in layer.spec.rules]
    widest = max(symbol.width_mm / 2 + symbol.casing_mm for symbol in symbols) * scale
    index = culled(layer.columns, view, widest + 1)
    codes = layer.columns.codes[index]
    sketched = _sketched(layer.columns)[index]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    classes = []
    for code, sketch in product(range(len(symbols)), (True, False)):
        chosen = index[(codes == code) & (sketched == sketch)]
        if len(chosen):
            symbol = symbol_of(layer, int(chosen[0]))
            pixels = gathered(layer.columns, chosen, view)
            budget = _WIDE_BUDGET if symbol.width_mm * scale > 1.3 else VERTICES_PER_PATH
            classes.append((symbol, list(paths(pixels.points, pixels.part_offsets, budget))))
    for symbol, drawn in classes:
        if symbol.casing:
            _stroke(painter, casing_pen(symbol, scale), drawn)
    for symbol, drawn in classes:
        _stroke(painter, symbol_pen(symbol, scale), drawn)


def symbol_of(layer: MapLayer, feature: int) -> Symbol:
    """Return the symbol of a line; dashed, without casing, where its course is a sketch."""
    symbol: Symbol = layer.spec.rules[int(layer.columns.codes[feature])].symbol
    if _sketched(layer.columns)[feature]:
        # dashes on a white casing would read as a railway
        return replace(symbol, dash_mm=_SKETCH_MM, casing="")
    return symbol


def _sketched(columns: Columns) -> NDArray[np.bool_]:
    if not columns.ids or not len(columns.accuracy_m):
        return np.zeros(len(columns), bool)
    return columns.accuracy_m > SCHEMATIC_M


def growth(view: MapView) -> float:
    """Return how much wider lines are drawn than stated: 1 at 1:25000 and smaller, at most 2.

    A road of one width looks like a thread among the wide blocks of 1:5000.
    """
    return min(max(math.sqrt(_REFERENCE_SCALE / view.scale), 1.0), 2.0)


def casing_pen(symbol: Symbol, scale: float) -> QPen:
    """Return the pen of the wider line below a line, at ``scale`` pixels per millimetre."""
    return pen(symbol.casing, (symbol.width_mm + 2 * symbol.casing_mm) * scale)


def _stroke(painter: QPainter, with_pen: QPen, drawn: list[QPainterPath]) -> None:
    painter.setPen(with_pen)
    for path in drawn:
        painter.drawPath(path)
