"""Layers of files in the window: what is asked, what a row says, what a drop does."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely
from PySide6.QtCore import Qt

from jianxi_gis.controller import Controller
from jianxi_gis.controller.added_layers import AddedLayers
from jianxi_gis.controller.sheets import district_extent
from jianxi_gis.model.added import Classing, Style
from jianxi_gis.model.session import Session
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.dialogs.added_survey import AddedSurveyDialog
from jianxi_gis.ui.dialogs.attributes import AttributesDialog
from jianxi_gis.ui.dialogs.layer_style import LayerStyleDialog
from jianxi_gis.ui.layer_tools import LayerTools
from jianxi_gis.ui.layer_tree import LayerTree
from jianxi_gis.ui.preferences import Forgetful

pytestmark = pytest.mark.filterwarnings("ignore:'crs' was not provided")


@pytest.fixture
def bundled_session() -> tuple[Session, Controller]:
    session = Session()
    controller = Controller(session)
    controller.open_bundled()
    return session, controller


def write(path: Path, crs: str | None = "EPSG:4490", driver: str = "GPKG", **options) -> Path:
    shapes = shapely.to_wkb(shapely.box([112.39, 112.40], 34.66, [112.395, 112.405], 34.665))
    columns = [np.array(["乙", "甲"], dtype=object), np.array([2.5, 10.0])]
    pyogrio.raw.write(path, shapes, columns, ["名称", "面积"], geometry_type="Polygon", crs=crs,
                      driver=driver, **options)  # fmt: skip
    return path


@pytest.fixture
def tools(qtbot, bundled_session):
    session, controller = bundled_session
    canvas, tree = Canvas(session, controller), LayerTree(session, controller)
    window = canvas
    qtbot.addWidget(canvas)
    qtbot.addWidget(tree)
    canvas.resize(600, 400)
    return LayerTools(
        session, controller, canvas=canvas, tree=tree, preferences=Forgetful(), window=window
    ), tree


def added(session: Session):
    return session.state.plan.added


def test_a_dropped_layer_is_added_and_documents_go_on_to_import(
    qtbot, tools, bundled_session, tmp_path
) -> None:
    made, tree = tools
    land = write(tmp_path / "用地.gpkg")
    rest = made.take([land, tmp_path / "报告.txt"])
    assert rest == [tmp_path / "报告.txt"]
    qtbot.waitUntil(lambda: len(added(bundled_session[0])) == 1)
    titles = [item.text(0) for item in tree._items()]
    assert "用地" in titles


def test_the_parts_of_a_dropped_shapefile_are_not_imported(tools, tmp_path) -> None:
    made, _ = tools
    made.added.take = lambda paths: None
    paths = [tmp_path / f"a{suffix}" for suffix in (".shp", ".dbf", ".shx", ".prj")]
    assert made.take([*paths, tmp_path / "b.dbf"]) == [tmp_path / "b.dbf"]


def test_a_row_says_that_its_file_is_missing(qtbot, tools, bundled_session, tmp_path) -> None:
    session, controller = bundled_session
    layers = AddedLayers(session, controller)
    land = write(tmp_path / "用地.gpkg")
    layers.add(layers.bring(land))
    land.unlink()
    session.update(read={})
    qtbot.waitUntil(lambda: bool(session.state.read))
    assert any("读不出来" in item.text(0) for item in tools[1]._items())


def test_coordinates_in_doubt_are_shown_on_the_map_before_they_are_taken(
    qtbot, bundled_session, tmp_path
) -> None:
    session, controller = bundled_session
    path = write(tmp_path / "a.fgb", None, "FlatGeobuf")
    survey = AddedLayers(session, controller).survey(path)
    dialog = AddedSurveyDialog(survey, session.state.layers[:2], district_extent())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.take.isEnabled()
    words = [button.text() for button in dialog.choices.buttons()]
    assert len(words) == 3 and "GCJ-02" in words[1]
    before = dialog.preview.grab().toImage()
    dialog.choices.button(0).click()
    assert dialog.take.isEnabled() and dialog.reading.crs == "EPSG:4490"
    assert dialog.preview.grab().toImage() != before


def test_unchecked_parts_are_not_added(qtbot, bundled_session, tmp_path) -> None:
    session, controller = bundled_session
    path = write(tmp_path / "a.gpkg", layer="一")
    write(path, layer="二", append=True)
    survey = AddedLayers(session, controller).survey(path)
    dialog = AddedSurveyDialog(survey, (), district_extent())
    qtbot.addWidget(dialog)
    assert dialog.parts == ("一", "二") and dialog.take.isEnabled()
    dialog.parts_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.parts == ("二",) and dialog.reading is None
    dialog.parts_list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.take.isEnabled()


def test_classes_need_a_field(qtbot) -> None:
    dialog = LayerStyleDialog("用地", Style(), "polygon", ("名称", "面积"))
    qtbot.addWidget(dialog)
    assert dialog.style_chosen == Style()
    dialog.classing.setCurrentIndex(dialog.classing.findData(Classing.EQUAL))
    assert not dialog.take.isEnabled()
    dialog.field.setCurrentIndex(2)
    assert dialog.take.isEnabled()
    assert dialog.style_chosen.class_field == "面积"


def test_the_attribute_table_is_sorted_by_a_column(qtbot, bundled_session, tmp_path) -> None:
    session, controller = bundled_session
    brought = AddedLayers(session, controller).bring(write(tmp_path / "a.gpkg"))
    dialog = AttributesDialog("用地", brought.layers[0])
    qtbot.addWidget(dialog)
    rows = dialog.rows
    assert [rows.data(rows.index(n, 1)) for n in range(2)] == ["2.5", "10"]
    rows.sort(1, Qt.SortOrder.DescendingOrder)
    assert [rows.data(rows.index(n, 0)) for n in range(2)] == ["甲", "乙"]


def test_the_attributes_under_the_cursor_are_told(tools, bundled_session, tmp_path) -> None:
    made, _ = tools
    session, _ = bundled_session
    layers = made.added.layers
    (layer_id,) = layers.add(layers.bring(write(tmp_path / "用地.gpkg")))
    made.added.zoom_to([layer_id])
    canvas = made.added._canvas
    canvas.set_scale(2000)
    layer = next(one for one in session.state.layers if one.spec.id == layer_id)
    x, y = layer.columns.boxes[0].reshape(2, 2).mean(axis=0) + layer.columns.origin
    where = canvas.view.to_px(float(x), float(y))
    assert made.added.attributes_at(canvas.scene(), *where, 3.0) == [
        ("用地", (("名称", "乙"), ("面积", "2.5")))
    ]


def test_placing_anew_is_worked_out_off_the_gui_thread_and_stored_as_one_deed(
    qtbot, tools, bundled_session
) -> None:
    session, controller = bundled_session
    before = session.state.plan
    bare = [replace(one, locations=(), unlocated_reason="") for one in before.projects]
    controller.change("清空", replace(before, projects=tuple(bare)))
    tools[0].deeds()["relocate"]()
    assert session.state.plan.projects[0].locations == ()
    qtbot.waitUntil(lambda: controller.undo_words == "撤销 重新定位")
    assert session.state.plan == before


def test_a_plan_changed_meanwhile_is_placed_anew_again(qtbot, tools, bundled_session) -> None:
    session, controller = bundled_session
    before = session.state.plan
    bare = [replace(one, locations=(), unlocated_reason="") for one in before.projects]
    controller.change("清空", replace(before, projects=tuple(bare)))
    tools[0].relocate()
    noted = (replace(session.state.plan.projects[0], note="新"), *session.state.plan.projects[1:])
    controller.change("备注", replace(session.state.plan, projects=noted))
    qtbot.waitUntil(lambda: controller.undo_words == "撤销 重新定位")
    assert session.state.plan.projects[0].note == "新"
    assert session.state.plan.projects[0].locations == before.projects[0].locations
