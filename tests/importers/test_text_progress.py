"""Status sentences of running text: who is done, begun, going on, and what is only wished."""

import pytest

from jianxi_gis.model.classes import Status

REPORT = """\
政府工作报告

——2031年2月5日在星河区第三次会议上

星河区人民政府区长 某某

一、2030年工作回顾

{}

二、2031年重点工作

{}
"""


@pytest.fixture
def claims(read):
    """Return subject, words and class of each statement of a year under review."""

    def of(review: str, plan: str = "继续努力。") -> list[tuple[str, str, Status]]:
        reading = read(REPORT.format(review, plan))
        return [(item.subject, item.value, item.status) for item in reading.statements]

    return of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("柳园立交建成通车，广受好评。", [("柳园立交", "建成通车", Status.DONE)]),
        ("银杏路小学项目破土动工。", [("银杏路小学项目", "破土动工", Status.STARTED)]),
        ("月湖公园项目已全面开工建设。", [("月湖公园项目", "已全面开工建设", Status.STARTED)]),
        ("北苑安置房项目有序推进。", [("北苑安置房项目", "有序推进", Status.ACTIVE)]),
        ("云台小镇建设加快推进。", [("云台小镇", "建设加快推进", Status.ACTIVE)]),
        ("云台大桥基本完工。", [("云台大桥", "基本完工", Status.ACTIVE)]),
        ("轨道3号线试运行。", [("轨道3号线", "试运行", Status.ACTIVE)]),
        ("月湖隧道停工。", [("月湖隧道", "停工", Status.STOPPED)]),
        ("西苑体育馆暂缓。", [("西苑体育馆", "暂缓", Status.SUSPENDED)]),
        ("总投资2亿元的月湖公园项目竣工投用。", [("月湖公园项目", "竣工投用", Status.DONE)]),
        ("2030年6月，目前云台大桥竣工通车。", [("云台大桥", "竣工通车", Status.DONE)]),
        ("先后启动了月湖公园项目和云台大桥等项目的建设。", [
            ("月湖公园项目", "启动", Status.STARTED), ("云台大桥", "启动", Status.STARTED),
        ]),
    ],
)  # fmt: skip
def test_words_of_a_sentence_fall_in_their_class(claims, sentence, expected):
    assert claims(sentence) == expected


def test_a_sentence_that_names_several_works_gives_one_statement_each(claims):
    assert claims("月环立交、柳园立交、云台大桥等5个市级重点项目建成通车，二外分校建成投用。") == [
        ("月环立交", "建成通车", Status.DONE),
        ("柳园立交", "建成通车", Status.DONE),
        ("云台大桥", "建成通车", Status.DONE),
        ("二外分校", "建成投用", Status.DONE),
    ]


def test_a_list_of_projects_may_name_works_by_what_they_make(claims):
    assert claims("一机齿轮数字化、K17等商贸综合体正加快建设。")[1][0] == "K17商贸综合体"
    assert claims("一机齿轮数字化、月湖公园等8个项目顺利开工。") == [
        ("一机齿轮数字化", "顺利开工", Status.STARTED),
        ("月湖公园", "顺利开工", Status.STARTED),
    ]


@pytest.mark.parametrize(
    "decoy",
    [
        "53个项目竣工投用。",
        "一批重大项目开工建设。",
        "全市首家图书馆建成投用。",
        "重点推进月湖公园建设。",
        "加快推进柳园立交竣工通车。",
        "力争柳园立交年底建成通车。",
        "确保云台大桥开工，柳园立交建成通车。",
        "柳园立交将建成通车。",
        "柳园立交尚未开工。",
        "柳园立交建成通车了吗？",
        "城市更新加快推进。",
        "综合交通体系加快建设。",
        "重大项目建设有序推进。",
        "柳园立交建成通车的消息传来。",
        "新增城市书房9座，投入2亿元。",
        "月湖公园等领域改革有序推进。",
        "银杏路小学实现供暖。",
    ],
)
def test_wishes_counts_and_classes_of_things_give_no_statement(claims, decoy):
    assert claims(decoy) == []


def test_the_part_on_work_ahead_gives_no_statement(claims):
    assert claims("继续努力。", "柳园立交建成通车。月湖公园项目竣工投用。") == []


def test_claims_of_a_review_hold_for_the_end_of_its_year(read):
    statement = read(REPORT.format("柳园立交建成通车。", "努力。")).statements[0]
    assert statement.date == "2030-12-31"
    assert statement.quote == "柳园立交建成通车。"


def test_claims_of_an_outline_hold_for_the_end_of_the_period_it_looks_back_on(read, outline):
    found = [(item.subject, item.status, item.date) for item in read(outline).statements]
    assert found == [
        ("云台大桥", Status.DONE, "2020-12-31"),
        ("银杏路小学", Status.ACTIVE, "2020-12-31"),
    ]


def test_hard_wrapped_lines_are_joined_and_the_name_keeps_its_line(read):
    review = (
        "过去一年，我们坚持以人民为中心，城市面貌焕然一新，群众满意\n\n"
        " 度持续提升，交通更加便捷，出行更加方便，市民交口称赞，柳园\n\n"
        "立交、云台大桥、西苑路隧道、月湖公园、银杏路小学、北 苑路\n\n"
        "小学等 6个项目竣工投用。"
    )
    text = REPORT.format(review, "努力。")
    statements = read(text).statements
    lines = text.split("\n")
    assert [item.subject for item in statements] == [
        "柳园立交", "云台大桥", "西苑路隧道", "月湖公园", "银杏路小学", "北苑路小学",
    ]  # fmt: skip
    assert lines[statements[0].locator.line - 1].endswith("柳园")
    assert lines[statements[5].locator.line - 1].endswith("北 苑路")


def test_a_short_heading_does_not_run_into_the_sentence_below(claims):
    assert claims("重点工程进展\n\n柳园立交建成通车，沿线居民出行更加方便快捷，广受社会各界好评。")[
        0
    ] == ("柳园立交", "建成通车", Status.DONE)


def test_news_without_a_review_part_tells_only_what_is_over(read):
    news = "星河区新事\n\n■ 某某\n\n{}，市民前来参观。\n"
    done = read(news.format("月湖公园建成开放")).statements
    assert [(item.subject, item.date) for item in done] == [("月湖公园", "")]
    assert read(news.format("月湖公园有序推进")).statements == ()
    assert read(news.format("月湖公园正加快建设")).statements[0].status is Status.ACTIVE


def test_amounts_of_each_line_of_running_text_are_listed_once(read):
    text = "新闻\n\n区里投资3亿元的甲项目\n和投资4亿元的乙项目\n全区面积5平方公里。\n"
    assert [item.locator.line for item in read(text).skipped] == [3, 4]
