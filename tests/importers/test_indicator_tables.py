"""Tables of indicators come out as from text, whatever the order of columns and the format."""

from pathlib import Path

import pytest

from jianxi_gis.importers import read_document
from tests.importers.builders import DOCUMENTS, LEDGERS, gold, grid
from tests.importers.mixed import docx_with, pdf_with

TABLES = sorted((DOCUMENTS / "indicators").glob("*.txt"))
HEADING = "专栏1 “十五五”时期星河区经济社会发展主要指标"


def rows(path: Path) -> list[dict[str, str]]:
    return [
        {
            "seq": str(row.seq), "theme": row.theme, "name": row.name, "base": row.base,
            "target": row.target, "growth": row.growth, "nature": row.nature,
        }
        for row in read_document(path).indicators
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", [one for one in LEDGERS if one != "csv"])
@pytest.mark.parametrize("source", TABLES, ids=lambda path: path.stem)
def test_a_table_of_indicators_gives_exactly_the_rows_of_its_gold(
    tmp_path: Path, source: Path, suffix: str
):
    path = tmp_path / f"{source.stem}.{suffix}"
    LEDGERS[suffix](grid(source), path)
    assert rows(path) == gold(source)
    reading = read_document(path)
    assert (reading.drafts, reading.skipped) == ((), ())


@pytest.mark.parametrize("build", [docx_with, pdf_with])
def test_below_the_heading_of_its_box_the_table_belongs_to_the_box(tmp_path: Path, build):
    path = tmp_path / f"纲要.{build.__name__.split('_')[0]}"
    build([HEADING, "单位：见表"], grid(TABLES[0]), ["“十五五”时期要努力奋斗。"], path)
    reading = read_document(path)
    assert len(reading.indicators) == len(gold(TABLES[0]))
    assert {row.locator.section for row in reading.indicators} == {1}
    assert {row.document_id for row in reading.indicators} == {reading.document.id}


def test_a_ledger_with_a_column_of_aims_stays_a_ledger(tmp_path: Path):
    heads = ["序号", "项目名称", "指标", "2025年", "2030年目标", "总投资（万元）"]
    path = tmp_path / "台账.xlsx"
    LEDGERS["xlsx"]([heads, ["1", "月湖桥项目", "通车", "", "建成", "500"]], path)
    reading = read_document(path)
    assert [draft.name for draft in reading.drafts] == ["月湖桥项目"]
    assert reading.indicators == ()


def test_a_row_without_a_value_is_listed(tmp_path: Path):
    heads = ["序号", "指标", "单位", "2025年", "2030年", "属性"]
    path = tmp_path / "指标.xlsx"
    LEDGERS["xlsx"](
        [heads, ["1", "绿地率", "%", "", "", "预期性"], ["2", "水质", "%", "9", "10", ""]], path
    )
    reading = read_document(path)
    assert [row.name for row in reading.indicators] == ["水质（%）"]
    assert [line.reason for line in reading.skipped] == ["指标表中看不懂的行"]


def test_a_table_goes_on_overleaf_with_the_columns_of_its_heading(tmp_path: Path):
    heads = ["序号", "指标", "单位", "2025年", "2030年", "属性"]
    table = [[str(n), f"第{n}类水质达标率", "%", "80", "90", "预期性"] for n in range(1, 61)]
    path = tmp_path / "纲要.pdf"
    pdf_with([HEADING], [heads, *table], [], path)
    reading = read_document(path)
    assert [row.seq for row in reading.indicators] == list(range(1, 61))
    assert {row.locator.page for row in reading.indicators} == {1, 2}
    assert {(row.base, row.target) for row in reading.indicators} == {("80", "90")}
