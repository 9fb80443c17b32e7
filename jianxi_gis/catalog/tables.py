"""Rows of the tables in ``data/`` with their geometry, selected as a layer's ``source`` says."""

import csv
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import LayerError
from jianxi_gis.paths import bundled

_CONDITION = re.compile(r"(?P<column>\w+)(?P<sign><=|!=|=)(?P<value>.+)")


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One row of a table."""

    fields: Mapping[str, str]
    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""


def rows(source: str, where: str) -> tuple[Row, ...]:
    """Return the rows a layer's source asks for, in the order of the table.

    Parameters
    ----------
    source : str
        See `jianxi_gis.catalog`.
    where : str
        The layer file, for the error message.

    Raises
    ------
    LayerError
        No such table or column, or a condition that cannot be understood.
    """
    table, *conditions = source.split()
    path = bundled("data") / table
    if path.suffix not in _READERS or not path.is_file():
        raise LayerError(f"source 的表 {table} 不在 data 里", where)
    chosen = _read(path)
    for condition in conditions:
        chosen = (
            _joined(chosen, condition, where)
            if condition.startswith("joined:")
            else tuple(row for row in chosen if _meets(row, condition, where))
        )
    return chosen


def field(row: Row, column: str, where: str) -> str:
    """Return the text in a column.

    Raises
    ------
    LayerError
        The table has no such column.
    """
    if column not in row.fields:
        raise LayerError(f"表里没有列 {column}", where, f"有 {'、'.join(row.fields)}")
    return row.fields[column]


@cache
def _read(path: Path) -> tuple[Row, ...]:
    return tuple(_READERS[path.suffix](path))


def _read_csv(path: Path) -> Iterable[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for record in csv.DictReader(file):
            if "wkt_cgcs2000" in record:
                geometry = shapely.from_wkt(record["wkt_cgcs2000"])
            else:
                lonlat = float(record["lon_cgcs2000"]), float(record["lat_cgcs2000"])
                geometry = shapely.points(lonlat)
            yield Row(record, geometry)


def _read_geojson(path: Path) -> Iterable[Row]:
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        fields = {key: str(value) for key, value in feature["properties"].items()}
        yield Row(fields, shapely.from_geojson(json.dumps(feature["geometry"])))


_READERS = {".csv": _read_csv, ".geojson": _read_geojson}


def _meets(row: Row, condition: str, where: str) -> bool:
    parts = _CONDITION.fullmatch(condition)
    if parts is None:
        raise LayerError(
            f"source 的条件 {condition} 看不懂", where, "写作 列=值,值、列!=值 或 列<=数"
        )
    text = field(row, parts["column"], where)
    if parts["sign"] != "<=":
        return (text in parts["value"].split(",")) == (parts["sign"] == "=")
    try:
        return float(text) <= float(parts["value"])
    except ValueError:
        raise LayerError(f"source 的条件 {condition} 两边应为数", where) from None


def _joined(points: tuple[Row, ...], condition: str, where: str) -> tuple[Row, ...]:
    """Join points with the same value into one line each, in the order of the table."""
    column = condition.removeprefix("joined:")
    groups: dict[str, list[BaseGeometry]] = {}
    for row in points:
        groups.setdefault(field(row, column, where), []).append(row.geometry)
    return tuple(
        Row({column: value}, shapely.linestrings(shapely.get_coordinates(members)))
        for value, members in groups.items()
        if len(members) > 1
    )
