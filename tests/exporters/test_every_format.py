"""What holds for every format: it follows the filter, and says nothing of the computer."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from jianxi_gis.controller.derive import from_filter
from jianxi_gis.controller.sheets import formats, sheet_content
from jianxi_gis.exporters import EXPORTERS, Exporter
from jianxi_gis.model.belonging import attach
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.review import Signature
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet, SheetContent

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]
FOLDER = "/".join(("", "home", "someone"))
READABLE = [one for one in EXPORTERS if one.family != "sheet"]
ALL = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.suffix)


@pytest.fixture(scope="module")
def filtered(bundled: State) -> SheetContent:
    """Return a group as it is exported from a workspace with a telling path, and with a file."""
    one = next(item for item in bundled.plan.projects if item.group == "养老事业")
    file = f"{FOLDER}/附件/批复.pdf"
    plan = attach(bundled.plan, one.id, "可研批复", file, Signature("甲", "2024-01-01T08:00:00"))
    bundled = replace(bundled, plan=plan)
    state = replace(bundled, workspace=f"{FOLDER}/规划.jianxi", title="规划")
    state = replace(state, **from_filter(state, Filter(groups=("养老事业",))))
    return sheet_content(state, Sheet("", dpi=96))


def text_of(data: bytes) -> str:
    """Return what a file says, its parts unpacked, as the encoding its format uses."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"\n".join(map(archive.read, archive.namelist()))
    return data.decode("gbk" if b"ANSI_936" in data else "utf-8", errors="ignore")


@ALL
def test_a_file_names_no_folder_of_the_computer(
    exporter: Exporter, filtered: SheetContent, tmp_path: Path
) -> None:
    files = exporter.write(filtered, tmp_path / f"图{exporter.suffix}")
    folders = {str(Path.home()), str(tmp_path), str(Path.cwd()), FOLDER} - {"/"}
    for file in files:
        said = text_of(file.read_bytes())
        assert not [folder for folder in folders if folder in said], file.name


@pytest.mark.parametrize("exporter", READABLE, ids=lambda one: one.suffix)
def test_a_file_holds_what_passes_the_filter_and_nothing_else(
    exporter: Exporter, filtered: SheetContent, bundled: State, tmp_path: Path
) -> None:
    files = exporter.write(filtered, tmp_path / f"图{exporter.suffix}")
    said = "".join(text_of(file.read_bytes()) for file in files)
    inside = {project.name for project in filtered.projects}
    outside = {project.name for project in bundled.plan.projects} - inside
    assert len(inside) == 4
    if exporter.suffix != ".pptx":  # python-pptx may break a name into escapes, see test_reports
        assert {name for name in inside if name in said} == inside
    assert {
        name for name in outside if name in said and not any(name in one for one in inside)
    } == set()


@pytest.mark.parametrize(
    "exporter", [one for one in READABLE if one.suffix != ".csv"], ids=lambda one: one.suffix
)
def test_a_file_says_its_filter_in_words(
    exporter: Exporter, filtered: SheetContent, tmp_path: Path
) -> None:
    if exporter.suffix == ".shp":
        pytest.skip("Shapefile 没有放说明的地方")
    files = exporter.write(filtered, tmp_path / f"图{exporter.suffix}")
    assert "组 养老事业" in "".join(text_of(file.read_bytes()) for file in files)


@ALL
def test_a_second_export_of_the_same_leaves_no_other_file(
    exporter: Exporter, filtered: SheetContent, tmp_path: Path
) -> None:
    target = tmp_path / f"图{exporter.suffix}"
    once = exporter.write(filtered, target)
    again = exporter.write(filtered, target)
    assert once == again
    assert once[0] == target
    assert set(tmp_path.iterdir()) == set(once)


def test_the_formats_offered_are_those_there_are() -> None:
    offered = (*formats("sheet"), *formats("report"), *formats("data"))
    assert sorted(offered) == sorted((one.label, one.suffix) for one in EXPORTERS)
