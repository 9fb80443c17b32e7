"""The user's own places: they rank above those that come with the program."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import Gazetteer, NamedLine, Place
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.names import block_key, normalise
from jianxi_gis.geo.positions import HOME_XY, REACH_M

KINDS = {
    "jiefang": "街坊", "village": "村庄", "plant": "厂区", "institute": "院所", "compound": "小区",
    "road": "道路", "water": "河渠", "park": "公园", "square": "广场", "junction": "路口",
    "bridge": "桥", "address": "门牌", "locality": "片区", "landmark": "其他",
}  # fmt: skip
"""Kinds of an own place and their words."""
LINES = frozenset({"road", "water"})
LEAST_M, MOST_M = 1.0, 5000.0
"""Range of an accuracy, metres."""
_OF_AN_OWNER = {"plant": "厂区", "institute": "院区"}
_GROUNDS = re.compile(r"(?:厂区|院区|厂址|大门|校区|地块)$")
_PIECE = re.compile(r"[（(][^（）()]*[)）]$")
_ADDRESS = re.compile(r"(?:路|街|巷|大道)\d+(?:-\d+)?号")


@dataclass(frozen=True, slots=True)
class OwnPlace:
    """One row of the user's gazetteer."""

    name: str
    """Its key; of a piece of a road with the piece in brackets: 龙鳞路（联盟路以南）."""
    kind: str
    """One of `KINDS`."""
    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490: a line for a road or river, else a point or an area."""
    accuracy_m: float
    """The true place is believed to lie within this many metres of the geometry."""
    source: str
    """Where the position is from; never empty."""
    aliases: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    """Enterprises or institutes whose site this is."""
    note: str = ""
    added_by: str = ""
    added_at: str = ""
    """ISO date and time."""

    @property
    def proper(self) -> str:
        """Return the name of the whole: 龙鳞路 for 龙鳞路（联盟路以南）."""
        return _PIECE.sub("", self.name) if self.kind in LINES else self.name


def checked(place: OwnPlace) -> OwnPlace:
    """Return a row that can be kept: names trimmed, 十号街坊 as 10号街坊.

    Raises
    ------
    GeoError
        No name or source, an unknown kind, an accuracy out of range, or a geometry that is
        empty, crosses itself, is of the wrong shape or far from the district.
    """
    name = place.name.strip()
    where = name or "地名"
    if not name:
        raise GeoError("没有名称", where, "请写上文件里用的名称")
    if not place.source.strip():
        raise GeoError("没有来源", where, "请写明位置的来源，例如 现场核实、某份图纸")
    if place.kind not in KINDS:
        raise GeoError(f"不认识的类别 {place.kind}", where, f"可用：{'、'.join(KINDS.values())}")
    if not LEAST_M <= place.accuracy_m <= MOST_M:
        raise GeoError(f"精度要在 {LEAST_M:g} 到 {MOST_M:g} 米之间", where)
    if place.kind == "address" and not _ADDRESS.fullmatch(normalise(name)):
        raise GeoError("门牌要写成 路名和号数", where, "例如 建设路154号")
    _check_shape(place.geometry, place.kind, where)
    return replace(
        place,
        name=block_key(name) if place.kind == "jiefang" else name,
        source=place.source.strip(),
        note=place.note.strip(),
        aliases=_clean(place.aliases, name),
        owners=_clean(place.owners, ""),
    )


def with_own(gazetteer: Gazetteer, own: Iterable[OwnPlace]) -> Gazetteer:
    """Return a gazetteer in which the user's rows stand first; the old one is unchanged.

    Parameters
    ----------
    gazetteer : Gazetteer
        What comes with the program.
    own : iterable of OwnPlace
        A row takes the place of rows of the same name, with their aliases and owners, and takes
        its own aliases from others. A piece of a road (its name ends in brackets) is added to
        the pieces known; a whole road takes the place of all of them.
    """
    rows = tuple(own)
    if not rows:
        return gazetteer
    taken = {normalise(name) for row in rows for name in (row.name, *row.aliases)}
    heads = {normalise(row.name) for row in rows}
    places = [row for row in rows if row.kind not in LINES]
    lines = [row for row in rows if row.kind in LINES]
    wholes = {normalise(row.proper) for row in lines if row.proper == row.name}
    kept_lines = tuple(
        replace(line, aliases=_others(line.aliases, taken))
        for line in gazetteer.lines
        if normalise(line.name) not in heads and normalise(line.proper) not in wholes
    )
    kept_places = tuple(
        replace(
            place,
            aliases=_others(place.aliases, taken),
            owners=_others(place.owners, {normalise(name) for row in rows for name in row.owners}),
        )
        for place in gazetteer.places
        if normalise(place.name) not in heads
    )
    return replace(
        gazetteer,
        places=(*(_place(row, gazetteer) for row in places), *kept_places),
        lines=(*(_line(row, gazetteer) for row in lines), *kept_lines),
    )


def _place(row: OwnPlace, gazetteer: Gazetteer) -> Place:
    old = next(
        (one for one in gazetteer.places if normalise(one.name) == normalise(row.name)), None
    )
    name, names, owners = row.name, list(row.aliases), list(row.owners)
    if old is not None:
        names += old.aliases
        owners += old.owners
    if row.kind in _OF_AN_OWNER and not _GROUNDS.search(row.name):
        # 河柴重工 names an enterprise: not all it does stands on its plant
        owners += [name, *names]
        name, names = f"{name}{_OF_AN_OWNER[row.kind]}", []
    return Place(
        name=name,
        aliases=tuple(dict.fromkeys(names)),
        kind=row.kind,
        geometry=row.geometry,
        accuracy_m=row.accuracy_m,
        confidence="confirmed",
        method="工作区自己的地名表",
        source=row.source,
        note=row.note,
        owners=tuple(dict.fromkeys(owners)),
    )


def _line(row: OwnPlace, gazetteer: Gazetteer) -> NamedLine:
    old = gazetteer.line(row.proper)
    aliases = [*row.aliases, *(alias for line in old for alias in line.aliases)]
    return NamedLine(
        name=row.name,
        proper=row.proper,
        aliases=tuple(dict.fromkeys(aliases)),
        kind=row.kind,
        geometry=row.geometry,
        accuracy_m=row.accuracy_m,
        confidence="confirmed",
        method="工作区自己的地名表",
        source=row.source,
        note=row.note,
    )


def _others(names: Sequence[str], taken: set[str]) -> tuple[str, ...]:
    return tuple(name for name in names if normalise(name) not in taken)


def _clean(names: Sequence[str], but: str) -> tuple[str, ...]:
    stripped = (name.strip() for name in names)
    return tuple(dict.fromkeys(name for name in stripped if name and name != but))


def _check_shape(geometry: BaseGeometry, kind: str, where: str) -> None:
    if shapely.is_empty(geometry) or not shapely.is_valid(geometry):
        raise GeoError("图形是空的或自相交", where, "请重新画")
    if not _in_range(geometry):
        raise GeoError("坐标不是经纬度", where, "应为 CGCS2000 经纬度")
    dimension = shapely.get_dimensions(geometry)
    if kind in LINES and dimension != 1:
        raise GeoError(f"{KINDS[kind]}要画成线", where)
    if kind not in LINES and dimension == 1:
        raise GeoError(f"{KINDS[kind]}要画成点或面", where)
    away_m = shapely.distance(to_grid(geometry), shapely.points(HOME_XY))
    if away_m > REACH_M:
        raise GeoError(f"离涧西区 {away_m / 1000:,.0f} 公里", where, "请检查坐标")


def _in_range(geometry: BaseGeometry) -> bool:
    west, south, east, north = shapely.bounds(geometry).tolist()
    return bool(-180 <= west <= east <= 180 and -90 <= south <= north <= 90)
