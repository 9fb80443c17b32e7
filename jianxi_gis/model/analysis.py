"""Which projects lie in a zone: surely, by their names, perhaps; with the money of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.blocks import block_mentions
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.names import block_key, normalise
from jianxi_gis.model.classes import LocationKind
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import RelationIndex
from jianxi_gis.model.summary import Share, total
from jianxi_gis.model.zone import ALL_STATIONS, Zone, ZoneKind, ZoneRequest


class Standing(StrEnum):
    """How a project stands to a zone; every project has one, so sums add up."""

    SURELY = "确在其内"
    """Wherever its place and the zone's truly are, within their accuracies, some of it is in."""
    BY_WORDS = "名称提到"
    """Its name mentions the place; its position does not settle it."""
    PERHAPS = "可能在内"
    """Its circle of doubt touches the zone."""
    OUTSIDE = "在外"
    DISTRICT = "全区性"
    """Not judged: a project of the whole district."""
    UNLOCATED = "未落图"
    """Not judged: no position is known."""


INSIDE = (Standing.SURELY, Standing.BY_WORDS, Standing.PERHAPS)


@dataclass(frozen=True, slots=True, eq=False)
class AnalysisResult:
    """What a zone holds."""

    request: ZoneRequest
    zone: Zone
    standings: dict[Standing, tuple[Project, ...]]
    """Every project that was looked at, in plan order, under exactly one standing."""
    among: str
    """Words of the filter that was in force; 全部项目 without one."""

    @property
    def shares(self) -> tuple[Share, ...]:
        """Return number and exact sum by standing, empty ones too."""
        return tuple(
            Share(standing, whole.count, whole.total_yuan)
            for standing, projects in self.standings.items()
            for whole in (total(projects),)
        )

    def ids(self, standings: Sequence[Standing] = INSIDE) -> tuple[str, ...]:
        """Return the ids of the projects of some standings, surest first."""
        return tuple(project.id for one in standings for project in self.standings[one])

    @property
    def method(self) -> str:
        """Return how the zone was made and what cannot be judged, without the figures inside."""
        left = "、".join(
            f"{name} {len(self.standings[name])} 项"
            for name in (Standing.DISTRICT, Standing.UNLOCATED)
        )
        return f"{self.zone.making}。项目位置按各自精度计，线和面有一部分在内即算；{left}未作判断。"

    @property
    def sentence(self) -> str:
        """Return the result in words: what was asked, the figures, how it was made."""
        figures = {share.label: share for share in self.shares}
        inside = "，".join(
            f"{name} {figures[name].count} 项 {format_yuan(figures[name].total_yuan)}"
            for name in INSIDE
        )
        return f"{self.zone.title}，{self.among}：{inside}。{self.method}"


def analyse(
    request: ZoneRequest,
    zone: Zone,
    projects: Sequence[Project],
    relations: RelationIndex,
    among: str,
) -> AnalysisResult:
    """Judge projects by a zone.

    Parameters
    ----------
    request, zone
        What was asked for and what was made of it.
    projects : sequence of Project
        Those to judge, in plan order.
    relations : RelationIndex
        Says which names mention the zone's place.
    among : str
        The filter the projects have passed, in words.

    Notes
    -----
    Method: a project is surely in if some of it lies so deep in ``zone.surely`` that its own
    accuracy cannot carry it out; perhaps if it is no farther from ``zone.perhaps`` than its
    accuracy. Of several places one is enough. Grid distances (EPSG:4546).
    """
    named = _named_in(zone.place, request.kind, projects, relations)
    cores: dict[float, BaseGeometry] = {}
    found: dict[Standing, list[Project]] = {standing: [] for standing in Standing}
    for project in projects:
        standing = _by_position(project, zone, cores)
        if standing is not Standing.SURELY and project.id in named:
            standing = Standing.BY_WORDS
        found[standing].append(project)
    judged = {standing: tuple(members) for standing, members in found.items()}
    return AnalysisResult(request, zone, judged, among)


def _by_position(project: Project, zone: Zone, cores: dict[float, BaseGeometry]) -> Standing:
    if not project.locations:
        return Standing.UNLOCATED
    if project.whole_district:
        return Standing.DISTRICT
    best = Standing.OUTSIDE
    for location in project.locations:
        if location.kind is LocationKind.DISTRICT:
            continue
        shape, accuracy_m = to_grid(location.geometry), location.accuracy_m
        if accuracy_m not in cores:
            cores[accuracy_m] = shapely.buffer(zone.surely, -accuracy_m)
        if shapely.intersects(shape, cores[accuracy_m]):
            return Standing.SURELY
        if shapely.dwithin(shape, zone.perhaps, accuracy_m):
            best = Standing.PERHAPS
    return best


def _named_in(
    place: str, kind: ZoneKind, projects: Sequence[Project], relations: RelationIndex
) -> frozenset[str]:
    """Return the ids of the projects whose names mention the zone's place."""
    if not place:
        return frozenset()
    key = _line(place)
    if kind is ZoneKind.BLOCK:
        block = block_key(place)
        return frozenset(
            project.id
            for project in projects
            if normalise(place) in normalise(project.name)
            or any(block in (found.whole, found.name) for found in block_mentions(project.name))
        )
    index = {
        ZoneKind.RIVER: relations.rivers,
        ZoneKind.ROAD: relations.roads,
        ZoneKind.STATION: relations.stations,
    }.get(kind, {})
    return frozenset(
        project_id
        for project_id, found in index.items()
        if any(
            item.how == "words" and (place == ALL_STATIONS or _line(item.place) == key)
            for item in found
        )
    )


def _line(place: str) -> str:
    """Return a road, river or station in one spelling: 洛阳火车站 and 洛阳火车站站 are one."""
    return normalise(place).rstrip("站")
