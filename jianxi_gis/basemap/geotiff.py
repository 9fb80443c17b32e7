"""GeoTIFF: one large picture with its own CRS, read in tiles through rasterio (GDAL).

Only GDAL's GTiff driver is allowed: a VRT or a web address under the name of a picture is
refused and opens no socket. rasterio is imported when the first such file is opened.
"""

import math
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS
from pyproj.exceptions import CRSError
from PySide6.QtGui import QImage

from jianxi_gis.basemap.grid import Grid
from jianxi_gis.basemap.source import Source, Tile
from jianxi_gis.errors import BasemapError

if TYPE_CHECKING:
    from rasterio.windows import Window

_TILE_PX = 256
_MOST_BLOCK_PX = 64_000_000
"""A picture in one piece must be unpacked as a whole to read any of it."""

_MODERN = ("china 2000", "world geodetic system 1984", "wgs 84", "wgs_1984", "cgcs2000")
"""Datums that lie right without a shift; for older Chinese ones there is no public one."""


class GeotiffFile:
    """An open GeoTIFF; to be used and closed in the thread that opened it.

    Raises
    ------
    BasemapError
        No such file, no GeoTIFF, no position, a CRS that cannot be placed surely, or a kind of
        picture that is not shown (more than 8 bits).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        if not path.is_file():
            raise BasemapError("找不到底图文件", path.name, "请检查文件是否被移动")
        import rasterio
        from rasterio.errors import RasterioError

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a file without position is refused below
                self._raster: Any = rasterio.open(path.absolute(), driver="GTiff")
        except (RasterioError, ValueError) as error:
            raise self._error("底图文件打不开或已损坏", "请确认它是完整的 GeoTIFF 文件") from error
        try:
            self._crs = self._checked()
        except BasemapError:
            self._raster.close()
            raise
        longest = max(self._raster.width, self._raster.height)
        self._levels = max(0, math.ceil(math.log2(longest / _TILE_PX)))

    def _error(self, what: str, todo: str) -> BasemapError:
        return BasemapError(what, self._path.name, todo)

    def _checked(self) -> str:
        """Return the CRS as WKT if the picture can be shown and lies surely."""
        raster = self._raster
        if raster.crs is None or raster.transform.is_identity:
            raise self._error("图片里没有坐标", "请用带坐标的 GeoTIFF（例如在 QGIS 里配准后另存）")
        wkt = str(raster.crs.to_wkt())
        try:
            geodetic = CRS.from_wkt(wkt).geodetic_crs
        except CRSError as error:
            raise self._error("图片的坐标系无法识别", "请转成2000国家大地坐标系") from error
        datum = geodetic.datum.name if geodetic and geodetic.datum else ""
        if not any(word in datum.lower() for word in _MODERN):
            raise self._error(
                f"图片的坐标系（{datum or '未知'}）不能准确换算", "请先转成2000国家大地坐标系"
            )
        if set(raster.dtypes) != {"uint8"} or raster.count not in (1, 2, 3, 4):
            raise self._error("只能显示8位的灰度或彩色图片", "请另存为8位的 GeoTIFF")
        if max(rows * columns for rows, columns in raster.block_shapes) > _MOST_BLOCK_PX:
            raise self._error("图片没有分块，读取会占满内存", "请另存为分块（TILED）的 GeoTIFF")
        return wkt

    def source(self) -> Source:
        """Return what the file says of itself: levels up to one pixel a pixel."""
        a, b, c, d, e, f = tuple(self._raster.transform)[:6]
        side = _TILE_PX * 2**self._levels
        return Source(
            id=f"file_{self._path.absolute().as_posix()}",
            title=self._path.stem,
            kind="geotiff",
            path=self._path,
            grid=Grid(
                self._crs,
                (a * side, b * side, c, d * side, e * side, f),
                "CGCS2000",
                _TILE_PX,
                (0.0, 0.0, self._raster.width / side, self._raster.height / side),
            ),
            max_level=self._levels,
        )

    def read(self, tile: Tile) -> QImage | None:
        """Return the picture of a tile, or None beside the picture.

        Raises
        ------
        BasemapError
            The file is damaged there.
        """
        from rasterio.enums import Resampling
        from rasterio.errors import RasterioError
        from rasterio.windows import Window

        step = 2 ** (self._levels - tile.level)
        side = _TILE_PX * step
        left, top = tile.x * side, tile.y * side
        # at the picture's edge only whole pixels of this level: a cut one would lie wrong
        rows = min(side, self._raster.height - top) // step
        columns = min(side, self._raster.width - left) // step
        if rows <= 0 or columns <= 0 or left < 0 or top < 0:
            return None
        shape = (rows, columns)
        window = Window(left, top, shape[1] * step, shape[0] * step)
        palette = self._palette()
        how = Resampling.nearest if palette is not None else Resampling.average
        try:
            bands, mask = self._pixels(window, shape, how)
        except RasterioError as error:
            raise self._error("底图文件读到一半出错，可能已损坏", "请换一份文件") from error
        colors = _colors(bands, palette)
        pixels = np.zeros((_TILE_PX, _TILE_PX, 4), np.uint8)
        pixels[: shape[0], : shape[1], :3] = colors[..., :3]
        alpha = mask if palette is None else np.minimum(mask, colors[..., 3])
        pixels[: shape[0], : shape[1], 3] = alpha
        image = QImage(pixels.data, _TILE_PX, _TILE_PX, QImage.Format.Format_RGBA8888)
        return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    def _pixels(
        self, window: "Window", shape: tuple[int, int], how: Any
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Return color bands, shape (bands, rows, columns), and the mask (255: shown)."""
        bands = self._raster.read(
            window=window, out_shape=(self._raster.count, *shape), resampling=how, boundless=False
        )
        mask = self._raster.dataset_mask(window=window, out_shape=shape)
        return bands, mask

    def _palette(self) -> NDArray[np.uint8] | None:
        """Return the colors of a picture with a table, shape (256, 4), or None."""
        if self._raster.count != 1 or self._raster.colorinterp[0].name != "palette":
            return None
        table = np.zeros((256, 4), np.uint8)
        for value, color in self._raster.colormap(1).items():
            if 0 <= value < 256:
                table[value] = color
        return table

    def close(self) -> None:
        """Close the file."""
        self._raster.close()


def _colors(bands: NDArray[np.uint8], palette: NDArray[np.uint8] | None) -> NDArray[np.uint8]:
    """Return red, green, blue (and, from a palette, alpha), shape (rows, columns, 3 or 4)."""
    if palette is not None:
        return np.asarray(palette[bands[0]])
    if len(bands) < 3:
        return np.repeat(bands[0][..., np.newaxis], 3, axis=2)
    return np.moveaxis(bands[:3], 0, -1)
