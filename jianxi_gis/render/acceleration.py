"""Calls into Qt that PySide makes slow, or keeps the interpreter's lock for.

Nothing here is needed for a right picture: each piece is tried once on a small example and left
out where Qt answers otherwise. ``JIANXI_ACCELERATION=0`` leaves all out.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Callable, Sequence
from functools import cache
from typing import cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6 import QtGui
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap

SWITCH = "JIANXI_ACCELERATION"
ELEMENT = np.dtype([("x", "f8"), ("y", "f8"), ("type", "i4"), ("unused", "i4")])
"""QPainterPath::Element as it lies in memory."""

Elements = NDArray[np.void]
PathCall = Callable[[int, int], None]
FragmentCall = Callable[[int, int, int, int, int], None]

_STREAMED = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])
_DRAW_PATH = {
    "win32": "?drawPath@QPainter@@QEAAXAEBVQPainterPath@@@Z",
    "": "_ZN8QPainter8drawPathERK12QPainterPath",
}
_DRAW_FRAGMENTS = {
    "win32": "",  # how a QFlags is handed over there could not be tried
    "": "_ZN8QPainter19drawPixmapFragmentsEPKNS_14PixmapFragmentEiRK7QPixmap"
    "6QFlagsINS_18PixmapFragmentHintEE",
}


def pointer(thing: shiboken6.Object) -> int:
    """Return the address of the C++ object behind a Qt object."""
    return int(shiboken6.getCppPointer(thing)[0])


def streamed_path(elements: Elements, fill_rule: Qt.FillRule) -> QPainterPath:
    """Return a path of elements by way of its documented serial form: always right."""
    path = QPainterPath()
    if len(elements):
        QDataStream(QByteArray(_serial(elements, fill_rule))) >> path
    return path


@cache
def draw_path_call() -> PathCall | None:
    """Return ``QPainter::drawPath(painter, path)`` on addresses, without the lock; or None.

    While it runs other Python threads go on: the window answers, and two threads draw at once.
    """
    found = _function(_DRAW_PATH, [ctypes.c_void_p, ctypes.c_void_p])
    if found is None:
        return None

    def direct(painter: QPainter, path: QPainterPath) -> None:
        found(pointer(painter), pointer(path))

    same = _trial(direct) == _trial(lambda painter, path: painter.drawPath(path))
    return cast(PathCall, found) if same else None


@cache
def draw_fragments_call() -> FragmentCall | None:
    """Return ``QPainter::drawPixmapFragments(painter, first, count, pixmap, hints)``; or None."""
    arguments = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
    return cast(FragmentCall | None, _function(_DRAW_FRAGMENTS, arguments))


class PathRoom:
    """A painter path whose elements are written in place, again and again.

    Parameters
    ----------
    count : int
        Elements it has room for.
    offset : int
        See `elements_offset`.
    """

    def __init__(self, count: int, offset: int) -> None:
        self.path = QPainterPath()
        self.path.reserve(count)
        self.address = pointer(self.path)
        data, _ = _array(self.path, offset)
        self._numbers = np.ctypeslib.as_array((ctypes.c_double * (3 * count)).from_address(data))
        self._size = ctypes.c_ssize_t.from_address(_private(self.path) + offset + 16)
        self._changed = self.path.setElementPositionAt

    def fill(self, numbers: NDArray[np.float64]) -> None:
        """Make elements, seen as three numbers each, the content of the path."""
        self._size.value = len(numbers) // 3
        self._numbers[: len(numbers)] = numbers
        # tells the path that what it worked out about itself is out of date
        self._changed(0, numbers[0], numbers[1])


def path_room(count: int) -> PathRoom | None:
    """Return a path to write in place, or None where its memory is not as known."""
    offset = elements_offset()
    return None if offset is None else PathRoom(count, offset)


@cache
def elements_offset() -> int | None:
    """Return where in QPainterPath's private data its element array is kept; None if unknown.

    Looked for in a path read from a stream, and believed only if a path written in place comes
    out of a stream as it should.
    """
    if not _wanted():
        return None
    example = np.zeros(5, ELEMENT)
    example["x"] = (1.5, 20.25, 7.0, -3.0, 11.0)
    example["y"] = (2.5, -4.0, 9.75, 1e6, 12.0)
    example["type"] = (0, 1, 1, 0, 1)
    streamed = streamed_path(example, Qt.FillRule.OddEvenFill)
    for offset in (0, 8):  # after a reference count in older versions
        data, size = _array(streamed, offset)
        if size != len(example) or data % 8 or data < 4096:
            continue
        if ctypes.string_at(data, 20) != example.tobytes()[:20]:
            continue
        room = PathRoom(len(example), offset)
        room.fill(example.view("f8"))
        out = QByteArray()
        QDataStream(out, QIODevice.OpenModeFlag.WriteOnly) << room.path
        bounds = room.path.boundingRect() == QRectF(-3.0, -4.0, 23.25, 1e6 + 4.0)
        if bounds and out.data() == _serial(example, Qt.FillRule.OddEvenFill):
            return offset
    return None


def _private(path: QPainterPath) -> int:
    return ctypes.c_void_p.from_address(pointer(path)).value or 0


def _array(path: QPainterPath, offset: int) -> tuple[int, int]:
    """Return address and length of the element array: the second and third word of a QList."""
    words = (ctypes.c_size_t * 2).from_address(_private(path) + offset + 8)
    return int(words[0]), int(words[1])


def _serial(elements: Elements, fill_rule: Qt.FillRule) -> bytes:
    body = np.empty(len(elements), _STREAMED)
    for name in ("type", "x", "y"):
        body[name] = elements[name]
    ends = struct.pack(">i", len(elements)), struct.pack(">ii", 0, fill_rule.value)
    return ends[0] + body.tobytes() + ends[1]


def _wanted() -> bool:
    return os.environ.get(SWITCH, "1") != "0"


def _function(names: dict[str, str], arguments: Sequence[type]) -> Callable[..., None] | None:
    name = names.get(sys.platform, names[""])
    if not _wanted() or not name:
        return None
    try:
        # a symbol is looked up in the libraries a module was linked with, too; not so on Windows
        library = ctypes.CDLL("Qt6Gui.dll" if sys.platform == "win32" else QtGui.__file__)
        found = getattr(library, name)
    except (OSError, AttributeError):
        return None
    found.argtypes = arguments
    found.restype = None
    return cast(Callable[..., None], found)


def _trial(draw: Callable[[QPainter, QPainterPath], None]) -> bytes:
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor("#3050a0"))
    path = QPainterPath()
    path.addEllipse(2.3, 3.1, 10.0, 8.0)
    draw(painter, path)
    painter.end()
    return bytes(image.constBits())


def draw_fragments(painter: QPainter, fragments: NDArray[np.float64], picture: QPixmap) -> None:
    """Stamp pieces of a picture.

    Parameters
    ----------
    fragments : ndarray, shape (n, 10), float64
        The members of QPainter.PixmapFragment: x, y of the centre, source left, top, width,
        height, scale x, y, rotation, opacity.
    """
    if not len(fragments):
        return
    call = draw_fragments_call()
    if call is not None:
        call(pointer(painter), fragments.ctypes.data, len(fragments), pointer(picture), 0)
        return
    first = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    painter.drawPixmapFragments(cast(QPainter.PixmapFragment, first), len(fragments), picture)
