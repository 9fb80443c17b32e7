"""What a GIS or CAD reads back: every project, its place to a centimetre, its words, its CRS."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from exporters import listed
from factories import location, project
from shapely.geometry import LineString, Polygon

from jianxi_gis.controller.sheets import sheet_content
from jianxi_gis.exporters import EXPORTERS, geojson
from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.claims import TOPIC_WORDS
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet, SheetContent

FORMATS = {exporter.suffix: exporter for exporter in EXPORTERS}


def written(content: SheetContent, suffix: str, folder: Path) -> Path:
    return FORMATS[suffix].write(content, folder / f"项 目{suffix}")[0]


def table(path: Path, layer: str | None = None) -> tuple[Any, list[Any], list[dict[str, Any]]]:
    info, _, shapes, fields = pyogrio.raw.read(str(path), layer=layer)
    rows = [dict(zip(info["fields"], row, strict=True)) for row in zip(*fields, strict=True)]
    geometry = [] if shapes is None else list(shapely.from_wkb(shapes))
    return info, geometry, rows


def shaped() -> SheetContent:
    """Return a point, two points, a line, an area with a hole, and one without a place."""

    def at(shape: Any, kind: LocationKind) -> Location:
        return Location(shape, kind, Method.BY_HAND, 10.0, "人工落图", "某地")

    line = LineString([(112.4, 34.66), (112.41, 34.665)])
    ring = [(112.40, 34.66), (112.42, 34.66), (112.42, 34.67), (112.40, 34.67)]
    hole = [(112.405, 34.662), (112.41, 34.662), (112.41, 34.665)]
    area = Polygon(ring, [hole])
    projects = (
        project(1, "点项目", 10_000, locations=(location(112.4, 34.66),)),
        project(2, "两点项目", None, locations=(location(112.4, 34.66), location(112.41, 34.67))),
        project(3, "线项目", 30_000, locations=(at(line, LocationKind.LINE),)),
        project(4, "面项目", 40_000, locations=(at(area, LocationKind.AREA),)),
        project(5, "未落图项目", 50_000, unlocated_reason="没有地名" * 60),
    )
    return listed.of(*projects)


def near(a: Any, b: Any, metres: float = 0.02) -> bool:
    """Return True if two geometries in metres are the same within a distance."""
    return bool(shapely.hausdorff_distance(a, b) < metres)


def in_metres(item: Project, number: int = 0) -> Any:
    return shapely.transform(item.locations[number].geometry, to_map)


def test_a_geopackage_holds_each_project_once_in_metres(tmp_path: Path) -> None:
    content = shaped()
    path = written(content, ".gpkg", tmp_path)
    layers = dict(pyogrio.list_layers(path).tolist())
    assert layers["项目_点"] == "MultiPoint"
    assert layers["项目_线"] == "LineString"
    assert layers["项目_面"] == "Polygon"
    names = []
    for layer, item in (("项目_点", 0), ("项目_线", 2), ("项目_面", 3)):
        info, shapes, rows = table(path, layer)
        assert info["crs"] == "EPSG:4546"
        assert near(shapes[0], in_metres(content.projects[item]))
        names += [row["项目名称"] for row in rows]
    _, _, rest = table(path, "未落图与全区性")
    assert [*names, *(row["项目名称"] for row in rest)] == [item.name for item in content.projects]
    assert rest[0]["定位依据"] == "没有地名" * 60


def test_a_geopackage_says_what_it_holds_and_where_it_is_from(tmp_path: Path) -> None:
    path = written(listed.of(), ".gpkg", tmp_path)
    _, _, told = table(path, "说明")
    assert {row["事项"]: row["内容"] for row in told}["内容"] == "道路 建设路"
    _, _, claims = table(path, "依据")
    assert any("第40行" in row["出处"] for row in claims)


def test_an_unknown_amount_is_no_zero_in_a_geopackage(tmp_path: Path) -> None:
    path = written(shaped(), ".gpkg", tmp_path)
    _, _, rows = table(path, "项目_点")
    amounts = [row["总投资（万元）"] for row in rows]
    assert amounts[0] == 1.0
    assert np.isnan(amounts[1])


def test_a_geopackage_carries_the_symbols_of_the_map(tmp_path: Path, bundled: State) -> None:
    path = written(sheet_content(bundled, Sheet("")), ".gpkg", tmp_path)
    _, _, styles = table(path, "layer_styles")
    assert [row["f_table_name"] for row in styles] == ["项目_点", "项目_线", "项目_面"]
    style = ET.fromstring(styles[0]["styleQML"])
    assert style.find("renderer-v2").attrib["attr"] == "类别"  # type: ignore[union-attr]
    colors = {item.attrib["v"] for item in style.iter("prop") if item.attrib["k"] == "color"}
    assert "200,68,47,255" in colors  # 更新改造 as in layers/


def test_a_shapefile_is_utf_8_and_says_so(tmp_path: Path) -> None:
    path = written(shaped(), ".shp", tmp_path)
    assert path.with_suffix(".cpg").read_text() == "UTF-8"
    info, shapes, rows = table(path)
    assert info["crs"] == "EPSG:4546"
    assert [row["name"] for row in rows] == ["点项目", "两点项目"]
    assert near(shapes[0], in_metres(shaped().projects[0]))
    assert rows[0]["invest_wan"] == 1.0


def test_lines_and_areas_of_a_shapefile_lie_beside_its_points(tmp_path: Path) -> None:
    written(shaped(), ".shp", tmp_path)
    for end, name in (("线", "线项目"), ("面", "面项目")):
        _, _, rows = table(tmp_path / f"项 目_{end}.shp")
        assert [row["name"] for row in rows] == [name]


def test_what_a_shapefile_cuts_is_whole_in_the_table_beside_it(tmp_path: Path) -> None:
    long = project(1, "甲", locations=(location(),), note="长" * 200)
    path = written(listed.of(long), ".shp", tmp_path)
    _, _, rows = table(path)
    assert rows[0]["note"] == "长" * 83 + "…"
    assert "长" * 200 in (tmp_path / "项 目_属性.csv").read_text("utf-8-sig")


def test_names_of_columns_in_a_shapefile_differ_in_ten_characters(tmp_path: Path) -> None:
    topics = [topic for topic in TOPIC_WORDS if topic not in {"name", "list", "owner", "note"}]
    claims = tuple(Evidence("d1", Locator(1), topic, "1万元") for topic in topics)
    package = project(1, "包", 50_000, locations=(location(),), note="备注", owner="单位",
                      evidence=claims, reviewed_by="张三")  # fmt: skip
    part = project(2, "子项", 10_000, parent="p1")
    info, _, _ = table(written(listed.of(package, part), ".shp", tmp_path))
    names = [name.lower() for name in info["fields"]]
    assert len(names) == len(set(names)) > 25
    assert {"invest_wan", "counte_wan", "year_p_wan"} <= set(names)
    assert not [name for name in names if name.endswith(("_1", "_2"))]


def test_geojson_has_every_project_once_and_names_its_crs(tmp_path: Path) -> None:
    content = shaped()
    made = json.loads(geojson.make(content))
    assert made["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::4490"
    assert [one["id"] for one in made["features"]] == [item.id for item in content.projects]
    assert [one["geometry"] and one["geometry"]["type"] for one in made["features"]] == [
        "Point", "MultiPoint", "LineString", "Polygon", None,
    ]  # fmt: skip
    assert made["features"][0]["geometry"]["coordinates"] == [112.4, 34.66]
    assert made["features"][0]["properties"]["investment_yuan"] == 10_000
    assert made["features"][1]["properties"]["investment_yuan"] is None
    assert made["about"]["内容"] == "道路 建设路"
    info, _, _ = table(written(content, ".geojson", tmp_path))
    assert info["crs"] == "EPSG:4490"


def test_geojson_has_the_colour_of_the_kind(bundled: State) -> None:
    features = json.loads(geojson.make(sheet_content(bundled, Sheet(""))))["features"]
    renewal = next(
        one["properties"]
        for one in features
        if one["geometry"] == {**(one["geometry"] or {}), "type": "Point"}
        and one["properties"]["kind"] == "更新改造"
    )
    assert renewal["marker-color"] == "#c8442f"  # as in layers/


def test_kml_holds_every_project_with_its_words(tmp_path: Path) -> None:
    content = shaped()
    path = written(content, ".kml", tmp_path)
    names = {"k": "http://www.opengis.net/kml/2.2"}
    root = ET.parse(path).getroot()
    marks = root.findall(".//k:Placemark", names)
    assert sorted(mark.findtext("k:name", "", names) for mark in marks) == sorted(
        item.name for item in content.projects
    )
    assert not root.findall(".//k:href", names)
    layers = [name for name, _ in pyogrio.list_layers(path).tolist()]
    _, shapes, rows = table(path, layers[0])
    assert rows[0]["investment_wan"] == "1"
    expected = content.projects[0].locations[0].geometry
    assert shapely.distance(shapely.force_2d(shapes[0]), expected) < 1e-7


def test_dxf_has_lines_in_metres_on_the_layer_of_their_kind(tmp_path: Path) -> None:
    content = shaped()
    path = written(content, ".dxf", tmp_path)
    _, shapes, rows = table(path)
    lines = [shape for shape in shapes if shape is not None and shape.geom_type == "LineString"]
    assert any(near(shapely.force_2d(line), in_metres(content.projects[2])) for line in lines)
    words = {row["Text"] for row in rows}
    assert {"点项目", "线项目", "面项目"} <= words
    assert any("道路 建设路" in word for word in words if word)
    assert any("未落图项目" in word for word in words if word)
    assert content.projects[0].kind.value in {row["Layer"] for row in rows}


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".kml", ".dxf"])
def test_hostile_words_come_back_as_they_were(suffix: str, tmp_path: Path) -> None:
    content = listed.hostile()
    path = written(content, suffix, tmp_path)
    layer = pyogrio.list_layers(path)[0][0]
    _, _, rows = table(path, layer)
    said = {str(value).strip() for row in rows for value in row.values()}
    assert "'\"><svg onload=document.title=49>" in said
    assert "=1+1" in said


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".kml", ".dxf"])
def test_no_project_makes_a_file_that_opens(suffix: str, tmp_path: Path) -> None:
    path = written(replace(listed.of(), projects=()), suffix, tmp_path)
    assert len(pyogrio.list_layers(path)) >= (0 if suffix == ".kml" else 1)
