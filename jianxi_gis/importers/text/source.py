"""Bytes become numbered lines: encoding found soundly, damage named by its line."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from jianxi_gis.errors import DocumentError

MOST_BYTES = 32 * 1024 * 1024
"""Larger files are no plan documents; reading them would only fill the memory."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_UTF8_CHAR = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)


@dataclass(frozen=True, slots=True)
class Source:
    """A text file as numbered lines; ``lines[0]`` is line 1."""

    file_name: str
    sha256: str
    """Of the text in UTF-8: a copy in another encoding is the same document."""
    lines: tuple[str, ...]

    def fail(self, line: int, what: str, todo: str) -> NoReturn:
        """Raise a DocumentError that names the file and the 1-based line."""
        raise DocumentError(what, f"{self.file_name} 第{line}行", todo)


def load(path: Path) -> Source:
    """Read and decode a text file.

    UTF-8 with or without BOM, UTF-16 with BOM, GB18030. UTF-8 that is cut off or damaged is
    refused rather than taken for GB18030, which accepts almost any bytes.

    Raises
    ------
    DocumentError
        Missing, a folder, unreadable, empty, too large, binary, or damaged.
    """
    name = path.name
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DocumentError("这是文件夹，不是文件", name, "请选择其中的文件")
        if not path.is_file():
            raise DocumentError("这不是普通文件", name, "请选择文本文件")
        if size > MOST_BYTES:
            raise DocumentError("文件太大，不像规划文件", name, "请只保留正文后另存为文本")
        data = path.read_bytes()
    except FileNotFoundError:
        raise DocumentError("文件不存在", name, "请检查路径和文件名") from None
    except (OSError, ValueError) as error:
        raise DocumentError("文件读不出来", name, f"请检查权限和存储设备（{error}）") from None
    text = _decode(data, name).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise DocumentError("文件是空的", name, "请确认导出是否成功")
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if _CONTROL.search(line):
            _refuse_binary(name, number)
    return Source(name, hashlib.sha256(text.encode()).hexdigest(), tuple(lines))


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
    except UnicodeDecodeError:
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
