"""What an extract holds after it was read: columns of features by theme."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ATTRIBUTION = "© OpenStreetMap 贡献者（ODbL 1.0）"
"""Must stand on every map and every list made from an extract."""
SOURCE = "OpenStreetMap（ODbL）"

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees (EPSG:4490; WGS 84 is taken as the same)."""

Progress = Callable[[int, int, str], bool]
"""Told bytes done, bytes in all and what is going on; returns False to stop."""


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """Features of one theme; all sequences have the same length."""

    geometries: NDArray[np.object_]
    """Shapely, longitude and latitude in EPSG:4490; of one dimension."""
    classes: tuple[str, ...]
    """Chinese class words: 主干路, 公园, 地铁站."""
    names: tuple[str, ...]
    """``name:zh`` or ``name``, half width, no space at the ends; empty where there is none."""
    hidden: NDArray[np.bool_]
    """In a tunnel or culvert."""

    def __len__(self) -> int:
        """Return the number of features."""
        return len(self.classes)


@dataclass(frozen=True, slots=True, eq=False)
class OsmExtract:
    """The part of an extract inside a box."""

    name: str
    """File name without its folder."""
    box: Box
    date: str
    """Of the data, ISO; empty if the file does not say."""
    themes: Mapping[str, Features]
    """By theme, see `jianxi_gis.basemap.osm.classify.THEMES`; every theme is there."""
    cut_ways: int = 0
    """Ways with nodes that the file does not hold: drawn as far as they are known."""
    broken_areas: int = 0
    """Areas whose rings do not close or whose ways are not all in the file: left out."""
    note: str = ""
    """What the user should know about gaps, Chinese; empty if nothing."""

    @property
    def attribution(self) -> str:
        """Return the words that licence and honesty ask for on the map."""
        return f"{ATTRIBUTION}，数据截至 {self.date}" if self.date else ATTRIBUTION
