"""The legend: the classes that are on the map, and no other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from shapely.affinity import scale
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.model.layer import Rule, Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.money import YI, format_yuan
from jianxi_gis.render.clusters import units
from jianxi_gis.render.corridor import bands
from jianxi_gis.render.order import SCHEMATIC_M
from jianxi_gis.render.seen import is_project_layer, seen, touching
from jianxi_gis.render.symbols import marker_size_mm, marker_sizes_mm
from jianxi_gis.render.wishes import NUMBER

SAMPLE_MM = (7.5, 3.6)
"""Width and height of a sample."""
SKETCH_WORDS = f"走向示意（精度 {SCHEMATIC_M:g} 米以上）"
CLUSTER_WORDS = {
    False: "相邻项目合并：圈内项数，旁为投资",
    True: "相邻项目合并：圈内项数，旁为编号",
}
_AMOUNTS = tuple(tenth * YI // 10 for tenth in (1, 5, 10, 20, 50, 100, 200, 500, 1000))
_PROJECTS = "项目"
_LARGEST_SAMPLE_MM = 3.5
"""A sample has the middle size of its class on the map, as far as its row has room for it."""
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


def shortened(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Return the legend with all that is no project under one heading: every class, less room."""
    projects = tuple(section for section in sections if section.heading == _PROJECTS)
    rest = tuple(e for part in sections if part.heading != _PROJECTS for e in part.entries)
    return (*projects, Section("底图", rest)) if rest else projects


def _classes(layer: MapLayer, view: MapView) -> Iterable[tuple[str, MapLayer]]:
    columns, rules = layer.columns, layer.spec.rules
    index = seen(layer, view)
    codes = columns.codes[index]
    known = len(columns.accuracy_m) > 0
    for code in sorted(set(codes.tolist())):
        of_class = index[codes == code]
        accuracy_m = float(columns.accuracy_m[of_class].min()) if known else 0.0
        rule = _middle_sized(layer, rules[code], of_class)
        yield rule.label, _sample(layer, rule, view, accuracy_m)
    if is_project_layer(layer) and columns.kind == "point":
        groups = [members for members in units(layer, view).groups if np.isin(members, index).any()]
        if groups:
            numbers = layer.spec.label is not None and layer.spec.label.field == NUMBER
            yield CLUSTER_WORDS[numbers], _cluster_sample(layer, max(groups, key=len), view)
    if is_project_layer(layer) and columns.kind == "line" and known:
        worst = float(columns.accuracy_m[index].max(initial=0.0))
        if worst > SCHEMATIC_M:
            grey = Rule("", "", Symbol(outline="#5f6b74", width_mm=rules[0].symbol.width_mm))
            yield SKETCH_WORDS, _sample(layer, grey, view, worst)
    for words in _corridors(layer, view):
        rule = rules[0]
        thin = replace(rule, symbol=replace(rule.symbol, width_mm=0.35, casing="", dash_mm=()))
        half_width_m = SAMPLE_MM[1] * 0.42 * view.scale / 1000
        sample = replace(_sample(layer, thin, view), corridor_m=half_width_m)
        yield words, sample


def _middle_sized(layer: MapLayer, rule: Rule, features: NDArray[np.int64]) -> Rule:
    """Return the rule of a class with the middle size of its markers on the map."""
    if not layer.spec.graduated or layer.columns.kind != "point":
        return rule
    stated = np.full(len(features), rule.symbol.size_mm)
    figures = layer.columns.sizes[features] if len(layer.columns.sizes) else np.empty(0)
    size_mm = float(np.median(marker_sizes_mm(stated, figures)))
    return replace(rule, symbol=replace(rule.symbol, size_mm=size_mm))


def _corridors(layer: MapLayer, view: MapView) -> Iterator[str]:
    """Yield in words the corridors that reach the map, each width once."""
    if layer.visible and layer.opacity > 0:
        for words, band in bands(layer):
            if len(touching(band, view, np.ones(len(band), bool))):
                yield words


def _sample(layer: MapLayer, rule: Rule, view: MapView, accuracy_m: float = 0.0) -> MapLayer:
    """Return a layer with one feature of a class, as large as a sample at the map's scale.

    A solid line runs past both ends, so that the sample shows no caps; a dashed one starts with
    a dash. Of an area without a fill one side is shown.
    """
    width, height = SAMPLE_MM
    start = 0.0 if rule.symbol.dash_mm or accuracy_m > SCHEMATIC_M else -2 * width
    shapes: dict[str, BaseGeometry] = {
        "point": Point(width / 2, height / 2),
        "line": LineString([(start, height / 2), (3 * width, height / 2)]),
        "polygon": box(0.5, 0.4, width - 0.5, height - 0.4)
        if rule.symbol.covers
        else box(0.0, height / 2, 3 * width, 3 * height),
    }
    spec = layer.spec
    metres = view.scale / 1000
    shape = scale(shapes[spec.geometry], metres, metres, origin=(0, 0))
    columns = columns_from_geometries(
        [shape],
        spec.geometry,
        ids=("sample",) if layer.columns.ids else (),
        accuracy_m=[accuracy_m],
        projected=True,
    )
    symbol = replace(rule.symbol, size_mm=min(rule.symbol.size_mm, _LARGEST_SAMPLE_MM))
    shown = replace(spec, rules=(replace(rule, symbol=symbol),), graduated=False, label=None)
    return MapLayer(shown, columns, opacity=layer.opacity)


def _cluster_sample(layer: MapLayer, members: NDArray[np.int64], view: MapView) -> MapLayer:
    """Return a layer whose one marker stands for these projects, as small as it may be."""
    middle = [length / 2 * view.scale / 1000 for length in SAMPLE_MM]
    columns = columns_from_geometries(
        [Point(middle)] * len(members),
        "point",
        codes=layer.columns.codes[members].tolist(),
        ids=[layer.columns.ids[i] for i in members.tolist()],
        projected=True,
    )
    rules = tuple(
        replace(rule, symbol=replace(rule.symbol, size_mm=0.0)) for rule in layer.spec.rules
    )
    spec = replace(layer.spec, rules=rules, graduated=False, label=None)
    return MapLayer(spec, columns, opacity=layer.opacity)


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
    bounds = {smallest: "≤", largest: "≥"}
    return tuple(
        Amount(bounds.get(size(yuan), "") + format_yuan(yuan), size(yuan)) for yuan in chosen
    )


AMOUNT_SYMBOL = Symbol(fill="#dde2e5", outline="#5f6b74", width_mm=0.2)
"""Stands for markers of every class where only the size is meant."""
