"""Bytes to pictures, with the suspicion that bytes from elsewhere deserve."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

MOST_BYTES = 2 * 1024 * 1024
"""No honest tile is larger."""

_MOST_SIDE_PX = 1024


def decode(data: bytes) -> QImage | None:
    """Return the picture of a tile, or None if the bytes are no whole PNG, JPEG or WebP.

    The kind is taken from the bytes, not from what a server calls them; the size is read before
    anything is unpacked, so a small file cannot unfold into a gigabyte.
    """
    kind = _whole(data)
    if kind is None or len(data) > MOST_BYTES:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_SIDE_PX:
        return None
    image = reader.read()
    if image.isNull():
        return None
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _whole(data: bytes) -> bytes | None:
    """Return Qt's name of the kind if the bytes begin and end as that kind does."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"png" if data[-8:-4] == b"IEND" else None
    if data.startswith(b"\xff\xd8\xff"):
        return b"jpeg" if data.rstrip(b"\0").endswith(b"\xff\xd9") else None
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return b"webp" if int.from_bytes(data[4:8], "little") + 8 <= len(data) else None
    return None
