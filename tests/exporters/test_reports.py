"""Slides and report: words and tables that can be edited, sums that agree, nothing left out."""

import io
from dataclasses import replace

import docx
import pptx
import pytest
from exporters import listed

from jianxi_gis.controller.sheets import sheet_content
from jianxi_gis.exporters import docx as report
from jianxi_gis.exporters import pptx as slides
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.model.summary import total

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]


def tables_of_slides(made: bytes) -> list[list[list[str]]]:
    return [
        [[cell.text for cell in row.cells] for row in shape.table.rows]
        for slide in pptx.Presentation(io.BytesIO(made)).slides
        for shape in slide.shapes
        if shape.has_table
    ]


def words_of_slides(made: bytes) -> str:
    return "\n".join(
        shape.text_frame.text
        for slide in pptx.Presentation(io.BytesIO(made)).slides
        for shape in slide.shapes
        if shape.has_text_frame
    )


def tables_of_report(made: bytes) -> list[list[list[str]]]:
    document = docx.Document(io.BytesIO(made))
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]


@pytest.fixture(scope="module")
def plan(bundled: State) -> SheetContent:
    return sheet_content(bundled, Sheet(""))


@pytest.mark.parametrize(
    "tables",
    [lambda c: tables_of_slides(slides.make(c)), lambda c: tables_of_report(report.make(c))],
)
def test_every_project_stands_in_one_table_with_its_money(tables, plan: SheetContent) -> None:  # type: ignore[no-untyped-def]
    rows = [row for table in tables(plan) if table[0][0] == "项目" and len(table[0]) == 5
            for row in table[1:]]  # fmt: skip
    expected = [(item.name, format_yuan(item.investment_yuan)) for item in plan.projects]
    assert sorted((row[0], row[1]) for row in rows) == sorted(expected)
    assert all("第" in row[4] for row in rows)


def test_the_sum_of_the_slides_is_that_of_the_filter(plan: SheetContent) -> None:
    sums = next(table for table in tables_of_slides(slides.make(plan)) if table[0][0] == "组")
    whole = total(plan.projects)
    assert sums[-1] == ["合计", str(whole.count), format_yuan(whole.total_yuan)]


def test_every_sum_of_the_report_is_that_of_the_filter(plan: SheetContent) -> None:
    whole = total(plan.projects)
    sums = [table[-1] for table in tables_of_report(report.make(plan)) if table[-1][0] == "合计"]
    assert len(sums) == 4
    assert {(row[1], row[2]) for row in sums} == {(str(whole.count), format_yuan(whole.total_yuan))}


def test_the_slides_are_wide_and_have_a_map_and_a_chart_to_edit() -> None:
    deck = pptx.Presentation(io.BytesIO(slides.make(listed.of())))
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, abs=0.001)
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    assert [shape for shape in shapes if shape.has_chart]
    pictures = [shape.image for shape in shapes if hasattr(shape, "image")]
    assert pictures
    assert min(picture.dpi[0] for picture in pictures) == 200
    assert all(picture.size[0] > 700 for picture in pictures)


def test_filter_data_date_secrecy_and_sources_are_said() -> None:
    content = listed.of()
    words = words_of_slides(slides.make(content))
    told = "\n".join(" ".join(row) for table in tables_of_report(report.make(content))
                     for row in table)  # fmt: skip
    for wanted in ("道路 建设路", "2021-06-01", "内部资料"):
        assert wanted in words
        assert wanted in told
    assert "《涧西区发展规划纲要》" in words
    document = docx.Document(io.BytesIO(report.make(content)))
    assert any("《涧西区发展规划纲要》" in line.text for line in document.paragraphs)


def test_the_map_of_the_report_has_the_width_its_scale_is_true_for() -> None:
    document = docx.Document(io.BytesIO(report.make(listed.of())))
    (picture,) = document.inline_shapes
    assert picture.width.mm == pytest.approx(170, abs=0.01)


@pytest.mark.parametrize("make", [slides.make, report.make])
def test_hostile_words_and_control_signs_make_a_file_that_opens(make, tmp_path) -> None:  # type: ignore[no-untyped-def]
    content = listed.hostile()
    first = replace(content.projects[0], name="坏\x00名\x1f字")
    made = make(replace(content, projects=(first, *content.projects[1:])))
    tables = tables_of_slides(made) if make is slides.make else tables_of_report(made)
    cells = {cell for table in tables for row in table for cell in row}
    assert {"坏名字", "${document.title=7*7}", "＝1+1"} <= cells


@pytest.mark.parametrize("make", [slides.make, report.make])
def test_no_project_makes_a_file_that_opens(make) -> None:  # type: ignore[no-untyped-def]
    made = make(replace(listed.of(), projects=()))
    assert len(made) > 10_000
