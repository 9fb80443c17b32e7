"""Staff before a meeting say "A3" and carry a sheet that holds."""

import re
from pathlib import Path

import pypdf
import pytest

from jianxi_gis.cli import main
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import DEFAULT_SECRECY, NO_REVIEW_NUMBER

MM_PER_POINT = 25.4 / 72
A3_MM = (420.0, 297.0)


@pytest.fixture(scope="module")
def sheet(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> pypdf.PageObject:
    """Export the whole plan on A3 and return the page."""
    file = tmp_path_factory.mktemp("会议 材料") / "涧西.pdf"
    assert main(["export", str(file)]) == 0
    return _only_page(file)


def _only_page(file: Path) -> pypdf.PageObject:
    (page,) = pypdf.PdfReader(file).pages
    return page


def _words(page: pypdf.PageObject) -> str:
    return re.sub(r"\s+", "", page.extract_text())


def test_the_sheet_is_a3_to_a_fifth_of_a_millimetre(sheet: pypdf.PageObject) -> None:
    size = (float(sheet.mediabox.width), float(sheet.mediabox.height))  # whole points
    assert [points * MM_PER_POINT for points in size] == pytest.approx(A3_MM, abs=0.2)


def test_the_sheet_bears_title_legend_secrecy_reference_system_and_dates(
    sheet: pypdf.PageObject,
) -> None:
    words = _words(sheet)
    for wanted in (
        "涧西区", "项目分布图", "图例", DEFAULT_SECRECY, NO_REVIEW_NUMBER, "中央经线111°",
        "制图单位", "制图日期", "数据截止日期", "坐标系", "底图来源",
    ):  # fmt: skip
        assert wanted in words


def test_kilometres_on_the_frame_lie_as_far_apart_as_the_scale_says(
    sheet: pypdf.PageObject,
) -> None:
    marks: dict[int, float] = {}

    def read(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if re.fullmatch(r"6[123]\d", text.strip()):  # eastings of the district, km
            marks[int(text)] = (tm[4] * cm[0] + cm[4]) * MM_PER_POINT

    sheet.extract_text(visitor_text=read)
    (scale,) = set(re.findall(r"1:(\d+(?:\s\d{3})*)", sheet.extract_text()))
    denominator = int(re.sub(r"\s", "", scale))
    west, *_, east = sorted(marks)
    paper_mm = marks[east] - marks[west]
    assert paper_mm == pytest.approx((east - west) * 1_000_000 / denominator, abs=0.2)


def test_every_font_of_the_sheet_is_embedded(sheet: pypdf.PageObject) -> None:
    fonts = [font.get_object() for font in sheet["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        (descendant,) = font["/DescendantFonts"]
        descriptor = descendant.get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor)


def test_the_sheet_counts_every_project_and_all_the_money(
    sheet: pypdf.PageObject, bundled: State
) -> None:
    assert f"{len(bundled.plan.projects)}" in _words(sheet)


def test_a_filtered_sheet_says_its_filter(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "建设路.pdf"
    assert main(["export", str(file), "--where", "道路=建设路", "--paper", "A4"]) == 0
    assert "道路建设路" in _words(_only_page(file))


def test_the_image_has_the_pixels_of_its_paper(qapp: object, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    file = tmp_path / "涧西.png"
    assert main(["export", str(file), "--dpi", "100"]) == 0
    image = QImage(str(file))
    wanted = [mm / 25.4 * 100 for mm in A3_MM]
    assert [image.width(), image.height()] == pytest.approx(wanted, abs=1)
