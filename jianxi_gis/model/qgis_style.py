"""Symbols of a layer in the style language of QGIS (QML): what lies beside or in a file for it."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from jianxi_gis.model.layer import Rule, Symbol

_SYMBOLS = ("marker", "line", "fill")
_MARKERS = {"station": "circle"}
"""Shapes QGIS calls otherwise."""


def qml(rules: Sequence[Rule], dimension: int, field: str, label: str) -> bytes:
    """Return a style that draws each class of ``field`` as a layer's rules do, with names.

    Parameters
    ----------
    rules : sequence of Rule
        Value, word and symbol of each class; lengths in millimetres.
    dimension : int
        0 points, 1 lines, 2 areas.
    field, label : str
        Column that holds the class, column that is written.
    """
    root = Element("qgis", version="3.22.0", styleCategories="Symbology|Labeling")
    renderer = SubElement(
        root, "renderer-v2", type="categorizedSymbol", attr=field, symbollevels="0", forceraster="0"
    )
    categories, symbols = SubElement(renderer, "categories"), SubElement(renderer, "symbols")
    for number, rule in enumerate(rules):
        name = str(number)
        SubElement(
            categories, "category", symbol=name, value=rule.value, label=rule.label, render="true"
        )
        _symbol(symbols, rule.symbol, dimension, name)
    labels = SubElement(SubElement(root, "labeling", type="simple"), "settings")
    style = SubElement(labels, "text-style", fieldName=label, fontSize="8", fontSizeUnit="Point",
                       textColor="34,38,43,255", isExpression="0")  # fmt: skip
    SubElement(style, "text-buffer", bufferDraw="1", bufferSize="0.8", bufferSizeUnits="MM",
               bufferColor="255,255,255,255")  # fmt: skip
    SubElement(labels, "placement", placement="6" if dimension == 0 else "2", dist="1",
               distUnits="MM")  # fmt: skip
    return f"<!DOCTYPE qgis>\n{tostring(root, 'unicode')}".encode()


def _symbol(parent: Element, symbol: Symbol, dimension: int, name: str) -> None:
    whole = SubElement(parent, "symbol", type=_SYMBOLS[dimension], name=name, alpha="1")
    if dimension == 0:
        layer = _layer(whole, "SimpleMarker")
        _property(layer, "color", _rgba(symbol.fill))
        _pen(layer, "outline", symbol.outline, symbol.width_mm)
        _property(layer, "name", _MARKERS.get(symbol.marker, symbol.marker))
        _property(layer, "size", f"{symbol.size_mm:g}")
        _property(layer, "size_unit", "MM")
        return
    if dimension == 2:
        layer = _layer(whole, "SimpleFill")
        _property(layer, "color", _rgba(symbol.fill))
        _property(layer, "style", "solid" if symbol.fill else "no")
        _property(layer, "outline_style", "no")
        for number, degrees in enumerate(symbol.hatch_degrees if symbol.hatch else ()):
            _hatch(whole, symbol, degrees, f"@{name}@{number + 1}")
    if symbol.casing:
        width = symbol.width_mm + 2 * symbol.casing_mm
        _pen(_layer(whole, "SimpleLine"), "line", symbol.casing, width)
    if symbol.outline or dimension == 1:
        _pen(_layer(whole, "SimpleLine"), "line", symbol.outline, symbol.width_mm, symbol.dash_mm)


def _hatch(parent: Element, symbol: Symbol, degrees: float, name: str) -> None:
    layer = _layer(parent, "LinePatternFill")
    _property(layer, "angle", f"{degrees:g}")
    _property(layer, "distance", f"{symbol.hatch_mm:g}")
    _property(layer, "distance_unit", "MM")
    line = SubElement(layer, "symbol", type="line", name=name, alpha="1")
    _pen(_layer(line, "SimpleLine"), "line", symbol.hatch, symbol.hatch_width_mm)


def _layer(parent: Element, kind: str) -> Element:
    return SubElement(parent, "layer", {"class": kind}, enabled="1")


def _pen(
    layer: Element, what: str, color: str, width_mm: float, dash_mm: Sequence[float] = ()
) -> None:
    _property(layer, f"{what}_color", _rgba(color))
    _property(layer, f"{what}_width", f"{width_mm:g}")
    _property(layer, f"{what}_width_unit", "MM")
    if dash_mm:
        _property(layer, "use_custom_dash", "1")
        _property(layer, "customdash", ";".join(f"{length:g}" for length in dash_mm))
        _property(layer, "customdash_unit", "MM")


def _property(layer: Element, key: str, value: str) -> None:
    SubElement(layer, "prop", k=key, v=value)


def _rgba(color: str) -> str:
    """Return ``#rrggbb`` or ``#aarrggbb`` as QGIS writes it; nothing is transparent."""
    digits = color.removeprefix("#").rjust(8, "f") if color else "00000000"
    alpha, red, green, blue = (int(digits[start : start + 2], 16) for start in (0, 2, 4, 6))
    return f"{red},{green},{blue},{alpha}"
