"""The workbook holds every project exactly, and its formulas come to the sums it shows."""

import io
import zipfile
from dataclasses import replace
from typing import Any

import factories
import openpyxl
import pytest
from exporters import listed

from jianxi_gis.exporters import xlsx
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.summary import total


def opened(content: SheetContent, *, formulas: bool = False) -> Any:
    return openpyxl.load_workbook(io.BytesIO(xlsx.make(content)), data_only=not formulas)


def rows(book: Any) -> list[dict[str, Any]]:
    heads, *lines = book["项目"].iter_rows(min_row=4, values_only=True)
    return [dict(zip(heads, line, strict=True)) for line in lines]


def test_every_project_stands_on_one_row_with_money_place_and_source() -> None:
    first, *_, last = rows(opened(listed.of()))
    assert (first["专栏"], first["组"], first["序号"]) == (7, "新型城镇化", 1)
    assert first["项目名称"] == "10号街坊改造项目"
    assert first["总投资（万元）"] == 600_000
    assert first["定位方式"] == "街坊"
    assert (first["精度（米）"], first["经度"], first["纬度"]) == (100, 112.4, 34.66)
    assert "《涧西区发展规划纲要》专栏2" in first["列入出处"]
    assert "第11行" in first["列入出处"]
    assert (last["位置"], last["定位依据"]) == ("未落图", "名称里没有可查的地名")
    assert last["总投资（万元）"] is None


def test_the_newest_status_names_its_source() -> None:
    _, park, *_ = rows(opened(listed.of()))
    assert park["状态"] == "竣工投用"
    assert "第40行" in park["状态出处"]


@pytest.mark.parametrize("sheet", ["按组", "按状态", "按类别"])
def test_parts_add_up_to_the_sum_of_the_list(sheet: str) -> None:
    content = listed.of()
    heads, *parts, whole = opened(content)[sheet].iter_rows(min_row=2, values_only=True)
    count, money = heads.index("项目数"), heads.index("投资（万元）")
    assert sum(part[count] for part in parts) == whole[count] == len(content.projects)
    expected = total(content.projects).total_yuan / 10_000
    assert sum(part[money] for part in parts) == whole[money] == expected


def test_sums_are_formulas() -> None:
    book = opened(listed.of(), formulas=True)
    assert any(
        str(cell).startswith("=ROUND(SUBTOTAL(109,")
        for cell in next(book["项目"].iter_rows(min_row=3, max_row=3, values_only=True))
    )
    for row in book["按组"].iter_rows(min_row=3, values_only=True):
        assert str(row[2]).startswith("=")
        assert str(row[3]).startswith("=")


def test_an_amount_of_one_yuan_is_not_rounded_away() -> None:
    content = listed.of(factories.project(1, "甲", 100_000_001), factories.project(2, "乙", 1))
    book = opened(content)
    assert [row["总投资（万元）"] for row in rows(book)] == [10_000.0001, 0.0001]
    column = [cell.value for cell in book["项目"][4]].index("总投资（万元）") + 1
    assert book["项目"].cell(5, column).number_format == "#,##0.0000"
    assert book["项目"].cell(3, column).value == 10_000.0002


def test_a_part_of_a_package_is_not_summed_twice() -> None:
    package = factories.project(1, "打包项目", 300_000_000)
    parts = [
        replace(factories.project(number, f"子项{number}", 100_000_000), parent=package.id)
        for number in (2, 3)
    ]
    book = opened(listed.of(package, *parts))
    assert [row["计入合计（万元）"] for row in rows(book)] == [30_000, 0, 0]
    assert rows(book)[1]["所属打包项目"] == "打包项目"
    *_, whole = book["按组"].iter_rows(min_row=3, values_only=True)
    assert whole[3] == 30_000


def test_the_heading_stays_and_can_be_filtered() -> None:
    sheet = opened(listed.of())["项目"]
    assert sheet.freeze_panes == "E5"
    assert sheet.auto_filter.ref.startswith("A4:")


def test_filter_and_data_date_are_said_in_words() -> None:
    words = opened(listed.of())["项目"]["A2"].value
    assert "内容：道路 建设路" in words
    assert "数据截止日期：2021-06-01" in words
    assert "密级：内部资料" in words


def test_every_claim_is_listed_with_its_document_and_line() -> None:
    content = listed.of()
    heads, *lines = opened(content)["依据"].iter_rows(values_only=True)
    claims = [dict(zip(heads, line, strict=True)) for line in lines]
    assert len(claims) == sum(len(project.evidence) for project in content.projects)
    assert {claim["文件"] for claim in claims} == {"涧西区发展规划纲要"}
    assert 40 in [claim["行"] for claim in claims]


def test_no_word_of_the_data_is_a_formula_or_a_link() -> None:
    made = xlsx.make(listed.hostile())
    book = openpyxl.load_workbook(io.BytesIO(made))
    texts = [cell for row in book["项目"].iter_rows(min_row=5) for cell in row]
    assert {cell.data_type for cell in texts} <= {"s", "n"}
    assert set(listed.HOSTILE) <= {cell.value for cell in texts}
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert not [name for name in archive.namelist() if "externalLink" in name]
        assert b"<hyperlink" not in b"".join(map(archive.read, archive.namelist()))


def test_no_project_leaves_an_empty_list_with_a_sum_of_nothing() -> None:
    book = opened(replace(listed.of(), projects=()))
    assert rows(book) == [] or set(rows(book)[0].values()) == {None}
    *_, whole = book["按组"].iter_rows(min_row=3, values_only=True)
    assert whole[1:4] == (None, 0, 0)
