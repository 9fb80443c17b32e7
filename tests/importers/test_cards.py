"""A card or a form of one project is read as a ledger's row is, and every word keeps its place."""

from pathlib import Path

import docx
import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.model.claims import status_of
from jianxi_gis.model.classes import Status
from jianxi_gis.model.plan import ProjectDraft

CARD = """项目概况

项目名称：柳园苏式建筑保护利用项目
建设单位：星河区住建局
建设地点：景华路以北、
天津路以西
总投资：约8760万元，其中申请上级资金5000万元
进展情况：初步设计已批复，正在进行施工图审查。

以上材料由区住建局提供。
"""
FORM = [
    ["项目名称", "星河区第二人民医院改扩建项目", "", ""],
    ["建设单位", "区卫健委", "联系人", "周某"],
    ["总投资（万元）", "26800", "建设性质", "改扩建"],
    ["前期工作进展", "已取得可研批复", "", ""],
]


def claims(draft: ProjectDraft) -> dict[str, str]:
    return {claim.topic: claim.value for claim in draft.evidence}


def read(path: Path, text: str) -> tuple[ProjectDraft, ...]:
    path.write_text(text, encoding="utf-8")
    return read_document(path).drafts


def word_table(path: Path, rows: list[list[str]]) -> None:
    document = docx.Document()
    table = document.add_table(len(rows), max(map(len, rows)))
    for top, row in enumerate(rows):
        for left, text in enumerate(row):
            table.cell(top, left).text = text
    document.save(str(path))


def test_a_card_gives_its_project_with_the_whole_amount_and_each_line_of_it(tmp_path: Path):
    (draft,) = read(tmp_path / "概况.txt", CARD)
    told = claims(draft)
    assert (draft.name, draft.investment_yuan) == ("柳园苏式建筑保护利用项目", 87_600_000)
    assert (draft.owner, told["place"]) == ("星河区住建局", "景华路以北、天津路以西")
    assert status_of(draft.evidence) is Status.EARLY
    lines = {claim.topic: claim.locator.line for claim in draft.evidence}
    assert (lines["listed"], lines["investment"], lines["status"]) == (3, 7, 8)


def test_a_form_of_labels_and_cells_gives_its_one_project(tmp_path: Path):
    word_table(tmp_path / "申报表.docx", FORM)
    (draft,) = read_document(tmp_path / "申报表.docx").drafts
    assert (draft.name, draft.investment_yuan) == ("星河区第二人民医院改扩建项目", 268_000_000)
    assert (draft.owner, status_of(draft.evidence)) == ("区卫健委", Status.EARLY)
    money = next(claim for claim in draft.evidence if claim.topic == "investment")
    assert (money.locator.sheet, money.locator.cell) == ("表1", "B3")


def test_a_name_with_nothing_more_is_no_card(tmp_path: Path):
    assert read(tmp_path / "函.txt", "项目名称：柳园路改造工程\n\n请予支持。\n") == ()


def test_the_price_of_a_contract_is_not_the_investment(tmp_path: Path):
    lines = ("2.1 项目名称：柳园路改造工程", "2.2 建设地点：柳园路", "2.3 建设规模：全长580米")
    (draft,) = read(tmp_path / "公告.txt", "\n".join((*lines, "2.4 合同估算价：2386.52万元\n")))
    assert (draft.name, draft.investment_yuan) == ("柳园路改造工程", None)


def test_a_table_with_projects_side_by_side_is_no_card_and_is_listed(tmp_path: Path):
    rows = [
        ["项目名称", "柳园路改造", "银溪桥加固"],
        ["总投资（万元）", "1200", "860"],
        ["进展", "在建", "前期"],
    ]
    word_table(tmp_path / "并列.docx", rows)
    reading = read_document(tmp_path / "并列.docx")
    assert reading.drafts == ()
    assert ["没有读取" in line.reason for line in reading.skipped] == [True]


@pytest.mark.parametrize(
    "heading",
    [
        ["序号", "项目", "单位", "数量", "单价（元）", "金额（万元）"],
        ["序号", "工程或费用名称", "单位", "数量", "单价（元）", "估算金额（万元）"],
    ],
)
def test_a_bill_of_quantities_lists_parts_of_one_project(tmp_path: Path, heading: list[str]):
    word_table(tmp_path / "估算.docx", [heading, ["1", "土石方工程", "m3", "12000", "35", "42"]])
    assert read_document(tmp_path / "估算.docx").drafts == ()


def test_a_form_with_two_names_is_no_card(tmp_path: Path):
    rows = [*FORM, ["工程名称", "柳园路改造工程", "", ""]]
    word_table(tmp_path / "两项.docx", rows)
    assert read_document(tmp_path / "两项.docx").drafts == ()


def test_two_cards_one_below_the_other_are_two_projects(tmp_path: Path):
    second = CARD.replace("柳园", "银溪").replace("8760", "1200")
    drafts = read(tmp_path / "两张.txt", CARD + "\n" + second)
    assert [draft.investment_yuan for draft in drafts] == [87_600_000, 12_000_000]


def test_a_table_inside_the_one_cell_of_another_is_read(tmp_path: Path):
    document = docx.Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "附件：项目明细"
    inner = cell.add_table(2, 3)
    rows = [["项目名称", "总投资（万元）", "备注"], ["银溪桥改造", "1360", "在建"]]
    for top, row in enumerate(rows):
        for left, text in enumerate(row):
            inner.cell(top, left).text = text
    document.save(str(tmp_path / "附件.docx"))
    (draft,) = read_document(tmp_path / "附件.docx").drafts
    assert (draft.name, draft.investment_yuan) == ("银溪桥改造", 13_600_000)


def test_a_table_that_goes_on_after_a_break_keeps_the_unit_of_the_first(tmp_path: Path):
    document = docx.Document()
    heading = ["序号", "工程名称", "总投资", "备注"]
    for caption, row in (
        ("重点工程进度表（单位：万元）", ["1", "银溪桥改造", "1360", ""]),
        ("续表", ["2", "柳园路改造", "600", ""]),
    ):
        document.add_paragraph(caption)
        table = document.add_table(2, 4)
        for top, cells in enumerate((heading, row)):
            for left, text in enumerate(cells):
                table.cell(top, left).text = text
    document.save(str(tmp_path / "进度表.docx"))
    amounts = [draft.investment_yuan for draft in read_document(tmp_path / "进度表.docx").drafts]
    assert amounts == [13_600_000, 6_000_000]
