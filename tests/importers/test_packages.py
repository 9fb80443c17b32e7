"""A package and its parts: each has its own amount, sums count it once."""

from pathlib import Path

from jianxi_gis.controller.imports import read_documents
from jianxi_gis.model.check import check
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.summary import shares, total
from tests.importers.builders import ledger_xlsx

ROWS = [
    ["序号", "项目名称", "总投资（万元）"],
    ["一", "更新类（2个）", "500"],
    ["1", "小区改造打包项目", "300"],
    ["1.1", "甲小区改造", "100"],
    ["1.2", "乙小区改造", "200"],
    ["2", "甲桥改造项目", "200"],
]


def test_parts_know_their_package_and_sums_count_it_once(tmp_path: Path):
    path = tmp_path / "台账.xlsx"
    ledger_xlsx(ROWS, path)
    plan = read_documents(Plan(), [path]).plan
    amounts = {project.name: project.investment_yuan for project in plan.projects}
    assert amounts["乙小区改造"] == 2_000_000
    package = next(project for project in plan.projects if "打包" in project.name)
    parts = [project for project in plan.projects if project.parent == package.id]
    assert [part.name for part in parts] == ["甲小区改造", "乙小区改造"]
    assert total(plan.projects).total_yuan == 5_000_000
    assert sum(part.total_yuan for part in shares(plan.projects, lambda p: p.name)) == 5_000_000
    assert total(parts).total_yuan == 3_000_000
    group = check(plan).groups[0]
    assert (group.count_agrees, group.difference_yuan) == (True, 0)
