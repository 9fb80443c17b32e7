"""What a base map is: a source of tiles, and stacks of sources that are shown together."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from jianxi_gis.basemap.grid import Grid, mercator_grid


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile of a source."""

    source: str
    """Id of the source."""
    level: int
    x: int
    """Columns from the left edge of the grid."""
    y: int
    """Rows from the upper edge of the grid."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where tiles come from and where they lie."""

    id: str
    title: str
    kind: Literal["web", "mbtiles", "geotiff"]
    address: str = ""
    """For ``web``: http(s) address with {z}, {x}, {y} or {-y}, {s} and {key}."""
    path: Path | None = None
    """For files."""
    grid: Grid = field(default_factory=mercator_grid)
    min_level: int = 0
    max_level: int = 18
    attribution: str = ""
    """Printed on the map and on paper; plain text."""
    subdomains: tuple[str, ...] = ()
    key_service: str = ""
    """Name the key is kept under, e.g. ``tianditu``; empty: none is needed."""

    @property
    def needs_key(self) -> bool:
        """Return whether nothing comes without a key of the user."""
        return bool(self.key_service)


@dataclass(frozen=True, slots=True)
class Stack:
    """Sources drawn on top of each other as one base map, the lowest first."""

    id: str
    title: str
    sources: tuple[Source, ...]
    default_on: bool = True
    """Offered from the start; False: only after the user has read ``note`` and agreed."""
    note: str = ""
    """What the user must know before using it."""

    @property
    def attribution(self) -> str:
        """Return the words that must stand on the map and on paper, each once."""
        words = dict.fromkeys(source.attribution for source in self.sources if source.attribution)
        return "；".join(words)
