"""What was read of an extract, kept as a GeoPackage in the user's folder: the next start is quick.

Only the part in the box and only what is drawn or named; the file of the user is not copied.
"""

import hashlib
import json
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from jianxi_gis.basemap.osm.classify import THEMES
from jianxi_gis.basemap.osm.extract import Features, OsmExtract, Progress
from jianxi_gis.errors import BasemapError

_CHUNK = 8 * 1024 * 1024
_FORM = 1
"""Number of what is written here: another is read anew from the extract."""
_TYPES = {"point": "Point", "line": "MultiLineString", "polygon": "MultiPolygon"}
_VALUES = ("class", "name", "hidden")


def digest_of(path: Path, progress: Progress | None = None) -> str | None:
    """Return the fingerprint of an extract; None if ``progress`` returned False.

    Raises
    ------
    BasemapError
        The file cannot be read.
    """
    digest = hashlib.sha256()
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                if progress and not progress(file.tell(), 3 * size, f"正在核对 {path.name}"):
                    return None
    except OSError as error:
        raise BasemapError("文件打不开", path.name, "请检查文件是否还在、能不能读") from error
    return f"{digest.hexdigest()[:32]}-{_FORM}"


def keep(extract: OsmExtract, file: Path) -> None:
    """Write an extract to a GeoPackage; it appears complete or not at all.

    Raises
    ------
    BasemapError
        The disk refuses.
    """
    import pyogrio.raw

    half = file.with_name(f"half-{file.name}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        for theme, features in extract.themes.items():
            if len(features):
                pyogrio.raw.write(
                    half,
                    shapely.to_wkb(features.geometries),
                    [
                        np.array(features.classes, dtype=object),
                        np.array(features.names, dtype=object),
                        features.hidden.astype(np.int32),
                    ],
                    list(_VALUES),
                    layer=theme,
                    driver="GPKG",
                    geometry_type=_TYPES[THEMES[theme]],
                    promote_to_multi=THEMES[theme] != "point",
                    crs="EPSG:4490",
                    append=half.exists(),
                    SPATIAL_INDEX="NO",
                )
        about = {field.name: getattr(extract, field.name) for field in fields(extract)}
        del about["themes"]
        file.with_suffix(".json").write_text(json.dumps(about), encoding="utf-8")
        half.replace(file)
    except (OSError, RuntimeError, pyogrio.errors.DataSourceError) as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise BasemapError("底图存不下来", str(file), "请检查磁盘空间") from error


def kept(file: Path) -> OsmExtract | None:
    """Return the extract kept in a file; None if there is none that can be read."""
    import pyogrio
    import pyogrio.raw

    try:
        about: dict[str, Any] = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        layers = set(pyogrio.list_layers(file)[:, 0].tolist()) if file.is_file() else set()
        if not layers:
            return None
        themes = {theme: _read(file, theme, theme in layers) for theme in THEMES}
        return OsmExtract(**{**about, "box": tuple(about["box"])}, themes=themes)
    except (OSError, ValueError, TypeError, KeyError, RuntimeError):
        return None


def _read(file: Path, theme: str, there: bool) -> Features:
    import pyogrio.raw

    if not there:
        return Features(np.empty(0, dtype=object), (), (), np.empty(0, dtype=bool))
    _, _, wkb, values = pyogrio.raw.read(file, layer=theme, columns=list(_VALUES))
    shapes = shapely.from_wkb(wkb)
    single = shapely.get_num_geometries(shapes) == 1
    shapes[single] = shapely.get_geometry(shapes[single], 0)
    classes, names, hidden = values
    words = tuple(str(name) if name is not None else "" for name in names.tolist())
    return Features(shapes, tuple(classes.tolist()), words, hidden.astype(bool))
