"""Features as a file holds them, whatever its format."""

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_NAME = re.compile(
    r"(?:\w+_)?(?:建设)?(?:项目|工程|小区|楼院|地块|片区)?名称"
    r"|(?:项目|工程)名?|XMMC|(?:PRO?J(?:ECT)?_?)?NAME",
    re.IGNORECASE,
)
_MOST_CELLS = 4_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """A layer of features; row ``n`` of every column belongs to shape ``n``."""

    name: str
    fields: tuple[str, ...]
    columns: tuple[NDArray[Any], ...]
    shapes: NDArray[Any]
    """Geometries as the file has them, None for a feature without."""
    crs: str | None
    """As the file says it."""
    placed: bool = True
    """False: a table whose rows have no geometry."""
    words: str = ""
    """How the shapes were come by, where that is more than being read."""


def made(
    name: str, rows: list[tuple[dict[str, str], Any]], crs: str | None, words: str = ""
) -> Features:
    """Return a layer of rows, each what is said of a feature and its shape.

    Raises
    ------
    ValueError
        Nearly every row has fields of its own: the table would fill the memory.
    """
    fields = tuple(dict.fromkeys(field for said, _ in rows for field in said))
    check_size(len(rows), len(fields))
    shapes = np.empty(len(rows), object)
    shapes[:] = [shape for _, shape in rows]
    columns = tuple(np.array([said.get(field, "") for said, _ in rows], object) for field in fields)
    return Features(name, fields, columns, shapes, crs, words=words)


def check_size(rows: int, fields: int) -> None:
    """Raise a ValueError for a table larger than any layer of projects."""
    if rows * fields > _MOST_CELLS:
        raise ValueError(f"{rows} 个要素有 {fields} 个字段，不像项目图层")


def is_name(field: str) -> bool:
    """Return True for a field that holds names of projects.

    Examples
    --------
    >>> [is_name(field) for field in ("项目名称", "XMMC", "建设单位名称")]
    [True, True, False]
    """
    return _NAME.fullmatch(field.strip()) is not None
