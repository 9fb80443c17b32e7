import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry import Point

from jianxi_gis.geo.crs import project
from jianxi_gis.geo.measure import (
    HECTARE_M2,
    MU_M2,
    area_m2,
    area_words,
    is_simple_ring,
    length_m,
    length_words,
    to_grid,
    to_lonlat,
)

EAST, NORTH = 628_334.375, 3_837_765.942
"""112.40 E, 34.66 N."""


def _ring(*corners: tuple[float, float]) -> np.ndarray:
    return np.array(corners, dtype=float).reshape(-1, 2) + np.array([EAST, NORTH])


SQUARE_KM = _ring((0, 0), (1000, 0), (1000, 1000), (0, 1000))


def test_a_kilometre_of_the_grid_is_204_mm_shorter_on_the_ellipsoid() -> None:
    measured = length_m(_ring((0, 0), (1000, 0)))
    assert measured.grid == pytest.approx(1000.0, abs=1e-6)
    # Gauss-Krueger: scale = 1 + y²/2R², y from the central meridian, R = 6 371 km
    assert measured.ellipsoid == pytest.approx(1000 / (1 + 128_834**2 / 2 / 6_371_000**2), abs=2e-3)


def test_a_tenth_of_a_degree_of_the_parallel_is_as_long_as_the_geodesic() -> None:
    ends = project(np.array([[112.35, 34.66], [112.45, 34.66]]))
    geodesic = Geod(ellps="GRS80").inv(112.35, 34.66, 112.45, 34.66)[2]
    assert length_m(ends).ellipsoid == pytest.approx(geodesic, abs=1e-3)


def test_a_line_of_several_legs_is_as_long_as_its_legs() -> None:
    line = _ring((0, 0), (300, 400), (300, 1400))
    assert length_m(line).grid == pytest.approx(1500.0, abs=1e-6)


@pytest.mark.parametrize("points", [[], [(0, 0)]])
def test_fewer_than_two_points_measure_nothing(points) -> None:
    assert length_m(np.array(points, dtype=float)).grid == 0.0


def test_a_square_kilometre_is_100_hectares_and_1500_mu() -> None:
    measured = area_m2(SQUARE_KM)
    assert measured.grid == pytest.approx(1e6, abs=1e-3)
    assert measured.grid / HECTARE_M2 == pytest.approx(100)
    assert measured.grid / MU_M2 == pytest.approx(1500)
    assert measured.ellipsoid == pytest.approx(999_591, abs=2)


def test_an_area_is_the_same_whichever_way_round_and_whether_closed() -> None:
    closed = np.vstack([SQUARE_KM, SQUARE_KM[:1]])
    for ring in (SQUARE_KM[::-1], closed):
        assert area_m2(ring).ellipsoid == pytest.approx(area_m2(SQUARE_KM).ellipsoid, abs=1e-3)


def test_two_corners_enclose_nothing() -> None:
    assert area_m2(SQUARE_KM[:2]).grid == 0.0


def test_a_bow_tie_is_no_simple_ring() -> None:
    assert is_simple_ring(SQUARE_KM)
    assert not is_simple_ring(SQUARE_KM[[0, 2, 1, 3]])
    assert not is_simple_ring(SQUARE_KM[:2])


@given(st.lists(st.tuples(st.floats(-9e4, 9e4), st.floats(-9e4, 9e4)), max_size=8))
def test_any_points_measure_something_finite_and_nearly_the_same_on_both_surfaces(corners) -> None:
    for measured in (length_m(_ring(*corners)), area_m2(_ring(*corners))):
        assert measured.grid >= 0 and np.isfinite(measured.grid)
    line = length_m(_ring(*corners))
    assert line.ellipsoid == pytest.approx(line.grid, rel=1e-3)


@pytest.mark.parametrize("count", [2, 3, 5])
def test_the_same_point_several_times_measures_nothing(count) -> None:
    same = _ring(*[(0, 0)] * count)
    assert length_m(same).ellipsoid == pytest.approx(0, abs=1e-6)
    assert area_m2(same).ellipsoid == pytest.approx(0, abs=1e-3)
    assert not is_simple_ring(same)


def test_words_name_every_unit_of_the_trade() -> None:
    assert length_words(999.94) == "999.9 米"
    assert length_words(999.96) == "1.000 公里"
    assert area_words(1e6) == "1,000,000 平方米 = 100.00 公顷 = 1,500.0 亩"


def test_to_the_grid_and_back_is_the_same_place() -> None:
    back = to_lonlat(to_grid(Point(112.4, 34.66)))
    assert back.distance(Point(112.4, 34.66)) < 1e-9
