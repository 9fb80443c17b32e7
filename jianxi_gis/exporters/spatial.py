"""The projects for a GIS: GeoPackage and Shapefile in metres, with the symbols of the map."""

import csv
import io
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.crs import PROJECTED
from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.layer import Rule
from jianxi_gis.model.listing import Column, facts, listing, source, text_rows
from jianxi_gis.model.money import WAN
from jianxi_gis.model.qgis_style import qml
from jianxi_gis.model.shapes import DIMENSIONS, by_dimension
from jianxi_gis.model.sheet import SheetContent

WITHOUT = "未落图与全区性"
"""Table of the projects without geometry."""
_MOST_BYTES = 254
"""What a text of a Shapefile holds; the whole text is in the table beside it."""
_STYLE_BLANKS = ("f_table_catalog", "f_table_schema", "styleSLD", "description", "owner", "ui",
                 "update_time")  # fmt: skip
"""Columns of ``layer_styles`` that QGIS asks for."""
_SOURCES = ("projects point", "projects line", "projects area")
_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qml", ".qix", ".sbn", ".sbx")
"""Of a Shapefile; the last three are indexes other programs lay beside it."""
_TYPES = (("Point", "MultiPoint"), ("LineString", "MultiLineString"), ("Polygon", "MultiPolygon"))


def make_geopackage(content: SheetContent) -> bytes:
    """Return a GeoPackage in EPSG:4546: a layer for points, lines and areas, tables for the rest.

    The styles lie in it where QGIS looks for them (``layer_styles``). Money is 万元.
    """
    listed = listing(content)
    columns = {column.heading: column for column in listed}
    styles: dict[str, list[str]] = {
        key: [] for key in ("f_table_name", "f_geometry_column", "styleName", "styleQML")
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "projects.gpkg"
        placed: set[int] = set()
        for dimension, features in by_dimension(content.projects).items():
            layer = f"项目_{DIMENSIONS[dimension]}"
            index = [number for number, _ in features]
            placed.update(index)
            shapes = [shape for _, shape in features]
            _write(path, layer, columns, index, shapes=shapes, dimension=dimension)
            rules = _rules(content, dimension)
            if rules:
                style = qml(rules, dimension, "类别", "项目名称").decode()
                for key, value in zip(styles, (layer, "geom", "涧西", style), strict=True):
                    styles[key].append(value)
        rest = [number for number in range(len(content.projects)) if number not in placed]
        _write(path, WITHOUT, columns, rest)
        _write_texts(path, "依据", _claims(content))
        told = facts(content)
        _write_texts(path, "说明", {"事项": [a for a, _ in told], "内容": [b for _, b in told]})
        if styles["styleQML"]:
            count = len(styles["styleQML"])
            blank = {key: [""] * count for key in _STYLE_BLANKS}
            flags = {"useAsDefault": np.ones(count, dtype=bool)}
            _write_texts(path, "layer_styles", {**blank, **styles}, flags)
        return path.read_bytes()


def make_shapefile(content: SheetContent) -> Mapping[str, bytes | None]:
    """Return Shapefiles in EPSG:4546: points under the name itself, lines and areas beside it.

    Text is UTF-8, which the ``.cpg`` says; names of columns are English, for they hold ten bytes.
    Texts too long for the format are cut; ``_属性.csv`` has every text of every project.
    """
    listed = listing(content)
    columns = {_short(column): column for column in listed}
    tails = [f"_{name}" if dimension else "" for dimension, name in enumerate(DIMENSIONS)]
    # lines of an earlier export would be taken for these, an index of it would hide features
    made: dict[str, bytes | None] = {f"{tail}{end}": None for tail in tails for end in _PARTS}
    with tempfile.TemporaryDirectory() as folder:
        for dimension, features in by_dimension(content.projects).items():
            if dimension and not features:
                continue
            path = Path(folder) / f"{DIMENSIONS[dimension]}.shp"
            index = [number for number, _ in features]
            shapes = [shape for _, shape in features]
            _write(path, path.stem, columns, index, shapes=shapes, dimension=dimension)
            end = f"_{DIMENSIONS[dimension]}" if dimension else ""
            files = path.parent.glob(f"{path.stem}.*")
            for file in sorted(files, key=lambda file: (file.suffix != ".shp", file.suffix)):
                made[end + file.suffix] = file.read_bytes()
            rules = _rules(content, dimension)
            if rules:
                made[f"{end}.qml"] = qml(rules, dimension, "kind", "name")
    out = io.StringIO()
    csv.writer(out).writerows(text_rows(listed))
    made["_属性.csv"] = out.getvalue().encode("utf-8-sig")
    return made


def _rules(content: SheetContent, dimension: int) -> tuple[Rule, ...]:
    found = (
        layer.spec.rules for layer in content.layers if layer.spec.source == _SOURCES[dimension]
    )
    return next(found, ())


def _write(
    path: Path,
    layer: str,
    columns: Mapping[str, Column],
    index: Sequence[int],
    *,
    shapes: Sequence[BaseGeometry] | None = None,
    dimension: int = 0,
) -> None:
    """Write the projects at ``index`` as a layer; with geometry (EPSG:4490) in EPSG:4546."""
    import pyogrio.raw

    short = path.suffix == ".shp"
    data, masks = zip(
        *(
            _field([column.cells[number] for number in index], column, short)
            for column in columns.values()
        ),
        strict=True,
    )
    geometry, kind = None, None
    if shapes is not None:
        plain, many = _TYPES[dimension]
        kind = many if any(hasattr(shape, "geoms") for shape in shapes) else plain
        in_metres = shapely.transform(np.array(shapes, dtype=object), to_map)
        geometry = shapely.to_wkb(in_metres)
    options: dict[str, Any] = {"encoding": "UTF-8"}
    if not short:  # 1.3 is what older QGIS reads without a warning
        options = {"append": True} if path.exists() else {"VERSION": "1.3"}
    pyogrio.raw.write(
        str(path),
        geometry,
        list(data),
        list(columns),
        list(masks),
        layer=layer,
        driver="ESRI Shapefile" if short else "GPKG",
        geometry_type=kind,
        promote_to_multi=kind is not None and kind.startswith("Multi"),
        crs=PROJECTED if shapes is not None else None,
        **options,
    )


def _field(
    cells: Sequence[Any], column: Column, short: bool
) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Return a column's values and where there are none; money in 万元."""
    missing = np.array([cell is None or cell == "" for cell in cells], dtype=bool)
    if column.kind == "text" or any(isinstance(cell, str) and cell for cell in cells):
        texts = ["" if cell is None else str(column.in_unit(cell)) for cell in cells]
        return np.array([_cut(text) if short else text for text in texts], dtype=object), missing
    scale = WAN if column.kind == "yuan" else 1
    numbers = [0 if gone else cell / scale for cell, gone in zip(cells, missing, strict=True)]
    return np.array(numbers, dtype=np.float64), missing


def _write_texts(
    path: Path,
    layer: str,
    table: Mapping[str, Sequence[str]],
    more: Mapping[str, np.ndarray[Any, Any]] | None = None,
) -> None:
    import pyogrio.raw

    data = {key: np.array(list(values), dtype=object) for key, values in table.items()}
    data.update(more or {})
    pyogrio.raw.write(
        str(path), None, list(data.values()), list(data), layer=layer, driver="GPKG", append=True
    )


def _claims(content: SheetContent) -> dict[str, list[str]]:
    titles = {document.id: document.title for document in content.plan.documents}
    table: dict[str, list[str]] = {"编号": [], "项目名称": [], "说法": [], "时间": [], "出处": []}
    for project in content.projects:
        for claim in project.evidence:
            row = (project.id, project.name, claim.value, claim.date, source(claim, titles))
            for key, value in zip(table, row, strict=True):
                table[key].append(value)
    return table


def _short(column: Column) -> str:
    """Return a name of at most ten characters that tells the unit."""
    if column.kind == "yuan":
        return f"{column.key.removesuffix('_yuan')[:6]}_wan"
    return column.key[:10]


def _cut(text: str) -> str:
    """Return as much of a text as a Shapefile holds, whole characters, … where it is cut."""
    data = text.encode()
    if len(data) <= _MOST_BYTES:
        return text
    return data[: _MOST_BYTES - 3].decode(errors="ignore") + "…"
