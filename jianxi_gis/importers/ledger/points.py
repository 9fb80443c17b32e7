"""Coordinates a table gives: of features, or in columns of longitude and latitude, X and Y."""

import re
from functools import cache

import numpy as np
import shapely

from jianxi_gis.errors import DocumentError
from jianxi_gis.geo.crs import unproject
from jianxi_gis.geo.readings import SYSTEMS, UNPLACED, Reading, to_map
from jianxi_gis.importers.ledger.columns import Heading, find_heading
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.content import Content, CrsQuestion, Table
from jianxi_gis.model.project import Location

ACCURACY_M = 100.0
"""Taken for coordinates of a document: none says how they were measured."""
_FEWEST_DECIMALS = 4
_DEGREE_M, _MINUTE_M = 110_000.0, 1850.0
_DEGREES = re.compile(
    r"(?:东经|北纬|[EN])?\s*(?P<degrees>\d{1,3}(?:\.\d+)?)\s*[°度]"
    r"\s*(?:(?P<minutes>\d{1,2}(?:\.\d+)?)\s*[′'’分])?"
    r"\s*(?:(?P<seconds>\d{1,2}(?:\.\d+)?)\s*(?:[″\"”秒]|''|′′))?\s*[EN]?"
)
"""Degrees as people write them; of the east and the north, where the district is."""
_PAIRS = (("lon", "lat"), ("x", "y"))
_KINDS = {0: LocationKind.POINT, 1: LocationKind.LINE, 2: LocationKind.AREA}


def crs_question(content: Content, crs: str | None) -> CrsQuestion | None:
    """Return what must be asked of the columns of coordinates; None if nothing."""
    if crs is not None:
        return None
    for table in content.tables:
        heading = None if table.geometries else find_heading(table, 0)
        if heading is None or _pair(heading) is None:
            continue
        figures = [_figures(table, heading, row) for row in range(len(table.rows))]
        xy = np.array([pair for pair in figures if pair is not None], dtype=np.float64)
        if len(xy):
            return CrsQuestion.of(
                xy, "表里有坐标列，没有写坐标系", tuple(shapely.points(xy).tolist())
            )
    return None


def places(table: Table, heading: Heading, row: int, crs: str | None) -> tuple[Location, ...]:
    """Return the place a row gives; none without coordinates, or while it is not known of what."""
    if table.geometries:
        geometry = table.geometries[row] if row < len(table.geometries) else None
        if geometry is None or geometry.is_empty:
            return ()
        words = f"{table.name} {table.at(row).cell}的坐标（{table.place_words}）"
        return (_location(geometry, words, ACCURACY_M),)
    pair = _figures(table, heading, row) if crs not in (None, UNPLACED) else None
    if pair is None:
        return ()
    reading = _named(crs or "")
    xy = to_map(np.array([pair]), reading.crs, swapped=reading.swapped)
    if not np.isfinite(xy).all():
        return ()
    lonlat = unproject(xy)[0]
    words = f"{table.at(row).spot}的坐标（{reading.words}）"
    return (_location(shapely.points(lonlat), words, _accuracy(table, heading, row)),)


@cache
def _named(crs: str) -> Reading:
    """Return how the user says that coordinates are to be read."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    reading = Reading.of(crs)
    if reading.crs not in SYSTEMS:
        try:
            CRS.from_user_input(reading.crs)
        except CRSError:
            raise DocumentError(
                f"不认识坐标系 {crs}", "--crs", "请用 EPSG 代号、GCJ-02 或 BD-09"
            ) from None
    return reading


def _pair(heading: Heading) -> tuple[int, int] | None:
    for first, second in _PAIRS:
        if first in heading.roles and second in heading.roles:
            return heading.roles[first], heading.roles[second]
    return None


def _figures(table: Table, heading: Heading, row: int) -> tuple[float, float] | None:
    pair = _pair(heading)
    if pair is None or row <= heading.last:
        return None
    first, second = (_figure(table.rows[row][column]) for column in pair)
    return (first, second) if np.isfinite([first, second]).all() else None


def _figure(text: str) -> float:
    """Return a coordinate, NaN for what is none; degrees may be written with minutes and seconds.

    Examples
    --------
    >>> [round(_figure(text), 6) for text in ("112.5", "东经112°24′36″", "112°75′")]
    [112.5, 112.41, nan]
    """
    found = _DEGREES.fullmatch(text.strip())
    try:
        if found is None:
            return float(text)
    except ValueError:
        return np.nan
    degrees, minutes, seconds = (float(part or 0) for part in found.groups())
    if max(minutes, seconds) >= 60:
        return np.nan
    return degrees + minutes / 60 + seconds / 3600


def _accuracy(table: Table, heading: Heading, row: int) -> float:
    """Return the accuracy in metres: degrees of few decimals are coarser than `ACCURACY_M`."""
    pair = _pair(heading)
    if pair is None or "lon" not in heading.roles:
        return ACCURACY_M
    return max(_fineness_m(table.rows[row][column]) for column in pair)


def _fineness_m(text: str) -> float:
    """Return how coarse a coordinate in degrees is, metres, at least `ACCURACY_M`."""
    found = _DEGREES.fullmatch(text.strip())
    if found is not None:
        return ACCURACY_M if found["seconds"] else _MINUTE_M if found["minutes"] else _DEGREE_M
    decimals = len(re.sub(r"^[^.]*\.?", "", text))
    return ACCURACY_M if decimals >= _FEWEST_DECIMALS else _DEGREE_M / 10**decimals


def _location(
    geometry: shapely.geometry.base.BaseGeometry, words: str, accuracy_m: float
) -> Location:
    kind = _KINDS[int(shapely.get_dimensions(geometry))]
    reasoning = f"文件给出{words}；文件没有写精度，按 {accuracy_m:g} 米计"
    return Location(geometry, kind, Method.DOCUMENT, accuracy_m, reasoning)
