"""What files of users may be: told by name and first bytes before any library opens them.

A library that guesses by content would follow a text file that points to other files, databases
or addresses on the network. So a file is read only as what its name says, and only if it begins
as such a file begins.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from jianxi_gis.errors import LayerError

_HEAD_BYTES = 1 << 16
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_DBF_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class FileKind:
    """One kind of file."""

    title: str
    start: re.Pattern[bytes]
    """How the file begins."""
    options: tuple[tuple[str, str], ...] = ()
    """What the library is told when it opens the file."""


_TEXT = rb"\A(?:\xef\xbb\xbf)?\s*"
KINDS = {
    ".gpkg": FileKind("GeoPackage", re.compile(rb"\ASQLite format 3\0"), (("IMMUTABLE", "YES"),)),
    ".shp": FileKind("Shapefile", re.compile(rb"\A\x00\x00\x27\x0a")),
    ".fgb": FileKind("FlatGeobuf", re.compile(rb"\Afgb\x03fgb")),
    ".geojson": FileKind("GeoJSON", re.compile(_TEXT + rb"\{")),
    ".json": FileKind("GeoJSON", re.compile(_TEXT + rb'\{(?=[\s\S]*"(?:coordinates|features)")')),
    ".kml": FileKind("KML", re.compile(_TEXT + rb"<(?=[\s\S]*<(?:\w+:)?kml\b)")),
    ".dxf": FileKind("DXF", re.compile(rb"\A\s*(?:999\s[^\n]*\s+)*0\s+SECTION|\AAutoCAD Binary")),
}
"""By suffix; one more kind of file is one more row."""


def kind_of(path: Path) -> FileKind:
    """Return what a file is.

    Raises
    ------
    LayerError
        No local file, a kind that is not read, or content that is not what the name says.
    """
    if path.as_posix().lstrip("/").startswith("vsi"):
        raise LayerError("不是本机文件", str(path), "请先把文件复制到本机")
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        known = "、".join(dict.fromkeys(one.title for one in KINDS.values()))
        raise LayerError("不认识这种文件", path.name, f"可读 {known}")
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        raise LayerError(
            "文件读不出来", path.name, f"请检查文件是否存在、能否读取（{error}）"
        ) from None
    if not head:
        raise LayerError("文件是空的", path.name)
    if kind.start.match(head) is None:
        raise LayerError(f"内容不是 {kind.title}", path.name, "请检查后缀，或换一份文件")
    if path.suffix.lower() == ".kml" and re.search(rb"<!(?:DOCTYPE|ENTITY)", head):
        raise LayerError("KML 里有实体定义，不读", path.name, "请用地图软件重新导出")
    return kind


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
