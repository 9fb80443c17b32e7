"""Lengths and distances on the grid of the map (EPSG:4546, metres)."""

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.crs import project, unproject


def to_grid(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry of longitude, latitude (EPSG:4490) in metres (EPSG:4546)."""
    moved: BaseGeometry = shapely.transform(geometry, project)
    return moved


def to_lonlat(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry of metres (EPSG:4546) in longitude, latitude (EPSG:4490)."""
    moved: BaseGeometry = shapely.transform(geometry, unproject)
    return moved


def length_m(geometry: BaseGeometry) -> float:
    """Return the grid length in metres of a line in EPSG:4490.

    Notes
    -----
    Grid lengths are 203 ppm longer than on the ground at the district: 2 m in 10 km.
    """
    return float(to_grid(geometry).length)
