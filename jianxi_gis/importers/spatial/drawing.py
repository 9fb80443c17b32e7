"""Texts of a drawing that name projects, with the closed lines they stand in.

Most texts of a drawing name something else; those of its blocks and of its paper are no labels of
a place.
"""

import re
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.importers.spatial.features import Features, made

NAME, DESCRIPTION = "项目名称", "描述"
_PROJECT = re.compile(r"(?:项目|工程|改造|建设)(?:[（(][^（()）]{1,20}[)）])?$")
_ESCAPED = re.compile(r"\\U\+([0-9A-Fa-f]{4})")
_LARGEST_M2 = 2_000_000.0
"""A closed line around more than that is the frame of a sheet or the bounds of a district."""
_IN_LINE = "；名称写在闭合线里的，取这条线围成的面"


def labels(drawn: Features, told: frozenset[str], metres: float) -> tuple[list[Features], int]:
    """Return the projects that texts name, by the layers the texts are on.

    Parameters
    ----------
    drawn : Features
        All entities of the drawing, as GDAL gives them.
    told : frozenset of str
        Names that blocks have in attributes: their texts are no second project.
    metres : float
        Length of a unit of the drawing.

    Returns
    -------
    list of Features
        Each project at its text, or as the area of the smallest closed line around that text and
        no other project's.
    int
        Texts that name projects on the paper, not on the ground.
    """
    columns = dict(zip(drawn.fields, drawn.columns, strict=True))
    texts = columns.get("Text", np.empty(0, object))
    rows, shapes, paper = [], [], 0
    for number, text in enumerate(texts):
        said = _said(text)
        if said is None or said[NAME] in told or drawn.shapes[number] is None:
            continue
        if columns["PaperSpace"][number] == 1:
            paper += 1
            continue
        rows.append((plain(columns["Layer"][number]), said))
        shapes.append(shapely.centroid(drawn.shapes[number]))
    areas = _around(np.array(shapes, object), drawn.shapes, _LARGEST_M2 / metres**2)
    found: dict[str, list[tuple[dict[str, str], Any]]] = {}
    for (layer, said), shape, area in zip(rows, shapes, areas, strict=True):
        found.setdefault(layer, []).append((said, shape if area is None else area))
    return [made(layer, named, None, _IN_LINE) for layer, named in found.items()], paper


def plain(text: Any) -> str:
    """Return a text with its escaped characters as they are read."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(text or "")).strip()


def _said(text: Any) -> dict[str, str] | None:
    """Return the name of a project and the other lines of its text; None if it names none."""
    lines = [line.strip() for line in plain(text).splitlines()]
    name = next((line for line in lines if _PROJECT.search(line)), None)
    if name is None:
        return None
    return {NAME: name, DESCRIPTION: "，".join(line for line in lines if line != name)}


def _around(points: NDArray[Any], shapes: NDArray[Any], largest: float) -> list[Any]:
    """Return for each point the smallest area around it and no other point; None without one."""
    areas = [_area(shape) for shape in shapes if shape is not None]
    closed = np.array([area for area in areas if area is not None], object)
    closed = closed[shapely.area(closed) <= largest]
    found: list[Any] = [None] * len(points)
    if not len(closed) or not len(points):
        return found
    number, area = shapely.STRtree(closed).query(points, "within")
    alone = (np.bincount(area, minlength=len(closed)) == 1)[area]
    for point, inside in zip(number[alone].tolist(), closed[area[alone]], strict=True):
        before = found[point]
        if before is None or shapely.area(inside) < shapely.area(before):
            found[point] = inside
    return found


def _area(shape: Any) -> Any:
    """Return the area an entity encloses; None for one that does not."""
    if shape.geom_type == "Polygon" and not shape.is_empty:
        return shape
    if shape.geom_type == "LineString" and shape.is_closed and len(shape.coords) > 3:
        return shapely.polygons(shapely.get_coordinates(shape))
    return None
