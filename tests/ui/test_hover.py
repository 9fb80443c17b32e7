"""Facts about resting on the map and clicking on projects drawn as one."""

from dataclasses import replace

import pytest
import shapely
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip

from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.model.layer import LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.render.clusters import units
from jianxi_gis.ui.canvas import CLOSEST_OPENED, Canvas
from jianxi_gis.ui.screen import true_dpi

EAST, NORTH = 628_000.0, 3_837_000.0


@pytest.fixture
def canvas(qtbot, session, controller):
    rule = Rule("*", "项目", Symbol(fill="#c8442f", size_mm=3.8))
    spec = LayerSpec("dots", "项目", "项目", "projects point", "point", (rule,),
                     graduated=True, cluster_beyond=30_000.0)  # fmt: skip
    ids = [project.id for project in session.state.plan.projects][:4]
    places = [shapely.points(EAST + 40 * number, NORTH) for number in range(len(ids))]
    columns = columns_from_geometries(
        places, "point", ids=ids, sizes=[1e9] * len(ids), projected=True
    )
    session.update(layers=(MapLayer(spec, columns),))
    made = Canvas(session, controller)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_view(replace(made.view, center=(EAST + 60, NORTH), scale=50_000.0))
    made.finish()
    return made


def test_a_click_on_projects_drawn_as_one_opens_them(qtbot, canvas, session, controller) -> None:
    (layer,) = session.state.layers
    assert len(units(layer, canvas.view).groups) == 1
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    controller.select.assert_not_called()
    assert canvas.view.scale == CLOSEST_OPENED
    assert units(layer, canvas.view).groups == ()
    assert canvas.view.center == pytest.approx((EAST + 60, NORTH))


def test_each_click_comes_nearer_however_far_apart_the_members_are(canvas) -> None:
    canvas.show_view(replace(canvas.view, scale=1_000_000.0))
    canvas.open_up((EAST - 60_000, NORTH - 60_000, EAST + 60_000, NORTH + 60_000))
    assert canvas.view.scale == 500_000.0


def test_resting_on_projects_drawn_as_one_tells_how_many_and_their_money(
    canvas, monkeypatch
) -> None:
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, words, __: told.append(words))
    canvas._hover.move(QPointF(400, 300))
    canvas._hover.tell()
    assert told[0].startswith("4 项合并标注 · 40亿元")
    assert told[0].count("<b>") == 4
    assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    canvas._hover.move(QPointF(5, 5))
    canvas._hover.tell()
    assert told[1] == ""
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_what_the_cursor_rests_on_has_a_ring_until_it_moves_on(canvas, monkeypatch) -> None:
    monkeypatch.setattr(QToolTip, "showText", lambda *_: None)
    bare = canvas.grab().toImage()
    canvas._hover.move(QPointF(400, 300))
    canvas._hover.tell()
    assert canvas.grab().toImage() != bare
    canvas._hover.stop()
    assert canvas.grab().toImage() == bare


class _Screen:
    def __init__(self, across: float, down: float) -> None:
        self._sizes = across, down

    def physicalDotsPerInchX(self) -> float:
        return self._sizes[0]

    def physicalDotsPerInchY(self) -> float:
        return self._sizes[1]

    def logicalDotsPerInch(self) -> float:
        return 96.0


@pytest.mark.parametrize(
    ("across", "down", "dpi"),
    [(109.0, 109.4, 109.2), (0.0, 0.0, 96.0), (31.0, 31.0, 96.0), (96.0, 130.0, 96.0)],
)
def test_a_screen_is_believed_only_if_its_size_is_credible(monkeypatch, across, down, dpi) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "windows")
    assert true_dpi(_Screen(across, down)) == pytest.approx(dpi)
