"""Which projects are drawn in an area of the picture."""

from itertools import pairwise

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import culled, gathered, is_drawn
from jianxi_gis.render.points import marks


def projects_in(view: MapView, corners: NDArray[np.float64]) -> tuple[str, ...]:
    """Return the ids of the projects drawn in a polygon.

    Parameters
    ----------
    view : MapView
        With its layers; hidden ones do not count.
    corners : ndarray, shape (n, 2), float64
        Pixels right and down, n at least 3; the polygon may cross itself.

    Returns
    -------
    tuple of str
        Markers count by their middles, where they are drawn; lines and areas if they touch.
        Each id once.
    """
    area = shapely.make_valid(shapely.polygons(np.asarray(corners, dtype=np.float64)))
    shapely.prepare(area)
    found: list[str] = []
    for layer in view.layers:
        if layer.columns.ids and is_drawn(layer, view):
            ids = layer.columns.ids
            found.extend(ids[feature] for feature in _touched(layer, view, area))
    return tuple(dict.fromkeys(found))


def _touched(layer: MapLayer, view: MapView, area: BaseGeometry) -> list[int]:
    if layer.columns.kind == "point":
        inside = shapely.contains_xy(area, marks(layer, view)[0])
        if layer.mask is not None:
            inside = inside & layer.mask
        return [int(feature) for feature in np.flatnonzero(inside)]
    # what lies beyond the picture can be in a polygon that was drawn before the map was moved
    west, north, east, south = shapely.bounds(area).tolist()
    beyond = max(-west, -north, east - view.width_px, south - view.height_px, 0.0)
    index = culled(layer.columns, view, beyond, layer.mask)
    pixels = gathered(layer.columns, index, view)
    middle = shapely.point_on_surface(area)
    touched = []
    for number, (first, last) in enumerate(pairwise(pixels.feature_offsets.tolist())):
        bounds = pixels.part_offsets[first : last + 1].tolist()
        parts = [pixels.points[a:b] for a, b in pairwise(bounds)]
        crossed = any(shapely.intersects(area, shapely.linestrings(part)) for part in parts)
        if crossed or (layer.columns.kind == "polygon" and _holds(parts, middle)):
            touched.append(int(index[number]))
    return touched


def _holds(rings: list[NDArray[np.float64]], point: BaseGeometry) -> bool:
    """Return True if a point lies within an odd number of rings."""
    return sum(bool(shapely.contains(shapely.polygons(ring), point)) for ring in rings) % 2 == 1
