"""The band along rivers: all ground within some metres of the lines."""

from collections.abc import Iterator
from itertools import compress

import numpy as np
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from jianxi_gis.geo.columns import Columns, columns_from_geometries
from jianxi_gis.model.layer import LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import gathered
from jianxi_gis.render.paths import path_of
from jianxi_gis.render.remembered import remembered
from jianxi_gis.render.symbols import brush, px_per_mm, symbol_pen

_FILL_ALPHA = 38
_EDGE_ALPHA = 150


def draw_corridor(layer: MapLayer, view: MapView, painter: QPainter) -> None:
    """Draw the bands of ``layer.half_widths_m`` metres on each side of the layer's lines."""
    if not layer.half_widths_m:
        return
    band = corridor(layer.columns, layer.half_widths_m)
    scale = px_per_mm(view.dpi)
    pixels = gathered(band, np.arange(len(band)), view)
    look = _look(layer)
    painter.setBrush(brush(look.fill))
    painter.setPen(Qt.PenStyle.NoPen)
    path = path_of(pixels.points, pixels.part_offsets)
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(symbol_pen(look, scale))
    painter.drawPath(path)


def _look(layer: MapLayer) -> Symbol:
    color = QColor(layer.spec.rules[0].symbol.outline).name().removeprefix("#")
    return Symbol(
        fill=f"#{_FILL_ALPHA:02x}{color}",
        outline=f"#{_EDGE_ALPHA:02x}{color}",
        width_mm=0.2,
        dash_mm=(1.2, 1.2),
    )


def bands(layer: MapLayer) -> Iterator[tuple[str, Columns]]:
    """Yield the corridors of a layer by their width: in words whose and how wide, and the band."""
    widths = layer.half_widths_m
    for width_m in sorted(set(widths) - {0.0}):
        of_width = tuple(width if width == width_m else 0.0 for width in widths)
        labels = dict.fromkeys(compress(layer.columns.labels, of_width))
        name = layer.spec.title if all(of_width) else "、".join(labels)
        yield f"{name}两侧 {width_m:g} 米", corridor(layer.columns, of_width)


def band_layers(layer: MapLayer) -> tuple[MapLayer, ...]:
    """Return the corridors of a layer as layers of areas: for what can draw those alone."""
    spec = layer.spec
    return tuple(
        MapLayer(
            LayerSpec(
                f"{spec.id}_corridor", words, spec.heading, "", "polygon",
                (Rule("", words, _look(layer)),),
            ),
            band,
            visible=layer.visible,
            opacity=layer.opacity,
        )
        for words, band in bands(layer)
    )  # fmt: skip


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
