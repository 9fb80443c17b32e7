"""Tiles on a painter: each is stretched onto the quad of its corners, without gaps."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPolygonF, QTransform

from jianxi_gis.basemap.place import Span, lattice, span_for
from jianxi_gis.basemap.source import Stack, Tile
from jianxi_gis.model.mapview import MapView

Images = Callable[[Tile], QImage | None]
"""Gives the picture of a tile, or None while there is none."""

_BAND_PX = 16_000_000
"""Paper is composed in bands of at most this many pixels: 64 MB."""

_ANCESTORS = 5
"""While a tile is on its way, a part of one up to so many levels above stands in."""

_DESCENDANTS = 2
"""And those up to so many levels below: what was on the screen before zooming out."""

_OVERLAP_PX = 0.06
"""Quads grow by this: rounding to Qt's 1/64 px then leaves no pixel between two of them."""

_STRAIGHT_PX = 0.02
"""A quad so near to a parallelogram is drawn as one: three times faster than in perspective."""


def paint_basemap(
    painter: QPainter,
    view: MapView,
    stack: Stack,
    images: Images,
    *,
    opacity: float = 1.0,
) -> None:
    """Draw a base map below everything else.

    Parameters
    ----------
    painter : QPainter
        In pixels of the view (``view.dpi``): an image, the screen or a PDF.
    images : callable
        `TileLoader.image`, or ``Fetched.image`` for paper. What is missing stays transparent.
    opacity : float, optional
        0 to 1.

    Notes
    -----
    Tiles lie within 0.5 px of their exact projection. The picture is composed in an image first:
    a PDF keeps no perspective transforms, and translucent tiles must not be laid twice over the
    seams.
    """
    placed = [
        (source, span, lattice(view, source, span))
        for source in stack.sources
        if (span := span_for(view, source)) is not None
    ]
    height = max(1, min(view.height_px, _BAND_PX // max(1, view.width_px)))
    painter.save()
    painter.setOpacity(painter.opacity() * opacity)
    for top in range(0, view.height_px if placed else 0, height):
        band = QImage(
            view.width_px,
            min(height, view.height_px - top),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        band.fill(0)
        for number, (source, span, corners) in enumerate(placed):
            _lay(band, span, corners - (0, top), span.tiles(source), images, over=number > 0)
        painter.drawImage(0, top, band)
    painter.restore()


def _lay(
    band: QImage,
    span: Span,
    corners: NDArray[np.float64],
    tiles: list[Tile],
    images: Images,
    *,
    over: bool,
) -> None:
    """Lay the tiles of one source on a band, over what is there or as the first."""
    layer = band
    if over:
        layer = QImage(band.size(), band.format())
        layer.fill(0)
    brush = QPainter(layer)
    brush.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    parts = (len(corners) - 1) // (span.y1 - span.y0)
    for tile in tiles:
        row, column = (tile.y - span.y0) * parts, (tile.x - span.x0) * parts
        own = corners[row : row + parts + 1, column : column + parts + 1]
        if _touches(own, band):
            _lay_tile(brush, tile, images, own)
    brush.end()
    if over:
        brush = QPainter(band)
        brush.drawImage(0, 0, layer)
        brush.end()


def _lay_tile(brush: QPainter, tile: Tile, images: Images, corners: NDArray[np.float64]) -> None:
    """Draw a tile, or what is there of coarser and of finer ones in its place."""
    picture = _picture(tile, images)
    if picture is not None:
        _stretch(brush, *picture, corners)
    if images(tile) is None:
        _lay_children(brush, tile, images, corners, _DESCENDANTS)


def _lay_children(
    brush: QPainter, tile: Tile, images: Images, corners: NDArray[np.float64], levels: int
) -> None:
    halves = _halved(corners)
    for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
        child = Tile(tile.source, tile.level + 1, 2 * tile.x + column, 2 * tile.y + row)
        image = images(child)
        quad = halves[row : row + 2, column : column + 2]
        if image is not None:
            _stretch(brush, image, QRectF(image.rect()), quad)
        elif levels > 1:
            _lay_children(brush, child, images, quad, levels - 1)


def _halved(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the corners of the four quarters of a tile, shape (3, 3, 2); they stand in briefly."""
    ends = corners[:: len(corners) - 1, :: len(corners) - 1]
    rows = np.stack([ends[0], (ends[0] + ends[1]) / 2, ends[1]])
    return np.stack([rows[:, 0], (rows[:, 0] + rows[:, 1]) / 2, rows[:, 1]], axis=1)


def _picture(tile: Tile, images: Images) -> tuple[QImage, QRectF] | None:
    """Return the picture of a tile and the part of it to show: all, or a part of an ancestor's."""
    for up in range(min(_ANCESTORS, tile.level) + 1):
        size = 2**up
        image = images(Tile(tile.source, tile.level - up, tile.x // size, tile.y // size))
        if image is not None:
            width, height = image.width() / size, image.height() / size
            part = QRectF(tile.x % size * width, tile.y % size * height, width, height)
            return image, part
    return None


def _stretch(brush: QPainter, image: QImage, shown: QRectF, corners: NDArray[np.float64]) -> None:
    parts = len(corners) - 1
    width, height = shown.width() / parts, shown.height() / parts
    for row in range(parts):
        for column in range(parts):
            quad = corners[[row, row, row + 1, row + 1], [column, column + 1, column + 1, column]]
            transform = _transform(quad, width, height)
            if transform is not None:
                brush.setTransform(transform)
                part = QRectF(shown.x() + column * width, shown.y() + row * height, width, height)
                brush.drawImage(QRectF(0, 0, width, height), image, part)


def _transform(quad: NDArray[np.float64], width: float, height: float) -> QTransform | None:
    """Return what takes a rectangle at the origin onto a quad, or None where there is no way."""
    if not np.isfinite(quad).all():
        return None  # beyond the reach of the projection
    middle = quad.mean(axis=0)
    outward = quad - middle
    reach = max(float(np.hypot(outward[:, 0], outward[:, 1]).max()), _OVERLAP_PX)
    outward *= 1 + _OVERLAP_PX / reach
    if np.abs(outward[0] - outward[1] + outward[2] - outward[3]).max() < 4 * _STRAIGHT_PX:
        along = (outward[1] + outward[2]) / width
        down = (outward[2] + outward[3]) / height
        start = middle - along * width / 2 - down * height / 2
        return QTransform(*along.tolist(), *down.tolist(), *start.tolist())
    unit = QPolygonF(QRectF(0, 0, width, height))
    unit.removeLast()
    target = QPolygonF([QPointF(x, y) for x, y in (middle + outward).tolist()])
    transform = QTransform.quadToQuad(unit, target)
    return transform if isinstance(transform, QTransform) else None


def _touches(corners: NDArray[np.float64], band: QImage) -> bool:
    points = corners.reshape(-1, 2)
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return bool(right >= 0 and bottom >= 0 and left <= band.width() and top <= band.height())
