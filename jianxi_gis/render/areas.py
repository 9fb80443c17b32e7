"""Polygon layers: one path per feature in feature order, so that overlaps lie as in the data."""

from PySide6.QtGui import QPainter

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled, gathered
from jianxi_gis.render.paths import path_of
from jianxi_gis.render.symbols import brush, px_per_mm, symbol_pen


def draw_areas(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the layer's polygons, holes open, each class with its fill and outline."""
    scale = px_per_mm(view.dpi)
    symbols = [rule.symbol for rule in layer.spec.rules]
    widest = max(symbol.width_mm for symbol in symbols) * scale
    index = culled(layer.columns, view, widest)
    pixels = gathered(layer.columns, index, view)
    offsets = pixels.part_offsets
    for i, code in enumerate(layer.columns.codes[index].tolist()):
        parts = offsets[pixels.feature_offsets[i] : pixels.feature_offsets[i + 1] + 1]
        painter.setPen(symbol_pen(symbols[code], scale))
        painter.setBrush(brush(symbols[code].fill))
        painter.drawPath(path_of(pixels.points[parts[0] : parts[-1]], parts - parts[0]))
