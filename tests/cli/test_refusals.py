"""Bad input: one line that names file and place, exit status 1, and nothing changed."""

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from jianxi_gis.cli import commands, main
from jianxi_gis.store.repository import Repository
from tests import factories

GOOD = """专栏2 创新建设项目

创新空间载体建设项目：共1个项目，总投资60亿元。
投资60亿元的10号街坊改造项目
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, factories.plan()).close()
    return path


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


Refused = Callable[..., str]


@pytest.fixture
def refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Refused:
    """Run a command that is to be refused; return its line."""

    def run(*arguments: object) -> str:
        before = fingerprint(tmp_path)
        assert main([str(argument) for argument in arguments]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.endswith("\n")
        assert said.err.count("\n") == 1
        assert "Traceback" not in said.err
        assert "程序出错" not in said.err
        assert fingerprint(tmp_path) == before
        return said.err

    return run


DOCUMENTS = [
    pytest.param(None, "文件不存在", id="missing"),
    pytest.param(b"", "文件是空的", id="empty"),
    pytest.param(b"\x7fELF\x02\x01\x00\x00" * 64, "", id="binary"),
    pytest.param(GOOD.encode()[:-5], "", id="truncated in a character"),
    pytest.param(GOOD.replace("60亿元的", "六十多亿元的").encode(), "第4行", id="no number"),
    pytest.param("专栏2 创新建设项目\n\n第二章 总则\n".encode(), "第1行", id="no list"),
]


@pytest.mark.parametrize(("content", "words"), DOCUMENTS)
def test_a_document_that_cannot_be_read(
    content: bytes | None, words: str, refused: Refused, workspace: Path, tmp_path: Path
) -> None:
    document = tmp_path / "工作 报告.txt"
    if content is not None:
        document.write_bytes(content)
    line = refused("import", document, "-w", workspace)
    assert line.startswith("工作 报告.txt")
    assert words in line


def test_no_workspace_is_made_for_a_document_that_cannot_be_read(
    refused: Refused, tmp_path: Path
) -> None:
    refused("import", tmp_path / "没有.txt", "-w", tmp_path / "新.jianxi")
    assert not list(tmp_path.iterdir())


def test_one_bad_document_stops_the_good_ones_beside_it(
    refused: Refused, workspace: Path, tmp_path: Path
) -> None:
    (tmp_path / "好.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "坏.txt").touch()
    line = refused("import", tmp_path / "好.txt", tmp_path / "坏.txt", "-w", workspace)
    assert line.startswith("坏.txt")


def test_a_document_of_an_unknown_format(refused: Refused, workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "图.dwg").write_bytes(b"AC1032")
    assert "图.dwg" in refused("import", tmp_path / "图.dwg", "-w", workspace)


COMMANDS = [
    ("check",),
    ("check", "--json"),
    ("locate",),
    ("projects",),
    ("export", "图.pdf"),
    ("screenshot", "图.png"),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_refuses_a_missing_workspace(
    command: tuple[str, ...], refused: Refused, tmp_path: Path
) -> None:
    line = refused(*command, "-w", tmp_path / "没有.jianxi")
    assert "没有.jianxi" in line
    assert "没有这个工作区文件" in line


@pytest.mark.parametrize("command", [*COMMANDS, ("import", "好.txt")])
def test_every_command_refuses_what_is_no_workspace(
    command: tuple[str, ...], refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("好.txt").write_text(GOOD, encoding="utf-8")
    Path("别.jianxi").write_text("不是工作区" * 500, encoding="utf-8")
    assert "别.jianxi" in refused(*command, "-w", "别.jianxi")


def test_the_window_refuses_a_missing_workspace(
    refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "chek" in refused("chek")


def test_a_workspace_of_a_newer_program(refused: Refused, workspace: Path) -> None:
    connection = sqlite3.connect(workspace)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "请升级程序" in refused("check", "-w", workspace)
    assert "请升级程序" in refused("locate", "-w", workspace)


def test_a_workspace_that_is_open_elsewhere_is_read_and_not_written(
    refused: Refused, workspace: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "好.txt").write_text(GOOD, encoding="utf-8")
    with Repository.open(workspace):
        assert "另一个程序打开" in refused("import", tmp_path / "好.txt", "-w", workspace)
        assert "另一个程序打开" in refused("locate", "-w", workspace)
        assert main(["projects", "-w", str(workspace)]) == 0
        assert main(["check", "-w", str(workspace)]) == 0


@pytest.mark.parametrize("condition", ["颜色=红", "街坊", "投资=很多", "专栏=二", "状态=完工"])
@pytest.mark.parametrize("command", [("projects",), ("export", "图.pdf")])
def test_a_condition_that_makes_no_sense(
    command: tuple[str, ...], condition: str, refused: Refused
) -> None:
    assert refused(*command, "--where", condition).startswith(f"{condition}：")


@pytest.mark.parametrize("name", ["图.dwg", "图.exe", "图"])
def test_a_format_nobody_writes_is_refused_with_those_that_are(
    name: str, refused: Refused, tmp_path: Path
) -> None:
    line = refused("export", tmp_path / name)
    assert name in line
    assert ".pdf" in line
    assert ".png" in line


def test_a_sheet_into_a_folder_that_is_not_there(
    refused: Refused, tmp_path: Path, qapp: object
) -> None:
    assert "没有" in refused("export", tmp_path / "没有" / "图.pdf")


def test_a_window_drawn_into_anything_but_a_png(refused: Refused, tmp_path: Path) -> None:
    assert "图.jpg" in refused("screenshot", tmp_path / "图.jpg")


def test_a_window_drawn_into_a_folder_that_is_not_there(
    refused: Refused, tmp_path: Path, qapp: object
) -> None:
    assert "没有" in refused("screenshot", tmp_path / "没有" / "图.png")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "--jsn"), "不认识的参数"),
        (("import",), "缺少参数"),
        (("import", "a.txt"), "缺少参数 -w/--workspace"),
        (("export",), "缺少参数"),
        (("export", "a.pdf", "--paper", "A9"), "可用 'A4', 'A3'"),
        (("export", "a.pdf", "--scale", "0"), "应在"),
        (("export", "a.pdf", "--scale", "nan"), "应在"),
        (("export", "a.pdf", "--dpi", "多"), "不对"),
        (("projects", "--format", "xml"), "可用"),
        (("projects", "--where"), "要有一个值"),
        (("screenshot", "a.png", "--size", "big"), "宽x高"),
        (("a.jianxi", "b.jianxi"), "不认识的参数"),
    ],
)
def test_wrong_usage_is_said_in_one_chinese_line_with_status_2(
    arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("用法错误")
    assert words in said.err
    assert said.err.count("\n") == 1


def test_a_bug_is_one_line_that_names_a_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> int:
        raise ZeroDivisionError("不该发生")

    monkeypatch.setitem(commands.RUN, "check", fail)
    assert main(["check"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("程序出错")
    assert said.count("\n") == 1
    report = Path(said.strip().split(" ", 1)[1])
    assert "ZeroDivisionError: 不该发生" in report.read_text(encoding="utf-8")
