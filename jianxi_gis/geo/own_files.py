"""The user's gazetteer in files: a table (.csv) or a GeoPackage (.gpkg), both ways."""

import csv
import io
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import shapely
from shapely.errors import ShapelyError  # type: ignore[attr-defined]
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.crs import GEOGRAPHIC
from jianxi_gis.geo.feature_files import HEAD_BYTES, check_content
from jianxi_gis.geo.own import KINDS, OwnPlace, checked

_COLUMNS = {
    "名称": "name", "别名": "aliases", "类别": "kind", "精度米": "accuracy_m", "来源": "source",
    "责任主体": "owners", "备注": "note", "填写人": "added_by", "填写时间": "added_at",
}  # fmt: skip
"""Columns of a file -> fields; names stand divided by |."""
_LON, _LAT, _WKT = "经度", "纬度", "几何WKT"
_OWN_WORDS = {words: kind for kind, words in KINDS.items()}
_LAYER = "地名"
_MOST_ROWS = 20_000
_MOST_BYTES = 64_000_000
_FORMULA = tuple("=+-@\t\r＝＋－＠")


def read_places(path: Path) -> tuple[OwnPlace, ...]:
    """Return the places of a file, all or none.

    Parameters
    ----------
    path : pathlib.Path
        ``.csv`` in UTF-8 or GB18030 with the columns 名称, 类别, 精度米, 来源 and either 经度, 纬度
        or 几何WKT (CGCS2000 degrees); or ``.gpkg`` of one layer with those columns. 别名, 责任主体
        and 备注 may be missing.

    Raises
    ------
    GeoError
        The file cannot be read or has too many rows, or a row is wrong; names it.
    """
    reader = {".csv": _read_csv, ".gpkg": _read_gpkg}.get(path.suffix.lower())
    if reader is None:
        raise GeoError(
            f"不能从 {path.suffix or '没有后缀'} 文件读地名", path.name, "可用 .csv、.gpkg"
        )
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise GeoError("文件太大，不像地名表", path.name)
        rows = reader(path)
    except OSError as error:
        raise GeoError("文件打不开", path.name, "请检查文件") from error
    found = [_place(row, f"{path.name} 第{number}行") for number, row in rows]
    if not found:
        raise GeoError("文件里没有地名", path.name)
    return tuple(found)


def write_places(places: Sequence[OwnPlace], path: Path) -> None:
    """Write places to a file that `read_places` reads back; the file appears whole or not at all.

    Raises
    ------
    GeoError
        Another suffix, nothing to write, or the file cannot be written.
    """
    writer: Callable[[Sequence[OwnPlace], Path], None] | None = {
        ".csv": _write_csv,
        ".gpkg": _write_gpkg,
    }.get(path.suffix.lower())
    if writer is None:
        raise GeoError(f"不能写成 {path.suffix or '没有后缀'} 文件", path.name, "可用 .csv、.gpkg")
    if not places:
        raise GeoError("还没有自己的地名", path.name)
    half = path.with_name(f".{secrets.token_hex(8)}{path.suffix.lower()}")
    try:
        writer(places, half)
        half.replace(path)
    except (OSError, RuntimeError) as error:
        raise GeoError("文件写不了", path.name, "请换一个位置") from error
    finally:
        half.unlink(missing_ok=True)


def _place(row: Mapping[str, str], where: str) -> OwnPlace:
    missing = [name for name in ("名称", "类别", "精度米", "来源") if not row.get(name)]
    if missing:
        raise GeoError(f"缺 {'、'.join(missing)}", where, "请补上再导入")
    kind = row["类别"]
    try:
        return checked(
            OwnPlace(
                name=row["名称"],
                kind=_OWN_WORDS.get(kind, kind),
                geometry=_geometry(row),
                accuracy_m=float(row["精度米"]),
                source=row["来源"],
                aliases=_names(row.get("别名", "")),
                owners=_names(row.get("责任主体", "")),
                note=row.get("备注", ""),
                added_by=row.get("填写人", ""),
                added_at=row.get("填写时间", ""),
            )
        )
    except GeoError as error:
        raise GeoError(error.what, f"{where} {row['名称']}", error.todo) from error
    except (ValueError, ShapelyError) as error:
        raise GeoError("数字或图形读不懂", f"{where} {row['名称']}", "请检查这一行") from error


def _geometry(row: Mapping[str, str]) -> BaseGeometry:
    if row.get(_WKT):
        geometry: BaseGeometry = shapely.from_wkt(row[_WKT])
        return geometry
    point: BaseGeometry = shapely.points(float(row.get(_LON, "")), float(row.get(_LAT, "")))
    return point


def _read_csv(path: Path) -> Iterable[tuple[int, dict[str, str]]]:
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = raw.decode("gb18030")
        except UnicodeDecodeError as error:
            raise GeoError("文字编码不是 UTF-8 或 GB18030", path.name, "请另存为 UTF-8") from error
    csv.field_size_limit(_MOST_BYTES)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    rows: list[tuple[int, dict[str, str]]] = []
    try:
        for row in reader:
            if len(rows) >= _MOST_ROWS:
                raise GeoError(f"超过 {_MOST_ROWS:,} 行", path.name)
            clean = {str(key).strip(): str(cell or "").strip() for key, cell in row.items()}
            rows.append((reader.line_num, {key: _bare(cell) for key, cell in clean.items()}))
    except csv.Error as error:
        raise GeoError("表格读不懂", f"{path.name} 第{reader.line_num}行") from error
    return rows


def _read_gpkg(path: Path) -> Iterable[tuple[int, dict[str, str]]]:
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError

    try:
        with path.open("rb") as file:
            check_content(".gpkg", file.read(HEAD_BYTES))
    except GeoError as error:
        raise GeoError("不是能读的 GeoPackage", path.name) from error
    try:
        layers = pyogrio.list_layers(path)
        if len(layers) != 1:
            raise GeoError(f"有 {len(layers)} 个图层，应只有一个地名图层", path.name)
        meta, _, shapes, values = pyogrio.raw.read(path, max_features=_MOST_ROWS + 1)
    except (DataSourceError, DataLayerError) as error:
        raise GeoError("不是能读的 GeoPackage", path.name) from error
    if len(shapes) > _MOST_ROWS:
        raise GeoError(f"超过 {_MOST_ROWS:,} 行", path.name)
    if meta["crs"] not in (GEOGRAPHIC, "EPSG:4326"):
        raise GeoError(f"坐标系是 {meta['crs']}", path.name, "请转成 CGCS2000 经纬度（EPSG:4490）")
    rows = []
    for number, shape in enumerate(shapes):
        row = {
            str(name): "" if column[number] is None else str(column[number])
            for name, column in zip(meta["fields"], values, strict=True)
        }
        geometry = shapely.from_wkb(shape, on_invalid="ignore")
        if shape is not None and geometry is None:
            raise GeoError("位置读不懂", f"{path.name} 第{number + 1}行")
        row[_WKT] = "" if geometry is None else shapely.to_wkt(geometry, -1)
        rows.append((number + 1, row))
    return rows


def _write_csv(places: Sequence[OwnPlace], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow((*_COLUMNS, _WKT))
        for place in places:
            cells = [*_cells(place).values(), shapely.to_wkt(place.geometry, 9)]
            writer.writerow([_inert(cell) for cell in cells])


def _write_gpkg(places: Sequence[OwnPlace], path: Path) -> None:
    import numpy as np
    import pyogrio

    rows = [_cells(place) for place in places]
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(place.geometry) for place in places], dtype=object),
        field_data=[np.array([row[name] for row in rows], dtype=object) for name in _COLUMNS],
        fields=np.array(list(_COLUMNS), dtype=object),
        layer=_LAYER,
        geometry_type="Unknown",
        crs=GEOGRAPHIC,
        driver="GPKG",
    )


def _cells(place: OwnPlace) -> dict[str, str]:
    def words(field: str) -> str:
        value: Any = getattr(place, field)
        if field == "kind":
            return KINDS[place.kind]
        if field == "accuracy_m":
            return f"{place.accuracy_m:g}"
        return "|".join(value) if isinstance(value, tuple) else str(value)

    return {column: words(field) for column, field in _COLUMNS.items()}


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


def _inert(cell: str) -> str:
    """Return a cell that a spreadsheet does not run."""
    return f"'{cell}" if cell.lstrip(" \u3000").startswith(_FORMULA) else cell


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].lstrip().startswith(_FORMULA) else cell
