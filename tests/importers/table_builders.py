"""Writes Shapefiles and GeoPackages from a description.

Settings stand first (``crs EPSG:4546``, ``encoding GBK``, ``cpg yes``), then for each layer its
name, kind of geometry and CRS, its fields and its rows apart by bars; the geometry is the last
cell, as WKT. A field may name its type; an empty cell is a null.
"""

import sqlite3
import warnings
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio.raw
import shapely

TYPES = {
    "real": np.float64, "int": np.int64, "date": "datetime64[D]", "bool": bool, "text": object,
}  # fmt: skip
EMPTY = {"real": 0.0, "int": 0, "date": "1970-01-01", "bool": 0, "text": None}
KINDS = {
    "POINT": "Point", "POINT_Z": "Point Z", "POINT_ZM": "Point Z", "LINESTRING": "LineString",
    "POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon", "GEOMETRY": "Unknown", "NONE": None,
}  # fmt: skip


@dataclass
class Layer:
    name: str
    kind: str
    crs: str
    fields: list[str]
    rows: list[list[str]]

    def columns(self) -> list[np.ndarray]:
        return [
            np.array(
                [self.value(number, row[number]) for row in self.rows], TYPES[self.type_of(number)]
            )
            for number in range(len(self.fields))
        ]

    def type_of(self, number: int) -> str:
        """Return the type of a field: as it says, or real if every cell is a number."""
        _, _, said = self.fields[number].partition(":")
        cells = [row[number] for row in self.rows if row[number]]
        if said or not cells:
            return said or "text"
        return "real" if all(is_number(cell) for cell in cells) else "text"

    def value(self, number: int, cell: str) -> object:
        kind = self.type_of(number)
        if not cell:
            return EMPTY[kind]
        return int(cell) if kind == "bool" else float(cell) if kind == "real" else cell

    def write(self, path: Path, **options: object) -> None:
        shapes = [shapely.from_wkt(row[-1]) if row[-1] else None for row in self.rows]
        columns = self.columns()
        names = [field.partition(":")[0] for field in self.fields]
        if "encoding" in options:
            encoding = str(options["encoding"])  # a Shapefile holds ten bytes of each
            names = [name.encode(encoding)[:10].decode(encoding, "ignore") for name in names]
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'crs' was not provided")
            pyogrio.raw.write(
                path,
                None
                if self.kind == "NONE"
                else shapely.to_wkb(np.array(shapes, object), output_dimension=3),
                columns,
                np.array(names, object),
                field_mask=[
                    np.array([not row[number] for row in self.rows])
                    for number in range(len(columns))
                ],
                geometry_type=KINDS[self.kind],
                crs=None if self.crs == "none" else self.crs,
                **options,
            )


def is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def shaped(source: Path, folder: Path) -> Path:
    settings, (layer,) = described(source)
    path = folder / f"{source.stem}.shp"
    layer.write(path, encoding=settings["encoding"])
    if "cpg" not in settings:
        path.with_suffix(".cpg").unlink()
    return path


def packaged(source: Path, folder: Path) -> Path:
    path = folder / f"{source.stem}.gpkg"
    for layer in described(source)[1]:
        measured = layer.kind.endswith("ZM")
        options = {"SPATIAL_INDEX": "NO"} if measured else {}
        layer.write(path, layer=layer.name, append=path.exists(), **options)
        if measured:
            measure(path, layer)
    return path


def measure(path: Path, layer: Layer) -> None:
    """Give the geometries of a layer the measures that the library cannot write."""
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("update gpkg_geometry_columns set z = 1, m = 1")
        for number, row in enumerate(layer.rows, 1):
            (head,) = base.execute(
                f"select substr(geom, 1, 8) from {layer.name} where fid = ?", (number,)
            ).fetchone()
            wkb = shapely.to_wkb(shapely.from_wkt(row[-1]), output_dimension=4, flavor="iso")
            base.execute(f"update {layer.name} set geom = ? where fid = ?", (head + wkb, number))


def described(source: Path) -> tuple[dict[str, str], list[Layer]]:
    lines = iter(source.read_text("utf-8").splitlines())
    settings: dict[str, str] = {}
    layers: list[Layer] = []
    for line in lines:
        key, _, words = line.partition(" ")
        if key == "layer":
            name, kind = words.split(" ", 1)
            kind, crs = kind.split(" ") if " " in kind else (kind, settings.get("crs", "none"))
            layers.append(Layer(name, kind, crs, next(lines).split("|"), []))
        elif layers:
            add(layers[-1], line)
        else:
            settings[key] = words
    return settings, layers


def add(layer: Layer, line: str) -> None:
    cells = line.split("|")
    layer.rows.append(cells + [""] * (layer.kind == "NONE"))
    assert len(layer.rows[-1]) == len(layer.fields) + 1, line
