"""Entities of a drawing that carry attributes: references of blocks, and extended data."""

import io
import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import shapely

from jianxi_gis.importers.spatial.drawing import plain
from jianxi_gis.importers.spatial.features import Features, is_name, made

BINARY = b"AutoCAD Binary"
BLOCKS = "图块 "
"""How the names of layers of blocks begin."""
_EXTENDED = "扩展数据"
_MOST = 200_000
_TEXT = 1000
"""Group code of a text in extended data."""
_SHARE = re.compile("[=＝:：]")
_SAGITTA, _FINEST = 0.01, 1e-5
"""How far a chord may be from its arc: in units of the drawing, and as a share of the whole line,
which keeps an arc of any radius to some hundred chords."""


def read_attributes(data: bytes, encoding: str) -> list[Features]:
    """Return a layer for each kind of block with attributes, and one of extended data.

    Parameters
    ----------
    data : bytes
        A DXF.
    encoding : str
        Of its texts, if it is a text itself.

    Returns
    -------
    list
        Empty for a drawing without attributes, and for one that cannot be understood. A block is
        at its insertion point. Extended data are texts such as ``项目名称=甲桥工程``.
    """
    if b"ATTRIB" not in data and b"\n1001" not in data and not data.startswith(BINARY):
        return []
    from ezdxf.document import Drawing
    from ezdxf.filemanagement import read as read_drawing
    from ezdxf.lldxf.const import DXFError
    from ezdxf.lldxf.tagger import binary_tags_loader

    logging.getLogger("ezdxf").setLevel(logging.CRITICAL)
    try:
        if data.startswith(BINARY):
            space = Drawing.load(binary_tags_loader(data)).modelspace()
        else:
            text = data.decode(encoding, "replace").replace("\r\n", "\n")
            space = read_drawing(io.StringIO(text)).modelspace()
        kinds: dict[str, list[tuple[dict[str, str], Any]]] = {}
        for insert in _first(space.query("INSERT")):
            said = {plain(one.dxf.tag): plain(one.dxf.text) for one in insert.attribs}
            if said:
                at = insert.dxf.insert
                kinds.setdefault(insert.dxf.name, []).append((said, shapely.points(at.x, at.y)))
        blocks = [made(f"{BLOCKS}{plain(name)}", rows, None) for name, rows in kinds.items()]
        extended = [row for entity in _first(space) for row in _extended(entity)]
    except (DXFError, ValueError, KeyError, AttributeError, TypeError, IndexError):
        return []
    return [*blocks, made(_EXTENDED, extended, None)] if extended else blocks


def names_told(layers: list[Features]) -> frozenset[str]:
    """Return the texts of attributes that are names of projects."""
    return frozenset(
        str(text)
        for layer in layers
        for field, column in zip(layer.fields, layer.columns, strict=True)
        if is_name(field)
        for text in column
    )


def _first(entities: Iterable[Any]) -> Iterator[Any]:
    for number, entity in enumerate(entities):
        if number >= _MOST:
            return
        yield entity


def _extended(entity: Any) -> Iterator[tuple[dict[str, str], Any]]:
    """Give the row of an entity whose extended data name a project."""
    if entity.xdata is None:
        return
    said: dict[str, str] = {}
    for tags in entity.xdata.data.values():
        for code, text in tags:
            if code == _TEXT:
                key, *value = _SHARE.split(plain(text), maxsplit=1)
                said.setdefault(key.strip(), "".join(value).strip())
    if any(is_name(key) and value for key, value in said.items()):
        yield said, _shape(entity)


def _shape(entity: Any) -> Any:
    """Return the line or area of an entity, its insertion point, or None."""
    from ezdxf.path import make_path

    try:
        path = make_path(entity)
    except TypeError:  # it is no line
        at = entity.dxf.get("insert") or entity.dxf.get("location")
        return None if at is None else shapely.points(at.x, at.y)
    corners = np.array([(at.x, at.y) for at in path.control_vertices()] or [(0.0, 0.0)])
    if not np.isfinite(corners).all():
        return None
    sagitta = max(_SAGITTA, _FINEST * np.ptp(corners, axis=0).max())
    vertices = np.array([(at.x, at.y) for at in path.flattening(sagitta)])
    if len(vertices) > 3 and np.array_equal(vertices[0], vertices[-1]):
        return shapely.polygons(vertices)
    return shapely.linestrings(vertices) if len(vertices) > 1 else None
