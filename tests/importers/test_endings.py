"""Text that was cut off is refused; text that is complete is read, however it ends."""

import pytest

from jianxi_gis.errors import DocumentError

LISTED = "专栏3 重大工程\n更新项目：共2个，总投资3亿元。\n投资2亿元的甲桥项目\n"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (LISTED, 3, "“更新”写明2个项目，到文件末尾只列出1个"),
        (f"{LISTED}投资1亿元的涧西区硅", 4, "投资1亿元的涧西区硅”，句子没有完"),
        (f"{LISTED}投资1亿元的乙路", 4, "句子没有完"),
        ("序言\n过去一年，我们加快建设。今年", 2, "句子没有完"),
        ("序言\n加快推进路网，总投资20亿元的智能产业园", 2, "句子没有完"),
    ],
    ids=["a group lists fewer", "in a name", "before 项目", "after a stop", "in a sentence"],
)
def test_a_text_that_breaks_off_is_refused_with_its_line(read, text, line, words):
    with pytest.raises(DocumentError) as error:
        read(text)
    assert error.value.where == f"规划.txt 第{line}行"
    assert "截断" in error.value.what
    assert words in error.value.what
    assert "末尾" in error.value.todo


@pytest.mark.parametrize(
    "ending",
    [
        "投资1亿元的乙路项目",
        "投资1亿元的乙路\n",
        "投资1亿元的乙路项目（二期）",
        "以上为全部项目。",
        "投资1亿元的乙路项目\n\n星河区人民政府",
        "投资1亿元的乙路项目\n\n建成后，通行更快。（王某）",
    ],
)
def test_a_complete_text_is_read_with_or_without_a_line_break_at_its_end(read, ending):
    assert read(LISTED + ending).drafts[0].name == "甲桥项目"


def test_what_the_refusal_advises_makes_the_text_acceptable(read):
    assert len(read(f"{LISTED}以上为全部项目。").drafts) == 1
    assert not read("序言\n过去一年，我们加快建设。今年。").drafts


def test_a_list_of_estates_may_end_without_a_line_break(read):
    drafts = read("改造名单\n1.兴隆小区，320户\n2.平安小区，120户，面积8000平方米").drafts
    assert [draft.name for draft in drafts] == ["兴隆小区", "平安小区"]


def test_gb18030_cut_inside_a_character_is_called_cut(write):
    from jianxi_gis.importers import read_document

    path = write("全区重点项目建设简报，加快推进。".encode("gb18030")[:-1])
    with pytest.raises(DocumentError, match="截断"):
        read_document(path)
