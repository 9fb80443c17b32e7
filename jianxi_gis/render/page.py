"""A page in millimetres: text, lines and boxes at paper positions on any painter."""

from functools import cached_property
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)

from jianxi_gis.render.fonts import load_fonts
from jianxi_gis.render.symbols import px_per_mm

INK = "#1d2a33"
"""Titles, names, figures."""
SOFT = "#5f6b74"
"""Notes and units."""
HAIR = "#c8ced3"
"""Lines between rows."""
ACCENT = "#0f4c6b"
"""Headings."""

_BOLD_EM = 0.026
"""Width of the outline that makes letters bold, as a share of their size."""
Align = Literal["left", "center", "right"]


class Page:
    """Draws on a painter in millimetres from the upper left corner of the paper.

    Parameters
    ----------
    painter : QPainter
        Active, in pixels, origin at the corner of the paper.
    dpi : float
        Pixels per inch of the painter.
    """

    def __init__(self, painter: QPainter, dpi: float) -> None:
        self.painter = painter
        self.dpi = dpi
        self.scale = px_per_mm(dpi)
        self._fonts: dict[float, QFont] = {}

    @cached_property
    def _family(self) -> str:
        return load_fonts()

    def font(self, size_pt: float) -> QFont:
        """Return the font of a size in points, made for the painter's resolution."""
        if size_pt not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(max(1, round(size_pt * self.dpi / 72)))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[size_pt] = font
        return self._fonts[size_pt]

    def width(self, text: str, size_pt: float) -> float:
        """Return the width of a line of text, mm."""
        return QFontMetricsF(self.font(size_pt)).horizontalAdvance(text) / self.scale

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size_pt: float,
        *,
        color: str = INK,
        align: Align = "left",
        bold: bool = False,
        angle: float = 0.0,
    ) -> None:
        """Write one line; ``y`` is its baseline, ``align`` tells which part of it ``x`` is.

        ``angle`` turns the line about (x, y), degrees clockwise. Bold is drawn as an outline
        about the letters: Qt's own writes the text twice, and a PDF would read so.
        """
        painter, font = self.painter, self.font(size_pt)
        share = {"left": 0.0, "center": 0.5, "right": 1.0}[align]
        start = QPointF(-self.width(text, size_pt) * self.scale * share, 0)
        painter.save()
        painter.translate(x * self.scale, y * self.scale)
        painter.rotate(angle)
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(start, text)
        if bold:
            outline = QPainterPath()
            outline.addText(start, font, text)
            pen = QPen(QColor(color), font.pixelSize() * _BOLD_EM)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(outline, pen)
        painter.restore()

    def wrapped(self, text: str, size_pt: float, width: float) -> list[str]:
        """Return the text in lines no wider than ``width`` mm, broken where Chinese may break."""
        layout = QTextLayout(text, self.font(size_pt))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * self.scale)
            start = line.textStart()
            lines.append(text[start : start + line.textLength()].strip())
        layout.endLayout()
        return lines

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, width: float = 0.1, color: str = HAIR
    ) -> None:
        """Draw a straight line ``width`` mm wide."""
        self.painter.setPen(self.pen(color, width))
        scale = self.scale
        self.painter.drawLine(QPointF(x1 * scale, y1 * scale), QPointF(x2 * scale, y2 * scale))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        line: float = 0.0,
        color: str = INK,
    ) -> None:
        """Draw a rectangle, filled or with a line ``line`` mm wide, or both."""
        self.painter.setPen(self.pen(color, line) if line else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QColor(fill) if fill else QBrush(Qt.BrushStyle.NoBrush))
        scale = self.scale
        self.painter.drawRect(QRectF(x * scale, y * scale, width * scale, height * scale))

    def picture(self, image: QImage, x: float, y: float, width: float, height: float) -> None:
        """Draw an image as large as fits, at the left of a box."""
        share = min(width / image.width(), height / image.height())
        size = (image.width() * share * self.scale, image.height() * share * self.scale)
        self.painter.drawImage(QRectF(x * self.scale, y * self.scale, *size), image)

    def polygon(self, points: list[tuple[float, float]], fill: str, line: float = 0.0) -> None:
        """Draw a filled polygon, with an ink outline ``line`` mm wide where that is not 0."""
        self.painter.setPen(self.pen(INK, line) if line else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QColor(fill))
        self.painter.drawPolygon(
            QPolygonF([QPointF(x * self.scale, y * self.scale) for x, y in points])
        )

    def pen(self, color: str, width: float) -> QPen:
        """Return a pen ``width`` mm wide with sharp ends and corners."""
        pen = QPen(QColor(color), width * self.scale)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen
