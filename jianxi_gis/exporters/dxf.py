"""The projects for CAD: a DXF in metres, layers by kind, words as attributes of the marks."""

import io
from typing import Any

import numpy as np
import shapely

from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.listing import Column, facts, listing
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.shapes import geometry_of
from jianxi_gis.model.sheet import SheetContent

CRS_WORDS = "CGCS2000 / 3-degree Gauss-Kruger CM 111E (EPSG:4546), m"
WITHOUT = "未落图与全区性"
"""Layer of the list of what has no place on the drawing."""
_TEXT_M = 30.0
"""Height of names, metres: 1.5 mm at 1:20000."""
_MARK_M = 25.0
_STYLE = "中文"


def make(content: SheetContent) -> bytes:
    """Return a DXF (AutoCAD 2004, GBK) in EPSG:4546, X east, Y north.

    GBK is what Chinese CAD and GDAL both read; other characters are written as their number.

    Each place is a block ``PROJECT`` whose hidden attributes hold every column; lines and areas
    are polylines on the layer of their kind. Filter, sums and what has no place stand as text to
    the right of the drawing.
    """
    from ezdxf import colors, units
    from ezdxf import document as documents

    document = documents.Drawing.new("R2004")
    document.encoding = "gbk"
    document.units = units.M
    document.header["$PROJECTNAME"] = content.sheet.title
    document.styles.add(_STYLE, font="simhei.ttf")
    symbols = {
        rule.value: rule.symbol.fill
        for layer in content.layers
        if layer.spec.source == "projects point"
        for rule in layer.spec.rules
    }
    columns = listing(content)
    block = document.blocks.new("PROJECT")
    block.add_circle((0, 0), _MARK_M)
    block.add_point((0, 0))
    space = document.modelspace()
    for kind in dict.fromkeys(project.kind.value for project in content.projects):
        color = symbols.get(kind, "#777777")
        document.layers.add(kind, true_color=colors.rgb2int(colors.RGB.from_hex(color)))
    document.layers.add(WITHOUT)
    for number, project in enumerate(content.projects):
        _draw(space, project, columns, number)
    _tell(space, content)
    out = io.StringIO()
    document.write(out)
    return bytes(document.encode(out.getvalue()))


def _draw(space: Any, project: Project, columns: tuple[Column, ...], number: int) -> None:
    shape = geometry_of(project)
    if shape is None:
        return
    layer = {"layer": project.kind.value}
    in_metres = shapely.transform(shape, to_map)
    leaves = _leaves(in_metres)
    for leaf in leaves:
        dimension = int(shapely.get_dimensions(leaf))
        rings = shapely.get_rings(leaf).tolist() if dimension == 2 else [leaf] if dimension else []
        for ring in rings:
            points = shapely.get_coordinates(ring).tolist()
            space.add_lwpolyline(points, close=dimension == 2, dxfattribs=layer)
        at = _middle(leaf)
        mark = space.add_blockref("PROJECT", at, dxfattribs=layer)
        name = space.add_text(
            _line(project.name), height=_TEXT_M, dxfattribs={**layer, "style": _STYLE}
        )
        name.set_placement((at[0] + 1.6 * _MARK_M, at[1] - _TEXT_M / 2))
        for column in columns:
            cell = column.in_unit(column.cells[number])
            attribute = mark.add_attrib(
                column.key.upper(), _line("" if cell is None else str(cell)), at,
                dxfattribs={**layer, "style": _STYLE, "height": _TEXT_M},
            )  # fmt: skip
            attribute.is_invisible = True


def _tell(space: Any, content: SheetContent) -> None:
    """Write filter, sums and the projects without a place beside the drawing."""
    found = [geometry_of(project) for project in content.projects]
    shapes = shapely.transform(np.array([shape for shape in found if shape], dtype=object), to_map)
    box = shapely.total_bounds(shapes).tolist() if len(shapes) else content.extent
    west, _, east, north = box
    lines = [content.sheet.title, *(f"{name}：{words}" for name, words in facts(content)),
             f"坐标系：{CRS_WORDS}", ""]  # fmt: skip
    rest = [project for project in content.projects if geometry_of(project) is None]
    lines += [f"{WITHOUT}项目 {len(rest)} 项"] if rest else []
    lines += [f"{project.name}　{format_yuan(project.investment_yuan)}" for project in rest]
    for number, words in enumerate(lines):
        text = space.add_text(
            _line(words), height=_TEXT_M, dxfattribs={"layer": WITHOUT, "style": _STYLE}
        )
        text.set_placement((east + 0.1 * (east - west) + 500, north - 1.8 * _TEXT_M * number))


def _leaves(shape: Any) -> list[Any]:
    """Return the points, lines and areas of a geometry, whatever holds them."""
    if hasattr(shape, "geoms"):
        return [leaf for part in shape.geoms for leaf in _leaves(part)]
    return [shape]


def _middle(leaf: Any) -> tuple[float, float]:
    if shapely.get_dimensions(leaf) == 1:
        point = shapely.line_interpolate_point(leaf, 0.5, normalized=True)
    else:
        point = shapely.point_on_surface(leaf)
    return float(point.x), float(point.y)


def _line(words: str) -> str:
    """Return words as one line without what DXF takes for a command (%%) or a break."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split()).replace(
        "%%", "% %"
    )
