import csv
import re
import shutil
from pathlib import Path

import pytest
import shapely

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import load_gazetteer, read_gazetteer
from jianxi_gis.paths import bundled

CONFIDENCES = {
    "confirmed", "stated", "high", "medium", "schematic", "partial", "stand-in", "inferred"
}  # fmt: skip
DOUBTS = (
    (re.compile(r"±(\d+) 米"), 1.0),
    (re.compile(r"相差 (\d+) 米"), 1.0),
    (re.compile(r"（(\d+) 米）的中点"), 0.5),
    (re.compile(r"在 (\d+) 米内各占"), 0.5),
    (re.compile(r"在点以[东南西北] (\d+) 米"), 1.0),
)
"""How a row says how far it may be out, and how much of the figure that is."""
GAZETTEER = load_gazetteer()
TABLES = ("places.csv", "lines.csv", "stations.csv", "facts.csv", "gaps.csv", "aliases.csv")


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    for name in (*TABLES, "districts.geojson"):
        shutil.copy(bundled("data") / name, tmp_path)
    return tmp_path


def test_every_place_and_line_has_source_method_accuracy_and_confidence() -> None:
    for row in (*GAZETTEER.places, *GAZETTEER.lines):
        assert row.source, row.name
        assert row.method, row.name
        assert row.accuracy_m > 0, row.name
        assert row.confidence in CONFIDENCES, row.name


def test_no_row_is_more_accurate_than_the_doubt_it_names() -> None:
    named = [
        (row.name, row.accuracy_m, float(found[1]) * share)
        for row in (*GAZETTEER.places, *GAZETTEER.lines)
        for pattern, share in DOUBTS
        for found in pattern.finditer(f"{row.method}；{row.note}")
    ]
    assert len(named) >= 8
    assert [row for row in named if row[1] < row[2]] == []


def test_every_place_lies_in_or_near_the_district() -> None:
    around = shapely.buffer(GAZETTEER.district, 0.03)
    outside = [place.name for place in GAZETTEER.places if not around.contains(place.geometry)]
    assert outside == []


def test_a_place_is_found_by_any_spelling_of_its_name() -> None:
    assert GAZETTEER.place("１０号街坊") is GAZETTEER.place("10号街坊")
    assert GAZETTEER.place("七里河老村") is GAZETTEER.place("七里河村")
    assert GAZETTEER.place("没有这个地方") is None


def test_a_road_answers_with_all_its_pieces_and_by_its_other_name() -> None:
    assert [line.name for line in GAZETTEER.line("龙鳞路")] == ["龙鳞路", "龙鳞路（联盟路以南）"]
    assert GAZETTEER.line("西环路") == GAZETTEER.line("丝路大道")


def test_metro_lines_run_from_station_to_station_and_are_schematic() -> None:
    first = GAZETTEER.metro_lines[0]
    stations = [one for one in GAZETTEER.stations if one.line == first.name]
    assert first.schematic
    assert shapely.get_num_points(first.geometry) == len(stations) == 19
    assert first.geometry.coords[0] == stations[0].geometry.coords[0]


def test_every_name_tied_to_a_target_has_that_target() -> None:
    for alias in GAZETTEER.aliases:
        assert GAZETTEER.line(alias.target), alias.name


def test_the_osm_row_names_its_licence() -> None:
    rows = [place for place in GAZETTEER.places if "OpenStreetMap" in place.source]
    assert [place.name for place in rows] == ["周山森林公园"]
    assert "ODbL" in rows[0].source


def test_a_spoilt_row_is_named_by_file_and_line(tables: Path) -> None:
    path = tables / "places.csv"
    rows = path.read_text(encoding="utf-8").splitlines()
    rows[2] = rows[2].replace("112.", "一百一十二.")
    path.write_text("\n".join(rows), encoding="utf-8")
    with pytest.raises(GeoError, match=r"places\.csv 第3行"):
        read_gazetteer(tables)


def test_a_missing_table_is_named(tables: Path) -> None:
    (tables / "lines.csv").unlink()
    with pytest.raises(GeoError, match=r"lines\.csv"):
        read_gazetteer(tables)


def test_a_broken_line_is_named(tables: Path) -> None:
    path = tables / "lines.csv"
    path.write_text(
        path.read_text(encoding="utf-8").replace("LINESTRING(", "LINESTRONG(", 1), encoding="utf-8"
    )
    with pytest.raises(GeoError, match=r"lines\.csv 第2行"):
        read_gazetteer(tables)


RE_PLACED = {"七里河村", "上海市场", "13号街坊", "14号街坊", "36号街坊", "38号街坊", "43号街坊"}
"""Put where their texts say, without offsets of our own; see data/SOURCES.md."""
RE_JUDGED = {
    "22号街坊", "中信重工厂区", "洛铜厂区", "洛轴厂区", "中钢耐火厂区", "轴研所院区", "有色院院区",
    "广州市场", "谷东村", "涧河党湾湿地", "符家屯村", "遇驾沟村",
    "洛阳理工学院九都校区（校园中心）",
}  # fmt: skip
"""Same point, accuracy or confidence as far as the source carries."""
CUT = {
    "秦岭路",
    "涧河（谷水—洛河）",
    "涧河（入洛河口）",
    "大明渠（洛矿—涧河）",
    "大明渠（西端—洛矿）",
}
"""Cut where the source knows a part less well, or where another road begins."""


def test_positions_accuracies_and_confidences_are_the_source_table_s_but_for_those_named(
    geodata: Path,
) -> None:
    with (geodata / "places.csv").open(encoding="utf-8") as file:
        source = {
            (float(r["lon_wgs84"]), float(r["lat_wgs84"]), float(r["accuracy_m"]), r["confidence"])
            for r in csv.DictReader(file)
        }
    points = [place for place in GAZETTEER.places if place.geometry.geom_type == "Point"]
    changed = {
        place.name
        for place in points
        if (place.geometry.x, place.geometry.y, place.accuracy_m, place.confidence) not in source
    }
    assert changed == RE_PLACED | RE_JUDGED


def test_lines_have_the_course_of_the_source_table_but_for_those_named(geodata: Path) -> None:
    with (geodata / "lines.csv").open(encoding="utf-8") as file:
        source = {
            shapely.from_wkt(row["wkt_wgs84"]).wkt: float(row["accuracy_m"])
            for row in csv.DictReader(file)
        }
    changed = {
        line.name for line in GAZETTEER.lines if source.get(line.geometry.wkt) != line.accuracy_m
    }
    assert changed == CUT | {"周山大道（涧河桥—孙石路）"}
    in_two = 2  # 涧河, 大明渠
    assert len(GAZETTEER.lines) == len(source) - 1 + in_two  # the square is a place
