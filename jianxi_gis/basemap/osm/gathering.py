"""Features on their way in: kept only where they touch the box, a batch at a time."""

from collections.abc import Iterable

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.basemap.osm.classify import THEMES, Found, Shape
from jianxi_gis.basemap.osm.extract import Box, Features

_BATCH = 20_000
_DIMENSION: dict[Shape, int] = {"point": 0, "line": 1, "polygon": 2}
_Row = tuple[str, str, bool]
"""Class, name, hidden."""


class Gathering:
    """Features of all themes; a batch is cut to the box as soon as it is full."""

    def __init__(self, box: Box) -> None:
        self._box = shapely.box(*box)
        shapely.prepare(self._box)
        self._waiting: dict[str, tuple[list[bytes], list[_Row]]] = {
            theme: ([], []) for theme in THEMES
        }
        self._kept: dict[str, tuple[list[BaseGeometry], list[_Row]]] = {
            theme: ([], []) for theme in THEMES
        }

    def add(self, found: Found, wkb: bytes, name: str, hidden: bool) -> None:
        """Add a feature; it is forgotten if it does not touch the box."""
        theme, kind = found
        shapes, rows = self._waiting[theme]
        shapes.append(wkb)
        rows.append((kind, name, hidden))
        if len(shapes) >= _BATCH:
            self._settle(theme)

    def features(self) -> dict[str, Features]:
        """Return all that was kept, by theme."""
        for theme in THEMES:
            self._settle(theme)
        return {theme: _features(*kept) for theme, kept in self._kept.items()}

    def _settle(self, theme: str) -> None:
        wkb, rows = self._waiting[theme]
        self._waiting[theme] = ([], [])
        shapes = shapely.from_wkb(wkb, on_invalid="ignore")
        touching = np.flatnonzero(shapely.intersects(self._box, shapes))
        geometries, kept = self._kept[theme]
        dimension = _DIMENSION[THEMES[theme]]
        inside = shapely.contains(self._box, shapes[touching])
        for index, whole in zip(touching.tolist(), inside.tolist(), strict=True):
            shape = shapes[index] if whole else self._cut(shapes[index], dimension)
            if not shape.is_empty:
                geometries.append(shape)
                kept.append(rows[index])

    def _cut(self, shape: BaseGeometry, dimension: int) -> BaseGeometry:
        cut = shapely.intersection(shapely.make_valid(shape), self._box)
        parts = list(shapely.get_parts(shapely.get_parts(cut)))  # a collection may hold multi-parts
        fitting = [part for part in parts if shapely.get_dimensions(part) == dimension]
        united: BaseGeometry = shapely.union_all(fitting)
        return united


def _features(geometries: list[BaseGeometry], rows: Iterable[_Row]) -> Features:
    classes, names, hidden = zip(*rows, strict=True) if geometries else ((), (), ())
    shapes = np.empty(len(geometries), dtype=object)
    shapes[:] = [
        shape.geoms[0] if len(getattr(shape, "geoms", ())) == 1 else shape for shape in geometries
    ]
    return Features(shapes, tuple(classes), tuple(names), np.array(hidden, dtype=bool))
