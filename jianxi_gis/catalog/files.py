"""Layers of files a user adds, as columns in the map CRS with their fields beside them."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.catalog.file_kinds import kind_of
from jianxi_gis.catalog.wkb import LINE, POINT, POLYGON, Parts, parts, vertices
from jianxi_gis.errors import GeoError, LayerError, StoppedError
from jianxi_gis.geo.columns import Columns, GeometryKind
from jianxi_gis.geo.feature_files import FileKind, encoding_of
from jianxi_gis.geo.readings import SYSTEMS, on_public_datum, to_map

_KINDS: dict[GeometryKind, int] = {"polygon": POLYGON, "line": LINE, "point": POINT}
_FARTHEST_M = 3e7
_BATCH = 10_000

Progress = Callable[[int, int, str], bool]
"""Told features read, features in all and what is read; returns False to stop."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is to be read."""

    crs: str = ""
    """Of the coordinates, as PROJ knows it, ``GCJ-02`` or ``BD-09``; empty: as the file says."""
    swapped: bool = False
    """The file writes northing before easting, or latitude before longitude."""
    part: str = ""
    """The one layer to be read; empty: all."""
    most: int = 0
    """Features of each layer at most; 0: all."""
    progress: Progress | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FileLayer:
    """The features of one geometry kind in one layer of a file."""

    name: str
    columns: Columns
    crs: str
    """What the coordinates were read as."""
    left_out: int
    """Features without a place on the map: no geometry, curves, coordinates that are no numbers."""
    fields: tuple[str, ...]
    _table: "_Table" = field(repr=False)
    _rows: NDArray[np.int64] = field(repr=False)

    def values(self, name: str) -> NDArray[Any]:
        """Return a field of the features, shape (f,): text as objects, numbers as numbers.

        Raises
        ------
        LayerError
            No such field.
        """
        if name not in self.fields:
            raise LayerError(f"没有字段 {name}", self.name, f"有 {'、'.join(self.fields)}")
        return self._table.column(name)[self._rows]


def read_file(path: Path, wish: Wish | None = None) -> tuple[FileLayer, ...]:
    """Read layers of a file: GeoPackage, Shapefile, FlatGeobuf, GeoJSON, KML or DXF.

    Parameters
    ----------
    path : pathlib.Path
        A local file; opened for reading only.
    wish : Wish, optional
        Default: all of it, as the file says.

    Returns
    -------
    tuple of FileLayer
        In the order of the file, each geometry kind by itself; layers without places are left out.

    Raises
    ------
    LayerError
        The file is not what it says, is broken, names no CRS or one on another datum than
        CGCS2000 and WGS 84, or holds nothing that can be drawn.
    StoppedError
        ``progress`` returned False.
    """
    wish = wish or Wish()
    found: list[FileLayer] = []
    for table in _tables(path, wish):
        found += _layers(table, path.name, wish)
    if not found:
        raise LayerError("文件里没有能画的图形", path.name)
    return tuple(found)


def look_into(path: Path, most: int = 500) -> tuple[tuple[str, str, NDArray[np.float64]], ...]:
    """Return name, CRS as the file says it and first vertices (n, 2) of each layer with places.

    Raises
    ------
    LayerError
        See `read_file`; a CRS that is missing or cannot be used is none here.
    """
    looked = []
    for table in _tables(path, Wish(most=most)):
        data, offsets = table.wkb()
        xy = vertices(data, parts(data, offsets))
        if np.isfinite(xy).all(axis=1).any():
            looked.append((table.name, table.crs or "", xy))
    if not looked:
        raise LayerError("文件里没有能画的图形", path.name)
    return tuple(looked)


def _tables(path: Path, wish: Wish) -> Iterator["_Table"]:
    import pyogrio

    kind = kind_of(path)
    logging.getLogger("pyogrio").setLevel(logging.CRITICAL)  # its words become a LayerError
    # no function of a hostile database runs
    pyogrio.set_gdal_config_options({"OGR_SQLITE_PRAGMA": "trusted_schema=0"})
    try:
        for name, geometry in pyogrio.list_layers(path).tolist():
            if geometry is not None and wish.part in ("", name):
                yield _Table.read(path, name, kind, wish)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError,
            UnicodeDecodeError, ValueError) as error:  # fmt: skip
        raise LayerError("文件损坏，读不出来", path.name, f"请换一份文件（{error}）") from None


def _layers(table: "_Table", where: str, wish: Wish) -> Iterator[FileLayer]:
    source = _checked(wish.crs or table.crs, where)
    data, offsets = table.wkb()
    every = parts(data, offsets)
    xy = to_map(vertices(data, every), source, swapped=wish.swapped)
    near = np.abs(xy) < _FARTHEST_M  # not so of what is no number
    good = near[:, 0] & near[:, 1]
    ends = np.cumsum(every.counts)
    bad_before = np.concatenate([[0], np.cumsum(~good)])
    bad = every.features[bad_before[ends] > bad_before[ends - every.counts]]
    bad = np.union1d(bad, every.unknown)
    if len(xy) and not good.any():
        raise LayerError(f"坐标超出 {source} 的范围", where, "请检查坐标系或坐标次序")
    usable = ~np.isin(every.features, bad) & (every.counts > 0)
    placed = int(np.count_nonzero(np.diff(every.features[usable], prepend=-1)))
    for geometry, code in _KINDS.items():
        chosen = np.flatnonzero(usable & (every.kinds == code))
        if len(chosen):
            columns, rows = _columns(geometry, every, xy, chosen)
            left_out = len(offsets) - 1 - placed
            yield FileLayer(table.name, columns, source, left_out, table.fields, table, rows)


def _columns(
    kind: GeometryKind, every: Parts, xy: NDArray[np.float64], chosen: NDArray[np.int64]
) -> tuple[Columns, NDArray[np.int64]]:
    """Return some parts as columns, and the rows their features come from."""
    owners = every.features[chosen]  # ascending
    first = np.flatnonzero(np.diff(owners, prepend=-1))
    rows = owners[first]
    counts = every.counts[chosen]
    part_offsets = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    if len(chosen) < len(every.counts):
        keep = np.zeros(len(every.counts), bool)
        keep[chosen] = True
        xy = xy[np.repeat(keep, every.counts)]
    origin = np.round(xy.mean(axis=0))
    xy = xy - origin
    feature_offsets = np.append(first, len(chosen)).astype(np.int64)
    starts = part_offsets[feature_offsets[:-1]]
    low, high = np.minimum.reduceat(xy, starts), np.maximum.reduceat(xy, starts)
    columns = Columns(
        kind=kind,
        xy=xy,
        origin=(float(origin[0]), float(origin[1])),
        part_offsets=part_offsets,
        feature_offsets=feature_offsets,
        boxes=np.concatenate([low, high], axis=1).astype(np.float32),
        codes=np.zeros(len(rows), np.int16),
    )
    return columns, rows


def _checked(crs: str | None, where: str) -> str:
    """Return the name of a CRS whose positions can be drawn without a secret datum shift."""
    if not crs:
        raise LayerError("文件没有写坐标系", where, "请指定坐标系，例如 EPSG:4490 或 EPSG:4546")
    if crs in SYSTEMS:
        return crs
    try:
        return on_public_datum(crs)
    except GeoError as error:
        raise LayerError(error.what, where, error.todo) from None


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """The Arrow batches of a layer."""

    name: str
    crs: str | None
    fields: tuple[str, ...]
    batches: Sequence[Any]

    @classmethod
    def read(cls, path: Path, layer: str, kind: FileKind, wish: Wish) -> "_Table":
        import nanoarrow
        import pyogrio.raw

        options = dict(kind.options)
        info = pyogrio.read_info(path, layer=layer, **options)
        if info["driver"] not in kind.drivers:
            raise LayerError(f"内容是 {info['driver']}，不是 {kind.title}", path.name)
        total = max(info["features"], 0)
        batches: list[Any] = []
        done = 0
        with pyogrio.raw.open_arrow(
            path,
            layer=layer,
            encoding=encoding_of(path),
            batch_size=wish.most or _BATCH,
            use_pyarrow=False,
            **options,
        ) as (meta, stream):
            arrays: Any = nanoarrow.ArrayStream(stream)
            for batch in arrays:
                if wish.progress is not None and not wish.progress(done, total, layer):
                    raise StoppedError("已取消，没有添加图层")
                batches.append(batch)
                done += len(batch)
                if wish.most:
                    break
        return cls(layer, meta["crs"], tuple(map(str, meta["fields"])), batches)

    def wkb(self) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
        """Return the bytes of all geometries, and where each begins and ends."""
        data: list[NDArray[np.uint8]] = []
        offsets: list[NDArray[np.int64]] = [np.zeros(1, np.int64)]
        for batch in self.batches:
            geometry = batch.child(batch.n_children - 1)
            ends = np.asarray(memoryview(geometry.buffers[1]))[: len(geometry) + 1]
            offsets.append(ends[1:].astype(np.int64) + offsets[-1][-1])
            data.append(np.frombuffer(geometry.buffers[2], np.uint8)[: ends[-1]])
        return np.concatenate(data or [np.empty(0, np.uint8)]), np.concatenate(offsets)

    def column(self, name: str) -> NDArray[Any]:
        number = self.fields.index(name)
        values = [value for batch in self.batches for value in batch.child(number).to_pylist()]
        plain = np.array(values)
        return plain if plain.dtype.kind in "iufb" else np.array(values, dtype=object)
