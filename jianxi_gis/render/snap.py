"""Drawing that clings to what is shown: the nearest vertex, else the nearest line."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled, gathered, is_drawn

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where a pixel clings to."""

    xy: tuple[float, float]
    """Easting, northing in metres (EPSG:4546)."""
    to: str
    """顶点 or 线: what it clings to."""


def snap(view: MapView, px: float, py: float, reach_px: float) -> Snapped | None:
    """Return what a pixel clings to, None if nothing is near.

    Parameters
    ----------
    view : MapView
        With its layers; hidden ones do not count, nor do circles of doubt, which are no places.
    px, py : float
        Pixels right and down.
    reach_px : float
        How far a vertex or line pulls, pixels. A vertex within reach wins over a nearer line.
    """
    spot = replace(view, center=view.to_map(px, py), width_px=1, height_px=1)
    point = np.array([0.5, 0.5])
    best: dict[str, tuple[float, Points]] = {}
    for layer in view.layers:
        if is_drawn(layer, view) and layer.spec.source != "projects accuracy":
            for to, found in _nearest(layer, spot, point, reach_px):
                away = float(np.hypot(*(found - point)))
                if away <= best.get(to, (reach_px, point))[0]:
                    best[to] = away, found
    for to in ("顶点", "线"):
        if to in best:
            x, y = best[to][1].tolist()
            return Snapped(spot.to_map(x, y), to)
    return None


def _nearest(
    layer: MapLayer, spot: MapView, point: Points, reach_px: float
) -> list[tuple[str, Points]]:
    index = culled(layer.columns, spot, reach_px, layer.mask)
    if not len(index):
        return []
    pixels = gathered(layer.columns, index, spot)
    vertices = pixels.points
    found = [("顶点", vertices[np.argmin(np.hypot(*(vertices - point).T))])]
    if layer.columns.kind != "point" and len(vertices) > 1:
        joins = np.ones(len(vertices) - 1, bool)
        joins[pixels.part_offsets[1:-1] - 1] = False
        start, end = vertices[:-1][joins], vertices[1:][joins]
        step = end - start
        length2 = np.maximum((step**2).sum(axis=1), 1e-12)
        share = np.clip(((point - start) * step).sum(axis=1) / length2, 0.0, 1.0)
        feet = start + share[:, None] * step
        found.append(("线", feet[np.argmin(np.hypot(*(feet - point).T))]))
    return found
