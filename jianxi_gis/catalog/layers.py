"""Read ``layers/*.toml``: strictly, so that a slip of the pen is named and not drawn wrongly."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, get_args

from jianxi_gis.catalog.palettes import LAND_USE
from jianxi_gis.errors import LayerError
from jianxi_gis.geo.columns import GeometryKind
from jianxi_gis.model.filters import DIMENSIONS
from jianxi_gis.model.layer import LabelStyle, LayerSpec, Rule, Symbol
from jianxi_gis.paths import bundled

MARKERS = ("circle", "station", "square", "diamond", "triangle", "pentagon", "hexagon")
_FILE_NAME = re.compile(r"(?P<order>\d\d)_(?P<id>[a-z][a-z0-9_]*)")
_COLOR = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_USE = "用地:"
"""Before the name of a land use: the colour planners give it."""
_LEAST_HATCH_MM = 0.2
_TEXT, _NUMBER, _FLAG = "文字", "数", "true 或 false"
_COLOUR = "颜色 #rrggbb、#aarrggbb 或 用地:名称"
_LENGTHS, _TABLES, _TABLE = "非负数的列表", "表的列表", "表"
_LAYER_KEYS = {
    "title": _TEXT,
    "heading": _TEXT,
    "source": _TEXT,
    "geometry": _TEXT,
    "class_field": _TEXT,
    "visible": _FLAG,
    "opacity": _NUMBER,
    "max_scale_denominator": _NUMBER,
    "corridor_m": _NUMBER,
    "corridor_field": _TEXT,
    "graduated": _FLAG,
    "cluster_beyond": _NUMBER,
    "cluster_mm": _NUMBER,
    "attribution": _TEXT,
    "backdrop": _FLAG,
    "rules": _TABLES,
    "label": _TABLE,
}
_SYMBOL_KEYS = {
    "fill": _COLOUR,
    "hatch": _COLOUR,
    "hatch_mm": _NUMBER,
    "hatch_width_mm": _NUMBER,
    "hatch_degrees": _LENGTHS,
    "outline": _COLOUR,
    "width_mm": _NUMBER,
    "dash_mm": _LENGTHS,
    "casing": _COLOUR,
    "casing_mm": _NUMBER,
    "marker": _TEXT,
    "size_mm": _NUMBER,
}
_RULE_KEYS = {"value": _TEXT, "label": _TEXT, **_SYMBOL_KEYS}
_LABEL_KEYS = {
    "field": _TEXT,
    "size_mm": _NUMBER,
    "color": _COLOUR,
    "halo": _COLOUR,
    "badge": _COLOUR,
    "bold": _FLAG,
    "priority": _NUMBER,
    "min_scale": _NUMBER,
    "thin_beyond": _NUMBER,
}


@cache
def layer_specs() -> tuple[LayerSpec, ...]:
    """Return the layers of the program in drawing order.

    Raises
    ------
    LayerError
        A file is no TOML, or a key or value in it is wrong; names file and key.
    """
    return read_layers(bundled("layers"))


def read_layers(folder: Path) -> tuple[LayerSpec, ...]:
    """Read every ``NN_name.toml`` of a folder; the file names give the drawing order.

    Raises
    ------
    LayerError
        See `layer_specs`.
    """
    return tuple(read_layer(path) for path in sorted(folder.glob("*.toml")))


def read_layer(path: Path) -> LayerSpec:
    """Read one layer file.

    Raises
    ------
    LayerError
        See `layer_specs`.
    """
    name = _FILE_NAME.fullmatch(path.stem)
    if name is None:
        raise LayerError("图层文件名应为 两位数字_英文名.toml", path.name)
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LayerError(f"不是 TOML 文件（{error}）", path.name) from None
    where = path.name
    _require(content, _LAYER_KEYS, ("title", "heading", "source", "geometry", "rules"), where)
    if content["geometry"] not in get_args(GeometryKind):
        raise LayerError(
            f"geometry 不能是“{content['geometry']}”", where, "可用 point、line、polygon"
        )
    rules = tuple(
        _rule(table, f"{where} 第{number}个 rules")
        for number, table in enumerate(content["rules"], start=1)
    )
    _check_corridor(content.get("corridor_field", ""), where)
    _check_classes(rules, content.get("class_field", ""), where)
    if not 0 <= content.get("opacity", 1) <= 1:
        raise LayerError("opacity 应在 0 与 1 之间", where)
    label = content.get("label")
    return LayerSpec(
        **{key: value for key, value in content.items() if key not in ("rules", "label")},
        id=name["id"],
        order=int(name["order"]),
        rules=rules,
        label=None if label is None else _label(label, f"{where} label"),
    )


def _check_corridor(field: str, where: str) -> None:
    known = [one.field for one in DIMENSIONS if one.usual_m is not None]
    if field and field not in known:
        raise LayerError(f"corridor_field 不能是“{field}”", where, f"可用 {'、'.join(known)}")


def _rule(table: dict[str, Any], where: str) -> Rule:
    _require(table, _RULE_KEYS, ("value", "label"), where)
    marker = table.get("marker", "circle")
    if marker not in MARKERS:
        raise LayerError(f"marker 不能是“{marker}”", where, f"可用 {'、'.join(MARKERS)}")
    if table.get("hatch") and table.get("hatch_mm", _LEAST_HATCH_MM) < _LEAST_HATCH_MM:
        raise LayerError(f"hatch_mm 应不小于 {_LEAST_HATCH_MM}", where)
    style = {key: value for key, value in table.items() if key in _SYMBOL_KEYS}
    return Rule(table["value"], table["label"], Symbol(**_plain(style, _SYMBOL_KEYS, where)))


def _label(table: dict[str, Any], where: str) -> LabelStyle:
    _require(table, _LABEL_KEYS, ("field",), where)
    return LabelStyle(**_plain(table, _LABEL_KEYS, where))


def _plain(style: dict[str, Any], sorts: dict[str, str], where: str) -> dict[str, Any]:
    """Return values as symbols have them: lists as tuples, land uses as their colours."""
    plain = dict(style)
    for key, value in style.items():
        if sorts[key] == _LENGTHS:
            plain[key] = tuple(value)
        elif sorts[key] == _COLOUR and value.startswith(_USE):
            use = value.removeprefix(_USE)
            if use not in LAND_USE:
                raise LayerError(f"{key} 里没有用地“{use}”", where, f"可用 {'、'.join(LAND_USE)}")
            plain[key] = LAND_USE[use]
    return plain


def _check_classes(rules: tuple[Rule, ...], class_field: str, where: str) -> None:
    if not rules:
        raise LayerError("rules 不能为空", where)
    if len(rules) > 1 and not class_field:
        raise LayerError("有多个 rules 时缺少 class_field", where)
    values = [rule.value for rule in rules]
    for value in values:
        if values.count(value) > 1:
            raise LayerError(f"rules 的 value“{value}”重复", where)


def _require(
    table: dict[str, Any], allowed: dict[str, str], required: tuple[str, ...], where: str
) -> None:
    for key, value in table.items():
        if key not in allowed:
            raise LayerError(f"不认识的键 {key}", where, f"可用 {'、'.join(allowed)}")
        if not _fits(value, allowed[key]):
            raise LayerError(f"{key} 的值 {value!r} 不是{allowed[key]}", where)
    for key in required:
        if key not in table:
            raise LayerError(f"缺少 {key}", where)


def _fits(value: object, sort: str) -> bool:
    if sort == _FLAG:
        return isinstance(value, bool)
    if sort == _NUMBER:
        return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
    if sort == _TABLE:
        return isinstance(value, dict)
    if sort == _TABLES:
        return isinstance(value, list) and all(isinstance(item, dict) for item in value)
    if sort == _LENGTHS:
        return isinstance(value, list) and all(_fits(item, _NUMBER) for item in value)
    if sort == _COLOUR:
        return isinstance(value, str) and (
            not value or value.startswith(_USE) or _COLOR.fullmatch(value) is not None
        )
    return isinstance(value, str)
