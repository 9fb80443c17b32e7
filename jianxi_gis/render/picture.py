"""Pictures of the map one after another: what the last one shows already is not drawn again."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import takewhile
from threading import Lock

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.paint import paint_ground, paint_layers, paint_over
from jianxi_gis.render.stripes import part_of

_WHOLE_PX = 1e-3
"""A move this near to whole pixels is one."""


class Pictures:
    """Draws views; keeps the layers of the last one for when the map is only moved.

    What lies below the projects is kept by itself: a filter changes nothing of it.
    Selection and labels are drawn anew over the moved layers: a label may stand across the seam.
    May be used from any thread, by one at a time.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._last: tuple[MapView, QImage] | None = None
        self._below: tuple[MapView, QImage] | None = None

    def draw(self, view: MapView) -> QImage:
        """Return the picture of a view, in its own pixels."""
        with self._lock:
            shift = self._shift(view)
            ground = self._drawn(view) if shift is None else self._moved(view, shift)
            self._last = view, ground
        picture = ground.copy()
        _paint(picture, partial(paint_over, view))
        return picture

    def _shift(self, view: MapView) -> QPoint | None:
        """Return how far the content moved right and down since the last picture, if only that."""
        if self._last is None:
            return None
        last = self._last[0]
        if not _alike(view, last):
            return None
        k = view.metres_per_px
        right = (last.center[0] - view.center[0]) / k
        down = (view.center[1] - last.center[1]) / k
        shift = QPoint(round(right), round(down))
        whole = abs(right - shift.x()) < _WHOLE_PX and abs(down - shift.y()) < _WHOLE_PX
        near = abs(shift.x()) < view.width_px and abs(shift.y()) < view.height_px
        return shift if whole and near else None

    def _drawn(self, view: MapView) -> QImage:
        fixed = tuple(takewhile(lambda layer: not _of_projects(layer), view.layers))
        below = replace(view, layers=fixed)
        if (
            self._below is None
            or not _alike(below, self._below[0])
            or below.center != self._below[0].center
        ):
            image = _blank(below)
            _paint(image, partial(paint_ground, below))
            self._below = below, image
        ground = self._below[1].copy()
        _paint(ground, partial(paint_layers, replace(view, layers=view.layers[len(fixed) :])))
        return ground

    def _moved(self, view: MapView, shift: QPoint) -> QImage:
        assert self._last is not None
        ground = _blank(view)
        right, down = shift.x(), shift.y()
        painter = QPainter(ground)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(shift, self._last[1])
        strips = [
            QRect(0, 0 if down > 0 else view.height_px + down, view.width_px, abs(down)),
            QRect(
                0 if right > 0 else view.width_px + right,
                max(down, 0),
                abs(right),
                view.height_px - abs(down),
            ),
        ]
        for strip in strips:
            if strip.isEmpty():
                continue
            part = part_of(view, strip.top(), strip.bottom() + 1, strip.left(), strip.right() + 1)
            image = _blank(part)
            _paint(image, partial(paint_ground, part))
            painter.drawImage(strip.topLeft(), image)
        painter.end()
        return ground


def _alike(view: MapView, last: MapView) -> bool:
    """Return True if two views differ in nothing but where they lie, selection and labels."""
    return (
        (view.scale, view.width_px, view.height_px, view.dpi)
        == (last.scale, last.width_px, last.height_px, last.dpi)
        and view.underlay is last.underlay
        and len(view.layers) == len(last.layers)
        and all(a is b for a, b in zip(view.layers, last.layers, strict=True))
    )


def _of_projects(layer: MapLayer) -> bool:
    return layer.spec.source.startswith("projects")


def _blank(view: MapView) -> QImage:
    return QImage(view.width_px, view.height_px, QImage.Format.Format_ARGB32_Premultiplied)


def _paint(image: QImage, draw_on: Callable[[QPainter], None]) -> None:
    painter = QPainter(image)
    try:
        draw_on(painter)
    finally:
        painter.end()
