"""The marker of several projects: a ring parted as their money is, their number within."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.render.lettering import Writing, block_size, draw_block
from jianxi_gis.render.symbols import brush, pen

INK = "#22262b"
_WITHIN = 0.6
"""Diameter of the white within the ring, as a share of the whole."""
_RIM_MM = 0.25
_COUNT_MM = 2.2
"""Height of the em of the number."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a marker of several projects tells."""

    count: int
    """Projects; one with several places counts once."""
    shares: tuple[tuple[str, float], ...]
    """Colour and share of each class, largest first; the shares are those of the money, or of
    the projects where no amount is known. They add up to 1."""


def cluster_parts(layer: MapLayer, members: NDArray[np.int64]) -> Parts:
    """Return the parts of a group of features of a layer."""
    columns, rules = layer.columns, layer.spec.rules
    codes = columns.codes[members]
    figures = columns.sizes[members] if len(columns.sizes) else np.zeros(len(members))
    if not figures.any():
        figures = np.ones(len(members))
    sums = np.bincount(codes, figures, len(rules)) / figures.sum()
    order = np.argsort(-sums, kind="stable")
    shares = tuple((rules[i].symbol.fill, float(sums[i])) for i in order.tolist() if sums[i] > 0)
    return Parts(len({columns.ids[i] for i in members.tolist()}), shares)


def draw_cluster(
    painter: QPainter, parts: Parts, at: tuple[float, float], scale: float, size_mm: float
) -> None:
    """Draw the marker as shapes and its number as text.

    Parameters
    ----------
    at : tuple of float
        Its centre, pixels right and down.
    scale : float
        Pixels per millimetre.
    size_mm : float
        Its diameter.
    """
    radius = size_mm * scale / 2
    painter.save()
    painter.translate(*at)
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(-radius, -radius, 2 * radius, 2 * radius)
    turned = 90.0
    for color, share in parts.shares:
        painter.setBrush(brush(color))
        if share > 0.999:
            painter.drawEllipse(box)
            break
        slice_of = QPainterPath(QPointF(0, 0))
        slice_of.arcTo(box, turned, -360 * share)
        slice_of.closeSubpath()
        painter.drawPath(slice_of)
        turned -= 360 * share
    painter.setPen(pen("#ffffff", _RIM_MM * scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.setBrush(brush("#ffffff"))
    painter.drawEllipse(QPointF(0, 0), radius * _WITHIN, radius * _WITHIN)
    painter.restore()
    writing = Writing(max(round(_COUNT_MM * scale), 1), INK, bold=True)
    lines = (str(parts.count),)
    width, height = block_size(lines, writing)
    draw_block(painter, lines, writing, (at[0] - width / 2, at[1] - height / 2))
