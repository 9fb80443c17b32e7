"""A layer the user added, ready to draw: its classes, symbols and names from its style."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.catalog.palettes import LAND_USE, OTHER, QUALITATIVE, darker, ramp, translucent
from jianxi_gis.errors import LayerError
from jianxi_gis.geo.columns import Columns, GeometryKind, columns_from_geometries
from jianxi_gis.model.added import (
    ADDED,
    GRADUATED,
    HEADING,
    AddedLayer,
    Classing,
    Features,
    Style,
    words_of,
)
from jianxi_gis.model.layer import LabelStyle, LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import MapLayer

MOST_CATEGORIES = 12
_FEWEST, _MOST = 2, 9
_JENKS_VALUES = 4000
_NONE = "没有数值"
_OTHERS = "其他"
_LABEL_SCALE = 40_000.0


def added_map_layer(layer: AddedLayer, features: Features | None) -> MapLayer:
    """Return a layer ready to draw; without features an empty one, for the row in the tree.

    Raises
    ------
    LayerError
        The style asks for a field that the file does not have, or classes of a field without
        numbers.
    """
    if features is None:
        columns = columns_from_geometries([], layer.source.geometry)
        return MapLayer(
            _spec(layer, (Rule("", layer.title, _symbol(layer.style, layer.source.geometry)),)),
            columns,
        )
    columns, labels = _classed(
        features, layer.style.class_field, layer.style.classing, layer.style.classes
    )
    if layer.style.label_field:
        columns = replace(columns, labels=_labels(features, layer.style.label_field))
    return MapLayer(_spec(layer, _rules(layer, labels)), columns)


@lru_cache(maxsize=16)
def _classed(
    features: Features, field: str, classing: Classing, classes: int
) -> tuple[Columns, tuple[str, ...]]:
    """Return the columns with a class for each feature, and the words of the classes."""
    if classing is Classing.SINGLE:
        return features.columns, ()
    values = features.values(field)
    codes, labels = (
        _graduated(values, field, classing, classes)
        if classing in GRADUATED
        else _categories(values)
    )
    return replace(features.columns, codes=codes.astype(np.int16)), labels


@lru_cache(maxsize=16)
def _labels(features: Features, field: str) -> tuple[str, ...]:
    return tuple(map(words_of, features.values(field).tolist()))


def _categories(values: NDArray[Any]) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    words = np.array([words_of(value) for value in values.tolist()], dtype=object)
    names, number, counts = np.unique(words, return_inverse=True, return_counts=True)
    if len(names) <= MOST_CATEGORIES:
        return number, tuple(name or _NONE for name in names)
    frequent = np.sort(np.argsort(-counts, kind="stable")[: MOST_CATEGORIES - 1])
    code = np.full(len(names), len(frequent))
    code[frequent] = np.arange(len(frequent))
    return code[number], (*(name or _NONE for name in names[frequent]), _OTHERS)


def _graduated(
    values: NDArray[Any], field: str, classing: Classing, classes: int
) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    if values.dtype.kind not in "iuf":
        figures = [value if isinstance(value, int | float) else np.nan for value in values.tolist()]
        values = np.array(figures, dtype=np.float64)
    values = values.astype(np.float64)
    known = np.isfinite(values)
    different = len(np.unique(values[known]))
    if not different:
        raise LayerError("不是数字，不能分级", f"字段 {field}", "请选数字字段，或按类别区分")
    tops = _tops(values[known], classing, min(max(classes, _FEWEST), _MOST, different))
    codes = np.full(len(values), len(tops))
    codes[known] = np.searchsorted(tops, values[known])
    starts = (float(values[known].min()), *tops[:-1])
    labels = [f"{start:.6g} – {top:.6g}" for start, top in zip(starts, tops, strict=True)]
    return codes, (*labels, *(() if known.all() else (_NONE,)))


def _tops(values: NDArray[np.float64], classing: Classing, classes: int) -> list[float]:
    """Return the upper bounds of the classes, ascending; the last is the largest value."""
    largest = float(values.max())
    if classes < _FEWEST:
        return [largest]
    if classing is Classing.NATURAL:
        from jenkspy import jenks_breaks

        # its cost grows with the square: as many values, evenly taken from the sorted ones
        taken = np.linspace(0, len(values) - 1, min(len(values), _JENKS_VALUES)).astype(int)
        bins = np.array(jenks_breaks(np.sort(values)[taken], classes)[1:])
    elif classing is Classing.QUANTILES:
        bins = np.quantile(values, np.linspace(0.0, 1.0, classes + 1)[1:])
    else:
        bins = np.linspace(values.min(), largest, classes + 1)[1:]
    tops = np.unique(bins)
    return [*tops[tops < largest].tolist(), largest]


def _spec(layer: AddedLayer, rules: Sequence[Rule]) -> LayerSpec:
    style = layer.style
    label = None
    if style.label_field:
        label = LabelStyle(style.label_field, 2.6, "#3a3f45", priority=35, min_scale=_LABEL_SCALE)
    return LayerSpec(
        id=layer.id,
        title=layer.title,
        heading=HEADING,
        source=ADDED,
        geometry=layer.source.geometry,
        rules=tuple(rules),
        class_field=style.class_field,
        label=label,
        attribution=f"{layer.title}：用户文件",
    )


def _rules(layer: AddedLayer, labels: Sequence[str]) -> tuple[Rule, ...]:
    style = layer.style
    if not labels:
        return (Rule("", layer.title, _symbol(style, layer.source.geometry)),)
    if style.classing in GRADUATED:
        classes = len(labels) - (labels[-1] == _NONE)
        colors = [*ramp(style.color, classes), OTHER]
    else:
        spare = iter(QUALITATIVE)
        colors = [
            OTHER if label in (_OTHERS, _NONE) else LAND_USE.get(label) or next(spare)
            for label in labels
        ]
    return tuple(
        Rule(label, label, _symbol(replace(style, color=color), layer.source.geometry))
        for label, color in zip(labels, colors, strict=False)
    )


def _symbol(style: Style, geometry: GeometryKind) -> Symbol:
    return Symbol(
        fill=style.color if geometry == "point" else translucent(style.color, style.fill_opacity),
        outline=style.color if geometry == "line" else darker(style.color),
        width_mm=style.width_mm,
        size_mm=style.size_mm,
    )
