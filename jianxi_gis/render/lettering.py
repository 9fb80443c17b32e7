"""Chinese text on a map: measured, with a halo or on a badge, quick to draw again."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap

from jianxi_gis.render.along import Character
from jianxi_gis.render.fonts import load_fonts
from jianxi_gis.render.symbols import is_vector, pen

_LINE_HEIGHT = 1.2
_HALO = 0.13
"""Width of the halo as a share of the em."""
_BOLD = 0.05
"""Width of the outline that makes letters bold, as a share of the em."""
_NO_BREAK_BEFORE = "）)、，。》」”·—"
_NO_BREAK_AFTER = "（(《「“"


@dataclass(frozen=True, slots=True)
class Writing:
    """How a text is written; lengths in pixels."""

    em_px: int
    color: str
    halo: str = ""
    """Colour of the rim around the strokes, or of the badge's outline."""
    badge: str = ""
    """Colour of a box behind the text; empty: none."""
    bold: bool = False
    align: float = 0.5
    """Of several lines: 0 left, 0.5 centred, 1 right."""


def font_of(writing: Writing) -> QFont:
    """Return the font of a writing."""
    font = QFont(load_fonts())
    font.setPixelSize(writing.em_px)
    return font


@lru_cache(maxsize=8192)
def advance(text: str, writing: Writing) -> float:
    """Return the width of one line in pixels."""
    return QFontMetricsF(font_of(writing)).horizontalAdvance(text)


def block_size(lines: tuple[str, ...], writing: Writing) -> tuple[float, float]:
    """Return width and height of lines below one another, in pixels, halo or badge included."""
    padding = _padding(writing)
    width = max(advance(line, writing) for line in lines)
    height = (1 + (len(lines) - 1) * _LINE_HEIGHT) * writing.em_px
    return ceil(width + 2 * padding[0]), ceil(height + 2 * padding[1])


def wrapped(text: str, most: int = 12) -> tuple[str, ...]:
    """Break a text into lines of about equal length, none longer than ``most`` characters.

    Examples
    --------
    >>> wrapped("洛阳先进制造业集聚区基础设施", 12)
    ('洛阳先进制造业', '集聚区基础设施')
    """
    count = -(-len(text) // most)
    lines = []
    rest = text
    for left in range(count, 1, -1):
        cut = -(-len(rest) // left)
        whole = next((at for at in range(cut, 0, -1) if not _one_word(*rest[at - 1 : at + 1])), 0)
        if whole and len(rest) - whole <= most * (left - 1):
            cut = whole
        if rest[cut] in _NO_BREAK_BEFORE and cut < most:
            cut += 1
        elif rest[cut - 1] in _NO_BREAK_AFTER and cut > 1:
            cut -= 1
        lines.append(rest[:cut])
        rest = rest[cut:]
    return (*lines, rest) if rest else tuple(lines)


def _one_word(left: str, right: str) -> bool:
    """Return True between the digits and letters of a number such as E953 or 7–19."""
    return all((sign.isascii() and sign.isalnum()) or sign == "–" for sign in (left, right))


def draw_block(
    painter: QPainter, lines: tuple[str, ...], writing: Writing, at: tuple[float, float]
) -> None:
    """Draw lines of text with their upper left corner at ``at``, pixels.

    On paper the text stays text, so that it can be searched; on the screen it is a small picture
    that is made once.
    """
    if is_vector(painter):
        painter.save()
        painter.translate(*at)
        _write(painter, lines, writing)
        painter.restore()
    else:
        picture = _picture(lines, writing)
        painter.drawPixmap(round(at[0]), round(at[1]), picture)


def draw_along(painter: QPainter, letters: tuple[Character, ...], writing: Writing) -> None:
    """Draw the turned characters of a name along a line, with their halos.

    On paper they are shapes, and the whole name lies over them as text that is not seen: a
    search finds it, and copying gives it in one piece.
    """
    if is_vector(painter):
        for letter in letters:
            _write_turned(painter, letter, writing)
        _write_unseen(painter, letters, writing)
        return
    for letter in letters:
        picture = _turned_picture(letter.text, round(letter.degrees), writing)
        half = picture.width() / 2
        painter.drawPixmap(round(letter.x - half), round(letter.y - half), picture)


def _write_unseen(painter: QPainter, letters: tuple[Character, ...], writing: Writing) -> None:
    """Write a name as one level text over the middle of its characters.

    Level: most readers take a text at a slant for single letters.
    """
    text = "".join(letter.text for letter in letters)
    x = sum(letter.x for letter in letters) / len(letters)
    y = sum(letter.y for letter in letters) / len(letters)
    painter.save()
    painter.setOpacity(0.0)
    painter.setFont(font_of(writing))
    painter.setPen(QColor(writing.color))
    painter.drawText(QPointF(x - advance(text, writing) / 2, y + _baseline(writing)), text)
    painter.restore()


def _write_turned(painter: QPainter, letter: Character, writing: Writing) -> None:
    painter.save()
    painter.translate(letter.x, letter.y)
    painter.rotate(letter.degrees)
    font = font_of(writing)
    place = QPointF(-advance(letter.text, writing) / 2, _baseline(writing))
    shape = QPainterPath()
    shape.addText(place, font, letter.text)
    if writing.halo:
        painter.strokePath(shape, pen(writing.halo, 2 * _HALO * writing.em_px))
    painter.fillPath(shape, QColor(writing.color))
    painter.restore()


@lru_cache(maxsize=8192)
def _turned_picture(text: str, turn: int, writing: Writing) -> QPixmap:
    """Return a character turned by whole degrees, in the middle of a square picture."""
    side = 2 * ceil(0.9 * max(advance(text, writing), writing.em_px))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _write_turned(painter, Character(text, side / 2, side / 2, turn), writing)
    painter.end()
    return picture


@lru_cache(maxsize=4096)
def _picture(lines: tuple[str, ...], writing: Writing) -> QPixmap:
    width, height = block_size(lines, writing)
    picture = QPixmap(ceil(width), ceil(height))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _write(painter, lines, writing)
    painter.end()
    return picture


def _write(painter: QPainter, lines: tuple[str, ...], writing: Writing) -> None:
    width, height = block_size(lines, writing)
    padding = _padding(writing)
    font = font_of(writing)
    places = []
    for number, line in enumerate(lines):
        free = width - 2 * padding[0] - advance(line, writing)
        middle = padding[1] + (0.5 + number * _LINE_HEIGHT) * writing.em_px
        places.append((padding[0] + free * writing.align, middle + _baseline(writing), line))
    if writing.badge:
        painter.setPen(pen(writing.halo, max(writing.em_px * 0.08, 0.8)))
        painter.setBrush(QColor(writing.badge))
        box = QRectF(0.5, 0.5, width - 1, height - 1)
        painter.drawRoundedRect(box, 0.25 * writing.em_px, 0.25 * writing.em_px)
    elif writing.halo:
        path = QPainterPath()
        for x, y, line in places:
            path.addText(x, y, font, line)
        painter.strokePath(path, pen(writing.halo, 2 * _HALO * writing.em_px))
    painter.setFont(font)
    painter.setPen(QColor(writing.color))
    for x, y, line in places:
        painter.drawText(QPointF(x, y), line)
        if writing.bold:
            # Qt's own bold writes the text twice, and a PDF would read so
            path = QPainterPath()
            path.addText(x, y, font, line)
            painter.strokePath(path, pen(writing.color, _BOLD * writing.em_px))


def _baseline(writing: Writing) -> float:
    """Return how far the baseline lies below the middle of the characters, pixels."""
    return 0.37 * writing.em_px


def _padding(writing: Writing) -> tuple[float, float]:
    if writing.badge:
        return 0.32 * writing.em_px, 0.12 * writing.em_px
    return _HALO * writing.em_px + 1, _HALO * writing.em_px + 1
