"""A zone asked for by a reviewer: a band, a catchment, a circle, a block, a drawn area."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.named import BLOCK, RIVER, ROAD, STATION, Named, called, named_things

ALL_STATIONS = "全部车站"
WALK_M, CYCLE_M = 1000.0, 3000.0
"""15 minutes on foot and by bicycle, as a straight line, metres."""
FARTHEST_M = 5000.0
_SEGMENTS = 32
"""Sides of a quarter circle: the zone is 0.03 % too narrow at most."""


class ZoneKind(StrEnum):
    """What is asked for."""

    RIVER = "河渠廊道"
    ROAD = "道路廊道"
    STATION = "地铁站周边"
    CIRCLE = "15 分钟生活圈"
    BLOCK = "街坊"
    DRAWN = "画出的范围"


USUAL_M: dict[ZoneKind, float] = {
    ZoneKind.RIVER: 300.0,
    ZoneKind.ROAD: 100.0,
    ZoneKind.STATION: 500.0,
    ZoneKind.CIRCLE: WALK_M,
}
"""Distances in metres; the other kinds have none."""
_SORTS = {
    ZoneKind.RIVER: RIVER, ZoneKind.ROAD: ROAD, ZoneKind.STATION: STATION, ZoneKind.BLOCK: BLOCK
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class ZoneRequest:
    """Which zone."""

    kind: ZoneKind
    place: str = ""
    """Name of the river, road, station, block or centre; `ALL_STATIONS`."""
    distance_m: float = 0.0
    """Half width of a band, radius of a catchment or circle, metres."""
    shape: BaseGeometry | None = None
    """Metres (EPSG:4546): the polygon drawn, or the point a circle is drawn about."""


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """A zone on the grid of the map (EPSG:4546, metres), with its doubt."""

    title: str
    """涧河两侧 300 米."""
    geometry: BaseGeometry
    """What is drawn."""
    surely: BaseGeometry
    """What lies in the zone wherever the place truly is, within its accuracy; may be empty."""
    perhaps: BaseGeometry
    """What may lie in it."""
    making: str
    """How it was made and how well its place is known, one Chinese sentence without a stop."""
    place: str = ""
    """Proper name of the place, by which a project's name can speak of it; empty if drawn."""


def places_for(kind: ZoneKind, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return the names a zone of this kind can be asked for, in the gazetteer's order."""
    things = named_things(gazetteer)
    if kind is ZoneKind.DRAWN:
        return ()
    if kind is ZoneKind.CIRCLE:
        points = (thing.proper for thing in things if thing.geometry.geom_type == "Point")
        return tuple(dict.fromkeys(points))
    found = tuple(dict.fromkeys(thing.proper for thing in things if thing.sort == _SORTS[kind]))
    return (ALL_STATIONS, *found) if kind is ZoneKind.STATION else found


def make_zone(request: ZoneRequest, gazetteer: Gazetteer) -> Zone:
    """Return the zone that is asked for.

    Parameters
    ----------
    request : ZoneRequest
    gazetteer : Gazetteer
        Knows the places, with their accuracy.

    Raises
    ------
    GeoError
        No position is known for the place, the distance is none, or the polygon encloses
        nothing or crosses itself.

    Notes
    -----
    Distances are straight lines on the grid (EPSG:4546), 203 ppm long here: 0.1 m in 500 m.
    """
    kind = request.kind
    if kind is ZoneKind.DRAWN:
        return _drawn(request)
    if kind is ZoneKind.CIRCLE and request.shape is not None:
        return _circle_about(request.shape, _distance(request))
    things = _things(request, gazetteer)
    if kind is ZoneKind.BLOCK:
        return _block(things[0])
    distance_m = _distance(request)
    zone, surely, perhaps = _within(things, distance_m)
    every = kind is ZoneKind.STATION and request.place == ALL_STATIONS
    name = ALL_STATIONS if every else things[0].proper
    metres = f"{distance_m:,.0f} 米"
    known = _accuracy_words(things)
    if kind is ZoneKind.STATION:
        title = f"{'地铁站' if every else name}周边 {metres}"
        which = f" {len(things)} 个地铁站" if every else name
        making = f"以{which}的站点位置为圆心、{metres}为半径（直线距离），{known}"
    elif kind is ZoneKind.CIRCLE:
        title = f"{name} 15 分钟生活圈（{metres}）"
        making = f"以{name}为圆心，{_pace(distance_m)}，{known}"
    else:
        title = f"{name}两侧 {metres}"
        making = f"沿{name}已知的 {len(things)} 段线位向两侧各取 {metres}，{known}"
    return Zone(title, zone, surely, perhaps, making, name)


def _things(request: ZoneRequest, gazetteer: Gazetteer) -> tuple[Named, ...]:
    sort = _SORTS.get(request.kind)
    if request.kind is ZoneKind.STATION and request.place == ALL_STATIONS:
        return tuple(thing for thing in named_things(gazetteer) if thing.sort == STATION)
    found = tuple(
        thing
        for thing in called(gazetteer, request.place)
        if (thing.sort == sort if sort else thing.geometry.geom_type == "Point")
    )
    if not found:
        raise GeoError(
            "没有可引用的位置", request.place or request.kind, "请从列表里选，或在图上画出范围"
        )
    return found


def _distance(request: ZoneRequest) -> float:
    if not 0 < request.distance_m <= FARTHEST_M:
        raise GeoError("距离不能用", f"{request.distance_m:g} 米", "应大于 0，不超过 5,000 米")
    return request.distance_m


def _within(
    things: Sequence[Named], distance_m: float
) -> tuple[BaseGeometry, BaseGeometry, BaseGeometry]:
    """Return the ground within a distance of any of the things: as drawn, surely, perhaps."""

    def ground(sign: int) -> BaseGeometry:
        pieces = [
            shapely.buffer(
                thing.geometry, distance_m + sign * thing.accuracy_m, quad_segs=_SEGMENTS
            )
            for thing in things
            if distance_m + sign * thing.accuracy_m > 0
        ]
        united: BaseGeometry = shapely.union_all(pieces)
        return united

    return ground(0), ground(-1), ground(+1)


def _block(thing: Named) -> Zone:
    """Return a block's area, or where no area is known the circle its position lies in."""
    name = thing.proper
    if shapely.get_dimensions(thing.geometry) == 2:
        surely = shapely.buffer(thing.geometry, -thing.accuracy_m, quad_segs=_SEGMENTS)
        perhaps = shapely.buffer(thing.geometry, thing.accuracy_m, quad_segs=_SEGMENTS)
        making = f"取{name}的边界，{_accuracy_words([thing])}"
        return Zone(name, thing.geometry, surely, perhaps, making, name)
    circle = shapely.buffer(thing.geometry, thing.accuracy_m, quad_segs=_SEGMENTS)
    making = (
        f"{name}没有边界数据，以它的位置圆代替（精度 {thing.accuracy_m:,.0f} 米），"
        "因此按位置只能判断可能在内"
    )
    return Zone(f"{name}位置圆", circle, shapely.from_wkt("POLYGON EMPTY"), circle, making, name)


def _circle_about(point: BaseGeometry, distance_m: float) -> Zone:
    circle = shapely.buffer(point, distance_m, quad_segs=_SEGMENTS)
    east, north = shapely.get_coordinates(point)[0]
    where = f"图上所点位置（北 {north:,.0f}，东 {east:,.0f}）"
    making = f"以{where}为圆心，{_pace(distance_m)}"
    title = f"15 分钟生活圈（{distance_m:,.0f} 米）"
    return Zone(title, circle, circle, circle, making)


def _drawn(request: ZoneRequest) -> Zone:
    shape = request.shape
    if shape is None or shapely.get_dimensions(shape) != 2 or not shape.is_valid or not shape.area:
        raise GeoError("画出的范围不成面", "多边形", "请重画：至少三个角点，边线不相交")
    making = f"取在图上画出的多边形，面积 {shape.area / 10_000:,.1f} 公顷（平面）"
    return Zone("画出的范围", shape, shape, shape, making)


def _pace(distance_m: float) -> str:
    if distance_m == WALK_M:
        how = "步行 15 分钟按"
    elif distance_m == CYCLE_M:
        how = "骑行 15 分钟按"
    else:
        how = "半径取"
    return f"{how}直线 {distance_m:,.0f} 米（不是沿路的实际路程）"


def _accuracy_words(things: Sequence[Named]) -> str:
    least, most = (pick(thing.accuracy_m for thing in things) for pick in (min, max))
    metres = f"{most:,.0f}" if least == most else f"{least:,.0f}—{most:,.0f}"
    return f"位置精度 {metres} 米"
