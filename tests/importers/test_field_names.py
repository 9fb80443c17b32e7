"""Chinese field names of KML, attributes of drawn blocks, tables without names."""

from pathlib import Path

import ezdxf
import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.model.claims import status_of

KML = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Schema name="s" id="s"><SimpleField type="string" name="项目状态"/>
<SimpleField type="double" name="总投资（万元）"/></Schema>
<Placemark><name>西园路大修工程</name><ExtendedData>{}</ExtendedData><Point><coordinates>112.40,34.66</coordinates></Point></Placemark>
</Document></kml>"""


DATA = """<Data name="总投资（万元）"><value>2300</value></Data>
<Data name="项目状态"><value>在建</value></Data>"""
TYPED = """<SchemaData schemaUrl="#s"><SimpleData name="总投资（万元）">2300</SimpleData>
<SimpleData name="项目状态">在建</SimpleData></SchemaData>"""


@pytest.mark.parametrize("data", [DATA, TYPED], ids=["Data", "SchemaData"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_kml_keeps_its_chinese_field_names(tmp_path: Path, encoding: str, data: str):
    path = tmp_path / "标注.kml"
    path.write_bytes(KML.format(data).replace("UTF-8", encoding).encode(encoding))
    (draft,) = read_document(path).drafts
    assert (draft.name, draft.investment_yuan) == ("西园路大修工程", 23_000_000)
    assert status_of(draft.evidence).value == "在建"
    assert draft.locations


def test_the_attributes_of_a_drawn_block_are_one_project(tmp_path: Path):
    drawing = ezdxf.new("R2010")
    drawing.blocks.new("XM").add_circle((0, 0), 5)
    reference = drawing.modelspace().add_blockref("XM", (628334, 3837765))
    for tag, text in (
        ("项目名称", "长桥路小学扩建项目"),
        ("总投资(万元)", "3400"),
        ("状态", "在建"),
    ):
        reference.add_attrib(tag, text, (628334, 3837760))
    drawing.modelspace().add_text("丽河桥工程", dxfattribs={"insert": (627000, 3838000)})
    path = tmp_path / "总图.dxf"
    drawing.saveas(path)
    drafts = read_document(path, "EPSG:4546").drafts
    assert sorted((draft.name, draft.investment_yuan) for draft in drafts) == [
        ("丽河桥工程", None),
        ("长桥路小学扩建项目", 34_000_000),
    ]
    (school,) = (draft for draft in drafts if draft.investment_yuan)
    assert school.locations[0].geometry.distance(drafts[0].locations[0].geometry) < 0.1


def test_a_table_without_a_column_of_names_is_listed_as_unread(tmp_path: Path):
    path = tmp_path / "台账.csv"
    path.write_text("序号,投资内容,总投资,地点\n1,道路,300,甲路\n", "utf-8")
    reading = read_document(path)
    assert not reading.drafts
    assert "项目名称" in reading.skipped[0].reason


def test_short_headings_of_money_and_degrees_are_understood(tmp_path: Path):
    path = tmp_path / "台账.csv"
    path.write_text(
        "项目名称,总投资(亿),东经,北纬\n西园路大修工程,5,112°25′30″,34°39′40″\n", "utf-8"
    )
    (draft,) = read_document(path, "EPSG:4490").drafts
    assert draft.investment_yuan == 500_000_000
    (location,) = draft.locations
    assert location.geometry.coords[0] == pytest.approx((112.425, 34.661111), abs=1e-6)
