"""Layers of the user's files: added, kept in the workspace, undone, read as the user says."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from jianxi_gis.controller import Controller
from jianxi_gis.controller.added_layers import AddedLayers
from jianxi_gis.errors import GisError, LayerError, StoppedError, WorkspaceError
from jianxi_gis.model.added import Classing, Style
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from tests import factories

pytestmark = pytest.mark.filterwarnings("ignore:'crs' was not provided")
X, Y = 628_334.0, 3_837_766.0
USES = ("商业", "工业", "商业", "未定")


def write(path: Path, xy=(X, Y), crs: str | None = "EPSG:4546", **options) -> Path:
    x, y = xy
    step = 0.001 if abs(x) < 180 else 100.0
    shapes = [shapely.box(x + n * step, y, x + (n + 0.5) * step, y + step) for n in range(4)]
    if options.pop("swapped", False):
        shapes = [shapely.transform(shape, lambda xy: xy[:, ::-1]) for shape in shapes]
    columns = [np.array(USES, dtype=object), np.array([1.0, 2.0, 30.0, 40.0])]
    names = ["用途", "容积率"]
    wkb = shapely.to_wkb(np.array(shapes))
    pyogrio.raw.write(path, wkb, columns, names, geometry_type="Polygon", crs=crs, **options)
    return path


@pytest.fixture
def land(tmp_path: Path) -> Path:
    return write(tmp_path / "用地.gpkg", driver="GPKG", layer="地块")


@pytest.fixture
def shown(tmp_path: Path):
    Repository.create(tmp_path / "涧西.jianxi", factories.plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(tmp_path / "涧西.jianxi")
    yield session, controller, AddedLayers(session, controller)
    controller.close()


def layer_of(session: Session, layer_id: str):
    return next(layer for layer in session.state.layers if layer.spec.id == layer_id)


def test_an_added_layer_lies_below_the_projects_and_can_be_undone(shown, land: Path) -> None:
    session, controller, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    ids = [layer.spec.id for layer in session.state.layers]
    assert ids.index(layer_id) < ids.index("project_points")
    assert ids.index(layer_id) > ids.index("roads")
    assert len(layer_of(session, layer_id).columns) == 4
    controller.undo()
    assert layer_id not in [layer.spec.id for layer in session.state.layers]
    controller.redo()
    assert len(layer_of(session, layer_id).columns) == 4


def test_a_layer_comes_back_with_its_workspace_wherever_both_were_moved(
    shown, land: Path, tmp_path: Path
) -> None:
    _, controller, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    style = Style("#112233", 0.5, 3.0, 0.8, "用途", "用途", Classing.CATEGORY, 4)
    layers.restyle(layer_id, style)
    controller.close()
    other = tmp_path / "别处"
    other.mkdir()
    for name in ("涧西.jianxi", "用地.gpkg"):
        (tmp_path / name).rename(other / name)
    session = Session()
    controller = Controller(session)
    controller.open(other / "涧西.jianxi")
    layers = AddedLayers(session, controller)
    assert layers.unread() and not len(layer_of(session, layer_id).columns)
    layers.read_now()
    assert layers.layer(layer_id).style == style
    assert len(layer_of(session, layer_id).columns) == 4
    controller.close()


def test_a_missing_file_is_a_row_in_trouble_until_it_is_pointed_to_again(
    shown, land: Path, tmp_path: Path
) -> None:
    session, controller, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    controller.close()
    moved = land.rename(tmp_path / "新用地.gpkg")
    session.update(read={})
    controller.open(tmp_path / "涧西.jianxi")
    layers.read_now()
    assert isinstance(layers.trouble(layer_id), LayerError)
    assert not len(layer_of(session, layer_id).columns)
    layers.repoint(layer_id, layers.bring(moved))
    assert layers.trouble(layer_id) is None
    assert len(layer_of(session, layer_id).columns) == 4


def test_a_layer_that_cannot_be_stored_leaves_nothing_behind(shown, land, tmp_path) -> None:
    session, controller, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    other = write(tmp_path / "别的.gpkg", driver="GPKG", layer="地块")
    brought = layers.bring(other)
    controller._repository._lock.release()
    controller._repository._lock = None  # as if opened for reading
    before = session.state
    with pytest.raises(WorkspaceError):
        layers.add(brought)
    with pytest.raises(WorkspaceError):
        layers.repoint(layer_id, brought)
    assert session.state is before


def test_a_layer_pointed_to_its_own_file_again_is_drawn_from_what_is_there_now(
    shown, land: Path
) -> None:
    session, _, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    land.unlink()
    write(land, (X, Y + 500), driver="GPKG", layer="地块")
    before = layer_of(session, layer_id).columns
    layers.repoint(layer_id, layers.bring(land))
    assert layer_of(session, layer_id).columns.origin[1] == before.origin[1] + 500


def test_categories_take_the_planners_colours_of_land_use(shown, land: Path) -> None:
    session, _, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    style = Style(class_field="用途", classing=Classing.CATEGORY, fill_opacity=1.0)
    layers.restyle(layer_id, style)
    rules = layer_of(session, layer_id).spec.rules
    assert {rule.label for rule in rules} == set(USES)
    assert next(rule.symbol.fill for rule in rules if rule.label == "商业") == "#ffff0000"


@pytest.mark.parametrize("way", [Classing.NATURAL, Classing.QUANTILES, Classing.EQUAL])
def test_two_classes_of_numbers_part_the_small_from_the_large(shown, land, way) -> None:
    session, _, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    layers.restyle(layer_id, Style(class_field="容积率", classing=way, classes=2))
    layer = layer_of(session, layer_id)
    assert layer.columns.codes.tolist() == [0, 0, 1, 1]
    assert len(layer.spec.rules) == 2


def test_words_cannot_be_graduated_and_nothing_changes(shown, land: Path) -> None:
    session, _, layers = shown
    (layer_id,) = layers.add(layers.bring(land))
    before = session.state
    with pytest.raises(LayerError, match="不是数字"):
        layers.restyle(layer_id, Style(class_field="用途", classing=Classing.EQUAL))
    assert session.state is before


def test_layers_are_renamed_moved_and_removed(shown, land: Path, tmp_path: Path) -> None:
    session, _, layers = shown
    (first,) = layers.add(layers.bring(land))
    other = write(tmp_path / "b.fgb", driver="FlatGeobuf")
    (second,) = layers.add(layers.bring(other))
    layers.move(first, "up")
    assert [layer.id for layer in session.state.plan.added] == [second, first]
    layers.rename(first, "现状用地")
    assert layer_of(session, first).spec.title == "现状用地"
    with pytest.raises(GisError):
        layers.rename(first, "  ")
    layers.remove(second)
    assert [layer.id for layer in session.state.plan.added] == [first]


def test_reading_stops_when_the_user_wishes_so(shown, land: Path) -> None:
    with pytest.raises(StoppedError):
        shown[2].bring(land, None, (), lambda *_: False)


def test_what_the_file_says_is_believed_near_the_district(shown, land: Path) -> None:
    assert shown[2].survey(land).question == ""


@pytest.mark.parametrize(
    ("xy", "swapped", "crs", "first"),
    [
        ((X, Y), False, None, ("EPSG:4546", False)),
        ((X, Y), True, None, ("EPSG:4546", True)),
        ((X + 37e6, Y), False, None, ("EPSG:4525", False)),
        ((X + 37e6, Y), False, "EPSG:4546", ("EPSG:4525", False)),
        ((112.4, 34.66), False, None, ("EPSG:4490", False)),
        ((112.4, 34.66), True, None, ("EPSG:4490", True)),
    ],
)
def test_doubtful_coordinates_are_asked_about(shown, tmp_path, xy, swapped, crs, first) -> None:
    path = write(tmp_path / "a.fgb", xy, crs, driver="FlatGeobuf", swapped=swapped)
    survey = shown[2].survey(path)
    assert survey.question
    reading = survey.trials[0].reading
    assert (reading.crs, reading.swapped) == first
    brought = shown[2].bring(path, reading)
    middle = brought.layers[0].columns.xy.mean(axis=0) + brought.layers[0].columns.origin
    assert np.hypot(*(middle - (X, Y))) < 500


def test_a_shift_of_web_maps_is_only_offered(shown, tmp_path: Path) -> None:
    path = write(tmp_path / "a.fgb", (112.4, 34.66), None, driver="FlatGeobuf")
    found = [trial.reading.crs for trial in shown[2].survey(path).trials]
    assert found == ["EPSG:4490", "GCJ-02", "BD-09"]


def test_an_old_datum_is_asked_about_and_never_converted(shown, tmp_path: Path) -> None:
    path = write(tmp_path / "a.gpkg", (X, Y), "EPSG:2382", driver="GPKG")
    assert "参数不公开" in shown[2].survey(path).question
    with pytest.raises(LayerError, match="参数不公开"):
        shown[2].bring(path)


def test_an_imported_document_keeps_the_layers(shown, land: Path) -> None:
    session, controller, layers = shown
    layers.add(layers.bring(land))
    controller.change("备注", replace(session.state.plan, documents=()))
    assert len(session.state.plan.added) == 1
