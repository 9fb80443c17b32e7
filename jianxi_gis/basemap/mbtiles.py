"""MBTiles: an SQLite file of tiles, from whoever made it.

Opened read-only, without trusting its schema (tables may be views), without locks or files
beside it, and with a limit on how long a question may take.
"""

import html
import re
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from jianxi_gis.basemap.grid import mercator_grid
from jianxi_gis.basemap.pictures import MOST_BYTES, decode
from jianxi_gis.basemap.source import Source, Tile
from jianxi_gis.errors import BasemapError
from jianxi_gis.geo.crs import GEOGRAPHIC, project

_QUESTION_S = 2.0
_DEEPEST = 24
_EVERYTHING = (0.0, 0.0, 1.0, 1.0)
_TAG = re.compile(r"<[^>]*>")


class MbtilesFile:
    """An open MBTiles file; to be used and closed in the thread that opened it.

    Raises
    ------
    BasemapError
        No such file, no MBTiles file, or one of vector tiles.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._until = 0.0
        if not path.is_file():
            raise BasemapError("找不到底图文件", path.name, "请检查文件是否被移动")
        try:
            self._base = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
            self._base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 2 * MOST_BYTES)
            self._base.set_progress_handler(lambda: time.monotonic() > self._until, 10_000)
            for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
                self._ask(f"PRAGMA {pragma}")
            self._words = {
                str(name): str(value)
                for name, value in self._ask("SELECT name, value FROM metadata LIMIT 1000")
            }
            self._levels = self._ask("SELECT min(zoom_level), max(zoom_level) FROM tiles")[0]
        except sqlite3.Error as error:
            raise self._broken() from error

    def _ask(self, question: str, *values: object) -> list[tuple[object, ...]]:
        self._until = time.monotonic() + _QUESTION_S
        return self._base.execute(question, values).fetchall()

    def _broken(self) -> BasemapError:
        return BasemapError(
            "底图文件打不开或已损坏", self._path.name, "请确认它是完整的 MBTiles 文件"
        )

    def source(self) -> Source:
        """Return what the file says of itself."""
        kind = self._words.get("format", "png").lower()
        if kind == "pbf":
            raise BasemapError(
                "这是矢量瓦片，暂不能显示", self._path.name, "请换 png、jpg 或 webp 的 MBTiles"
            )
        low, high = self._levels
        if not isinstance(low, int) or not isinstance(high, int):
            raise BasemapError("底图文件里没有瓦片", self._path.name, "请换一个文件")
        if not 0 <= low <= high <= _DEEPEST:
            raise self._broken()
        words = html.unescape(_TAG.sub("", self._words.get("attribution", "")))[:200]
        return Source(
            id=f"file_{self._path.absolute().as_posix()}",
            title=self._words.get("name", "")[:60] or self._path.stem,
            kind="mbtiles",
            path=self._path,
            grid=replace(mercator_grid(), bounds=_bounds(self._words.get("bounds", ""))),
            min_level=low,
            max_level=high,
            attribution=" ".join(words.split()),
        )

    def read(self, tile: Tile) -> QImage | None:
        """Return the picture of a tile, or None where the file has none or a bad one.

        Raises
        ------
        BasemapError
            The file is damaged there.
        """
        row = 2**tile.level - 1 - tile.y  # rows are counted from the south
        try:
            found = self._ask(
                "SELECT tile_data FROM tiles"
                " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1",
                tile.level,
                tile.x,
                row,
            )
        except sqlite3.Error as error:
            raise self._broken() from error
        data = found[0][0] if found else None
        return decode(data) if isinstance(data, bytes) else None

    def close(self) -> None:
        """Close the file."""
        self._base.close()


def _bounds(text: str) -> tuple[float, float, float, float]:
    """Return west, south, east, north (degrees, as text) in units of level 0, else everything."""
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        return _EVERYTHING
    if not (-180 <= west < east <= 180 and -85.06 <= south < north <= 85.06):
        return _EVERYTHING
    (x0, y1), (x1, y0) = project(np.array([(west, south), (east, north)]), GEOGRAPHIC, "EPSG:3857")
    width, _, left, _, height, top = mercator_grid().affine
    return (x0 - left) / width, (y0 - top) / height, (x1 - left) / width, (y1 - top) / height
