"""The program as a process: bytes, pipes, locales, exit status, and what it does not load."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


def run(
    *arguments: object, main: Path = REPOSITORY / "main.py", cwd: Path | None = None, **env: str
) -> subprocess.CompletedProcess[bytes]:
    base = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, str(main), *map(str, arguments)],
        cwd=cwd or REPOSITORY,
        env={**base, **env},
        capture_output=True,
        check=False,
    )


@pytest.mark.skipif(not str(REPOSITORY).isascii(), reason="没有 UTF-8 时 pyproj 不能从中文路径加载")
@pytest.mark.parametrize("locale", ["C", "en_US.UTF-8", "zh_CN.GBK"])
def test_words_are_utf_8_in_every_locale(locale: str) -> None:
    answer = run("check", LC_ALL=locale, PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert answer.returncode == 0
    assert "清单多 10亿元" in answer.stdout.decode("utf-8")
    refused = run("check", "-w", "没有.jianxi", LC_ALL=locale, PYTHONCOERCECLOCALE="0")
    assert refused.returncode == 1
    assert "没有这个工作区文件" in refused.stderr.decode("utf-8")


def test_csv_has_a_byte_order_mark_and_line_ends_of_its_own() -> None:
    out = run("projects", "--format", "csv", "--where", "专栏=8").stdout
    assert out.startswith(b"\xef\xbb\xbf")
    assert out.count(b"\r\n") == out.count(b"\n") == 16
    assert b"\r\r" not in out


def test_exit_status_is_that_of_the_command() -> None:
    assert run("projects", "--where", "街坊=10").returncode == 0
    assert run("projects", "--where", "颜色=红").returncode == 1
    assert run("projects", "--format", "xml").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="管道的信号是 POSIX 的")
def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "main.py", "projects", "--format", "json"],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize("command", [["check"], ["locate", "--json"], ["projects"], ["--help"]])
def test_commands_that_do_not_draw_load_no_qt(command: list[str]) -> None:
    code = (
        "import sys; from jianxi_gis.cli import main; status = main(sys.argv[1:])\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        "assert not loaded & {'PySide6', 'pyqtgraph', 'sqlalchemy'}, loaded\n"
        "sys.exit(status)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code, *command], cwd=REPOSITORY, capture_output=True, check=False
    )
    assert (answer.returncode, answer.stderr) == (0, b"")


def test_without_a_display_the_overview_is_drawn_and_said(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("只有 Linux 会没有显示器")
    answer = run(cwd=tmp_path, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert answer.returncode == 0, answer.stderr.decode()
    assert answer.stderr == b""
    said = answer.stdout.decode()
    assert "没有显示器" in said
    for name, beginning in (("overview.pdf", b"%PDF"), ("overview.png", b"\x89PNG")):
        assert name in said
        assert (tmp_path / "out" / name).read_bytes().startswith(beginning)


def test_a_layer_file_with_an_unknown_key_is_named_with_the_key(tmp_path: Path) -> None:
    for name in ("jianxi_gis", "layers", "data", "resources"):
        shutil.copytree(
            REPOSITORY / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(REPOSITORY / "main.py", tmp_path)
    layer = sorted((tmp_path / "layers").glob("*.toml"))[0]
    layer.write_text(f"colour = 1\n{layer.read_text(encoding='utf-8')}", encoding="utf-8")
    answer = run("export", "图.pdf", main=tmp_path / "main.py", cwd=tmp_path)
    said = answer.stderr.decode()
    assert answer.returncode == 1
    assert said.count("\n") == 1
    assert layer.name in said
    assert "colour" in said
    assert not (tmp_path / "图.pdf").exists()
