"""Writes the files of features that ``documents`` describes.

KML and GeoJSON lie there as other programs write them. A KMZ is described by its entries, a
Shapefile and a GeoPackage by their layers (`tests.importers.table_builders`), a drawing by its
entities (`tests.importers.drawing_builder`).
"""

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.importers.builders import DOCUMENTS
from tests.importers.drawing_builder import drawn
from tests.importers.table_builders import packaged, shaped


@dataclass(frozen=True)
class Builder:
    """How the files of one format are made."""

    folder: str
    pattern: str
    write: Callable[[Path, Path], Path]
    """Source and folder -> the file."""

    def sources(self) -> list[Path]:
        return sorted((DOCUMENTS / self.folder).glob(self.pattern))


def copied(source: Path, folder: Path) -> Path:
    """Copy a file; a KML in the encoding it declares."""
    data = source.read_bytes()
    declared = re.match(rb"<\?xml[^>]*encoding=['\"]([\w-]+)['\"]", data)
    if declared is not None:
        data = data.decode("utf-8").encode(declared[1].decode())
    path = folder / source.name
    path.write_bytes(data)
    return path


def packed(source: Path, folder: Path) -> Path:
    """Write a KMZ: each line of the source is an entry and the KML in it (``*``: other bytes)."""
    path = folder / f"{source.stem}.kmz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for line in source.read_text("utf-8").splitlines():
            name, _, content = line.partition(" = ")
            kml, _, setting = content.partition(" !")
            data = b"\0\5\x16\7\0\2\0\0"
            if kml != "*":
                data = copied(DOCUMENTS / "kml" / f"{kml}.kml", folder).read_bytes()
            entry = zipfile.ZipInfo(name)
            entry.filename = name  # backslashes as some programs on Windows write them
            if setting != "stored":
                entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return path


BUILDERS = {
    "kml": Builder("kml", "*.kml", copied),
    "kmz": Builder("kmz", "*.txt", packed),
    "geojson": Builder("geojson", "*.*json", copied),
    "shp": Builder("shp", "*.txt", shaped),
    "gpkg": Builder("gpkg", "*.txt", packaged),
    "dxf": Builder("dxf", "*.txt", drawn),
}
