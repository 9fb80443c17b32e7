"""To the grid of the map (EPSG:4546, metres) and back, to measure on it."""

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.crs import project, unproject


def to_grid(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry of longitude, latitude (EPSG:4490) in metres (EPSG:4546).

    Notes
    -----
    Grid lengths are 203 ppm longer than on the ground at the district: 2 m in 10 km.
    """
    moved: BaseGeometry = shapely.transform(geometry, project)
    return moved


def to_lonlat(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry of metres (EPSG:4546) in longitude, latitude (EPSG:4490)."""
    moved: BaseGeometry = shapely.transform(geometry, unproject)
    return moved
