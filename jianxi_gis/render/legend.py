"""The legend: the classes that are on the map, and no other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.model.layer import Rule, Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.money import YI, format_yuan
from jianxi_gis.render.corridor import corridor
from jianxi_gis.render.seen import ACCURACY_SOURCE, is_project_layer, seen, touching
from jianxi_gis.render.symbols import marker_size_mm

SAMPLE_MM = (7.5, 3.6)
"""Width and height of a sample."""
ACCURACY_WORDS = "位置可能范围（实际位置在虚线内）"
_AMOUNTS = tuple(tenth * YI // 10 for tenth in (1, 5, 10, 20, 50, 100, 200, 500, 1000))
_MARKER_MM = 3.0
_UNDER = {"polygon": 0, "line": 1, "point": 2}


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One class: its word, and samples to draw over one another (area, line, marker)."""

    label: str
    samples: tuple[MapLayer, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """What a graduated marker of one size stands for."""

    words: str
    size_mm: float


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """The entries under one heading."""

    heading: str
    entries: tuple[Entry, ...]
    amounts: tuple[Amount, ...] = ()
    """Up to three sizes of the markers on the map, smallest first."""


def legend(layers: Sequence[MapLayer], view: MapView) -> tuple[Section, ...]:
    """Return the legend of a view, in the order of the layer tree: uppermost layer first.

    Classes of several layers with one word under one heading (a kind of project as area, line
    and marker) are one entry.
    """
    words: dict[str, dict[str, list[MapLayer]]] = {}
    amounts: dict[str, tuple[Amount, ...]] = {}
    for layer in reversed(layers):
        heading = layer.spec.heading
        for label, sample in _classes(layer, view):
            words.setdefault(heading, {}).setdefault(label, []).append(sample)
        if layer.spec.graduated and is_project_layer(layer):
            amounts[heading] = _amounts(layer, view)
    return tuple(
        Section(
            heading,
            tuple(
                Entry(label, tuple(sorted(samples, key=lambda one: _UNDER[one.spec.geometry])))
                for label, samples in entries.items()
            ),
            amounts.get(heading, ()),
        )
        for heading, entries in words.items()
    )


def _classes(layer: MapLayer, view: MapView) -> Iterable[tuple[str, MapLayer]]:
    codes = sorted(set(layer.columns.codes[seen(layer, view)].tolist()))
    if layer.spec.source == ACCURACY_SOURCE:
        codes = codes[:1]
    for code in codes:
        rule = layer.spec.rules[code]
        word = ACCURACY_WORDS if layer.spec.source == ACCURACY_SOURCE else rule.label
        yield word, _sample(layer, rule)
    if _has_corridor(layer, view):
        rule = layer.spec.rules[0]
        thin = replace(rule, symbol=replace(rule.symbol, width_mm=0.35, casing="", dash_mm=()))
        sample = replace(_sample(layer, thin), corridor_m=SAMPLE_MM[1] * 0.42)
        yield f"{layer.spec.title}两侧 {layer.corridor_m:g} 米", sample


def _has_corridor(layer: MapLayer, view: MapView) -> bool:
    if layer.corridor_m <= 0 or not layer.visible or layer.opacity <= 0 or not len(layer.columns):
        return False
    band = corridor(layer.columns, layer.corridor_m)
    return len(touching(band, view, [True] * len(band))) > 0


def _sample(layer: MapLayer, rule: Rule) -> MapLayer:
    """Return a layer with one feature of a class; 1 m is 1 mm of the sample.

    A line runs past both ends: the sample is cut out of it, whatever its width.
    """
    width, height = SAMPLE_MM
    shapes: dict[str, BaseGeometry] = {
        "point": Point(width / 2, height / 2),
        "line": LineString([(-2 * width, height / 2), (3 * width, height / 2)]),
        "polygon": box(0.5, 0.4, width - 0.5, height - 0.4),
    }
    spec = layer.spec
    symbol = replace(rule.symbol, size_mm=min(rule.symbol.size_mm, _MARKER_MM))
    columns = columns_from_geometries([shapes[spec.geometry]], spec.geometry, projected=True)
    shown = replace(spec, rules=(replace(rule, symbol=symbol),), graduated=False, label=None)
    return MapLayer(shown, columns, opacity=layer.opacity)


def _amounts(layer: MapLayer, view: MapView) -> tuple[Amount, ...]:
    """Return up to three round amounts that span the markers on the map; none if all are equal."""
    figures = layer.columns.sizes[seen(layer, view)]
    if not len(figures):
        return ()
    symbol = layer.spec.rules[0].symbol

    def size(yuan: float) -> float:
        return marker_size_mm(symbol, yuan, graduated=True)

    least, most = size(float(figures.min())), size(float(figures.max()))
    if least == most:
        return ()
    smallest, largest = size(0.0), size(float("inf"))
    # one amount stands for all below the smallest marker, one for all above the largest
    steps = [yuan for yuan in _AMOUNTS if size(yuan) == smallest][-1:]
    steps += [yuan for yuan in _AMOUNTS if smallest < size(yuan) < largest]
    steps += [yuan for yuan in _AMOUNTS if size(yuan) == largest][:1]
    steps = [yuan for yuan in steps if least <= size(yuan) <= most]
    if not steps:
        return ()
    chosen = sorted({steps[0], steps[len(steps) // 2], steps[-1]})
    bounds = {smallest: "及以下", largest: "及以上"}
    return tuple(
        Amount(format_yuan(yuan) + bounds.get(size(yuan), ""), size(yuan)) for yuan in chosen
    )


AMOUNT_SYMBOL = Symbol(fill="#dde2e5", outline="#5f6b74", width_mm=0.2)
"""Stands for markers of every class where only the size is meant."""
