"""Conditions as ``--where`` writes them: 专栏=2, 河渠=涧河:200, 投资>=5亿, 状态!=在建."""

import math
import re
from collections.abc import Iterable
from dataclasses import replace

from jianxi_gis.errors import FilterError
from jianxi_gis.geo.names import normalise
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.filters import DIMENSIONS, Dimension, Filter, Near
from jianxi_gis.model.money import parse_amount
from jianxi_gis.model.owners import owners
from jianxi_gis.model.summary import ACCURACY_CLASSES


def parse_where(conditions: Iterable[str]) -> Filter:
    """Read conditions written FIELD=VALUE or FIELD!=VALUE.

    Parameters
    ----------
    conditions : iterable of str
        FIELD is 投资, 文本 or the title of one of `DIMENSIONS` (街坊 道路 街道 河渠 地铁 专栏 组
        状态 类别 责任单位 年份 位置精度 文件). Places may carry a distance in metres:
        ``河渠=涧河:200``; ``地铁=500`` means any station. 投资 takes ``5亿``, ``>=5亿``,
        ``<=5000万`` or ``1亿..5亿``. A field given twice: alternatives; 投资 twice: both bounds;
        文本 only once.
        ``!=`` leaves out projects that have the value; not for 投资 and 文本.

    Returns
    -------
    Filter

    Raises
    ------
    FilterError
        Unknown field, or a value that does not fit it; the message names the condition.
    """
    wanted = Filter()
    for condition in conditions:
        match = _CONDITION.fullmatch(condition.strip())
        if match is None or match["field"] not in _FIELDS:
            raise FilterError(
                "看不懂的筛选条件", condition, f"写作 字段=值，字段可用：{'、'.join(_FIELDS)}"
            )
        wanted = _with_condition(
            wanted, match["field"], match["value"], condition, excluded=bool(match["not"])
        )
    return wanted


def written(wanted: Filter) -> tuple[str, ...]:
    """Return the conditions that `parse_where` reads as this filter.

    Projects picked out by an analysis (``chosen``) are no condition: they are left out.
    """
    found = _written(wanted, "=")
    bounds = (wanted.least_yuan, wanted.most_yuan)
    found += [f"投资{sign}{yuan}" for sign, yuan in zip((">=", "<="), bounds, strict=True)
              if yuan is not None]  # fmt: skip
    if wanted.text:
        found.append(f"文本={wanted.text}")
    if wanted.excluded is not None:
        found += _written(wanted.excluded, "!=")
    return tuple(found)


def _written(wanted: Filter, sign: str) -> list[str]:
    return [
        f"{dimension.title}{sign}{_value(value)}"
        for dimension in DIMENSIONS
        for value in getattr(wanted, dimension.field)
    ]


def _value(value: object) -> str:
    return f"{value.place}:{value.distance_m:g}" if isinstance(value, Near) else str(value)


_CONDITION = re.compile(
    r"(?P<field>[^=<>≤≥!≠]+?)\s*(?:(?P<not>!=|≠)\s*|=\s*|(?=[<>≤≥]))(?P<value>.*\S)"
)
"""``投资>=5亿`` is read as ``投资=>=5亿``."""
_DIMENSIONS = {dimension.title: dimension for dimension in DIMENSIONS}
_FIELDS = (*_DIMENSIONS, "投资", "文本")
_WORDS: dict[str, tuple[str, ...]] = {
    "状态": tuple(Status),
    "类别": tuple(Kind),
    "位置精度": ACCURACY_CLASSES,
}


def _with_condition(
    wanted: Filter, name: str, value: str, condition: str, *, excluded: bool
) -> Filter:
    if name not in _DIMENSIONS:
        if excluded:
            raise FilterError(f"{name}条件不能写“不等于”", condition)
        return (_with_text if name == "文本" else _with_amount)(wanted, value, condition)
    dimension = _DIMENSIONS[name]
    if dimension.field == "owners" and len(several := owners(value)) > 1:  # a cell as it stands
        for one in several:
            wanted = _with_condition(wanted, name, one, condition, excluded=excluded)
        return wanted
    item = _item(dimension, value, condition)
    asked, other = wanted, wanted.excluded or Filter()
    if item in getattr(asked, dimension.field) + getattr(other, dimension.field):
        given = other if excluded else asked
        if item in getattr(given, dimension.field):
            return wanted
        raise FilterError("同一个值既要又不要", condition)
    return wanted.toggled(dimension.field, item, excluded=excluded)


def _item(dimension: Dimension, value: str, condition: str) -> object:
    name = dimension.title
    if dimension.usual_m is not None:
        return _parse_near(value, dimension.usual_m, condition)
    if dimension.field in {"sections", "years"}:
        number = normalise(value).removeprefix("专栏").removesuffix("年")
        if not number.isdecimal():
            raise FilterError(f"{name}要写数字", condition)
        return int(number)
    if name in _WORDS and value not in _WORDS[name]:
        raise FilterError(f"没有这种{name}", condition, f"可用：{'、'.join(_WORDS[name])}")
    return value


def _with_text(wanted: Filter, value: str, condition: str) -> Filter:
    if wanted.text:
        raise FilterError("文本条件只能有一个", condition)
    return replace(wanted, text=value)


def _parse_near(value: str, usual_m: float, condition: str) -> Near:
    place, _, metres = value.replace("：", ":").partition(":")
    if not metres and place.replace(".", "", 1).isdecimal():
        place, metres = "", place
    try:
        distance_m = float(metres.removesuffix("米")) if metres else usual_m
    except ValueError:
        distance_m = math.nan
    if not 0 <= distance_m < math.inf:
        raise FilterError("距离要写成不小于 0 的数字（米）", condition)
    return Near(place.strip(), distance_m)


def _with_amount(wanted: Filter, value: str, condition: str) -> Filter:
    least, most = wanted.least_yuan, wanted.most_yuan
    try:
        if ".." in value:
            least, most = (parse_amount(part) for part in value.split("..", 1))
        elif value.startswith((">=", "≥")):
            least = parse_amount(value.lstrip(">=≥"))
        elif value.startswith(("<=", "≤")):
            most = parse_amount(value.lstrip("<=≤"))
        else:
            least = most = parse_amount(value)
    except ValueError:
        raise FilterError("投资条件不是金额", condition, "例如 投资≥5亿 或 投资=1亿..5亿") from None
    if least is not None and most is not None and least > most:
        raise FilterError("投资的下限大于上限", condition)
    return replace(wanted, least_yuan=least, most_yuan=most)
