"""Where one project lies: its surroundings, its place, and the circle it may be off by."""

from collections.abc import Sequence

import numpy as np
import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.project import Location, Project
from jianxi_gis.render.page import Page
from jianxi_gis.render.paint import paint
from jianxi_gis.render.scales import bar_metres, ground_words
from jianxi_gis.render.symbols import px_per_mm

LEAST_M = 1500.0
"""Least width and height of the ground shown, metres: a name of the surroundings is on it."""
_PLACE, _DOUBT, _RIM = "#c8442f", "#b3261e", "#ffffff"
_CIRCLE_SEGMENTS = 24
_DOT_MM, _LINE_MM, _HAIR_MM = 1.5, 1.1, 0.3
_BAR_MM = 16.0


def place_view(
    project: Project, layers: Sequence[MapLayer], width_px: int, height_px: int, dpi: float
) -> MapView | None:
    """Return the view in which a project's places and their circles of doubt are seen whole.

    Parameters
    ----------
    project : Project
    layers : sequence of MapLayer
        Of the window; layers of projects are left out.
    width_px, height_px : int
        Size of the picture.
    dpi : float
        Its pixels per inch.

    Returns
    -------
    MapView or None
        None for a project without a place of its own.
    """
    if not project.locations or project.whole_district:
        return None
    west, south, east, north = reach_box(project)
    wider, higher = (max(0.0, LEAST_M - side) / 2 for side in (east - west, north - south))
    backdrop = tuple(layer for layer in layers if not layer.spec.source.startswith("projects"))
    view = MapView((0.0, 0.0), 10_000, width_px, height_px, dpi, backdrop)
    return view.fitted((west - wider, south - higher, east + wider, north + higher))


def reach_box(project: Project) -> tuple[float, float, float, float]:
    """Return west, south, east, north of all ground a project's places may be on, metres.

    It must have a place.
    """
    boxes = [_reach(place).bounds for place in project.locations]
    west, south = (min(box[side] for box in boxes) for side in (0, 1))
    east, north = (max(box[side] for box in boxes) for side in (2, 3))
    return west, south, east, north


def draw_place_map(project: Project, view: MapView, painter: QPainter) -> None:
    """Draw a view, the places of a project over it, and its scale; vector on PDF."""
    painter.save()
    painter.setClipRect(0, 0, view.width_px, view.height_px)
    paint(view, painter)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in project.locations:
        _draw_place(place, view, painter)
    _draw_scale(view, painter)
    painter.restore()


def place_image(project: Project, view: MapView) -> QImage:
    """Return the picture of `draw_place_map`; from any thread."""
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        draw_place_map(project, view, painter)
    finally:
        painter.end()
    return image


def _reach(place: Location) -> BaseGeometry:
    """Return the ground a place may be on, metres (EPSG:4546)."""
    found: BaseGeometry = _on_map(place).buffer(place.accuracy_m, quad_segs=_CIRCLE_SEGMENTS)
    return found


def _on_map(place: Location) -> BaseGeometry:
    moved: BaseGeometry = shapely.transform(place.geometry, to_map)
    return moved


def _draw_place(place: Location, view: MapView, painter: QPainter) -> None:
    scale = px_per_mm(view.dpi)
    shape = _on_map(place)
    if place.accuracy_m > 0:
        wash = QColor(_DOUBT)
        wash.setAlpha(26)
        painter.setBrush(wash)
        painter.setPen(QPen(QColor(_DOUBT), _HAIR_MM * scale, Qt.PenStyle.DashLine))
        painter.drawPath(_path(_reach(place), view))
    dimension = shapely.get_dimensions(shape)
    if dimension == 0:
        painter.setPen(QPen(QColor(_RIM), _HAIR_MM * 1.4 * scale))
        painter.setBrush(QColor(_PLACE))
        for x, y in shapely.get_coordinates(shape).tolist():
            painter.drawEllipse(QPointF(*view.to_px(x, y)), _DOT_MM * scale, _DOT_MM * scale)
        return
    fill = QColor(_PLACE)
    fill.setAlpha(70)
    painter.setBrush(fill if dimension == 2 else Qt.BrushStyle.NoBrush)
    width = _LINE_MM if dimension == 1 else _HAIR_MM * 2
    painter.setPen(QPen(QColor(_PLACE), width * scale, Qt.PenStyle.SolidLine,
                        Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))  # fmt: skip
    painter.drawPath(_path(shape, view))


def _path(shape: BaseGeometry, view: MapView) -> QPainterPath:
    """Return lines and rings of a shape in pixels."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for part in shapely.get_parts(shape).tolist():
        rings = [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
        for ring in rings:
            points = np.asarray(ring.coords)[:, :2].tolist()
            for number, (x, y) in enumerate(points):
                at = QPointF(*view.to_px(x, y))
                if number:
                    path.lineTo(at)
                else:
                    path.moveTo(at)
    return path


def _draw_scale(view: MapView, painter: QPainter) -> None:
    page = Page(painter, view.dpi)
    metres, _ = bar_metres(view.scale, _BAR_MM)
    words = ground_words(metres)
    long, base = metres * 1000 / view.scale, view.height_px / page.scale - 2.2
    page.box(1.2, base - 4.6, max(long, page.width(words, 6.5)) + 2.4, 6.0, fill="#ccffffff")
    page.text(2.2, base - 1.2, words, 6.5)
    page.line(2.2, base, 2.2 + long, base, width=0.5, color="#1d2a33")
