"""Which projects are drawn at a pixel."""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.clusters import units
from jianxi_gis.render.frame import culled, gathered, is_drawn
from jianxi_gis.render.lines import growth
from jianxi_gis.render.points import marks
from jianxi_gis.render.symbols import px_per_mm

_ORDER = ("point", "line", "polygon")


def pick(view: MapView, px: float, py: float, tolerance_px: float) -> tuple[str, ...]:
    """Return the ids of the projects drawn at a pixel.

    Parameters
    ----------
    px, py : float
        Pixels right and down in the view.
    tolerance_px : float
        How far from a symbol still counts, pixels.

    Returns
    -------
    tuple of str
        Points before lines before areas, the nearest first, of equal ones the topmost; each id
        once. Markers count where they are drawn, not where their places are.
    """
    hits: list[tuple[int, float, int, int, str]] = []
    point = np.array([px, py])
    for depth, layer in enumerate(reversed(view.layers)):
        if layer.columns.ids and is_drawn(layer, view):
            kind = layer.columns.kind
            features, distance = _DISTANCES[kind](layer, view, point, tolerance_px)
            for feature, away in zip(features.tolist(), distance.tolist(), strict=True):
                if away <= tolerance_px:
                    name = layer.columns.ids[feature]
                    hits.append((_ORDER.index(kind), away, depth, -feature, name))
    return tuple(dict.fromkeys(name for *_, name in sorted(hits)))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Projects drawn as one marker."""

    ids: tuple[str, ...]
    """Most money first; each once."""
    yuan: int
    box: tuple[float, float, float, float]
    """West, south, east, north of their places, metres (EPSG:4546)."""


def cluster_at(view: MapView, px: float, py: float) -> Cluster | None:
    """Return the projects drawn as one marker at a pixel of the view; None if there is none."""
    for layer in reversed(view.layers):
        if layer.columns.kind != "point" or not layer.columns.ids or not is_drawn(layer, view):
            continue
        columns, shown = layer.columns, units(layer, view)
        at, sizes = marks(layer, view)
        for members in shown.groups:
            first = int(members[0])
            if np.hypot(*(at[first] - (px, py))) <= sizes[first] / 2:
                ids = dict.fromkeys(columns.ids[i] for i in members.tolist())
                yuan = round(float(columns.sizes[members].sum())) if len(columns.sizes) else 0
                places = columns.xy[members] + columns.origin
                west, south = places.min(axis=0).tolist()
                east, north = places.max(axis=0).tolist()
                return Cluster(tuple(ids), yuan, (west, south, east, north))
    return None


def features_at(
    layer: MapLayer, view: MapView, at_px: tuple[float, float], tolerance_px: float
) -> tuple[int, ...]:
    """Return the features of one layer drawn at a pixel, the nearest first, the topmost of equals.

    Parameters
    ----------
    at_px : tuple of float
        Pixels right and down in the view.
    tolerance_px : float
        How far from a symbol still counts, pixels.
    """
    if not is_drawn(layer, view):
        return ()
    measure = _DISTANCES[layer.columns.kind]
    features, distance = measure(layer, view, np.array(at_px), tolerance_px)
    order = np.lexsort((-features, distance))
    return tuple(features[order][distance[order] <= tolerance_px].tolist())


Found = tuple[NDArray[np.int64], NDArray[np.float64]]


def _to_markers(layer: MapLayer, view: MapView, point: NDArray[np.float64], _: float) -> Found:
    at, sizes = marks(layer, view)
    away = np.hypot(*(at - point).T) - sizes / 2
    # inside several markers the one whose middle is nearest to the pixel counts as nearest
    away = np.where(away < 0, away / np.maximum(sizes, 1.0), away)
    index = np.arange(len(at)) if layer.mask is None else np.flatnonzero(layer.mask)
    return index, away[index]


def _to_lines(
    layer: MapLayer, view: MapView, point: NDArray[np.float64], tolerance_px: float
) -> Found:
    half_widths = np.array([rule.symbol.width_mm / 2 for rule in layer.spec.rules])
    half_widths *= px_per_mm(view.dpi) * growth(view)
    index = _near(layer, view, point, tolerance_px + float(half_widths.max()))
    pixels = gathered(layer.columns, index, view)
    away = [
        _to_border(pixels.points[part[0] : part[-1]], part - part[0], point)
        for part in _parts(pixels.part_offsets, pixels.feature_offsets)
    ]
    return index, np.maximum(np.array(away) - half_widths[layer.columns.codes[index]], 0.0)


def _to_areas(
    layer: MapLayer, view: MapView, point: NDArray[np.float64], tolerance_px: float
) -> Found:
    index = _near(layer, view, point, tolerance_px)
    pixels = gathered(layer.columns, index, view)
    away = []
    for part in _parts(pixels.part_offsets, pixels.feature_offsets):
        vertices, offsets = pixels.points[part[0] : part[-1]], part - part[0]
        inside = _contains(vertices, offsets, point)
        away.append(0.0 if inside else _to_border(vertices, offsets, point))
    return index, np.array(away)


_DISTANCES = {"point": _to_markers, "line": _to_lines, "polygon": _to_areas}


def _near(
    layer: MapLayer, view: MapView, point: NDArray[np.float64], reach_px: float
) -> NDArray[np.int64]:
    x, y = point.tolist()
    spot = replace(view, center=view.to_map(x, y), width_px=1, height_px=1)
    return culled(layer.columns, spot, reach_px, layer.mask)


def _parts(
    part_offsets: NDArray[np.int64], feature_offsets: NDArray[np.int64]
) -> list[NDArray[np.int64]]:
    return [part_offsets[start : end + 1] for start, end in pairwise(feature_offsets.tolist())]


def _segments(
    vertices: NDArray[np.float64], offsets: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return start and end of every segment; the jumps between parts are none."""
    joins = np.ones(len(vertices) - 1, bool)
    joins[offsets[1:-1] - 1] = False
    return vertices[:-1][joins], vertices[1:][joins]


def _to_border(
    vertices: NDArray[np.float64], offsets: NDArray[np.int64], point: NDArray[np.float64]
) -> float:
    start, end = _segments(vertices, offsets)
    step = end - start
    length2 = np.maximum((step**2).sum(axis=1), 1e-12)
    share = np.clip(((point - start) * step).sum(axis=1) / length2, 0.0, 1.0)
    return float(np.hypot(*(start + share[:, None] * step - point).T).min())


def _contains(
    vertices: NDArray[np.float64], offsets: NDArray[np.int64], point: NDArray[np.float64]
) -> bool:
    """Return True if a ray from the point crosses the rings an odd number of times."""
    start, end = _segments(vertices, offsets)
    spans = (start[:, 1] > point[1]) != (end[:, 1] > point[1])
    start, end = start[spans], end[spans]
    share = (point[1] - start[:, 1]) / (end[:, 1] - start[:, 1])
    crossings = start[:, 0] + share * (end[:, 0] - start[:, 0]) > point[0]
    return bool(crossings.sum() % 2)
