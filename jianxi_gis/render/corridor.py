"""The band along rivers: all ground within some metres of the lines."""

import numpy as np
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from jianxi_gis.geo.columns import Columns, columns_from_geometries
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import gathered
from jianxi_gis.render.paths import path_of
from jianxi_gis.render.remembered import remembered
from jianxi_gis.render.symbols import pen, px_per_mm

_FILL_ALPHA = 38
_EDGE_ALPHA = 150


def draw_corridor(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the bands of ``layer.half_widths_m`` metres on each side of the layer's lines."""
    if not layer.half_widths_m:
        return
    band = corridor(layer.columns, layer.half_widths_m)
    scale = px_per_mm(view.dpi)
    pixels = gathered(band, np.arange(len(band)), view)
    color = QColor(layer.spec.rules[0].symbol.outline)
    color.setAlpha(_FILL_ALPHA)
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    path = path_of(pixels.points, pixels.part_offsets)
    painter.drawPath(path)
    color.setAlpha(_EDGE_ALPHA)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(color.name(QColor.NameFormat.HexArgb), 0.2 * scale, (1.2 * scale,) * 2))
    painter.drawPath(path)


@remembered(most=4)
def corridor(lines: Columns, half_widths_m: tuple[float, ...]) -> Columns:
    """Return the union of the bands as polygons in the map CRS (EPSG:4546, metres).

    Where bands meet they are one: nothing is shaded twice.

    Parameters
    ----------
    half_widths_m : tuple of float
        Of each feature; 0: it has no band.
    """
    vertices = lines.xy + lines.origin
    part_of = np.repeat(np.arange(len(lines.part_offsets) - 1), np.diff(lines.part_offsets))
    parts = shapely.linestrings(vertices, indices=part_of)
    widths = np.repeat(half_widths_m, np.diff(lines.feature_offsets))
    wide = widths > 0
    band = shapely.union_all(shapely.buffer(parts[wide], widths[wide], quad_segs=12))
    return columns_from_geometries(list(shapely.get_parts(band)), "polygon", projected=True)
