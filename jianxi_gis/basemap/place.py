"""Which tiles a view needs, and where their corners fall on it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.basemap.grid import Points
from jianxi_gis.basemap.source import Source, Tile
from jianxi_gis.model.mapview import MapView

MOST_TILES = 600
"""Of one source in a view, and of all sources on a sheet. More is bulk downloading, which tile
services forbid."""

READABLE_DPI = 144.0
"""Tiles carry lettering drawn for screens: on finer paper they are enlarged, else nobody could
read it."""

_TOLERANCE_PX = 0.25
_MOST_PARTS = 8
"""Enough for 1:5,000,000; a view of half the world may lie a little off."""


@dataclass(frozen=True, slots=True)
class Span:
    """A block of tiles of one level: columns x0 to x1 and rows y0 to y1, ends excluded."""

    level: int
    x0: int
    y0: int
    x1: int
    y1: int

    def __len__(self) -> int:
        """Return the number of tiles."""
        return max(0, self.x1 - self.x0) * max(0, self.y1 - self.y0)

    def tiles(self, source: Source) -> list[Tile]:
        """Return the tiles, those in the middle first: they are what the user looks at."""
        found = [
            Tile(source.id, self.level, x, y)
            for y in range(self.y0, self.y1)
            for x in range(self.x0, self.x1)
        ]
        middle = ((self.x0 + self.x1 - 1) / 2, (self.y0 + self.y1 - 1) / 2)
        return sorted(found, key=lambda tile: abs(tile.x - middle[0]) + abs(tile.y - middle[1]))


def tiles_for(view: MapView, source: Source) -> list[Tile]:
    """Return the tiles that cover the view at its resolution, the middle ones first.

    At most `MOST_TILES`: a view that would need more of the coarsest level gets none.
    """
    span = span_for(view, source)
    return span.tiles(source) if span else []


def span_for(view: MapView, source: Source, most: int = MOST_TILES) -> Span | None:
    """Return the block of tiles that covers the view, or None where the source has none.

    Parameters
    ----------
    most : int, optional
        A level that needs more tiles is passed over for a coarser one.
    """
    for level in range(_level(view, source), source.min_level - 1, -1):
        span = _span(view, source, level)
        if span is None or len(span) <= most:
            return span
    return None


def _level(view: MapView, source: Source) -> int:
    """Return the level whose pixels are nearest to the view's in size."""
    reach = view.metres_per_px * max(1.0, view.dpi / READABLE_DPI)
    x, y = view.center
    around = np.array([(x, y), (x + 100.0, y), (x, y + 100.0)])
    uv = source.grid.from_map(0, around)
    area = abs(np.linalg.det(uv[1:] - uv[0])) / 100.0**2
    if not np.isfinite(area) or area == 0:
        return source.min_level
    exact = -np.log2(np.sqrt(area) * reach * source.grid.tile_px)
    return int(np.clip(np.rint(exact), source.min_level, source.max_level))


def _span(view: MapView, source: Source, level: int) -> Span | None:
    west, south, east, north = view.extent
    across = np.linspace(west, east, 9)
    up = np.linspace(south, north, 9)
    uv = source.grid.from_map(level, np.stack(np.meshgrid(across, up), -1).reshape(-1, 2))
    uv = uv[np.isfinite(uv).all(axis=1)]
    if not len(uv):
        return None
    # the view's edges are curves on the grid: between the samples they may bulge a little
    bulge = 0.01 * (uv.max(axis=0) - uv.min(axis=0)) / 8
    least = np.array(source.grid.bounds[:2]) * 2.0**level
    most = np.array(source.grid.bounds[2:]) * 2.0**level
    x0, y0 = np.floor(np.maximum(uv.min(axis=0) - bulge, least)).astype(int)
    x1, y1 = np.ceil(np.minimum(uv.max(axis=0) + bulge, most)).astype(int)
    span = Span(level, int(x0), int(y0), int(x1), int(y1))
    return span if len(span) else None


def lattice(view: MapView, source: Source, span: Span) -> NDArray[np.float64]:
    """Return where the corners of the tiles fall on the view.

    Tiles whose stretch onto one quad would be off are cut into p x p parts.

    Returns
    -------
    ndarray, shape (rows * p + 1, columns * p + 1, 2), float64
        Pixels right, down. Stretched onto the quads between them tiles are less than 0.25 px off.
    """
    parts, corners = 1, _corners(view, source, span, 1)
    while parts < _MOST_PARTS:
        finer = _corners(view, source, span, parts * 2)
        if _error(corners, finer) < _TOLERANCE_PX:
            break
        parts, corners = parts * 2, finer
    return corners


def _corners(view: MapView, source: Source, span: Span, parts: int) -> NDArray[np.float64]:
    u = np.linspace(span.x0, span.x1, (span.x1 - span.x0) * parts + 1)
    v = np.linspace(span.y0, span.y1, (span.y1 - span.y0) * parts + 1)
    uv: Points = np.stack(np.meshgrid(u, v), -1)
    xy = source.grid.to_map(span.level, uv.reshape(-1, 2))
    west, _, _, north = view.extent
    px = (xy - (west, north)) * (1 / view.metres_per_px, -1 / view.metres_per_px)
    return px.reshape(uv.shape)


def _error(corners: NDArray[np.float64], finer: NDArray[np.float64]) -> float:
    """Return how far a perspective stretch onto the quads of a lattice is off, in pixels.

    Measured in the middle of each quad and of its edges, where ``finer`` is exact. Stretch as in
    P. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, section 2.2.3.
    """
    p0, p1, p2, p3 = corners[:-1, :-1], corners[:-1, 1:], corners[1:, 1:], corners[1:, :-1]
    away, right, down = p0 - p1 + p2 - p3, p1 - p2, p3 - p2
    worst = 0.0
    with np.errstate(invalid="ignore", divide="ignore"):  # infinite beyond the projection's reach
        area = _cross(right, down)
        g, h = _cross(away, down) / area, _cross(right, away) / area
        for u, v in ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1)):
            numerator = (p1 - p0 + g * p1) * u / 2 + (p3 - p0 + h * p3) * v / 2 + p0
            stretched = numerator / (g * u / 2 + h * v / 2 + 1)
            rows, columns = corners.shape[0] - 1, corners.shape[1] - 1
            off = stretched - finer[v::2, u::2][:rows, :columns]
            distance = np.hypot(off[..., 0], off[..., 1])
            worst = max(worst, float(distance[np.isfinite(distance)].max(initial=0.0)))
    return worst


def _cross(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    return (a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])[..., np.newaxis]
