"""What the commands print, for people and for scripts."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from jianxi_gis.cli import main
from jianxi_gis.store.repository import Repository
from tests import factories

DOCUMENT = """专栏2 创新建设项目

创新空间载体建设项目：共2个项目，总投资60亿元。
投资60亿元的10号街坊改造项目

投资5000万元的没有名字的平台项目
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, factories.plan()).close()
    return path


def asked(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def listed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        asked(capsys, "projects", "--format", "json", *arguments)
    )
    return found


def test_projects_in_json_carry_the_agreed_keys(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = listed(capsys, "-w", workspace)[0]
    assert {key: first[key] for key in ("id", "name", "section", "group", "seq")} == {
        "id": "p1", "name": "10号街坊改造项目", "section": 7, "group": "新型城镇化", "seq": 1,
    }  # fmt: skip
    assert first["investment_yuan"] == 6_000_000_000
    assert (first["status"], first["kind"]) == ("列入规划", "更新改造")
    assert first["location"] == first["locations"][0]
    assert first["location"]["method"] == "block"
    assert first["location"]["kind"] == "point"
    assert first["location"]["accuracy_m"] == 100.0
    assert first["location"]["geometry"] == {"type": "Point", "coordinates": [112.4, 34.66]}
    assert first["location"]["reasoning"]
    assert first["evidence"][0]["document"] == "涧西区发展规划纲要"
    assert first["evidence"][0]["line"] == 11


def test_a_project_without_a_place_has_a_reason_and_one_without_money_no_zero(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last = listed(capsys, "-w", workspace)[-1]
    assert last["location"] is None
    assert last["unlocated_reason"] == "名称里没有可查的地名"
    assert last["investment_yuan"] is None


def test_a_project_of_the_whole_district_is_of_that_kind(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert listed(capsys, "-w", workspace)[3]["location"]["kind"] == "district"


def test_conditions_pick_projects(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = listed(capsys, "-w", workspace, "--where", "专栏=2", "--where", "投资>=3亿")
    assert [project["id"] for project in found] == ["p2", "p4"]


def test_the_table_ends_with_the_exact_sum(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = asked(capsys, "projects", "-w", workspace).splitlines()
    assert lines[-1] == "共 5 个项目，投资合计 70.1亿元"
    assert "未列" in lines[-2]


def test_csv_opens_in_a_spreadsheet_and_runs_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = (
        "=1+1",
        "＝HYPERLINK(1)",
        "+7",
        "-7",
        "@x",
        "\t=1",
        " =1",
        "逗号,换行\n项",
        "路",
    )
    projects = [factories.project(number, name) for number, name in enumerate(names)]
    Repository.create(tmp_path / "a.jianxi", factories.plan(projects)).close()
    text = asked(capsys, "projects", "-w", tmp_path / "a.jianxi", "--format", "csv")
    assert text.startswith("\ufeff编号,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [row["项目名称"] for row in rows] == [
        *(f"'{name}" for name in names[:7]),
        *names[7:],
    ]
    assert [row["投资（元）"] for row in rows] == ["100000000"] * len(names)


def test_csv_and_json_list_the_same_projects(capsys: pytest.CaptureFixture[str]) -> None:
    text = asked(capsys, "projects", "--format", "csv", "--where", "专栏=3")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    found = listed(capsys, "--where", "专栏=3")
    assert [row["编号"] for row in rows] == [project["id"] for project in found]
    money = sum(int(row["投资（元）"]) for row in rows)
    assert money == sum(project["investment_yuan"] for project in found)


def test_check_says_what_disagrees_in_words_and_in_json(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = asked(capsys, "check", "-w", workspace)
    assert "清单少 1亿元" in words
    report = json.loads(asked(capsys, "check", "-w", workspace, "--json"))
    assert set(report) == {"groups", "duplicates", "contradictions"}
    assert report["groups"][1] == {
        "section": 7,
        "group": "新型城镇化",
        "stated_count": 1,
        "count": 1,
        "stated_total_yuan": 6_100_000_000,
        "total_yuan": 6_000_000_000,
        "stated_period_yuan": None,
        "difference_yuan": -100_000_000,
    }


def test_import_makes_the_workspace_and_again_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, workspace = tmp_path / "规划.txt", tmp_path / "新 区.jianxi"
    document.write_text(DOCUMENT, encoding="utf-8")
    first = json.loads(asked(capsys, "import", document, "-w", workspace, "--json"))
    assert first["changed"] is True
    assert first["total"] == {"count": 2, "total_yuan": 6_050_000_000}
    assert first["documents"][0]["document"]["file_name"] == "规划.txt"
    before = workspace.read_bytes()
    assert "没有改动" in asked(capsys, "import", document, "-w", workspace)
    assert workspace.read_bytes() == before


def test_the_same_document_in_another_encoding_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, workspace = tmp_path / "规划.txt", tmp_path / "a.jianxi"
    document.write_text(DOCUMENT, encoding="utf-8")
    asked(capsys, "import", document, "-w", workspace)
    before = workspace.read_bytes()
    document.write_text(DOCUMENT, encoding="gb18030")
    asked(capsys, "import", document, "-w", workspace)
    assert workspace.read_bytes() == before


def test_locate_stores_places_and_its_classes_add_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    projects = [factories.project(1, "涧西区10号街坊改造项目"), factories.project(2, "某平台项目")]
    Repository.create(tmp_path / "a.jianxi", factories.plan(projects)).close()
    report = json.loads(asked(capsys, "locate", "-w", tmp_path / "a.jianxi", "--json"))
    assert [part["max_m"] for part in report["classes"]] == [100, 300, 800, None]
    counts = [*report["classes"], report["district"], report["unlocated"]]
    assert sum(part["count"] for part in counts) == report["total"]["count"] == 2
    reasons = report["unlocated"]["reasons"]
    assert sum(reason["count"] for reason in reasons) == report["unlocated"]["count"] == 1
    with Repository.open(tmp_path / "a.jianxi") as repository:
        stored = repository.load().projects
    assert stored[0].locations
    assert stored[1].unlocated_reason == reasons[0]["reason"]


def test_locate_in_words_lists_every_project_without_a_place(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = asked(capsys, "locate")
    report = json.loads(asked(capsys, "locate", "--json"))
    missing = [project for project in report["projects"] if project["location"] is None]
    assert missing
    for project in missing:
        assert project["name"] in words
        assert project["unlocated_reason"] in words


def test_a_sheet_is_written_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    target = tmp_path / "建设路.pdf"
    said = asked(capsys, "export", target, "--where", "道路=建设路", "--paper", "A4", "--portrait")
    assert said == f"已导出 {target}\n"
    assert target.read_bytes().startswith(b"%PDF")


def test_the_window_is_drawn_in_the_size_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    from PySide6.QtGui import QColor, QImage

    target = tmp_path / "窗口.png"
    asked(capsys, "screenshot", target, "--size", "1300x820")
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1300, 820)
    colors = {QColor(picture.pixel(x, 300)).name() for x in range(300, 1000, 3)}
    assert len(colors) > 8  # a map, not an empty canvas


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    words = asked(capsys, "--help")
    for command in ("import", "check", "locate", "projects", "export", "screenshot"):
        assert command in words
        assert "用法：main.py" in asked(capsys, command, "--help")


def test_what_a_distance_holds_only_perhaps_is_marked_in_every_form(
    capsys: pytest.CaptureFixture[str],
) -> None:
    near = ("--where", "河渠=涧河:100")
    perhaps = {item["name"] for item in listed(capsys, *near) if item["possible"]}
    assert "洛阳市苏式建筑群历史风貌街项目" in perhaps
    assert "涧河城区段生态廊道建设项目" not in perhaps
    rows = asked(capsys, "projects", "--format", "csv", *near).splitlines()
    assert sum(row.endswith(",可能") for row in rows) == len(perhaps)
    assert f"其中 {len(perhaps)} 项按位置只是可能" in asked(capsys, "projects", *near)
