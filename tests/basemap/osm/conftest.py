"""A piece of 涧西 as an OpenStreetMap extract: true names, written anew for each run."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import osmium
import pytest
import shapely
from osmium.osm import mutable

from jianxi_gis.basemap.osm import OsmExtract
from jianxi_gis.basemap.osm.reading import read_here
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.measure import to_grid, to_lonlat

MIDDLE = (112.3628, 34.6712)
"""Of 2号街坊, longitude and latitude."""
UNKNOWN = 99_999_999
"""Number of a node that no file holds."""
BLOCK_2 = ("武汉路", "康滇路", "青海路", "景华路")


class Draft:
    """Objects of an extract; positions are metres east and north of `MIDDLE`."""

    def __init__(self) -> None:
        self.origin = to_grid(shapely.Point(MIDDLE))
        self.nodes: list[tuple[float, float, dict[str, str]]] = []
        self.ways: list[tuple[list[int], dict[str, str]]] = []
        self.relations: list[tuple[list[tuple[str, int, str]], dict[str, str]]] = []
        self._known: dict[tuple[float, float], int] = {}

    def node(self, x: float, y: float, **tags: str) -> int:
        """Add a node; one place is one node."""
        if not tags and (x, y) in self._known:
            return self._known[x, y]
        at = to_lonlat(shapely.Point(self.origin.x + x, self.origin.y + y))
        self.nodes.append((at.x, at.y, tags))
        self._known[x, y] = len(self.nodes)
        return len(self.nodes)

    def line(self, points: Iterable[tuple[float, float]], **tags: str) -> int:
        """Add a way through places."""
        return self.way([self.node(x, y) for x, y in points], **tags)

    def way(self, refs: Sequence[int], **tags: str) -> int:
        """Add a way of nodes."""
        self.ways.append((list(refs), {key.replace("__", ":"): tags[key] for key in tags}))
        return len(self.ways)

    def square(self, x: float, y: float, side: float, **tags: str) -> int:
        """Add a closed way with its lower left corner at a place."""
        corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
        return self.line(corners, **tags)

    def relation(self, members: list[tuple[str, int, str]], **tags: str) -> None:
        """Add a relation."""
        self.relations.append((members, tags))

    def write(self, path: Path, header: osmium.io.Header | None = None, how: str = "pbf") -> Path:
        """Write the file, in the order that all such files have."""
        with osmium.SimpleWriter(
            osmium.io.File(path, how), header=header or osmium.io.Header()
        ) as writer:
            for number, (lon, lat, tags) in enumerate(self.nodes, 1):
                node = mutable.Node(id=number, version=1, location=(lon, lat), tags=tags)
                writer.add_node(node)
            for number, (refs, tags) in enumerate(self.ways, 1):
                writer.add_way(mutable.Way(id=number, version=1, nodes=refs, tags=tags))
            for number, (members, tags) in enumerate(self.relations, 1):
                relation = mutable.Relation(id=number, version=1, members=members, tags=tags)
                writer.add_relation(relation)
        return path

    def read(self, folder: Path) -> OsmExtract:
        """Write and read again."""
        extract = read_here(self.write(folder / "draft.osm.pbf"))
        assert extract is not None
        return extract


def add_block_2(draft: Draft) -> None:
    """Add four roads around 230 by 200 m, in pieces, each going on beyond the corners."""
    west, east, south, north = -115.0, 115.0, -100.0, 100.0
    draft.line([(west, -200), (west, south), (west, 0)], highway="secondary", name="武汉路")
    draft.line([(west, 0), (west, north), (west, 180)], highway="secondary", name="武汉路")
    draft.line([(east, 180), (east, north), (east, south), (east, -200)],
               highway="residential", name="康 滇 路")  # fmt: skip
    draft.line([(-200, north), (west, north), (east, north), (200, north)],
               highway="residential", name="青海路")  # fmt: skip
    draft.line([(-200, south), (west, south), (0, south)], highway="primary", name="景华路")
    draft.line([(0, south), (east, south), (300, south)], highway="primary", name="景华路")
    draft.line([(0, south), (0, 40)], highway="residential", name="二号院巷")  # a dead end
    draft.line([(west, 10), (east, 10)], highway="service")


def add_true_roads(draft: Draft) -> None:
    """Add the roads of the tables whose course is no sketch."""
    for line in load_gazetteer().lines:
        if line.kind == "road" and not line.schematic and line.proper not in BLOCK_2:
            for part in shapely.get_parts(to_grid(line.geometry)):
                points = shapely.get_coordinates(part) - (draft.origin.x, draft.origin.y)
                draft.line(map(tuple, points.tolist()), highway="secondary", name=line.proper)


def jianxi() -> Draft:
    """Return a piece of the district with one of everything."""
    draft = Draft()
    add_true_roads(draft)
    add_block_2(draft)
    draft.line([(400, -400), (460, -400)], highway="trunk", name="涧河大桥", bridge="yes")
    draft.line([(300, -600), (300, 600)], highway="tertiary", name="下穿路", tunnel="yes")
    seen = draft.node(500, 0), draft.node(560, 0), draft.node(620, 0), draft.node(680, 0)
    draft.way([*seen[:2], UNKNOWN, *seen[2:]], highway="residential", name="缺口路")
    draft.line([(-800, 900), (0, 880), (900, 900)], waterway="river", name="涧河",
               name__zh="涧河", name__en="Jian River")  # fmt: skip
    draft.line([(-800, -900), (900, -900)], waterway="canal", name="大明渠")
    draft.line([(-900, 700), (900, 700)], railway="rail")
    draft.line([(-900, 600), (900, 600)], railway="subway", tunnel="yes", name="1号线")
    draft.node(-115, 600, railway="station", station="subway", name="武汉路")
    draft.node(-400, 700, railway="station", name="洛阳西站")
    draft.node(-700, 300, place="village", name="谷水村")
    draft.node(-700, 200, place="suburb", name="武汉路街道")
    draft.node(-650, 100, amenity="hospital", name="涧西医院")
    shore = draft.square(-700, -700, 300)
    island = draft.square(-600, -600, 100)
    draft.relation([("w", shore, "outer"), ("w", island, "inner")],
                   type="multipolygon", natural="water", name="同乐湖")  # fmt: skip
    half = draft.line([(700, -700), (800, -700), (800, -600)])
    draft.relation([("w", half, "outer"), ("w", 9_999, "outer")],
                   type="multipolygon", leisure="park", name="半个公园")  # fmt: skip
    draft.square(-350, -500, 150, leisure="park", name="牡丹公园")
    draft.square(-60, -60, 40, building="yes", amenity="school", name="洛矿中学")
    draft.square(20, -60, 30, building="apartments")
    draft.square(-350, 250, 120, landuse="residential", name="十号街坊")
    draft.square(-100, 250, 60, place="square", name="牡丹广场")
    return draft


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of `jianxi`, under a Chinese name."""
    folder = tmp_path_factory.mktemp("河南 数据")
    header = osmium.io.Header()
    header.set("osmosis_replication_timestamp", "2026-10-01T20:00:00Z")
    return jianxi().write(folder / "涧西.osm.pbf", header)


@pytest.fixture(scope="session")
def extract(town: Path) -> OsmExtract:
    """Return `jianxi` as it is read."""
    read = read_here(town)
    assert read is not None
    return read
