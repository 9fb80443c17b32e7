"""The document held against itself."""

import pytest

from jianxi_gis.catalog.plan import bundled_plan
from jianxi_gis.model.check import CheckReport, check
from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Group, Project

PAPER = Document("p", "星河区规划纲要", "规划纲要", "2021-12-23", "", "p.txt", "p" * 64)
REPORT = Document("r", "政府工作报告", "工作报告", "2021-02-24", "", "r.txt", "r" * 64)


def project(name: str, yuan: int | None = 10**8, *evidence: Evidence, seq: int = 1) -> Project:
    return Project(name, name, PAPER.title, 2, "更新", seq, yuan, evidence=evidence)


def plan(*projects: Project, group: tuple[int | None, int | None] = (2, 2 * 10**8)) -> Plan:
    count, total = group
    heading = Group(2, "工程", "更新", count, total, 10**8, Locator(1, 2, "更新"), PAPER.id)
    return Plan((PAPER, REPORT), (heading,), projects)


def claim(
    words: str, status: Status, paper: Document = REPORT, date: str = "2020-12-31"
) -> Evidence:
    topic = "listed" if status is Status.LISTED else "status"
    return Evidence(paper.id, Locator(5), topic, words, date, status)


def duplicates(*names: str) -> list[str]:
    # ids must differ even where the names are the same
    projects = [
        Project(str(number), name, PAPER.title, 2, "更新", number, 10**8)
        for number, name in enumerate(names)
    ]
    return [found.reason for found in check(plan(*projects)).duplicates]


def test_a_group_that_agrees_differs_by_nothing():
    row = check(plan(project("甲"), project("乙"))).groups[0]
    assert (row.section, row.group, row.stated_count, row.count) == (2, "更新", 2, 2)
    assert (row.stated_total_yuan, row.total_yuan, row.difference_yuan) == (2 * 10**8, 2 * 10**8, 0)
    assert row.stated_period_yuan == 10**8
    assert row.count_agrees and row.total_agrees


def test_the_difference_is_listed_minus_stated():
    row = check(plan(project("甲"), project("乙", 3 * 10**8), project("丙"))).groups[0]
    assert row.difference_yuan == 3 * 10**8
    assert not row.count_agrees
    assert not row.total_agrees


def test_a_heading_that_states_nothing_agrees_with_everything():
    row = check(plan(project("甲", None), group=(None, None))).groups[0]
    assert (row.difference_yuan, row.total_yuan, row.count) == (None, 0, 1)
    assert row.count_agrees and row.total_agrees


def test_projects_of_other_documents_are_not_counted_in_a_group():
    other = Project("x", "丙", REPORT.title, None, "", 0, None)
    assert check(plan(project("甲"), other)).groups[0].count == 1


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("星河产业园总部基地项目", "星河产业园总部基地项目", "名称相同"),
        ("星河区停车场建设项目", "星河区停车场建设工程", "名称相同"),
        ("云龙城C、D区项目", "云龙城D区建设项目", "都含云龙城D区"),
        ("36、38街坊改造项目", "38号街坊改造项目", "都含38号街坊"),
        ("星河区182个老旧小区改造项目", "星河区2021年老旧小区改造项目", "只差数量或年度"),
        ("风力发电机轴承（3兆瓦）技术改造项目", "风力发电轴承技术改造项目", "名称相近"),
    ],
)
def test_repeated_and_overlapping_names_are_shown_with_a_reason(one, other, reason):
    (found,) = duplicates(one, other)
    assert reason in found
    assert "1亿元 和 1亿元" in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("科创小镇一期项目", "科创小镇二期项目"),
        ("同心村安置房（A地块）建设项目", "同心村安置房（B地块）建设项目"),
        ("洛轴棚户区13号街坊改造项目", "洛轴棚户区14号街坊改造项目"),
        ("谷东村改造项目", "谷西村改造项目"),
        ("星河科大医专校区开发项目", "星河科大农专校区开发项目"),
        ("东方跨境电商产业园项目", "国优跨境电商产业园项目"),
        ("云龙城A、B区项目", "云龙城C区项目"),
        ("150公里乐道建设项目", "老旧小区改造项目"),
    ],
)
def test_phases_plots_and_neighbours_are_no_duplicates(one, other):
    assert duplicates(one, other) == []


def test_documents_that_say_done_and_under_way_in_one_year_contradict_each_other():
    bridge = project(
        "云台桥", 1, claim("建成通车", Status.DONE), claim("有序推进", Status.ACTIVE, PAPER)
    )
    (found,) = check(plan(bridge)).contradictions
    assert (found.subject, found.project_id) == ("云台桥", "云台桥")
    assert [item.value for item in found.claims] == ["建成通车", "有序推进"]
    assert {item.document_id for item in found.claims} == {"p", "r"}
    assert found.reason == "2020年的进展说法不一：建成通车、有序推进"


def test_progress_over_the_years_and_begun_and_going_on_are_no_contradictions():
    bridge = project(
        "云台桥",
        1,
        claim("开工", Status.STARTED, date="2019-12-31"),
        claim("开工", Status.STARTED),
        claim("加快建设", Status.ACTIVE, PAPER),
        claim("建成通车", Status.DONE, date="2022-12-31"),
    )
    assert check(plan(bridge)).contradictions == ()


def test_a_project_finished_before_the_plan_that_lists_it_is_shown():
    park = project(
        "月湖公园",
        1,
        claim("竣工投用", Status.DONE),
        claim("列入规划", Status.LISTED, PAPER, "2021-12-23"),
    )
    (found,) = check(plan(park)).contradictions
    assert found.reason == "2020年已竣工投用，2021年印发的规划仍列入"
    assert [item.status for item in found.claims] == [Status.DONE, Status.LISTED]


def test_statements_without_a_project_contradict_each_other_by_subject():
    statements = (
        Statement("r", Locator(1), "北苑立交", "建成通车", Status.DONE, "2020-12-31"),
        Statement("p", Locator(2), "北苑路上跨立交", "有序推进", Status.ACTIVE, "2020-12-31"),
        Statement("p", Locator(3), "南苑立交", "有序推进", Status.ACTIVE, "2020-12-31"),
    )
    (found,) = check(Plan((PAPER, REPORT), statements=statements)).contradictions
    assert (found.subject, found.project_id) == ("北苑立交", "")


def test_an_empty_plan_has_nothing_to_check():
    assert check(Plan()) == CheckReport((), (), ())


def test_of_the_bundled_plan_all_counts_and_ten_totals_agree():
    rows = check(bundled_plan()).groups
    assert len(rows) == 13
    assert all(row.count_agrees for row in rows)
    differing = {
        row.group: (row.stated_total_yuan, row.total_yuan, row.difference_yuan)
        for row in rows
        if not row.total_agrees
    }
    assert differing == {
        "现代服务业": (23_830_000_000, 24_830_000_000, 1_000_000_000),
        "新型城镇化建设": (94_302_000_000, 94_270_000_000, -32_000_000),
        "生态环境建设": (5_089_000_000, 5_090_000_000, 1_000_000),
    }


def test_of_the_bundled_plan_five_pairs_may_be_one():
    found = {frozenset(pair.names): pair.reason for pair in check(bundled_plan()).duplicates}
    assert set(found) == {
        frozenset({"飞地产业园总部基地项目"}),
        frozenset({"升龙城C、D区项目", "升龙城D区建设项目"}),
        frozenset({"涧西区停车场建设项目", "涧西区停车场建设工程"}),
        frozenset({"涧西区182个老旧小区改造项目", "涧西区2021年老旧小区改造项目"}),
        frozenset(
            {
                "洛轴LYC大功率风力发电机轴承（3兆瓦）技术改造项目",
                "洛轴LYC大功率风力发电轴承技术改造项目",
            }
        ),
    }
    assert found[frozenset({"飞地产业园总部基地项目"})].endswith("5亿元 和 18亿元")


def test_of_the_bundled_documents_report_and_outline_contradict_each_other_on_three_bridges():
    subjects = [item.subject for item in check(bundled_plan()).contradictions]
    assert subjects == [
        "中信重工机器人及智能装备科创园项目",
        "涧西区跨境电商产业园项目",
        "涧西区跨境电商产业园项目",
        "谷水西环互通立交",
        "创新路立交",
        "孙石路立交",
    ]
