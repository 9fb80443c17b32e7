"""What the coordinates of a layer are: as the file says, as a person says, or a question."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.errors import DocumentError, GeoError
from jianxi_gis.geo.feature_files import HEAD_BYTES
from jianxi_gis.geo.positions import HOME_XY, REACH_M
from jianxi_gis.geo.readings import SYSTEMS, UNPLACED, Reading, on_public_datum, readings, to_map
from jianxi_gis.importers.spatial.features import Features
from jianxi_gis.model.content import SAMPLE, CrsQuestion

_NAMED = re.compile(rb'"crs"\s*:\s*\{[^}]*"name"\s*:\s*"[^"]*?(GCJ-?_?02|BD-?_?09)', re.IGNORECASE)


def is_drawing(path: Path) -> bool:
    """Return True for a DXF, which cannot say what its coordinates are."""
    return path.suffix.lower() == ".dxf"


def system_of(
    path: Path, layer: Features, crs: str | None
) -> tuple[Reading | None, CrsQuestion | None]:
    """Return how the coordinates of a layer are to be read, and what else they may be.

    Without the first the second must be asked, unless a person does not want them used. Both are
    None for a layer without coordinates.

    What a file says is doubted if its features are then not near the district and another
    system puts them there, or if the system cannot hold them. What a person says of the file
    goes for the layers it puts near the district, and for those that say nothing.

    Raises
    ------
    DocumentError
        A system that is not known, or on a datum whose shift is not public.
    """
    shapes = layer.shapes[~shapely.is_missing(layer.shapes)]
    xy = shapely.get_coordinates(shapes)
    if not len(xy):
        return None, None
    some = tuple(shapes[:SAMPLE].tolist())

    def settled(reading: Reading) -> tuple[Reading, CrsQuestion]:
        words = f"坐标按{'您的选择' if crs else '文件写的'}读作 {reading.words}，可以改"
        return reading, CrsQuestion.of(xy, words, some, reading.code)

    if crs == UNPLACED:
        return None, CrsQuestion.of(xy, "没有用文件里的坐标，可以改", some, UNPLACED)
    stated = None
    if layer.crs:
        known = layer.crs if layer.crs in SYSTEMS else _known(path, layer.crs)
        stated = Reading(known, swapped=False)
    if crs is not None:
        answer = Reading.of(crs)
        if answer.crs not in SYSTEMS:
            answer = replace(answer, crs=_known(path, answer.crs))
        if stated is None or _is_near(xy, answer) or not _is_near(xy, stated):
            return settled(answer)
        return settled(stated)
    if stated is not None:
        if _is_near(xy, stated) or (not readings(xy) and _is_held(xy, stated)):
            return settled(stated)
        why = f"按文件写的坐标系（{stated.words}），图形不在涧西附近"
    else:
        why = "DXF 文件不写坐标系" if is_drawing(path) else "文件没有写坐标系"
    return None, CrsQuestion.of(xy, why, some)


def web_map_system(path: Path) -> str:
    """Return the system of web maps that a GeoJSON names; empty for another, and for none.

    GDAL takes what it does not know for WGS 84.
    """
    with path.open("rb") as file:
        named = _NAMED.search(file.read(HEAD_BYTES))
    if named is None:
        return ""
    return "GCJ-02" if b"GCJ" in named[1].upper() else "BD-09"


def _middle(xy: NDArray[np.float64], reading: Reading) -> NDArray[np.float64]:
    return np.median(to_map(xy, reading.crs, swapped=reading.swapped), axis=0)


def _is_near(xy: NDArray[np.float64], reading: Reading) -> bool:
    away_m = np.hypot(*(_middle(xy, reading) - HOME_XY))
    return bool(away_m <= REACH_M)


def _is_held(xy: NDArray[np.float64], reading: Reading) -> bool:
    return bool(np.isfinite(_middle(xy, reading)).all())


def _known(path: Path, crs: str) -> str:
    """Return a CRS whose positions need no secret datum shift."""
    try:
        return on_public_datum(crs)
    except GeoError as error:
        raise DocumentError(error.what, path.name, error.todo) from None
