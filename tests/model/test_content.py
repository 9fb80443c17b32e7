"""What of a file is tried on a map before it is known what its coordinates are."""

import numpy as np
import pytest
import shapely

from jianxi_gis.model.content import SAMPLE, VERTICES, CrsQuestion


def coast(vertices: int) -> shapely.Polygon:
    turn = np.linspace(0, 2 * np.pi, vertices)
    return shapely.Polygon(np.column_stack((628_000 + np.cos(turn), 3_838_000 + np.sin(turn))))


def asked(shapes: tuple[shapely.Geometry, ...]) -> CrsQuestion:
    return CrsQuestion.of(shapely.get_coordinates(shapes[:1]), "文件没有写坐标系", shapes)


@pytest.mark.parametrize(
    "shapes",
    [(coast(900_000),), (coast(50), coast(700_000), coast(300_000)), (coast(150),) * SAMPLE],
)
def test_shapes_of_very_many_vertices_are_tried_with_some_of_them(shapes) -> None:
    tried = asked(shapes).shapes
    count = shapely.get_num_coordinates(tried).sum()
    assert VERTICES / 3 < count <= VERTICES + len(shapes)
    assert shapely.total_bounds(tried) == pytest.approx(shapely.total_bounds(shapes), abs=0.01)
    assert all(a == b for a, b in zip(tried, shapes, strict=True) if len(b.exterior.coords) == 50)


def test_further_layers_add_no_more_vertices_than_can_be_drawn() -> None:
    question = asked((coast(150_000),)).with_more((coast(150_000), shapely.Point(628_000, 0)))
    assert shapely.get_num_coordinates(question.shapes).sum() <= VERTICES + 3
    assert question.shapes[-1] == shapely.Point(628_000, 0)


def test_shapes_of_few_vertices_are_tried_as_they_are() -> None:
    shapes = (coast(500), shapely.Point(628_000, 3_838_000))
    assert asked(shapes).shapes == shapes
