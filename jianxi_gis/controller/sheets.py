"""What a sheet prints: the state, with what the user left empty filled in."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.controller.derive import by_ids
from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.certainty import filter_words, possible
from jianxi_gis.model.history import newest_date
from jianxi_gis.model.outside import outside_m
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet, SheetContent

Extent = tuple[float, float, float, float]
"""West, south, east, north in metres (EPSG:4546)."""

MARGIN = 0.06
"""Free share on each side of the extent a sheet takes by itself."""
LEAST_EXTENT_M = 1600.0
"""A sheet of one point still shows its surroundings: least width and height, metres."""
FAR_M = 3000.0
"""What lies farther from the district does not pull the map out: the sheet counts it as 图面外."""

_FIVE_YEARS = re.compile(r"第(?P<number>[一二三四五六七八九十]+)个五年规划")


def sheet_content(state: State, sheet: Sheet, extent: Extent | None = None) -> SheetContent:
    """Return what a sheet prints.

    Parameters
    ----------
    state : State
        What is shown.
    sheet : Sheet
        Empty title, 制图日期 and 数据截止日期 are filled; the filter's words always are, with how
        many projects it holds or misses only perhaps. The data date is never later than the
        newest document or figure of a person (`history.newest_date`).
    extent : tuple of float, optional
        West, south, east, north in metres (EPSG:4546). Default: the projects shown that have a
        place of their own not far outside (`FAR_M`); the district if none has a place.

    Returns
    -------
    SheetContent
    """
    shown = by_ids(state.plan, state.shown)
    newest = newest_date(state.plan)
    filled = replace(
        sheet,
        title=sheet.title or default_title(state),
        made_on=sheet.made_on or date.today().isoformat(),
        data_date=min(sheet.data_date or newest, newest),
        filter_words=filter_words(state.plan, state.relations, state.filter),
    )
    extent = extent or _extent_of(shown) or district_extent()
    perhaps = possible(state.plan, state.relations, state.filter)
    return SheetContent(filled, state.layers, shown, extent, plan=state.plan, possible=perhaps)


def formats(*families: str) -> tuple[tuple[str, str], ...]:
    """Return label and suffix of each format of these families (`exporters.Family`)."""
    from jianxi_gis.exporters import EXPORTERS

    return tuple(
        (exporter.label, exporter.suffix) for exporter in EXPORTERS if exporter.family in families
    )


def default_title(state: State) -> str:
    """Return 涧西区“十四五”规划项目分布图; without the plan's name where there is not one."""
    plans = {project.plan for project in state.plan.projects if project.section is not None}
    words = plans.pop().removeprefix("涧西区") if len(plans) == 1 else ""
    five_years = _FIVE_YEARS.search(words)
    if five_years:
        words = f"“{five_years['number']}五”规划"
    return f"涧西区{words}项目分布图"


def district_extent() -> Extent:
    """Return the box of the district with its margin, metres (EPSG:4546)."""
    from jianxi_gis.geo.gazetteer import load_gazetteer

    return _box([load_gazetteer().district])


def _extent_of(projects: Iterable[Project]) -> Extent | None:
    placed = [one for one in projects if one.locations and not one.whole_district]
    away = outside_m([one.locations for one in placed])
    near = [one for one, metres in zip(placed, away, strict=True) if metres <= FAR_M]
    geometries = [location.geometry for one in near or placed for location in one.locations]
    return _box(geometries) if geometries else None


def _box(geometries: list[BaseGeometry]) -> Extent:
    shapes = np.asarray(geometries, dtype=object)
    west, south, east, north = shapely.total_bounds(shapely.transform(shapes, to_map)).tolist()
    center_x, center_y = (west + east) / 2, (south + north) / 2
    half_width = max((east - west) * (0.5 + MARGIN), LEAST_EXTENT_M / 2)
    half_height = max((north - south) * (0.5 + MARGIN), LEAST_EXTENT_M / 2)
    return (
        center_x - half_width,
        center_y - half_height,
        center_x + half_width,
        center_y + half_height,
    )
