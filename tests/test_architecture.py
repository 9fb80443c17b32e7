"""The rules of the house hold, and a wrong import of each sort is caught."""

import ast
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
PACKAGE = REPOSITORY / "jianxi_gis"
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "manager"}
LINT = "from importlinter.cli import lint_imports_command as lint; lint()"


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def _ruff(code: str, name: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", *options]
    return subprocess.run(
        [*command, "--stdin-filename", name, "-"],
        cwd=REPOSITORY,
        input=code,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return a folder with a copy of the package that may be spoiled."""
    shutil.copytree(PACKAGE, tmp_path / "jianxi_gis", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_import_rule_is_kept() -> None:
    answer = _lint(REPOSITORY)
    assert answer.returncode == 0, answer.stdout + answer.stderr


WRONG_IMPORTS = [
    ("1", {"geo/probe.py": "import jianxi_gis.model.plan"}),
    ("1", {"model/probe.py": "import jianxi_gis.render"}),
    ("1", {"render/probe.py": "import jianxi_gis.controller"}),
    ("1", {"importers/probe.py": "import jianxi_gis.exporters"}),
    ("1", {"exporters/probe.py": "import jianxi_gis.store"}),
    ("1", {"catalog/probe.py": "import jianxi_gis.importers"}),
    ("1", {"controller/probe.py": "import jianxi_gis.ui"}),
    ("1", {"basemap/probe.py": "import jianxi_gis.store"}),
    ("1", {"attic/__init__.py": "'''A room nobody gave a floor.'''"}),
    ("2", {"ui/probe.py": "import jianxi_gis.store"}),
    ("2", {"ui/panels/probe.py": "import jianxi_gis.catalog"}),
    ("2", {"ui/probe.py": "import jianxi_gis.basemap.loader"}),
    ("2b", {"controller/probe.py": "import jianxi_gis.settings"}),
    ("2b", {"ui/probe.py": "from jianxi_gis.settings import Settings"}),
    ("3", {"model/probe.py": "from PySide6 import QtCore"}),
    ("3", {"store/probe.py": "import pyqtgraph"}),
    ("3b", {"controller/probe.py": "from PySide6.QtCore import QObject"}),
    ("4", {"controller/probe.py": "import sqlalchemy"}),
    ("4", {"catalog/probe.py": "from sqlalchemy import select"}),
    ("4", {"basemap/probe.py": "import sqlalchemy"}),
    ("4b", {"ui/probe.py": "import folium"}),
    ("4b", {"app.py": "from folium import Map"}),
    ("5a", {"ui/panels/one.py": "import jianxi_gis.ui.panels.two", "ui/panels/two.py": ""}),
    ("5b", {"importers/one.py": "import jianxi_gis.importers.two", "importers/two.py": ""}),
    ("5c", {"exporters/one.py": "import jianxi_gis.exporters.two", "exporters/two.py": ""}),
    ("6", {"geo/one.py": "from . import two", "geo/two.py": "from . import one"}),
]


@pytest.mark.parametrize(
    ("contract", "files"), WRONG_IMPORTS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_wrong_import_breaks_its_contract(
    house: Path, contract: str, files: dict[str, str]
) -> None:
    for name, code in files.items():
        path = house / "jianxi_gis" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{code}\n", encoding="utf-8")
    answer = _lint(house)
    broken = re.findall(r"^(\w+) .* BROKEN", answer.stdout, re.MULTILINE)
    assert contract in broken, answer.stdout + answer.stderr


def test_widgets_are_refused_outside_ui_and_app() -> None:
    code = "from PySide6.QtWidgets import QWidget\n"
    assert _ruff(code, "jianxi_gis/render/probe.py", "--select=TID251").returncode == 1
    assert _ruff(code, "jianxi_gis/ui/probe.py", "--select=TID251").returncode == 0


def test_the_network_of_qt_is_refused_outside_basemap() -> None:
    code = "from PySide6 import QtNetwork\n"
    assert _ruff(code, "jianxi_gis/exporters/probe.py", "--select=TID251").returncode == 1
    assert _ruff(code, "jianxi_gis/controller/probe.py", "--select=TID251").returncode == 1
    marked = [
        path.parent.name for path in PACKAGE.rglob("*.py") if "QtNetwork" in path.read_text("utf-8")
    ]
    assert set(marked) == {"basemap"}


def test_folium_is_refused_outside_its_exporter() -> None:
    code = "import folium\n"
    assert _ruff(code, "jianxi_gis/exporters/probe.py", "--select=TID251").returncode == 1
    assert _ruff(code, "jianxi_gis/render/probe.py", "--select=TID251").returncode == 1
    assert _ruff(code, "jianxi_gis/exporters/html.py", "--select=TID251").returncode == 0


def test_a_public_function_without_docstring_is_refused() -> None:
    code = "def area_m2() -> float:\n    return 1.0\n"
    assert "D103" in _ruff(code, "jianxi_gis/geo/probe.py").stdout


def _modules(*rooms: str) -> list[Path]:
    return sorted(path for room in rooms for path in (REPOSITORY / room).rglob("*.py"))


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_module_is_longer_than_400_lines_and_half_are_below_150() -> None:
    sizes = {path: _lines(path) for path in _modules("jianxi_gis", "scripts")}
    assert {path.name: size for path, size in sizes.items() if size > 400} == {}
    assert statistics.median(sizes.values()) < 150


def test_no_test_module_is_longer_than_600_lines() -> None:
    sizes = {path.name: _lines(path) for path in _modules("tests")}
    assert {name: size for name, size in sizes.items() if size > 600} == {}


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    paths = [path.relative_to(REPOSITORY) for path in _modules("jianxi_gis", "tests", "scripts")]
    named = {part.removesuffix(".py") for path in paths for part in path.parts}
    assert named & SAYS_NOTHING == set()


@pytest.mark.parametrize(
    "door",
    sorted(PACKAGE.glob("*/__init__.py")),
    ids=lambda path: path.parent.name,
)
def test_the_door_sign_says_what_the_room_may_import(door: Path) -> None:
    sign = ast.get_docstring(ast.parse(door.read_text(encoding="utf-8"))) or ""
    assert "May import:" in sign
