"""What to draw, as one frozen value: the screen, an image and a PDF are painted from the same."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.money import format_yuan

METRES_PER_INCH = 0.0254


@dataclass(frozen=True, slots=True, eq=False)
class MapLayer:
    """A layer with its features, ready to draw."""

    spec: LayerSpec
    columns: Columns
    visible: bool = True
    opacity: float = 1.0
    corridor_m: float = 0.0
    """Half width of the corridor along each line, metres; 0: none."""
    asked_m: tuple[float, ...] = ()
    """Half widths line by line that take its place where a filter asks for some; 0: none."""
    mask: NDArray[np.bool_] | None = None
    """Shape (f,): which features are drawn; None: all. A filter is a new mask, not new columns."""

    @property
    def half_widths_m(self) -> tuple[float, ...]:
        """Return the half width of each line's corridor, metres; nothing where none has one."""
        if self.corridor_m <= 0:
            return ()
        widths = self.asked_m or (self.corridor_m,) * len(self.columns)
        return widths if any(widths) else ()


class Underlay(Protocol):
    """A picture below all layers: a base map. Another object wherever it would look different."""

    @property
    def attribution(self) -> str:
        """Return the words that must stand on the map."""

    def paint(self, view: "MapView", painter: Any) -> None:
        """Draw it on a QPainter in pixels of the view; from any thread, without waiting long."""


@dataclass(frozen=True, slots=True, eq=False)
class MapView:
    """A rectangle of the map in EPSG:4546, at a true scale.

    ``dpi`` ties pixels to millimetres: at scale 1:N one pixel is N * 25.4 / dpi mm of ground.
    """

    center: tuple[float, float]
    """Easting, northing in metres (EPSG:4546)."""
    scale: float
    """Scale denominator N of 1:N."""
    width_px: int
    height_px: int
    dpi: float
    layers: tuple[MapLayer, ...] = ()
    selected: frozenset[str] = frozenset()
    """Ids of selected projects."""
    underlay: Underlay | None = None
    """Over one the layers are those of `jianxi_gis.model.underlay.see_through`."""
    covered: tuple[tuple[float, float, float, float], ...] = ()
    """Left, top, right, bottom, pixels: where something lies over the map; no name stands there."""
    money: Callable[[int], str] = format_yuan
    """Says the amount beside a marker of several projects; a window may speak another language."""

    @property
    def metres_per_px(self) -> float:
        """Return ground metres per pixel."""
        return self.scale * METRES_PER_INCH / self.dpi

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """Return west, south, east, north in metres."""
        half_w = self.width_px * self.metres_per_px / 2
        half_h = self.height_px * self.metres_per_px / 2
        x, y = self.center
        return x - half_w, y - half_h, x + half_w, y + half_h

    def to_px(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel (right, down) of map coordinates in metres."""
        west, _, _, north = self.extent
        return (x - west) / self.metres_per_px, (north - y) / self.metres_per_px

    def to_map(self, px: float, py: float) -> tuple[float, float]:
        """Return the map coordinates in metres of a pixel (right, down)."""
        west, _, _, north = self.extent
        return west + px * self.metres_per_px, north - py * self.metres_per_px

    def zoomed(self, factor: float, px: float, py: float) -> "MapView":
        """Return the view with the scale denominator times ``factor``; (px, py) stays in place."""
        x, y = self.to_map(px, py)
        cx, cy = self.center
        center = (x + (cx - x) * factor, y + (cy - y) * factor)
        return replace(self, scale=self.scale * factor, center=center)

    def moved(self, dx_px: float, dy_px: float) -> "MapView":
        """Return the view with its content shifted right and down by pixels."""
        k = self.metres_per_px
        return replace(self, center=(self.center[0] - dx_px * k, self.center[1] + dy_px * k))

    def fitted(self, box: tuple[float, float, float, float], margin: float = 0.06) -> "MapView":
        """Return the view centred on a box (west, south, east, north), metres, that shows it all.

        ``margin`` is the free share of the picture on each side.
        """
        west, south, east, north = box
        share = 1 - 2 * margin
        metres_per_px = max(
            (east - west) / (self.width_px * share),
            (north - south) / (self.height_px * share),
            0.01,
        )
        scale = metres_per_px * self.dpi / METRES_PER_INCH
        return replace(self, center=((west + east) / 2, (south + north) / 2), scale=scale)
