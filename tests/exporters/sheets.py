"""Sheets of a few features of known size, and of the plan that comes with the program."""

from typing import Any

import shapely
from factories import project
from shapely.geometry import LineString, Point

from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.geo.crs import unproject
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.layer import LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.sheet import Sheet, SheetContent

CENTER = (627_000.0, 3_838_000.0)
MAGENTA = "#ff00ff"


def placed(number: int, name: str, yuan: int | None, x: float = 0.0, y: float = 0.0) -> Project:
    """Return a project at metres east and north of the centre."""
    where = shapely.transform(Point(CENTER[0] + x, CENTER[1] + y), unproject)
    location = Location(where, LocationKind.POINT, Method.GAZETTEER, 50.0, "名称含地名", "某地")
    return project(number, name, yuan, locations=(location,))


def markers(*projects: Project) -> MapLayer:
    """Return the project layer of projects with a place."""
    spec = LayerSpec(
        "points",
        "项目（点）",
        "项目",
        "projects point",
        "point",
        (Rule("*", "更新改造", Symbol(fill="#c8442f", size_mm=4.0)),),
        graduated=True,
    )
    shapes = [item.locations[0].geometry for item in projects]
    columns = columns_from_geometries(
        shapes,
        "point",
        ids=[item.id for item in projects],
        labels=[item.name for item in projects],
        sizes=[item.investment_yuan or 0 for item in projects],
    )
    return MapLayer(spec, columns)


def ruler(metres: float, angle: tuple[float, float] = (1.0, 0.0)) -> MapLayer:
    """Return a magenta line of a length in EPSG:4546 from the centre."""
    x, y = CENTER
    line = LineString([(x, y), (x + metres * angle[0], y + metres * angle[1])])
    rule = Rule("", "尺", Symbol(outline=MAGENTA, width_mm=0.3))
    spec = LayerSpec("ruler", "尺", "尺", "test", "line", (rule,))
    return MapLayer(spec, columns_from_geometries([line], "line", projected=True))


def content(
    *layers: MapLayer, projects: tuple[Project, ...] = (), half_m: float = 2000.0, **sheet: Any
) -> SheetContent:
    """Return a sheet about the centre."""
    x, y = CENTER
    extent = (x - half_m, y - half_m, x + half_m, y + half_m)
    wanted = Sheet(**{"title": "涧西区牡丹广场项目分布图", **sheet})
    return SheetContent(wanted, layers, projects, extent)
