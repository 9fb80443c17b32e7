"""Shapes taken apart into vertices to be moved, added, taken away and split, and put together."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import GeoError

XY = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Part:
    """One point, line or ring of a shape, metres (EPSG:4546)."""

    vertices: tuple[XY, ...]
    """Of a ring each once."""
    closed: bool = False
    holes: tuple[tuple[XY, ...], ...] = ()
    """Rings within, that stay as they are."""

    @property
    def least(self) -> int:
        """Return how many vertices it must keep."""
        return 3 if self.closed else min(2, len(self.vertices))

    @property
    def edges(self) -> tuple[tuple[XY, XY], ...]:
        """Return the pairs of vertices with an edge between them."""
        ends = (*self.vertices, self.vertices[0]) if self.closed else self.vertices
        return tuple(pairwise(ends))

    def moved(self, number: int, xy: XY) -> "Part":
        """Return it with a vertex elsewhere."""
        before, after = self.vertices[:number], self.vertices[number + 1 :]
        return replace(self, vertices=(*before, xy, *after))

    def added(self, edge: int, xy: XY) -> "Part":
        """Return it with a vertex more, on an edge."""
        before, after = self.vertices[: edge + 1], self.vertices[edge + 1 :]
        return replace(self, vertices=(*before, xy, *after))

    def without(self, number: int) -> "Part":
        """Return it without a vertex; the same if it needs them all."""
        if len(self.vertices) <= self.least:
            return self
        return replace(self, vertices=self.vertices[:number] + self.vertices[number + 1 :])

    def split(self, number: int) -> tuple["Part", ...]:
        """Return a line as two that meet in a vertex; alone if it cannot be."""
        if self.closed or not 0 < number < len(self.vertices) - 1:
            return (self,)
        return (
            replace(self, vertices=self.vertices[: number + 1]),
            replace(self, vertices=self.vertices[number:]),
        )


def apart(shape: BaseGeometry) -> tuple[Part, ...]:
    """Return the parts of a shape, metres (EPSG:4546)."""
    found = []
    for one in shapely.get_parts(shape):
        if one.geom_type == "Polygon":
            holes = tuple(_xy(ring)[:-1] for ring in one.interiors)
            found.append(Part(_xy(one.exterior)[:-1], closed=True, holes=holes))
        else:
            found.append(Part(_xy(one)))
    return tuple(found)


def together(parts: Iterable[Part]) -> BaseGeometry:
    """Return the shape of parts of one kind, metres (EPSG:4546).

    Raises
    ------
    GeoError
        Nothing is left, or an edge crosses itself.
    """
    shapes = [_shape(part) for part in parts]
    if not shapes:
        raise GeoError("没有留下图形", todo="要撤去位置，请在核对窗口里留作未落图")
    one: BaseGeometry = shapes[0] if len(shapes) == 1 else shapely.union_all(shapes)
    if len(shapes) > 1 and shapes[0].geom_type == "LineString":
        one = shapely.multilinestrings(shapes)  # a union would cut them where they cross
    if not one.is_valid or one.is_empty:
        raise GeoError("边线相交，不能作为范围", todo="请把交叉的角点移开")
    return one


def _shape(part: Part) -> BaseGeometry:
    shape: BaseGeometry
    if part.closed:
        shape = shapely.polygons(part.vertices, list(part.holes) or None)
        if not shape.is_valid:
            raise GeoError("边线相交，不能作为范围", todo="请把交叉的角点移开")
    elif len(part.vertices) == 1:
        shape = shapely.points(part.vertices[0])
    else:
        shape = shapely.linestrings(part.vertices)
        if not shape.length:
            raise GeoError("线没有长度", todo="请把端点移开")
    return shape


def _xy(line: BaseGeometry) -> tuple[XY, ...]:
    return tuple((float(x), float(y)) for x, y in shapely.get_coordinates(line))
