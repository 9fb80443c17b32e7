"""What a document says about itself."""

import pytest


def test_a_notice_gives_title_date_and_office_of_what_it_issues(read, outline):
    text = outline + "\n星河区人民政府办公室      2022年3月9日印发\n"
    document = read(text).document
    assert document.title == "星河区国民经济和社会发展第十四个五年规划纲要"
    assert (document.kind, document.date) == ("规划纲要", "2022-03-09")
    assert document.issuer == "星河区人民政府办公室"


def test_a_report_is_named_with_its_day(read):
    document = read(
        "文件（一）\n\n政府工作报告\n\n——2031年 2月 5日在星河区第三次会议上\n\n"
        "星河区人民政府区长 某\n"
    ).document
    assert document.title == "政府工作报告（2031年2月5日）"
    assert (document.kind, document.date) == ("工作报告", "2031-02-05")
    assert document.issuer == "星河区人民政府"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("\n## 星河区新事\n\n□星河日报记者 某某\n", "星河日报"),
        ("星河区新事\n\n■ 某 某\n\n正文。\n", ""),
    ],
)
def test_news_bears_no_date_where_the_text_gives_none(read, text, issuer):
    document = read(text).document
    assert (document.title, document.kind, document.date) == ("星河区新事", "新闻", "")
    assert document.issuer == issuer


def test_a_day_that_does_not_exist_is_no_date(read):
    assert read("规划\n2022年13月40日\n正文。\n").document.date == ""


def test_a_text_of_signs_alone_takes_the_name_of_its_file(read):
    assert read("#\n##\n").document.title == "规划"


def test_the_same_content_has_the_same_id_and_other_content_another(read):
    one, same, other = (read(text).document for text in ("规划\n", "规划\n", "规划！\n"))
    assert one == same
    assert one.id != other.id
    assert one.sha256.startswith(one.id)
