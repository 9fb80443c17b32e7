"""Shapes taken apart come together again; what is done to a vertex is done to it alone."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.errors import GeoError
from jianxi_gis.model.reshaping import Part, apart, together

SHAPES = (
    "POINT (1 2)",
    "LINESTRING (0 0, 10 0, 10 10)",
    "MULTILINESTRING ((0 0, 10 0), (5 -5, 5 5))",
    "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2))",
    "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
)


@pytest.mark.parametrize("words", SHAPES)
def test_a_shape_taken_apart_comes_together_the_same(words: str) -> None:
    shape = shapely.from_wkt(words)
    assert together(apart(shape)).normalize() == shape.normalize()


def test_a_vertex_is_moved_added_and_taken_away() -> None:
    (line,) = apart(shapely.from_wkt("LINESTRING (0 0, 10 0, 10 10)"))
    assert line.moved(1, (9.0, 1.0)).vertices == ((0, 0), (9, 1), (10, 10))
    assert line.added(0, (5.0, 0.0)).without(1) == line
    assert line.without(0).without(0).vertices == ((10, 0), (10, 10))  # a line keeps two


@given(st.integers(0, 5))
def test_a_split_line_is_as_long_as_before(at: int) -> None:
    line = Part(tuple((float(n), float(n % 2)) for n in range(6)))
    pieces = line.split(at)
    assert len(pieces) == (2 if 0 < at < 5 else 1)
    assert together(pieces).length == pytest.approx(together([line]).length)


def test_an_area_whose_edge_crosses_itself_is_refused() -> None:
    (area,) = apart(shapely.box(0, 0, 10, 10))
    with pytest.raises(GeoError, match="边线相交"):
        together([area.moved(0, (20.0, 5.0)).moved(1, (-20.0, 5.0))])
    with pytest.raises(GeoError, match="没有留下图形"):
        together([])
