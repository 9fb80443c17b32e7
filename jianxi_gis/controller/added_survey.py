"""What the coordinates of a file may be, tried on the map before anything is added."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.catalog.added_features import added_map_layer
from jianxi_gis.catalog.files import Wish, look_into, read_file
from jianxi_gis.errors import LayerError
from jianxi_gis.geo.columns import GeometryKind, columns_from_geometries
from jianxi_gis.geo.positions import HOME_XY, REACH_M
from jianxi_gis.geo.readings import Reading, readings, to_map
from jianxi_gis.model.added import AddedLayer, Source, Style
from jianxi_gis.model.mapview import MapLayer

SAMPLE = 2000
"""Features of each layer of a file that are looked at before it is added."""


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """Some features of a file as they would lie on the map."""

    reading: Reading
    layers: tuple[MapLayer, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Survey:
    """What a file holds, before anything is added."""

    path: Path
    parts: tuple[str, ...]
    """Names of its layers."""
    stated: str
    """CRS as the file says it; empty: it does not."""
    question: str
    """Why the user must say what the coordinates are, Chinese; empty: the file leaves no doubt."""
    trials: tuple[Trial, ...]
    """Ways to read the coordinates that lie near the district, the likeliest first."""


_KINDS: tuple[GeometryKind, ...] = ("point", "line", "polygon")
_SEEN_M = 400.0
"""Shapes smaller than this get a point besides: the map shows the whole district."""
_STYLE = Style(color="#c2410c", fill_opacity=0.3)


def survey(path: Path) -> Survey:
    """Look into a file: its layers, and what its coordinates may be.

    What the file says is believed if it puts the features near the district. If it says nothing,
    something that cannot be used, or puts them elsewhere, the user is asked. A shift of web maps
    is never concluded: it is one of the answers.

    Raises
    ------
    LayerError
        See `jianxi_gis.catalog.files.read_file`.
    """
    looked = look_into(path, SAMPLE)
    parts = tuple(name for name, _, _ in looked)
    stated = next((crs for _, crs, _ in looked if crs), "")
    question = _doubt(path, stated)
    xy = np.concatenate([points for *_, points in looked])
    trials = tuple(Trial(reading, _sample(path, reading)) for reading in readings(xy))
    if question and not trials:
        question += "；按常用的坐标系也都不落在涧西附近"
    return Survey(path, parts, stated, question, trials)


def trial(shapes: Sequence[BaseGeometry], reading: Reading) -> Trial:
    """Return shapes as they would lie on the map, their coordinates being read in this way.

    Parameters
    ----------
    shapes : sequence of shapely geometry
        As a file has them.
    reading : Reading
        Shapes that the system cannot hold are left out.
    """
    moved = shapely.transform(
        np.array(shapes, object), lambda xy: to_map(xy, reading.crs, swapped=reading.swapped)
    )
    xy, of_shape = shapely.get_coordinates(moved, return_index=True)
    lost = np.unique(of_shape[~np.isfinite(xy).all(axis=1)])
    held = shapely.get_parts(np.delete(moved, lost))
    sizes = np.ptp(shapely.bounds(held).reshape(-1, 2, 2), axis=1).max(axis=1)
    small = held[(sizes < _SEEN_M) & (shapely.get_dimensions(held) > 0)]
    held = np.concatenate([held, shapely.centroid(small)])
    dimensions = shapely.get_dimensions(held)
    layers = []
    for dimension in (2, 1, 0):
        kind = _KINDS[dimension]
        drawn = held[dimensions == dimension].tolist()
        if drawn:
            row = AddedLayer("trial", "", Source("", "", kind), _STYLE)
            columns = columns_from_geometries(drawn, kind, projected=True)
            layers.append(replace(added_map_layer(row, None), columns=columns))
    return Trial(reading, tuple(layers))


def _doubt(path: Path, stated: str) -> str:
    """Return why what the file says of its coordinates is not enough, empty if it is."""
    if path.suffix.lower() == ".dxf":
        return "DXF 文件不写坐标系"
    if not stated:
        return "文件没有写坐标系"
    try:
        layers = read_file(path, Wish(most=SAMPLE))
    except LayerError as error:
        return error.what
    for layer in layers:
        middle = np.median(layer.columns.xy, axis=0) + layer.columns.origin
        if np.hypot(*(middle - HOME_XY)) > REACH_M:
            return f"按文件写的坐标系（{stated}），图形不在涧西附近"
    return ""


def _sample(path: Path, reading: Reading) -> tuple[MapLayer, ...]:
    drawn = []
    for layer in read_file(path, Wish(reading.crs, reading.swapped, most=SAMPLE)):
        source = Source(str(path), layer.name, layer.columns.kind)
        drawn.append(added_map_layer(AddedLayer("trial", layer.name, source, _STYLE), layer))
    return tuple(drawn)
