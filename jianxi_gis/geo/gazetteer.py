"""The places the program knows, with source and accuracy; read from the tables in ``data/``."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.names import normalise
from jianxi_gis.paths import bundled

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
    """confirmed, stated, high, medium, schematic, stand-in or inferred."""
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
        return self.confidence == "schematic"


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
    adcode: int
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
    roads: tuple[str, ...]
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
    stations, metro_lines = _stations(folder / "stations.csv")
    lines, areas = _lines(folder / "lines.csv")
    points = tuple(
        Place(
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
        for row in _rows(folder / "places.csv")
    )
    return Gazetteer(
        places=points + areas,
        lines=lines,
        stations=stations,
        metro_lines=metro_lines,
        districts=_districts(folder / "districts.geojson"),
        facts=tuple(
            Fact(
                place=row["place"],
                kind=row["kind"],
                text=row["fact"],
                roads=_list(row["roads"], ";"),
                source=row["source"],
                confidence=row["confidence"],
            )
            for row in _rows(folder / "facts.csv")
        ),
        gaps=tuple(
            Gap(row["name"], _list(row["aliases"]), row["kind"], row["why"])
            for row in _rows(folder / "gaps.csv")
        ),
        aliases=tuple(
            Alias(row["name"], row["target"], row["source"])
            for row in _rows(folder / "aliases.csv")
        ),
    )


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a table; what goes wrong while one is used names its file and line."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            for row in reader:
                if None in row or None in row.values():
                    raise GeoError("列数与表头不符", f"data/{path.name} 第{reader.line_num}行")
                yield row
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise GeoError("地名表读不出来", f"data/{path.name}", "请重新安装程序") from error


def _point(row: Mapping[str, str]) -> BaseGeometry:
    try:
        return shapely.Point(float(row["lon_cgcs2000"]), float(row["lat_cgcs2000"]))
    except ValueError:
        raise GeoError("经纬度不是数字", f"地名表“{row.get('name') or row['station']}”") from None


def _list(text: str, separator: str = "|") -> tuple[str, ...]:
    return tuple(part for part in text.split(separator) if part)


def _lines(path: Path) -> tuple[tuple[NamedLine, ...], tuple[Place, ...]]:
    lines: list[NamedLine] = []
    areas: list[Place] = []
    for row in _rows(path):
        try:
            geometry = shapely.from_wkt(row["wkt_cgcs2000"])
        except shapely.GEOSException as error:
            raise GeoError("线位读不出来", f"data/{path.name}“{row['name']}”") from error
        known = (float(row["accuracy_m"]), row["confidence"], row["method"], row["source"])
        aliases = _list(row["aliases"])
        if row["kind"] == "area":
            areas.append(Place(row["name"], aliases, "square", geometry, *known, row["note"]))
        else:
            lines.append(
                NamedLine(
                    row["name"], row["proper"], aliases, row["kind"], geometry, *known, row["note"]
                )
            )
    return tuple(lines), tuple(areas)


def _stations(path: Path) -> tuple[tuple[Station, ...], tuple[MetroLine, ...]]:
    stations: list[Station] = []
    colors: dict[str, str] = {}
    for row in _rows(path):
        stations.append(
            Station(
                name=row["station"],
                line=row["line"],
                order=int(row["order"]),
                geometry=_point(row),
                accuracy_m=float(row["accuracy_m"]),
                source=row["source"],
            )
        )
        colors[row["line"]] = row["color"]
    stations.sort(key=lambda station: (station.line, station.order))
    metro_lines = tuple(
        MetroLine(name, color, shapely.LineString([s.geometry for s in stations if s.line == name]))
        for name, color in colors.items()
    )
    return tuple(stations), metro_lines


def _districts(path: Path) -> tuple[District, ...]:
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        return tuple(
            District(
                name=feature["properties"]["name"],
                adcode=feature["properties"]["adcode"],
                geometry=shapely.from_geojson(json.dumps(feature["geometry"])),
                accuracy_m=float(feature["properties"]["accuracy_m"]),
                source=feature["properties"]["source"],
            )
            for feature in features
        )
    except (OSError, ValueError, KeyError, shapely.GEOSException) as error:
        raise GeoError("区界读不出来", f"data/{path.name}", "请重新安装程序") from error
