"""A project is in view if it is there itself, not only the box around it."""

from dataclasses import replace

import pytest
from render.scenes import box, layer, line

from jianxi_gis.model.layer import Symbol
from jianxi_gis.ui.extents import located

CORNER = box(-400, 300, -300, 400).bounds
"""North-west of a line that runs from the south-west to the north-east."""


def test_a_line_whose_box_alone_touches_the_view_is_not_in_it() -> None:
    lines = layer(
        "line",
        [line((-500, -500), (500, 500)), line((-500, 350), (500, 350))],
        Symbol(outline="#000000"),
        ids=["p1", "p2"],
        codes=[0, 0],
    )
    assert located((lines,), {"p1", "p2"}) == 2
    assert located((lines,), {"p1", "p2"}, CORNER) == 1
    assert located((lines,), {"p1"}, CORNER) == 0


@pytest.mark.parametrize(("source", "count"), [("projects area", 1), ("projects accuracy", 0)])
def test_ground_around_the_view_is_in_it_but_for_that_of_doubt(source: str, count: int) -> None:
    areas = layer(
        "polygon", [box(-900, -900, 900, 900)], Symbol(fill="#000000"), ids=["p1"], codes=[0]
    )
    areas = replace(areas, spec=replace(areas.spec, source=source))
    assert located((areas,), {"p1"}, CORNER) == count
