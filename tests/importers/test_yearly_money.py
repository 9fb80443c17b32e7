from pathlib import Path

import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.importers.ledger.columns import role_of
from tests.importers.builders import ledger_csv

HEAD = [
    "序号", "项目名称", "总投资（万元）", "2024年计划投资（万元）", "2024年完成投资（万元）",
    "2025年计划投资（万元）", "截至2024年底累计完成投资（万元）",
]  # fmt: skip


def _claims(tmp_path: Path, rows: list[list[str]]) -> list[tuple[str, str, str]]:
    file = tmp_path / "台账.csv"
    ledger_csv(rows, file)
    (draft,) = read_document(file).drafts
    topics = {"year_plan", "year_completed", "completed", "period_plan"}
    return [(one.topic, one.date, one.value) for one in draft.evidence if one.topic in topics]


def test_each_year_has_its_own_claims_and_what_is_blank_has_none(tmp_path) -> None:
    rows = [HEAD, ["1", "青年路改造工程", "5000", "1000", "800", "2000", "1200"]]
    assert _claims(tmp_path, rows) == [
        ("completed", "", "1200万元"),
        ("year_completed", "2024", "800万元"),
        ("year_plan", "2024", "1000万元"),
        ("year_plan", "2025", "2000万元"),
    ]
    rows[1][3] = rows[1][4] = ""
    assert [claim[:2] for claim in _claims(tmp_path, rows)] == [
        ("completed", ""),
        ("year_plan", "2025"),
    ]


def test_a_plan_of_a_heading_that_names_no_year_bears_none_without_a_date(tmp_path) -> None:
    rows = [["序号", "项目名称", "年度计划投资（万元）"], ["1", "青年路改造工程", "1000"]]
    assert _claims(tmp_path, rows) == [("year_plan", "", "1000万元")]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("2025年计划投资", "year_plan"),
        ("年度计划完成投资", "year_plan"),
        ("2024年1-6月完成投资", "year_completed"),
        ("年度完成投资", "year_completed"),
        ("截至2024年底累计完成投资", "completed"),
        ("完成投资", "completed"),
        ("2021-2025年计划投资", "period_plan"),
        ("十四五计划完成投资", "period_plan"),
    ],
)
def test_a_heading_of_money_says_which_time_it_is_about(heading: str, role: str) -> None:
    assert role_of(heading) == role


def test_years_under_one_heading_are_plans_of_those_years(tmp_path) -> None:
    rows = [
        ["序号", "项目名称", "总投资（万元）", "分年度投资计划（万元）", ""],
        ["", "", "", "2024年", "2025年"],
        ["1", "青年路改造工程", "5000", "1000", "2000"],
    ]
    assert _claims(tmp_path, rows) == [
        ("year_plan", "2024", "1000万元"),
        ("year_plan", "2025", "2000万元"),
    ]


def test_each_figure_of_a_row_names_its_own_cell_and_a_ledger_says_of_no_plan(tmp_path) -> None:
    head = [*HEAD, "责任单位", "建设地点", "开工时间"]
    row = ["1", "青年路改造工程", "5000", "1000", "800", "2000", "1200", "区住建局", "青年路"]
    file = tmp_path / "台账.csv"
    ledger_csv([head, [*row, "2024年3月"]], file)
    (draft,) = read_document(file).drafts
    assert [(one.topic, one.value, one.locator.cell) for one in draft.evidence] == [
        ("listed", "列入清单", "B2"),
        ("investment", "5000万元", "C2"),
        ("completed", "1200万元", "G2"),
        ("year_completed", "800万元", "E2"),
        ("year_plan", "1000万元", "D2"),
        ("year_plan", "2000万元", "F2"),
        ("place", "青年路", "I2"),
        ("start", "2024年3月", "J2"),
        ("owner", "区住建局", "H2"),
    ]
    assert len({one.locator.line for one in draft.evidence}) == 1


def test_a_column_of_money_that_cannot_be_read_is_noted_once(tmp_path) -> None:
    rows = [
        ["序号", "项目名称", "总投资（万元）", "2024年计划投资", "累计完成投资（万元）"],
        ["1", "青年路改造工程", "5000", "1000", "—"],
        ["2", "银溪路改造工程", "6000", "2000", "800-900"],
        ["3", "柳园路改造工程", "7000", "", "600"],
    ]
    file = tmp_path / "台账.csv"
    ledger_csv(rows, file)
    reading = read_document(file)
    assert [(one.locator.cell, one.reason.split("；")[0]) for one in reading.skipped] == [
        ("D2", "年度计划投资：“1000”没有写单位（亿元、万元或元）"),
        ("E3", "累计完成投资：“800-900”不是一个金额"),
    ]
    found = [one.value for draft in reading.drafts for one in draft.evidence]
    assert "600万元" in found and not {"1000", "800-900"} & set(found)
