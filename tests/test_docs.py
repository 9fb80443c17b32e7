"""The handbook says what the program does: links, commands, rooms and formats are real."""

import importlib.util
import re
import shlex
from pathlib import Path

import pytest

from jianxi_gis.cli.parser import COMMANDS, command_parser, window_parser
from jianxi_gis.exporters import EXPORTERS
from jianxi_gis.model.classes import METHOD_WORDS, Kind, Status
from jianxi_gis.model.filters import DIMENSIONS
from jianxi_gis.model.summary import DISTRICT_WIDE, UNLOCATED

REPOSITORY = Path(__file__).resolve().parents[1]
PAGES = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").glob("**/*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^```(?:sh|powershell)\n(.*?)^```", re.MULTILINE | re.DOTALL)
STARTS = ("python main.py", "bash scripts/run.sh", "jianxi-gis")


def _text(name: str) -> str:
    return (REPOSITORY / name).read_text(encoding="utf-8")


def _commands_shown() -> list[tuple[str, list[str]]]:
    return [
        (f"{page.name}: {line}", shlex.split(line.partition(start)[2], comments=True))
        for page in PAGES
        for block in BLOCK.findall(page.read_text(encoding="utf-8"))
        for line in block.replace("\\\n", " ").splitlines()
        for start in STARTS
        if line.startswith(start)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(REPOSITORY).as_posix())
def test_every_link_leads_to_a_file(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    local = [target.partition("#")[0] for target in targets if "://" not in target]
    assert [name for name in local if name and not (page.parent / name).exists()] == []


@pytest.mark.parametrize(
    ("shown", "arguments"),
    _commands_shown(),
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_command_shown_is_one_the_program_understands(
    shown: str, arguments: list[str]
) -> None:
    parser = command_parser() if arguments[:1] and arguments[0] in COMMANDS else window_parser()
    try:
        parser.parse_args(arguments)
    except SystemExit as stop:
        assert not stop.code, shown


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_each_of_its_options_is_in_the_handbook(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        command_parser().parse_args([command, "--help"])
    options = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out)) - {"--help"}
    handbook = _text("docs/command-line.md")
    assert f"## {command}" in handbook
    assert {option for option in options if f"`{option}" not in handbook} == set()


def test_every_page_of_the_handbook_can_be_reached_from_its_index() -> None:
    linked = set(LINK.findall(_text("docs/index.md")))
    pages = {page.name for page in (REPOSITORY / "docs").glob("*.md")} - {"index.md"}
    assert pages - linked == {"development.md"}  # whoever changes the program comes from README
    assert linked <= pages


def test_every_format_is_in_the_handbook() -> None:
    pages = {"sheet": "docs/sheet.md", "report": "docs/exports.md", "data": "docs/exports.md"}
    missing = {one.suffix for one in EXPORTERS if f"`{one.suffix}`" not in _text(pages[one.family])}
    missing |= {one.suffix for one in EXPORTERS if one.suffix not in _text("docs/command-line.md")}
    assert missing == set()


def test_the_tree_in_the_readme_is_the_tree_of_the_package() -> None:
    tree = _text("README.md").partition("```text\n")[2].partition("```")[0]
    package = tree.partition("jianxi_gis/\n")[2]
    named = set(re.findall(r"^\s+([a-z_]+)(?:/|\.py)", package, re.MULTILINE))
    rooms = {
        path.stem
        for path in (REPOSITORY / "jianxi_gis").iterdir()
        if not path.name.startswith("_")
        and (path.suffix == ".py" or (path / "__init__.py").exists())
    }
    assert named == rooms


def _pictures_made() -> set[str]:
    spec = importlib.util.spec_from_file_location("pictures", REPOSITORY / "scripts/pictures.py")
    assert spec is not None and spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return {*script.PICTURES, script.SHEET}


def test_every_picture_is_made_by_the_script_and_shown_in_the_handbook() -> None:
    texts = [page.read_text(encoding="utf-8") for page in (REPOSITORY / "docs").glob("*.md")]
    shown = {name for text in texts for name in re.findall(r"!\[[^]]+\]\(images/(\S+)\)", text)}
    stored = {path.name for path in (REPOSITORY / "docs/images").iterdir()}
    assert _pictures_made() == shown == stored


def test_pictures_are_small_enough_for_a_page() -> None:
    pictures = list((REPOSITORY / "docs").glob("images/*"))
    assert pictures
    assert {path.name for path in pictures if path.stat().st_size > 200_000} == set()
    assert sum(path.stat().st_size for path in pictures) < 1_500_000


def test_every_word_and_field_of_the_program_is_explained() -> None:
    words, fields = _text("docs/words.md"), _text("docs/command-line.md")
    for word in (*Status, *Kind, *METHOD_WORDS.values(), UNLOCATED, DISTRICT_WIDE):
        assert word in words, word
    titles = [dimension.title for dimension in DIMENSIONS]
    assert all(f"\n| {title} | `{title}=" in fields for title in (*titles, "投资", "文本"))
    assert "、".join((*titles, "投资", "文本")) in words
