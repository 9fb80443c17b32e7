"""Symbols reach QGIS as they are on the map: fills, hatches, dashes, casings."""

from xml.etree.ElementTree import Element, fromstring

from jianxi_gis.model.layer import Rule, Symbol
from jianxi_gis.model.qgis_style import qml


def layers_of(symbol: Symbol, dimension: int) -> list[Element]:
    style = qml([Rule("甲", "甲", symbol)], dimension, "类别", "名称").decode()
    root = fromstring(style.removeprefix("<!DOCTYPE qgis>"))
    return root.findall("renderer-v2/symbols/symbol/layer")


def told(layer: Element) -> dict[str, str]:
    return {prop.attrib["k"]: prop.attrib["v"] for prop in layer.findall("prop")}


def test_a_hatch_is_lines_for_each_of_its_directions_under_the_outline() -> None:
    symbol = Symbol(
        fill="#ffeedd", hatch="#cc0000", hatch_mm=2.5, hatch_width_mm=0.3,
        hatch_degrees=(45.0, 135.0), outline="#0000ff",
    )  # fmt: skip
    fill, one, other, outline = layers_of(symbol, 2)
    assert told(fill)["color"] == "255,238,221,255"
    assert [layer.attrib["class"] for layer in (one, other)] == ["LinePatternFill"] * 2
    assert [told(layer)["angle"] for layer in (one, other)] == ["45", "135"]
    assert told(one)["distance"] == "2.5"
    line = one.find("symbol/layer")
    assert line is not None
    assert told(line)["line_color"] == "204,0,0,255"
    assert told(line)["line_width"] == "0.3"
    assert told(outline)["line_color"] == "0,0,255,255"


def test_an_area_without_fill_has_none_in_qgis() -> None:
    fill, line = layers_of(Symbol(outline="#333333", dash_mm=(2.0, 1.0)), 2)
    assert told(fill)["style"] == "no"
    assert told(line)["customdash"] == "2;1"
    assert told(line)["use_custom_dash"] == "1"


def test_a_casing_lies_below_its_line() -> None:
    casing, line = layers_of(
        Symbol(outline="#ffffff", width_mm=1.0, casing="#888888", casing_mm=0.25), 1
    )
    assert told(casing)["line_width"] == "1.5"
    assert told(line)["line_width"] == "1"
    assert told(casing)["line_color"] == "136,136,136,255"


def test_a_marker_has_its_shape_and_size() -> None:
    (marker,) = layers_of(Symbol(fill="#80ff0000", marker="station", size_mm=3.0), 0)
    assert told(marker)["name"] == "circle"
    assert told(marker)["size"] == "3"
    assert told(marker)["color"] == "255,0,0,128"
