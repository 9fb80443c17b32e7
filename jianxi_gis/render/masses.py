"""Very many small markers: written into the picture's memory, each pixel once for each class."""

import ctypes
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.symbols import draw_marker, px_per_mm

MANY = 100_000
"""Features from which a layer of small markers is a mass."""
LARGEST_PX = 5.0
"""Larger markers show which lies on which, and are stamped one by one."""
_FORMATS = (QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_RGB32)

Coverage = NDArray[np.uint8]
Colors = NDArray[np.uint32]
"""0xAARRGGBB, premultiplied."""


def draw_mass(layer: MapLayer, view: MapView, painter: QPainter, largest_px: float) -> bool:
    """Draw a point layer as a mass; return False, nothing drawn, where it is none.

    Markers of one class melt together and lie on those of earlier classes; a marker has the
    colour of its fill, without a rim.

    Parameters
    ----------
    painter : QPainter
        Only on an image that the view fills.
    largest_px : float
        Diameter of the largest marker.
    """
    image = painter.device()
    if (
        len(layer.columns) < MANY
        or largest_px > LARGEST_PX
        or layer.spec.graduated
        or not isinstance(image, QImage)
        or image.format() not in _FORMATS
        or (image.width(), image.height()) != (view.width_px, view.height_px)
        or painter.transform() != QTransform()
    ):
        return False
    scale = px_per_mm(view.dpi)
    pixels, codes = _pixels(layer, view)
    target = _memory(image)
    for code, rule in enumerate(layer.spec.rules):
        of_class = pixels if codes is None else pixels[codes == code]
        if len(of_class):
            shape = _shape(rule.symbol, scale)
            covered = _covered(of_class, shape, view.width_px, view.height_px)
            _blend(target, covered, QColor(rule.symbol.fill or rule.symbol.outline), layer.opacity)
    return True


def _pixels(layer: MapLayer, view: MapView) -> tuple[NDArray[np.int32], NDArray[np.int16] | None]:
    """Return the pixels (right, down) of the features near the view, and their classes.

    The classes are None if there is one only.
    """
    columns = layer.columns
    west, _, _, north = view.extent
    k = 1 / view.metres_per_px
    reach = int(LARGEST_PX)
    right = np.floor(columns.xy[:, 0] * k + ((columns.origin[0] - west) * k + 1e-6))
    down = np.floor(columns.xy[:, 1] * -k + ((north - columns.origin[1]) * k + 1e-6))
    near = (right >= -reach) & (right < view.width_px + reach)
    near &= (down >= -reach) & (down < view.height_px + reach)
    if layer.mask is not None:
        near &= layer.mask
    pixels = np.empty((int(near.sum()), 2), np.int32)
    pixels[:, 0] = right[near]
    pixels[:, 1] = down[near]
    return pixels, columns.codes[near] if len(layer.spec.rules) > 1 else None


def _covered(pixels: NDArray[np.int32], shape: Coverage, width: int, height: int) -> Coverage:
    """Return how much of each pixel the markers cover, of 255; shape (height, width)."""
    reach = int(LARGEST_PX)
    half = len(shape) // 2
    room = np.zeros((height + 2 * reach, width + 2 * reach), bool)
    room.ravel()[(pixels[:, 1] + reach) * room.shape[1] + pixels[:, 0] + reach] = True
    covered = np.zeros((height, width), np.uint8)
    occupied = room.view(np.uint8)
    for row, column in np.argwhere(shape).tolist():
        top, left = reach + half - row, reach + half - column
        part = occupied[top : top + height, left : left + width]
        np.maximum(covered, part * shape[row, column], out=covered)
    return covered


@lru_cache(maxsize=32)
def _shape(symbol: Symbol, scale: float) -> Coverage:
    """Return how much of each pixel one marker covers, of 255; square, about its middle."""
    side = 2 * int(LARGEST_PX) + 1
    picture = QImage(side, side, QImage.Format.Format_Alpha8)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_marker(painter, symbol, (side / 2, side / 2), scale)
    painter.end()
    raw = np.frombuffer(picture.constBits(), np.uint8).reshape(side, picture.bytesPerLine())
    return raw[:, :side].copy()


def _blend(target: Colors, covered: Coverage, color: QColor, opacity: float) -> None:
    """Lay a colour over premultiplied pixels; two of the four channels at a time."""
    touched = np.flatnonzero(covered)
    rows, columns = np.divmod(touched, covered.shape[1])
    full = round(opacity * color.alphaF() * 256)
    over = (covered.ravel()[touched] * np.uint32(full) + np.uint32(127)) // np.uint32(255)
    under = np.uint32(256) - over
    below = target[rows, columns]
    red_blue = np.uint32(color.red() << 16 | color.blue())
    alpha_green = np.uint32(255 << 16 | color.green())
    pair = np.uint32(0x00FF00FF)
    low = (((below & pair) * under + red_blue * over) >> np.uint32(8)) & pair
    high = ((below >> np.uint32(8) & pair) * under + alpha_green * over) & ~pair
    target[rows, columns] = low | high


def _memory(image: QImage) -> Colors:
    """Return the pixels of an image that is being painted on, shape (height, width)."""
    step, height = image.bytesPerLine(), image.height()
    # bits() may hand out a copy while a painter is at work
    start = np.frombuffer(image.constBits(), np.uint8).ctypes.data
    memory = (ctypes.c_uint32 * (step // 4 * height)).from_address(start)
    return np.ctypeslib.as_array(memory).reshape(height, step // 4)[:, : image.width()]
