"""A document meets the workspace: added once, attached surely, edited by nobody but people."""

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.model.claims import status_of
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.matching import core, is_near, without_quantities
from jianxi_gis.model.plan import Plan, ProjectDraft, Reading
from jianxi_gis.model.project import Group
from jianxi_gis.model.reconcile import merge

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


def document(mark: str, title: str = "星河区规划纲要", date: str = "2021-12-23") -> Document:
    kind = "工作报告" if "报告" in title else "规划纲要" if "纲要" in title else "新闻"
    return Document(mark, title, kind, date, "", f"{mark}.txt", mark * 8)


def listing(paper: Document, *rows: tuple[str, str], group: str = "城市更新") -> Reading:
    drafts = []
    for seq, (name, value) in enumerate(rows, 1):
        place = Locator(10 + seq, 2, group, seq)
        evidence = (
            Evidence(paper.id, place, "listed", "列入规划", paper.date, Status.LISTED),
            Evidence(paper.id, place, "investment", value, paper.date),
        )
        yuan = int(value.removesuffix("亿元")) * 10**8
        drafts.append(ProjectDraft(name, 2, group, seq, yuan, evidence))
    heading = Group(2, "工程", group, len(rows), None, None, Locator(10, 2, group), paper.id)
    return Reading(paper, (heading,), tuple(drafts))


def saying(paper: Document, *claims: tuple[str, str, Status], date: str = "") -> Reading:
    statements = tuple(
        Statement(paper.id, Locator(line), subject, words, status, date or paper.date)
        for line, (subject, words, status) in enumerate(claims, 1)
    )
    return Reading(paper, statements=statements)


PLAN = document("p")
REPORT = document("r", "政府工作报告（2021年2月24日）", "2021-02-24")
NEWS = document("n", "星河新事", "")
LISTS = listing(PLAN, ("月湖公园项目", "1亿元"), ("柳园路小学建设项目", "2亿元"))


def merged(*readings: Reading) -> Plan:
    plan = Plan()
    for reading in readings:
        plan, _ = merge(plan, reading)
    return plan


def test_drafts_become_listed_projects_with_kind_and_evidence():
    plan, report = merge(Plan(), LISTS)
    park, school = plan.projects
    assert (park.name, park.investment_yuan, park.status) == ("月湖公园项目", 10**8, Status.LISTED)
    assert (school.kind, school.plan, school.version) == (Kind.SERVICE, PLAN.title, 1)
    assert park.evidence == LISTS.drafts[0].evidence
    assert (report.changed, report.projects, report.groups) == (True, 2, 1)
    assert report.added == ("月湖公园项目", "柳园路小学建设项目")


def test_the_same_document_again_gives_the_same_plan_back():
    plan = merged(LISTS)
    again, report = merge(plan, LISTS)
    assert again is plan
    assert not report.changed
    assert report.added == ()


def test_merging_leaves_the_plan_it_was_given_alone():
    plan = merged(LISTS)
    before = (plan.projects, plan.documents)
    merge(plan, saying(REPORT, ("月湖公园", "竣工投用", Status.DONE)))
    assert (plan.projects, plan.documents) == before


def test_ids_depend_on_what_the_project_is_and_not_on_its_place_in_the_list():
    ids = {project.name: project.id for project in merged(LISTS).projects}
    turned = listing(PLAN, ("柳园路小学建设项目", "9亿元"), ("月湖公园项目", "1亿元"))
    assert {project.name: project.id for project in merged(turned).projects} == ids


def test_two_lines_of_one_name_are_two_projects():
    plan = merged(listing(PLAN, ("总部基地项目", "5亿元"), ("总部基地项目", "18亿元")))
    assert len({project.id for project in plan.projects}) == 2


def test_a_statement_about_a_listed_project_becomes_its_evidence_and_status():
    reading = saying(REPORT, ("月湖公园", "竣工投用", Status.DONE))
    plan, report = merge(merged(LISTS), reading)
    park = plan.projects[0]
    assert park.status is Status.DONE
    assert park.version == 2
    assert [claim.value for claim in park.evidence if claim.topic == "status"] == ["竣工投用"]
    assert (report.attached, report.unattached) == (1, 0)
    assert plan.statements == ()


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("涧西跨境电商产业园", "涧西区跨境电商产业园项目"),
        ("北苑路互通立交", "北苑立交建设工程"),
        ("月湖区１０街坊改造", "月湖区十号街坊改造项目"),
        ("中信科创园", "中信重工机器人及智能装备科创园项目"),
        ("E953商贸综合体", "E953商业综合体建设项目"),
        ("“信念”展览馆", "信念展览馆项目"),
    ],
)
def test_spellings_of_one_name_are_sure(subject, name):
    plan = merged(
        listing(PLAN, (name, "1亿元")), saying(REPORT, (subject, "竣工投用", Status.DONE))
    )
    assert plan.statements == ()
    assert plan.projects[0].status is Status.DONE


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("国家大学科技园", "洛阳国家大学科技园（二期）建设项目"),
        ("东方红国际陆港", "中国一拖东方红国际陆港建设项目"),
        ("科创小镇", "洛阳新材料及智能装备科创小镇一期项目"),
        ("地铁1号线", "地铁轨道1号线涧西区建设工程"),
    ],
)
def test_a_name_that_is_only_near_is_kept_for_a_person(subject, name):
    plan, report = merge(
        merged(listing(PLAN, (name, "1亿元"))), saying(REPORT, (subject, "建成投用", Status.DONE))
    )
    assert plan.projects[0].status is Status.LISTED
    assert [item.near for item in plan.statements] == [(plan.projects[0].id,)]
    assert (report.attached, report.unattached) == (0, 1)


def test_a_subject_that_fits_two_projects_is_attached_to_neither():
    plan = merged(
        listing(PLAN, ("总部基地项目", "5亿元"), ("总部基地工程", "18亿元")),
        saying(REPORT, ("总部基地", "竣工投用", Status.DONE)),
    )
    assert {project.status for project in plan.projects} == {Status.LISTED}
    assert set(plan.statements[0].near) == {project.id for project in plan.projects}


@pytest.mark.parametrize(("status", "attached"), [(Status.STARTED, True), (Status.DONE, False)])
def test_a_part_begun_is_the_whole_begun_but_a_part_done_is_not_the_whole_done(status, attached):
    plan = merged(
        listing(PLAN, ("洛阳市北山渠治理项目", "5亿元")),
        saying(REPORT, ("北山渠8.4公里治理", "全面启动", status)),
    )
    assert (plan.projects[0].status is status) is attached
    assert (plan.statements == ()) is attached


def test_a_building_only_a_report_names_is_a_project_of_that_report():
    plan, report = merge(
        merged(LISTS), saying(REPORT, ("云台小学项目", "破土动工", Status.STARTED))
    )
    own = plan.projects[-1]
    assert (own.name, own.section, own.group, own.seq) == ("云台小学项目", None, "", 0)
    assert (own.plan, own.investment_yuan) == (REPORT.title, None)
    assert (own.status, own.kind) == (Status.STARTED, Kind.SERVICE)
    assert report.own == ("云台小学项目",)


def test_news_and_outlines_make_no_project_of_a_sentence():
    for paper in (NEWS, PLAN):
        plan = merged(saying(paper, ("云台小学", "破土动工", Status.STARTED)))
        assert plan.projects == ()
        assert [item.subject for item in plan.statements] == ["云台小学"]


def test_a_plan_that_lists_a_reports_own_building_takes_it_over():
    claims = saying(REPORT, ("柳园路小学", "竣工投用", Status.DONE))
    plan = merged(claims, LISTS)
    assert [project.name for project in plan.projects] == ["月湖公园项目", "柳园路小学建设项目"]
    assert plan.projects[1].status is Status.DONE


def test_statements_wait_for_the_plan_that_lists_their_subject():
    claims = saying(NEWS, ("月湖公园", "建成开放", Status.DONE))
    assert merged(claims).statements[0].subject == "月湖公园"
    plan = merged(claims, LISTS)
    assert plan.statements == ()
    assert plan.projects[0].status is Status.DONE


def test_the_order_of_imports_does_not_matter():
    readings = (
        LISTS,
        saying(
            REPORT,
            ("云台立交", "建成通车", Status.DONE),
            ("柳园路小学", "破土动工", Status.STARTED),
            ("东湖", "竣工投用", Status.DONE),
        ),
        saying(NEWS, ("云台路上跨立交", "有序推进", Status.ACTIVE)),
    )
    plans = {_unversioned(merged(*order)) for order in permutations(readings)}
    assert len(plans) == 1


def test_the_newest_claim_decides_and_on_one_day_the_further_along():
    def claim(date: str, status: Status, topic: str = "status") -> Evidence:
        return Evidence("d", Locator(1), topic, status.value, date, status)

    begun, done = claim("2020-12-31", Status.STARTED), claim("2020-12-31", Status.DONE)
    later, undated = claim("2022-01-01", Status.STOPPED), claim("", Status.DONE)
    listed = claim("2023-01-01", Status.LISTED, "listed")
    assert status_of([]) is Status.LISTED
    assert status_of([listed]) is Status.LISTED
    assert status_of([done, begun, listed]) is Status.DONE
    assert status_of([done, later]) is Status.STOPPED
    assert status_of([undated, begun]) is Status.STARTED


def test_a_newer_edition_doubles_nothing_and_reports_the_difference():
    newer = listing(
        document("q", date="2022-06-01"), ("月湖公园项目", "3亿元"), ("云台桥项目", "4亿元")
    )
    plan, report = merge(merged(LISTS), newer)
    amounts = {project.name: project.investment_yuan for project in plan.projects}
    assert amounts == {
        "月湖公园项目": 3 * 10**8,
        "柳园路小学建设项目": 2 * 10**8,
        "云台桥项目": 4 * 10**8,
    }
    assert report.added == ("云台桥项目",)
    assert report.removed == ("柳园路小学建设项目",)
    assert report.revised == ("月湖公园项目",)
    assert [group.document_id for group in plan.groups] == ["q"]
    assert len(plan.documents) == 2


def test_an_older_edition_read_later_changes_no_figure():
    paper = document("q", date="2022-06-01")
    newer = listing(paper, ("月湖公园项目", "3亿元"), ("云台桥项目", "4亿元"))
    plan, report = merge(merged(newer), LISTS)
    amounts = {project.name: project.investment_yuan for project in plan.projects}
    assert amounts["月湖公园项目"] == 3 * 10**8
    assert report.revised == report.removed == ()
    assert [group.document_id for group in plan.groups] == ["q"]


def test_what_a_person_changed_is_not_overwritten():
    plan = merged(LISTS)
    edited = replace(plan.projects[0], investment_yuan=7, status=Status.STOPPED, note="已核实")
    plan = replace(plan, projects=(edited, plan.projects[1]))
    plan, _ = merge(plan, saying(REPORT, ("月湖公园", "竣工投用", Status.DONE)))
    plan, _ = merge(plan, listing(document("q", date="2022-06-01"), ("月湖公园项目", "3亿元")))
    park = plan.projects[0]
    assert (park.investment_yuan, park.status, park.note) == (7, Status.STOPPED, "已核实")
    assert len(park.evidence) == 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("科创小镇一期项目", "科创小镇二期项目"),
        ("同心村安置房（A地块）建设项目", "同心村安置房（B地块）建设项目"),
        ("13号街坊改造项目", "14号街坊改造项目"),
        ("谷东村改造项目", "谷西村改造项目"),
    ],
)
def test_phases_plots_and_neighbours_have_different_cores(one, other):
    assert core(one) != core(other)
    assert without_quantities(one) != without_quantities(other)


@pytest.mark.parametrize(
    ("subject", "name", "near"),
    [
        ("中信海上风电", "中信重工海上风电装备产业基地项目", True),
        ("东方红（洛阳）国际陆港", "中国一拖东方红国际陆港建设项目", True),
        ("铜工业文创园", "铜文创产品设计生产基地项目", False),
        ("月湖", "月湖公园项目", False),
        ("云台公园", "月湖公园项目", False),
    ],
)
def test_names_are_near_if_the_shorter_one_runs_through_the_longer(subject, name, near):
    assert is_near(subject, name) is is_near(name, subject) is near


@pytest.mark.skipif(not SEEDS.is_dir(), reason=f"没有 {SEEDS.name} 目录")
def test_the_real_documents_make_one_plan_in_whatever_order():
    readings = [read_document(path) for path in sorted(SEEDS.glob("*.txt"))]
    orders = (readings, readings[::-1], [readings[i] for i in (4, 2, 0, 3, 1)])
    plans = {_unversioned(merged(*order)) for order in orders}
    assert len(plans) == 1


def _unversioned(plan: Plan) -> Plan:
    """Return the plan as if each project had been written once: edits are counted per import."""
    return replace(plan, projects=tuple(replace(p, version=1) for p in plan.projects))
