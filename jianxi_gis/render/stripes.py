"""A large picture drawn by several threads at once, each a stripe of the same memory."""

import ctypes
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QTransform

from jianxi_gis.model.mapview import MapView
from jianxi_gis.render.acceleration import draw_path_call
from jianxi_gis.render.frame import is_drawn, shown_count

LARGE = 20_000
"""Features from which drawing may take longer than a window may wait."""
WORTH_IT = 10_000
"""Lines and polygons to be seen from which a second thread saves more than it costs."""
_MOST_THREADS = 4
_FORMATS = (QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGB32)

Draw = Callable[[MapView, QPainter], None]


def draw_in_stripes(view: MapView, painter: QPainter, draw: Draw) -> bool:
    """Draw the view in several threads; return False, nothing drawn, where that cannot be.

    Parameters
    ----------
    painter : QPainter
        Active on an image the view fills, or a part of it whole pixels from its corner.
    draw : callable
        Draws all of a view, which may be a part of this one; runs in several threads.
    """
    image = painter.device()
    corner = _corner(painter.transform())
    if (
        not isinstance(image, QImage)
        or image.format() not in _FORMATS
        or corner is None
        or not image.rect().contains(QRect(*corner, view.width_px, view.height_px))
        or painter.opacity() < 1
        or draw_path_call() is None
        or not is_large(view)
        or not _is_full(view)
    ):
        return False
    threads = _threads()
    # halves of a city are much alike; of more stripes the middle ones are fuller than the others
    count = min(threads if threads <= 2 else 2 * threads, view.height_px)
    rows = np.linspace(0, view.height_px, count + 1).astype(int).tolist()
    step = image.bytesPerLine()
    start = np.frombuffer(image.constBits(), np.uint8).ctypes.data
    start += corner[1] * step + corner[0] * image.depth() // 8
    used = view.width_px * image.depth() // 8

    def stripe(top: int, bottom: int) -> None:
        room = step * (bottom - top - 1) + used  # the last row ends with the view
        memory = (ctypes.c_char * room).from_address(start + step * top)
        part = QImage(
            memory,  # type: ignore[call-overload]
            view.width_px,
            bottom - top,
            step,
            image.format(),
        )
        on_part = QPainter(part)
        on_part.setRenderHints(painter.renderHints())
        try:
            draw(part_of(view, top, bottom), on_part)
        finally:
            on_part.end()

    list(_pool().map(stripe, rows[:-1], rows[1:]))
    return True


def _corner(transform: QTransform) -> tuple[int, int] | None:
    """Return where the view lies on the image; None if not as it is or between pixels."""
    x, y = round(transform.dx()), round(transform.dy())
    return (x, y) if transform == QTransform.fromTranslate(x, y) else None


def is_large(view: MapView) -> bool:
    """Return True if drawing the view may take longer than a window may wait."""
    return sum(len(layer.columns) for layer in view.layers if layer.visible) >= LARGE


def _is_full(view: MapView) -> bool:
    drawn = (
        layer for layer in view.layers if is_drawn(layer, view) and layer.columns.kind != "point"
    )
    return sum(shown_count(layer, view) for layer in drawn) >= WORTH_IT


def part_of(view: MapView, top: int, bottom: int, left: int = 0, right: int = 0) -> MapView:
    """Return the view of a rectangle of a view's pixels; ``right`` 0 is its right edge."""
    right = right or view.width_px
    center = view.to_map((left + right) / 2, (top + bottom) / 2)
    return replace(view, center=center, width_px=right - left, height_px=bottom - top)


def _threads() -> int:
    return min(os.cpu_count() or 1, _MOST_THREADS)


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_threads(), "stripe")
