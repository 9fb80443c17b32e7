"""The lattice tiles lie on, and its way to the map: uv of a level -> lon, lat -> EPSG:4546."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.geo.crs import GEOGRAPHIC, project, unproject
from jianxi_gis.geo.datum import bd09_to_wgs84, gcj02_to_wgs84, wgs84_to_bd09, wgs84_to_gcj02

Datum = Literal["CGCS2000", "WGS84", "GCJ-02", "BD-09"]
Points = NDArray[np.float64]

_SHIFTS: dict[str, tuple[Callable[[Points], Points], Callable[[Points], Points]]] = {
    "GCJ-02": (gcj02_to_wgs84, wgs84_to_gcj02),
    "BD-09": (bd09_to_wgs84, wgs84_to_bd09),
}
"""To and from true coordinates; the other two datums are the same within centimetres."""

_MERCATOR_HALF = 20037508.342789244
"""Half the width of the web Mercator square, metres."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A pyramid of tiles: level 0 is scaled by ``affine``, each level halves the tile.

    Position on a level is (u, v): tiles right of and below the grid's upper left corner, so
    tile (x, y) covers u from x to x + 1, v from y to y + 1.
    """

    crs: str
    """CRS of the plane the tiles are cut in, as PROJ knows it."""
    affine: tuple[float, float, float, float, float, float]
    """a, b, c, d, e, f: plane x = a u + b v + c, y = d u + e v + f, in units of level 0."""
    datum: Datum = "WGS84"
    tile_px: int = 256
    bounds: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    """Where there are tiles at all: u0, v0, u1, v1 in units of level 0."""

    def to_map(self, level: int, uv: Points) -> Points:
        """Return map coordinates of positions on a level.

        Parameters
        ----------
        uv : ndarray, shape (n, 2), float64
            Tiles right and down.

        Returns
        -------
        ndarray, shape (n, 2), float64
            Easting, northing. Unit: metre. CRS: EPSG:4546.

        Notes
        -----
        Exact through PROJ and the datum shift of `geo.datum` (GCJ-02: below 1e-6 m against its
        own forward formula). CGCS2000 and WGS 84 are taken as one: centimetres.
        """
        a, b, c, d, e, f = self.affine
        u, v = (np.asarray(uv, dtype=np.float64).reshape(-1, 2) / 2.0**level).T
        plane = np.column_stack([a * u + b * v + c, d * u + e * v + f])
        lonlat = plane if self.crs == GEOGRAPHIC else project(plane, self.crs, GEOGRAPHIC)
        if self.datum in _SHIFTS:
            lonlat = _SHIFTS[self.datum][0](lonlat)
        return project(lonlat)

    def from_map(self, level: int, xy: Points) -> Points:
        """Return positions on a level of map coordinates: the inverse of `to_map`.

        What lies outside the reach of the projection comes back as not finite.
        """
        lonlat = unproject(xy)
        if self.datum in _SHIFTS:
            lonlat = _SHIFTS[self.datum][1](lonlat)
        plane = lonlat if self.crs == GEOGRAPHIC else project(lonlat, GEOGRAPHIC, self.crs)
        a, b, c, d, e, f = self.affine
        matrix = np.array([[a, b], [d, e]])
        return np.linalg.solve(matrix, (plane - (c, f)).T).T * 2.0**level


def mercator_grid(datum: Datum = "WGS84", tile_px: int = 256) -> Grid:
    """Return the grid of web maps: EPSG:3857, one tile at level 0 (天地图 matrix ``w``)."""
    width = 2 * _MERCATOR_HALF
    return Grid("EPSG:3857", (width, 0, -_MERCATOR_HALF, 0, -width, _MERCATOR_HALF), datum, tile_px)


def geographic_grid(datum: Datum = "CGCS2000", tile_px: int = 256) -> Grid:
    """Return the grid in degrees: EPSG:4490, 360 degrees a tile at level 0 (matrix ``c``)."""
    return Grid(
        GEOGRAPHIC, (360, 0, -180, 0, -360, 90), datum, tile_px, bounds=(0.0, 0.0, 1.0, 0.5)
    )
