"""What a user adds to a sheet or takes from it; templates of the user's own."""

from pathlib import Path

import pypdf
import pytest
from exporters.pdf_paths import paths
from exporters.sheets import content, markers, placed
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from render.test_sheet import Written, real, written

from jianxi_gis.errors import ExportError
from jianxi_gis.exporters import EXPORTERS
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import PARTS, USUAL_PARTS, Sheet, SheetContent
from jianxi_gis.paths import bundled, user_folder
from jianxi_gis.render.composition import compose
from jianxi_gis.render.furniture import GRID, draw_header
from jianxi_gis.render.page import Page
from jianxi_gis.render.template import forms_of, template_names

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]


def words_of(made: SheetContent) -> list[str]:
    image = QImage(1700, 1700, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    page = Written(painter)
    for block, x, y, width in compose(made, page).panels:
        block.draw(x, y, width)
    draw_header(page, made.sheet, forms_of(made.sheet)[0])
    painter.end()
    return page.words


def test_free_text_and_signatures_are_printed_where_asked_for() -> None:
    usual = words_of(content())
    asked = words_of(content(note="供区长办公会讨论", parts=USUAL_PARTS | {"signatures"}))
    for words in ("供区长办公会讨论", "编制", "审核", "批准"):
        assert words in asked
        assert words not in usual


def test_a_sheet_without_its_list_keeps_its_sums(bundled: State) -> None:
    words = words_of(real(bundled, [], parts=frozenset()))
    assert "投资总账" in words
    assert "221 项" in words
    assert not {"项目清单", "图上项目", "投资构成", "位置图"} & set(words)


def test_room_that_is_left_holds_the_money_by_kind_and_where_the_sheet_lies(
    bundled: State,
) -> None:
    words = words_of(real(bundled, ["道路=建设路"], paper="A2"))
    assert {"投资构成", "位置图"} <= set(words)


def test_a_subtitle_stands_before_the_filter(bundled: State) -> None:
    words = words_of(real(bundled, ["道路=建设路"], subtitle="征求意见稿"))
    assert any(line.startswith("征求意见稿　筛选：道路 建设路") for line in words)


def test_a_grid_is_drawn_only_where_asked_for(tmp_path: Path) -> None:
    def lines(made: SheetContent) -> int:
        file = tmp_path / "图.pdf"
        EXPORTERS[0].write(made, file)
        return sum(one.stroke == GRID for one in paths(file))

    assert lines(content()) == 0
    assert lines(content(parts=USUAL_PARTS | {"grid"})) > 4


def test_every_part_has_its_word() -> None:
    assert set(PARTS) >= USUAL_PARTS


def test_symbols_of_a_wall_map_are_larger_and_its_scale_is_what_it_says() -> None:
    project = placed(1, "牡丹广场改造项目", 100_000_000)
    made = content(markers(project), projects=(project,), paper="A0", scale=5000.0)
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    composition = compose(made, Written(painter))
    painter.end()
    assert composition.scale == 5000.0
    west, _, east, _ = composition.view.extent
    assert (east - west) / composition.map.width * 1000 == pytest.approx(5000.0)
    assert composition.view.dpi == 2 * 100


@pytest.mark.parametrize("paper", ["A3", "A2", "A1", "A0"])
def test_a_standing_sheet_of_few_projects_has_a_larger_map_than_one_of_many(
    bundled: State, paper: str
) -> None:
    page, words = Page(QPainter(), 72), frozenset({"list"})
    few = real(bundled, ["街坊=10号街坊"], paper=paper, landscape=False, parts=words)
    many = real(bundled, [], paper=paper, landscape=False)
    one, other = compose(few, page), compose(many, page)
    assert one.form.brief and not other.form.brief
    assert one.map.height > other.map.height
    assert one.listed == len(few.projects)


@pytest.mark.parametrize(("paper", "landscape"), [("A4", True), ("A1", True), ("A0", False)])
def test_words_beside_the_map_are_larger_where_there_is_room(
    bundled: State, paper: str, landscape: bool
) -> None:
    usual = forms_of(Sheet(title="", paper=paper, landscape=landscape))[0].type
    few = real(bundled, ["街坊=10号街坊"], paper=paper, landscape=landscape)
    assert max(written(few).sizes) > 1.1 * usual.figure
    full = real(bundled, [], paper=paper, landscape=landscape)
    assert max(written(full).sizes) == usual.figure


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("jianxi_gis.render.template.user_folder", lambda room: tmp_path / room)
    (tmp_path / "sheets").mkdir()
    return tmp_path / "sheets"


def test_a_template_of_the_users_own_is_found_by_its_name(own: Path) -> None:
    text = (bundled("resources") / "sheets" / "a4-landscape-1-map.toml").read_text("utf-8")
    (own / "会议.toml").write_text(text.replace('paper = "A4"', 'paper = "A3"'), "utf-8")
    assert "会议" in template_names()
    (form,) = forms_of(Sheet(title="", template="会议"))
    assert form.paper == "A3"
    assert form.type.title == 21  # what it does not say follows from the house style


@pytest.mark.parametrize("name", ["没有", "../house", "house", "sub/x"])
def test_a_template_there_is_not_is_refused_with_those_there_are(own: Path, name: str) -> None:
    with pytest.raises(ExportError, match="a4-landscape-1-map"):
        forms_of(Sheet(title="", template=name))


def test_the_folder_of_own_templates_lies_beside_the_settings() -> None:
    assert user_folder("sheets").name == "sheets"


def test_a_logo_is_drawn_and_one_that_is_no_image_leaves_its_place_empty(tmp_path: Path) -> None:
    def images(logo: bytes) -> int:
        file = tmp_path / "图.pdf"
        EXPORTERS[0].write(content(logo=logo), file)
        return len(pypdf.PdfReader(file).pages[0]["/Resources"].get("/XObject", {}))

    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill("red")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(picture)
    buffer.close()
    assert images(bytes(data.data())) == 1
    assert images(b"no image") == images(b"") == 0


def test_a_short_legend_in_one_piece_is_better_than_a_spacious_one_in_two(bundled: State) -> None:
    made = real(bundled, ["道路=建设路"], paper="16:9", parts=frozenset(PARTS))
    composition = compose(made, Page(QPainter(), 72))
    assert composition.listed == len(made.projects)
    assert not composition.split
