"""A block is the space between named roads; where that is not clear there is none."""

from dataclasses import replace
from pathlib import Path

import pytest
from basemap.osm.conftest import BLOCK_2, MIDDLE, Draft, add_block_2

from jianxi_gis.basemap.osm import (
    OsmExtract,
    block_faces,
    face_between,
    faces_between,
    named_lines,
)
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.measure import to_grid


def _draft() -> Draft:
    draft = Draft()
    add_block_2(draft)
    return draft


def test_block_2_is_found_between_its_four_roads(extract: OsmExtract) -> None:
    face = face_between(block_faces(extract), BLOCK_2)
    assert face is not None
    assert face.area_m2 == pytest.approx(46_000, abs=10)  # 4.6 公顷
    assert face.names == set(BLOCK_2)
    assert face.geometry.centroid.coords[0] == pytest.approx(MIDDLE, abs=1e-6)
    assert to_grid(face.geometry).area == pytest.approx(face.area_m2, rel=1e-6)


def test_order_and_spelling_of_the_names_do_not_matter(extract: OsmExtract) -> None:
    faces = block_faces(extract)
    assert face_between(faces, ("景华路", "青 海路", "康滇路", "武汉路")) is not None


@pytest.mark.parametrize(
    "names",
    [BLOCK_2[:3], (*BLOCK_2, "西苑路"), ("武汉路", "康滇路", "青海路", "西苑路"), ()],
)
def test_other_roads_than_those_that_border_it_find_no_block(
    extract: OsmExtract, names: tuple[str, ...]
) -> None:
    assert face_between(block_faces(extract), names) is None


def test_a_named_street_through_the_block_leaves_it_undecided(tmp_path: Path) -> None:
    draft = _draft()
    draft.line([(-115, 60), (115, 60)], highway="residential", name="友谊巷")
    faces = block_faces(draft.read(tmp_path))
    assert len(faces) == 2
    assert face_between(faces, BLOCK_2) is None


@pytest.mark.parametrize(
    "tags",
    [
        {"highway": "residential"},
        {"highway": "footway", "name": "友谊步道"},
        {"highway": "tertiary", "name": "下穿路", "tunnel": "yes"},
    ],
)
def test_nameless_lanes_paths_and_tunnels_do_not_cut_a_block(
    tmp_path: Path, tags: dict[str, str]
) -> None:
    draft = _draft()
    draft.line([(-115, 0), (115, 0)], **tags)
    assert face_between(block_faces(draft.read(tmp_path)), BLOCK_2) is not None


def test_a_nameless_main_road_on_the_border_leaves_it_undecided(tmp_path: Path) -> None:
    draft = _draft()
    draft.line([(-115, 60), (115, 60)], highway="secondary")
    faces = block_faces(draft.read(tmp_path))
    assert len(faces) == 2
    assert all(face.unnamed_m == pytest.approx(230, abs=6) for face in faces)
    assert face_between(faces, BLOCK_2[:2] + BLOCK_2[3:]) is None


def test_two_blocks_between_the_same_roads_are_both_named_and_none_is_chosen(
    tmp_path: Path,
) -> None:
    draft = Draft()
    for x in (0, 100, 200):
        draft.line([(x, -50), (x, 350)], highway="residential", name="东巷" if x else "西路")
    for y in (0, 300):
        draft.line([(-50, y), (350, y)], highway="residential", name="环路")
    draft.line([(300, -50), (300, 350)], highway="residential", name="东巷")
    faces = block_faces(draft.read(tmp_path))
    assert len(faces_between(faces, ("东巷", "环路"))) == 2
    assert face_between(faces, ("东巷", "环路")) is None
    assert face_between(faces, ("西路", "东巷", "环路")) is not None


def test_a_ring_that_does_not_close_is_no_block(tmp_path: Path) -> None:
    draft = Draft()
    draft.line([(0, 0), (200, 0), (200, 200), (0, 200), (0, 10)], highway="primary", name="环路")
    assert block_faces(draft.read(tmp_path)) == []


def test_the_space_between_two_carriageways_is_no_block(tmp_path: Path) -> None:
    draft = Draft()
    for y in (0, 18):
        draft.line([(-50, y), (350, y)], highway="primary", name="双幅路", oneway="yes")
    for x in (0, 300):
        draft.line([(x, -50), (x, 350)], highway="residential", name="纵路")
    draft.line([(-50, 300), (350, 300)], highway="residential", name="北路")
    (face,) = block_faces(draft.read(tmp_path))
    assert face.area_m2 == pytest.approx(300 * 282, rel=1e-3)


def test_a_block_around_another_keeps_its_hole(tmp_path: Path) -> None:
    draft = Draft()
    draft.square(0, 0, 400, highway="primary", name="外环")
    draft.square(150, 150, 100, highway="primary", name="内环")
    outer, inner = block_faces(draft.read(tmp_path))
    assert (outer.names, inner.names) == ({"外环", "内环"}, {"内环"})
    assert outer.area_m2 == pytest.approx(400**2 - 100**2, rel=1e-4)


def test_named_lines_give_the_same_block_as_the_extract(extract: OsmExtract) -> None:
    lines = [line for line in named_lines(extract) if line.proper != "下穿路"]
    face = face_between(block_faces(lines), BLOCK_2)
    assert face is not None
    assert face.area_m2 == pytest.approx(46_000, abs=10)


def test_rivers_and_sketched_roads_border_nothing(extract: OsmExtract) -> None:
    lines = named_lines(extract)
    for change in ({"kind": "water"}, {"confidence": "schematic"}):
        changed = [replace(line, **change) if line.proper == "青海路" else line for line in lines]
        assert face_between(block_faces(changed), BLOCK_2) is None


def test_the_tables_alone_do_not_close_block_2() -> None:
    assert face_between(block_faces(load_gazetteer().lines), BLOCK_2) is None
