"""What the coordinates of a document are is asked, each answer tried on a map of the district."""

import numpy as np
import pytest
import shapely

from jianxi_gis.controller.sheets import district_extent
from jianxi_gis.model.content import CrsQuestion
from jianxi_gis.ui.district_preview import ground_of
from jianxi_gis.ui.import_review.crs_bar import CrsBar

SHAPES = (shapely.box(628_334, 3_837_766, 629_334, 3_838_766), shapely.Point(627_000, 3_838_000))
XY = shapely.get_coordinates(SHAPES)


@pytest.fixture
def bar(qtbot, bundled):
    made = CrsBar(ground_of(bundled.layers), district_extent())
    qtbot.addWidget(made)
    made.resize(900, 300)
    return made


def colors(bar) -> set[int]:
    image = bar.preview.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_what_the_figures_look_like_is_offered_and_the_choice_is_told(qtbot, bar) -> None:
    bar.ask(CrsQuestion.of(XY, "文件没有写坐标系", SHAPES))
    assert bar.crs == "EPSG:4546"
    last = bar.choices.buttons()[-1]
    last.click()
    with qtbot.waitSignal(bar.chosen) as told:
        bar.confirm.click()
    assert told.args == ["none"]


def test_the_map_follows_each_answer(bar) -> None:
    degrees = (shapely.Point(112.40, 34.66), shapely.Point(112.42, 34.68))
    bar.ask(CrsQuestion.of(shapely.get_coordinates(degrees), "文件没有写坐标系", degrees))
    seen = []
    for button in bar.choices.buttons():
        button.click()
        seen.append(bar.preview.grab().toImage())
    assert len(seen) == 4  # CGCS2000, GCJ-02, BD-09, and none
    assert all(a != b for n, a in enumerate(seen) for b in seen[n + 1 :])


def test_the_map_shows_the_shapes_of_the_file_over_the_district(bar) -> None:
    bar.ask(CrsQuestion.of(XY, "文件没有写坐标系", SHAPES))
    with_shapes = colors(bar)
    bar.choices.buttons()[-1].click()
    without = colors(bar)
    assert len(without) > 10, "the district is drawn"
    assert with_shapes - without, "and the shapes over it"


def test_figures_that_fit_no_system_leave_only_the_answer_not_to_use_them(bar) -> None:
    shapes = (shapely.Point(120.5, 80.2),)
    bar.ask(CrsQuestion.of(np.array([[120.5, 80.2]]), "DXF 文件不写坐标系", shapes))
    assert "不落在涧西附近" in bar.words.text()
    assert bar.crs == "none" and bar.confirm.isEnabled()


def test_without_a_question_nothing_is_shown(bar) -> None:
    bar.ask(CrsQuestion.of(XY, "文件没有写坐标系", SHAPES))
    assert bar.isVisible()
    bar.ask(None)
    assert not bar.isVisible()
