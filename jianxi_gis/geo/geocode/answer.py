"""What the geocoder answers."""

from dataclasses import dataclass
from typing import Literal

from shapely.geometry.base import BaseGeometry

CandidateKind = Literal["point", "line", "area", "district"]
CandidateMethod = Literal[
    "gazetteer",
    "block",
    "junction",
    "road_segment",
    "bounded",
    "road",
    "water",
    "address",
    "owner_site",
    "district",
]

DOUBTFUL = frozenset({"stand-in", "inferred"})
"""Confidences that a person must confirm before they place anything."""
FARTHEST_M = 800.0
"""A position less sure than this places nothing by itself, metres."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One position a name may mean."""

    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""
    kind: CandidateKind
    method: CandidateMethod
    accuracy_m: float
    """The true place is believed to lie within this many metres of the geometry."""
    place: str
    """Name of the place, road or river."""
    reasoning: str
    """One Chinese sentence: which words, which place, from which source."""
    automatic: bool
    """May be taken without a person; a candidate that may not is for the review queue."""


@dataclass(frozen=True, slots=True)
class Answer:
    """All candidates, automatic ones first; ``reason`` says why none is automatic."""

    candidates: tuple[Candidate, ...] = ()
    reason: str = ""

    @property
    def positions(self) -> tuple[Candidate, ...]:
        """Return the automatic candidates: together they are the place (several if named so)."""
        return tuple(candidate for candidate in self.candidates if candidate.automatic)
