"""Coordinates as people type and paste them: read with what was concluded, and written."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.crs import GEOGRAPHIC, PROJECTED, project, unproject
from jianxi_gis.geo.datum import bd09_to_wgs84, gcj02_to_wgs84, wgs84_to_bd09, wgs84_to_gcj02

HOME_XY = (628_334.0, 3_837_766.0)
"""Middle of the district, metres (EPSG:4546)."""
REACH_M = 100_000.0
"""A position farther from it than this is a mistake, metres."""


class Datum(StrEnum):
    """What degrees are counted in; nothing in the figures tells, the user must know."""

    CGCS2000 = "CGCS2000 或 WGS 84"
    GCJ02 = "GCJ-02（高德、腾讯）"
    BD09 = "BD-09（百度）"


def to_cgcs2000(lonlat: NDArray[np.float64], datum: Datum) -> NDArray[np.float64]:
    """Return CGCS2000 longitude, latitude (degrees) of those of a datum, shape (n, 2)."""
    return _TO_CGCS2000[datum](lonlat)


@dataclass(frozen=True, slots=True)
class Position:
    """One reading of a text."""

    xy: tuple[float, float]
    """Easting, northing in metres (EPSG:4546)."""
    words: str
    """What was concluded: system, zone, order."""


_Shift = Callable[[NDArray[np.float64]], NDArray[np.float64]]
_TO_CGCS2000: dict[Datum, _Shift] = {
    Datum.CGCS2000: lambda lonlat: lonlat,
    Datum.GCJ02: gcj02_to_wgs84,
    Datum.BD09: bd09_to_wgs84,
}
_ZONES = (
    ("EPSG:4546", "CGCS2000 3 度带，中央经线 111°，无带号", 0),
    ("EPSG:4547", "CGCS2000 3 度带，中央经线 114°，无带号", 0),
    ("EPSG:4525", "CGCS2000 3 度带第 37 带，中央经线 111°", 37),
    ("EPSG:4526", "CGCS2000 3 度带第 38 带，中央经线 114°", 38),
    ("EPSG:4497", "CGCS2000 6 度带第 19 带，中央经线 111°", 19),
)
"""CRS, words, and the number in front of the easting."""

_DEGREES = re.compile(
    r"(?P<deg>\d{1,3})\s*[°度ºd]\s*(?P<min>\d{1,2}(?:\.\d+)?)\s*[′'’分m]"
    r"\s*(?:(?P<sec>\d{1,2}(?:\.\d+)?)\s*(?:[″\"”秒s]|''|′′))?"
)
_NUMBER = re.compile(r"(?<![\d.])-?(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+)?")
_HALF_WIDTH = str.maketrans("０１２３４５６７８９．，－＋：；", "0123456789.,-+:;")
_HOW = "例如 3837765.9, 628334.4 或 112.4, 34.66 或 112°24′00″ 34°39′36″"


def read_position(text: str, datum: Datum = Datum.CGCS2000) -> tuple[Position, ...]:
    """Read one position.

    Parameters
    ----------
    text : str
        Two figures in either order: metres of a Gauss-Krueger zone with or without its number,
        degrees, or 度分秒; with any words, letters or signs between.
    datum : Datum, optional
        What degrees are counted in. Metres are always CGCS2000.

    Returns
    -------
    tuple of Position
        Every reading that lies within `REACH_M` of the district, the nearest first.

    Raises
    ------
    GeoError
        Not two figures, figures that are no coordinates, metres of a shifted datum, or a
        position far from the district.

    Notes
    -----
    Order is told by range: northings here are near 3.8 million, eastings near 0.63 or, with the
    zone's number, 37.63 million; longitudes are above 73 and latitudes below 54 degrees.
    1980 西安 and 1954 北京 figures cannot be told from CGCS2000 ones (they differ by up to some
    100 m): the words name the system that was taken.

    Examples
    --------
    >>> read_position("X=3837765.942 Y=37628334.375")[0].words
    'CGCS2000 3 度带第 37 带，中央经线 111°；先北（X）后东（Y）'
    """
    first, second = _figures(text)
    if max(abs(first), abs(second)) <= 180:
        readings = [_from_degrees(first, second, datum, text)]
    elif datum is Datum.CGCS2000:
        readings = list(_from_metres(first, second))
    else:
        raise GeoError(f"{datum} 只有经纬度，没有米", text, "换成 CGCS2000，或输入经纬度")
    if not readings:
        raise GeoError("不像坐标", text, _HOW)
    readings.sort(key=_away_m)
    near = tuple(reading for reading in readings if _away_m(reading) <= REACH_M)
    if not near:
        nearest = readings[0]
        raise GeoError(
            f"离涧西区 {_away_m(nearest) / 1000:,.0f} 公里（按{nearest.words}）",
            text,
            "请检查带号、坐标系和数字",
        )
    return near


def spellings(xy: tuple[float, float]) -> tuple[tuple[str, str, Datum], ...]:
    """Return a position as people write it: what it is, the text, and the datum to read it in.

    Parameters
    ----------
    xy : tuple of float
        Easting, northing in metres (EPSG:4546).

    Notes
    -----
    Written to the centimetre, degrees to 7 places (1 cm).
    """
    lonlat = unproject(np.array([xy]))
    lon, lat = lonlat[0].tolist()
    metres = "X={1:.2f}, Y={0:.2f}"
    with_zone = project(np.array([xy]), PROJECTED, "EPSG:4525")[0]
    gcj, bd = wgs84_to_gcj02(lonlat)[0], wgs84_to_bd09(lonlat)[0]
    return (
        ("X 北、Y 东（米，中央经线 111°）", metres.format(*xy), Datum.CGCS2000),
        ("X 北、Y 东（米，37 带）", metres.format(*with_zone.tolist()), Datum.CGCS2000),
        ("经度, 纬度", f"{lon:.7f}, {lat:.7f}", Datum.CGCS2000),
        ("度分秒", f"{_sexagesimal(lon)}E, {_sexagesimal(lat)}N", Datum.CGCS2000),
        ("GCJ-02 经度, 纬度（高德、腾讯）", f"{gcj[0]:.7f}, {gcj[1]:.7f}", Datum.GCJ02),
        ("BD-09 经度, 纬度（百度）", f"{bd[0]:.7f}, {bd[1]:.7f}", Datum.BD09),
    )


def _figures(text: str) -> tuple[float, float]:
    plain = text.translate(_HALF_WIDTH)
    figures = [
        int(match["deg"]) + float(match["min"]) / 60 + float(match["sec"] or 0) / 3600
        for match in _DEGREES.finditer(plain)
        if float(match["min"]) < 60 and float(match["sec"] or 0) < 60
    ] or [float(match[0].replace(",", "")) for match in _NUMBER.finditer(plain)]
    if len(figures) != 2:
        raise GeoError(f"要两个数，读到 {len(figures)} 个", text.strip() or "空", _HOW)
    return figures[0], figures[1]


def _from_degrees(first: float, second: float, datum: Datum, text: str) -> Position:
    east_first = 73 <= first <= 136
    lon, lat = (first, second) if east_first else (second, first)
    if not (73 <= lon <= 136 and 3 <= lat <= 54):
        raise GeoError("经纬度不在中国", text, _HOW)
    lonlat = _TO_CGCS2000[datum](np.array([[lon, lat]]))
    order = "先经度后纬度" if east_first else "先纬度后经度"
    east, north = project(lonlat)[0].tolist()
    return Position((east, north), f"{datum} 经纬度；{order}")


def _from_metres(first: float, second: float) -> Iterator[Position]:
    for north, east, order in (
        (first, second, "先北（X）后东（Y）"),
        (second, first, "先东后北"),
    ):
        if not 300_000 <= north <= 6_000_000:
            continue
        for crs, words, number in _ZONES:
            if abs(east - number * 1_000_000 - 500_000) <= 350_000:
                lonlat = project(np.array([[east, north]]), crs, GEOGRAPHIC)
                if np.isfinite(lonlat).all():
                    x, y = project(lonlat)[0].tolist()
                    yield Position((x, y), f"{words}；{order}")


def _away_m(position: Position) -> float:
    return float(np.hypot(position.xy[0] - HOME_XY[0], position.xy[1] - HOME_XY[1]))


def _sexagesimal(degrees: float) -> str:
    hundredths = round(degrees * 3600 * 10_000)
    whole, rest = divmod(hundredths, 3600 * 10_000)
    minutes, seconds = divmod(rest, 60 * 10_000)
    return f"{whole}°{minutes:02d}′{seconds / 10_000:07.4f}″"
