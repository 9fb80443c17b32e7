"""Facts about projects drawn as one: what they hold, where they stand, when they open."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from render.scenes import layer, painted, pixels, point, view

from jianxi_gis.model.layer import LabelStyle, Symbol
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.render.cluster_symbol import cluster_parts
from jianxi_gis.render.clusters import LEAST, SMALLEST_MM, units
from jianxi_gis.render.labels import placed_labels
from jianxi_gis.render.pick import pick
from jianxi_gis.render.points import marks

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

RED = Symbol(fill="#ff0000", size_mm=3.8)
BLUE = Symbol(fill="#0000ff", size_mm=3.8, marker="square")
BEYOND = {"graduated": True, "cluster_beyond": 5000.0}


def projects(places, yuan=None, ids=None, codes=None, **changes) -> MapLayer:
    count = len(places)
    return layer(
        "point", [point(x, y) for x, y in places], [RED, BLUE], spec=BEYOND,
        ids=ids or [f"p{number}" for number in range(count)], codes=codes or [0] * count,
        sizes=yuan or [1e9] * count, **changes,
    )  # fmt: skip


def town(seed: int = 3, count: int = 120) -> MapLayer:
    random = np.random.default_rng(seed)
    places = random.normal(0, 700, (count, 2)).tolist()
    return projects(places, (random.lognormal(20, 1.2, count)).tolist())


@pytest.mark.parametrize("scale", [6_000.0, 20_000.0, 80_000.0, 1_000_000.0])
def test_every_project_is_in_one_unit_and_the_money_adds_up(scale: float) -> None:
    dots = town()
    shown = units(dots, view(dots, scale=scale))
    members = [*shown.singles.tolist(), *(i for group in shown.groups for i in group.tolist())]
    assert sorted(members) == list(range(len(dots.columns)))
    for number, group in enumerate(shown.groups, len(shown.singles)):
        assert (shown.of[group] == number).all()
        assert cluster_parts(dots, group).count == len(group) >= LEAST


def test_what_is_one_marker_stays_one_when_zooming_out() -> None:
    dots = town()
    before: list[set[int]] = []
    for scale in np.geomspace(5_500, 500_000, 30).tolist():
        shown = units(dots, view(dots, scale=scale))
        now = [set(group.tolist()) for group in shown.groups]
        assert all(any(small <= large for large in now) for small in before)
        before = now
    assert len(before) == 1


def test_panning_and_the_edge_of_the_view_change_no_group() -> None:
    dots = town()
    here = view(dots, scale=20_000.0)
    assert units(dots, here) is units(dots, here.moved(900, -300))


def test_at_the_stated_scale_and_larger_each_project_is_by_itself() -> None:
    dots = projects([(0, 0)] * 8)
    assert units(dots, view(dots, scale=5000.0)).groups == ()
    assert len(units(dots, view(dots, scale=5001.0)).groups) == 1


def test_two_projects_are_not_made_one_nor_one_with_many_places() -> None:
    pair = projects([(0, 0), (3, 0)])
    assert units(pair, view(pair)).groups == ()
    one = projects([(0, 0), (3, 0), (6, 0), (9, 0)], ids=["a"] * 4)
    assert units(one, view(one)).groups == ()


def test_projects_that_a_filter_hides_are_in_no_group() -> None:
    dots = projects([(0, 0)] * 5)
    masked = MapLayer(dots.spec, dots.columns, mask=np.array([True, True, True, False, False]))
    (group,) = units(masked, view(masked)).groups
    assert group.tolist() == [0, 1, 2]


def test_the_ring_is_parted_as_the_money_is_and_the_larger_part_comes_first() -> None:
    dots = projects([(0, 0)] * 3, [1e9, 2e9, 1e9], codes=[0, 1, 0])
    parts = cluster_parts(dots, np.arange(3))
    assert parts.shares == (("#ff0000", 0.5), ("#0000ff", 0.5))
    unknown = projects([(0, 0)] * 4, [0.0] * 4, codes=[0, 1, 1, 1])
    assert cluster_parts(unknown, np.arange(4)).shares == (("#0000ff", 0.75), ("#ff0000", 0.25))


def test_a_group_is_large_enough_for_its_number_and_grows_with_its_money() -> None:
    poor, rich = projects([(0, 0)] * 3, [1.0] * 3), projects([(0, 0)] * 3, [1e9] * 3)
    assert units(poor, view(poor)).sizes_mm.tolist() == [SMALLEST_MM]
    assert units(rich, view(rich)).sizes_mm[0] == pytest.approx(3.8 * np.sqrt(3))


def test_a_group_stands_in_the_middle_of_its_money_and_its_members_with_it() -> None:
    dots = projects([(0, 0), (0, 0), (40, 0)], [1e9, 1e9, 2e9])
    at, _ = marks(dots, view(dots))
    assert np.allclose(at, (220, 150), atol=0.01)


def test_the_marker_of_a_group_gives_all_its_projects() -> None:
    dots = projects([(0, 0), (10, 0), (20, 0), (150, 100)])
    seen = view(dots)
    (x, y) = marks(dots, seen)[0][0].tolist()
    assert set(pick(seen, x, y, 1.0)) == {"p0", "p1", "p2"}


def test_the_colours_of_the_classes_are_in_the_ring() -> None:
    dots = projects([(0, 0)] * 4, codes=[0, 1, 0, 1])
    colors = {tuple(color) for color in pixels(painted(view(dots))).reshape(-1, 3).tolist()}
    assert {(255, 0, 0), (0, 0, 255)} <= colors


def test_beside_a_group_stands_its_sum_or_the_numbers_of_its_projects() -> None:
    name = LabelStyle("name", size_mm=1.5)
    dots = projects([(0, 0)] * 4, [68.6e8, 1e8, 3e8, 2e8], labels=list("甲乙丙丁"), label=name)
    assert [label.text for label in placed_labels(view(dots), [dots])] == ["74.6亿元"]
    number = LabelStyle("number", size_mm=1.5)
    dots = projects([(0, 0)] * 4, labels=["7", "3", "4", "5"], label=number)
    assert [label.text for label in placed_labels(view(dots), [dots])] == ["3–5、7"]


@given(st.lists(st.tuples(st.integers(-300, 300), st.integers(-300, 300)), max_size=40))
def test_any_places_make_groups(places) -> None:
    if places:
        dots = projects(places)
        shown = units(dots, view(dots, scale=15_000.0))
        assert len(shown.xy) == len(shown.singles) + len(shown.groups)
        assert np.isfinite(shown.xy).all()
