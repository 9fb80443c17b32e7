"""KML: placemarks with what their data, their schema and their description say of them.

Read here and not by GDAL, which loses Chinese field names, the data beside a schema, and folders
within folders.
"""

import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from jianxi_gis.importers.spatial.descriptions import read_description
from jianxi_gis.importers.spatial.features import Features, is_name, made

NAME, DESCRIPTION = "名称", "描述"
"""The fields every placemark may have."""
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)[\"']")
_ENCODING = re.compile(
    r"utf-?8|gb(?:k|2312|18030)|big5|us-ascii|iso-8859-\d+|windows-\d+", re.IGNORECASE
)
"""What map software writes; Python knows others that take long to undo."""
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_DEEPEST = 100
_NUMBER = r"(?<![\d.])[-+]?\d++(?:\.\d*+)?(?:[eE][-+]?\d++)?"
"""Begun nowhere within a number, given up nowhere within: digits without end are passed once."""
_POSITION = re.compile(rf"({_NUMBER})\s*,\s*({_NUMBER})(?:\s*,\s*{_NUMBER})?")
_TRACK = re.compile(rf"({_NUMBER})\s+({_NUMBER})")
_UNNAMED = re.compile(
    r"(?:未命名|无标题|新建?)(?:地标|多边形|路径|标记|文件夹|[点线面])?\s*\d*"
    r"|(?:地标|标签|标注|标记|轨迹|图形|路径|多边形|[点线面])\s*\d*"
    r"|(?:untitled|unnamed)?\s*(?:placemark|polygon|path|point|line|track)?\s*\d*",
    re.IGNORECASE,
)
"""What map software calls a placemark that nobody has named."""
_GEOMETRIES = ("Point", "LineString", "LinearRing", "Polygon", "Track")
_CHINESE = re.compile(r"[\u3400-\u9fff]")


def read_kml(data: bytes) -> list[Features]:
    """Return the placemarks of a KML: a layer for each folder that holds some, in its order.

    Parameters
    ----------
    data : bytes
        Of one KML, checked for what it points to.

    Returns
    -------
    list
        Longitude and latitude (WGS 84, as KML is by definition), elevations left out. A layer is
        called by its folders below the one that holds them all.

    Raises
    ------
    ValueError
        It is no XML, or in an encoding that is not known.
    """
    marks = list(_placemarks(_root(data)))
    shared = _shared([path for path, _ in marks])
    display = {
        field.get("name", ""): _said(field, "displayName")
        for field in _root(data).iter()
        if _tag(field) == "SimpleField"
    }
    folders: dict[str, list[tuple[dict[str, str], BaseGeometry | None]]] = {}
    for path, mark in marks:
        rows = folders.setdefault("：".join(path[shared:]), [])
        rows.append((_fields(mark, display), _geometry(mark)))
    return [made(name, rows, "EPSG:4326") for name, rows in folders.items()]


def _root(data: bytes) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    declared = _DECLARED.match(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
    encoding = declared[1].decode("ascii") if declared is not None else "utf-8"
    if _ENCODING.fullmatch(encoding) is None:
        raise ValueError(f"不认识编码 {encoding}")
    try:
        text = data.decode(encoding)
        text = _DECLARATION.sub("", text.removeprefix("\ufeff"))
        root: Element = fromstring(text.strip(), forbid_dtd=True)
    except LookupError as error:
        raise ValueError(str(error)) from None
    except (ParseError, DefusedXmlException) as error:
        raise ValueError(str(error)) from None
    return root


def _tag(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _placemarks(root: Element) -> Iterator[tuple[tuple[str, ...], Element]]:
    """Give the placemarks with the names of the folders they are in, in the order of the file."""
    waiting: list[tuple[tuple[str, ...], Element]] = [((), root)]
    while waiting:
        path, element = waiting.pop()
        if _tag(element) == "Placemark":
            yield path, element
            continue
        if _tag(element) == "Folder":
            if len(path) == _DEEPEST:
                raise ValueError(f"文件夹套了 {_DEEPEST} 层以上")
            path = (*path, _one_line(_said(element, "name")))
        waiting += [(path, child) for child in reversed(element)]


def _shared(paths: list[tuple[str, ...]]) -> int:
    """Return how many folders hold all placemarks."""
    first = paths[0] if paths else ()
    count = 0
    while count < len(first) and all(
        path[count : count + 1] == first[count:][:1] for path in paths
    ):
        count += 1
    return count


def _said(element: Element, tag: str) -> str:
    """Return the text of a child, empty without one."""
    return next(((child.text or "").strip() for child in element if _tag(child) == tag), "")


def _one_line(text: str) -> str:
    return re.sub(r"\s*\n\s*", "", text).strip()


def _fields(mark: Element, display: dict[str, str]) -> dict[str, str]:
    """Return what is said of a placemark: its data before its description."""
    said: dict[str, str] = {}
    for element in mark.iter():
        name = element.get("name", "").strip()
        if _tag(element) == "Data":
            shown, value = _said(element, "displayName"), _said(element, "value")
        elif _tag(element) == "SimpleData":
            shown, value = display.get(name, ""), (element.text or "").strip()
        else:
            continue
        if shown and not _CHINESE.search(name):
            name = shown
        if name and not said.get(name):
            said[name] = value
    described, rest = read_description(_said(mark, "description"))
    for name, value in described.items():
        said.setdefault(name, value)
    own = _one_line(_said(mark, "name"))
    named = [said.pop(field) for field in [*said] if is_name(field)]
    own = next(filter(None, named), "" if _UNNAMED.fullmatch(own) else own)
    return {NAME: own, **said, DESCRIPTION: rest}


def _geometry(mark: Element) -> BaseGeometry | None:
    """Return the geometry, several together as a collection; None without one."""
    parts = []
    inside: set[Element] = set()  # rings of polygons are no lines
    for element in mark.iter():
        if _tag(element) in _GEOMETRIES and element not in inside:
            inside.update(element.iter())
            part = _part(element)
            if part is not None:
                parts.append(part)
    if len(parts) < 2:
        return parts[0] if parts else None
    whole: BaseGeometry = shapely.geometrycollections(parts)
    return whole


def _part(element: Element) -> BaseGeometry | None:
    """Return one geometry; None with too few positions."""
    kind = _tag(element)
    coordinates: Any
    if kind == "Polygon":
        coordinates = [_positions(ring) for ring in element.iter() if _tag(ring) == "LinearRing"]
        enough = bool(coordinates) and all(len(ring) > 2 for ring in coordinates)
    else:
        kind = "Point" if kind == "Point" else "LineString"
        coordinates = _positions(element)
        enough = len(coordinates) > (kind != "Point")
        coordinates = coordinates[0] if enough and kind == "Point" else coordinates
    part: BaseGeometry | None = (
        shape({"type": kind, "coordinates": coordinates}) if enough else None
    )
    return part


def _positions(element: Element) -> list[tuple[float, float]]:
    if _tag(element) == "Track":
        texts = [child.text or "" for child in element if _tag(child) == "coord"]
        found = [match for match in map(_TRACK.match, map(str.strip, texts)) if match]
    else:
        found = [*_POSITION.finditer(_said(element, "coordinates"))]
    return [(float(match[1]), float(match[2])) for match in found]
