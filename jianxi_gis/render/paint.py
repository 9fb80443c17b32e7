"""The painter: one view, one call, on screen, image and PDF alike."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from jianxi_gis.geo.columns import GeometryKind
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.areas import draw_areas
from jianxi_gis.render.corridor import draw_corridor
from jianxi_gis.render.frame import is_drawn
from jianxi_gis.render.labels import draw_labels
from jianxi_gis.render.lines import draw_lines
from jianxi_gis.render.points import draw_points
from jianxi_gis.render.selection import draw_selection
from jianxi_gis.render.stripes import draw_in_stripes

__all__ = ["PAPER", "is_drawn", "kept", "paint", "paint_ground", "paint_layers", "paint_over"]

PAPER = "#e9e6df"
"""What lies below every layer."""

_DRAW: dict[GeometryKind, Callable[[MapLayer, MapView, QPainter], None]] = {
    "point": draw_points,
    "line": draw_lines,
    "polygon": draw_areas,
}


def paint(view: MapView, painter: QPainter) -> None:
    """Draw all visible layers of the view, then their labels.

    Parameters
    ----------
    view : MapView
        Layers in drawing order; lengths in millimetres become pixels by ``view.dpi``.
    painter : QPainter
        Active, in pixels of ``view.dpi``, origin at the upper left of the map. Its state is
        left as it was. On PDF and SVG nothing is turned into pixels.
    """
    paint_ground(view, painter)
    paint_over(view, painter)


def paint_ground(view: MapView, painter: QPainter) -> None:
    """Draw base map and layers without selection and labels: what a moved map keeps."""
    area = QRectF(0, 0, view.width_px, view.height_px)
    painter.fillRect(area, QColor(PAPER))
    if view.underlay is not None:
        with kept(painter):
            painter.setClipRect(area)
            view.underlay.paint(view, painter)
    paint_layers(view, painter)


def paint_layers(view: MapView, painter: QPainter) -> None:
    """Draw the layers of a view over what is there already."""
    if not draw_in_stripes(view, painter, _paint_layers):
        _paint_layers(view, painter)


@contextmanager
def kept(painter: QPainter) -> Iterator[None]:
    """Leave a painter as it was, also where a base map cannot be had and drawing stops."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()


def paint_over(view: MapView, painter: QPainter) -> None:
    """Draw the selection and the labels over the layers of a view."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px))
    layers = [layer for layer in view.layers if is_drawn(layer, view)]
    draw_selection(view, layers, painter)
    draw_labels(view, layers, painter)
    painter.restore()


def _paint_layers(view: MapView, painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px))
    for layer in view.layers:
        if not is_drawn(layer, view):
            continue
        painter.setOpacity(layer.opacity)
        draw_corridor(layer, view, painter)
        _DRAW[layer.spec.geometry](layer, view, painter)
    painter.restore()
