"""The places the program knows, with source and accuracy; read from the tables in ``data/``."""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

import shapely
from shapely.errors import ShapelyError  # type: ignore[attr-defined]
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.names import normalise
from jianxi_gis.paths import bundled

_Made = TypeVar("_Made")

HOME_DISTRICT = "涧西区"
METRO_ACCURACY_M = 500.0
"""How far a line drawn straight from station to station may lie from the track, metres."""


@dataclass(frozen=True, slots=True)
class Place:
    """A named place."""

    name: str
    aliases: tuple[str, ...]
    """Other spellings under which documents name it."""
    kind: str
    """jiefang, village, plant, institute, park, square, junction, bridge, compound, …"""
    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""
    accuracy_m: float
    confidence: str
    """confirmed, stated, high, medium, schematic, partial, stand-in or inferred."""
    method: str
    """How the position was found, in Chinese."""
    source: str
    note: str
    owners: tuple[str, ...] = ()
    """Enterprises or institutes whose site this is."""


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A road, river or canal, or a known piece of one."""

    name: str
    """Name of this piece: 龙鳞路（联盟路以南）."""
    proper: str
    """Name of the whole: 龙鳞路."""
    aliases: tuple[str, ...]
    """Other names of the whole."""
    kind: str
    """road, project_line (a road that a project builds) or water."""
    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""
    accuracy_m: float
    confidence: str
    method: str
    source: str
    note: str

    @property
    def schematic(self) -> bool:
        """Return True if the course is a sketch and must be drawn so."""
        return self.confidence == "schematic" or self.partial

    @property
    def partial(self) -> bool:
        """Return True if this sketch is the only piece known: the rest lies elsewhere."""
        return self.confidence == "partial"


@dataclass(frozen=True, slots=True)
class Station:
    """A metro station on one line; a station of two lines stands twice."""

    name: str
    line: str
    order: int
    """1-based place on the line."""
    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""
    accuracy_m: float
    source: str


@dataclass(frozen=True, slots=True)
class MetroLine:
    """A metro line drawn from station to station: schematic, no track geometry is known."""

    name: str
    color: str
    """#RRGGBB of the operator."""
    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""
    accuracy_m: float = METRO_ACCURACY_M
    schematic: bool = True


@dataclass(frozen=True, slots=True)
class District:
    """A county or district; neighbours are generalised."""

    name: str
    geometry: BaseGeometry
    """Longitude, latitude in EPSG:4490."""
    accuracy_m: float
    source: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What a public text says about a place in words."""

    place: str
    kind: str
    text: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A name that documents use and for which no position can be cited."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    """village, jiefang, plant, road, water, park, zone, …"""
    why: str
    """What is missing, one Chinese clause."""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name that a text ties to a known place or road."""

    name: str
    target: str
    source: str


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """All tables together."""

    places: tuple[Place, ...]
    lines: tuple[NamedLine, ...]
    stations: tuple[Station, ...]
    metro_lines: tuple[MetroLine, ...]
    districts: tuple[District, ...]
    facts: tuple[Fact, ...] = ()
    gaps: tuple[Gap, ...] = ()
    aliases: tuple[Alias, ...] = ()

    @property
    def district(self) -> BaseGeometry:
        """Return the outline of 涧西区 (EPSG:4490)."""
        return self.home.geometry

    @cached_property
    def home(self) -> District:
        """Return 涧西区."""
        return next(item for item in self.districts if item.name == HOME_DISTRICT)

    @cached_property
    def _by_name(self) -> Mapping[str, Place]:
        found: dict[str, Place] = {}
        for place in self.places:
            for name in (place.name, *place.aliases):
                found.setdefault(normalise(name), place)
        return found

    @cached_property
    def _by_proper_name(self) -> Mapping[str, tuple[NamedLine, ...]]:
        found: dict[str, tuple[NamedLine, ...]] = {}
        for line in self.lines:
            for name in (line.proper, *line.aliases):
                found[normalise(name)] = (*found.get(normalise(name), ()), line)
        return found

    def place(self, name: str) -> Place | None:
        """Return the place of this name or alias in any spelling, or None."""
        return self._by_name.get(normalise(name))

    def line(self, name: str) -> tuple[NamedLine, ...]:
        """Return the known pieces of a road or river by its name or alias; empty if unknown."""
        return self._by_proper_name.get(normalise(name), ())


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer that comes with the program, read once.

    Raises
    ------
    GeoError
        A table is missing or a row of it cannot be read; names file and line.

    Notes
    -----
    Sources, licences and known gaps: ``data/SOURCES.md``. WGS 84 figures are taken as CGCS2000,
    the same within a metre, far below the accuracy of the rows.
    """
    return read_gazetteer(bundled("data"))


def read_gazetteer(folder: Path) -> Gazetteer:
    """Read the tables of a folder; see `load_gazetteer`."""
    stations = sorted(
        _read(folder / "stations.csv", _station), key=lambda found: (found[0].line, found[0].order)
    )
    lines = _read(folder / "lines.csv", _line)
    return Gazetteer(
        places=(
            *_read(folder / "places.csv", _place),
            *(line for line in lines if isinstance(line, Place)),
        ),
        lines=tuple(line for line in lines if isinstance(line, NamedLine)),
        stations=tuple(station for station, _ in stations),
        metro_lines=tuple(
            _metro_line(name, color, [station for station, _ in stations if station.line == name])
            for name, color in {one.line: color for one, color in stations}.items()
        ),
        districts=_districts(folder / "districts.geojson"),
        facts=_read(folder / "facts.csv", _fact),
        gaps=_read(folder / "gaps.csv", _gap),
        aliases=_read(folder / "aliases.csv", _alias),
    )


def _read(path: Path, make: Callable[[Mapping[str, str]], _Made]) -> tuple[_Made, ...]:
    """Make one thing of each row of a table."""
    made = []
    number = 1
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            for row in reader:
                number = reader.line_num
                made.append(make(row))
    except OSError as error:
        raise GeoError("表打不开", f"data/{path.name}", "请重新安装程序") from error
    except (csv.Error, KeyError, TypeError, ValueError, ShapelyError) as error:
        raise GeoError("这一行读不懂", f"data/{path.name} 第{number}行") from error
    return tuple(made)


def _place(row: Mapping[str, str]) -> Place:
    return Place(
        name=row["name"],
        aliases=_list(row["aliases"]),
        kind=row["kind"],
        geometry=_point(row),
        accuracy_m=float(row["accuracy_m"]),
        confidence=row["confidence"],
        method=row["method"],
        source=row["source"],
        note=row["note"],
        owners=_list(row["owners"]),
    )


def _line(row: Mapping[str, str]) -> NamedLine | Place:
    """Return a line, or a place where the row is an area."""
    geometry = shapely.from_wkt(row["wkt_cgcs2000"])
    aliases = _list(row["aliases"])
    known = (geometry, float(row["accuracy_m"]), row["confidence"], row["method"], row["source"])
    if row["kind"] == "area":
        return Place(row["name"], aliases, "square", *known, row["note"])
    return NamedLine(row["name"], row["proper"], aliases, row["kind"], *known, row["note"])


def _station(row: Mapping[str, str]) -> tuple[Station, str]:
    """Return a station and the colour of its line."""
    station = Station(
        name=row["station"],
        line=row["line"],
        order=int(row["order"]),
        geometry=_point(row),
        accuracy_m=float(row["accuracy_m"]),
        source=row["source"],
    )
    return station, row["color"]


def _metro_line(name: str, color: str, stations: Sequence[Station]) -> MetroLine:
    course = shapely.get_coordinates([station.geometry for station in stations])
    return MetroLine(name, color, shapely.linestrings(course))


def _fact(row: Mapping[str, str]) -> Fact:
    return Fact(row["place"], row["kind"], row["fact"], row["source"], row["confidence"])


def _gap(row: Mapping[str, str]) -> Gap:
    return Gap(row["name"], _list(row["aliases"]), row["kind"], row["why"])


def _alias(row: Mapping[str, str]) -> Alias:
    return Alias(row["name"], row["target"], row["source"])


def _point(row: Mapping[str, str]) -> BaseGeometry:
    lonlat = float(row["lon_cgcs2000"]), float(row["lat_cgcs2000"])
    point: BaseGeometry = shapely.points(lonlat)
    return point


def _list(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("|") if part)


def _districts(path: Path) -> tuple[District, ...]:
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        return tuple(
            District(
                name=feature["properties"]["name"],
                geometry=shapely.from_geojson(json.dumps(feature["geometry"])),
                accuracy_m=float(feature["properties"]["accuracy_m"]),
                source=feature["properties"]["source"],
            )
            for feature in features
        )
    except (OSError, ValueError, KeyError, ShapelyError) as error:
        raise GeoError("区界读不出来", f"data/{path.name}", "请重新安装程序") from error
