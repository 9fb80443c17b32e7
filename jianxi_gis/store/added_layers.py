"""A layer of the user's as a row and back; files near the workspace move with it."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path, PurePath
from typing import Any, get_args

from jianxi_gis.geo.columns import GeometryKind
from jianxi_gis.model.added import AddedLayer, Classing, Source, Style


def row_of(layer: AddedLayer, home: Path) -> dict[str, Any]:
    """Return the row of a layer in a workspace in the folder ``home``."""
    source = layer.source
    return {
        "id": layer.id,
        "title": layer.title,
        "path": _near(Path(source.path), home),
        "part": source.part,
        "geometry": source.geometry,
        "crs": source.crs,
        "swapped": int(source.swapped),
        "style": json.dumps(asdict(layer.style), ensure_ascii=False),
    }


def layer_of(row: Mapping[str, Any], home: Path) -> AddedLayer:
    """Return the layer of a row.

    Raises
    ------
    ValueError, TypeError, KeyError
        The row is none that `row_of` makes.
    """
    if row["geometry"] not in get_args(GeometryKind):
        raise ValueError(f"没有 {row['geometry']} 这种图形")
    style = json.loads(row["style"])
    path = os.path.normpath(home / row["path"])
    source = Source(path, row["part"], row["geometry"], row["crs"], bool(row["swapped"]))
    classing = Classing(style.pop("classing"))
    return AddedLayer(row["id"], row["title"], source, Style(**style, classing=classing))


def _near(path: PurePath, home: Path) -> str:
    return (path.relative_to(home) if path.is_relative_to(home) else path).as_posix()
