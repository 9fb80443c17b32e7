"""The workspace's own places: drawn, made from roads, filed, used at once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.placing import Placing
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.review.gazetteer_window import GazetteerWindow
from jianxi_gis.ui.review.replacing import Replacing

Key = Qt.Key


@pytest.fixture
def places(qtbot, bundled: State) -> Iterator[GazetteerWindow]:  # type: ignore[no-untyped-def]
    session = Session(bundled)
    controller = Controller(session)
    replacing = Replacing(session, controller)
    window = GazetteerWindow(session, controller, Placing(session, controller), replacing)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    replacing.close()


def _located(places: GazetteerWindow, words: str) -> list[str]:
    plan = places._session.state.plan
    project = next(one for one in plan.projects if words in one.name)
    return [place.place for place in project.locations]


def _save_block(places: GazetteerWindow, name: str = "二十九号街坊") -> None:
    places.new()
    places.form.name.setText(name)
    places.form.roads.setText("景华路、西苑路、青岛路、天津路")
    QTest.keyClick(places.form.roads, Key.Key_Return)
    places.save()
    places._replacing.finish()


def test_a_block_made_from_roads_places_its_projects_at_once(places: GazetteerWindow) -> None:
    assert _located(places, "29号街坊C区") == []
    _save_block(places)
    assert _located(places, "29号街坊C区") == ["29号街坊"]
    (row,) = places._session.state.plan.own_places
    assert (row.name, row.accuracy_m, row.kind) == ("29号街坊", 50.0, "jiefang")
    assert row.source == "由景华路、西苑路、青岛路、天津路的中线围成"
    assert row.added_by
    assert places.table.rows[0].cells[0] == "29号街坊"


def test_undo_takes_the_place_and_its_projects_back(places: GazetteerWindow) -> None:
    before = places._session.state.plan
    _save_block(places)
    places._attempt(places._placing._controller.undo)
    assert places._session.state.plan is before


def test_a_row_without_shape_or_source_is_not_kept(places: GazetteerWindow) -> None:
    places.form.name.setText("谷西村")
    places.save()
    assert "还没有图形" in places.form.complaint.text()
    places.form.set_geometry(shapely.Point(112.33, 34.68))
    places.save()
    places._replacing.finish()
    assert "没有来源" in places.form.complaint.text()
    assert places._session.state.plan.own_places == ()


def test_unknown_roads_are_named(places: GazetteerWindow) -> None:
    places.take_between(["武汉路", "康滇路", "青海路", "景华路"])
    assert "康滇路、青海路没有可用的线位" in places.form.complaint.text()
    assert places.form.geometry_lonlat is None


def test_a_place_is_drawn_without_a_mouse(places: GazetteerWindow) -> None:
    places.form.point_requested.emit()
    QTest.keyClick(places.canvas, Key.Key_Space)
    assert places.form.geometry_lonlat.geom_type == "Point"
    assert places.canvas.tool is places._tool


def test_a_row_is_corrected_and_renamed_in_place(places: GazetteerWindow) -> None:
    _save_block(places)
    places._on_row(0)
    places.form.name.setText("30号街坊")
    places.save()
    places._replacing.finish()
    assert [one.name for one in places._session.state.plan.own_places] == ["30号街坊"]
    places.remove()
    places._replacing.finish()
    assert places._session.state.plan.own_places == ()


def test_places_go_to_a_file_and_come_back(
    places: GazetteerWindow, tmp_path: Path, answers: dict[str, Any]
) -> None:
    _save_block(places)
    kept = places._session.state.plan.own_places
    file = tmp_path / "地名.gpkg"
    answers["QFileDialog.getSaveFileName"] = (str(file), "")
    answers["QMessageBox.information"] = None
    answers["QFileDialog.getOpenFileName"] = (str(file), "")
    places.ask_export()
    places.remove()
    places.ask_import()
    places._replacing.finish()
    assert places._session.state.plan.own_places == kept


def test_own_places_are_filtered_by_any_word(places: GazetteerWindow) -> None:
    _save_block(places)
    _save_block(places, "31号街坊")
    places.filter.setText("31")
    assert [row.cells[0] for row in places.table.rows] == ["31号街坊"]
