"""Base maps from files: which reader opens which."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage

from jianxi_gis.basemap.geotiff import GeotiffFile
from jianxi_gis.basemap.mbtiles import MbtilesFile
from jianxi_gis.basemap.source import Source, Stack, Tile
from jianxi_gis.errors import BasemapError


class TileFile(Protocol):
    """An open file of tiles; used and closed in the thread that opened it."""

    def source(self) -> Source:
        """Return what the file says of itself."""

    def read(self, tile: Tile) -> QImage | None:
        """Return the picture of a tile, or None where there is none."""

    def close(self) -> None:
        """Close the file."""


_READERS: dict[str, Callable[[Path], TileFile]] = {
    ".mbtiles": MbtilesFile,
    ".tif": GeotiffFile,
    ".tiff": GeotiffFile,
}


def open_file(path: Path) -> TileFile:
    """Open a base map file by its suffix.

    Raises
    ------
    BasemapError
        It cannot be read, or it is of another kind.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise BasemapError("不认识的底图文件", path.name, "可用的是 .mbtiles、.tif 和 .tiff")
    return reader(path)


def file_stack(path: Path) -> Stack:
    """Return a file as a base map of its own.

    Raises
    ------
    BasemapError
        As `open_file`.
    """
    file = open_file(path)
    try:
        source = file.source()
    finally:
        file.close()
    return Stack(source.id, source.title, (source,))
