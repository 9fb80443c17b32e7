"""Which projects of the same kind are near one, measured on the map."""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.latest import Latest
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project

NEAR_M = 1000.0
"""Farthest that counts as near, metres."""
MOST = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A project near another."""

    project: Project
    distance_m: float
    """Between the nearest parts of their places (EPSG:4546 grid), metres."""


class _Places:
    """The places of a plan's projects on the map."""

    def __init__(self, plan: Plan) -> None:
        self.projects = [
            item for item in plan.projects if item.locations and not item.whole_district
        ]
        shapes = [
            shapely.union_all([place.geometry for place in item.locations])
            for item in self.projects
        ]
        self.shapes: NDArray[np.object_] = shapely.transform(np.array(shapes, dtype=object), to_map)


_latest = Latest(_Places)


def nearby(plan: Plan, project: Project) -> tuple[Neighbour, ...]:
    """Return at most `MOST` projects of the same kind within `NEAR_M`, nearest first.

    Empty for a project without a place of its own.
    """
    places = _latest(plan)
    own = [row for row, item in enumerate(places.projects) if item.id == project.id]
    if not own:
        return ()
    distances = shapely.distance(places.shapes, places.shapes[own[0]])
    found = [
        Neighbour(item, float(distances[row]))
        for row, item in enumerate(places.projects)
        if row != own[0] and item.kind is project.kind and distances[row] <= NEAR_M
    ]
    return tuple(sorted(found, key=lambda one: one.distance_m)[:MOST])
