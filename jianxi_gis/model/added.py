"""Layers a user adds to the map: which part of which file, read how, drawn how."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import isnan
from typing import Any, Protocol

from numpy.typing import NDArray

from jianxi_gis.errors import GisError, LayerError
from jianxi_gis.geo.columns import Columns, GeometryKind

ADDED = "added"
"""Source of their layers."""
HEADING = "添加的图层"


class Classing(StrEnum):
    """How features are divided into classes."""

    SINGLE = "一种符号"
    CATEGORY = "按类别"
    NATURAL = "自然断点"
    QUANTILES = "等数量"
    EQUAL = "等间隔"


GRADUATED = (Classing.NATURAL, Classing.QUANTILES, Classing.EQUAL)
"""Of a field of numbers."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a layer looks; lengths in millimetres."""

    color: str = "#3b6fb0"
    """#rrggbb; where there are classes, the deepest of a graduated layer."""
    width_mm: float = 0.3
    """Of lines and outlines."""
    size_mm: float = 2.0
    """Of markers."""
    fill_opacity: float = 0.35
    """Of areas, 0 to 1."""
    label_field: str = ""
    class_field: str = ""
    classing: Classing = Classing.SINGLE
    classes: int = 5
    """Of a graduated layer, 2 to 9."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is read: the features of one geometry kind in one layer of a file."""

    path: str
    """Absolute."""
    part: str
    """Name of the layer in the file."""
    geometry: GeometryKind
    crs: str = ""
    """What the user says the coordinates are; empty: as the file says."""
    swapped: bool = False
    """Northing stands before easting, latitude before longitude."""


@dataclass(frozen=True, slots=True)
class AddedLayer:
    """One layer a user added."""

    id: str
    title: str
    source: Source
    style: Style = field(default_factory=Style)


class Features(Protocol):
    """What was read of a source."""

    @property
    def columns(self) -> Columns:
        """Return the geometry."""

    @property
    def crs(self) -> str:
        """Return what the coordinates were read as."""

    @property
    def left_out(self) -> int:
        """Return how many features of the file have no place on the map."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the names of the attributes."""

    def __hash__(self) -> int:
        """Return the hash of this very object."""

    def values(self, name: str) -> NDArray[Any]:
        """Return an attribute of all features."""


Read = Mapping[Source, Features | GisError]
"""What came of the sources read so far."""


def trouble(layer: AddedLayer, read: Read) -> GisError | None:
    """Return why a layer is not on the map as asked; None if it is, or is not read yet."""
    found = read.get(layer.source)
    if found is None or isinstance(found, GisError):
        return found
    for name in (layer.style.label_field, layer.style.class_field):
        if name and name not in found.fields:
            return LayerError(f"文件里没有字段 {name}", layer.title, "请重新选择样式")
    return None


def words_of(value: Any) -> str:
    """Return an attribute as words: empty where there is none, no zeros behind the point."""
    if value is None or (isinstance(value, float) and isnan(value)):
        return ""
    return f"{value:.10g}" if isinstance(value, float) else str(value)
