"""A ruler laid on the PDF measures what the scale says; its text is found; its fonts are in it."""

import re
from pathlib import Path

import numpy as np
import pypdf
import pytest
from exporters.pdf_paths import paths
from exporters.sheets import MAGENTA, content, markers, placed, ruler

from jianxi_gis.exporters import EXPORTERS
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.page import INK

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]
PDF = EXPORTERS[0]
PAPERS = [(paper, turned) for paper in ("A4", "A3", "A2", "A1", "A0") for turned in (True, False)]
SIZES = {
    "A4": (297, 210), "A3": (420, 297), "A2": (594, 420), "A1": (841, 594), "A0": (1189, 841),
    "16:9": (338.667, 190.5),
}  # fmt: skip
PAPERS.append(("16:9", True))


def written(made: SheetContent, folder: Path) -> Path:
    file = folder / "图.pdf"
    PDF.write(made, file)
    return file


def text_of(file: Path) -> str:
    (page,) = pypdf.PdfReader(file).pages
    return re.sub(r"\s+", "", page.extract_text())


@pytest.mark.parametrize(("paper", "landscape"), PAPERS)
@pytest.mark.parametrize("direction", [(1.0, 0.0), (0.0, 1.0), (0.6, 0.8)])
def test_a_hundred_millimetres_of_map_measure_a_hundred_millimetres_on_paper(
    paper: str, landscape: bool, direction: tuple[float, float], tmp_path: Path
) -> None:
    scale = 50_000
    metres = 0.05 * scale  # from the middle of the map: half of the hundred millimetres each way
    lines = (ruler(metres, direction), ruler(-metres, direction))
    made = content(*lines, paper=paper, landscape=landscape, scale=scale)
    drawn = [one for one in paths(written(made, tmp_path)) if one.stroke == MAGENTA]
    left, right = drawn[:2]  # the map comes before the legend, which draws samples
    length = np.hypot(*(right.points[-1] - left.points[-1]))
    assert length == pytest.approx(100.0, abs=0.03)


@pytest.mark.parametrize(
    ("scale", "bar_mm"), [(500, 40.0), (10_000, 50.0), (25_000, 40.0), (80_000, 62.5)]
)
def test_the_scale_bar_is_as_long_as_it_says(scale: int, bar_mm: float, tmp_path: Path) -> None:
    file = written(content(scale=scale), tmp_path)
    blocks = [
        one for one in paths(file) if one.fill == INK and one.height == pytest.approx(1.3, abs=0.05)
    ]
    outline = [
        one
        for one in paths(file)
        if one.stroke == INK and one.height == pytest.approx(1.3, abs=0.05)
    ]
    assert blocks
    assert [one.width for one in outline] == [pytest.approx(bar_mm, abs=0.05)]
    ground_m = bar_mm * scale / 1000
    words = f"{ground_m / 1000:g}" if ground_m >= 1000 else f"{ground_m:g}"
    assert re.search(rf"{words}\s*(公里|米)", pypdf.PdfReader(file).pages[0].extract_text())


@pytest.mark.parametrize(("paper", "landscape"), PAPERS)
def test_the_page_has_the_size_of_its_paper(paper: str, landscape: bool, tmp_path: Path) -> None:
    file = written(content(paper=paper, landscape=landscape), tmp_path)
    box = pypdf.PdfReader(file).pages[0].mediabox
    long, short = SIZES[paper]
    size = [float(points) * 25.4 / 72 for points in (box.width, box.height)]
    assert size == pytest.approx([long, short] if landscape else [short, long], abs=0.2)


def test_chinese_text_of_map_and_furniture_is_found(tmp_path: Path) -> None:
    projects = (placed(1, "牡丹广场改造项目", 100_000_000), placed(2, "谷水西环项目", None, 900))
    words = text_of(written(content(markers(*projects), projects=projects), tmp_path))
    for wanted in ("涧西区牡丹广场项目分布图", "牡丹广场改造项目", "内部资料", "图例", "更新改造"):
        assert wanted in words


def test_bold_text_is_in_the_file_once(tmp_path: Path) -> None:
    assert text_of(written(content(), tmp_path)).count("涧西区牡丹广场项目分布图") == 1


def test_every_font_is_embedded_and_only_the_characters_used(tmp_path: Path) -> None:
    file = written(content(), tmp_path)
    fonts = pypdf.PdfReader(file).pages[0]["/Resources"]["/Font"].values()
    assert fonts
    for font in fonts:
        (descendant,) = font.get_object()["/DescendantFonts"]
        descriptor = descendant.get_object()["/FontDescriptor"].get_object()
        program = next(descriptor[key] for key in descriptor if key.startswith("/FontFile"))
        assert 1_000 < len(program.get_object().get_data()) < 500_000  # whole: 8 MB


def test_the_file_names_title_and_program_and_no_folder(tmp_path: Path) -> None:
    file = written(content(), tmp_path)
    reader = pypdf.PdfReader(file)
    assert reader.metadata is not None
    assert reader.metadata.title == "涧西区牡丹广场项目分布图"
    assert reader.metadata.creator == "jianxi_gis"
    streams = [file.read_bytes()]
    for number in range(1, len(reader.xref[0]) + 1):
        item = reader.get_object(number)
        if hasattr(item, "get_data"):
            streams.append(item.get_data())
    folders = [str(Path.home()).encode(), str(tmp_path).encode(), str(Path.cwd()).encode()]
    assert not [folder for folder in folders for stream in streams if folder in stream]


def test_nothing_on_the_sheet_is_turned_into_pixels(tmp_path: Path) -> None:
    projects = (placed(1, "牡丹广场改造项目", 100_000_000),)
    file = written(content(markers(*projects), ruler(500), projects=projects), tmp_path)
    assert not pypdf.PdfReader(file).pages[0]["/Resources"].get("/XObject")


@pytest.mark.parametrize("secrecy", ["", "  ", "内部资料"])
def test_a_sheet_without_secrecy_is_marked_internal(secrecy: str, tmp_path: Path) -> None:
    assert "内部资料" in text_of(written(content(secrecy=secrecy), tmp_path))


def test_the_secrecy_asked_for_is_printed(tmp_path: Path) -> None:
    words = text_of(written(content(secrecy="秘密★1年", review_number="豫S〔2026〕1号"), tmp_path))
    assert "秘密★1年" in words
    assert "审图号：豫S〔2026〕1号" in words
    assert "不得公开" not in words
