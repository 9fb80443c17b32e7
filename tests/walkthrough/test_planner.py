"""A planner brings the documents and leaves with a reconciled, located plan and its doubts."""

import json
from pathlib import Path
from typing import Any

import pytest

from jianxi_gis.cli import main

PLAN = "002_9fc7aff3c288c63b.txt"


@pytest.fixture(scope="module")
def workspace(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Import the five real documents into a new workspace."""
    path = tmp_path_factory.mktemp("规划 科") / "涧西.jianxi"
    assert main(["import", *map(str, sorted(seeds.glob("*.txt"))), "-w", str(path)]) == 0
    return path


def _asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def _projects(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["projects", "--format", "json", *arguments]) == 0
    listed: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return listed


def test_the_plan_brings_216_projects_in_sections_2_to_8(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = [one for one in _projects(capsys, "-w", str(workspace)) if one["section"]]
    assert len(listed) == 216
    assert {one["section"] for one in listed} == set(range(2, 9))


def test_checking_says_which_totals_the_document_itself_gets_wrong(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    groups = _asked(capsys, "check", "-w", str(workspace))["groups"]
    assert len(groups) == 13
    assert all(group["stated_count"] == group["count"] for group in groups)
    assert {
        group["group"]: (group["stated_total_yuan"], group["total_yuan"])
        for group in groups
        if group["difference_yuan"]
    } == {
        "现代服务业": (23_830_000_000, 24_830_000_000),
        "新型城镇化建设": (94_302_000_000, 94_270_000_000),
        "生态环境建设": (5_089_000_000, 5_090_000_000),
    }


def test_every_project_is_located_district_wide_or_listed_with_the_reason_and_totals_agree(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = _asked(capsys, "locate", "-w", str(workspace))
    parts = [*report["classes"], report["district"], report["unlocated"]]
    for figure in ("count", "total_yuan"):
        assert sum(part[figure] for part in parts) == report["total"][figure]
    missing = [one for one in report["projects"] if one["location"] is None]
    assert len(missing) == report["unlocated"]["count"]
    assert all(one["unlocated_reason"] for one in missing)
    placed = [one["location"] for one in report["projects"] if one["location"]]
    assert placed
    assert all(place["reasoning"] and place["accuracy_m"] > 0 for place in placed)


def test_a_report_that_names_a_project_for_sure_moves_its_status_with_the_source(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = [
        one
        for one in _projects(capsys, "-w", str(workspace))
        if one["section"] and one["status"] != "列入规划"
    ]
    assert moved
    for one in moved:
        (*_, newest) = (claim for claim in one["evidence"] if claim["topic"] == "status")
        assert newest["document"]
        assert newest["line"] > 0


def test_the_same_document_again_changes_nothing(
    workspace: Path, seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _projects(capsys, "-w", str(workspace))
    outcome = _asked(capsys, "import", str(seeds / PLAN), "-w", str(workspace))
    assert outcome["changed"] is False
    assert _projects(capsys, "-w", str(workspace)) == before


def test_the_documents_give_the_plan_that_comes_with_the_program(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _projects(capsys, "-w", str(workspace)) == _projects(capsys)
