"""Tiles lie where the exact projection puts them."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF, QTransform

from jianxi_gis.basemap.grid import Grid, geographic_grid, mercator_grid
from jianxi_gis.basemap.place import MOST_TILES, Span, lattice, span_for, tiles_for
from jianxi_gis.basemap.source import Source
from jianxi_gis.geo.crs import project
from jianxi_gis.geo.datum import wgs84_to_gcj02
from jianxi_gis.model.mapview import MapView

VIEW = MapView((628334.0, 3837766.0), 20_000, 1200, 800, 96)
GRIDS = {
    "mercator": mercator_grid(),
    "degrees": geographic_grid(),
    "gcj02": mercator_grid("GCJ-02"),
    "bd09": mercator_grid("BD-09"),
}
SCALES = st.floats(500, 3_000_000)
CENTERS = st.tuples(st.floats(600_000, 660_000), st.floats(3_800_000, 3_870_000))


def _source(grid: Grid, **changes: object) -> Source:
    return replace(Source("s", "试验", "web", grid=grid), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_a_known_point_falls_into_the_tile_the_formula_names(grid: Grid) -> None:
    lonlat = np.array([[112.40, 34.66]])
    (u, v), level = grid.from_map(12, project(lonlat))[0], 12
    if grid.datum == "GCJ-02":
        lonlat = wgs84_to_gcj02(lonlat)
    lon, lat = lonlat[0]
    if grid.datum == "BD-09":
        return  # its own way back is tested with the datum
    n = 2**level
    if grid.crs == "EPSG:3857":
        y = np.log(np.tan(np.pi / 4 + np.radians(lat) / 2))
        expected = ((lon + 180) / 360 * n, (1 - y / np.pi) / 2 * n)
    else:
        expected = ((lon + 180) / 360 * n, (90 - lat) / 360 * n)
    assert (u, v) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_to_the_map_and_back_is_the_same_place(grid: Grid) -> None:
    uv = np.random.default_rng(1).uniform(0, 1, (50, 2)) + grid.from_map(
        15, np.array([VIEW.center])
    )
    assert np.abs(grid.from_map(15, grid.to_map(15, uv)) - uv).max() * 256 < 0.01


@settings(max_examples=40, deadline=None)
@given(name=st.sampled_from(sorted(GRIDS)), scale=SCALES, center=CENTERS)
def test_stretched_tiles_are_less_than_half_a_pixel_off(
    name: str, scale: float, center: tuple[float, float]
) -> None:
    view = replace(VIEW, scale=scale, center=center)
    source = _source(GRIDS[name])
    span = span_for(view, source)
    assert span is not None
    corners = lattice(view, source, span)
    parts = (len(corners) - 1) // (span.y1 - span.y0)
    rng = np.random.default_rng(0)
    worst = 0.0
    for tile in span.tiles(source)[:6]:
        row, column = (tile.y - span.y0) * parts, (tile.x - span.x0) * parts
        for point in rng.uniform(0, 1, (4, 2)):
            i, j = (point * parts).astype(int)
            quad = [corners[row + a, column + b] for a, b in _around(j, i)]
            unit = QPolygonF(QRectF(i / parts, j / parts, 1 / parts, 1 / parts))
            unit.removeLast()
            stretch = QTransform.quadToQuad(unit, QPolygonF([QPointF(*p) for p in quad]))
            found = stretch.map(QPointF(*point))
            uv = np.array([[tile.x + point[0], tile.y + point[1]]])
            exact = view.to_px(*source.grid.to_map(span.level, uv)[0])
            worst = max(worst, np.hypot(found.x() - exact[0], found.y() - exact[1]))
    assert worst < 0.5


def _around(j: int, i: int) -> list[tuple[int, int]]:
    return [(j, i), (j, i + 1), (j + 1, i + 1), (j + 1, i)]


@settings(max_examples=40, deadline=None)
@given(
    name=st.sampled_from(sorted(GRIDS)),
    scale=SCALES,
    center=CENTERS,
    spot=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_every_pixel_of_the_view_has_its_tile(
    name: str, scale: float, center: tuple[float, float], spot: tuple[float, float]
) -> None:
    view = replace(VIEW, scale=scale, center=center)
    source = _source(GRIDS[name])
    span = span_for(view, source)
    assert span is not None
    xy = view.to_map(spot[0] * view.width_px, spot[1] * view.height_px)
    u, v = source.grid.from_map(span.level, np.array([xy]))[0]
    assert span.x0 <= u <= span.x1
    assert span.y0 <= v <= span.y1


@pytest.mark.parametrize("scale", [1_000, 7_000, 20_000, 100_000])
def test_the_level_is_the_one_whose_pixels_are_nearest_in_size(scale: float) -> None:
    view = replace(VIEW, scale=scale)
    span = span_for(view, _source(mercator_grid(), max_level=20))
    assert span is not None
    metres_per_tile_px = 40075016.68 * np.cos(np.radians(34.66)) / 2**span.level / 256
    assert 0.7 < metres_per_tile_px / view.metres_per_px < 1.43


def test_fine_paper_takes_tiles_whose_lettering_can_be_read() -> None:
    source = _source(mercator_grid())
    screen = span_for(replace(VIEW, dpi=144, width_px=1800, height_px=1200), source)
    paper = span_for(replace(VIEW, dpi=300, width_px=3750, height_px=2500), source)
    assert screen is not None
    assert paper is not None
    assert screen.level == paper.level


def test_a_view_finer_than_the_finest_level_enlarges_it() -> None:
    span = span_for(replace(VIEW, scale=200), _source(mercator_grid(), max_level=16))
    assert span is not None
    assert span.level == 16


def test_a_view_too_wide_for_the_coarsest_level_gets_nothing() -> None:
    source = _source(mercator_grid(), min_level=15)
    assert tiles_for(replace(VIEW, scale=2_000_000), source) == []


def test_no_view_gets_more_tiles_than_the_limit() -> None:
    wall = MapView(VIEW.center, 5_000, 30_000, 20_000, 96)
    assert 0 < len(tiles_for(wall, _source(mercator_grid()))) <= MOST_TILES


def test_a_view_beyond_the_bounds_of_a_source_gets_nothing() -> None:
    source = _source(replace(mercator_grid(), bounds=(0.0, 0.0, 0.1, 0.1)))
    assert tiles_for(VIEW, source) == []


def test_a_view_of_the_whole_earth_ends_in_numbers() -> None:
    view = replace(VIEW, scale=400_000_000)
    source = _source(mercator_grid())
    span = span_for(view, source)
    assert span is not None
    assert lattice(view, source, span).shape[2] == 2


def test_the_middle_tile_comes_first() -> None:
    tiles = Span(3, 0, 0, 5, 5).tiles(_source(mercator_grid()))
    assert (tiles[0].x, tiles[0].y) == (2, 2)
    assert len(set(tiles)) == 25
