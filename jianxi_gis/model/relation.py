"""Which project belongs to which 街坊, road, river, station: by its words or by its position."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Relation:
    """One project belongs to one place."""

    place: str
    """Name of the block, road, river or station."""
    how: str
    """``words`` (the name mentions it) or ``position`` (within ``distance_m``)."""
    distance_m: float = 0.0
    """Ground distance of the position to the place, metres (EPSG:4546 grid)."""
    accuracy_m: float = 0.0
    """Accuracy of position and place together, metres."""

    def sure_within(self, limit_m: float) -> bool:
        """Return True if it holds wherever both truly are, within their accuracies."""
        return self.how == "words" or self.distance_m + self.accuracy_m <= limit_m


Relations = Mapping[str, tuple[Relation, ...]]
"""Project id -> relations to places of one sort."""


@dataclass(frozen=True, slots=True)
class RelationIndex:
    """Relations of all projects to the four sorts of places that are asked for."""

    blocks: Relations = field(default_factory=dict)
    roads: Relations = field(default_factory=dict)
    rivers: Relations = field(default_factory=dict)
    stations: Relations = field(default_factory=dict)
