"""Cells from a spreadsheet are held against the plan before anything is stored."""

from dataclasses import replace

import pytest

from jianxi_gis.errors import EditError
from jianxi_gis.model import editing
from jianxi_gis.model.pasting import read_block, taken
from jianxi_gis.model.review import Signature
from tests.factories import plan, project

SIGNED = Signature("王工", "2026-03-04T09:30:00+08:00")


def block(*lines: str) -> str:
    return "\n".join(line.replace("|", "\t") for line in lines)


def test_rows_find_their_projects_by_name_whatever_its_spelling() -> None:
    text = block("项目名称|责任单位", "十号街坊改造|区住建局", "建设路提升工程|区交通局")
    rows = read_block(text, plan(), SIGNED)
    assert taken(rows) == {"p1": {"owner": "区住建局"}, "p3": {"owner": "区交通局"}}


def test_bare_amounts_have_the_unit_of_their_heading() -> None:
    text = block("序号|总投资（万元）", "3|6,200", "1|600000", "2|7亿元")
    rows = read_block(text, plan(), SIGNED)
    assert taken(rows) == {
        "p3": {"investment_yuan": "0.62亿元"},
        "p2": {"investment_yuan": "7亿元"},
    }


@pytest.mark.parametrize(
    ("typed", "leaps"),
    [("5亿元", True), ("4.99亿元", False), ("500万元", True), ("501万元", False), ("未列", False)],
)
def test_ten_times_the_money_or_a_tenth_of_it_is_a_leap(typed: str, leaps: bool) -> None:
    (row,) = read_block(block("项目名称|总投资", f"建设路提升工程|{typed}"), plan(), SIGNED)
    assert "investment_yuan" in row.typed
    assert row.leaps is leaps


def test_an_amount_where_none_was_and_a_change_of_status_are_no_leaps() -> None:
    unknown = plan([project(1, "飞地产业园", None)])
    (row,) = read_block(block("项目名称|总投资", "飞地产业园|60亿元"), unknown, SIGNED)
    assert row.typed and not row.leaps
    (row,) = read_block(block("项目名称|状态", "建设路提升工程|在建"), plan(), SIGNED)
    assert row.typed and not row.leaps


def test_an_empty_cell_and_an_equal_one_change_nothing() -> None:
    text = block("名称|状态|总投资(亿元)|备注", "10号街坊改造项目|列入规划|60|", "")
    rows = read_block(text, plan(), SIGNED)
    assert [(row.typed, row.trouble) for row in rows] == [({}, "")]


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["项目名称|状态", "没有的项目|在建"], "没有叫这个名字的项目"),
        (["序号|状态", "99|在建"], "没有序号 99"),
        (["项目名称|状态", "建设路提升工程|快了"], "没有“快了”这种状态"),
        (["项目名称|总投资", "建设路提升工程|5"], "没有写单位"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why_and_changes_nothing(
    lines: list[str], why: str
) -> None:
    (row,) = read_block(block(*lines), plan(), SIGNED)
    assert why in row.trouble
    assert taken((row,)) == {}


def test_of_two_rows_about_one_project_the_second_is_refused() -> None:
    text = block("项目名称|状态", "建设路提升工程|在建", "建设路提升|停工")
    rows = read_block(text, plan(), SIGNED)
    assert taken(rows) == {"p3": {"status": "在建"}}
    assert rows[1].trouble == "与第 2 行是同一项目"


def test_two_projects_of_one_name_are_told_apart_by_their_number_only() -> None:
    twice = replace(plan(), projects=(project(1, "飞地产业园"), project(2, "飞地产业园")))
    (bare,) = read_block(block("项目名称|状态", "飞地产业园|在建"), twice, SIGNED)
    assert bare.trouble == "有 2 个同名项目，请加上序号"
    rows = read_block(block("序号|项目名称|状态", "2|飞地产业园|在建"), twice, SIGNED)
    assert taken(rows) == {"p2": {"status": "在建"}}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "没有“项目名称”或“序号”"),
        ("随便几个字", "没有“项目名称”或“序号”"),
        ("项目名称\n甲", "没有可以修改的列"),
        ("项目名称\t状态\n" + "甲\t在建\n" * 20_001, "太多"),
    ],
)
def test_a_block_that_is_no_table_is_refused(text: str, what: str) -> None:
    with pytest.raises(EditError, match=what):
        read_block(text, plan(), SIGNED)


def test_a_cell_with_a_line_break_stays_one_cell() -> None:
    (row,) = read_block('项目名称\t备注\n建设路提升工程\t"一\n二"', plan(), SIGNED)
    after = editing.edit(plan(), taken((row,)), SIGNED)
    assert after.project("p3").note == "一 二"
