"""Facts about picking: what is drawn at a pixel is what is found there."""

import numpy as np
import pytest
import shapely
from render.scenes import box, inked, layer, line, point, view

from jianxi_gis.model.layer import Symbol
from jianxi_gis.render.pick import pick
from jianxi_gis.render.points import marks

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

DOT = Symbol(fill="#ff0000", size_mm=2.0)
STROKE = Symbol(outline="#ff0000", width_mm=1.0)


def test_a_marker_is_found_on_its_disc_and_within_the_tolerance_only() -> None:
    seen = view(layer("point", [point(0, 0)], DOT, ids=["a"]))
    assert pick(seen, 200, 150, 0) == ("a",)
    assert pick(seen, 213, 150, 4) == ("a",)
    assert pick(seen, 213, 150, 2) == ()


def test_points_come_before_lines_before_areas() -> None:
    seen = view(
        layer("point", [point(0, 0)], DOT, ids=["point"], name="points"),
        layer("line", [line((-90, 2), (90, 2))], STROKE, ids=["line"], name="lines"),
        layer("polygon", [box(-90, -90, 90, 90)], DOT, ids=["area"], name="areas"),
    )
    assert pick(seen, 200, 150, 5) == ("point", "line", "area")


def test_the_nearest_of_several_comes_first_and_each_id_once() -> None:
    places = [point(-40, 0), point(0, 0), point(40, 0)]
    seen = view(layer("point", places, DOT, ids=["far", "near", "far"]))
    assert pick(seen, 204, 150, 60) == ("near", "far")


def test_every_project_of_a_crowded_place_is_found_where_it_is_drawn() -> None:
    names = [f"p{i}" for i in range(30)]
    crowd = layer("point", [point(0, 0)] * 30, DOT, ids=names)
    seen = view(crowd)
    at, _ = marks(crowd, seen)
    found = [pick(seen, x, y, 0)[0] for x, y in at.tolist()]
    assert found == names


def test_every_inked_pixel_of_a_scene_is_picked() -> None:
    seen = view(
        layer("line", [line((-150, -90), (0, 40), (150, -90))], STROKE, ids=["l"], name="lines"),
        layer("polygon", [box(-120, 60, -60, 120)], DOT, ids=["a"], name="areas"),
    )
    rows, columns = np.nonzero(inked(seen))
    sample = list(zip(columns.tolist(), rows.tolist(), strict=True))[::37]
    assert sample
    assert all(pick(seen, x + 0.5, y + 0.5, 1.0) for x, y in sample)


def test_a_hole_is_not_part_of_an_area_but_its_rim_is() -> None:
    ring = shapely.difference(box(-80, -80, 80, 80), box(-40, -40, 40, 40))
    seen = view(layer("polygon", [ring], DOT, ids=["a"]))
    assert pick(seen, 200, 150, 3) == ()
    assert pick(seen, 200, 112, 3) == ("a",)
    assert pick(seen, 140, 150, 0) == ("a",)


def test_the_gap_between_two_parts_of_a_line_is_not_picked() -> None:
    two = shapely.multilinestrings([line((-90, 0), (-50, 0)), line((50, 0), (90, 0))])
    seen = view(layer("line", [two], STROKE, ids=["a"]))
    assert pick(seen, 200, 150, 3) == ()
    assert pick(seen, 130, 150, 3) == ("a",)


def test_base_layers_and_hidden_layers_are_not_picked() -> None:
    base = layer("point", [point(0, 0)], DOT)
    hidden = layer("point", [point(0, 0)], DOT, ids=["a"], spec={"max_scale_denominator": 5000.0})
    assert pick(view(base, hidden), 200, 150, 5) == ()
