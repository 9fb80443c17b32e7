"""The plan that ships: read strictly, and exactly what the documents say."""

import shutil
import sys
from pathlib import Path

import pytest

from jianxi_gis.catalog import bundled_plan
from jianxi_gis.catalog.plan import TABLES, read_plan
from jianxi_gis.errors import DocumentError
from jianxi_gis.model.classes import Status
from jianxi_gis.paths import bundled

REPOSITORY = Path(__file__).resolve().parents[2]
SEEDS = REPOSITORY.parent / "shared" / "seeds"


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    return Path(shutil.copytree(bundled("data") / "plan", tmp_path / "plan"))


@pytest.mark.skipif(not SEEDS.is_dir(), reason=f"没有 {SEEDS.name} 目录")
def test_importing_the_documents_gives_exactly_the_bundled_plan(monkeypatch):
    monkeypatch.syspath_prepend(str(REPOSITORY / "scripts"))
    sys.modules.pop("bundle_plan", None)
    from bundle_plan import plan_of

    assert plan_of(SEEDS) == bundled_plan()


def test_the_bundled_plan_holds_all_that_the_documents_list():
    plan = bundled_plan()
    assert len(plan.documents) == 5
    assert len(plan.groups) == 13
    assert len(plan.indicators) == 23
    assert sum(project.section is not None for project in plan.projects) == 216
    assert len({project.id for project in plan.projects}) == len(plan.projects)


def test_projects_without_other_evidence_are_listed_and_no_more():
    for project in bundled_plan().projects:
        told = [claim for claim in project.evidence if claim.topic == "status"]
        assert (project.status is Status.LISTED) == (not told)


def test_every_claim_and_near_project_is_there():
    plan = bundled_plan()
    documents = {document.id for document in plan.documents}
    ids = {project.id for project in plan.projects}
    claims = [claim for project in plan.projects for claim in project.evidence]
    assert {claim.document_id for claim in claims} <= documents
    assert {claim.locator.line > 0 for claim in claims} == {True}
    assert {item.document_id for item in plan.statements} <= documents
    assert {near for item in plan.statements for near in item.near} <= ids


def test_no_sentence_of_the_documents_is_shipped():
    plan = bundled_plan()
    assert {claim.quote for project in plan.projects for claim in project.evidence} == {""}
    assert {item.quote for item in plan.statements} == {""}
    for table in TABLES:
        text = (bundled("data") / "plan" / f"{table}.csv").read_text(encoding="utf-8")
        assert "。" not in text


@pytest.mark.parametrize(
    ("table", "old", "new", "where"),
    [
        ("projects", "6000000000", "六十亿", "projects.csv 第2行"),
        ("projects", "更新改造", "翻新", "projects.csv 第"),
        ("evidence", "listed,列入规划", "listed", "evidence.csv 第2行"),
        ("groups", "section_title", "title", "groups.csv 第1行"),
        ("indicators", "\n", "\n坏行\n", "indicators.csv 第2行"),
        ("statements", "在建", "快建好了", "statements.csv 第"),
        ("documents", "sha256", "", "documents.csv 第1行"),
    ],
)
def test_a_wrong_table_is_refused_with_file_and_row(tables, table, old, new, where):
    path = tables / f"{table}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DocumentError) as error:
        read_plan(tables)
    assert error.value.where.startswith(where)
    assert error.value.todo


@pytest.mark.parametrize("table", list(TABLES))
def test_a_missing_table_is_refused(tables, table):
    (tables / f"{table}.csv").unlink()
    with pytest.raises(DocumentError, match=f"{table}.csv"):
        read_plan(tables)


def test_a_project_without_evidence_and_evidence_without_a_project_are_refused(tables):
    path = tables / "projects.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-1]), encoding="utf-8")
    with pytest.raises(DocumentError, match="没有的项目"):
        read_plan(tables)
    changed = lines[1].replace(lines[1].split(",")[0], "0000000000")
    path.write_text("".join([lines[0], changed, *lines[2:]]), encoding="utf-8")
    with pytest.raises(DocumentError, match="第2行"):
        read_plan(tables)


def test_an_unreadable_table_is_refused(tables):
    (tables / "groups.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DocumentError, match=r"groups\.csv"):
        read_plan(tables)
