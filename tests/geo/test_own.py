import sqlite3
import struct

import pytest
import shapely

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.between import area_between
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.geocode import geocode
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.own import OwnPlace, checked, with_own
from jianxi_gis.geo.own_files import read_places, write_places

GAZETTEER = load_gazetteer()
BOX = shapely.box(112.38, 34.66, 112.382, 34.662)
SPOT = shapely.Point(112.37, 34.65)


def _own(name: str, kind: str = "jiefang", geometry: shapely.Geometry = BOX, **more: object):  # type: ignore[no-untyped-def]
    return checked(OwnPlace(name, kind, geometry, 20.0, "现场核实", **more))  # type: ignore[arg-type]


def test_an_own_block_is_used_from_then_on_in_all_spellings() -> None:
    known = with_own(GAZETTEER, [_own("二十九号街坊")])
    (found,) = geocode("29号街坊C区改造项目", known).positions
    assert (found.kind, found.method, found.accuracy_m) == ("area", "block", 20.0)
    assert found.geometry.equals(BOX)
    assert "现场核实" in found.reasoning


def test_an_own_place_ranks_above_the_program_s_and_keeps_its_aliases() -> None:
    known = with_own(GAZETTEER, [_own("七里河村", "village", SPOT)])
    (found,) = geocode("七里河老村旧城改造项目", known).positions
    assert found.geometry.equals(SPOT)
    assert sum(place.name == "七里河村" for place in known.places) == 1


def test_an_alias_of_an_own_place_is_taken_from_the_other() -> None:
    known = with_own(GAZETTEER, [_own("七里河老村", "village", SPOT)])
    assert known.place("七里河老村").geometry.equals(SPOT)
    assert not known.place("七里河村").geometry.equals(SPOT)


def test_the_name_of_an_enterprise_is_no_place_for_its_housing() -> None:
    known = with_own(GAZETTEER, [_own("河柴重工", "plant", SPOT, aliases=("河柴",))])
    assert geocode("河柴重工综合大楼项目", known).positions[0].method == "owner_site"
    assert geocode("河柴家属院改造", known).positions == ()


def test_an_own_road_takes_the_place_of_all_its_pieces_and_a_piece_is_added() -> None:
    line = shapely.LineString([(112.35, 34.64), (112.36, 34.65)])
    whole = with_own(GAZETTEER, [_own("龙鳞路", "road", line)])
    piece = with_own(GAZETTEER, [_own("龙鳞路（孙石路以南）", "road", line)])
    assert [row.geometry for row in whole.line("龙鳞路")] == [line]
    assert len(piece.line("龙鳞路")) == len(GAZETTEER.line("龙鳞路")) + 1


def test_an_own_row_fills_a_gap() -> None:
    known = with_own(GAZETTEER, [_own("谷西村", "village", SPOT)])
    (found,) = geocode("谷西村改造项目", known).positions
    assert found.place == "谷西村"


@pytest.mark.parametrize(
    ("place", "says"),
    [
        (OwnPlace("", "park", SPOT, 20.0, "a"), "没有名称"),
        (OwnPlace("某园", "park", SPOT, 20.0, " "), "没有来源"),
        (OwnPlace("某园", "garden", SPOT, 20.0, "a"), "不认识的类别"),
        (OwnPlace("某园", "park", SPOT, 0.0, "a"), "精度"),
        (OwnPlace("某园", "park", shapely.Point(), 20.0, "a"), "图形是空的"),
        (OwnPlace("某园", "park", shapely.Point(34.65, 112.37), 20.0, "a"), "经纬度"),
        (OwnPlace("某园", "park", shapely.Point(116.4, 39.9), 20.0, "a"), "公里"),
        (OwnPlace("某路", "road", SPOT, 20.0, "a"), "画成线"),
        (OwnPlace("某门", "address", SPOT, 20.0, "a"), "路名和号数"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused(place: OwnPlace, says: str) -> None:
    with pytest.raises(GeoError, match=says):
        checked(place)


def test_a_block_is_made_from_the_roads_around_it() -> None:
    area = area_between(["中州西路", "景华路", "青岛路", "天津路"], GAZETTEER)
    assert area.area_m2 == pytest.approx(322_000, rel=0.02)
    assert area.accuracy_m == 50.0
    for road in area.roads:
        course = shapely.union_all([to_grid(line.geometry) for line in GAZETTEER.line(road)])
        assert course.distance(to_grid(area.geometry)) < 1.0


@pytest.mark.parametrize(
    ("roads", "says"),
    [
        (["武汉路", "康滇路", "青海路", "景华路"], "康滇路、青海路没有可用的线位"),
        (["中州西路", "景华路"], "至少要三条路"),
        (["建设路", "中州西路", "天津路"], "围成了 2 块"),
        (["周山路", "建设路", "孙石路"], "没有围成一块"),
    ],
)
def test_roads_that_do_not_bound_one_area_are_refused(roads: list[str], says: str) -> None:
    with pytest.raises(GeoError, match=says):
        area_between(roads, GAZETTEER)


@pytest.mark.parametrize("suffix", [".csv", ".gpkg"])
def test_own_places_come_back_from_a_file(suffix: str, tmp_path) -> None:  # type: ignore[no-untyped-def]
    line = shapely.LineString([(112.35, 34.64), (112.36, 34.65)])
    places = (
        _own("29号街坊", note="=1+1", added_by="张", added_at="2026-01-02T03:04:05+08:00"),
        _own("青海路", "road", line, aliases=("青海街", "青海西路")),
        _own("河柴厂区", "plant", SPOT, owners=("河柴重工",)),
    )
    file = tmp_path / f"我的 地名{suffix}"
    write_places(places, file)
    assert read_places(file) == places
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_table_of_points_in_gb18030_is_read(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.csv"
    text = "名称,类别,经度,纬度,精度米,来源\n谷西村,村庄,112.33,34.68,200,村委会\n"
    file.write_bytes(text.encode("gb18030"))
    (place,) = read_places(file)
    assert (place.name, place.kind, place.geometry) == (
        "谷西村",
        "village",
        shapely.Point(112.33, 34.68),
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("名称,类别\n甲,村庄\n", "第2行：缺 精度米、来源"),
        (
            "名称,类别,经度,纬度,精度米,来源\n甲村,村庄,东,34.6,200,a\n",
            "第2行 甲村：数字或图形读不懂",
        ),
        ("名称,类别,精度米,来源,几何WKT\n甲村,村庄,200,a,POINT(1\n", "第2行 甲村：数字或图形"),
        ("名称,类别,经度,纬度,精度米,来源\n", "没有地名"),
    ],
)
def test_a_wrong_table_is_refused_with_its_row(text: str, says: str, tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(GeoError) as caught:
        read_places(file)
    assert says in str(caught.value)


@pytest.mark.parametrize("content", [b"not a database", b"<OGRVRTDataSource/>"])
def test_a_file_that_is_no_geopackage_is_refused(content: bytes, tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.gpkg"
    file.write_bytes(content)
    with pytest.raises(GeoError, match="GeoPackage"):
        read_places(file)


def test_a_shape_of_no_known_kind_is_refused_with_its_row(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.gpkg"
    write_places([_own("29号街坊"), _own("河柴厂区", "plant", SPOT)], file)
    triangle = struct.pack("<BIII", 1, 17, 1, 4) + struct.pack("<8d", 0, 0, 0, 1, 1, 1, 0, 0)
    with sqlite3.connect(file) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
            connection.execute(f'DROP TRIGGER "{name}"')
        (table,) = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()
        header = struct.pack("<2sBBi", b"GP", 0, 1, 4490)
        connection.execute(f'UPDATE "{table}" SET geom = ? WHERE fid = 2', (header + triangle,))
    connection.close()
    with pytest.raises(GeoError, match="第2行"):
        read_places(file)


@pytest.mark.parametrize("suffix", [".csv", ".gpkg"])
def test_a_table_of_too_many_rows_is_refused_whole(suffix: str, tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / f"a{suffix}"
    write_places([_own("29号街坊"), _own("河柴厂区", "plant", SPOT)], file)
    monkeypatch.setattr("jianxi_gis.geo.own_files._MOST_ROWS", 1)
    with pytest.raises(GeoError, match="超过 1 行"):
        read_places(file)


def test_a_file_beside_the_one_written_stays(tmp_path) -> None:  # type: ignore[no-untyped-def]
    other = tmp_path / "地名.new.csv"
    other.write_text("甲", encoding="utf-8")
    write_places([_own("29号街坊")], tmp_path / "地名.csv")
    assert other.read_text(encoding="utf-8") == "甲"


def test_a_table_in_another_encoding_is_refused_and_not_guessed(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.csv"
    file.write_bytes("名称,类别\n".encode() + b"\xff\xfe\xff")
    with pytest.raises(GeoError, match="编码"):
        read_places(file)
