"""The base map is drawn by the painter of all layers, quietly and with its source named."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from jianxi_gis.basemap.osm import OsmExtract, layers_of
from jianxi_gis.basemap.osm.classify import (
    THEMES,
    of_area,
    of_node,
    of_way,
)
from jianxi_gis.catalog.layers import read_layers
from jianxi_gis.geo.crs import project
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.paths import bundled
from jianxi_gis.render.labels import placed_labels
from jianxi_gis.render.paint import PAPER, paint

SPECS = read_layers(bundled("resources") / "basemap" / "osm")
MIDDLE = (112.3628, 34.6712)


@pytest.fixture(scope="module")
def layers(extract: OsmExtract) -> tuple[MapLayer, ...]:
    return layers_of(extract, SPECS)


def _view(layers: tuple[MapLayer, ...], scale: float) -> MapView:
    ((x, y),) = project([MIDDLE]).tolist()
    return MapView((x, y), scale, 900, 900, 96, layers)


def _painted(view: MapView) -> QImage:
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(view, painter)
    painter.end()
    return image


def _colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_layers_come_in_the_order_of_their_files_and_only_with_features(
    layers: tuple[MapLayer, ...],
) -> None:
    ids = [layer.spec.id for layer in layers]
    known = [spec.id for spec in SPECS]
    assert ids == [name for name in known if name in ids]
    assert ids.index("osm_waters") < ids.index("osm_roads") < ids.index("osm_stations")
    assert all(len(layer.columns) for layer in layers)


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id)
def test_a_layer_draws_themes_that_exist(spec: LayerSpec) -> None:
    first, *themes = spec.source.split()
    assert first == "osm"
    assert themes and set(themes) <= set(THEMES)


@pytest.mark.parametrize(
    ("of", "tags"),
    [
        *((of_way, {"highway": value}) for value in ("motorway", "primary", "residential", "path")),
        (of_way, {"highway": "primary_link"}),
        (of_way, {"railway": "rail"}),
        (of_way, {"railway": "rail", "service": "yard"}),
        (of_way, {"railway": "subway"}),
        *((of_way, {"waterway": value}) for value in ("river", "canal", "ditch")),
        *((of_area, {"leisure": value}) for value in ("park", "golf_course")),
        (of_area, {"natural": "wood"}),
        (of_area, {"natural": "water"}),
        (of_area, {"place": "square"}),
        (of_area, {"building": "yes"}),
        (of_area, {"amenity": "school"}),
        (of_area, {"landuse": "industrial"}),
        *((of_node, {"place": value}) for value in ("town", "village", "neighbourhood")),
        (of_node, {"railway": "station"}),
        (of_node, {"amenity": "clinic"}),
    ],
)
def test_every_class_of_feature_is_drawn_by_one_layer(
    of: Callable[..., object], tags: dict[str, str]
) -> None:
    found = of(tags)
    ((theme, kind),) = found if isinstance(found, list) else [found]
    drawing = [
        spec.id
        for spec in SPECS
        if theme in spec.source.split()
        and any(kind in rule.value.split("、") for rule in spec.rules)
    ]
    assert len(drawing) == 1


def test_every_layer_names_openstreetmap(layers: tuple[MapLayer, ...]) -> None:
    for layer in layers:
        assert "OpenStreetMap" in layer.spec.attribution
        assert "ODbL" in layer.spec.attribution


def test_pieces_of_one_road_are_one_line_and_cut_ways_stay_apart(
    layers: tuple[MapLayer, ...],
) -> None:
    (roads,) = (layer for layer in layers if layer.spec.id == "osm_roads")
    assert roads.columns.labels.count("武汉路") == 1
    assert roads.columns.labels.count("缺口路") == 2


def test_water_green_buildings_and_roads_have_their_colours(
    qapp: QGuiApplication, layers: tuple[MapLayer, ...]
) -> None:
    colours = _colours(_painted(_view(layers, 10_000)))
    symbols = {rule.label: rule.symbol for layer in layers for rule in layer.spec.rules}
    assert symbols["水面"].fill in colours
    assert symbols["公园"].fill in colours
    assert symbols["建筑"].fill in colours
    assert symbols["主干路"].outline in colours


def test_the_hole_of_a_lake_shows_what_is_below(
    qapp: QGuiApplication, layers: tuple[MapLayer, ...]
) -> None:
    (waters,) = (layer for layer in layers if layer.spec.id == "osm_waters")
    view = _view((waters,), 10_000)
    x, y = view.center
    image = _painted(view)
    island = [round(value) for value in view.to_px(x - 590, y - 510)]
    shore = [round(value) for value in view.to_px(x - 690, y - 690)]
    assert image.pixelColor(*island).name() == PAPER
    assert image.pixelColor(*shore).name() == waters.spec.rules[0].symbol.fill


def test_roads_and_rivers_carry_their_names(
    qapp: QGuiApplication, layers: tuple[MapLayer, ...]
) -> None:
    written = {label.text for label in placed_labels(_view(layers, 10_000), layers)}
    assert {"武汉路", "景华路", "涧河", "大明渠", "同乐湖", "谷水村"} <= written
