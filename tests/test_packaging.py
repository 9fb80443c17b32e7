"""What is installed runs without the checkout."""

import json
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
SHIPPED_ROOMS = ("layers", "resources", "data", "docs")
FOR_DEVELOPERS = ("docs/decisions/", "docs/development.md")


def _build(kind: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", kind]
    answer = subprocess.run(
        [*command, "--directory", str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    (built,) = folder.iterdir()
    return built


def _shipped_files() -> set[str]:
    return {
        path.relative_to(REPOSITORY).as_posix()
        for room in SHIPPED_ROOMS
        for path in (REPOSITORY / room).rglob("*")
        if path.is_file() and not path.name.startswith(".")
        if not path.relative_to(REPOSITORY).as_posix().startswith(FOR_DEVELOPERS)
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel once."""
    return _build("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the wheel as an installer does; return the folder."""
    folder = tmp_path_factory.mktemp("装在 这里")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def _run_installed(folder: Path, code: str, elsewhere: Path) -> str:
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=elsewhere,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def test_the_wheel_carries_tables_resources_and_handbook_inside_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"jianxi_gis/{name}" for name in _shipped_files()} <= names
    assert "jianxi_gis/py.typed" in names
    assert not any(name.startswith(f"jianxi_gis/{FOR_DEVELOPERS[0]}") for name in names)
    outside = {name for name in names if not re.match(r"jianxi_gis(-[\d.]+\.dist-info)?/", name)}
    assert outside == set()


def test_the_wheel_carries_licence_and_notice(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {Path(name).name for name in archive.namelist() if ".dist-info/" in name}
    assert {"LICENSE", "NOTICE"} <= names


def test_the_source_archive_carries_everything_the_wheel_is_made_from(tmp_path: Path) -> None:
    with tarfile.open(_build("sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert _shipped_files() | {"pyproject.toml", "README.md", "LICENSE", "main.py"} <= names


@pytest.mark.slow
def test_an_installed_copy_checks_the_bundled_plan_from_any_folder(
    installed: Path, tmp_path: Path
) -> None:
    scripts = next(installed.glob("*.dist-info/entry_points.txt")).read_text(encoding="utf-8")
    module, function = re.findall(r"^jianxi-gis\s*=\s*(\S+):(\S+)$", scripts, re.MULTILINE)[0]
    start = f"import sys; from {module} import {function} as start; "
    report = json.loads(
        _run_installed(installed, start + "sys.exit(start(['check', '--json']))", tmp_path)
    )
    assert sum(group["count"] for group in report["groups"]) == 216


def test_an_installed_copy_has_the_whole_handbook(installed: Path, tmp_path: Path) -> None:
    code = "from jianxi_gis.ui.help.chapters import chapters; print(len(chapters()))"
    pages = {path.name for path in (REPOSITORY / "docs").glob("*.md")} - {"development.md"}
    assert int(_run_installed(installed, code, tmp_path)) == len(pages)


def test_an_installed_copy_reads_its_own_files_and_not_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    code = "from jianxi_gis.paths import bundled; print(bundled('data'))"
    assert _run_installed(installed, code, tmp_path).strip() == str(
        installed / "jianxi_gis" / "data"
    )


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_pinned_dependency_has_a_hash_and_no_address(name: str) -> None:
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    pins = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in pin for pin in pins)
    assert "://" not in text


def test_every_declared_dependency_is_pinned() -> None:
    declared = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    for name, wanted in (
        ("requirements.txt", declared["project"]["dependencies"]),
        ("requirements-dev.txt", declared["dependency-groups"]["dev"]),
    ):
        text = (REPOSITORY / name).read_text(encoding="utf-8")
        pinned = set(re.findall(r"^([\w.-]+)==", text, re.MULTILINE))
        assert {_plain(requirement) for requirement in wanted} <= pinned


def test_the_notice_names_the_licence_of_exactly_the_pinned_dependencies() -> None:
    pins = (REPOSITORY / "requirements.txt").read_text(encoding="utf-8")
    notice = (REPOSITORY / "NOTICE").read_text(encoding="utf-8").partition("/ Software")[2]
    named = set(re.findall(r"^([a-z][\w-]+) {2,}\S", notice, re.MULTILINE))
    assert named == set(re.findall(r"^([\w.-]+)==", pins, re.MULTILINE))


def test_the_development_pins_hold_the_runtime_pins() -> None:
    pins = [
        set(re.findall(r"^\S+==\S+.*$", (REPOSITORY / name).read_text("utf-8"), re.MULTILINE))
        for name in ("requirements.txt", "requirements-dev.txt")
    ]
    assert pins[0] <= pins[1]


def test_qt_stays_below_6_12_on_python_3_11() -> None:
    text = (REPOSITORY / "requirements.txt").read_text(encoding="utf-8")
    old = re.search(r"^pyside6-essentials==6\.(\d+)\S* ; .*< '3\.12'", text, re.MULTILINE)
    assert old is not None
    assert int(old[1]) < 12


def _plain(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")  # type: ignore[index]
