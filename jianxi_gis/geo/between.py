"""An area from the names of the roads around it: a 街坊 is the space between named roads."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.measure import to_grid, to_lonlat

GAP_M = 120.0
"""Centrelines end short of the roads they meet by up to this, metres."""
_SHARED_M = 30.0
"""A road bounds an area if this much of it lies on the edge, metres."""
_ON_EDGE_M = 1.0


@dataclass(frozen=True, slots=True)
class Between:
    """An area bounded by roads."""

    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""
    accuracy_m: float
    """Twice that of the worst centreline, metres."""
    area_m2: float
    roads: tuple[str, ...]


def area_between(names: Sequence[str], gazetteer: Gazetteer) -> Between:
    """Return the one area that all these roads bound.

    Parameters
    ----------
    names : sequence of str
        Three or more roads, rivers or aliases of them.
    gazetteer : Gazetteer
        Their centrelines.

    Raises
    ------
    GeoError
        Fewer than three roads, a road without a known course, or roads that bound no area or
        more than one.

    Notes
    -----
    Method: centrelines in EPSG:4546, lengthened at their ends by `GAP_M`, cut into faces; the
    face that has a part of every road on its edge. Its edge lies on centrelines: kerbs are some
    10 m inside.
    """
    asked = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    where = "、".join(asked)
    if len(asked) < 3:
        raise GeoError("至少要三条路才能围成一块", where, "请写出四周的道路")
    unknown = [name for name in asked if not gazetteer.line(name)]
    if unknown:
        todo = "请先把它画进地名表，或直接画出这一块"
        raise GeoError(f"{'、'.join(unknown)}没有可用的线位", where, todo)
    rows = {name: gazetteer.line(name) for name in asked}
    courses = {
        name: shapely.union_all([_lengthened(to_grid(line.geometry)) for line in lines])
        for name, lines in rows.items()
    }
    noded = shapely.union_all(list(courses.values()))
    faces = shapely.get_parts(shapely.polygonize([noded]))
    found = [face for face in faces if _bounded(face, list(courses.values()))]
    if not found:
        raise GeoError("这几条路没有围成一块", where, "请检查路名，或直接画出这一块")
    if len(found) > 1:
        raise GeoError(f"这几条路围成了 {len(found)} 块", where, "请多写一条路，或直接画出这一块")
    worst = max(line.accuracy_m for lines in rows.values() for line in lines)
    face = shapely.orient_polygons(found[0])
    return Between(to_lonlat(face), 2 * worst, float(face.area), asked)


def _lengthened(line: BaseGeometry) -> BaseGeometry:
    """Return a line with both ends drawn out straight."""
    merged = shapely.line_merge(line)
    parts = []
    for part in shapely.get_parts(merged):
        points = shapely.get_coordinates(part)
        if not np.array_equal(points[0], points[-1]):
            first, last = points[0] - points[1], points[-1] - points[-2]
            head = points[0] + first / np.hypot(*first) * GAP_M
            tail = points[-1] + last / np.hypot(*last) * GAP_M
            points = np.vstack([head, points, tail])
        parts.append(shapely.linestrings(points))
    whole: BaseGeometry = shapely.union_all(parts)
    return whole


def _bounded(face: BaseGeometry, courses: Sequence[BaseGeometry]) -> bool:
    edge = shapely.buffer(face.exterior, _ON_EDGE_M)
    return all(shapely.length(shapely.intersection(edge, one)) >= _SHARED_M for one in courses)
