"""Bytes of a file, looked at before any library sees them: what it is, how large, how packed."""

import io
import re
import zipfile
from pathlib import Path, PurePosixPath
from typing import NoReturn

from jianxi_gis.errors import DocumentError

MOST_BYTES = 64 * 1024 * 1024
"""Larger files are no plan documents; reading them would only fill the memory."""
_MOST_UNPACKED = 192 * 1024 * 1024
_MOST_ENTRIES = 4000
_MOST_RATIO = 250
_SMALL = 1024 * 1024
"""Parts smaller than this, in bytes, may be packed as tightly as they like."""
_XML_HEAD = 65536
_XML = (".xml", ".rels", ".kml", ".vml")

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16 = {ending: "EncryptedPackage".encode(f"utf-16-{ending}") for ending in ("le", "be")}
_NAMES = {
    "docx": "Word 文档（.docx）",
    "xlsx": "Excel 工作簿（.xlsx）",
    "kmz": "KMZ",
    "zip": "压缩包",
    "pdf": "PDF",
    "xls": "旧版 Excel 工作簿（.xls）",
    "doc": "旧版 Word 文档（.doc）",
    "ole": "旧版 Office 文件",
    "picture": "图片",
    "sqlite": "数据库（GeoPackage）",
}
_STARTS = (
    (b"%PDF-", "pdf"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
)


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises
    ------
    DocumentError
        Missing, a folder, no plain file, too large, empty, or unreadable.
    """
    name = path.name or path.resolve().name or str(path)  # "." has no name of its own
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DocumentError("这是文件夹，不是文件", name, "请选择其中的文件")
        if not path.is_file():
            raise DocumentError("这不是普通文件", name, "请选择文档或表格文件")
        if size > MOST_BYTES:
            most = MOST_BYTES // 1024**2
            raise DocumentError(
                f"文件太大（超过 {most} MB），不像规划文件", name, "请只保留要导入的部分后另存"
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise DocumentError("文件不存在", name, "请检查路径和文件名") from None
    except (OSError, ValueError) as error:
        raise DocumentError("文件读不出来", name, f"请检查权限和存储设备（{error}）") from None
    if not data:
        raise DocumentError("文件是空的", name, "请确认导出是否成功")
    return data


def check_container(name: str, data: bytes, wanted: str) -> None:
    """Make sure the bytes are what the suffix says, and safe to unpack.

    Parameters
    ----------
    name : str
        File name for messages.
    data : bytes
    wanted : str
        ``docx``, ``xlsx``, ``xls``, ``pdf``, ``kmz``, ``sqlite``, or empty for text.

    Raises
    ------
    DocumentError
        Another kind of file, locked by a password, damaged, or packed so that unpacking it would
        fill the memory or leave its folder.
    """
    found = _kind(name, data)
    if found == "locked":
        raise DocumentError("文件有打开密码", name, "请在 Office 里去掉密码后另存")
    if found == wanted:
        return
    if wanted and not found:
        raise DocumentError(
            f"内容不是 {_NAMES[wanted]}，或文件已损坏", name, "请用原来的软件打开后重新另存"
        )
    if found in ("doc", "ole") or (found == "xls" and not wanted):
        raise DocumentError(f"内容是{_NAMES[found]}", name, "请用 Word 或 Excel 另存为新格式再导入")
    if found:
        raise DocumentError(
            f"后缀与内容不符：内容是{_NAMES[found]}", name, "请把后缀改对，或重新另存后再导入"
        )


def _kind(name: str, data: bytes) -> str:
    """Return what the bytes are; empty for text and for what is not known."""
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(name, data)
    if data.startswith(b"PK\x05\x06"):
        raise DocumentError("压缩包里什么也没有", name, "请重新导出文件")
    if data.startswith(_OLE):
        if any(word in data for word in _UTF16.values()):
            return "locked"
        if "WordDocument".encode("utf-16-le") in data:
            return "doc"
        books = ("Workbook", "Book")
        return "xls" if any(book.encode("utf-16-le") in data for book in books) else "ole"
    head = data[:1024].lstrip()
    return next((kind for start, kind in _STARTS if head.startswith(start)), "")


def _zip_kind(name: str, data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(name, entries)
            names = {entry.filename for entry in entries}
            kind = "zip"
            if "word/document.xml" in names:
                kind = "docx"
            elif "xl/workbook.xml" in names:
                kind = "xlsx"
            elif any(one.lower().endswith(".kml") for one in names):
                kind = "kmz"
            if kind != "zip":
                for entry in entries:
                    of_mac = entry.filename.startswith("__MACOSX/")  # never read
                    if entry.filename.lower().endswith(_XML) and not of_mac:
                        _check_xml(name, archive, entry)
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise DocumentError(
            "文件被截断或损坏", name, f"请从原来的软件重新另存（{error}）"
        ) from None
    except RuntimeError:
        raise DocumentError("文件有打开密码", name, "请去掉密码后另存") from None
    return kind


def _check_entries(name: str, entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MOST_ENTRIES:
        _refuse(name, f"压缩包里有 {len(entries)} 个文件")
    for entry in entries:
        place = f"{name} 里的 {entry.filename[:60]}"
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in entry.filename[:3]:
            _refuse(place, "路径通向文件之外")
        if entry.flag_bits & 1:
            raise DocumentError("文件有打开密码", place, "请去掉密码后另存")
        if entry.file_size > _SMALL and entry.file_size > _MOST_RATIO * max(entry.compress_size, 1):
            _refuse(place, f"解开后膨胀 {entry.file_size // max(entry.compress_size, 1)} 倍")
    if sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        _refuse(name, f"解开后超过 {_MOST_UNPACKED // 1024**2} MB")


def _refuse(where: str, what: str) -> NoReturn:
    raise DocumentError(f"{what}，不像正常文件，没有打开", where, "请确认来源，重新另存后再导入")


def _check_xml(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Refuse definitions of entities: office files have none, and some of them never end."""
    with archive.open(entry) as part:
        head = part.read(_XML_HEAD)
    place = f"{name} 里的 {entry.filename[:60]}"
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:64]:
        _refuse(place, "XML 的编码不是 UTF-8")
    root = re.search(rb"<[A-Za-z_]", head)
    if root is None and len(head) == _XML_HEAD:
        _refuse(place, "XML 没有内容")
    if b"<!" in re.sub(rb"<!--.*?-->", b"", head[: root.start() if root else None], flags=re.S):
        _refuse(place, "XML 里有实体定义")
