"""Files of features whose attributes are projects: Shapefile, GeoPackage, GeoJSON, KML, DXF.

The attributes become a table that is read like any ledger; each row has its geometry.
"""

import io
import re
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.errors import DocumentError, GeoError
from jianxi_gis.geo.crs import unproject
from jianxi_gis.geo.feature_files import KINDS, check_content, encoding_of
from jianxi_gis.geo.readings import Reading, readings, to_map
from jianxi_gis.importers.spatial.blocks import BINARY, names_told, read_attributes
from jianxi_gis.importers.spatial.drawing import labels
from jianxi_gis.importers.spatial.features import Features, check_size
from jianxi_gis.importers.spatial.kml import read_kml
from jianxi_gis.importers.spatial.systems import is_drawing, system_of, web_map_system
from jianxi_gis.model.advance import Tell, nobody, part
from jianxi_gis.model.content import Content, CrsQuestion, Table, as_line
from jianxi_gis.model.evidence import Locator

_ENCODINGS = {"CP936": "gb18030", "UTF-8": "utf-8"}
"""What the drawing library calls an encoding -> its name here."""
_MOST_FEATURES = 200_000
_NESTED = {"FLATTEN_NESTED_ATTRIBUTES": "YES"}
_MILLIMETRES = 0.001
_FIRST_UTF8 = b"AC1021"
"""Version of drawings from which on texts are UTF-8."""


def load(path: Path, data: bytes, sha256: str, crs: str | None, tell: Tell) -> Content:
    """Read a file of features.

    Parameters
    ----------
    path : pathlib.Path
        A local file; opened for reading only, without following what it points to.
    data : bytes
        Its content.
    sha256 : str
        Of ``data``.
    crs : str or None
        What the coordinates are, in place of what the file says; see `importers.read_document`.
    tell : Tell
        Told features placed.

    Returns
    -------
    Content
        A table for each layer, its geometries in EPSG:4490; without geometries and with a
        question if it is not known what the coordinates are.

    Raises
    ------
    DocumentError
        Not what its suffix says, damaged, too large, or on a datum whose shift is not public.
    """
    suffix = path.suffix.lower()
    if suffix != ".kmz":
        _check(path, suffix, data)
    if suffix == ".shp" and not path.with_suffix(".dbf").exists():
        raise DocumentError(
            "缺少同名的 .dbf（属性表）", path.name, "请把 .shp、.shx、.dbf、.prj 放在一起"
        )
    if suffix == ".kmz":
        drawings = _packed(data)
    elif suffix == ".kml":
        drawings = [data]
    else:
        layers = _read(path)
        if is_drawing(path):
            return _drawing(path, data, sha256, layers, crs)
        return _content(path, sha256, layers, crs, tell=tell)
    layers = []
    for drawn in drawings:
        _check(path, ".kml", drawn)
        try:
            layers += read_kml(drawn)
        except ValueError as error:
            raise DocumentError("文件损坏，读不出来", path.name, f"请重新导出（{error}）") from None
    return _content(path, sha256, layers, crs, tell=tell)


def _packed(data: bytes) -> list[bytes]:
    """Return the drawings of a KMZ, the main one first; other systems leave files beside them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.lower().endswith(".kml")]
        own = [name for name in names if not name.startswith("__MACOSX") and "/." not in name]
        return [archive.read(name) for name in sorted(own, key=lambda n: (n.count("/"), n))]


def _check(path: Path, suffix: str, data: bytes) -> None:
    try:
        check_content(suffix, data)
    except GeoError as error:
        raise DocumentError(error.what, path.name, error.todo) from None


def _read(path: Path) -> list[Features]:
    import logging

    import pyogrio
    import pyogrio.raw

    logging.getLogger("pyogrio").setLevel(logging.CRITICAL)  # its words become a DocumentError
    pyogrio.set_gdal_config_options({"OGR_SQLITE_PRAGMA": "trusted_schema=0"})
    if is_drawing(path):  # what drawings say of their code page is often wrong
        pyogrio.set_gdal_config_options({"DXF_ENCODING": _code_page(path.read_bytes())})
    kind = KINDS[path.suffix.lower()]
    options = dict(kind.options)
    layers: list[Features] = []
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", r"Measured \(M\)")  # a place needs none
            warnings.simplefilter("ignore", RuntimeWarning)  # what has no place is counted
            for name, geometry in pyogrio.list_layers(path).tolist():
                info = pyogrio.read_info(path, layer=name, **options)
                if info["driver"] not in kind.drivers:
                    raise DocumentError(f"内容是 {info['driver']}，不是 {kind.title}", path.name)
                if info["features"] > _MOST_FEATURES:
                    raise DocumentError(
                        f"图层 {name} 超过 {_MOST_FEATURES} 个要素", path.name, "请只导出项目图层"
                    )
                check_size(info["features"], len(info["fields"]))
                meta, _, wkb, columns = pyogrio.raw.read(
                    path,
                    layer=name,
                    encoding=_encoding(path),
                    **options,
                    **(_NESTED if info["driver"] == "GeoJSON" else {}),
                )
                layers.append(_layer(str(name), meta, wkb, columns, placed=geometry is not None))
    except DocumentError:
        raise
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError,
            UnicodeDecodeError, ValueError, OSError) as error:  # fmt: skip
        words = str(error).replace(str(path), path.name)
        raise DocumentError("文件损坏，读不出来", path.name, f"请重新导出（{words}）") from None
    finally:
        pyogrio.set_gdal_config_options({"DXF_ENCODING": None})  # the next drawing has its own
    if path.suffix.lower().endswith("json"):
        said = web_map_system(path)
        layers = [replace(layer, crs=said or layer.crs) for layer in layers]
    return layers


def _layer(name: str, meta: Any, wkb: Any, columns: Any, *, placed: bool) -> Features:
    fields = tuple(map(str, meta["fields"]))
    if not placed:
        shapes = np.full(len(columns[0]) if columns else 0, None)
    else:
        shapes = shapely.force_2d(shapely.from_wkb(wkb, on_invalid="ignore"))
        shapes[shapely.is_empty(shapes)] = None
    return Features(name, fields, tuple(columns), shapes, meta["crs"], placed)


def _drawing(
    path: Path, data: bytes, sha256: str, entities: list[Features], crs: str | None
) -> Content:
    """Read the entities of a drawing, and what is written of them."""
    attributes = read_attributes(data, _ENCODINGS[_code_page(data)])
    layers: list[Features] = []
    unread: list[tuple[Locator, str]] = []
    for drawn in entities:
        xy = shapely.get_coordinates(drawn.shapes)
        in_millimetres = not readings(xy) and readings(xy * _MILLIMETRES)
        metres = _MILLIMETRES if in_millimetres else 1.0
        found, paper = labels(drawn, names_told(attributes), metres)
        for layer in (*found, *attributes):
            if in_millimetres:
                layer.shapes[:] = shapely.transform(layer.shapes, lambda xy: xy * _MILLIMETRES)
            layers.append(layer)
        if paper:
            reason = f"{paper} 个项目名称写在图纸空间里，没有地面坐标，没有取用"
            unread.append((Locator(1), reason))
    if not layers:
        unread.append((Locator(1), "图上没有像项目名称的文字，也没有带项目名称的图块"))
        layers = [Features("", ("项目名称",), (np.empty(0, object),), np.empty(0, object), None)]
    return _content(path, sha256, layers, crs, unread)


def _content(
    path: Path,
    sha256: str,
    layers: list[Features],
    crs: str | None,
    unread: list[tuple[Locator, str]] | None = None,
    *,
    tell: Tell = nobody,
) -> Content:
    lines: list[str] = []
    places: list[Locator] = []
    tables: list[Table] = []
    unread = unread or []
    question: CrsQuestion | None = None
    offer: CrsQuestion | None = None
    for number, layer in enumerate(layers):
        reading, asked = system_of(path, layer, crs)
        if asked is not None and (reading is not None or crs is not None):
            offer = asked if offer is None else offer.with_more(asked.shapes)
        elif asked is not None:
            question = asked if question is None else question.with_more(asked.shapes)
        share = part(tell, number / len(layers), (number + 1) / len(layers))
        table = _table(layer, reading, len(lines) + 1, share)
        tables.append(table)
        lines += map(as_line, table.rows)
        places += [table.at(number) for number in range(len(table.rows))]
        lost = sum(shape is None for shape in table.geometries[1:])
        if lost and (reading is not None or asked is None):
            unread.append((Locator(len(lines), sheet=layer.name), f"{lost} 个要素没有能用的坐标"))
    if not lines:
        raise DocumentError("文件里没有图形和属性", path.name, "请确认导出的图层")
    return Content(
        path.name,
        sha256,
        tuple(lines),
        tuple(places),
        tuple(tables),
        tuple(unread),
        question,
        None if question else offer,
    )


def _table(layer: Features, reading: Reading | None, first_line: int, tell: Tell) -> Table:
    rows = [layer.fields, *zip(*(map(_text, column) for column in layer.columns), strict=True)]
    if not layer.fields:
        rows = [("",)] * (len(layer.shapes) + 1)
    if not layer.placed:
        return Table(layer.name, tuple(rows), first_line)
    placed = [None] * len(layer.shapes) if reading is None else _placed(layer.shapes, reading, tell)
    words = reading.words + layer.words if reading is not None else ""
    return Table(layer.name, tuple(rows), first_line, geometries=(None, *placed), place_words=words)


def _placed(shapes: NDArray[Any], reading: Reading, tell: Tell) -> list[Any]:
    """Return the shapes in EPSG:4490; None for what has no place there."""

    def to_lonlat(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        return unproject(to_map(xy, reading.crs, swapped=reading.swapped))

    moved = shapely.transform(shapes, to_lonlat)
    found: list[Any] = []
    for number, shape in enumerate(moved.tolist()):
        tell(number, len(moved))
        if shape is None or not np.isfinite(shapely.get_coordinates(shape)).all():
            found.append(None)
        else:
            found.append(_whole(shape if shape.is_valid else shapely.make_valid(shape)))
    return found


def _whole(shape: Any) -> Any:
    """Return a shape of one kind: of areas, lines and points together the largest kind."""
    if shape.geom_type != "GeometryCollection":
        return shape
    parts = shapely.get_parts(shape)
    while (shapely.get_type_id(parts) >= 4).any():  # collections within
        parts = shapely.get_parts(parts)
    chosen = parts[shapely.get_dimensions(parts) == shapely.get_dimensions(shape)]
    if len(chosen) == 1:
        return chosen[0]
    many = (shapely.multipoints, shapely.multilinestrings, shapely.multipolygons)
    return many[int(shapely.get_dimensions(shape))](chosen)


def _text(value: Any) -> str:
    """Return an attribute as a cell shows it."""
    if value is None or (isinstance(value, float | np.floating) and np.isnan(value)):
        return ""
    if isinstance(value, np.datetime64) and np.isnat(value):
        return ""
    if isinstance(value, np.ndarray):
        return "、".join(map(_text, value.tolist()))
    if isinstance(value, float | np.floating):
        text = f"{float(value):.15g}"
        return text if "e" not in text else f"{float(value):f}"
    return str(value).strip()


def _code_page(data: bytes) -> str:
    if data.startswith(BINARY):
        version = re.search(rb"AC\d{4}", data)
        return "UTF-8" if version and version[0] >= _FIRST_UTF8 else "CP936"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "CP936"
    return "UTF-8"


def _encoding(path: Path) -> str | None:
    """Return the encoding of a file's texts, None if the file itself says it."""
    if is_drawing(path):
        return "UTF-8"  # the driver has turned the drawing's own code page into it
    return encoding_of(path)
