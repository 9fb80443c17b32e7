"""Amounts in all spellings, and the reason why an amount is no project's."""

import pytest

from jianxi_gis.importers.text.amounts import in_figures, read_amount


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("八十亿元", 8_000_000_000),
        ("三亿五千万元", 350_000_000),
        ("约十二点五亿元", 1_250_000_000),
        ("两千六百万元", 26_000_000),
        ("一百零五万元", 1_050_000),
        ("1亿2000万元", 120_000_000),
        ("１．５亿元", 150_000_000),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, yuan: int):
    assert read_amount(text) == yuan
    assert read_amount(in_figures(text)) == yuan


@pytest.mark.parametrize(
    "text", ["六十多亿元", "上百亿元", "百亿元", "一百二万元", "三四亿元", "亿元"]
)
def test_a_vague_amount_is_no_number(text: str):
    with pytest.raises(ValueError, match="不是"):
        read_amount(text)


def test_projects_with_amounts_in_words_keep_the_words_as_their_quote(read):
    draft = read("项目汇报\n（一）总投资三亿五千万元的甲医院迁建项目。\n").drafts[0]
    assert (draft.name, draft.investment_yuan) == ("甲医院迁建项目", 350_000_000)
    assert draft.evidence[1].value == "3.5亿元"
    assert "三亿五千万元" in draft.evidence[1].quote


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("甲项目完成年度投资3亿元。", "“年度投资3亿元”只是一部分"),
        ("甲园项目一期投资4亿元。", "“一期投资4亿元”只是一部分"),
        ("甲项目总投资3000万美元。", "外币"),
        ("全年实施项目45个，总投资312亿元。", "合计"),
        ("投资9亿元后，项目进展顺利。", "看不出是哪一个项目"),
        ("甲桥工程（3亿元—5亿元）开工。", "范围"),
        ("甲桥工程（3—5亿元）开工。", "范围"),
        ("甲桥工程（约3亿元左右）开工。", "看不出"),
        ("我区计划投资20亿元左右。", "看不出"),
        ("推进智慧冷链物流园项目，投资额待定。", "“投资额待定”：没有金额"),
        ("2.智慧冷链物流园项目，总投资暂未确定。", "没有金额"),
    ],
)
def test_an_amount_not_taken_says_why(read, sentence, words):
    reading = read(f"简报\n{sentence}\n")
    assert not reading.drafts
    assert words in reading.skipped[0].reason


@pytest.mark.parametrize("purse", ["区级", "县级", "上级", "自筹"])
def test_the_part_one_purse_pays_is_no_second_word_on_the_whole(read, purse):
    reading = read(f"简报\n乙路改造工程总投资5亿元，其中{purse}投资1亿元。\n")
    assert [draft.investment_yuan for draft in reading.drafts] == [500_000_000]
    assert [f"{purse}投资1亿元”只是一部分" in one.reason for one in reading.skipped] == [True]


def test_a_project_that_names_its_whole_in_brackets_is_not_listed_as_left_out(read):
    reading = read("简报\n丙路改造工程（1亿元）开工。\n")
    assert [draft.name for draft in reading.drafts] == ["丙路改造工程"]
    assert reading.skipped == ()


def test_a_sentence_beside_a_project_of_the_same_length_keeps_its_reason(read):
    text = "简报\n今年计划实施项目60个，总投资400亿元。加快推进和谋划推动总投资15亿元的甲园项目。\n"
    reading = read(text)
    assert [draft.name for draft in reading.drafts] == ["甲园项目"]
    assert len(reading.skipped) == 1
