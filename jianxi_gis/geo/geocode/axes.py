"""Courses of roads and rivers: one connected line each, where two meet, what is known of them."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.gazetteer import NamedLine
from jianxi_gis.geo.geocode.answer import DOUBTFUL, Candidate, CandidateMethod
from jianxi_gis.geo.geocode.mentions import Target
from jianxi_gis.geo.measure import to_grid

_MEET_M = 120.0
"""Two axes meet if they come this near, metres: axes end short of each other at junctions."""
_REACH_M = 400.0
"""A named place can end a segment of a road if it lies this near to the axis, metres."""


class Spot(NamedTuple):
    """A place on an axis."""

    along_m: float
    error_m: float
    sure: bool
    """It is known from more than a stand-in or an inference."""


def axis_of(target: Target) -> BaseGeometry:
    """Return the longest connected course of a road or river in metres (EPSG:4546)."""
    return _axis(target.lines)


@lru_cache(maxsize=512)
def _axis(lines: tuple[NamedLine, ...]) -> BaseGeometry:
    pieces = shapely.union_all([to_grid(line.geometry) for line in lines])
    merged = shapely.get_parts(shapely.line_merge(pieces))
    longest: BaseGeometry = max(merged, key=lambda line: float(line.length))
    return longest


def accuracy_m(target: Target) -> float:
    """Return the accuracy of the worst piece, metres."""
    return max(line.accuracy_m for line in target.lines)


def doubtful(lines: Sequence[NamedLine]) -> bool:
    """Return True if a piece must be confirmed by a person."""
    return any(line.confidence in DOUBTFUL for line in lines)


def meetings(one: BaseGeometry, other: BaseGeometry) -> list[BaseGeometry]:
    """Return where two axes cross, or come near each other at an end, metres."""
    crossing = one.intersection(other)
    if not crossing.is_empty:
        return [part.centroid for part in shapely.get_parts(crossing)]
    if one.distance(other) <= _MEET_M:
        return [shapely.get_point(shapely.shortest_line(one, other), 0)]
    return []


def spot_on(axis: BaseGeometry, target: Target) -> Spot | None:
    """Return where a road, river, place or station lies on an axis; None if not at one spot."""
    if target.lines:
        met = meetings(axis, axis_of(target))
        error, sure = accuracy_m(target), not doubtful(target.lines)
    elif target.place is not None and target.sort == "place":
        spot = to_grid(target.place.geometry).centroid
        met = [spot] if axis.distance(spot) <= _REACH_M else []
        error, sure = target.place.accuracy_m, target.place.confidence not in DOUBTFUL
    elif target.station is not None:
        spot = to_grid(target.station.geometry)
        met = [spot] if axis.distance(spot) <= _REACH_M else []
        error, sure = target.station.accuracy_m, True
    else:
        return None
    if len(met) != 1:
        return None
    return Spot(float(axis.project(met[0])), error, sure)


def line_candidate(
    lines: Sequence[NamedLine],
    method: CandidateMethod,
    error_m: float,
    words: str,
    piece: BaseGeometry | None = None,
) -> Candidate:
    """Return a road or river, or a piece of it (EPSG:4490), as a candidate."""
    whole = shapely.line_merge(shapely.union_all([line.geometry for line in lines]))
    return Candidate(
        geometry=whole if piece is None else piece,
        kind="line",
        method=method,
        accuracy_m=error_m,
        place=lines[0].name if len(lines) == 1 else lines[0].proper,
        reasoning=f"{words}{basis(lines)}。",
        automatic=not doubtful(lines),
    )


def basis(lines: Sequence[NamedLine]) -> str:
    """Return the clause that names method, source and caveats of the lines."""
    notes = "；".join(dict.fromkeys(line.note for line in lines if line.note))
    caveat = f"；{notes}" if notes else ""
    return f"，线位依据：{lines[0].method}；来源：{lines[0].source}{caveat}"
