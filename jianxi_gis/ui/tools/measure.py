"""Measuring lengths and areas; both surfaces are named with every figure."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter

from jianxi_gis.geo.measure import area_m2, area_words, is_simple_ring, length_m, length_words
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.tools.sketch import Sketch, draw_words
from jianxi_gis.ui.tools.tool import Entry, Surface


class Measuring(Sketch):
    """A sketch that stays with its figure until the next one begins or Esc clears it."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._kept: NDArray[np.float64] | None = None

    def finished(self, points: NDArray[np.float64], modifiers: Qt.KeyboardModifier) -> None:
        """Keep what was measured on the map."""
        self._kept = points

    @property
    def result(self) -> tuple[str, ...]:
        """Return the lines that state what was measured last; none before."""
        return () if self._kept is None else self.words(self._kept)

    def click(self, event: QMouseEvent) -> None:
        """Begin anew or go on."""
        self._kept = None
        super().click(event)

    def cancel(self) -> bool:
        """Clear what is drawn and what was measured."""
        kept, self._kept = self._kept is not None, None
        return super().cancel() or kept

    def entries(self) -> tuple[Entry, ...]:
        """Offer to clear what was measured."""
        clear: tuple[Entry, ...] = ((tr("清除量算"), self.cancel),)
        return clear if self._kept is not None else super().entries()

    def paint_overlay(self, painter: QPainter) -> None:
        """Draw what was measured, or what is being measured."""
        if self._kept is None:
            super().paint_overlay(painter)
            return
        self.draw(painter, self._kept, vertices=len(self._kept))
        last = self._kept[-1].tolist()
        view = self._surface.view
        draw_words(painter, self._pixel((last[0], last[1])), self.result, view.width_px)


class MeasureLengthTool(Measuring):
    """Length of a line."""

    hint = (
        "逐点单击，双击或回车结束；退格撤回一点，Esc 清除；靠近线和顶点自动吸附（按住 Alt 不吸附）"
    )

    def words(self, points: NDArray[np.float64]) -> tuple[str, ...]:
        """Return length on both surfaces, and the last leg where there are several."""
        measured = length_m(points)
        lines = (
            tr(f"长度 {length_words(measured.ellipsoid)}（椭球面）"),
            tr(f"{length_words(measured.grid)}（平面，EPSG:4546）"),
        )
        if len(points) < 3:
            return lines
        return (*lines, tr(f"末段 {length_words(length_m(points[-2:]).ellipsoid)}（椭球面）"))


class MeasureAreaTool(Measuring):
    """Area of a polygon."""

    hint = "逐点单击画出边界，双击或回车结束；退格撤回一点，Esc 清除；靠近线和顶点自动吸附"
    closed = True

    def words(self, points: NDArray[np.float64]) -> tuple[str, ...]:
        """Return area on both surfaces and the perimeter; of a bow tie that it has no area."""
        if len(points) < 3:
            return (tr(f"边长 {length_words(length_m(points).ellipsoid)}（椭球面）"),)
        if not is_simple_ring(points):
            return (tr("边线相交，没有面积"),)
        measured = area_m2(points)
        around = length_m(np.vstack([points, points[:1]]))
        return (
            tr(f"{area_words(measured.ellipsoid)}（椭球面）"),
            tr(f"{area_words(measured.grid)}（平面，EPSG:4546）"),
            tr(f"周长 {length_words(around.ellipsoid)}（椭球面）"),
        )
