"""A project of a plan, with its money, status, places and evidence."""

from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry

from jianxi_gis.model.classes import Kind, LocationKind, Method, Status
from jianxi_gis.model.evidence import Evidence, Locator


@dataclass(frozen=True, slots=True)
class Location:
    """Where a project is, how that was found, and how far off it may be."""

    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490; the district's outline for whole-district projects."""
    kind: LocationKind
    method: Method
    accuracy_m: float
    """The true place is believed to lie within this many metres of the geometry."""
    reasoning: str
    """One Chinese sentence: which words of the name led to which place, and by what source."""
    place: str = ""
    """Name of the gazetteer place or line."""
    confirmed_by: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """One project; frozen, a change makes a new one with a higher version."""

    id: str
    name: str
    plan: str
    """Title of the document that lists it."""
    section: int | None
    """Number of the 专栏, None for projects of other documents."""
    group: str
    seq: int
    """1-based position in its group; 0 outside a list."""
    investment_yuan: int | None
    kind: Kind = Kind.OTHER
    status: Status = Status.LISTED
    owner: str = ""
    note: str = ""
    parent: str = ""
    """Id of the package (打包项目) it belongs to, or empty."""
    evidence: tuple[Evidence, ...] = ()
    """Oldest first; the current status is the newest claim."""
    locations: tuple[Location, ...] = ()
    unlocated_reason: str = ""
    """Why it has no location, or empty if it has."""
    version: int = 1
    reviewed_by: str = ""
    """Who settled its place, or that it has none; no rule changes it then."""
    reviewed_at: str = ""
    """ISO date and time of that."""
    absorbed: tuple[str, ...] = ()
    """Ids of what a person merged into it: lines of later editions find their project by them."""
    removed_by: str = ""
    """Who took it out of the plan; it is among `Plan.removed` then."""
    removed_at: str = ""
    """ISO date and time of that; empty: it is in the plan."""

    @property
    def whole_district(self) -> bool:
        """Return True for a project of the whole district: counted, never pinned to a point."""
        return LocationKind.DISTRICT in [place.kind for place in self.locations]

    @property
    def settled(self) -> bool:
        """Return True if a person has said where it is, or that it is left without a place."""
        return bool(self.reviewed_by) or any(
            place.method is Method.BY_HAND or place.confirmed_by for place in self.locations
        )

    @property
    def accuracy_m(self) -> float | None:
        """Return the worst accuracy of its places in metres, None if unlocated or district-wide."""
        if not self.locations or self.whole_district:
            return None
        return max(place.accuracy_m for place in self.locations)


@dataclass(frozen=True, slots=True)
class Group:
    """A group of a 专栏 with the figures its heading states."""

    section: int
    """Number of the 专栏; 0 for a group of a list outside of any."""
    section_title: str
    name: str
    stated_count: int | None
    stated_total_yuan: int | None
    stated_period_yuan: int | None
    """Investment the heading plans for the plan period, in yuan."""
    locator: Locator
    document_id: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """A row of the plan's table of indicators (专栏1), in the document's words."""

    seq: int
    theme: str
    name: str
    base: str
    target: str
    growth: str
    nature: str
    """预期性 or 约束性, empty where the document leaves it blank."""
    locator: Locator
    document_id: str


@dataclass(frozen=True, slots=True)
class Reported:
    """A document says what an indicator of the whole district has come to."""

    measure: str
    """Name of one of `jianxi_gis.model.measures.MEASURES`."""
    value: str
    """In the document's words: 103亿元."""
    date: str
    """ISO date it holds for, empty if not known."""
    locator: Locator
    document_id: str
    quote: str = field(default="", compare=False)
    """The sentence; kept in workspaces of documents the user read, not shipped."""


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A line that looks like a project and was not taken, with the reason."""

    locator: Locator
    text: str = field(compare=False)
    reason: str = ""
