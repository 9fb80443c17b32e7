"""该项目 is the project just named where that is beyond doubt, and is listed where it is not."""

import pytest

PARK = "星河产业园项目位于月湖路北侧，占地120亩。"
NEWS = "星河区新事\n\n■ 某某\n\n"
TOLD = [("星河产业园项目", 300_000_000)]


def costs(reading):
    return [(draft.name, draft.investment_yuan) for draft in reading.drafts]


def told(reading):
    return [(one.subject, one.status.value) for one in reading.statements]


def doubts(reading):
    return [(one.locator.line, one.text, one.reason) for one in reading.skipped]


@pytest.mark.parametrize(
    "sentence",
    [
        "该项目总投资3亿元，2023年建设。",
        "本项目计划总投资3亿元。",
        "这一工程总投资约3亿元。",
        "项目总投资3亿元，建设标准厂房8栋。",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n\n"])
def test_the_money_of_the_next_paragraph_is_that_of_the_one_project_named(read, between, sentence):
    reading = read(f"{NEWS}{PARK}{between}{sentence}")
    assert costs(reading) == TOLD
    assert doubts(reading) == []
    money = next(one for one in reading.drafts[0].evidence if one.topic == "investment")
    assert money.quote == sentence


def test_a_paragraph_on_one_project_hands_it_on_to_the_next(read):
    reading = read(f"{NEWS}{PARK}\n该项目于去年获批。\n该项目总投资3亿元。\n项目已开工建设。")
    assert costs(reading) == TOLD
    assert told(reading) == [("星河产业园项目", "新开工")]
    assert reading.statements[0].quote == "项目已开工建设。"
    assert reading.statements[0].locator.line == 8


def test_a_class_of_projects_and_a_part_of_the_project_are_no_other_project(read):
    text = "星河产业园项目是全市重点项目，主体工程正在收尾。\n该项目已竣工。"
    assert told(read(NEWS + text)) == [("星河产业园项目", "竣工投用")]


def test_in_its_own_paragraph_too_it_says_how_far_the_project_is(read):
    assert told(read(f"{NEWS}{PARK}该项目已竣工。")) == [("星河产业园项目", "竣工投用")]


@pytest.mark.parametrize(
    "before",
    [
        "星河产业园项目和月湖水厂项目均位于月湖路。",
        f"{PARK}月湖水厂项目位于其东侧。",
        f"{PARK}东侧的月湖水厂工程由另一家公司建设。",
        f"{PARK}月湖水厂已建成投用。",
        f"{PARK}园区还引进3个项目。",
        "园区占地120亩。",
        f"{PARK}\n二、产业发展",
        f"{PARK}\n今年以来，涧西区经济运行平稳。",
    ],
)
@pytest.mark.parametrize("sentence", ["该项目总投资3亿元。", "该项目已竣工。"])
def test_where_another_may_be_meant_nothing_is_attached_and_the_line_is_listed(
    read, before, sentence
):
    reading = read(f"{NEWS}{before}\n{sentence}")
    assert costs(reading) == []
    assert "星河产业园项目" not in [subject for subject, _ in told(reading)]
    line = before.count("\n") + 6
    assert [(at, text) for at, text, _ in doubts(reading) if at == line] == [(line, sentence)]
    assert all("“该项目”指哪一项不清楚" in why for at, _, why in doubts(reading) if at == line)


@pytest.mark.parametrize(
    "sentence",
    [
        "项目建设年活动已启动。",
        "该项目计划2030年竣工。",
        "该项目年内完成投资3亿元。",
        "该项目力争年底建成。",
        "项目库已建成。",
    ],
)
def test_what_is_no_word_on_the_project_stays_out(read, sentence):
    reading = read(f"{NEWS}{PARK}\n{sentence}")
    assert (costs(reading), told(reading)) == ([], [])


@pytest.mark.parametrize(("words", "clear"), [(1_800, True), (2_100, False)])
def test_a_paragraph_of_great_length_leaves_it_open_which_project_is_meant(read, words, clear):
    filled = "绿树成荫，湖光山色。" * (words // 10)
    reading = read(f"{NEWS}{PARK}{filled}该项目已竣工。\n")
    assert bool(told(reading)) is clear
    assert ["已超过 2000 字" in reason for *_, reason in doubts(reading)] == [True] * (not clear)
