"""What the coordinates of a file may be: which systems put them near the district."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.crs import GEOGRAPHIC, PROJECTED, project
from jianxi_gis.geo.datum import bd09_to_wgs84, gcj02_to_wgs84
from jianxi_gis.geo.positions import HOME_XY, REACH_M

Points = NDArray[np.float64]

SYSTEMS = {
    GEOGRAPHIC: "经纬度，CGCS2000 或 WGS 84",
    PROJECTED: "CGCS2000 3 度带，中央经线 111°，无带号",
    "EPSG:4525": "CGCS2000 3 度带第 37 带，东坐标带带号",
    "EPSG:4547": "CGCS2000 3 度带，中央经线 114°，无带号",
    "EPSG:4526": "CGCS2000 3 度带第 38 带，东坐标带带号",
    "EPSG:4497": "CGCS2000 6 度带第 19 带，东坐标带带号",
    "EPSG:3857": "Web 墨卡托（网络地图的平面坐标）",
    "GCJ-02": "经纬度，GCJ-02（只用于来自高德、腾讯地图的数据）",
    "BD-09": "经纬度，BD-09（只用于来自百度地图的数据）",
}
"""Systems a file here may be in, with their words; the last two are in no list of EPSG."""
_STATED = {"EPSG:4326": "经纬度，WGS 84"}
"""What files say besides, with its words."""
UNPLACED = "none"
"""In place of a system: the coordinates are not to be used."""
_SAME_DATUM = (
    "CGCS2000", "China 2000", "China_2000", "China Geodetic Coordinate System 2000",
    "WGS 84", "WGS_1984", "World Geodetic System 1984",
)  # fmt: skip
_SHIFTED = {"GCJ-02": gcj02_to_wgs84, "BD-09": bd09_to_wgs84}
_DEGREES = (GEOGRAPHIC, *_SHIFTED)
_FARTHEST = np.array([180.0, 90.0])


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read coordinates."""

    crs: str
    """A key of `SYSTEMS`."""
    swapped: bool
    """The file writes northing before easting, or latitude before longitude."""

    @classmethod
    def of(cls, code: str) -> "Reading":
        """Return the way a person names; the system is not looked up.

        Examples
        --------
        >>> Reading.of("gcj-02, YX")
        Reading(crs='GCJ-02', swapped=True)
        """
        crs, _, order = code.partition(",")
        return cls(crs.strip().upper(), order.strip().lower() == "yx")

    @property
    def code(self) -> str:
        """Return the system and the order as a person names them: ``EPSG:4546,yx``."""
        return f"{self.crs},yx" if self.swapped else self.crs

    @property
    def words(self) -> str:
        """Return the system and the order in words."""
        first, second = ("纬度", "经度") if self.crs in _DEGREES else ("北", "东")
        order = f"（{first}在前，{second}在后）" if self.swapped else ""
        return (SYSTEMS | _STATED).get(self.crs, self.crs) + order


def to_map(xy: Points, crs: str, *, swapped: bool = False) -> Points:
    """Return map coordinates (EPSG:4546, metres) of coordinates as a file holds them.

    Parameters
    ----------
    xy : ndarray, shape (n, 2), float64
        In the file's order. What the system cannot hold becomes infinite.
    crs : str
        As PROJ knows it, ``GCJ-02`` or ``BD-09`` (see `jianxi_gis.geo.datum` for the accuracy).
    swapped : bool, optional
        See `Reading`.
    """
    points = xy[:, ::-1] if swapped else xy
    if crs == PROJECTED:
        return points
    with np.errstate(invalid="ignore"):
        if crs in _SHIFTED:
            fit = np.all(np.abs(points) <= _FARTHEST, axis=1)
            points = np.where(fit[:, None], points, np.nan)
            return project(_SHIFTED[crs](points))
        return project(points, crs)


def on_public_datum(crs: str) -> str:
    """Return the name of a CRS whose positions can be drawn without a secret datum shift.

    Parameters
    ----------
    crs : str
        As PROJ knows it, or as a file writes it.

    Returns
    -------
    str
        Authority and code where there is one, else WKT.

    Raises
    ------
    GeoError
        PROJ does not know it, or it is on another datum than CGCS2000 and WGS 84.
    """
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        known = CRS.from_user_input(crs)
    except CRSError:
        raise GeoError(
            f"不认识坐标系 {crs[:40]}", todo="请用 EPSG 代号，例如 EPSG:4490 或 EPSG:4546"
        ) from None
    datum = known.geodetic_crs.datum.name if known.geodetic_crs and known.geodetic_crs.datum else ""
    if not any(name in datum for name in _SAME_DATUM):
        raise GeoError(
            f"坐标系 {known.name} 的基准（{datum or '未知'}）换算参数不公开，位置会错",
            todo="请先转换到 2000 国家大地坐标系",
        )
    authority = known.to_authority()
    return ":".join(authority) if authority else str(known.to_wkt())


def readings(xy: Points) -> tuple[Reading, ...]:
    """Return the ways to read coordinates that put their middle near the district.

    Parameters
    ----------
    xy : ndarray, shape (n, 2), float64
        Some vertices as the file holds them.

    Returns
    -------
    tuple of Reading
        Those within 100 km, nearest first; the shifted systems of web maps last: degrees do not
        tell them apart (they differ by 0.6 and 1.3 km here), whoever made the file must know.
    """
    finite = xy[np.isfinite(xy).all(axis=1)]
    if not len(finite):
        return ()
    middle = np.median(finite, axis=0)[None]
    found = []
    for crs in SYSTEMS:
        for swapped in (False, True):
            away_m = float(np.hypot(*(to_map(middle, crs, swapped=swapped)[0] - HOME_XY)))
            if away_m <= REACH_M:
                found.append((crs in _SHIFTED, round(away_m), Reading(crs, swapped)))
    return tuple(reading for *_, reading in sorted(found, key=lambda one: one[:2]))
