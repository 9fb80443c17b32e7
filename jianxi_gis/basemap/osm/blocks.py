"""街坊 as faces of the road network: a block is the space between named roads."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from jianxi_gis.basemap.osm.classify import MAIN_ROADS, PATH
from jianxi_gis.basemap.osm.extract import OsmExtract
from jianxi_gis.geo.crs import project
from jianxi_gis.geo.gazetteer import NamedLine
from jianxi_gis.geo.measure import to_lonlat
from jianxi_gis.geo.names import normalise

_GRID_M = 0.01
"""Coordinates are rounded to this before lines are cut at each other, metres."""
_STEP_M = 5.0
"""A border is asked for its road in steps of this, metres."""
_CORNER_M = 30.0
"""A road that borders a face for less only touches its corner, metres."""
_HALF_WIDTH_M = 12.0
"""A face nowhere farther from its border is the space between two carriageways, metres."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A block: an area that no road of the network enters."""

    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490; the border runs along the centrelines."""
    area_m2: float
    """On the grid of EPSG:4546, between the centrelines: 0.04 % above the ellipsoid's."""
    names: frozenset[str]
    """Normalised names of the roads that border it for 30 m and more."""
    unnamed_m: float
    """Length of the border along roads without a name, metres."""


def block_faces(roads: OsmExtract | Sequence[NamedLine]) -> list[Face]:
    """Return the faces of the road network, largest first.

    Parameters
    ----------
    roads : OsmExtract or sequence of NamedLine
        Of an extract: named roads of all classes but paths, and main roads without a name; no
        tunnels. Of named lines: roads, but no sketches.

    Notes
    -----
    Method: centrelines cut at each other (EPSG:4546, 1 cm), polygonised; dead ends border
    nothing. Spaces between the carriageways of one road are dropped. Lines that end short of a
    junction leave their faces open: no face is made up.
    """
    lines, names = _network(roads)
    if not len(lines):
        return []
    grid = shapely.set_precision(shapely.transform(lines, project), _GRID_M)
    edges = shapely.union_all(grid, grid_size=_GRID_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(edges)))
    faces = faces[~shapely.is_empty(shapely.buffer(faces, -_HALF_WIDTH_M))]
    faces = faces[np.argsort(-shapely.area(faces))]
    borders = _borders(faces, grid, names)
    return [
        Face(
            geometry=to_lonlat(face),
            area_m2=float(face.area),
            names=frozenset(name for name, metres in by.items() if name and metres >= _CORNER_M),
            unnamed_m=by.get("", 0.0),
        )
        for face, by in zip(faces, borders, strict=True)
    ]


def faces_between(faces: Sequence[Face], names: Sequence[str]) -> tuple[Face, ...]:
    """Return the faces that exactly these roads border, no other and none without a name."""
    wanted = frozenset(map(normalise, names))
    return tuple(face for face in faces if face.names == wanted and face.unnamed_m < _CORNER_M)


def face_between(faces: Sequence[Face], names: Sequence[str]) -> Face | None:
    """Return the one face that exactly these roads border; None if there is none or several."""
    found = faces_between(faces, names)
    return found[0] if len(found) == 1 else None


def _network(
    roads: OsmExtract | Sequence[NamedLine],
) -> tuple[NDArray[np.object_], list[str]]:
    if isinstance(roads, OsmExtract):
        features = roads.themes["roads"]
        rows = [
            (shape, normalise(name))
            for shape, kind, name, hidden in zip(
                features.geometries, features.classes, features.names, features.hidden, strict=True
            )
            if not hidden and (kind in MAIN_ROADS or (name and kind != PATH))
        ]
    else:
        rows = [
            (line.geometry, normalise(line.proper))
            for line in roads
            if line.kind == "road" and not line.schematic
        ]
    shapes = np.empty(len(rows), dtype=object)
    shapes[:] = [shape for shape, _ in rows]
    return shapes, [name for _, name in rows]


def _borders(
    faces: NDArray[np.object_], lines: NDArray[np.object_], names: Sequence[str]
) -> list[dict[str, float]]:
    """Return for each face the metres of its border along each road, by the nearest line."""
    found: list[dict[str, float]] = [defaultdict(float) for _ in faces]
    if not len(faces):
        return found
    tree = shapely.STRtree(lines)
    for face, by in zip(faces, found, strict=True):
        for ring in shapely.get_rings(face):
            along = shapely.get_coordinates(shapely.segmentize(ring, _STEP_M))
            lengths = np.hypot(*(along[1:] - along[:-1]).T)
            middles = shapely.points((along[1:] + along[:-1]) / 2)
            which, line_of = tree.query_nearest(middles, all_matches=False)
            for step, line in zip(which.tolist(), line_of.tolist(), strict=True):
                by[names[line]] += float(lengths[step])
    return found
