import numpy as np
import pytest

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
