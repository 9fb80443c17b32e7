"""Everything that has a name, on the grid of the map: what lies here, and where is it called so."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.blocks import block_mentions
from jianxi_gis.geo.gazetteer import Gazetteer, NamedLine, Place
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.names import normalise

ROAD, RIVER, STATION, BLOCK, DISTRICT = "道路", "河渠", "地铁站", "街坊", "区县"
_KINDS = {
    "jiefang": BLOCK, "village": "村庄", "plant": "厂区", "plant_gate": "厂区大门",
    "institute": "院所", "university": "高校", "park": "公园", "wetland": "湿地", "water": "水面",
    "square": "广场", "mall": "商业", "commercial": "商业", "hotel": "宾馆", "compound": "小区",
    "junction": "路口", "bridge": "桥", "tunnel": "隧道", "heritage": "文物",
    "landmark": "地标", "locality": "片区", "transport": "交通枢纽", "road_end": "道路端点",
}  # fmt: skip
"""Kinds of places in words; a kind that is not here is an anchor of the geocoder, not a place."""
_ORDER = (BLOCK, STATION, ROAD, RIVER)


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """A named thing."""

    name: str
    """For a piece of a road or river the name of the piece."""
    proper: str
    """Name of the whole, as one asks for it."""
    names: tuple[str, ...]
    """All its names, normalised."""
    sort: str
    """道路, 河渠, 地铁站, 街坊, 村庄, …"""
    geometry: BaseGeometry
    """Metres (EPSG:4546)."""
    accuracy_m: float
    source: str


class Here(NamedTuple):
    """A named thing and how far it is."""

    thing: Named
    distance_m: float


@lru_cache(maxsize=4)  # a workspace's own places make a gazetteer of their own
def named_things(gazetteer: Gazetteer) -> tuple[Named, ...]:
    """Return all named things; blocks, stations, roads and rivers first."""
    return tuple(sorted(_things(gazetteer), key=_rank))


def things_at(gazetteer: Gazetteer, xy: tuple[float, float], reach_m: float) -> tuple[Here, ...]:
    """Return what lies within ``reach_m`` metres of a point (EPSG:4546), nearest first.

    Areas that hold the point come after what is nearer than they are wide: the district last.
    """
    point = shapely.points(xy)
    found = [
        Here(thing, float(shapely.distance(thing.geometry, point)))
        for thing in named_things(gazetteer)
    ]
    near = [here for here in found if here.distance_m <= reach_m]
    return tuple(sorted(near, key=lambda here: (here.thing.sort == DISTRICT, here.distance_m)))


def search(gazetteer: Gazetteer, text: str, limit: int = 30) -> tuple[Named, ...]:
    """Return the things whose name holds the text, in any width and spelling of block numbers.

    The same name first, then names that begin so, then the rest; in the order of `named_things`.
    """
    wanted = _key(text)
    if not wanted:
        return ()

    def fit(thing: Named) -> int:
        return min(
            (0 if name == wanted else 1 if name.startswith(wanted) else 2)
            for name in thing.names
            if wanted in name
        )

    found = [thing for thing in named_things(gazetteer) if any(wanted in n for n in thing.names)]
    return tuple(sorted(found, key=fit)[:limit])


def called(gazetteer: Gazetteer, name: str) -> tuple[Named, ...]:
    """Return every piece of the things that bear this name or alias, in any spelling."""
    wanted = _key(name)
    wholes = {thing.proper for thing in named_things(gazetteer) if wanted in thing.names}
    return tuple(thing for thing in named_things(gazetteer) if thing.proper in wholes)


def _things(gazetteer: Gazetteer) -> Iterator[Named]:
    for line in gazetteer.lines:
        yield _line(line)
    for place in gazetteer.places:
        if place.kind in _KINDS:
            yield _place(place)
    stations: dict[str, list[str]] = {}
    for station in gazetteer.stations:
        stations.setdefault(station.name, []).append(station.line)
    for station in gazetteer.stations:
        lines = stations.pop(station.name, None)
        if lines:  # a station of two lines stands twice
            name = f"{station.name.removesuffix('站')}站"
            yield Named(
                f"{name}（{'、'.join(lines)}）",
                name,
                (_key(name),),
                STATION,
                to_grid(station.geometry),
                station.accuracy_m,
                station.source,
            )
    for district in gazetteer.districts:
        yield Named(
            district.name,
            district.name,
            (_key(district.name),),
            DISTRICT,
            to_grid(district.geometry),
            district.accuracy_m,
            district.source,
        )


def _line(line: NamedLine) -> Named:
    names = (line.name, line.proper, *line.aliases)
    sort = RIVER if line.kind == "water" else ROAD
    geometry = to_grid(line.geometry)
    keys = tuple(dict.fromkeys(map(_key, names)))
    return Named(line.name, line.proper, keys, sort, geometry, line.accuracy_m, line.source)


def _place(place: Place) -> Named:
    names = tuple(dict.fromkeys(map(_key, (place.name, *place.aliases))))
    return Named(
        place.name,
        place.name,
        names,
        _KINDS[place.kind],
        to_grid(place.geometry),
        place.accuracy_m,
        place.source,
    )


def _rank(thing: Named) -> tuple[int, int, str]:
    known = thing.sort in _ORDER
    return (0 if known else 1, _ORDER.index(thing.sort) if known else 0, thing.sort)


def _key(text: str) -> str:
    """Return one spelling: 十号街坊 is 10号街坊."""
    plain = normalise(text)
    blocks = block_mentions(plain)
    return blocks[0].name if len(blocks) == 1 and blocks[0].end == len(plain) else plain
