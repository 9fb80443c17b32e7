"""The five real documents: numbers a person has counted and named."""

from collections import Counter
from pathlib import Path

import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.model.classes import Status
from jianxi_gis.model.plan import Reading

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"没有 {SEEDS.name} 目录")


def seed(number: str) -> Reading:
    return read_document(next(SEEDS.glob(f"{number}_*.txt")))


@pytest.fixture(scope="module")
def outline() -> Reading:
    return seed("002")


@pytest.fixture(scope="module")
def report() -> Reading:
    return seed("004")


def test_the_outline_lists_216_projects_in_13_groups_of_boxes_2_to_8(outline):
    assert len(outline.drafts) == 216
    assert len({(draft.section, draft.group) for draft in outline.drafts}) == 13
    assert Counter(draft.section for draft in outline.drafts) == {
        2: 18, 3: 61, 4: 16, 5: 17, 6: 78, 7: 11, 8: 15,
    }  # fmt: skip
    assert [group.stated_count for group in outline.groups] == [
        11, 7, 37, 24, 14, 2, 17, 56, 22, 11, 6, 5, 4,
    ]  # fmt: skip


def test_amounts_of_the_outline_are_whole_yuan(outline):
    amounts = {draft.name: draft.investment_yuan for draft in outline.drafts}
    assert amounts["洛阳新材料及智能装备科创小镇一期项目"] == 6_000_000_000
    assert amounts["涧西区图书馆、涧西区人民文化馆扩建提升及儿童馆建设项目"] == 50_000_000
    assert amounts["涧西（渑池）飞地产业园项目"] == 10_000_000_000
    assert sum(yuan is not None for yuan in amounts.values()) == len(amounts)
    # the headings state 2351.21 亿; the lists differ by +10, -0.32 and +0.01
    assert sum(draft.investment_yuan for draft in outline.drafts) == 236_090_000_000


def test_the_four_lines_without_de_are_projects(outline):
    plain = [d for d in outline.drafts if "元的" not in d.evidence[0].quote]
    assert [draft.name for draft in plain] == [
        "河柴重工自主能力改造提升项目",
        "中钢垃圾焚烧发电高温装备用先进碳化硅材料产业化及工程应用示范项目",
        "矿研院矿物加工节能工艺及智能装备系统研发与产业化项目",
        "轴研所精密轴承数字化车间标准研究与试验验证项目",
    ]


def test_names_stand_in_the_outline_as_they_are(outline):
    for draft in outline.drafts:
        line = draft.evidence[0].quote
        assert line.endswith(draft.name)
        assert not draft.name.startswith(("投资", "的", "元"))


def test_the_outline_has_23_indicators_in_four_themes(outline):
    assert len(outline.indicators) == 23
    assert Counter(row.theme for row in outline.indicators) == {
        "经济发展": 5, "创新驱动": 4, "民生福祉": 9, "绿色生态": 5,
    }  # fmt: skip
    assert [row.seq for row in outline.indicators if "：" in row.name] == [11, 11, 13, 13]
    assert outline.indicators[-1].target == "按市下达目标"


def test_the_documents_say_who_they_are(outline, report):
    assert outline.document.title == (
        "涧西区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"
    )
    assert (outline.document.date, outline.document.kind) == ("2021-12-23", "规划纲要")
    assert outline.document.issuer == "涧西区人民政府办公室"
    assert report.document.title == "政府工作报告（2021年2月24日）"
    assert (report.document.date, report.document.issuer) == ("2021-02-24", "涧西区人民政府")
    for number in ("000", "001", "003"):
        news = seed(number).document
        assert (news.kind, news.date) == ("新闻", "")
        assert "涧西" in news.title or number == "003"


def test_the_report_tells_of_works_of_2020_and_of_no_plan_for_2021(report):
    done = {item.subject for item in report.statements if item.status is Status.DONE}
    assert done == {
        "中信科创园", "东方红国际陆港", "中信海上风电项目", "工业无损检测项目",
        "涧西跨境电商产业园", "谷水西环互通立交", "创新路立交", "孙石路立交", "二外涧西分校",
        "国家大学科技园",
    }  # fmt: skip
    started = {item.subject for item in report.statements if item.status is Status.STARTED}
    assert started == {"广文路小学项目", "秦岭防洪渠8.4公里治理"}
    assert {item.date for item in report.statements} == {"2020-12-31"}
    assert max(item.locator.line for item in report.statements) < 429


def test_claims_name_the_line_their_subject_stands_in(report):
    lines = {item.subject: item.locator.line for item in report.statements}
    assert lines["中信科创园"] == 83
    assert lines["谷水西环互通立交"] == lines["创新路立交"] == 167
    assert lines["二外涧西分校"] == 218


def test_the_outline_looks_back_in_one_part_only(outline):
    assert {item.date for item in outline.statements} == {"2020-12-31"}
    assert {item.locator.line for item in outline.statements} == {31, 33, 34, 36, 43, 45}
    going = [item.subject for item in outline.statements if item.value == "有序推进"]
    assert going[1:] == [
        "南昌路下穿隧道",
        "周山路上跨立交",
        "孙石路上跨立交",
        "创新路下穿立交",
        "谷水西环路互通立交",
    ]


def test_news_of_wishes_and_of_other_places_gives_no_statement():
    assert seed("001").statements == seed("003").statements == ()
    assert {item.subject for item in seed("000").statements} == {
        "东方红(洛阳)国际陆港项目", "涧西自贸区综合服务中心", "中弘跨境电子商务产业园",
    }  # fmt: skip


def test_amounts_of_programmes_are_listed_as_skipped(outline, report):
    assert [item.locator.line for item in outline.skipped] == [31, 31, 36, 47]
    assert [item.locator.line for item in report.skipped] == [85, 97, 742]
    assert "1357亿元的211个重点项目" in report.skipped[-1].text
