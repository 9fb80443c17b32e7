"""What the painter makes of tiles: right place, no seams, nothing laid twice."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from jianxi_gis.basemap.grid import Grid, geographic_grid, mercator_grid
from jianxi_gis.basemap.paint import paint_basemap
from jianxi_gis.basemap.place import span_for
from jianxi_gis.basemap.source import Source, Stack, Tile
from jianxi_gis.model.mapview import MapView

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

VIEW = MapView((628334.0, 3837766.0), 20_000, 700, 500, 96)
GRIDS = {
    "mercator": mercator_grid(),
    "degrees": geographic_grid(),
    "gcj02": mercator_grid("GCJ-02"),
}


def _stack(*grids: Grid) -> Stack:
    sources = (Source(f"s{number}", "试验", "web", grid=grid) for number, grid in enumerate(grids))
    return Stack("s", "试验", tuple(sources))


def _plain(color: str) -> QImage:
    image = QImage(256, 256, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(color))
    return image


def _painted(
    view: MapView, stack: Stack, images: Callable[[Tile], QImage | None], **options: Any
) -> np.ndarray:
    """Return the pixels on a red ground, shape (rows, columns, 4): blue, green, red, alpha."""
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    paint_basemap(painter, view, stack, images, **options)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(view.height_px, view.width_px, 4).astype(int)


@pytest.mark.parametrize("scale", [3_137, 20_000, 77_000, 1_000_003])
@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_no_ground_shines_through_between_tiles(grid: Grid, scale: float) -> None:
    white = _plain("white")
    pixels = _painted(replace(VIEW, scale=scale), _stack(grid), lambda tile: white)
    assert (pixels[..., :3] == 255).all()


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_translucent_tiles_are_nowhere_laid_twice(grid: Grid) -> None:
    veil = _plain("#80ffffff")
    base = _plain("black")
    stack = _stack(grid, grid)
    pixels = _painted(VIEW, stack, lambda tile: veil if tile.source == "s1" else base)
    assert np.unique(pixels[..., 0]).tolist() == [128]


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_each_pixel_shows_the_part_of_the_tile_that_lies_there(grid: Grid) -> None:
    stack = _stack(grid)
    source = stack.sources[0]
    ramp = np.zeros((256, 256, 4), np.uint8)
    ramp[..., 0] = np.arange(256)[np.newaxis, :]
    ramp[..., 1] = np.arange(256)[:, np.newaxis]
    ramp[..., 3] = 255
    image = QImage(ramp.data, 256, 256, QImage.Format.Format_ARGB32_Premultiplied)
    pixels = _painted(VIEW, stack, lambda tile: image)
    span = span_for(VIEW, source)
    assert span is not None
    down, right = np.mgrid[5:500:7, 5:700:7]
    xy = np.array(
        [VIEW.to_map(x + 0.5, y + 0.5) for x, y in zip(right.flat, down.flat, strict=True)]
    )
    uv = source.grid.from_map(span.level, xy)
    inside = (uv % 1 > 0.02).all(axis=1) & (uv % 1 < 0.98).all(axis=1)
    exact = (uv % 1)[inside] * 256 - 0.5
    shown = pixels[down.ravel()[inside], right.ravel()[inside]][:, :2]
    # Qt rounds mixed colors down: half a level on the average
    assert np.abs(shown + 0.5 - exact).max() < 0.7


def test_a_part_of_a_coarser_tile_stands_in_for_one_on_its_way() -> None:
    stack = _stack(mercator_grid())
    span = span_for(VIEW, stack.sources[0])
    assert span is not None
    white = _plain("white")
    pixels = _painted(VIEW, stack, lambda tile: white if tile.level == span.level - 2 else None)
    assert (pixels[..., :3] == 255).all()


def test_missing_tiles_leave_the_ground_as_it_was() -> None:
    pixels = _painted(VIEW, _stack(mercator_grid()), lambda tile: None)
    assert (pixels[..., :3] == (0, 0, 255)).all()


def test_opacity_mixes_with_the_ground() -> None:
    black = _plain("black")
    pixels = _painted(VIEW, _stack(mercator_grid()), lambda tile: black, opacity=0.5)
    assert abs(pixels[..., 2] - 127).max() <= 1


def test_the_painter_comes_back_as_it_was() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setOpacity(0.7)
    paint_basemap(painter, replace(VIEW, width_px=100, height_px=100), _stack(), lambda tile: None)
    assert painter.opacity() == pytest.approx(0.7)
    assert painter.transform().isIdentity()
    painter.end()


def test_large_paper_is_painted_in_bands_without_a_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jianxi_gis.basemap.paint._BAND_PX", 700 * 64)
    white = _plain("white")
    pixels = _painted(VIEW, _stack(mercator_grid()), lambda tile: white)
    assert (pixels[..., :3] == 255).all()


def test_a_pdf_takes_the_base_map(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QSizeF(185, 132), QPageSize.Unit.Millimeter))
    writer.setResolution(96)
    painter = QPainter(writer)
    green = _plain("green")
    paint_basemap(painter, VIEW, _stack(mercator_grid()), lambda tile: green)
    painter.end()
    assert b"/Image" in target.read_bytes()
