"""Line layers: casings below, lines above, in the order of the layer's classes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled, gathered
from jianxi_gis.render.paths import paths
from jianxi_gis.render.symbols import pen, px_per_mm, symbol_pen


def draw_lines(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the layer's lines; all casings come first, so that crossings open."""
    scale = px_per_mm(view.dpi)
    symbols = [rule.symbol for rule in layer.spec.rules]
    widest = max(symbol.width_mm / 2 + symbol.casing_mm for symbol in symbols) * scale
    index = culled(layer.columns, view, widest + 1)
    codes = layer.columns.codes[index]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    classes = []
    for code, symbol in enumerate(symbols):
        chosen = index[codes == code]
        if len(chosen):
            pixels = gathered(layer.columns, chosen, view)
            classes.append((symbol, list(paths(pixels.points, pixels.part_offsets))))
    for symbol, drawn in classes:
        if symbol.casing:
            _stroke(painter, casing_pen(symbol, scale), drawn)
    for symbol, drawn in classes:
        _stroke(painter, symbol_pen(symbol, scale), drawn)


def casing_pen(symbol: Symbol, scale: float) -> QPen:
    """Return the pen of the wider line below a line, at ``scale`` pixels per millimetre."""
    return pen(symbol.casing, (symbol.width_mm + 2 * symbol.casing_mm) * scale)


def _stroke(painter: QPainter, with_pen: QPen, drawn: list[QPainterPath]) -> None:
    painter.setPen(with_pen)
    for path in drawn:
        painter.drawPath(path)
