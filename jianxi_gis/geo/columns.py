"""Features of one layer as flat arrays: what the painter eats.

Columns, not objects: coordinates of all features in one array, with offsets to parts and
features, so that culling and transforming are a few numpy calls.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.crs import project

GeometryKind = Literal["point", "line", "polygon"]


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class Columns:
    """One layer's features; f features, p parts (rings, line parts), n vertices."""

    kind: GeometryKind
    xy: NDArray[np.float64]
    """Shape (n, 2), metres in the map CRS (EPSG:4546), minus ``origin``."""
    origin: tuple[float, float]
    """Metres in the map CRS; keeps ``xy`` small."""
    part_offsets: NDArray[np.int64]
    """Shape (p + 1,), into ``xy``."""
    feature_offsets: NDArray[np.int64]
    """Shape (f + 1,), into parts."""
    boxes: NDArray[np.float32]
    """Shape (f, 4): west, south, east, north in metres, minus ``origin``."""
    codes: NDArray[np.int16]
    """Shape (f,): index of the symbol class of each feature."""
    ids: tuple[str, ...] = ()
    """Feature identifiers (project ids for project layers), or empty."""
    labels: tuple[str, ...] = ()
    """Label texts, or empty."""
    sizes: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    """Shape (f,): the figure markers are graduated by (investment in yuan), or empty."""
    accuracy_m: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    """Shape (f,): position accuracy in metres, or empty."""

    def __len__(self) -> int:
        """Return the number of features."""
        return len(self.codes)

    def take(self, rows: NDArray[np.intp]) -> "Columns":
        """Return the features of these row numbers, in the order given; the origin stays."""
        part_offsets, parts = _gathered(self.feature_offsets, rows)
        vertex_offsets, vertices = _gathered(self.part_offsets, parts)
        chosen = rows.tolist()
        return replace(
            self,
            xy=self.xy[vertices],
            part_offsets=vertex_offsets,
            feature_offsets=part_offsets,
            boxes=self.boxes[rows],
            codes=self.codes[rows],
            ids=tuple(map(self.ids.__getitem__, chosen)) if self.ids else (),
            labels=tuple(map(self.labels.__getitem__, chosen)) if self.labels else (),
            sizes=self.sizes[rows] if len(self.sizes) else self.sizes,
            accuracy_m=self.accuracy_m[rows] if len(self.accuracy_m) else self.accuracy_m,
        )


def _gathered(
    offsets: NDArray[np.int64], rows: NDArray[np.intp]
) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
    """Return the offsets of the chosen runs put one after the other, and what they hold."""
    starts, counts = offsets[rows], np.diff(offsets)[rows]
    ends = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    held = np.arange(ends[-1]) + np.repeat(starts - ends[:-1], counts)
    return ends, held.astype(np.intp)


def columns_from_geometries(
    geometries: Sequence[BaseGeometry],
    kind: GeometryKind,
    *,
    codes: Sequence[int] | None = None,
    ids: Sequence[str] = (),
    labels: Sequence[str] = (),
    sizes: Sequence[float] = (),
    accuracy_m: Sequence[float] = (),
    projected: bool = False,
) -> Columns:
    """Turn geometries into columns.

    Parameters
    ----------
    geometries : sequence of shapely geometry
        Longitude, latitude in EPSG:4490, or map coordinates if ``projected``. Multi-geometries
        become one feature with several parts. One geometry type family only: ``kind``.
    kind : {"point", "line", "polygon"}
        How the features are drawn.
    codes, ids, labels, sizes, accuracy_m : sequence, optional
        Per feature; see `Columns`.
    projected : bool, optional
        Geometries are already in the map CRS, metres.

    Returns
    -------
    Columns
        Features in input order.
    """
    shapes = np.asarray(geometries, dtype=object)
    count = len(shapes)
    if not projected and count:
        shapes = shapely.transform(shapes, project)
    leaves, owner = shapely.get_parts(shapes, return_index=True)
    if kind == "polygon":
        leaves, part_of = shapely.get_rings(leaves, return_index=True)
        owner = owner[part_of]
    vertices, vertex_of = shapely.get_coordinates(leaves, return_index=True)
    vertices_per_part = np.bincount(vertex_of, minlength=len(leaves))
    parts_per_feature = np.bincount(owner, minlength=count)
    origin = tuple(np.round(vertices.mean(axis=0))) if len(vertices) else (0.0, 0.0)
    boxes = shapely.bounds(shapes).reshape(-1, 4) if count else np.empty((0, 4))
    return Columns(
        kind=kind,
        xy=vertices - origin,
        origin=(float(origin[0]), float(origin[1])),
        part_offsets=np.concatenate([[0], np.cumsum(vertices_per_part)]).astype(np.int64),
        feature_offsets=np.concatenate([[0], np.cumsum(parts_per_feature)]).astype(np.int64),
        boxes=(boxes - np.array([*origin, *origin])).astype(np.float32),
        codes=np.asarray(codes if codes is not None else np.zeros(count), dtype=np.int16),
        ids=tuple(ids),
        labels=tuple(labels),
        sizes=np.asarray(sizes, dtype=np.float32),
        accuracy_m=np.asarray(accuracy_m, dtype=np.float32),
    )
