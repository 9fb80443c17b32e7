"""Facts about projects as features."""

import numpy as np
import pytest
import shapely
from factories import location, project

from jianxi_gis.catalog import layer_specs, map_layer
from jianxi_gis.geo.columns import Columns
from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.classes import Kind, LocationKind, Method
from jianxi_gis.model.project import Location, Project

SQUARE = shapely.box(112.40, 34.66, 112.41, 34.67)
STREET = shapely.linestrings([(112.40, 34.66), (112.42, 34.66)])


def columns(name: str, *projects: Project) -> Columns:
    spec = next(spec for spec in layer_specs() if spec.id == name)
    return map_layer(spec, projects).columns


def placed(
    number: int, *places: Location, yuan: int | None = 100, kind: Kind = Kind.OTHER
) -> Project:
    return project(number, f"项目{number}", yuan, locations=places, kind=kind)


def along(accuracy_m: float = 25.0) -> Location:
    return Location(STREET, LocationKind.LINE, Method.ROAD, accuracy_m, "路名", "建设路")


def inside() -> Location:
    return Location(SQUARE, LocationKind.AREA, Method.GAZETTEER, 50.0, "地名", "牡丹广场")


def whole() -> Location:
    return Location(SQUARE, LocationKind.DISTRICT, Method.DISTRICT, 0.0, "全区", "涧西区")


def test_every_located_project_has_a_marker_whatever_its_shape() -> None:
    drawn = columns(
        "project_points", placed(1, location()), placed(2, along()), placed(3, inside())
    )
    assert drawn.ids == ("p1", "p2", "p3")
    assert drawn.kind == "point"


def test_the_marker_of_a_line_stands_on_its_middle_and_of_an_area_inside_it() -> None:
    drawn = columns("project_points", placed(2, along()), placed(3, inside()))
    at = shapely.points(drawn.xy + drawn.origin)
    street, square = shapely.transform(np.array([STREET, SQUARE]), to_map)
    middle = shapely.line_interpolate_point(street, 0.5, normalized=True)
    assert shapely.distance(at[0], middle) < 0.01
    assert shapely.contains(square, at[1])


def test_lines_and_areas_are_drawn_as_what_they_are() -> None:
    projects = (placed(1, location()), placed(2, along()), placed(3, inside()))
    assert columns("project_lines", *projects).ids == ("p2",)
    assert columns("project_areas", *projects).ids == ("p3",)


@pytest.mark.parametrize(
    "name", ["project_points", "project_lines", "project_areas", "project_accuracy"]
)
def test_whole_district_and_unlocated_projects_are_never_drawn(name: str) -> None:
    assert len(columns(name, placed(1, whole()), placed(2))) == 0


def test_the_money_of_a_project_is_divided_among_its_places() -> None:
    drawn = columns("project_points", placed(1, location(), location(112.41), yuan=900),
                    placed(2, location(), yuan=None))  # fmt: skip
    assert drawn.sizes.tolist() == [450, 450, 0]


def test_a_zone_of_doubt_reaches_as_far_as_the_accuracy_and_stands_once() -> None:
    twice = (placed(1, location(accuracy_m=300.0)), placed(2, location(accuracy_m=300.0)))
    zones = columns("project_accuracy", *twice)
    assert len(zones) == 1
    west, _, east, _ = zones.boxes[0].tolist()
    assert east - west == pytest.approx(600, abs=0.5)
    assert zones.ids == ()


def test_the_class_is_the_kind_of_the_project() -> None:
    kinds = list(Kind)
    drawn = columns(
        "project_points", *(placed(n, location(), kind=kind) for n, kind in enumerate(kinds))
    )
    assert drawn.codes.tolist() == list(range(len(kinds)))


def test_a_line_of_several_parts_has_its_marker_on_the_longest() -> None:
    short = [(112.30, 34.60), (112.301, 34.60)]
    parts = shapely.multilinestrings([shapely.linestrings(short), STREET])
    two = Location(parts, LocationKind.LINE, Method.ROAD, 25.0, "路名", "建设路")
    drawn = columns("project_points", placed(1, two))
    at = shapely.points(drawn.xy + drawn.origin)[0]
    assert shapely.distance(at, shapely.transform(STREET, to_map)) < 0.01


def test_a_filter_that_comes_back_finds_the_same_features_again() -> None:
    spec = next(spec for spec in layer_specs() if spec.id == "project_points")
    projects = (placed(1, location()), placed(2, along()))
    first = map_layer(spec, projects, np.array([True, False])).columns
    assert map_layer(spec, projects).columns is not first
    assert map_layer(spec, projects, np.array([True, False])).columns is first
    assert first.ids == ("p1",)
