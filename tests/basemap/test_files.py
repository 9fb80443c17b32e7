"""MBTiles and GeoTIFF files: placed right, and refused in words when they are bad."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from PySide6.QtGui import QColor, QImage, QPainter
from rasterio.transform import from_origin

from jianxi_gis.basemap.files import file_stack, open_file
from jianxi_gis.basemap.loader import TileLoader
from jianxi_gis.basemap.paint import paint_basemap
from jianxi_gis.basemap.pictures import decode
from jianxi_gis.basemap.source import Stack, Tile
from jianxi_gis.errors import BasemapError
from jianxi_gis.model.mapview import MapView

from .conftest import TileServer, encoded, mbtiles, picture

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    # rasterio multiplies affine transforms in the old way
    pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning"),
]

VIEW = MapView((628334.0, 3837766.0), 20_000, 600, 400, 96)


def _color(image: QImage | None) -> str:
    assert image is not None
    return image.pixelColor(100, 100).name()


def _painted(loader: TileLoader, view: MapView, stack: Stack) -> QImage:
    fetched = loader.fetch_all(view, stack)
    assert fetched is not None
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    paint_basemap(painter, view, stack, fetched.image)
    painter.end()
    return image


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_rows_of_mbtiles_count_from_the_south(tmp_path: Path, kind: str) -> None:
    north, south = picture("#ffffff", kind=kind), picture("#000000", kind=kind)
    path = mbtiles(tmp_path / "a.mbtiles", {(1, 1, 0): north, (1, 1, 1): south})
    file = open_file(path)
    assert _color(file.read(Tile("f", 1, 1, 0))) == "#ffffff"
    assert _color(file.read(Tile("f", 1, 1, 1))) == "#000000"
    assert file.read(Tile("f", 1, 0, 0)) is None
    file.close()


def test_metadata_of_mbtiles_become_plain_words(tmp_path: Path) -> None:
    path = mbtiles(
        tmp_path / "涧西 底图#1?.mbtiles",
        {(3, 6, 3): picture(), (5, 26, 12): picture()},
        name="涧西影像",
        attribution='<a href="javascript:x">自然资源局</a> &copy;',
        bounds="112.2,34.5,112.6,34.8",
    )
    source = file_stack(path).sources[0]
    assert (source.title, source.attribution) == ("涧西影像", "自然资源局 ©")
    assert (source.min_level, source.max_level) == (3, 5)
    assert source.grid.bounds[0] == pytest.approx((112.2 + 180) / 360)
    assert not list(tmp_path.glob("*-*al"))
    assert list(tmp_path.iterdir()) == [path]


def test_mbtiles_are_drawn_where_they_lie(tmp_path: Path, loader: TileLoader) -> None:
    x, y = 26614, 13016
    path = mbtiles(tmp_path / "a.mbtiles", {(15, x, y): picture("#00ff00")})
    stack = file_stack(path)
    image = _painted(loader, VIEW, stack)
    center = stack.sources[0].grid.to_map(15, np.array([[x + 0.5, y + 0.5]]))[0]
    px = [int(value) for value in VIEW.to_px(*center)]
    assert image.pixelColor(*px).name() == "#00ff00"
    west = stack.sources[0].grid.to_map(15, np.array([[x - 0.02, y + 0.5]]))[0]
    px = [int(value) for value in VIEW.to_px(*west)]
    assert image.pixelColor(*px).name() == "#ff0000"


def _hostile(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE metadata (name text, value text)")
        base.execute(
            "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT i AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n"
        )
        base.commit()
    return path


def _bytes(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _truncated(path: Path) -> Path:
    mbtiles(path, {(3, x, 3): picture() * 20 for x in range(8)})
    whole = path.read_bytes()
    return _bytes(path, whole[: len(whole) // 8])


BAD = {
    "empty": lambda path: _bytes(path, b""),
    "text": lambda path: _bytes(path, b"no database" * 500),
    "endless": _hostile,
    "truncated": _truncated,
    "vector": lambda path: mbtiles(path, {(1, 0, 0): b"x"}, format="pbf"),
    "no tiles": lambda path: mbtiles(path, {}),
    "mad levels": lambda path: mbtiles(path, {(30, 0, 0): b"x"}),
    "missing": lambda path: path,
}


@pytest.mark.parametrize("make", BAD.values(), ids=BAD)
def test_a_bad_mbtiles_file_is_refused_in_words(tmp_path: Path, make: Any) -> None:
    path = make(tmp_path / "坏.mbtiles")
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(BasemapError) as caught:
        file_stack(path)
    assert caught.value.where == "坏.mbtiles"
    assert caught.value.todo
    assert before is None or path.read_bytes() == before


def test_a_file_of_another_kind_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(BasemapError, match="不认识"):
        file_stack(tmp_path / "a.vrt")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html></html>",
        b"GIF89a" + b"\0" * 20,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        picture()[:-1],
        picture(kind="JPG")[:-2],
        picture(kind="WEBP")[:-8],
        picture(side=1500),
        picture() + b"\0" * 3_000_000,
    ],
)
def test_bytes_that_are_no_whole_tile_have_no_picture(data: bytes) -> None:
    assert decode(data) is None


def _geotiff(path: Path, pixels: np.ndarray, **profile: Any) -> Path:
    """Write pixels, shape (bands, rows, columns), 2 m each, the upper left corner in the view."""
    settings: dict[str, Any] = {
        "crs": "EPSG:4546",
        "transform": from_origin(627500, 3838300, 2, 2),
        "dtype": pixels.dtype.name,
    }
    settings |= profile
    settings = {name: value for name, value in settings.items() if value is not None}
    bands, rows, columns = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=columns, height=rows, count=bands, **settings
    ) as raster:
        raster.write(pixels)
    return path


def _checker() -> np.ndarray:
    """Return 900 x 700 pixels: blue ramp to the right, green ramp down, in steps of 100 px."""
    pixels = np.zeros((3, 700, 900), np.uint8)
    pixels[2] = (np.arange(900) // 100 * 20 + 30)[np.newaxis, :]
    pixels[1] = (np.arange(700) // 100 * 20 + 30)[:, np.newaxis]
    return pixels


@pytest.mark.parametrize("crs", ["EPSG:4546", "EPSG:4525", "EPSG:4490", "EPSG:3857", "EPSG:32649"])
def test_a_geotiff_is_drawn_where_its_crs_puts_it(
    tmp_path: Path, loader: TileLoader, crs: str
) -> None:
    from rasterio.warp import Resampling, calculate_default_transform, reproject

    path = _geotiff(tmp_path / "a.tif", _checker())
    if crs != "EPSG:4546":
        with rasterio.open(path) as raster:
            place, columns, rows = calculate_default_transform(
                raster.crs, crs, raster.width, raster.height, *raster.bounds
            )
            pixels = np.zeros((3, rows, columns), np.uint8)
            reproject(
                raster.read(),
                pixels,
                src_crs=raster.crs,
                src_transform=raster.transform,
                dst_crs=crs,
                dst_transform=place,
                resampling=Resampling.nearest,
            )
        path = _geotiff(tmp_path / "b.tif", pixels, crs=crs, transform=place)
    image = _painted(loader, VIEW, file_stack(path))
    for column in (50, 250, 450, 850):
        for row in (50, 350, 650):
            px = VIEW.to_px(627500 + 2 * column, 3838300 - 2 * row)
            x, y = (int(value) for value in px)
            if 0 <= x < VIEW.width_px and 0 <= y < VIEW.height_px:
                color = image.pixelColor(x, y)
                expected = (0, row // 100 * 20 + 30, column // 100 * 20 + 30)
                assert (color.red(), color.green(), color.blue()) == expected


def test_the_ground_shows_beside_a_geotiff_and_where_it_has_no_data(
    tmp_path: Path, loader: TileLoader
) -> None:
    pixels = np.full((3, 700, 900), 200, np.uint8)
    pixels[:, 300:400, 300:400] = 0
    stack = file_stack(_geotiff(tmp_path / "a.tif", pixels, nodata=0))
    image = _painted(loader, VIEW, stack)
    hole = [int(value) for value in VIEW.to_px(627500 + 700, 3838300 - 700)]
    assert image.pixelColor(*hole).name() == "#ff0000"
    beside = [int(value) for value in VIEW.to_px(627490, 3838000)]
    assert image.pixelColor(*beside).name() == "#ff0000"


def test_a_palette_keeps_its_colors_at_all_scales(tmp_path: Path, loader: TileLoader) -> None:
    path = _geotiff(tmp_path / "a.tif", np.full((1, 700, 900), 7, np.uint8), photometric="palette")
    with rasterio.open(path, "r+") as raster:
        raster.write_colormap(1, {7: (255, 160, 0, 255)})
    stack = file_stack(path)
    for scale in (5_000, 20_000, 60_000):
        view = replace(VIEW, scale=scale)
        px = [int(value) for value in view.to_px(628334, 3837766)]
        assert _painted(loader, view, stack).pixelColor(*px).name() == "#ffa000"


def test_a_geotiff_without_edges_cut_stays_in_its_bounds_at_coarse_scales(
    tmp_path: Path, loader: TileLoader
) -> None:
    view = replace(VIEW, scale=150_000)
    path = _geotiff(tmp_path / "a.tif", np.full((3, 701, 903), 255, np.uint8))
    image = _painted(loader, view, file_stack(path))
    white = [
        (x, y)
        for x in range(view.width_px)
        for y in range(view.height_px)
        if image.pixelColor(x, y).name() == "#ffffff"
    ]
    left, top = view.to_px(627500, 3838300)
    right, bottom = view.to_px(627500 + 903 * 2, 3838300 - 701 * 2)
    assert min(x for x, _ in white) >= left - 1
    assert max(x for x, _ in white) <= right + 1
    assert min(y for _, y in white) >= top - 1
    assert max(y for _, y in white) <= bottom + 1
    assert len(white) > 0.8 * (right - left) * (bottom - top)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    ("profile", "words"),
    [
        ({"crs": None}, "没有坐标"),
        ({"transform": None}, "没有坐标"),
        ({"crs": "EPSG:2382"}, "不能准确换算"),
        ({"crs": "EPSG:4214"}, "不能准确换算"),
        ({"dtype": "uint16"}, "8位"),
    ],
)
def test_a_geotiff_that_cannot_be_placed_or_shown_is_refused(
    tmp_path: Path, profile: dict[str, Any], words: str
) -> None:
    pixels = np.ones((3, 40, 50), profile.get("dtype", "uint8"))
    path = _geotiff(tmp_path / "a.tif", pixels, **profile)
    with pytest.raises(BasemapError) as caught:
        file_stack(path)
    assert words in caught.value.what
    assert caught.value.todo


def test_a_picture_in_one_giant_piece_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _geotiff(tmp_path / "a.tif", np.ones((1, 40, 50), np.uint8))
    assert file_stack(path).sources
    monkeypatch.setattr("jianxi_gis.basemap.geotiff._MOST_BLOCK_PX", 1_000)
    with pytest.raises(BasemapError, match="分块"):
        file_stack(path)


def test_a_vrt_or_web_address_under_the_name_of_a_picture_opens_no_socket(
    tmp_path: Path, server: TileServer
) -> None:
    address = server.address("good").format(z=1, x=1, y=1)
    vrt = (
        '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand dataType="Byte" band="1">'
        f"<SimpleSource><SourceFilename>/vsicurl/{address}</SourceFilename></SimpleSource>"
        "</VRTRasterBand></VRTDataset>"
    )
    wms = f"<GDAL_WMS><Service name='TMS'><ServerUrl>{address}</ServerUrl></Service></GDAL_WMS>"
    for text in (vrt, wms, address):
        path = _bytes(tmp_path / "a.tif", text.encode())
        with pytest.raises(BasemapError):
            file_stack(path)
    with pytest.raises(BasemapError):
        file_stack(Path(f"/vsicurl/{address}.tif"))
    assert server.asked == []


def test_a_truncated_geotiff_fails_in_words_or_leaves_a_hole(
    tmp_path: Path, loader: TileLoader
) -> None:
    path = _geotiff(
        tmp_path / "a.tif",
        np.random.default_rng(1).integers(0, 255, (3, 700, 900), np.uint8),
        tiled=True,
        blockxsize=256,
        blockysize=256,
    )
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    try:
        stack = file_stack(path)
    except BasemapError:
        return
    fetched = loader.fetch_all(VIEW, stack)
    assert fetched is not None
    assert fetched.missing > 0
    assert fetched.problem is not None


def test_a_file_that_goes_away_is_said_once(qtbot: Any, tmp_path: Path, loader: TileLoader) -> None:
    path = mbtiles(tmp_path / "a.mbtiles", {(15, 26614, 13016): picture()})
    stack = file_stack(path)
    path.unlink()
    said: list[BasemapError] = []
    loader.failed.connect(lambda source, problem: said.append(problem))
    loader.want(VIEW, stack)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    qtbot.wait(100)
    assert len(said) == 1
    assert "找不到" in said[0].what


def test_a_transparent_png_stays_transparent(tmp_path: Path) -> None:
    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    path = mbtiles(tmp_path / "a.mbtiles", {(1, 0, 0): encoded(image)})
    file = open_file(path)
    shown = file.read(Tile("f", 1, 0, 0))
    file.close()
    assert shown is not None
    assert shown.pixelColor(9, 9).alpha() == 0
