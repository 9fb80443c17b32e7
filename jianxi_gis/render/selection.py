"""Selected projects: a ring around the marker, a rim around line and area."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import gathered
from jianxi_gis.render.lines import growth, symbol_of
from jianxi_gis.render.paths import paths
from jianxi_gis.render.points import marks
from jianxi_gis.render.symbols import pen, px_per_mm, symbol_pen

Indices = NDArray[np.int64]

INK = "#101c2b"
RIM = "#ffffff"
_RING_MM, _RIM_MM, _GAP_MM = 0.5, 1.1, 0.55


RING_REACH_MM = 1.2
"""How far a ring reaches beyond the marker it marks, millimetres."""


def draw_selection(view: MapView, layers: list[MapLayer], painter: QPainter) -> None:
    """Draw what marks the selected projects, above all layers."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for layer in layers:
        chosen = np.array(
            [i for i, name in enumerate(layer.columns.ids) if name in view.selected], np.int64
        )
        if not len(chosen):
            continue
        if layer.columns.kind == "point":
            _draw_rings(layer, view, chosen, painter)
        else:
            _draw_rims(layer, view, chosen, painter)


def _draw_rings(layer: MapLayer, view: MapView, chosen: Indices, painter: QPainter) -> None:
    scale = px_per_mm(view.dpi)
    at, sizes = marks(layer, view)
    for color, width in ((RIM, _RIM_MM), (INK, _RING_MM)):
        painter.setPen(pen(color, width * scale))
        for i in chosen.tolist():
            radius = sizes[i] / 2 * 1.12 + _GAP_MM * scale
            painter.drawEllipse(QPointF(*at[i].tolist()), radius, radius)


def _draw_rims(layer: MapLayer, view: MapView, chosen: Indices, painter: QPainter) -> None:
    """Draw a rim outside each line, or on each area's outline; the line keeps its colour."""
    scale = px_per_mm(view.dpi)
    for i in chosen.tolist():
        pixels = gathered(layer.columns, np.array([i]), view)
        drawn = list(paths(pixels.points, pixels.part_offsets))
        symbol = symbol_of(layer, i)
        pens = [pen(RIM, _RIM_MM * scale), pen(INK, _RING_MM * scale)]
        if layer.columns.kind == "line":
            width = symbol.width_mm * scale * growth(view)
            pens = [
                pen(INK, width + 2 * _RING_MM * scale),
                pen(RIM, width + _RING_MM * scale),
                symbol_pen(symbol, scale * growth(view)),
            ]
        for with_pen in pens:
            painter.setPen(with_pen)
            for path in drawn:
                painter.drawPath(path)
