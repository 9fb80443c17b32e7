"""Dashed lines: cut by numbers, they look as Qt's own dashes do."""

import numpy as np
import pytest
from PySide6.QtGui import QPainter
from render.scenes import at, layer, line, painted, pixels, view

from jianxi_gis.model.layer import Symbol
from jianxi_gis.render.dashes import dashes
from jianxi_gis.render.paths import path_of
from jianxi_gis.render.symbols import px_per_mm, symbol_pen

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]


def cut(*lines: list[tuple[float, float]]) -> list[list[list[float]]]:
    points = np.array([vertex for one in lines for vertex in one], float)
    offsets = np.cumsum([0, *map(len, lines)])
    found, ends = dashes(points, offsets, 4.0, 2.0)
    return [part.round(6).tolist() for part in np.split(found, ends[1:-1])]


def test_every_line_begins_with_a_dash_and_ends_where_it_ends() -> None:
    assert cut([(0, 0), (9, 0)], [(0, 5), (3, 5)]) == [
        [[0, 0], [4, 0]], [[6, 0], [9, 0]], [[0, 5], [3, 5]]
    ]  # fmt: skip


def test_a_dash_goes_around_the_corners_of_its_line() -> None:
    assert cut([(0, 0), (3, 0), (3, 9)]) == [
        [[0, 0], [3, 0], [3, 1]], [[3, 3], [3, 7]]
    ]  # fmt: skip


def test_corners_in_a_gap_and_vertices_at_one_place_are_left_out() -> None:
    assert cut([(0, 0), (0, 0), (5, 0), (5, 5)]) == [[[0, 0], [4, 0]], [[5, 1], [5, 5]]]


def test_a_line_without_length_has_no_dash() -> None:
    found, ends = dashes(np.array([(2.0, 2.0), (2.0, 2.0)]), np.array([0, 2]), 4.0, 2.0)
    assert (len(found), ends.tolist()) == (0, [0])


def test_dashed_lines_look_as_with_a_dashed_pen() -> None:
    course = [(-180, -80), (-60, 70), (-50, 60), (20, -90), (40, 90), (180, 80)]
    symbol = Symbol(outline="#225588", width_mm=0.5, dash_mm=(2.4, 1.2))
    seen = view(layer("line", [line(*course)], symbol), scale=25_000.0, size=(200, 150))
    expected = painted(view(scale=25_000.0, size=(200, 150)))
    points = np.array([seen.to_px(*at(x, y)) for x, y in course])
    painter = QPainter(expected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(symbol_pen(symbol, px_per_mm(seen.dpi)))
    painter.drawPath(path_of(points, np.array([0, len(points)])))
    painter.end()
    bare = pixels(painted(view(scale=25_000.0, size=(200, 150))))
    mine, pens = (np.abs(pixels(one) - bare).max(axis=2) > 60 for one in (painted(seen), expected))
    assert pens.sum() > 500
    assert (mine ^ pens).sum() < 0.05 * pens.sum()
