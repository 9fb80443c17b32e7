"""How far from the district places lie that a document gives itself."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.measure import to_grid
from jianxi_gis.model.project import Location

BORDER_M = 500.0
"""The boundary is drawn by hand: what lies nearer to it may be inside."""


def outside_m(places: Sequence[tuple[Location, ...]]) -> list[float]:
    """Return how far beyond the boundary each project's nearest place lies.

    Parameters
    ----------
    places : sequence of tuple of Location
        Of each project; EPSG:4490.

    Returns
    -------
    list of float
        Metres (EPSG:4546); 0 within `BORDER_M` of the district, and without a place.
    """
    found = [0.0] * len(places)
    numbered = [(n, one.geometry) for n, several in enumerate(places) for one in several]
    if not numbered:
        return found
    district, grid = _district()
    numbers = np.asarray([number for number, _ in numbered])
    shapes = np.asarray([shape for _, shape in numbered], dtype=object)
    inside = shapely.intersects(district, shapes)
    within = set(numbers[inside].tolist())
    nearest: dict[int, float] = {}
    for number, shape in zip(numbers[~inside].tolist(), shapes[~inside], strict=True):
        if number not in within:
            away = float(shapely.distance(grid, to_grid(shape)))
            nearest[number] = min(away, nearest.get(number, away))
    for number, away in nearest.items():
        found[number] = away if away > BORDER_M else 0.0
    return found


@lru_cache(maxsize=1)
def _district() -> tuple[BaseGeometry, BaseGeometry]:
    """Return the district in degrees (EPSG:4490) and in metres (EPSG:4546), ready to be asked."""
    from jianxi_gis.geo.gazetteer import load_gazetteer  # a start without documents needs none

    district = load_gazetteer().district
    grid = to_grid(district)
    shapely.prepare(district)
    shapely.prepare(grid)
    return district, grid
