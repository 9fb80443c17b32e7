"""The projects as KML: folders by kind, one placemark each, its words as data."""

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.model.listing import facts, listing, xml_text
from jianxi_gis.model.project import Project
from jianxi_gis.model.shapes import geometry_of
from jianxi_gis.model.sheet import SheetContent

WITHOUT = "未落图与全区性"
"""Folder of the placemarks without geometry."""


def make(content: SheetContent) -> bytes:
    """Return the KML file; longitude and latitude are those of EPSG:4490.

    KML knows WGS 84 alone; CGCS2000 is the same within centimetres. Pins are the viewer's own in
    the colour of the kind: no picture is fetched.
    """
    root = Element("kml", xmlns="http://www.opengis.net/kml/2.2")
    document = SubElement(root, "Document")
    _word(document, "name", content.sheet.title)
    _word(document, "description", "\n".join(f"{name}：{words}" for name, words in facts(content)))
    colors = {
        rule.value: rule.symbol.fill
        for layer in content.layers
        if layer.spec.source == "projects point"
        for rule in layer.spec.rules
    }
    kinds = list(dict.fromkeys(project.kind.value for project in content.projects))
    styles = {kind: f"kind{number}" for number, kind in enumerate(kinds)}
    for kind, name in styles.items():
        _style(document, name, colors.get(kind, "#777777"))
    columns = listing(content)
    folders: dict[str, Element] = {}
    for kind in (*kinds, WITHOUT):
        folders[kind] = Element("Folder")
        _word(folders[kind], "name", kind)
    for number, project in enumerate(content.projects):
        shape = geometry_of(project)
        folder = folders[WITHOUT if shape is None else project.kind.value]
        mark = _placemark(folder, project, styles[project.kind.value])
        data = SubElement(mark, "ExtendedData")
        for column in columns:
            cell = column.in_unit(column.cells[number])
            if cell is not None and cell != "":
                # GDAL makes underscores of names that are not English
                entry = SubElement(data, "Data", name=column.key.replace("_yuan", "_wan"))
                _word(entry, "displayName", column.heading)
                _word(entry, "value", str(cell))
        for geometry in _geometries(shape):
            mark.append(geometry)
    document.extend(folder for folder in folders.values() if len(folder) > 1)
    indent(root, " ")
    out = io.BytesIO()
    ElementTree(root).write(out, encoding="utf-8", xml_declaration=True)
    return out.getvalue()


def _placemark(folder: Element, project: Project, style: str) -> Element:
    mark = SubElement(folder, "Placemark", id=f"p{project.id}")
    _word(mark, "name", project.name)
    _word(mark, "styleUrl", f"#{style}")
    return mark


def _style(document: Element, name: str, color: str) -> None:
    """Write the style of a kind; KML writes colours aabbggrr."""
    tail = "".join(color[start : start + 2] for start in (5, 3, 1))
    style = SubElement(document, "Style", id=name)
    _word(SubElement(style, "IconStyle"), "color", f"ff{tail}")
    _word(SubElement(style, "LabelStyle"), "scale", "0.8")
    line = SubElement(style, "LineStyle")
    _word(line, "color", f"ff{tail}")
    _word(line, "width", "3")
    _word(SubElement(style, "PolyStyle"), "color", f"50{tail}")


def _geometries(shape: BaseGeometry | None) -> Iterator[Element]:
    if shape is None:
        return
    parts = [_geometry(part) for part in _leaves(shape)]
    if len(parts) > 1:
        many = Element("MultiGeometry")
        many.extend(parts)
        parts = [many]
    yield from parts


def _leaves(shape: BaseGeometry) -> Iterator[BaseGeometry]:
    """Yield the points, lines and areas of a geometry, whatever holds them."""
    if hasattr(shape, "geoms"):
        for part in shape.geoms:
            yield from _leaves(part)
    else:
        yield shape


def _geometry(shape: BaseGeometry) -> Element:
    dimension = int(shapely.get_dimensions(shape))
    if dimension < 2:
        element = Element(("Point", "LineString")[dimension])
        _word(element, "coordinates", _coordinates(shape))
        return element
    element = Element("Polygon")
    for number, ring in enumerate(shapely.get_rings(shape).tolist()):
        border = SubElement(element, "innerBoundaryIs" if number else "outerBoundaryIs")
        _word(SubElement(border, "LinearRing"), "coordinates", _coordinates(ring))
    return element


def _coordinates(shape: BaseGeometry) -> str:
    return " ".join(f"{lon:.7f},{lat:.7f}" for lon, lat in shapely.get_coordinates(shape).tolist())


def _word(parent: Element, tag: str, words: str) -> None:
    SubElement(parent, tag).text = xml_text(words)
