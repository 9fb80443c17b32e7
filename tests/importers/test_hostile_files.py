"""Files that would fill the memory, reach elsewhere or lie are refused with one clear line."""

import io
import zipfile
from pathlib import Path

import docx
import ezdxf
import openpyxl
import pytest
import shapely
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers import pdf, read_document, suffixes, workbook
from jianxi_gis.importers.spatial.blocks import read_attributes
from tests.importers.builders import ledger_pdf, ledger_xlsx, text_docx, text_pdf

LAUGHS = (
    '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>&b;</name></Document></kml>'
)


def zipped(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def respun(path: Path, change: dict[str, bytes]) -> None:
    """Write a zip again with some parts changed or added."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    path.write_bytes(zipped(parts | change))


def refusal(path: Path) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    error = caught.value
    assert error.where.startswith(path.name)
    assert error.todo
    assert "\n" not in str(error)
    return error


@pytest.fixture
def word(tmp_path: Path) -> Path:
    path = tmp_path / "规划.docx"
    text_docx("投资1亿元的甲桥项目", path)
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "台账.xlsx"
    ledger_xlsx([["项目名称", "总投资（万元）"], ["甲桥项目", "100"]], path)
    return path


def test_a_zip_bomb_is_refused_unopened(word: Path, ledger: Path):
    for path, part in ((word, "word/media/a.xml"), (ledger, "xl/media/a.bin")):
        respun(path, {part: bytes(40_000_000)})
        assert "膨胀" in refusal(path).what


def test_a_part_that_leads_out_of_the_file_is_refused(word: Path):
    respun(word, {"../../a.txt": b"x"})
    assert "文件之外" in refusal(word).what


@pytest.mark.parametrize("padding", ["", "<!--" + "x" * 5000 + "-->"])
def test_definitions_of_entities_are_refused(word: Path, ledger: Path, padding: str):
    bomb = f'<?xml version="1.0"?>{padding}<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'.encode()
    respun(word, {"word/document.xml": bomb})
    respun(ledger, {"xl/sharedStrings.xml": bomb})
    assert "实体" in refusal(word).what
    assert "实体" in refusal(ledger).what


def test_entities_in_kml_and_kmz_are_refused(tmp_path: Path):
    (tmp_path / "a.kml").write_text(LAUGHS, encoding="utf-8")
    (tmp_path / "a.kmz").write_bytes(zipped({"doc.kml": LAUGHS.encode()}))
    assert "实体" in refusal(tmp_path / "a.kml").what
    assert "实体" in refusal(tmp_path / "a.kmz").what


def test_a_sheet_of_far_too_many_rows_is_refused_before_it_is_parsed(
    ledger: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(workbook, "_MOST_ROWS", 1)
    error = refusal(ledger)
    assert "太大" in error.what
    assert "sheet1.xml" in error.what


@pytest.mark.parametrize("suffix", ["docx", "xlsx", "pdf", "xls", "gpkg", "kmz"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.7", b"\xd0\xcf\x11\xe0", b"abc"])
def test_what_is_no_such_file_is_refused(tmp_path: Path, suffix: str, data: bytes):
    path = tmp_path / f"文件.{suffix}"
    path.write_bytes(data)
    refusal(path)


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_refused(word: Path, ledger: Path, keep: float):
    for path in (word, ledger):
        data = path.read_bytes()
        path.write_bytes(data[: int(len(data) * keep)])
        refusal(path)


@pytest.mark.parametrize("suffix", [".xlsx", ".pdf", ".txt", ".csv", ".kmz", ".geojson"])
def test_a_wrong_suffix_is_named(word: Path, suffix: str):
    path = word.with_suffix(suffix)
    word.rename(path)
    error = refusal(path)
    assert "Word" in str(error)
    assert "后缀" in str(error)


def test_a_locked_pdf_says_so(tmp_path: Path):
    path = tmp_path / "密.pdf"
    locked = pdfencrypt.StandardEncryption("secret", ownerPassword="owner")
    canvas = Canvas(str(path), encrypt=locked)
    canvas.drawString(100, 100, "plan")
    canvas.save()
    assert "密码" in refusal(path).what


@pytest.mark.parametrize("suffix", ["xlsx", "docx", "xls"])
def test_a_locked_office_file_says_so(tmp_path: Path, suffix: str):
    path = tmp_path / f"密.{suffix}"
    name = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + name + bytes(512))
    assert "密码" in refusal(path).what


def test_a_pdf_of_pictures_alone_asks_for_its_text(tmp_path: Path):
    path = tmp_path / "扫描.pdf"
    canvas = Canvas(str(path))
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.save()
    error = refusal(path)
    assert "没有文字" in error.what
    assert "OCR" in error.todo


def test_a_page_without_text_among_others_is_listed(tmp_path: Path):
    path = tmp_path / "一半.pdf"
    text_pdf("总投资1亿元的甲桥建设项目开工。", path)
    canvas = Canvas(str(tmp_path / "空.pdf"))
    canvas.showPage()
    canvas.save()
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=path)
    writer.append(tmp_path / "空.pdf")
    writer.write(path)
    reading = read_document(path)
    assert [draft.name for draft in reading.drafts] == ["甲桥建设项目"]
    assert [str(line.locator) for line in reading.skipped] == ["第2页"]


def test_formulas_in_cells_are_text_of_names_and_never_run(tmp_path: Path):
    path = tmp_path / "注入.csv"
    path.write_text(
        "项目名称,总投资（万元）\n=cmd|'/c calc'!A0 项目,100\n＝甲桥项目,200\n", "utf-8"
    )
    assert [draft.name for draft in read_document(path).drafts] == [
        "=cmd|'/c calc'!A0 项目",
        "＝甲桥项目",
    ]


def test_a_formula_without_its_value_is_listed_and_no_amount_invented(tmp_path: Path):
    path = tmp_path / "公式.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["项目名称", "总投资（万元）"])
    book.active.append(["甲桥项目", "=100+200"])
    book.save(path)
    reading = read_document(path)
    assert [draft.investment_yuan for draft in reading.drafts] == [None]
    assert any("公式" in line.reason for line in reading.skipped)


def test_a_hidden_sheet_is_not_read_and_named(tmp_path: Path):
    path = tmp_path / "两张.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["项目名称", "总投资（万元）"])
    book.active.append(["甲桥项目", 100])
    old = book.create_sheet("旧清单")
    old.append(["项目名称", "总投资（万元）"])
    old.append(["旧桥项目", 100])
    old.sheet_state = "hidden"
    book.save(path)
    reading = read_document(path)
    assert [draft.name for draft in reading.drafts] == ["甲桥项目"]
    assert [line.locator.sheet for line in reading.skipped] == ["旧清单"]


def test_a_page_whose_tables_were_not_read_is_named(tmp_path: Path, monkeypatch):
    path = tmp_path / "台账.pdf"
    rows = [["项目名称", "总投资（万元）"], *([f"{sign}桥项目", "100"] for sign in "甲乙丙丁戊")]
    ledger_pdf(rows, path)
    assert read_document(path).skipped == ()
    monkeypatch.setattr(pdf, "_MOST_TABLE_PAGES", 0)
    assert ["表格没有读成" in line.reason for line in read_document(path).skipped] == [True]


def test_a_virtual_file_named_as_a_shapefile_is_refused(tmp_path: Path):
    path = tmp_path / "a.shp"
    path.write_text("<OGRVRTDataSource><SrcDataSource>/vsicurl/http://127.0.0.1/a</SrcDataSource>")
    (tmp_path / "a.dbf").write_bytes(b"")
    assert "不是 shp" in refusal(path).what


SIGNPOST = """<OGRVRTDataSource><OGRVRTLayer name="other">
<SrcDataSource>{0}</SrcDataSource><GeometryType>wkbPoint</GeometryType>
<LayerSRS>EPSG:4490</LayerSRS>
<GeometryField encoding="PointFromColumns" x="lon" y="lat"/></OGRVRTLayer></OGRVRTDataSource>"""


@pytest.mark.parametrize("name", ["a.kml", "a.json", "a.geojson", "a.kmz"])
@pytest.mark.parametrize("before", ["", "<!-- <kml> -->", "<kml/>", '{{"features": "'])
def test_a_signpost_to_another_file_brings_nothing_of_that_file(
    tmp_path: Path, name: str, before: str
):
    other = tmp_path / "other.csv"
    other.write_text("name,lon,lat\n别处的桥项目,112.4,34.66\n", encoding="utf-8")
    path = tmp_path / name
    text = before.format() + SIGNPOST.format(other)
    if name.endswith("kmz"):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("doc.kml", text)
    else:
        path.write_text(text, encoding="utf-8")
    what = refusal(path).what
    assert any(words in what for words in ("内容不是", "指向别处", "没有打开"))


@pytest.mark.parametrize("encoding", ["utf-8", "punycode"])
def test_folders_without_end_and_odd_encodings_are_refused(tmp_path: Path, encoding: str):
    path = tmp_path / "套.kml"
    nested = "<Folder>" * 100_000 + "</Folder>" * 100_000
    head = (
        f'<?xml version="1.0" encoding="{encoding}"?><kml xmlns="http://www.opengis.net/kml/2.2">'
    )
    path.write_text(f"{head}{nested}</kml>", encoding="utf-8")
    assert "损坏" in refusal(path).what


PLACEMARK = (
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>甲桥工程</name>'
    "<description><![CDATA[{}]]></description>"
    "<Point><coordinates>{}</coordinates></Point></Placemark></kml>"
)


def test_digits_without_end_are_no_position(tmp_path: Path):
    path = tmp_path / "数.kml"
    path.write_text(PLACEMARK.format("", "1" * 500_000), encoding="utf-8")
    (draft,) = read_document(path).drafts
    assert draft.locations == ()


@pytest.mark.parametrize("tag", ["<a ", "<a b='", "<!--", "<tr>", "<table><tr><td>"])
def test_tags_without_end_hold_up_no_description(tmp_path: Path, tag: str):
    path = tmp_path / "述.kml"
    words = f"总投资：5000万元<br>{tag * 100_000}"
    path.write_text(PLACEMARK.format(words, "112.4,34.66"), encoding="utf-8")
    (draft,) = read_document(path).drafts
    assert draft.investment_yuan == 50_000_000


def test_an_arc_larger_than_the_earth_has_few_corners():
    drawing = ezdxf.new()
    drawing.appids.add("XM")
    circle = drawing.modelspace().add_circle((0, 0), 1e12)
    circle.set_xdata("XM", [(1000, "项目名称=甲桥工程")])
    text = io.StringIO()
    drawing.write(text)
    (layer,) = read_attributes(text.getvalue().encode(), "utf-8")
    assert len(shapely.get_coordinates(layer.shapes)) < 1000


def test_placemarks_that_share_no_field_are_refused(tmp_path: Path):
    path = tmp_path / "宽.kml"
    data = '<ExtendedData><Data name="f{}"><value>1</value></Data></ExtendedData>'
    marks = "".join(map(f"<Placemark>{data}</Placemark>".format, range(4000)))
    path.write_text(f"<kml>{marks}</kml>", encoding="utf-8")
    assert "4000 个要素有 4002 个字段" in refusal(path).todo


def test_a_row_of_blank_cells_without_end_is_read(tmp_path: Path):
    path = tmp_path / "宽.csv"
    blank = "," * 2000
    path.write_text(f"项目名称{blank}总投资（万元）\n甲桥工程{blank}100\n", encoding="utf-8")
    (draft,) = read_document(path).drafts
    assert draft.investment_yuan == 1_000_000


def test_words_without_a_full_stop_are_listed_and_not_searched(tmp_path: Path):
    path = tmp_path / "长.txt"
    endless = "某某大桥工程总投资3亿元，" * 2000
    path.write_text(f"总投资2亿元的甲桥建设项目开工。\n\n{endless}\n", encoding="utf-8")
    reading = read_document(path)
    assert [draft.name for draft in reading.drafts] == ["甲桥建设项目"]
    assert [(one.locator.line, one.reason) for one in reading.skipped] == [
        (3, "超过 2000 字没有句号，没有按句子读")
    ]


def test_every_kind_of_file_is_offered_to_choose_from():
    assert {".txt", ".docx", ".pdf", ".xlsx", ".xls", ".csv"} <= set(suffixes())
    assert {".shp", ".gpkg", ".geojson", ".kml", ".kmz", ".dxf"} <= set(suffixes())


def test_deleted_text_of_tracked_changes_is_left_out(tmp_path: Path):
    path = tmp_path / "修订.docx"
    document = docx.Document()
    paragraph = document.add_paragraph("总投资1亿元的甲桥建设项目开工。")
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    from docx.oxml import parse_xml

    paragraph._p.append(
        parse_xml(f"<w:del {space}><w:r><w:delText>总投资9亿元的旧桥项目</w:delText></w:r></w:del>")
    )
    paragraph._p.append(
        parse_xml(f"<w:ins {space}><w:r><w:t>总投资2亿元的乙桥建设项目开工。</w:t></w:r></w:ins>")
    )
    document.save(str(path))
    assert [draft.name for draft in read_document(path).drafts] == ["甲桥建设项目", "乙桥建设项目"]
