"""Projects near one another become one marker at small scales: what it holds, and its place.

A marker holds less than a map has room for: of neighbours it keeps the number, the money and
its parts, which many small markers on one another would hide. The grouping follows from the
scale alone, in steps of the square root of two, and what is one at a larger scale stays one at
a smaller: panning changes nothing, zooming only opens and closes.
"""

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.remembered import remembered
from jianxi_gis.render.symbols import marker_sizes_mm

LEAST = 3
"""Projects that become one marker; two are better seen side by side."""
SMALLEST_MM = 5.2
"""Diameter that holds a number of two digits within its ring."""
_FINEST = 2
"""Step of the first grouping: neighbours within two metres are at one place."""

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """What is drawn of a point layer: s features by themselves, then the groups; u in all."""

    of: Indices
    """Shape (f,): the unit of each feature."""
    singles: Indices
    """Shape (s,): the features drawn by themselves, units 0 to s-1."""
    groups: tuple[Indices, ...]
    """Features of each group, most money first; units s to u-1."""
    xy: Floats
    """Shape (u, 2): metres minus the origin of the columns; of a group the middle of its money."""
    sizes_mm: Floats
    """Shape (u,): diameters."""

    def group_of(self, feature: int) -> Indices | None:
        """Return the features of the group a feature is in; None if it is drawn by itself."""
        unit = int(self.of[feature]) - len(self.singles)
        return self.groups[unit] if unit >= 0 else None


def units(layer: MapLayer, view: MapView) -> Units:
    """Return what is drawn of a point layer at the scale of a view, wherever it lies."""
    step = cluster_step(layer.spec, view.scale)
    mask = layer.mask.tobytes() if step and layer.mask is not None else None
    return _units(layer.columns, layer.spec, step, mask)


def cluster_step(spec: LayerSpec, scale: float) -> int:
    """Return how coarsely a layer is grouped at 1:``scale``; 0: not at all."""
    if not 0 < spec.cluster_beyond < scale:
        return 0
    return max(math.floor(2 * math.log2(spec.cluster_mm / 1000 * scale)), _FINEST)


@remembered(most=4)
def _units(columns: Columns, spec: LayerSpec, step: int, mask: bytes | None) -> Units:
    stated = np.array([rule.symbol.size_mm for rule in spec.rules])[columns.codes]
    sizes = marker_sizes_mm(stated, columns.sizes) if spec.graduated else stated
    every = np.arange(len(columns))
    first = cluster_step(spec, math.nextafter(spec.cluster_beyond, math.inf))
    groups = _groups(columns, first, step, mask) if step and columns.ids else ()
    if not groups:
        return Units(every, every, (), columns.xy, sizes)
    grouped = np.concatenate(groups)
    singles = np.setdiff1d(every, grouped)
    of = np.empty(len(columns), np.int64)
    of[singles] = np.arange(len(singles))
    counts = [len(members) for members in groups]
    starts = np.cumsum([0, *counts[:-1]])
    of[grouped] = np.repeat(np.arange(len(groups)), counts) + len(singles)
    yuan = _yuan(columns)[grouped]
    weights = (yuan + 1.0)[:, None]
    sums = np.add.reduceat(columns.xy[grouped] * weights, starts)
    places = sums / np.add.reduceat(weights, starts)
    figures = np.add.reduceat(yuan, starts)
    largest = np.full(len(groups), max(rule.symbol.size_mm for rule in spec.rules))
    wide = np.maximum(marker_sizes_mm(largest, figures) if spec.graduated else largest, SMALLEST_MM)
    return Units(
        of,
        singles,
        groups,
        np.vstack([columns.xy[singles], places]),
        np.concatenate([sizes[singles], wide]),
    )


@remembered(most=8)
def _groups(columns: Columns, first: int, step: int, mask: bytes | None) -> tuple[Indices, ...]:
    """Return the features of each group of at least `LEAST` projects, most money first.

    Parameters
    ----------
    first, step : int
        The finest grouping that is ever seen, and the one wanted; see `cluster_step`.
    """
    drawn = np.arange(len(columns)) if mask is None else np.flatnonzero(np.frombuffer(mask, bool))
    yuan = _yuan(columns)[drawn]
    group = np.arange(len(drawn))
    for finer in range(first, step + 1):
        group = _joined(columns.xy[drawn], yuan, group, 2.0 ** (finer / 2))
    by_group = np.lexsort((-yuan, group))
    members = np.split(drawn[by_group], np.flatnonzero(np.diff(group[by_group])) + 1)
    return tuple(
        one
        for one in members
        if len(one) >= LEAST and len({columns.ids[i] for i in one.tolist()}) >= LEAST
    )


def _joined(xy: Floats, yuan: Floats, group: Indices, reach_m: float) -> Indices:
    """Return groups of groups: the one with most money takes its neighbours within reach."""
    weights = yuan + 1.0
    total = np.bincount(group, weights)
    middles = np.column_stack([np.bincount(group, weights * side) / total for side in xy.T])
    points = shapely.points(middles)
    pairs = shapely.STRtree(points).query(points, predicate="dwithin", distance=reach_m)
    rank = np.empty(len(points), np.int64)
    rank[np.argsort(-total, kind="stable")] = np.arange(len(points))
    first, second = rank[pairs]
    once = first < second
    first, second = first[once], second[once]
    order = np.argsort(first, kind="stable")
    head = list(range(len(points)))  # of each rank the one it is joined to
    for one, other in zip(first[order].tolist(), second[order].tolist(), strict=True):
        if head[one] == one and head[other] == other:
            head[other] = one
    return np.unique(head, return_inverse=True)[1][rank][group]


def _yuan(columns: Columns) -> Floats:
    return columns.sizes.astype(np.float64) if len(columns.sizes) else np.zeros(len(columns))
