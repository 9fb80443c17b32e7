"""Places of the selected project are drawn and reshaped on the map."""

from dataclasses import replace

import shapely
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from jianxi_gis.geo.measure import to_grid
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.ui.tools.reshape import ReshapeTool

Button = Qt.MouseButton.LeftButton


def pixel(window, geometry) -> QPoint:
    x, y = window.canvas.view.to_px(*shapely.get_coordinates(geometry)[0])
    return QPoint(round(x), round(y))


def test_an_area_is_drawn_for_the_selected_project_and_undone(window, real) -> None:
    session, controller = real
    before = session.state.plan
    controller.select(("p5",))
    window.actions_by_name["place_area"].trigger()
    tool = window.canvas.tool
    x, y = window.canvas.view.center
    for xy in ((x, y), (x + 200, y), (x + 200, y + 200)):
        tool.add(xy)
    tool.finish()
    (place,) = session.state.plan.project("p5").locations
    assert (place.kind, place.method) == (LocationKind.AREA, Method.BY_HAND)
    assert place.confirmed_by
    controller.undo()
    assert session.state.plan == before


def test_a_point_is_dragged_elsewhere_and_stored_by_enter(qtbot, window, real) -> None:
    session, controller = real
    controller.select(("p3",))
    window.actions_by_name["reshape"].trigger()
    canvas = window.canvas
    assert isinstance(canvas.tool, ReshapeTool)
    start = pixel(window, to_grid(session.state.plan.project("p3").locations[0].geometry))
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.mousePress(canvas, Button, alt, start)
    tool_at = start + QPoint(60, 40)
    QTest.mouseMove(canvas, tool_at)
    qtbot.mouseRelease(canvas, Button, alt, tool_at)
    wanted = canvas.view.to_map(*QPointF(tool_at).toTuple())
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    (place,) = session.state.plan.project("p3").locations
    moved = shapely.get_coordinates(to_grid(place.geometry))[0]
    assert abs(moved - wanted).max() < 10 * canvas.view.metres_per_px
    assert place.method is Method.BY_HAND
    assert place.place == "10号街坊"


def test_escape_leaves_the_place_as_it_was(window, real) -> None:
    session, controller = real
    before = session.state.plan
    controller.select(("p1",))
    window.actions_by_name["reshape"].trigger()
    tool = window.canvas.tool
    tool.parts = (tool.parts[0].moved(0, (1.0, 2.0)),)
    assert tool.cancel()
    tool.finish()
    assert session.state.plan is before


def test_without_one_project_nothing_is_drawn_and_it_is_said(window, real) -> None:
    assert not window.actions_by_name["place_point"].isEnabled()
    real[1].select(("p1", "p2"))
    window.actions_by_name["place_point"].trigger()
    assert "请只选一个项目" in window.status_line.currentMessage()
    real[1].select(("p4",))
    window.actions_by_name["reshape"].trigger()
    assert "没有可以修改的图形" in window.status_line.currentMessage()


def test_a_place_drawn_for_a_project_that_is_gone_is_dropped_and_it_is_said(window, real) -> None:
    session, controller = real
    controller.select(("p5",))
    window.actions_by_name["place_point"].trigger()
    tool = window.canvas.tool
    rest = tuple(one for one in session.state.plan.projects if one.id != "p5")
    controller.change("清理", replace(session.state.plan, projects=rest))
    before = session.state.plan
    tool.add(window.canvas.view.center)
    tool.finish()
    assert session.state.plan is before
    assert window.canvas.tool is not tool
    assert "已不在" in window.status_line.currentMessage()


def test_reshaping_shows_all_ground_the_place_may_be_on_and_undoing_says_so(window, real) -> None:
    session, controller = real
    controller.select(("p2",))
    (place,) = session.state.plan.project("p2").locations
    window.actions_by_name["reshape"].trigger()
    west, south, east, north = window.canvas.view.extent
    x, y = shapely.get_coordinates(to_grid(place.geometry))[0]
    assert min(x - west, east - x, y - south, north - y) > place.accuracy_m
    tool = window.canvas.tool
    tool.parts = (tool.parts[0].moved(0, (x + 50.0, y)),)
    tool.finish()
    assert "已落图" in window.status_line.currentMessage()
    window.actions_by_name["undo"].trigger()
    assert window.status_line.currentMessage().startswith("已撤销")
    window.actions_by_name["redo"].trigger()
    assert window.status_line.currentMessage().startswith("已重做")


def test_what_to_do_is_said_as_long_as_a_shape_is_changed(window) -> None:
    state = window._session.state
    project = next(one for one in state.plan.projects if one.locations and not one.whole_district)
    window._controller.select((project.id,))
    window.actions_by_name["reshape"].trigger()
    bar = window.edits.placing.bar
    assert bar.isVisibleTo(window) and project.name in bar.words.text()
    assert "回车保存" in bar.words.text()
    bar.drop.click()
    assert not bar.isVisibleTo(window)
    assert not isinstance(window.canvas.tool, ReshapeTool)


def test_a_shape_that_was_changed_outlives_another_selection_and_is_asked_about(
    window, answers
) -> None:
    state = window._session.state
    project = next(one for one in state.plan.projects if one.locations and not one.whole_district)
    window._controller.select((project.id,))
    window.actions_by_name["reshape"].trigger()
    tool = window.canvas.tool
    tool._put(0, (tool.parts[0].moved(0, (634000.0, 3837000.0)),))
    window._controller.select(())
    assert window.canvas.tool is tool
    answers["QMessageBox.question"] = QMessageBox.StandardButton.Cancel
    assert not window.close()
    answers["QMessageBox.question"] = QMessageBox.StandardButton.Discard
    assert window.edits.placing.may_leave()
    window.edits.placing.bar.keep.click()
    assert not isinstance(window.canvas.tool, ReshapeTool)
    assert window._session.state.plan.project(project.id).locations != project.locations


def test_a_shape_nobody_changed_is_let_go_with_the_selection(window) -> None:
    state = window._session.state
    project = next(one for one in state.plan.projects if one.locations and not one.whole_district)
    window._controller.select((project.id,))
    window.actions_by_name["reshape"].trigger()
    window._controller.select(())
    assert not isinstance(window.canvas.tool, ReshapeTool)
