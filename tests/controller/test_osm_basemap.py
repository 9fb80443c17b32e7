"""A base map from an extract: kept, drawn below the plan, its names asked after the tables."""

from pathlib import Path

import osmium
import pytest
from osmium.osm import mutable

from jianxi_gis.controller import Controller
from jianxi_gis.controller.osm_basemap import OsmBasemap
from jianxi_gis.errors import StoppedError
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.model.locating import locate
from jianxi_gis.model.session import Session
from tests import factories


class Memory(dict):
    def set(self, key, value):
        self[key] = value


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    """Return a town of one long 景华路, a road no table knows, and a school."""
    path = tmp_path / "涧西.osm.pbf"
    jinghua = load_gazetteer().line("景华路")
    nodes = [xy for line in jinghua for xy in line.geometry.coords]
    unknown = {"highway": "residential", "name": "新测试路"}
    lines = [
        (nodes, {"highway": "primary", "name": "景华路"}),
        ([(112.40, 34.66), (112.41, 34.665)], unknown),
    ]
    with osmium.SimpleWriter(str(path)) as writer:
        number, ways = 0, []
        for points, tags in lines:
            refs = []
            for lon, lat in points:
                number += 1
                refs.append(number)
                writer.add_node(mutable.Node(id=number, version=1, location=(lon, lat)))
            ways.append((refs, tags))
        tags = {"amenity": "school", "name": "洛阳测试中学"}
        writer.add_node(mutable.Node(id=999, version=1, location=(112.39, 34.67), tags=tags))
        for way, (refs, tags) in enumerate(ways, 1):
            writer.add_way(mutable.Way(id=way, version=1, nodes=refs, tags=tags))
    return path


@pytest.fixture
def session() -> Session:
    found = Session()
    Controller(found).open_bundled()
    return found


def on(*_: object) -> bool:
    return True


def test_the_extract_lies_below_the_plan_and_known_roads_step_back(session, extract) -> None:
    memory = Memory()
    osm = OsmBasemap(session, memory)
    osm.show(osm.read(extract, on))
    ids = [layer.spec.id for layer in session.state.layers]
    assert ids.index("osm_roads") < ids.index("roads") < ids.index("project_points")
    roads = next(layer for layer in session.state.layers if layer.spec.id == "roads")
    hidden = {
        name for name, there in zip(roads.columns.labels, roads.mask, strict=True) if not there
    }
    assert hidden == {"景华路"}
    credits = {layer.spec.attribution for layer in session.state.layers if "osm" in layer.spec.id}
    assert all("OpenStreetMap" in words for words in credits)
    osm.show(None)
    roads = next(layer for layer in session.state.layers if layer.spec.id == "roads")
    assert roads.mask is None and session.state.extension is None
    assert not any("osm" in layer.spec.id for layer in session.state.layers)


def test_the_next_start_needs_no_extract(session, extract) -> None:
    memory = Memory()
    osm = OsmBasemap(session, memory)
    first = osm.read(extract, on)
    osm.show(first)
    extract.unlink()
    other = Session()
    Controller(other).open_bundled()
    again = OsmBasemap(other, memory)
    assert again.remembered
    found = again.load()
    assert [layer.spec for layer in found.layers] == [layer.spec for layer in first.layers]
    assert [layer.columns.labels for layer in found.layers] == [
        layer.columns.labels for layer in first.layers
    ]


def test_names_of_the_extract_place_only_what_the_tables_cannot(session, extract) -> None:
    osm = OsmBasemap(session, Memory())
    osm.show(osm.read(extract, on))
    tables, more = load_gazetteer(), session.state.extension
    for project in session.state.plan.projects:
        if project.locations:
            assert locate(project, tables, more) is project
    placed = locate(factories.project(9, "洛阳测试中学改扩建项目"), tables, more)
    assert placed.locations[0].accuracy_m >= 20
    assert "OpenStreetMap" in placed.locations[0].reasoning


def test_reading_stops_when_the_user_wishes_so_and_keeps_nothing(session, extract) -> None:
    memory = Memory()
    osm = OsmBasemap(session, memory)
    with pytest.raises(StoppedError):
        osm.read(extract, lambda done, total, words: "核对" in words)
    assert not osm.remembered and osm.load() is None
