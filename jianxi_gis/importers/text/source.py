"""Bytes become numbered lines: encoding found soundly, damage named by its line."""

import hashlib
import re
from typing import NoReturn

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers.text.grids import csv_table, grids
from jianxi_gis.model.advance import Tell
from jianxi_gis.model.content import Content, as_line

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_UTF8_CHAR = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)


def load(name: str, data: bytes, _sha256: str, _tell: Tell) -> Content:
    """Decode a text file; tables set with tabs or bars are found in it.

    UTF-8 with or without BOM, UTF-16 with BOM, GB18030. UTF-8 that is cut off or damaged is
    refused rather than taken for GB18030, which accepts almost any bytes.

    Raises
    ------
    DocumentError
        Empty, binary, or damaged.
    """
    text = _decoded(name, data)
    lines = tuple(text.split("\n"))
    for number, line in enumerate(lines, 1):
        if _CONTROL.search(line):
            _refuse_binary(name, number)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Content(name, digest, lines, tables=tuple(grids(lines)))


def load_csv(name: str, data: bytes, _sha256: str, tell: Tell) -> Content:
    """Decode a table of cells apart by commas, semicolons, tabs or bars, found by trying.

    Raises
    ------
    DocumentError
        Empty, binary, damaged, or far larger than any ledger.
    """
    text = _decoded(name, data)
    bad = _CONTROL.search(text)
    if bad is not None:
        _refuse_binary(name, text.count("\n", 0, bad.start()) + 1)
    table, places = csv_table(name, text, tell)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Content(name, digest, tuple(map(as_line, table.rows)), places, (table,))


def _decoded(name: str, data: bytes) -> str:
    text = _decode(data, name).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise DocumentError("文件是空的", name, "请确认导出是否成功")
    return text


def _decode(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise DocumentError("文件被截断或损坏（UTF-16）", name, _AGAIN) from None
    if b"\0" in data:
        _refuse_binary(name, data.count(b"\n", 0, data.index(b"\0")) + 1)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        good = sum(len(char) for char in _UTF8_CHAR.findall(data))
        high = sum(byte > 0x7F for byte in data)
        if good > high / 2:
            what = "文件在字符中间被截断" if error.end >= len(data) else "文件编码损坏"
            raise DocumentError(f"{what}（UTF-8）", f"{name} 第{line}行", _AGAIN) from None
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError as error:
        if error.end >= len(data) and _reads_as_chinese(data[: error.start].decode("gb18030")):
            line = data.count(b"\n", 0, error.start) + 1
            what = "文件在字符中间被截断（GB18030）"
            raise DocumentError(what, f"{name} 第{line}行", _AGAIN) from None
        text = ""
    if not text or not _reads_as_chinese(text):
        raise DocumentError("看不出文件的编码，可能不是文本文件", name, _AGAIN)
    return text


_AGAIN = "请从原文件重新导出为 UTF-8 文本"


def _reads_as_chinese(text: str) -> bool:
    """Return True if the characters are mostly those of everyday Chinese (GB 2312)."""
    high = [char for char in text if char > "\x7f"]
    known = sum(1 for char in high if len(char.encode("gb2312", "ignore")) == 2)
    return known >= 0.8 * len(high)


def _refuse_binary(name: str, line: int) -> NoReturn:
    raise DocumentError(
        "这不是文本文件（含有二进制内容）", f"{name} 第{line}行", "请另存为 UTF-8 文本再导入"
    )
