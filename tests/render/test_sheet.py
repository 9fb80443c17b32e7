"""A sheet accounts for every project and every yuan, and draws what it lists."""

from dataclasses import replace
from typing import Any

import pytest
import shapely
from exporters.sheets import CENTER, content, markers, placed, ruler
from factories import location, project
from PySide6.QtGui import QImage, QPainter
from shapely.affinity import rotate

from jianxi_gis.controller import Controller
from jianxi_gis.errors import ExportError
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import STANDINGS, Sheet, SheetContent, Standing, standing
from jianxi_gis.model.summary import total
from jianxi_gis.model.where import parse_where
from jianxi_gis.render.composition import compose
from jianxi_gis.render.ledger import ledger
from jianxi_gis.render.numbering import MOST_NUMBERED
from jianxi_gis.render.page import Page
from jianxi_gis.render.seen import projects_on_map
from jianxi_gis.render.sheet import paint_sheet
from jianxi_gis.render.template import templates

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

FILTERS = [
    [], ["街坊=10号街坊"], ["道路=建设路"], ["组=现代服务业"], ["类别=更新改造"],
    ["投资=>=50亿"], ["文本=没有这样的名字"], ["河渠=涧河:500"],
]  # fmt: skip
PAPERS = [("A3", True), ("A3", False), ("A4", True), ("A4", False)]
LARGE = [*((paper, lies) for paper in ("A2", "A1", "A0") for lies in (True, False)), ("16:9", True)]
EVERYWHERE = [
    *((where, *paper) for where in FILTERS for paper in PAPERS),
    *((where, *paper) for where in FILTERS[:3] for paper in LARGE),
]
DPI = 100


class Written(Page):
    """A page that remembers its words and the boxes they take on paper, mm."""

    def __init__(self, painter: QPainter, dpi: float = DPI) -> None:
        super().__init__(painter, dpi)
        self.words: list[str] = []
        self.boxes: list[Any] = []
        self.sizes: set[float] = set()

    def text(self, x: float, y: float, text: str, size_pt: float, **style: Any) -> None:
        if text:
            self.words.append(text)
            self.sizes.add(size_pt)
            em = size_pt * 25.4 / 72
            width = self.width(text, size_pt)
            start = x - width * {"left": 0.0, "center": 0.5, "right": 1.0}[
                style.get("align", "left")
            ]  # fmt: skip
            ink = shapely.box(start, y - 0.8 * em, start + width, y + 0.1 * em)
            turned = rotate(ink, style.get("angle", 0.0), origin=(x, y))
            self.boxes.append(turned)
        super().text(x, y, text, size_pt, **style)


def written(made: SheetContent) -> Written:
    """Return the page with the totals, legend and lists of a sheet."""
    image = QImage(1700, 1700, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    page = Written(painter)
    try:
        for block, x, y, width in compose(made, page).panels:
            block.draw(x, y, width)
    finally:
        painter.end()
    return page


def real(bundled: State, where: list[str], **sheet: Any) -> SheetContent:
    controller = Controller(Session(bundled))
    controller.set_filter(parse_where(where))
    return controller.sheet_content(Sheet(title="", **sheet))


def some(count: int) -> tuple[Project, ...]:
    return tuple(
        placed(number, f"第{number}号项目", number * 100_000_000, number * 90 - 1300, 0)
        for number in range(1, count + 1)
    )


def test_every_project_has_one_standing() -> None:
    here, away = placed(1, "甲", 1), placed(2, "乙", 2)
    whole = project(3, "丙", 3, locations=(location(kind=LocationKind.DISTRICT,
                                                  method=Method.DISTRICT),))  # fmt: skip
    nowhere = project(4, "丁", 4)
    found = [standing(item, frozenset({"p1"})) for item in (here, away, whole, nowhere)]
    assert found == [Standing.ON_MAP, Standing.OFF_MAP, Standing.DISTRICT, Standing.UNLOCATED]


@pytest.mark.parametrize("where", FILTERS, ids=lambda where: "、".join(where) or "全部")
@pytest.mark.parametrize(("paper", "landscape"), PAPERS)
def test_the_parts_add_up_to_the_filter_on_every_paper(
    where: list[str], paper: str, landscape: bool, bundled: State
) -> None:
    made = real(bundled, where, paper=paper, landscape=landscape)
    page = written(made)
    view = compose(made, page).view
    sums = ledger(made.projects, projects_on_map(view.layers, view))
    parts = [sums.share(part) for part in STANDINGS]
    assert sum(part.count for part in parts) == len(made.projects)
    assert sum(part.total_yuan for part in parts) == total(made.projects).total_yuan
    assert f"{len(made.projects)} 项" in page.words


@pytest.mark.parametrize(("where", "paper", "landscape"), EVERYWHERE)
def test_no_words_lie_on_others_or_leave_the_paper(
    where: list[str], paper: str, landscape: bool, bundled: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[Written] = []

    def page(painter: QPainter, dpi: float) -> Written:
        pages.append(Written(painter, dpi))
        return pages[-1]

    monkeypatch.setattr("jianxi_gis.render.sheet.Page", page)
    image = QImage(1700, 1700, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_sheet(real(bundled, where, paper=paper, landscape=landscape), painter, DPI)
    painter.end()
    (written_page,) = pages
    boxes = written_page.boxes
    left, right = shapely.STRtree(boxes).query(boxes, predicate="intersects")
    over = [(written_page.words[i], written_page.words[k]) for i, k in zip(left, right, strict=True)
            if i < k and boxes[i].intersection(boxes[k]).area > 0.05]  # fmt: skip
    assert over == []
    form = templates(paper, landscape)[0]
    sheet = shapely.box(5, 5, form.width - 5, form.height - 5)
    assert [word for word, box in zip(written_page.words, boxes, strict=True)
            if not sheet.covers(box)] == []  # fmt: skip


@pytest.mark.parametrize("where", FILTERS, ids=lambda where: "、".join(where) or "全部")
def test_every_project_is_listed_by_name_or_counted_among_the_rest(
    where: list[str], bundled: State
) -> None:
    made = real(bundled, where)
    page = written(made)
    text = "".join(page.words)
    listed = compose(made, page).listed
    assert sum(item.name in text for item in made.projects) >= listed
    if listed < len(made.projects):
        assert "其余" in text or "按组" in text


def test_a_map_of_few_projects_bears_numbers_and_the_list_explains_them() -> None:
    projects = some(5)
    made = content(markers(*projects), projects=projects, half_m=3000)
    page = written(made)
    (points,) = compose(made, page).view.layers
    assert [label.strip() for label in points.columns.labels] == ["5", "4", "3", "2", "1"]
    row = page.words.index("第5号项目")
    assert page.words[row - 1 : row + 2] == ["1", "第5号项目", "5"]
    assert "未注状态的为列入规划" in page.words


def test_a_small_sheet_of_a_road_numbers_all_its_projects_beside_a_large_map(
    bundled: State,
) -> None:
    made = real(bundled, ["道路=建设路"], paper="A4")
    composition = compose(made, Page(QPainter(), DPI))
    assert composition.listed == len(made.projects) > 0
    assert composition.form.map.width > composition.form.columns[0].width * 2


def test_a_map_with_more_projects_than_rows_numbers_those_with_most_money(
    bundled: State,
) -> None:
    made = real(bundled, [], paper="A4")
    composition = compose(made, Page(QPainter(), DPI))
    (points,) = [one for one in composition.view.layers if one.spec.source == "projects point"]
    pairs = zip(points.columns.ids, points.columns.labels, strict=True)
    bearing = {one for one, label in pairs if label.strip().isdecimal()}
    ranked = sorted(made.projects, key=lambda one: -(one.investment_yuan or 0))
    largest = [one.id for one in ranked if one.id in set(points.columns.ids)][:3]
    assert set(largest) <= bearing


def test_a_map_of_many_projects_has_a_number_for_each() -> None:
    projects = some(34)
    made = content(markers(*projects), projects=projects, half_m=3000)
    page = written(made)
    rows = [page.words.index(project.name) for project in projects]
    assert {page.words[row - 1] for row in rows} == {str(number) for number in range(1, 35)}


def test_a_map_of_too_many_projects_sums_them_by_group() -> None:
    projects = some(MOST_NUMBERED + 1)
    page = written(content(markers(*projects), projects=projects, half_m=3000))
    assert "图上项目（按组）" in page.words
    assert f"{MOST_NUMBERED + 1} 项" in page.words


def test_a_project_beyond_the_edge_is_counted_as_such() -> None:
    projects = (placed(1, "近处项目", 100_000_000), placed(2, "远处项目", 300_000_000, 90_000))
    page = written(content(markers(*projects), projects=projects))
    assert "图面外" in page.words
    assert "图面外项目" in page.words
    assert "4 亿元" in page.words


def test_projects_of_a_layer_switched_off_are_not_called_drawn() -> None:
    projects = some(2)
    off = replace(markers(*projects), visible=False)
    page = written(content(off, projects=projects))
    assert "图面外" in page.words
    assert "更新改造" not in page.words


def test_a_project_without_an_amount_is_counted_and_said_to_be_so() -> None:
    projects = (placed(1, "有数项目", 100_000_000), placed(2, "无数项目", None, 500))
    page = written(content(markers(*projects), projects=projects))
    assert "其中 1 项文件未列投资额，计项数、不计金额" in "".join(page.words)
    assert "未列" in page.words


def test_most_money_stands_first_and_the_rest_is_summed() -> None:
    projects = tuple(project(number, f"第{number}号项目", number * 100_000_000)
                     for number in range(1, 401))  # fmt: skip
    page = written(content(projects=projects, paper="A4"))
    named = [word for word in page.words if word.startswith("第")]
    assert named[:3] == ["第400号项目", "第399号项目", "第398号项目"]
    rest = 400 - len(named)
    assert f"其余 {rest} 项，合计 {rest * (rest + 1) // 2:,} 亿元" in page.words


def test_an_empty_filter_says_that_there_is_nothing() -> None:
    page = written(content(ruler(500)))
    assert "没有项目符合筛选条件，图上只有底图。" in page.words


def test_a_long_name_is_wrapped_and_never_cut() -> None:
    name = (
        "洛阳市涧西区老工业基地工业遗产历史文化街区建设路沿线环境整治与品质提升综合改造项目（二期）"
    )
    projects = (placed(1, name, 100_000_000),)
    page = written(content(markers(*projects), projects=projects, paper="A4"))
    assert name in "".join(page.words)


def test_a_legend_without_room_is_refused_in_words() -> None:
    many = ruler(500)
    rules = tuple(
        replace(many.spec.rules[0], value=str(number), label=f"很长很长的图例类别名称第{number}类")
        for number in range(400)
    )
    columns = many.columns
    layers = [replace(many, spec=replace(many.spec, rules=(rule,)), columns=columns)
              for rule in rules]  # fmt: skip
    with pytest.raises(ExportError, match="图例在纸上放不下"):
        written(content(*layers))


@pytest.mark.parametrize(
    "wrong",
    [
        {"paper": "B5"},
        {"scale": -1.0},
        {"scale": float("nan")},
    ],
)
def test_a_sheet_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ExportError):
        written(content(**wrong))


@pytest.mark.parametrize("extent", [(0, 0, 0, 0), (9, 0, 1, 1), (0, 0, float("inf"), 1)])
def test_an_extent_that_is_none_is_refused(extent: tuple[float, float, float, float]) -> None:
    with pytest.raises(ExportError, match="范围"):
        written(replace(content(), extent=extent))


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(1700, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.transform(), painter.hasClipping(), painter.opacity()
    paint_sheet(content(ruler(500)), painter, DPI)
    assert (painter.transform(), painter.hasClipping(), painter.opacity()) == before
    painter.end()


def test_the_map_is_centred_on_the_extent_and_of_the_scale_asked_for() -> None:
    page = written(content(scale=12_345.0))
    view = compose(content(scale=12_345.0), page).view
    assert (view.center, view.scale) == (CENTER, 12_345.0)


def test_a_sheet_is_drawn_to_its_corners() -> None:
    image = QImage(1654, 1169, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_sheet(content(replace(ruler(500), opacity=0.5)), painter, DPI)
    painter.end()
    corners = {image.pixelColor(x, y).name() for x in (0, 1652) for y in (0, 1167)}
    assert corners == {"#ffffff"}
