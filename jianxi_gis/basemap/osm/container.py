"""The outside of a ``.osm.pbf`` file: a chain of blobs, checked to the end before it is decoded.

osmium decodes the blobs. Handing them over piece by piece tells how far the reading is and lets
it stop, keeps the memory bounded, and needs no path that a C++ library could misread.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jianxi_gis.errors import BasemapError

LARGEST_FILE = 600_000_000
"""Bytes; a province has 50 to 150 million, and node positions are kept in memory."""
_HEADER_LIMIT = 64 * 1024
_BLOB_LIMIT = 32 * 1024 * 1024
_CHUNK = 1024 * 1024
_SUFFIX_TODO = "请选 .osm.pbf 文件，例如 Geofabrik 的河南省数据"
_TRUNCATED_TODO = "文件可能没有下载完，请重新下载"
_FOREIGN = (
    (b"<", "这是 XML 文本，不是 .osm.pbf", "请用 osmium-tool 转成 .osm.pbf"),
    (b"PK", "这是压缩包，不是 .osm.pbf", "请先解压"),
    (b"\x1f\x8b", "这是 gzip 压缩文件，不是 .osm.pbf", "请先解压"),
    (b"BZh", "这是 bzip2 压缩文件，不是 .osm.pbf", "请先解压并转成 .osm.pbf"),
)


@dataclass(frozen=True, slots=True)
class Container:
    """Where the blobs of a file lie."""

    path: Path
    size: int
    """Bytes."""
    ends: tuple[int, ...]
    """Byte after each blob; the first blob is the header of the file."""

    def chunks(self) -> Iterator[tuple[bytes, int]]:
        """Yield small files of some blobs each, with the header, and the bytes done after it.

        Raises
        ------
        BasemapError
            The file cannot be read any more.
        """
        try:
            with self.path.open("rb") as file:
                header = file.read(self.ends[0])
                start = self.ends[0]
                for end, after in zip(self.ends[1:], (*self.ends[2:], None), strict=True):
                    if after is None or after - start > _CHUNK:
                        yield header + file.read(end - start), end
                        start = end
        except OSError as error:
            raise BasemapError("读到一半读不下去了", self.path.name, "请检查磁盘或网络") from error


def open_container(path: Path) -> Container:
    """Find the blobs of a file and check that none is missing or cut.

    Raises
    ------
    BasemapError
        No file, empty, too large, of another kind, or truncated; nothing was decoded.
    """
    name = path.name
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4)
            _check_kind(start, size, name)
            ends: list[int] = []
            at = 0
            while at < size:
                file.seek(at)
                length = int.from_bytes(file.read(4), "big")
                kind, blob = _blob_header(file.read(length) if length <= _HEADER_LIMIT else b"")
                if kind != ("OSMData" if ends else "OSMHeader") or blob > _BLOB_LIMIT:
                    raise _broken(name, at, first=not ends)
                at += 4 + length + blob
                ends.append(at)
    except OSError as error:
        raise BasemapError("文件打不开", name, "请检查文件是否还在、能不能读") from error
    if at > size:
        raise BasemapError(
            f"文件不完整，应有 {at:,} 字节以上，只有 {size:,} 字节", name, _TRUNCATED_TODO
        )
    if len(ends) < 2:
        raise BasemapError("文件里没有数据，只有文件头", name, _TRUNCATED_TODO)
    return Container(path, size, tuple(ends))


def _check_kind(start: bytes, size: int, name: str) -> None:
    if size == 0:
        raise BasemapError("文件是空的", name, _TRUNCATED_TODO)
    if size > LARGEST_FILE:
        raise BasemapError(
            f"文件太大（{size / 1e6:,.0f} MB）",
            name,
            "请换成省或市的数据，例如 Geofabrik 的河南省数据",
        )
    for magic, what, todo in _FOREIGN:
        if start.removeprefix(b"\xef\xbb\xbf").startswith(magic):
            raise BasemapError(what, name, todo)


def _broken(name: str, at: int, *, first: bool) -> BasemapError:
    if first:
        return BasemapError("不是 .osm.pbf 文件", name, _SUFFIX_TODO)
    return BasemapError(f"数据坏了（第 {at:,} 字节处）", name, _TRUNCATED_TODO)


def _blob_header(content: bytes) -> tuple[str, int]:
    """Return kind and size of a blob; an empty kind if the header is none."""
    kind, size, at = "", -1, 0
    try:
        while at < len(content):
            field = content[at]
            value, at = _varint(content, at + 1)
            if field == 0x0A:
                kind = content[at : at + value].decode("ascii", "replace")
            elif field == 0x18:
                size = value
            elif field != 0x12:
                return "", 0
            if field != 0x18:
                at += value
    except IndexError:
        return "", 0
    return (kind, size) if size >= 0 else ("", 0)


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = content[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
