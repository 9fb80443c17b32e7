"""Facts about markers: shapes of one area, sizes that follow the money, places that open."""

import numpy as np
import pytest
from PySide6.QtGui import QPainterPath
from render.scenes import layer, point, view

from jianxi_gis.model.layer import Symbol
from jianxi_gis.render.points import marks
from jianxi_gis.render.symbols import (
    LARGEST,
    MARKERS,
    REFERENCE_YUAN,
    SMALLEST,
    marker_path,
    marker_size_mm,
    pen,
)

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

DOT = Symbol(fill="#ff0000", size_mm=3.0)


def area(path: QPainterPath) -> float:
    corners = np.array([(p.x(), p.y()) for p in path.toFillPolygon()])
    x, y = corners.T
    return float(abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2)


@pytest.mark.parametrize("marker", MARKERS)
def test_markers_of_one_size_cover_one_area(marker: str) -> None:
    circle = np.pi / 4 * 100**2
    assert area(marker_path(marker, 100.0)) == pytest.approx(circle, rel=0.1)


def test_four_times_the_money_is_twice_the_diameter() -> None:
    small = marker_size_mm(DOT, REFERENCE_YUAN / 2, True)
    large = marker_size_mm(DOT, REFERENCE_YUAN * 2, True)
    assert large == pytest.approx(2 * small)
    assert marker_size_mm(DOT, REFERENCE_YUAN, True) == DOT.size_mm


def test_graduated_markers_stay_between_legible_and_huge() -> None:
    assert marker_size_mm(DOT, 0, True) == SMALLEST * DOT.size_mm
    assert marker_size_mm(DOT, 10**13, True) == LARGEST * DOT.size_mm
    assert marker_size_mm(DOT, 10**13, False) == DOT.size_mm


def test_a_pen_a_little_over_a_pixel_is_one_pixel() -> None:
    assert [pen("#000000", width).widthF() for width in (0.7, 1.01, 1.29, 2.0)] == [
        0.7, 1.0, 1.0, 2.0
    ]  # fmt: skip


def test_projects_at_one_place_are_drawn_side_by_side() -> None:
    crowd = layer("point", [point(0, 0)] * 20, DOT, ids=[f"p{i}" for i in range(20)])
    at, sizes = marks(crowd, view(crowd))
    gaps = np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1)) - sizes[0]
    np.fill_diagonal(gaps, np.inf)
    assert gaps.min() > -0.5  # pixels
    assert np.abs(at - (200, 150)).max() < 6 * sizes[0]


def test_the_largest_project_of_a_place_stays_nearest_to_it() -> None:
    spec = {"graduated": True}
    crowd = layer("point", [point(0, 0)] * 5, DOT, ids=list("abcde"), spec=spec,
                  sizes=[1e8, 1e8, 9e9, 1e8, 1e8])  # fmt: skip
    at, _ = marks(crowd, view(crowd))
    assert np.argmin(np.hypot(*(at - (200, 150)).T)) == 2


def test_panning_moves_all_markers_alike() -> None:
    crowd = layer("point", [point(i % 3, 0) for i in range(9)], DOT, ids=list("abcdefghi"))
    here = view(crowd)
    before, _ = marks(crowd, here)
    after, _ = marks(crowd, here.moved(30, -20))
    assert np.allclose(after - before, (30, -20), atol=1e-6)


def test_places_of_the_base_map_are_never_moved() -> None:
    villages = layer("point", [point(0, 0)] * 3, DOT)
    at, _ = marks(villages, view(villages))
    assert np.allclose(at, (200, 150))
