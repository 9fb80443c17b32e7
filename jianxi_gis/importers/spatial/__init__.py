"""Files of features whose attributes are projects: Shapefile, GeoPackage, GeoJSON, KML, DXF.

The attributes become a table that is read like any ledger; each row has its geometry.
"""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.errors import DocumentError, GeoError
from jianxi_gis.geo.crs import unproject
from jianxi_gis.geo.feature_files import KINDS, check_content, encoding_of
from jianxi_gis.geo.readings import SYSTEMS, Reading, on_public_datum, readings, to_map
from jianxi_gis.importers.spatial.blocks import BLOCKS, block_names, read_blocks
from jianxi_gis.importers.spatial.kml import Layer, read_kml
from jianxi_gis.model.content import Content, CrsQuestion, Table, as_line
from jianxi_gis.model.evidence import Locator

_ENCODINGS = {"CP936": "gb18030", "UTF-8": "utf-8"}
"""What the drawing library calls an encoding -> its name here."""
_MOST_FEATURES = 200_000
_PROJECT = re.compile(r"(?:项目|工程|改造|建设)(?:[（(][^（()）]{1,20}[)）])?$")


def load(path: Path, data: bytes, sha256: str, crs: str | None) -> Content:
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
        return _read(path, sha256, crs)
    layers: list[Layer] = []
    for drawn in drawings:
        _check(path, ".kml", drawn)
        try:
            layers += read_kml(drawn)
        except ValueError as error:
            raise DocumentError("文件损坏，读不出来", path.name, f"请重新导出（{error}）") from None
    return _content(path, sha256, layers, crs)


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


def _read(path: Path, sha256: str, crs: str | None) -> Content:
    import logging

    import pyogrio
    import pyogrio.raw

    logging.getLogger("pyogrio").setLevel(logging.CRITICAL)  # its words become a DocumentError
    pyogrio.set_gdal_config_options({"OGR_SQLITE_PRAGMA": "trusted_schema=0"})
    if path.suffix.lower() == ".dxf":  # what drawings say of their code page is often wrong
        pyogrio.set_gdal_config_options({"DXF_ENCODING": _code_page(path.read_bytes())})
    kind = KINDS[path.suffix.lower()]
    layers: list[Layer] = []
    try:
        for name, geometry in pyogrio.list_layers(path).tolist():
            if geometry is None:
                continue
            info = pyogrio.read_info(path, layer=name)
            if info["driver"] not in kind.drivers:
                raise DocumentError(f"内容是 {info['driver']}，不是 {kind.title}", path.name)
            if info["features"] > _MOST_FEATURES:
                raise DocumentError(
                    f"图层 {name} 超过 {_MOST_FEATURES} 个要素", path.name, "请只导出项目图层"
                )
            layers.append(
                (
                    str(name),
                    *pyogrio.raw.read(
                        path, layer=name, encoding=_encoding(path), **dict(kind.options)
                    ),
                )
            )
    except DocumentError:
        raise
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError,
            UnicodeDecodeError, ValueError, OSError) as error:  # fmt: skip
        words = str(error).replace(str(path), path.name)
        raise DocumentError("文件损坏，读不出来", path.name, f"请重新导出（{words}）") from None
    finally:
        pyogrio.set_gdal_config_options({"DXF_ENCODING": None})  # the next drawing has its own
    if path.suffix.lower() == ".dxf":
        data = path.read_bytes()
        layers += read_blocks(data, _ENCODINGS[_code_page(data)])
    return _content(path, sha256, layers, crs)


def _content(path: Path, sha256: str, layers: list[Layer], crs: str | None) -> Content:
    lines: list[str] = []
    places: list[Locator] = []
    tables: list[Table] = []
    unread: list[tuple[Locator, str]] = []
    question: CrsQuestion | None = None
    told = frozenset[str]()
    if path.suffix.lower() == ".dxf":
        told = block_names([layer for layer in layers if layer[0].startswith(BLOCKS)])
    for name, meta, _, wkb, columns in layers:
        shapes = shapely.force_2d(shapely.from_wkb(wkb, on_invalid="ignore"))
        cells = columns
        if path.suffix.lower() == ".dxf" and not name.startswith(BLOCKS):
            shapes, cells = _named(shapes, meta["fields"], columns, told)
        good = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        xy = shapely.get_coordinates(shapes[good])
        reading, asked = _reading(path, meta["crs"], xy, crs)
        question = question or asked
        placed = _placed(shapes, reading) if reading is not None else [None] * len(shapes)
        header = tuple(map(str, meta["fields"]))
        rows = [header, *zip(*(map(_text, column) for column in cells), strict=True)]
        if not header:
            rows = [("",)] * (len(shapes) + 1)
        words = reading.words if reading is not None else ""
        table = Table(
            name, tuple(rows), len(lines) + 1, geometries=(None, *placed), place_words=words
        )
        tables.append(table)
        lines += map(as_line, table.rows)
        places += [table.at(number) for number in range(len(rows))]
        lost = sum(shape is None for shape in placed)
        if lost and reading is not None:
            unread.append((Locator(len(lines), sheet=name), f"{lost} 个要素没有能用的坐标"))
    if not lines:
        raise DocumentError("文件里没有图形和属性", path.name, "请确认导出的图层")
    return Content(
        path.name, sha256, tuple(lines), tuple(places), tuple(tables), tuple(unread), question
    )


def _reading(
    path: Path, stated: str | None, xy: NDArray[np.float64], crs: str | None
) -> tuple[Reading | None, CrsQuestion | None]:
    """Return how the coordinates are to be read, or what must be asked first."""
    if crs is not None:
        name, _, order = crs.partition(",")
        known = name.strip().upper() if name.strip().upper() in SYSTEMS else _known(path, name)
        return Reading(known, order.strip().lower() == "yx"), None
    if stated and path.suffix.lower() != ".dxf":
        return Reading(_known(path, stated), swapped=False), None
    found = readings(xy)
    names = tuple(f"{one.crs},yx" if one.swapped else one.crs for one in found)
    why = "DXF 文件不写坐标系" if path.suffix.lower() == ".dxf" else "文件没有写坐标系"
    if not found:
        return None, CrsQuestion("", f"{why}，数值也不落在涧西附近")
    return None, CrsQuestion(names[0], f"{why}；按数值像是 {found[0].words}", names)


def _known(path: Path, crs: str) -> str:
    """Return a CRS whose positions need no secret datum shift."""
    try:
        return on_public_datum(crs)
    except GeoError as error:
        raise DocumentError(error.what, path.name, error.todo) from None


def _named(
    shapes: NDArray[Any],
    fields: NDArray[Any],
    columns: list[NDArray[Any]],
    told: frozenset[str],
) -> tuple[NDArray[Any], list[NDArray[Any]]]:
    """Return the texts of a drawing that name projects: most of its texts are other labels.

    ``told`` are the names its blocks have in attributes: their texts are no second project.
    """
    texts = dict(zip(map(str, fields), columns, strict=True)).get("Text")
    if texts is None:
        return shapes[:0], [column[:0] for column in columns]
    plain = [str(text or "").strip() for text in texts]
    chosen = [bool(_PROJECT.search(text)) and text not in told for text in plain]
    return shapes[chosen], [column[chosen] for column in columns]


def _placed(shapes: NDArray[Any], reading: Reading) -> list[Any]:
    """Return the shapes in EPSG:4490; None for what has no place there."""

    def to_lonlat(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        return unproject(to_map(xy, reading.crs, swapped=reading.swapped))

    shapes[shapely.is_empty(shapes)] = None
    moved = shapely.transform(shapes, to_lonlat)
    found: list[Any] = []
    for shape in moved.tolist():
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
    if isinstance(value, float | np.floating):
        text = f"{float(value):.15g}"
        return text if "e" not in text else f"{float(value):f}"
    return str(value).strip()


def _code_page(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "CP936"
    return "UTF-8"


def _encoding(path: Path) -> str | None:
    """Return the encoding of a file's texts, None if the file itself says it."""
    if path.suffix.lower() == ".dxf":
        return "UTF-8"  # the driver has turned the drawing's own code page into it
    return encoding_of(path)
