"""A PNG file from bands of pixels: the image itself need never be in memory as a whole.

Qt and its like write an image they hold; a sheet of A0 at 600 dpi is 2.2 GB of pixels.

References
----------
W3C, Portable Network Graphics (PNG) Specification, third edition.
"""

import struct
import zlib
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_Bytes = NDArray[np.uint8]

_LEVEL = 3
"""Of compression: on maps more takes twice as long for a tenth of the size."""
_AS_IT_IS, _UP = 0, 2
"""Filters of rows: none, and the difference to the row above."""
_RUN = 16
"""Rows of a sample that tells which filter is better."""


def png_file(
    bands: Iterable[QImage],
    size: tuple[int, int],
    per_metre: int,
    texts: Mapping[str, str],
) -> bytes:
    """Return a PNG file.

    Parameters
    ----------
    bands : iterable of QImage
        From top to bottom, each of the full width, opaque; may be made while they are written.
    size : tuple of int
        Width and height, pixels.
    per_metre : int
        Pixels of a metre of paper; 0: not told.
    texts : mapping
        What the file tells of itself, by keyword (ASCII).
    """
    width, height = size
    pieces = [b"\x89PNG\r\n\x1a\n", _chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0))]
    if per_metre:
        pieces.append(_chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)))
    for key, words in texts.items():
        pieces.append(_chunk(b"iTXt", key.encode("ascii") + bytes(5) + words.encode()))
    packer = zlib.compressobj(_LEVEL)
    above = np.zeros((1, width * 3), np.uint8)
    written = 0
    for band in bands:
        pixels = _pixels(band)
        written += len(pixels)
        pieces.append(_chunk(b"IDAT", packer.compress(_filtered(pixels, above).data)))
        above = pixels[-1:].copy()
    assert written == height, "the bands are the whole image"
    pieces += [_chunk(b"IDAT", packer.flush()), _chunk(b"IEND", b"")]
    return b"".join(pieces)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _pixels(band: QImage) -> _Bytes:
    """Return red, green and blue of each pixel, a row of bytes for each row."""
    plain = band.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : plain.width() * 3].copy()


def _filtered(pixels: _Bytes, above: _Bytes) -> _Bytes:
    """Return rows with the filter in front that makes them smaller."""
    height = len(pixels)
    rows = np.empty((height, pixels.shape[1] + 1), np.uint8)
    rows[:, 0] = _UP
    np.subtract(pixels[:1], above, out=rows[:1, 1:])
    np.subtract(pixels[1:], pixels[:-1], out=rows[1:, 1:])
    starts = {0, height // 3, 2 * height // 3}
    up = sum(len(zlib.compress(rows[start : start + _RUN].data, 1)) for start in starts)
    none = sum(len(zlib.compress(pixels[start : start + _RUN].data, 1)) for start in starts)
    if none <= up:
        rows[:, 0] = _AS_IT_IS
        rows[:, 1:] = pixels
    return rows
