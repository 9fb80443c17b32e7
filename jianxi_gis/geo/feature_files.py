"""Files of features: told by name and content before any library opens them.

A library that guesses by content would follow a text file that points to other files, databases
or addresses on the network. So a file is read only as what its name says, and only if it is that.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from jianxi_gis.errors import GeoError

HEAD_BYTES = 1 << 16
"""So much of a file tells what it is."""
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_DBF_BYTES = 1 << 20
_ELSEWHERE = re.compile(rb"<OGR|opengis\.net/(?:gml|ows|wfs)|gdal_streamed_alg")
"""By these words anywhere in a text GDAL takes it for a signpost to other data."""
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of file."""

    title: str
    start: re.Pattern[bytes]
    """How the file begins."""
    drivers: frozenset[str]
    """Names of the drivers of GDAL that may read it."""
    options: tuple[tuple[str, str], ...] = ()
    """What the library is told when it opens the file."""


_BLANK = rb"\A(?:\xef\xbb\xbf)?\s*"
_BEFORE_ROOT = rb"\A(?:\xef\xbb\xbf)?(?>\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*+"
_JSON = frozenset({"GeoJSON", "GeoJSONSeq", "ESRIJSON", "TopoJSON", "JSONFG"})
KINDS = {
    ".gpkg": FileKind(
        "GeoPackage",
        re.compile(rb"\ASQLite format 3\0"),
        frozenset({"GPKG"}),
        (("IMMUTABLE", "YES"),),
    ),
    ".shp": FileKind(
        "Shapefile", re.compile(rb"\A\x00\x00\x27\x0a"), frozenset({"ESRI Shapefile"})
    ),
    ".fgb": FileKind("FlatGeobuf", re.compile(rb"\Afgb\x03fgb"), frozenset({"FlatGeobuf"})),
    ".geojson": FileKind("GeoJSON", re.compile(_BLANK + rb"\{"), _JSON),
    ".json": FileKind(
        "GeoJSON", re.compile(_BLANK + rb'\{(?=[\s\S]*"(?:coordinates|features)")'), _JSON
    ),
    ".kml": FileKind(
        "KML", re.compile(_BEFORE_ROOT + rb"<(?:\w+:)?kml\b"), frozenset({"KML", "LIBKML"})
    ),
    ".dxf": FileKind(
        "DXF",
        re.compile(rb"\A\s*(?:999\s[^\n]*\s+)*0\s+SECTION|\AAutoCAD Binary"),
        frozenset({"DXF"}),
    ),
}
"""By suffix; one more kind of file is one more row."""


def check_content(suffix: str, content: bytes) -> None:
    """Make sure a file is what its name says and points to nothing else.

    Parameters
    ----------
    suffix : str
        A key of `KINDS`.
    content : bytes
        The file, or its first `HEAD_BYTES`.

    Raises
    ------
    GeoError
        It is something else, a signpost to other data, or XML that defines entities.
    """
    if suffix == ".kml" and _ENTITIES.search(content):
        raise GeoError("KML 里有实体定义，没有打开", todo="请用地图软件重新导出")
    if KINDS[suffix].start.match(content) is None:
        raise GeoError(f"内容不是 {suffix[1:]} 文件", todo="请检查后缀，或换一份文件")
    if suffix in (".kml", ".json", ".geojson") and _ELSEWHERE.search(content):
        raise GeoError("文件指向别处的数据，没有打开", todo="请用地图软件重新导出")


def encoding_of(path: Path) -> str | None:
    """Return the encoding of a Shapefile's texts, None if the file itself says it.

    Without a ``.cpg`` the texts are looked at: UTF-8 if nearly all bytes beyond ASCII form its
    sequences, else GB18030 (GBK is a part of it).
    """
    if path.suffix.lower() != ".shp" or path.with_suffix(".cpg").exists():
        return None
    table = path.with_suffix(".dbf")
    if not table.exists():
        return None
    with table.open("rb") as file:
        head = file.read(32)
        file.seek(int.from_bytes(head[8:10], "little"))
        texts = file.read(_DBF_BYTES)
    beyond = sum(byte > 0x7F for byte in texts)
    told = sum(len(match) for match in _MULTIBYTE.findall(texts))
    return "UTF-8" if told >= 0.9 * beyond else "GB18030"
