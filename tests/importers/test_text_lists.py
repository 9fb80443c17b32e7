"""专栏 lists and the table of indicators, on an invented outline."""

from pathlib import Path

import pytest

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers import read_document
from jianxi_gis.model.classes import Status


def test_each_line_of_a_list_is_a_project_with_name_and_whole_yuan(read, outline):
    drafts = read(outline).drafts
    assert [(d.section, d.group, d.seq, d.name, d.investment_yuan) for d in drafts] == [
        (2, "城市更新", 1, "北苑棚户区改造项目", 6_000_000_000),
        (2, "城市更新", 2, "柳园立交建设工程", 585_000_000),
        (2, "城市更新", 3, "银杏路小学扩建项目", 50_000_000),
        (2, "生态环境", 1, "月湖公园项目", 100_000_000),
        (2, "生态环境", 2, "月湖引水工程", 200_000_000),
    ]


def test_a_project_names_its_line_and_keeps_the_lines_own_words(read, outline):
    reading = read(outline)
    listed, money = reading.drafts[2].evidence
    assert outline.split("\n")[money.locator.line - 1].strip() == money.quote
    assert money.quote == "投资5000万元的银杏路小学扩建项目"
    assert (listed.topic, listed.status) == ("listed", Status.LISTED)
    assert (money.topic, money.value, money.date) == ("investment", "5000万元", "2022-03-08")
    assert (money.locator.section, money.locator.group, money.locator.item) == (2, "城市更新", 3)


def test_a_group_states_count_total_and_period_amount(read, outline):
    groups = read(outline).groups
    assert [
        (g.name, g.stated_count, g.stated_total_yuan, g.stated_period_yuan) for g in groups
    ] == [
        ("城市更新", 3, 6_635_000_000, 4_000_000_000),
        ("生态环境", 2, 300_000_000, 300_000_000),
    ]
    assert groups[0].section_title == "“十四五”时期星河建设重大工程"


@pytest.mark.parametrize(
    "words",
    [
        "城市更新重点项目：共1个项目，总投资2亿元，其中十四五期间计划投资1亿元。",
        "城市更新重点项目：共有1个项目，总投资2亿元，其中十四五期间计划完成投资1亿元。",
        "城市更新重点项目：项目共1个，投资2亿元，其中十四五期间计划投资1亿元。",
        "城市更新重大项目：共1个，总投资2亿元，其中十四五期间计划投资1亿元。",
        "城市更新项目：主要项目1个，总投资２亿元，其中十四五期间计划投资１亿元。",
        "城市更新重点项目（共1个项目，总投资约2亿元，其中十四五期间计划投资1亿元）",
    ],
)
def test_every_wording_of_a_group_heading_states_the_same(read, words):
    group = read(f"专栏3 重大工程\n{words}\n投资2亿元的星河桥项目\n").groups[0]
    assert (group.name, group.stated_count) == ("城市更新", 1)
    assert (group.stated_total_yuan, group.stated_period_yuan) == (200_000_000, 100_000_000)


def test_a_box_without_a_group_heading_is_one_group_that_states_nothing(read):
    reading = read("专栏十一：重大工程\n投资2亿元的星河桥项目\n")
    assert [(g.section, g.name, g.stated_count) for g in reading.groups] == [(11, "重大工程", None)]
    assert reading.drafts[0].group == "重大工程"


def test_a_contents_page_does_not_make_the_boxes_empty(read, outline):
    contents = "目录\n专栏1 主要指标\n专栏2 重大工程\n第一篇  总体要求\n"
    assert len(read(contents + outline).drafts) == len(read(outline).drafts)


def test_indicators_are_a_table_of_their_own(read, outline):
    rows = read(outline).indicators
    assert [(r.seq, r.theme, r.name, r.base, r.target, r.growth, r.nature) for r in rows] == [
        (1, "经济发展", "地区生产总值增长（%）", "—", "—", ">6", "预期性"),
        (2, "民生福祉", "城镇就业：城镇新增就业人数（万人）", "1.2", "—", "—", ""),
        (2, "民生福祉", "城镇就业：城镇调查失业率（%）", "2", "按市下达目标", "—", "预期性"),
    ]
    lines = outline.split("\n")
    assert all(lines[row.locator.line - 1].strip()[:4] in ("1", "2", "城镇调查") for row in rows)


def test_an_indicator_row_with_missing_cells_is_listed_as_skipped(read, outline):
    broken = outline.replace("\t—\n\t>6\n\t预期性\n", "\t>6\n")
    reading = read(broken)
    assert [row.seq for row in reading.indicators] == [2, 2]
    skipped = [item for item in reading.skipped if "看不懂" in item.reason]
    assert [item.text for item in skipped] == ["1 地区生产总值增长（%） — >6"]


def test_a_line_in_a_list_that_is_no_project_is_listed_with_the_reason(read, outline):
    reading = read(outline.replace("投资1亿元的月湖公园项目", "月湖公园项目（二期）"))
    skipped = [item for item in reading.skipped if item.text == "月湖公园项目（二期）"]
    assert len(skipped) == 1
    assert "不是" in skipped[0].reason
    assert "月湖公园项目（二期）" not in {draft.name for draft in reading.drafts}


@pytest.mark.parametrize(
    "mark", ["1.", "1、", "（1）", "(1) ", "①", "１．", "（一）", "一是", "● ", "一、"]
)
def test_a_number_before_an_item_is_no_part_of_it(read, mark):
    text = f"专栏3 重大工程\n{mark}总投资2亿元的星河桥项目；\n投资3.5亿元星河路工程。\n"
    assert [(d.seq, d.name, d.investment_yuan) for d in read(text).drafts] == [
        (1, "星河桥项目", 200_000_000),
        (2, "星河路工程", 350_000_000),
    ]


def test_several_items_on_a_line_are_several_projects(read):
    text = "专栏3 重大工程\n1.投资2亿元的甲桥项目；2.投资3亿元的乙桥项目，投资4亿元的丙路项目\n"
    assert [(d.name, d.investment_yuan) for d in read(text).drafts] == [
        ("甲桥项目", 200_000_000),
        ("乙桥项目", 300_000_000),
        ("丙路项目", 400_000_000),
    ]


@pytest.mark.parametrize(
    "cut", ["星河古城二期|建设项目", "星河古城二期建设项|目", "星河古城|二期项目"]
)
def test_a_name_that_goes_on_in_the_next_line_is_one_name(read, cut):
    first, second = cut.split("|")
    reading = read(f"专栏3 重大工程\n投资2亿元的{first}\n{second}\n投资1亿元的甲桥\n")
    assert [d.name for d in reading.drafts] == [first + second, "甲桥"]
    assert reading.drafts[0].evidence[0].locator.line == 2
    assert not reading.skipped


def test_a_numbered_group_heading_opens_its_group(read):
    text = (
        "专栏3 重大工程\n（一）更新项目：共1个，总投资2亿元。\n投资2亿元的甲桥项目\n"
        "（二）路桥项目共1个，总投资3亿元。\n投资3亿元的停车场项目（共5个）\n"
    )
    reading = read(text)
    assert [(g.name, g.stated_count, g.stated_total_yuan) for g in reading.groups] == [
        ("更新", 1, 200_000_000),
        ("路桥", 1, 300_000_000),
    ]
    assert [(d.group, d.name) for d in reading.drafts] == [
        ("更新", "甲桥项目"),
        ("路桥", "停车场项目（共5个）"),
    ]


def test_a_box_without_a_title_holds_its_list(read):
    reading = read("专栏3\n投资2亿元的甲桥项目\n")
    assert [(d.section, d.group) for d in reading.drafts] == [(3, "专栏3")]


def test_an_amount_that_says_about_counts_as_the_number_it_gives(read):
    draft = read("专栏3 重大工程\n投资约2亿元的甲桥项目\n").drafts[0]
    assert draft.investment_yuan == 200_000_000
    assert draft.evidence[1].value == "约2亿元"


def test_an_amount_of_somewhat_more_is_no_number(read):
    with pytest.raises(DocumentError, match="不是金额"):
        read("专栏3 重大工程\n投资3亿多元的甲桥项目\n")


@pytest.mark.parametrize("amount", ["3亿元至5亿元", "三亿元到五亿元", "3亿元以上", "3亿—5亿元"])
def test_a_range_or_bound_of_money_is_no_amount_and_no_part_of_a_name(read, amount):
    reading = read(f"专栏3 重大工程\n投资{amount}的星河桥项目\n投资2亿元——月湖桥项目\n")
    assert [(one.name, one.investment_yuan) for one in reading.drafts] == [
        ("月湖桥项目", 200_000_000)
    ]
    assert [one.reason for one in reading.skipped] == [f"投资“{amount}”不是一个确定的金额"]


def test_a_list_outside_any_box_gives_projects_without_a_section(read, outline):
    reading = read("星河区2026年重点项目清单\n1.投资9亿元的西苑体育馆项目\n2.投资5000万元的甲园\n")
    assert [(d.section, d.group, d.seq, d.name, d.investment_yuan) for d in reading.drafts] == [
        (None, "", 0, "西苑体育馆项目", 900_000_000),
        (None, "", 0, "甲园", 50_000_000),
    ]
    assert not reading.skipped
    assert [d.name for d in read(f"{outline}\n投资9亿元的西苑体育馆项目\n").drafts][5:] == [
        "西苑体育馆项目"
    ]


def test_running_text_that_breaks_before_an_amount_is_no_list(read):
    text = "全区新开工项目\n投资9亿元的西苑体育馆项目\n等一批大项目，进展顺利。\n"
    reading = read(text)
    assert not reading.drafts
    assert "看不出是哪一个项目" in reading.skipped[-1].reason


def test_a_total_of_many_projects_in_running_text_is_no_project(read, outline):
    reading = read(outline)
    assert [item.locator.line for item in reading.skipped] == [11]
    assert "没有逐项列出" in reading.skipped[0].reason


def test_page_numbers_inside_a_list_are_passed_over(read, outline):
    reading = read(outline.replace("投资1亿元的月湖", "— 17 —\n\n投资1亿元的月湖"))
    assert len(reading.drafts) == 5
    assert len(reading.skipped) == 1


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("投资1亿元的月湖公园项目", "投资若干亿元的月湖公园项目", "不是金额"),
        ("投资1亿元的月湖公园项目", "投资1.2.3亿元的月湖公园项目", "不是金额"),
        ("投资1亿元的月湖公园项目", "投资-1亿元的月湖公园项目", "不是金额"),
        ("投资1亿元的月湖公园项目", "投资额待定的月湖公园项目", "看不懂的项目行"),
        ("投资1亿元的月湖公园项目", "投资1亿元的", "看不懂的项目行"),
        ("，总投资66.35亿元，", "，总投资六十多亿元，", "不是金额"),
    ],
)
def test_an_amount_that_is_no_number_is_refused_with_its_line(read, outline, old, new, word):
    line = outline[: outline.index(old)].count("\n") + 1
    with pytest.raises(DocumentError) as error:
        read(outline.replace(old, new))
    assert error.value.where == f"规划.txt 第{line}行"
    assert word in error.value.what
    assert error.value.todo


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("序言\n\n专栏4 重大工程\n\n第二篇 其他\n正文。\n", 3, "专栏4"),
        ("序言\n专栏4 重大工程\n专栏5 其他工程\n投资1亿元的甲桥项目\n", 2, "专栏4"),
        ("专栏4 重大工程\n更新重点项目：共2个，总投资3亿元。\n\n第二篇 其他\n", 2, "更新"),
        (
            "专栏4 重大工程\n更新项目：共2个，总投资3亿元。\n桥梁项目：共1个\n投资1亿元的甲桥\n",
            2,
            "更新",
        ),
        ("序言\n专栏1 主要指标\n\n第二篇 其他\n", 2, "专栏1"),
    ],
)
def test_a_heading_without_a_list_is_refused_with_its_line(read, text, line, word):
    with pytest.raises(DocumentError) as error:
        read(text)
    assert error.value.where == f"规划.txt 第{line}行"
    assert word in error.value.what
    assert "没有" in error.value.what


def test_only_formats_with_an_importer_are_read(tmp_path: Path):
    path = tmp_path / "规划.zip"
    path.write_bytes(b"PK")
    with pytest.raises(DocumentError, match="不支持的文件类型"):
        read_document(path)
