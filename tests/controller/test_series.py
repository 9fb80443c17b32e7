"""A series has a sheet for each part, says what stands on none, and can be stopped and go on."""

import re
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QPainter

from jianxi_gis.controller import Controller, series
from jianxi_gis.errors import ExportError, StoppedError
from jianxi_gis.model.booklet import SERIES, Part
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.model.summary import total
from jianxi_gis.model.where import parse_where
from jianxi_gis.render.booklet import index_pages
from jianxi_gis.render.page import Page
from jianxi_gis.render.template import forms_of

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]
SHEET = Sheet(title="涧西区项目图集", paper="A4", maker="规划科")


def narrowed(bundled: State, *where: str) -> State:
    session = Session(bundled)
    Controller(session).set_filter(parse_where(where))
    return session.state


@pytest.fixture
def small(bundled: State) -> State:
    """Return a state whose series by 街坊 has few sheets."""
    return narrowed(bundled, "街坊=10号街坊", "街坊=11号街坊", "街坊=13号街坊")


@pytest.mark.parametrize("by", ["街坊", "河渠", "状态"])
def test_sheets_and_rest_account_for_every_project(bundled: State, by: str) -> None:
    made = series.booklet(bundled, SHEET, by)
    found = {
        one.id for part in made.parts for one in series.part_content(bundled, SHEET, part).projects
    }
    assert len(found) + made.rest.count == len(made.overview.projects)


@pytest.mark.parametrize("by", SERIES)
def test_a_series_can_be_made_by_each_of_these(bundled: State, by: str) -> None:
    made = series.booklet(bundled, SHEET, by)
    whole = total(made.overview.projects)
    assert sum(part.share.count for part in made.parts) + made.rest.count >= whole.count
    assert all(part.share.count for part in made.parts)


@pytest.mark.parametrize("by", ["街坊", "河渠", "状态", "专栏"])
def test_the_index_states_what_is_on_each_sheet(bundled: State, by: str) -> None:
    for part in series.booklet(bundled, SHEET, by).parts[:8]:
        whole = total(series.part_content(bundled, SHEET, part).projects)
        assert (part.share.count, part.share.total_yuan) == (whole.count, whole.total_yuan)


def test_a_series_follows_the_filter(bundled: State) -> None:
    state = narrowed(bundled, "道路=建设路")
    made = series.booklet(state, SHEET, "项目")
    assert len(made.parts) == len(state.shown) > 0
    blocks = series.booklet(narrowed(bundled, "街坊=10号街坊"), SHEET, "街坊")
    assert [part.share.label for part in blocks.parts] == ["10号街坊"]


def test_a_series_by_what_it_cannot_be_or_of_nothing_is_refused(bundled: State) -> None:
    with pytest.raises(ExportError, match="街坊"):
        series.booklet(bundled, SHEET, "颜色")
    with pytest.raises(ExportError, match="没有可出的图"):
        series.booklet(narrowed(bundled, "文本=没有这样的名字"), SHEET, "街坊")


def test_one_file_has_cover_overview_index_and_numbered_sheets(
    small: State, tmp_path: Path
) -> None:
    made = series.booklet(small, SHEET, "街坊")
    (file,) = series.write(small, SHEET, made, tmp_path / "图集.pdf")
    pages = [re.sub(r"\s+", "", page.extract_text()) for page in pypdf.PdfReader(file).pages]
    assert len(pages) == 3 + len(made.parts) == 6
    assert "按街坊图集" in pages[0] and "规划科" in pages[0] and "内部资料" in pages[0]
    assert "目录" in pages[2]
    for number, part in enumerate(made.parts):
        at = made.page_of(number, 1)
        assert part.share.label in pages[at - 1]
        assert f"第{at}页，共6页" in pages[at - 1]
        assert re.search(rf"{part.share.label}\d+项[\d.,]+亿元{at}", pages[2])


def test_a_long_series_has_an_index_of_several_pages(bundled: State) -> None:
    made = series.booklet(bundled, SHEET, "项目")
    flows = index_pages(Page(QPainter(), 100), made, forms_of(SHEET)[0])
    assert len(flows) > 1
    assert sum(map(len, flows)) == len(made.parts) + 1  # and the sum


def test_one_file_has_a_bookmark_for_each_sheet_and_text_that_is_found(
    small: State, tmp_path: Path
) -> None:
    made = series.booklet(small, SHEET, "街坊")
    (file,) = series.write(small, SHEET, made, tmp_path / "图集.pdf")
    reader = pypdf.PdfReader(file)
    marks = {item.title: reader.get_destination_page_number(item) for item in reader.outline}
    labels = [part.share.label for part in made.parts]
    assert marks == {"封面": 0, "总览图": 1, "目录": 2, **dict(zip(labels, (3, 4, 5), strict=True))}
    assert reader.metadata.title == SHEET.title


def test_a_series_in_one_file_that_was_stopped_goes_on_with_what_is_drawn(
    small: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, target = series.booklet(small, SHEET, "街坊"), tmp_path / "图集.pdf"
    with pytest.raises(StoppedError):
        series.write(small, SHEET, made, target, lambda done, *_: done < 2)
    assert not target.exists()
    drawn: list[str] = []
    usual = series.part_content

    def noting(state: State, sheet: Sheet, part: Part) -> SheetContent:
        drawn.append(part.share.label)
        return usual(state, sheet, part)

    monkeypatch.setattr(series, "part_content", noting)
    series.write(small, SHEET, made, target)
    assert drawn == ["13号街坊"]
    assert len(pypdf.PdfReader(target).pages) == 6
    assert list(tmp_path.iterdir()) == [target]


def test_what_was_drawn_of_another_series_or_cut_off_is_not_used(
    small: State, tmp_path: Path
) -> None:
    made, target = series.booklet(small, SHEET, "街坊"), tmp_path / "图集.pdf"
    with pytest.raises(StoppedError):
        series.write(small, SHEET, made, target, lambda done, *_: done < 2)
    pieces = sorted(next(tmp_path.iterdir()).iterdir())
    pieces[-1].write_bytes(pieces[-1].read_bytes()[:-100])
    series.write(small, SHEET, made, target)
    assert "第5页" in re.sub(r"\s", "", pypdf.PdfReader(target).pages[4].extract_text())
    with pytest.raises(StoppedError):
        series.write(small, SHEET, made, target, lambda done, *_: done < 2)
    other = replace(SHEET, maker="另一个科")
    series.write(small, other, series.booklet(small, other, "街坊"), target)
    for page in pypdf.PdfReader(target).pages:
        assert "规划科" not in page.extract_text()


def test_a_series_can_be_some_of_its_sheets_and_says_what_is_on_none(
    bundled: State, tmp_path: Path
) -> None:
    whole = series.booklet(bundled, SHEET, "街坊")
    few = whole.only({0, 2})
    assert [part.share.label for part in few.parts] == [
        whole.parts[0].share.label,
        whole.parts[2].share.label,
    ]
    on_sheets = few.parts[0].projects | few.parts[1].projects
    assert few.rest.count == len(whole.overview.projects) - len(on_sheets) > whole.rest.count
    shown = sum(part.share.total_yuan for part in few.parts)
    assert few.rest.total_yuan + shown == total(whole.overview.projects).total_yuan


def test_a_sheet_asked_for_by_name_repeats_no_project(bundled: State) -> None:
    state = narrowed(bundled, "道路=建设路")
    made = series.booklet(state, SHEET, "道路")
    assert len(made.parts) == 1
    assert made.repeated == 0
    assert made.rest.count == 0


def test_files_of_a_series_that_was_stopped_stay_and_the_next_run_goes_on(
    small: State, tmp_path: Path
) -> None:
    made = series.booklet(small, SHEET, "街坊")
    with pytest.raises(StoppedError):
        series.write(small, SHEET, made, tmp_path, lambda done, *_: done < 2)
    first = {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    notes = tmp_path / "图集.未完成.json"
    del first[notes]
    assert [file.name for file in sorted(first)] == ["1 10号街坊.pdf", "2 11号街坊.pdf"]
    (third,) = series.write(small, SHEET, made, tmp_path, resume=True)
    assert third.name == "3 13号街坊.pdf"
    assert {file: file.stat().st_mtime_ns for file in first} == first
    assert not notes.exists()


def test_kept_sheets_are_drawn_again_once_the_plan_has_changed(
    small: State, tmp_path: Path
) -> None:
    made = series.booklet(small, SHEET, "街坊")
    with pytest.raises(StoppedError):
        series.write(small, SHEET, made, tmp_path, lambda done, *_: done < 2)
    first, *rest = small.plan.projects
    plan = replace(small.plan, projects=(replace(first, name=f"{first.name}（改）"), *rest))
    other = replace(small, plan=plan)
    made = series.booklet(other, SHEET, "街坊")
    assert len(series.write(other, SHEET, made, tmp_path, resume=True)) == 3


def test_kept_sheets_that_are_not_as_they_were_written_are_drawn_again(
    small: State, tmp_path: Path
) -> None:
    made = series.booklet(small, SHEET, "街坊")
    with pytest.raises(StoppedError):
        series.write(small, SHEET, made, tmp_path, lambda done, *_: done < 2)
    (tmp_path / "1 10号街坊.pdf").write_bytes(b"%PDF of something else %%EOF")
    written = series.write(small, SHEET, made, tmp_path, resume=True)
    assert [file.name[0] for file in written] == ["1", "3"]


def test_a_file_of_unknown_content_is_not_taken_for_a_sheet(small: State, tmp_path: Path) -> None:
    made = series.booklet(small, SHEET, "街坊")
    (tmp_path / "1 10号街坊.pdf").write_bytes(b"%PDF of last year %%EOF")
    assert len(series.write(small, SHEET, made, tmp_path, resume=True)) == 3


def test_what_a_killed_run_left_does_not_keep_the_folder_of_pieces(
    small: State, tmp_path: Path
) -> None:
    made = series.booklet(small, SHEET, "街坊")
    folder = tmp_path / "图集.pdf.未完成"
    folder.mkdir()
    (folder / f".{'0a' * 8}.part").write_bytes(b"%PDF")
    series.write(small, SHEET, made, tmp_path / "图集.pdf")
    assert [file.name for file in tmp_path.iterdir()] == ["图集.pdf"]


def test_a_series_in_another_format_is_refused(small: State, tmp_path: Path) -> None:
    made = series.booklet(small, SHEET, "街坊")
    with pytest.raises(ExportError, match="已有的文件夹"):
        series.write(small, SHEET, made, tmp_path / "图集.png")
