"""How far a project is, told in clauses after its name: of that project, or of none."""

from pathlib import Path

import openpyxl
import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.importers.ledger.cells import told_status
from jianxi_gis.model.claims import status_of
from jianxi_gis.model.classes import Status
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.reconcile import merge

BEFORE = "星河区项目进展情况\n\n"


def statuses(tmp_path: Path, text: str) -> dict[str, Status]:
    path = tmp_path / "进展.txt"
    path.write_text(BEFORE + text + "\n", encoding="utf-8")
    plan, _ = merge(Plan(), read_document(path))
    return {project.name: status_of(project.evidence) for project in plan.projects}


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("目前12栋住宅主体全部封顶", Status.ACTIVE),
        ("累计完成投资3200万元，正在进行路基施工", Status.ACTIVE),
        ("因征迁受阻，目前处于停工状态", Status.STOPPED),
        ("因资金问题，暂缓实施", Status.SUSPENDED),
        ("因资金未到位处于停工状态", Status.STOPPED),
        ("3月18日已开工建设", Status.STARTED),
        ("已完成竣工验收", Status.DONE),
        ("正在编制可行性研究报告", Status.EARLY),
        ("计划2034年9月开工", Status.LISTED),
        ("力争年底前竣工", Status.LISTED),
        ("已完成投资2000万元", Status.LISTED),
        ("施工图设计单位已进场", Status.LISTED),
    ],
)
def test_a_clause_after_the_name_says_how_far_the_project_is(
    tmp_path: Path, told: str, status: Status
):
    found = statuses(tmp_path, f"1．柳园村安置小区项目：总投资2.8亿元，{told}。")
    assert found == {"柳园村安置小区项目": status}


def test_a_plan_says_what_is_to_be_but_for_what_is_so_now(tmp_path: Path):
    path = tmp_path / "计划.txt"
    path.write_text(
        "关于印发星河区重点工程建设计划的通知\n\n"
        "4.第五中学扩建工程。新增学位900个，总投资1.05亿元，目前主体施工至三层。\n"
        "5.银溪社区卫生服务中心。总投资730万元，全面建成。\n",
        encoding="utf-8",
    )
    plan, _ = merge(Plan(), read_document(path))
    found = {project.name: status_of(project.evidence) for project in plan.projects}
    assert found == {"第五中学扩建工程": Status.ACTIVE, "银溪社区卫生服务中心": Status.LISTED}


def test_a_clause_about_two_projects_is_of_neither(tmp_path: Path):
    text = "总投资2亿元的银溪路改造工程和总投资3亿元的柳园医院迁建项目，目前处于停工状态。"
    assert set(statuses(tmp_path, text).values()) == {Status.LISTED}


def test_a_sentence_about_another_project_says_nothing_of_the_one_with_money(tmp_path: Path):
    text = "银溪路改造工程总投资2亿元。柳园医院迁建项目征迁受阻，目前处于停工状态。"
    assert statuses(tmp_path, text)["银溪路改造工程"] is Status.LISTED


def test_the_heading_of_a_group_gives_its_class_where_the_row_says_nothing(tmp_path: Path):
    book = openpyxl.Workbook()
    for row in (
        ["序号", "项目名称", "总投资（万元）", "形象进度"],
        ["一", "续建项目", None, None],
        [1, "银溪路改造", 500, None],
        [2, "柳园桥加固", 300, "已竣工验收"],
        ["二", "竣工项目", None, None],
        [3, "柳园公园", 200, None],
    ):
        book.active.append(row)
    book.active.row_dimensions[4].hidden = True
    book.save(tmp_path / "台账.xlsx")
    reading = read_document(tmp_path / "台账.xlsx")
    found = {draft.name: status_of(draft.evidence) for draft in reading.drafts}
    assert found["银溪路改造"] is Status.CONTINUED
    assert found["柳园桥加固"] is Status.DONE
    assert found["柳园公园"] is Status.LISTED
    assert ["隐藏" in line.reason for line in reading.skipped] == [True]


@pytest.mark.parametrize(
    "decoy",
    [
        "总投资1.4亿元，10亿元以上项目3个，分别由区里协调。",
        "力争完成重点项目投资180亿元。",
        "3.综合枢纽。投资5.5亿元，用于站前广场等配套。",
        "某轴承生产基地项目，意向投资3—5亿元，拟选址柳园。",
        "投资10亿元以上项目21个，5亿—10亿元项目33个。",
        "1.产业园：已引进企业5个，总投资6亿元。",
        "银溪路改造工程总投资3亿元至5亿元。",
        "总投资三亿元到五亿元的银溪路改造工程开工。",
        "投资3亿元—5亿元的银溪路改造工程。",
        "去年建成的太原路投资6600万元，较概算节约400万元。",
        "其在惠州的同类项目总投资6亿元。",
    ],
)
def test_words_that_only_look_like_a_project_and_its_money_give_none(tmp_path: Path, decoy: str):
    assert statuses(tmp_path, decoy) == {}


@pytest.mark.parametrize(
    "cell", ["项目取消，不再立项", "选址未通过，终止", "环评未批，企业放弃", "主体施工已中止"]
)
def test_what_was_given_up_is_neither_prepared_nor_being_built(cell: str):
    assert told_status(cell) is None
