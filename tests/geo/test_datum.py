import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.geo import datum
from jianxi_gis.geo.crs import project

DISTRICT = np.stack(
    np.meshgrid(np.linspace(112.27, 112.44, 20), np.linspace(34.58, 34.71, 20)), -1
).reshape(-1, 2)


def _metres(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.hypot(*(project(one) - project(other)).T)


def test_gcj02_is_between_560_and_600_metres_off_in_the_district() -> None:
    off = _metres(datum.wgs84_to_gcj02(DISTRICT), DISTRICT)
    assert off.min() > 560
    assert off.max() < 600


@pytest.mark.parametrize("name", ["gcj02", "bd09"])
def test_the_way_back_ends_where_it_started(name: str) -> None:
    there = getattr(datum, f"wgs84_to_{name}")(DISTRICT)
    back = getattr(datum, f"{name}_to_wgs84")(there)
    assert _metres(back, DISTRICT).max() < 1e-6


def test_nothing_is_shifted_outside_china() -> None:
    london = np.array([[-0.1, 51.5]])
    assert datum.wgs84_to_gcj02(london).tolist() == london.tolist()


def test_the_input_stays_as_it_was() -> None:
    before = DISTRICT.copy()
    datum.wgs84_to_gcj02(DISTRICT)
    assert (before == DISTRICT).all()


@given(lon=st.floats(74, 134), lat=st.floats(18, 53))
def test_anywhere_in_china_the_way_back_is_exact_to_a_hundredth_of_a_millimetre(
    lon: float, lat: float
) -> None:
    point = np.array([[lon, lat]])
    for name in ("gcj02", "bd09"):
        there = getattr(datum, f"wgs84_to_{name}")(point)
        back = getattr(datum, f"{name}_to_wgs84")(there)
        assert np.abs(back - point).max() < 1e-10


@pytest.mark.parametrize(
    ("inverse", "shifted", "true"),
    [
        ("gcj02_to_wgs84", (112.331833, 34.693079), (112.325615, 34.694077)),
        ("gcj02_to_wgs84", (112.408076, 34.654003), (112.401751, 34.654940)),
        ("bd09_to_wgs84", (112.420266, 34.655682), (112.407482, 34.650562)),
        ("bd09_to_wgs84", (112.413233, 34.651458), (112.400409, 34.646466)),
    ],
)
def test_points_of_web_maps_fall_where_the_gazetteer_has_them(
    inverse: str, shifted: tuple[float, float], true: tuple[float, float]
) -> None:
    found = getattr(datum, inverse)(np.array([shifted]))
    assert _metres(found, np.array([true])).max() < 1.0
