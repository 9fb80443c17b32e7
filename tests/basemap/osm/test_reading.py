"""What is in the file comes out, no more and no less."""

from pathlib import Path

import pytest
import shapely
from basemap.osm.conftest import MIDDLE, Draft

from jianxi_gis.basemap.osm import OsmExtract, container, default_box
from jianxi_gis.basemap.osm.reading import read_here
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.measure import to_grid


def _named(extract: OsmExtract, theme: str, name: str) -> list[shapely.Geometry]:
    features = extract.themes[theme]
    return [
        shape
        for shape, known in zip(features.geometries, features.names, strict=True)
        if known == name
    ]


def _class(extract: OsmExtract, theme: str, name: str) -> str:
    features = extract.themes[theme]
    return features.classes[features.names.index(name)]


@pytest.mark.parametrize(
    ("theme", "name", "kind"),
    [
        ("roads", "景华路", "主干路"),
        ("roads", "武汉路", "次干路"),
        ("roads", "青海路", "支路"),
        ("roads", "涧河大桥", "快速路"),
        ("metro", "1号线", "地铁"),
        ("waterways", "涧河", "河流"),
        ("waterways", "大明渠", "渠道"),
        ("waters", "同乐湖", "水面"),
        ("greens", "牡丹公园", "公园"),
        ("squares", "牡丹广场", "广场"),
        ("buildings", "洛矿中学", "建筑"),
        ("sites", "洛矿中学", "学校"),
        ("spots", "涧西医院", "医院"),
        ("places", "谷水村", "村庄"),
        ("stations", "武汉路", "地铁站"),
        ("stations", "洛阳西站", "火车站"),
    ],
)
def test_each_feature_has_the_class_its_tags_say(
    extract: OsmExtract, theme: str, name: str, kind: str
) -> None:
    assert _class(extract, theme, name) == kind


def test_a_true_road_lies_where_the_file_has_it(extract: OsmExtract) -> None:
    (known,) = load_gazetteer().line("西苑路")
    (read,) = _named(extract, "roads", "西苑路")
    assert shapely.hausdorff_distance(to_grid(read), to_grid(known.geometry)) < 0.05


def test_a_multipolygon_keeps_its_hole(extract: OsmExtract) -> None:
    (lake,) = _named(extract, "waters", "同乐湖")
    assert len(lake.interiors) == 1
    assert to_grid(lake).area == pytest.approx(300**2 - 100**2, rel=1e-4)


def test_a_relation_that_does_not_close_is_left_out_and_counted(extract: OsmExtract) -> None:
    assert _named(extract, "greens", "半个公园") == []
    assert extract.broken_areas == 1
    assert "1 个面拼不起来" in extract.note


def test_a_way_with_a_missing_node_is_cut_there_and_not_bridged(extract: OsmExtract) -> None:
    pieces = _named(extract, "roads", "缺口路")
    assert [round(to_grid(piece).length) for piece in pieces] == [60, 60]
    assert extract.cut_ways == 1


def test_tunnels_are_marked_and_bridges_are_not(extract: OsmExtract) -> None:
    features = extract.themes["roads"]
    hidden = dict(zip(features.names, features.hidden.tolist(), strict=True))
    assert hidden["下穿路"] and not hidden["涧河大桥"]


def test_the_date_of_the_data_stands_in_the_attribution(extract: OsmExtract) -> None:
    assert extract.date == "2026-10-01"
    assert extract.attribution == "© OpenStreetMap 贡献者（ODbL 1.0），数据截至 2026-10-01"


def test_the_chinese_name_is_preferred_and_spaces_are_mended(tmp_path: Path) -> None:
    draft = Draft()
    draft.line([(0, 0), (90, 0)], highway="primary", name="Zhongzhou Road", name__zh=" 中州\n西路 ")
    draft.line([(0, 9), (90, 9)], highway="primary", name="１号 路")
    assert draft.read(tmp_path).themes["roads"].names == ("中州 西路", "1号 路")


def test_lines_and_areas_are_cut_at_the_box(town: Path) -> None:
    lon, lat = MIDDLE
    box = (lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001)
    extract = read_here(town, box)
    assert extract is not None
    edge = shapely.box(*box)
    for features in extract.themes.values():
        assert all(shapely.covers(edge.buffer(1e-9), shape) for shape in features.geometries)
    assert "景华路" in extract.themes["roads"].names
    assert "涧河" not in extract.themes["waterways"].names


def test_a_self_crossing_outline_at_the_edge_of_the_box_is_mended(tmp_path: Path) -> None:
    draft = Draft()
    draft.line([(0, 0), (200, 200), (200, 0), (0, 200), (0, 0)], natural="water")
    draft.square(0, 0, 400, landuse="forest")
    lon, lat = MIDDLE
    extract = read_here(
        draft.write(tmp_path / "a.osm.pbf"), (lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001)
    )
    assert extract is not None
    assert all(extract.themes["greens"].geometries[0].is_valid for _ in "1")


def test_without_a_box_the_district_and_three_kilometres_are_read() -> None:
    district = to_grid(load_gazetteer().district).bounds
    box = to_grid(shapely.box(*default_box())).bounds
    gaps = [district[0] - box[0], district[1] - box[1], box[2] - district[2], box[3] - district[3]]
    assert all(2900 < gap < 3500 for gap in gaps)


def test_progress_rises_to_the_whole(town: Path) -> None:
    told: list[tuple[int, int, str]] = []
    read_here(town, progress=lambda *said: told.append(said) or True)
    done = [count for count, _, _ in told]
    assert done == sorted(done)
    assert done[-1] == told[-1][1] == 2 * town.stat().st_size
    assert all(words for _, _, words in told)


@pytest.mark.parametrize("asked", [1, 2, 3])
def test_a_reading_can_be_cancelled_whenever_progress_is_told(town: Path, asked: int) -> None:
    answers = iter([True] * (asked - 1) + [False])
    assert read_here(town, progress=lambda *_: next(answers)) is None


def test_reading_leaves_the_file_and_its_folder_alone(town: Path) -> None:
    before = town.read_bytes(), town.stat().st_mtime_ns, sorted(town.parent.iterdir())
    read_here(town)
    assert before == (town.read_bytes(), town.stat().st_mtime_ns, sorted(town.parent.iterdir()))


def test_reading_a_blob_at_a_time_finds_the_same(
    town: Path, extract: OsmExtract, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(container, "_CHUNK", 1)
    told: list[int] = []
    again = read_here(town, progress=lambda *said: told.append(said[0]) or True)
    assert again is not None
    assert len(told) >= 7  # nodes, ways and relations have blobs of their own, read twice
    assert {theme: features.names for theme, features in again.themes.items()} == {
        theme: features.names for theme, features in extract.themes.items()
    }
