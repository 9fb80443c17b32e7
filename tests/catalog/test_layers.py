"""Facts about layer files: all that ship can be drawn, and every slip is named."""

from dataclasses import replace
from pathlib import Path

import pytest

from jianxi_gis.catalog import layer_specs, map_layer
from jianxi_gis.catalog.layers import MARKERS, read_layer, read_layers
from jianxi_gis.catalog.palettes import LAND_USE
from jianxi_gis.errors import LayerError
from jianxi_gis.model.classes import Kind
from jianxi_gis.model.layer import LayerSpec

GOOD = """
title = "公园"
heading = "地名"
source = "places.csv kind=park"
geometry = "point"

[label]
field = "name"

[[rules]]
value = "*"
label = "公园"
fill = "#7fb072"
"""


def written(folder: Path, text: str, name: str = "45_parks.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(LayerError) as caught:
        map_layer(read_layer(written(folder, text)), ())
    return str(caught.value)


def spec_of(name: str) -> LayerSpec:
    return next(spec for spec in layer_specs() if spec.id == name)


def test_a_file_is_a_layer_without_any_python(tmp_path: Path) -> None:
    spec = read_layer(written(tmp_path, GOOD))
    assert (spec.id, spec.order, spec.title) == ("parks", 45, "公园")
    layer = map_layer(spec, ())
    assert len(layer.columns) > 0
    assert len(layer.columns.labels) == len(layer.columns)


def test_the_file_names_give_the_drawing_order(tmp_path: Path) -> None:
    written(tmp_path, GOOD, "70_upper.toml")
    written(tmp_path, GOOD, "05_lower.toml")
    assert [spec.id for spec in read_layers(tmp_path)] == ["lower", "upper"]


@pytest.mark.parametrize("spec", layer_specs(), ids=lambda spec: spec.id)
def test_every_layer_that_ships_has_features_or_waits_for_projects(spec: LayerSpec) -> None:
    layer = map_layer(spec, ())
    assert bool(len(layer.columns)) != spec.source.startswith("projects")
    assert layer.columns.kind == spec.geometry
    assert (layer.visible, layer.opacity, layer.corridor_m) == (
        spec.visible, spec.opacity, spec.corridor_m
    )  # fmt: skip


def test_base_layers_are_read_once() -> None:
    spec = spec_of("roads")
    assert map_layer(spec, ()).columns is map_layer(spec, ()).columns


def test_every_kind_of_project_has_a_symbol_of_its_own() -> None:
    rules = spec_of("project_points").rules
    assert [rule.value for rule in rules] == [str(kind) for kind in Kind]
    assert len({(rule.symbol.fill, rule.symbol.marker) for rule in rules}) == len(Kind)
    assert {rule.symbol.marker for rule in rules} <= set(MARKERS)


def test_schematic_roads_rivers_and_metro_lines_are_dashed_and_say_so() -> None:
    for name in ("roads", "rivers"):
        (rule,) = (rule for rule in spec_of(name).rules if rule.value == "schematic、partial")
        assert rule.symbol.dash_mm
        assert "示意" in rule.label
        assert spec_of(name).class_field.split()[0] == "confidence"
    for rule in spec_of("metro").rules:
        assert rule.symbol.dash_mm
        assert "示意" in rule.label


def test_the_reader_and_the_painter_know_the_same_markers() -> None:
    symbols = pytest.importorskip("jianxi_gis.render.symbols")
    assert set(MARKERS) == set(symbols.MARKERS)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('title = "公园"', 'titel = "公园"', "titel"),
        ('fill = "#7fb072"', 'colour = "#7fb072"', "colour"),
        ('field = "name"', 'fild = "name"', "fild"),
        ('title = "公园"', "", "title"),
        ('label = "公园"', "", "label"),
        ('field = "name"', "", "field"),
        ('fill = "#7fb072"', 'fill = "green"', "fill"),
        ('fill = "#7fb072"', "width_mm = -1", "width_mm"),
        ('fill = "#7fb072"', 'dash_mm = "1 2"', "dash_mm"),
        ('fill = "#7fb072"', 'marker = "heart"', "marker"),
        ('geometry = "point"', 'geometry = "blob"', "geometry"),
        ('geometry = "point"', 'geometry = "line"', "source"),
        ('geometry = "point"', 'geometry = "point"\nopacity = 2', "opacity"),
        ('geometry = "point"', 'geometry = "point"\nvisible = "no"', "visible"),
        ('geometry = "point"', 'geometry = "point"\nclass_field = "sort"', "sort"),
        ('field = "name"', 'field = "title"', "title"),
        ("places.csv kind=park", "nowhere.csv", "nowhere.csv"),
        ("places.csv kind=park", "../pyproject.toml", "pyproject.toml"),
        ("places.csv kind=park", "places.csv sort=park", "sort"),
        ("places.csv kind=park", "places.csv kind~park", "kind~park"),
        ("places.csv kind=park", "places.csv kind<=5", "kind<=5"),
        ("places.csv kind=park", "projects circle", "projects circle"),
        ("places.csv kind=park", "projects line", "geometry"),
    ],
)
def test_a_slip_is_refused_by_name(tmp_path: Path, old: str, new: str, named: str) -> None:
    assert old in GOOD
    message = refusal(tmp_path, GOOD.replace(old, new))
    assert named in message
    assert "parks" in message


def test_a_class_without_a_rule_is_refused_by_name(tmp_path: Path) -> None:
    text = GOOD.replace('value = "*"', 'value = "low"').replace(
        'geometry = "point"', 'geometry = "point"\nclass_field = "confidence"'
    )
    assert "stated" in refusal(tmp_path, text)


def test_two_rules_need_a_class_field_and_different_values(tmp_path: Path) -> None:
    second = '\n[[rules]]\nvalue = "park"\nlabel = "又一类"\n'
    assert "class_field" in refusal(tmp_path, GOOD + second)
    same = 'geometry = "point"\nclass_field = "kind"'
    twice = (GOOD + second + second).replace('geometry = "point"', same)
    assert "park" in refusal(tmp_path, twice)


def test_no_rules_no_toml_and_a_wrong_file_name_are_refused(tmp_path: Path) -> None:
    head = GOOD[: GOOD.index("[label]")]
    assert "rules" in refusal(tmp_path, head + "rules = []")
    assert "45_parks.toml" in refusal(tmp_path, "title = ")
    with pytest.raises(LayerError, match=r"parks\.toml"):
        read_layer(written(tmp_path, GOOD, "parks.toml"))


def test_remarks_in_brackets_are_not_written_on_the_map() -> None:
    labels = map_layer(spec_of("roads"), ()).columns.labels
    assert not [label for label in labels if "（" in label or "(" in label]


def test_a_rule_may_list_several_values_and_one_may_stand_for_the_rest() -> None:
    spec = spec_of("roads")
    one = map_layer(spec, ())
    main = next(number for number, rule in enumerate(spec.rules) if "中州西路" in rule.value)
    rest = next(number for number, rule in enumerate(spec.rules) if rule.value == "*")
    codes = dict(zip(one.columns.labels, one.columns.codes.tolist(), strict=True))
    assert codes["中州西路"] == codes["建设路"] == main
    assert codes["丽新路"] == rest


def test_rows_are_selected_by_value_by_exclusion_and_by_limit() -> None:
    spec = replace(spec_of("places"), source="places.csv kind=jiefang")
    every = len(map_layer(spec, ()).columns)
    near = len(
        map_layer(replace(spec, source="places.csv kind=jiefang accuracy_m<=300"), ()).columns
    )
    sure = replace(spec, source="places.csv kind=jiefang confidence!=inferred")
    assert 0 < near < every
    assert 0 < len(map_layer(sure, ()).columns) < every


def test_planners_colours_are_had_by_the_name_of_the_use(tmp_path: Path) -> None:
    text = GOOD.replace('"#7fb072"', '"用地:公园绿地"')
    assert read_layer(written(tmp_path, text)).rules[0].symbol.fill == LAND_USE["公园绿地"]
    with pytest.raises(LayerError, match="没有用地“高尔夫”"):
        read_layer(written(tmp_path, GOOD.replace('"#7fb072"', '"用地:高尔夫"')))


def test_a_corridor_follows_only_conditions_that_know_a_distance(tmp_path: Path) -> None:
    good = 'corridor_field = "roads"\n' + GOOD
    assert read_layer(written(tmp_path, good)).corridor_field == "roads"
    with pytest.raises(LayerError, match="corridor_field 不能是“kinds”"):
        read_layer(written(tmp_path, good.replace("roads", "kinds")))


def test_a_hatch_is_read_and_one_too_dense_is_refused(tmp_path: Path) -> None:
    hatch = GOOD + 'hatch = "#335577"\nhatch_mm = 2\nhatch_degrees = [0, 90]\n'
    symbol = read_layer(written(tmp_path, hatch)).rules[0].symbol
    assert (symbol.hatch, symbol.hatch_mm, symbol.hatch_degrees) == ("#335577", 2, (0, 90))
    with pytest.raises(LayerError, match="hatch_mm 应不小于"):
        read_layer(written(tmp_path, hatch.replace("hatch_mm = 2", "hatch_mm = 0")))


def _light(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _contrast(color: str) -> float:
    return 1.05 / (_light(color) + 0.05)


def test_a_white_road_has_a_casing_that_is_seen_on_white_paper() -> None:
    roads = next(spec for spec in layer_specs() if spec.source == "lines.csv kind=road")
    white = [rule.symbol for rule in roads.rules if _contrast(rule.symbol.outline) < 1.1]
    assert white and all(_contrast(symbol.casing) > 2 for symbol in white)
