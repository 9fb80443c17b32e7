"""Coordinate systems: geographic CGCS2000 for storage, 3-degree Gauss-Krueger for the map."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

GEOGRAPHIC = "EPSG:4490"
"""CGCS2000 longitude, latitude in degrees: what is stored."""

PROJECTED = "EPSG:4546"
"""CGCS2000 / 3-degree Gauss-Krueger, central meridian 111E: what is drawn and measured."""


@cache
def _transformer(source: str, target: str) -> Transformer:
    return Transformer.from_crs(source, target, always_xy=True)


def project(
    lonlat: NDArray[np.float64], source: str = GEOGRAPHIC, target: str = PROJECTED
) -> NDArray[np.float64]:
    """Project coordinates.

    Parameters
    ----------
    lonlat : ndarray, shape (n, 2), float64
        x, y (easting before northing, longitude before latitude) in the source CRS.
    source, target : str, optional
        CRS names as PROJ knows them. Default: CGCS2000 geographic to zone CM 111E, metres.

    Returns
    -------
    ndarray, shape (n, 2), float64
        x, y in the target CRS; the input is unchanged.
    """
    points = np.asarray(lonlat, dtype=np.float64).reshape(-1, 2)
    x, y = _transformer(source, target).transform(points[:, 0], points[:, 1])
    return np.column_stack([x, y])


def unproject(xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return CGCS2000 longitude, latitude (degrees) of map coordinates (EPSG:4546, metres)."""
    return project(xy, PROJECTED, GEOGRAPHIC)
