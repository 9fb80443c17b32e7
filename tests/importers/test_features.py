"""Files of features: attributes are read like a ledger, each project with its place."""

import json
import zipfile
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from jianxi_gis.controller.imports import read_documents
from jianxi_gis.errors import DocumentError
from jianxi_gis.geo.crs import unproject
from jianxi_gis.importers import read_document
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.plan import Plan, ProjectDraft

EAST, NORTH = 628_334.0, 3_837_766.0
LON, LAT = unproject(np.array([[EAST, NORTH]]))[0]
SHAPES = {
    "Point": (shapely.Point(0, 0), LocationKind.POINT),
    "LineString": (shapely.LineString([(0, 0), (300, 0)]), LocationKind.LINE),
    "Polygon": (shapely.box(0, 0, 100, 100), LocationKind.AREA),
}
FIELDS = {"项目名称": ["甲桥项目"], "投资万元": [1200.5], "建设单位": ["区住建局"]}


def write(
    path: Path, shape: shapely.Geometry, crs: str | None, fields: dict[str, list[object]] = FIELDS,
    encoding: str | None = None,
) -> Path:  # fmt: skip
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array([shape], dtype=object)),
        [np.array(column, dtype=None if column != [""] else object) for column in fields.values()],
        np.array(list(fields), dtype=object),
        geometry_type=shape.geom_type,
        crs=crs,
        **({"encoding": encoding} if encoding else {}),
    )
    return path


def moved(shape: shapely.Geometry, east: float = EAST, north: float = NORTH) -> shapely.Geometry:
    return shapely.transform(shape, lambda xy: xy + np.array([east, north]))


def only(path: Path, crs: str | None = None) -> ProjectDraft:
    reading = read_document(path, crs)
    assert reading.question is None
    assert len(reading.drafts) == 1
    return reading.drafts[0]


def away_m(draft: ProjectDraft) -> float:
    first = shapely.get_coordinates(draft.locations[0].geometry)[0]
    return float(np.hypot(*((first - (LON, LAT)) * (91_600, 111_000))))


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("crs", ["EPSG:4546", "EPSG:4490", "EPSG:3857"])
@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson"])
def test_a_stated_system_puts_a_project_where_it_is(
    tmp_path: Path, suffix: str, crs: str, kind: str
):
    from pyproj import Transformer

    shape = shapely.transform(moved(SHAPES[kind][0]), unproject)
    there = Transformer.from_crs("EPSG:4490", crs, always_xy=True)
    shape = shapely.transform(shape, lambda xy: np.column_stack(there.transform(*xy.T)))
    encoding = "GBK" if suffix == "shp" else None
    draft = only(write(tmp_path / f"项目.{suffix}", shape, crs, encoding=encoding))
    assert (draft.name, draft.investment_yuan, draft.owner) == ("甲桥项目", 12_005_000, "区住建局")
    place = draft.locations[0]
    assert (place.kind, place.method) == (SHAPES[kind][1], Method.DOCUMENT)
    assert away_m(draft) < (200 if kind == "Polygon" else 1)
    assert "没有写精度" in place.reasoning


@pytest.mark.parametrize(
    ("east", "north", "swapped", "found"),
    [
        (EAST, NORTH, False, "EPSG:4546"),
        (EAST, NORTH, True, "EPSG:4546,yx"),
        (EAST + 37_000_000, NORTH, False, "EPSG:4525"),
        (EAST + 37_000_000, NORTH, True, "EPSG:4525,yx"),
        (LON, LAT, False, "EPSG:4490"),
        (LON, LAT, True, "EPSG:4490,yx"),
    ],
)
def test_an_unstated_system_is_a_question_and_the_answer_places_the_project(
    tmp_path: Path, east: float, north: float, swapped: bool, found: str
):
    x, y = (north, east) if swapped else (east, north)
    path = tmp_path / "项目.shp"
    with pytest.warns(UserWarning, match="crs"):
        write(path, shapely.Point(x, y), None, encoding="GBK")
    reading = read_document(path)
    assert reading.question is not None
    assert reading.question.detected == found
    assert reading.drafts[0].locations == ()
    assert away_m(only(path, found)) < 1


def test_an_import_without_the_answer_is_refused_and_says_how_to_give_it(tmp_path: Path):
    path = tmp_path / "项目.csv"
    path.write_text("项目名称,经度,纬度\n甲桥项目,112.4012,34.6634\n", "utf-8")
    with pytest.raises(DocumentError, match="--crs") as caught:
        read_documents(Plan(), [path])
    assert caught.value.where == "项目.csv"
    outcome = read_documents(Plan(), [path], crs="EPSG:4490")
    assert outcome.plan.projects[0].locations[0].method is Method.DOCUMENT


def test_degrees_of_web_maps_are_shifted_back(tmp_path: Path):
    path = tmp_path / "项目.csv"
    path.write_text(f"项目名称,经度,纬度\n甲桥项目,{LON:.7f},{LAT:.7f}\n", "utf-8")
    assert away_m(only(path, "EPSG:4490")) < 1
    assert 550 < away_m(only(path, "GCJ-02")) < 620


def test_degrees_of_few_decimals_are_coarse_places(tmp_path: Path):
    path = tmp_path / "项目.csv"
    path.write_text("项目名称,经度,纬度\n甲桥项目,112.40,34.66\n", "utf-8")
    assert only(path, "EPSG:4490").locations[0].accuracy_m == pytest.approx(1100)


def test_a_datum_with_a_secret_shift_is_refused(tmp_path: Path):
    path = write(tmp_path / "项目.gpkg", shapely.Point(EAST, NORTH), "EPSG:2382")
    with pytest.raises(DocumentError, match="不公开"):
        read_document(path)


def test_a_placemark_gives_its_project_from_kml_and_kmz(tmp_path: Path):
    kml = (
        '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2">'
        "<Document><name>项目</name><Placemark><name>牡丹公园项目</name>"
        "<description>总投资5000万元</description>"
        f"<Point><coordinates>{LON},{LAT}</coordinates></Point></Placemark></Document></kml>"
    )
    (tmp_path / "a.kml").write_text(kml, "utf-8")
    with zipfile.ZipFile(tmp_path / "a.kmz", "w") as archive:
        archive.writestr("doc.kml", kml)
    for name in ("a.kml", "a.kmz"):
        draft = only(tmp_path / name)
        assert (draft.name, draft.investment_yuan) == ("牡丹公园项目", 50_000_000)
        assert away_m(draft) < 1


def test_texts_of_a_drawing_that_name_projects_are_taken_and_other_texts_not(tmp_path: Path):
    def text(words: str, east: float) -> str:
        return f"0\nTEXT\n8\n规划\n10\n{east}\n20\n{NORTH}\n40\n5\n1\n{words}\n"

    path = tmp_path / "图.dxf"
    entities = text("甲桥改造项目", EAST) + text("建设路", EAST) + text("3.5", EAST)
    header = "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1021\n0\nENDSEC\n"
    path.write_text(f"{header}0\nSECTION\n2\nENTITIES\n{entities}0\nENDSEC\n0\nEOF\n", "utf-8")
    reading = read_document(path)
    assert [draft.name for draft in reading.drafts] == ["甲桥改造项目"]
    assert reading.question is not None
    assert away_m(only(path, "EPSG:4546")) < 1


def test_features_without_a_sound_place_are_projects_without_one_and_listed(tmp_path: Path):
    features = [
        {"type": "Feature", "properties": {"项目名称": "甲桥项目"}, "geometry": None},
        {
            "type": "Feature",
            "properties": {"项目名称": "乙桥项目"},
            "geometry": {"type": "Point", "coordinates": [LON, LAT]},
        },
    ]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    reading = read_document(path)
    assert [len(draft.locations) for draft in reading.drafts] == [0, 1]
    assert any("没有能用的坐标" in line.reason for line in reading.skipped)
