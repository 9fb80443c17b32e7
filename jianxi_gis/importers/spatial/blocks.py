"""Block references of a drawing that carry attributes: a row each, at their insertion point."""

import io
import logging
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Layer = tuple[str, dict[str, Any], None, NDArray[Any], list[NDArray[Any]]]
"""As ``pyogrio.raw.read`` gives one, with its name in front."""
BLOCKS = "图块 "
"""How the names of these layers begin."""
_NAME = re.compile(r"名称?$|^(?:项目|工程)$|^(?:XMMC|NAME|PROJECT_?NAME)$", re.IGNORECASE)
_MOST = 200_000


def read_blocks(data: bytes, encoding: str) -> list[Layer]:
    """Return a layer for each kind of block whose references have attributes.

    Parameters
    ----------
    data : bytes
        A DXF in text form.
    encoding : str
        Of its texts.

    Returns
    -------
    list
        Empty for a drawing without such blocks, and for one that cannot be understood.
    """
    if b"ATTRIB" not in data:
        return []
    from ezdxf.filemanagement import read as read_drawing
    from ezdxf.lldxf.const import DXFError

    logging.getLogger("ezdxf").setLevel(logging.CRITICAL)
    try:
        text = data.decode(encoding, "replace").replace("\r\n", "\n")
        drawing = read_drawing(io.StringIO(text))
        kinds: dict[str, list[tuple[dict[str, str], tuple[float, float]]]] = {}
        for number, insert in enumerate(drawing.modelspace().query("INSERT")):
            if number >= _MOST:
                break
            said = {attrib.dxf.tag: attrib.dxf.text.strip() for attrib in insert.attribs}
            if said:
                at = insert.dxf.insert
                kinds.setdefault(insert.dxf.name, []).append((said, (at.x, at.y)))
    except (DXFError, ValueError, KeyError, AttributeError, TypeError, IndexError):
        return []
    return [_layer(name, rows) for name, rows in kinds.items()]


def block_names(layers: Sequence[Layer]) -> frozenset[str]:
    """Return the texts of attributes that are names of projects."""
    return frozenset(
        str(text)
        for _, meta, _, _, columns in layers
        for field, column in zip(meta["fields"], columns, strict=True)
        if _NAME.search(str(field))
        for text in column
    )


def _layer(name: str, rows: list[tuple[dict[str, str], tuple[float, float]]]) -> Layer:
    fields = list(dict.fromkeys(tag for said, _ in rows for tag in said))
    points = shapely.points([at for _, at in rows])
    columns = [np.array([said.get(tag, "") for said, _ in rows], object) for tag in fields]
    meta = {"fields": np.array(fields, object), "crs": None}
    return f"{BLOCKS}{name}", meta, None, shapely.to_wkb(points), columns
