"""Markers that stand on one another are moved apart on the map; their true places stay known.

The moves depend on the scale only, not on what part of the map is seen: panning moves nothing.
"""

from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.clusters import Units, units
from jianxi_gis.render.frame import to_pixels
from jianxi_gis.render.symbols import px_per_mm

MOST_MOVED = 3000
"""Larger layers are drawn where they are: their markers are a pattern, not single things."""
_ROUNDS = 40
_GAP = 0.5
_GOLDEN_ANGLE = np.pi * (3 - np.sqrt(5))

Positions = NDArray[np.float64]
Pairs = tuple[NDArray[np.int64], NDArray[np.int64]]


def displayed(layer: MapLayer, view: MapView) -> tuple[Positions, Positions]:
    """Return where markers are drawn and where their places are, pixels; shape (u, 2) each.

    One of each of `jianxi_gis.render.clusters.units`. Only markers of projects (with ids) are
    moved.
    """
    shown = units(layer, view)
    true = to_pixels(shown.xy, layer.columns.origin, view)
    if not layer.columns.ids or not 1 < len(true) <= MOST_MOVED:
        return true, true
    return true + _moves(shown, round(view.metres_per_px, 9), view.dpi), true


@lru_cache(maxsize=8)
def _moves(shown: Units, metres_per_px: float, dpi: float) -> Positions:
    """Push overlapping discs apart, each pulled back to its place; shape (u, 2), pixels."""
    places = shown.xy * (1 / metres_per_px, -1 / metres_per_px)
    radii = shown.sizes_mm * px_per_mm(dpi) / 2 + _GAP
    at = places + _opened(places, radii)
    slack = 2 * float(radii.max())  # neighbours are asked for again when markers went as far
    asked_at, neighbours = at.copy(), _neighbours(at, radii, slack)
    for _ in range(_ROUNDS):
        if 2 * np.hypot(*(at - asked_at).T).max() > slack:
            asked_at, neighbours = at.copy(), _neighbours(at, radii, slack)
        left, right = _overlapping(at, radii, neighbours)
        if not len(left):
            break
        apart = at[right] - at[left]
        distance = np.maximum(np.hypot(apart[:, 0], apart[:, 1]), 1e-6)
        push = apart * ((radii[left] + radii[right] - distance) / distance / 2)[:, None]
        np.add.at(at, left, -push)
        np.add.at(at, right, push)
    return at - places


def _opened(places: Positions, radii: NDArray[np.float64]) -> Positions:
    """Return a first move for markers at one place: a spiral, the largest in the middle."""
    _, group = np.unique(places.round(2), axis=0, return_inverse=True)
    moves = np.zeros_like(places)
    crowded = np.argsort(group, kind="stable")
    crowded = crowded[np.bincount(group)[group[crowded]] > 1]
    cuts = np.flatnonzero(np.diff(group[crowded])) + 1
    for members in filter(len, np.split(crowded, cuts)):
        order = members[np.argsort(-radii[members], kind="stable")]
        turn = np.arange(len(order))
        reach = np.sqrt(turn) * radii[order].mean()
        angle = turn * _GOLDEN_ANGLE
        moves[order] = np.column_stack([np.cos(angle), np.sin(angle)]) * reach[:, None]
    return moves


def _neighbours(at: Positions, radii: NDArray[np.float64], slack: float) -> Pairs:
    """Return the pairs of discs that are at most ``slack`` apart, and some others."""
    points = shapely.points(at)
    reach = radii + radii.max() + slack
    left, right = shapely.STRtree(points).query(points, predicate="dwithin", distance=reach)
    once = left < right
    return left[once], right[once]


def _overlapping(at: Positions, radii: NDArray[np.float64], neighbours: Pairs) -> Pairs:
    left, right = neighbours
    apart = at[left] - at[right]
    near = np.hypot(apart[:, 0], apart[:, 1]) < radii[left] + radii[right] - 0.05
    return left[near], right[near]
