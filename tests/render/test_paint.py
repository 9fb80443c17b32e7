"""Facts about what the painter leaves on the picture."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from render.scenes import box, inked, layer, line, painted, pixels, point, view

from jianxi_gis.model.layer import LabelStyle, Symbol
from jianxi_gis.render.paint import paint

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

RED = Symbol(fill="#ff0000")
BLUE = Symbol(fill="#0000ff")
THICK = Symbol(outline="#ff0000", width_mm=1.0)


def test_a_hundred_metres_at_1_to_10000_are_ten_millimetres() -> None:
    ink = inked(view(layer("polygon", [box(-50, -50, 50, 50)], RED)))
    assert ink.any(axis=0).sum() == 100  # pixels, ten a millimetre
    assert ink.any(axis=1).sum() == 100


def test_the_same_ground_has_the_same_millimetres_at_every_resolution() -> None:
    square = layer("polygon", [box(-50, -50, 50, 50)], RED)
    for dpi in (96.0, 150.0, 300.0):
        ink = inked(view(square, dpi=dpi))
        assert ink.any(axis=0).sum() * 25.4 / dpi == pytest.approx(10, abs=2 * 25.4 / dpi)


def test_a_line_has_its_width_in_millimetres() -> None:
    ink = inked(view(layer("line", [line((-500, 0), (500, 0))], THICK), scale=25_000))
    assert ink[:, 200].sum() == 10


def test_features_outside_the_view_leave_no_pixel() -> None:
    away = [box(300, -50, 400, 50), box(-50, 200, 50, 260)]
    assert not inked(view(layer("polygon", away, RED))).any()
    assert not inked(view(layer("point", [point(260, 0)], RED))).any()
    assert not inked(view(layer("line", [line((230, -500), (230, 500))], THICK))).any()


def test_features_that_reach_into_the_view_are_drawn_up_to_its_edge() -> None:
    ink = inked(view(layer("line", [line((-5000, 0), (5000, 0))], THICK)))
    assert ink[150].all()


def test_a_marker_whose_centre_is_outside_still_shows_its_rim() -> None:
    ink = inked(view(layer("point", [point(210, 0)], replace(RED, size_mm=4.0))))
    assert ink[:, -1].any()


def test_dashed_lines_have_gaps_and_solid_ones_have_none() -> None:
    solid = layer("line", [line((-300, 0), (300, 0))], THICK)
    dashed = layer("line", [line((-300, 0), (300, 0))], replace(THICK, dash_mm=(2.0, 2.0)))
    assert inked(view(solid))[150].all()
    assert 0.4 < inked(view(dashed))[150].mean() < 0.6


def test_the_line_of_a_project_known_only_roughly_is_dashed() -> None:
    course = [line((-300, 0), (300, 0))]
    sure = layer("line", course, THICK, ids=["p"], accuracy_m=[25.0])
    rough = layer("line", course, THICK, ids=["p"], accuracy_m=[400.0])
    assert inked(view(sure))[150].all()
    assert not inked(view(rough))[150].all()


def test_the_corridor_is_as_wide_as_asked_on_each_side() -> None:
    river = layer("line", [line((-900, 0), (900, 0))], Symbol(outline="#0000ff", width_mm=0.1))
    ink = inked(view(replace(river, corridor_m=60.0)))
    assert ink[:, 200].sum() == pytest.approx(120, abs=2)
    assert not inked(view(river))[:100].any()


def test_where_widths_are_asked_for_each_line_has_its_own_corridor_or_none() -> None:
    thin = Symbol(outline="#0000ff", width_mm=0.1)
    courses = [line((-900, 60), (900, 60)), line((-900, -20), (900, -20)),
               line((-900, -100), (900, -100))]  # fmt: skip
    rivers = replace(layer("line", courses, thin), corridor_m=60.0, asked_m=(30.0, 0.0, 10.0))
    ink = inked(view(rivers))[:, 200]
    assert [ink[60:121].sum(), ink[140:201].sum(), ink[230:271].sum()] == pytest.approx(
        [60, 2, 20], abs=2
    )
    assert not inked(view(replace(rivers, corridor_m=0.0)))[70:80, 200].any()


def test_corridors_that_meet_are_shaded_once() -> None:
    blue = Symbol(outline="#0000ff", width_mm=0.0)
    cross = layer("line", [line((-900, 0), (900, 0)), line((0, -900), (0, 900))], blue)
    picture = pixels(painted(view(replace(cross, corridor_m=60.0))))
    assert (picture[150, 200] == picture[150, 100]).all()


def test_overlapping_areas_lie_in_the_order_of_the_data() -> None:
    both = [box(-50, -50, 50, 50), box(0, -50, 100, 50)]
    picture = pixels(painted(view(layer("polygon", both, [RED, BLUE], codes=[1, 0]))))
    assert picture[150, 225].tolist() == [255, 0, 0]


def test_holes_of_areas_stay_open() -> None:
    ring = shapely.difference(box(-80, -80, 80, 80), box(-40, -40, 40, 40))
    ink = inked(view(layer("polygon", [ring], RED)))
    assert not ink[150, 200]
    assert ink[150, 140]


def test_line_casings_do_not_close_crossings() -> None:
    road = Symbol(outline="#ffffff", width_mm=2.0, casing="#000000", casing_mm=0.4)
    cross = layer("line", [line((-300, 0), (300, 0)), line((0, -300), (0, 300))], road)
    picture = pixels(painted(view(cross)))
    assert (picture[150, 180:220] == 255).all()


def test_layers_switched_off_or_beyond_their_scale_are_not_drawn() -> None:
    square = layer("polygon", [box(-50, -50, 50, 50)], RED)
    limited = layer("polygon", [box(-50, -50, 50, 50)], RED,
                    spec={"max_scale_denominator": 5000.0})  # fmt: skip
    assert not inked(view(replace(square, visible=False))).any()
    assert not inked(view(limited)).any()
    assert inked(view(limited, scale=5000.0)).any()


def test_opacity_lets_the_ground_show_through() -> None:
    square = layer("polygon", [box(-50, -50, 50, 50)], RED)
    half = pixels(painted(view(replace(square, opacity=0.5))))[150, 200]
    paper, full = pixels(painted(view()))[150, 200], np.array([255, 0, 0])
    assert np.abs(half - (paper + full) / 2).max() <= 1


def test_the_painter_comes_back_as_it_was() -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setOpacity(0.5)
    painter.translate(7, 9)
    pen, opacity, transform = painter.pen(), painter.opacity(), painter.transform()
    paint(view(layer("polygon", [box(-50, -50, 50, 50)], RED)), painter)
    assert (painter.pen(), painter.opacity(), painter.transform()) == (pen, opacity, transform)
    assert not painter.hasClipping()
    painter.end()


def test_nothing_is_drawn_outside_the_map_on_a_larger_picture() -> None:
    image = QImage(600, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    painter.translate(100, 100)
    paint(view(layer("polygon", [box(-900, -900, 900, 900)], RED)), painter)
    painter.end()
    picture = pixels(image)
    assert (picture[:, 90] == [0, 255, 0]).all()
    assert (picture[250, 300] == [255, 0, 0]).all()


def test_a_selected_project_is_marked_and_others_are_not() -> None:
    projects = layer("point", [point(-60, 0), point(60, 0)], RED, ids=["a", "b"])
    plain = pixels(painted(view(projects)))
    marked = pixels(painted(view(projects, selected=frozenset({"b"}))))
    changed = (plain != marked).any(axis=2)
    assert changed[:, 230:290].any()
    assert not changed[:, :200].any()


@pytest.mark.parametrize("kind", ["line", "polygon"])
def test_selected_lines_and_areas_are_marked(kind: str) -> None:
    shape = line((-90, 0), (90, 0)) if kind == "line" else box(-50, -50, 50, 50)
    symbol = replace(THICK, fill="#ff0000")
    project = layer(kind, [shape], symbol, ids=["a"])  # type: ignore[arg-type]
    plain = pixels(painted(view(project)))
    marked = pixels(painted(view(project, selected=frozenset({"a"}))))
    assert (plain != marked).any()


def test_markers_in_a_pdf_are_shapes_and_not_pictures(tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(254)
    writer.setPageSize(QPageSize(QSizeF(40, 30), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    style = LabelStyle("name", size_mm=3.0)
    paint(view(layer("point", [point(0, 0)], RED, labels=["牡丹广场"], label=style)), painter)
    painter.end()
    content = path.read_bytes()
    assert b"/Subtype /Image" not in content
    assert b"/FontFile" in content
