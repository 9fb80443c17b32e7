"""One thing a reviewer can choose: a place with where it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.geocode import Answer
from jianxi_gis.geo.measure import to_grid, to_lonlat
from jianxi_gis.geo.named import Named
from jianxi_gis.model.classes import METHOD_WORDS, LocationKind, Method
from jianxi_gis.model.locating import location_of
from jianxi_gis.model.project import Location, Project
from jianxi_gis.ui.language import tr

_KINDS = {0: LocationKind.POINT, 1: LocationKind.LINE, 2: LocationKind.AREA}
_DRAWN = {0: "点", 1: "线", 2: "面"}


class Origin(StrEnum):
    """Where an option comes from."""

    NOW = "现在的位置"
    SURE = "按名称，自动"
    DOUBTFUL = "按名称，待确认"
    SEARCHED = "另查的地名"
    ONLINE = "在线服务"
    DRAWN = "人工"


@dataclass(frozen=True, slots=True, eq=False)
class Option:
    """One possible place."""

    location: Location
    origin: Origin
    shape: BaseGeometry
    """The geometry in metres (EPSG:4546)."""

    @property
    def title(self) -> str:
        """Return place, method and accuracy: 牡丹广场　地名　误差 300 米."""
        words = [self.location.place or METHOD_WORDS[self.location.method]]
        if self.location.place:
            words.append(METHOD_WORDS[self.location.method])
        if self.location.kind is not LocationKind.DISTRICT:
            words.append(tr(f"误差 {self.location.accuracy_m:g} 米"))
        return "　".join(words)


def options_of(project: Project, answer: Answer) -> tuple[Option, ...]:
    """Return what to choose from: where a person has put it, then what its name can mean."""
    now = [_option(place, Origin.NOW) for place in project.locations if project.settled]
    named = [
        _option(location_of(candidate), Origin.SURE if candidate.automatic else Origin.DOUBTFUL)
        for candidate in answer.candidates
    ]
    return (*now, *named)


def chosen_at_first(options: Sequence[Option]) -> tuple[int, ...]:
    """Return the options that Enter takes at once: settled, or sure; never a doubtful one."""
    for origin in (Origin.NOW, Origin.SURE):
        found = tuple(n for n, option in enumerate(options) if option.origin is origin)
        if found:
            return found
    return ()


def from_named(thing: Named) -> Option:
    """Return a place of the gazetteer that a person looked up."""
    found = Location(
        geometry=to_lonlat(thing.geometry),
        kind=_KINDS[shapely.get_dimensions(thing.geometry)],
        method=Method.GAZETTEER,
        accuracy_m=thing.accuracy_m,
        reasoning=f"人工指定为{thing.sort}“{thing.name}”，来源：{thing.source}。",
        place=thing.name,
    )
    return Option(found, Origin.SEARCHED, thing.geometry)


def from_location(location: Location) -> Option:
    """Return an answer of an online service."""
    return _option(location, Origin.ONLINE)


def drawn(shape: BaseGeometry, accuracy_m: float, scale: float) -> Option:
    """Return a shape drawn by hand (EPSG:4546, metres) on a map of 1:``scale``."""
    dimension = int(shapely.get_dimensions(shape))
    found = Location(
        geometry=to_lonlat(shape),
        kind=_KINDS[dimension],
        method=Method.BY_HAND,
        accuracy_m=accuracy_m,
        reasoning=f"人工在 1:{scale:,.0f} 的图上画{_DRAWN[dimension]}。",
    )
    return Option(found, Origin.DRAWN, shape)


def moved(option: Option, shape: BaseGeometry, accuracy_m: float, scale: float) -> Option:
    """Return an option dragged elsewhere by hand."""
    words = f"人工在 1:{scale:,.0f} 的图上由“{option.location.place or '原位置'}”移来。"
    location = replace(drawn(shape, accuracy_m, scale).location, reasoning=words)
    return Option(location, Origin.DRAWN, shape)


def amended(option: Option, accuracy_m: float, basis: str) -> Option:
    """Return a drawn option with the accuracy and the basis a person states; others as they are."""
    if option.origin is not Origin.DRAWN:
        return option
    reasoning = option.location.reasoning
    if basis.strip():
        reasoning = f"{reasoning.removesuffix('。')}，依据：{basis.strip()}。"
    location = replace(option.location, accuracy_m=accuracy_m, reasoning=reasoning)
    return replace(option, location=location)


def _option(location: Location, origin: Origin) -> Option:
    return Option(location, origin, to_grid(location.geometry))
