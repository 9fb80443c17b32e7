"""Hatches: parallel lines cut off at the edges of areas, as lines and not as a picture."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapView
from jianxi_gis.render.frame import Pixels
from jianxi_gis.render.paths import draw_paths, elements_of, run_ends, vertices_per_path
from jianxi_gis.render.symbols import pen, px_per_mm

Floats = NDArray[np.float64]


def draw_hatch(
    painter: QPainter, symbol: Symbol, areas: Pixels, fixed: Floats, view: MapView
) -> None:
    """Draw the hatch of a symbol over some areas; leaves a brush that fills nothing.

    Parameters
    ----------
    fixed : ndarray, shape (2,)
        A pixel that moves with the ground: the lines lie still on it when the map is moved.
    """
    scale = px_per_mm(view.dpi)
    made = pen(symbol.hatch, symbol.hatch_width_mm * scale)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(made)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    limits = (view.width_px, view.height_px)
    corners = np.array([(0, 0), (limits[0], 0), (0, limits[1]), limits]) - fixed
    about = replace(areas, points=areas.points - fixed)
    for degrees in symbol.hatch_degrees:
        ends = hatch_lines(about, degrees, symbol.hatch_mm * scale, corners) + fixed
        offsets = np.arange(0, len(ends) + 1, 2)
        cuts = offsets[run_ends(offsets, vertices_per_path(len(ends)))]
        draw_paths(painter, elements_of(ends, offsets), cuts.tolist())


def hatch_lines(areas: Pixels, degrees: float, spacing: float, corners: Floats) -> Floats:
    """Return the pieces of parallel lines that lie in areas; one of the lines meets (0, 0).

    Parameters
    ----------
    areas : Pixels
        A ring in a ring is a hole; a ring that is open is closed.
    degrees : float
        Direction of the lines, from the right against the clock.
    spacing : float
        Between two lines, pixels.
    corners : ndarray, shape (k, 2)
        Of what is to be seen: pieces farther out are left out.

    Returns
    -------
    ndarray, shape (2 s, 2)
        Beginning and end of each piece.
    """
    turn = np.deg2rad(degrees)
    along, across = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    points, part_offsets, feature_offsets = areas.points, areas.part_offsets, areas.feature_offsets
    u, v = points @ along, points @ across / spacing
    following = np.arange(1, len(points) + 1)
    ringed = part_offsets[:-1] < part_offsets[1:]
    following[part_offsets[1:][ringed] - 1] = part_offsets[:-1][ringed]
    area = np.repeat(np.arange(len(feature_offsets) - 1), np.diff(part_offsets[feature_offsets]))
    seen = corners @ across / spacing
    # line number k crosses the edges that begin on one side of it and do not end there
    first = np.maximum(np.ceil(np.minimum(v, v[following])), np.ceil(seen.min()))
    beyond = np.minimum(np.ceil(np.maximum(v, v[following])), np.floor(seen.max()) + 1)
    crossings = np.maximum(beyond - first, 0).astype(np.int64)
    edge = np.repeat(np.arange(len(points)), crossings)
    line = first[edge] + np.arange(len(edge))
    line -= np.repeat(np.cumsum(crossings) - crossings, crossings)
    share = (line - v[edge]) / (v[following[edge]] - v[edge])
    at = u[edge] + share * (u[following[edge]] - u[edge])
    order = np.lexsort((at, line, area[edge]))
    # each line crosses the rings of an area an even number of times
    pairs = at[order].reshape(-1, 2)
    line = line[order][::2]
    reach = corners @ along
    pairs = np.clip(pairs, reach.min(), reach.max())
    long = pairs[:, 0] < pairs[:, 1]
    ends: Floats = pairs[long].ravel()[:, None] * along
    ends += np.repeat(line[long] * spacing, 2)[:, None] * across
    return ends
