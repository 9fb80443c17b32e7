"""Facts about hatches: lines of a true spacing, within the area, still on the ground."""

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from render.scenes import ORIGIN, box, inked, layer, painted, pixels, view

from jianxi_gis.model.layer import Symbol
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.render.frame import Pixels
from jianxi_gis.render.hatch import Floats, hatch_lines
from jianxi_gis.render.paint import paint_ground
from jianxi_gis.render.seen import seen

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

HATCH = Symbol(hatch="#204060", hatch_mm=1.5)


def lines_in(shape: shapely.Polygon, degrees: float, spacing: float) -> Floats:
    rings = [shape.exterior, *shape.interiors]
    points = np.vstack([np.array(ring.coords) for ring in rings])
    offsets = np.cumsum([0, *(len(ring.coords) for ring in rings)])
    far = np.array([[-1e4, -1e4], [1e4, -1e4], [1e4, 1e4], [-1e4, 1e4]])
    return hatch_lines(Pixels(points, offsets, np.array([0, len(rings)])), degrees, spacing, far)


def hatched() -> MapLayer:
    blob = shapely.Point(ORIGIN).buffer(90).difference(box(-20, -20, 30, 30))
    return layer("polygon", [blob], HATCH)


@pytest.mark.parametrize("degrees", [0.0, 30.0, 45.0, 90.0, 135.0])
def test_the_pieces_lie_in_the_area_and_together_measure_it(degrees: float) -> None:
    rng = np.random.default_rng(5)
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    radius = rng.uniform(40, 100, 40)
    star = shapely.Polygon(np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]))
    shape = star.difference(shapely.box(-11.3, -12.1, 14.7, 9.2))
    pieces = shapely.linestrings(lines_in(shape, degrees, 0.5).reshape(-1, 2, 2))
    assert shapely.covers(shape.buffer(1e-6), pieces).all()
    assert shapely.length(pieces).sum() * 0.5 == pytest.approx(shape.area, rel=0.01)


def test_a_ring_left_open_is_closed() -> None:
    square = np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]])
    two = np.vstack([square, square + 20])
    areas = Pixels(two, np.array([0, 4, 8]), np.arange(3))
    pieces = hatch_lines(areas, 0.0, 3.0, np.array([[-5.0, -5.0], [50.0, 50.0]]))
    assert np.allclose(np.ptp(pieces.reshape(-1, 2, 2)[:, :, 0], axis=1), 10)
    assert len(pieces) == 14  # at 0, 3, 6, 9 and at 21, 24, 27


@pytest.mark.parametrize("dpi", [96.0, 254.0, 1200.0])
def test_the_spacing_is_in_millimetres_of_paper(dpi: float) -> None:
    level = Symbol(hatch="#000000", hatch_mm=1.5, hatch_width_mm=0.2, hatch_degrees=(0.0,))
    size = (40, round(30 / 25.4 * dpi))
    seen_at = view(layer("polygon", [box(-900, -900, 900, 900)], level), dpi=dpi, size=size)
    column = inked(seen_at)[:, 20].astype(int)
    starts = np.flatnonzero(np.diff(column) == 1)
    assert np.diff(starts).mean() * 25.4 / dpi == pytest.approx(1.5, rel=0.02)


def test_the_lines_lie_still_on_the_ground_when_the_map_is_moved() -> None:
    here = view(hatched())
    before, after = pixels(painted(here)), pixels(painted(here.moved(7, 11)))
    assert np.abs(before[20:-20, 20:-20] - after[31:-9, 27:-13]).max() <= 2


def test_a_pdf_holds_lines_and_no_picture() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(40, 30), QPageSize.Unit.Millimeter))
    writer.setResolution(254)
    painter = QPainter(writer)
    paint_ground(view(hatched()), painter)
    painter.end()
    data = bytes(buffer.data().data())
    assert b"/Subtype /Image" not in data
    assert b"/PatternType 1" not in data  # a picture laid like tiles


def test_an_area_that_is_only_hatched_is_on_the_map_though_its_edge_is_not() -> None:
    around = layer("polygon", [box(-5000, -5000, 5000, 5000)], HATCH)
    assert len(seen(around, view(around))) == 1
