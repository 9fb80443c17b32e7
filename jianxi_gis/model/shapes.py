"""Where projects are as geometry: one feature a project, however many places it has."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.model.project import Project

DIMENSIONS = ("点", "线", "面")
"""Words for points, lines and areas, by dimension."""


def geometry_of(project: Project) -> BaseGeometry | None:
    """Return all places of a project as one geometry, degrees (EPSG:4490).

    None for a project without a place, and for one of the whole district: it is everywhere.
    """
    shapes = list(by_dimension([project]).values())
    parts = [part for features in shapes for _, part in features]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else shapely.geometrycollections(parts)


def by_dimension(
    projects: Iterable[Project],
) -> Mapping[int, Sequence[tuple[int, BaseGeometry]]]:
    """Return the features of points (0), lines (1) and areas (2): position of project, geometry.

    Several places of one dimension are one feature of several parts. A project with places of
    two dimensions is in both, hence twice: sum its money in one of them.
    """
    found: dict[int, list[tuple[int, BaseGeometry]]] = {0: [], 1: [], 2: []}
    for number, project in enumerate(projects):
        if project.whole_district:
            continue
        parts: dict[int, list[BaseGeometry]] = defaultdict(list)
        for place in project.locations:
            for part in shapely.get_parts(place.geometry).tolist():
                parts[int(shapely.get_dimensions(part))].append(part)
        for dimension, shapes in parts.items():
            found[dimension].append((number, _together(dimension, shapes)))
    return found


def _together(dimension: int, shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    if len(shapes) == 1:
        return shapes[0]
    many = (shapely.multipoints, shapely.multilinestrings, shapely.multipolygons)[dimension]
    whole: BaseGeometry = many(shapes)
    return whole
