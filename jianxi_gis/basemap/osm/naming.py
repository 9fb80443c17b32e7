"""Names of an extract as rows of the gazetteer: roads and rivers as one line each, places."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.basemap.osm.classify import PATH, RAMP
from jianxi_gis.basemap.osm.drawing import merged
from jianxi_gis.basemap.osm.extract import SOURCE, OsmExtract
from jianxi_gis.geo.blocks import block_mentions
from jianxi_gis.geo.gazetteer import NamedLine, Place
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.names import block_key, normalise

ACCURACY_M = 15.0
"""Of what is drawn from imagery as a line or an outline, metres."""
SPOT_ACCURACY_M = 20.0
"""Of a school, hospital or station drawn as a point, metres."""
_MIDDLE_M = {"村庄": 200.0, "小区": 100.0}
"""Of a point that only marks the middle of a settlement, metres."""
_APART_M = 1000.0
"""Pieces of one name with a wider gap may be two roads, metres."""
_ONE_PLACE_M = 500.0
"""Features of one name within this are one place, metres; beyond, nobody knows which is meant."""
_KINDS = {
    "公园": "park",
    "广场": "square",
    "水面": "lake",
    "学校": "school",
    "医院": "hospital",
    "小区": "compound",
    "厂区": "plant",
    "村庄": "village",
    "火车站": "rail_station",
}
_THEMES = ("sites", "greens", "squares", "waters", "spots", "stations", "places")
_SHORTEST = 3
_GENERIC = frozenset(
    (
        "幼儿园", "停车场", "家属院", "卫生院", "卫生室", "运动场", "体育场", "体育馆", "村委会",
        "居委会", "图书馆", "实验小学", "实验中学", "中心小学", "人民医院", "中心广场", "文化广场",
        "休闲广场", "中心公园", "中心花园",
    )
)  # fmt: skip
"""Words that name a sort of thing: they would be found in the names of other things."""


def named_lines(extract: OsmExtract) -> tuple[NamedLine, ...]:
    """Return roads and rivers that have a name, longest piece of a name first.

    Returns
    -------
    tuple of NamedLine
        EPSG:4490, ``accuracy_m`` 15. All pieces of one name are one row, carriageways included;
        if they lie more than 1 km apart, each group is a row and a person must confirm which is
        meant (confidence ``inferred``).
    """
    found: list[NamedLine] = []
    for theme, kind, left_out in (("roads", "road", (PATH, RAMP)), ("waterways", "water", ())):
        features = extract.themes[theme]
        pieces: dict[str, list[BaseGeometry]] = defaultdict(list)
        for shape, sort, name in zip(
            features.geometries, features.classes, features.names, strict=True
        ):
            if name and sort not in left_out:
                pieces[normalise(name)].append(shape)
        for name, shapes in pieces.items():
            found += _lines(name, kind, shapes)
    return tuple(found)


def _lines(name: str, kind: str, shapes: Sequence[BaseGeometry]) -> Iterator[NamedLine]:
    groups = _groups(merged(shapes))
    what = "道路中线" if kind == "road" else "水系中线"
    doubt = len(groups) > 1
    for number, lines in enumerate(groups, start=1):
        yield NamedLine(
            name=name if number == 1 else f"{name}（第{number}处）",
            proper=name,
            aliases=(),
            kind=kind,
            geometry=lines[0] if len(lines) == 1 else shapely.multilinestrings(lines),
            accuracy_m=ACCURACY_M,
            confidence="inferred" if doubt else "high",
            method=f"{what}，同名的线段合为一条",
            source=SOURCE,
            note=f"同名的有 {len(groups)} 处，相距 1 公里以上，可能不是同一条" if doubt else "",
        )


def _groups(lines: list[BaseGeometry]) -> list[list[BaseGeometry]]:
    """Return lines in groups that lie apart, longest group first."""
    grid = [to_grid(line) for line in lines]
    near = shapely.union_all(shapely.buffer(grid, _APART_M / 2, quad_segs=2))
    areas = shapely.get_parts(near)
    which = [int(np.argmax(shapely.intersects(areas, line))) for line in grid]
    groups: dict[int, list[BaseGeometry]] = defaultdict(list)
    lengths: dict[int, float] = defaultdict(float)
    for group, line, metres in zip(which, lines, grid, strict=True):
        groups[group].append(line)
        lengths[group] += metres.length
    return [groups[group] for group in sorted(groups, key=lambda group: -lengths[group])]


def places(extract: OsmExtract) -> tuple[Place, ...]:
    """Return places that have a name of their own.

    Returns
    -------
    tuple of Place
        EPSG:4490, outlines as polygons. ``accuracy_m`` is 15 for outlines, 20 for points of
        schools, hospitals and railway stations, 100 to 200 for points that mark the middle of a
        settlement. A name is left out where it stands for things more than 500 m apart, is that
        of a road or river, or only names a sort of thing; so are sub-districts and towns, which
        a point cannot stand for, and metro stations, which the gazetteer holds.
    """
    taken = {
        normalise(name) for theme in ("roads", "waterways") for name in extract.themes[theme].names
    }
    found: dict[str, list[Place]] = defaultdict(list)
    for theme in _THEMES:
        features = extract.themes[theme]
        for shape, sort, name in zip(
            features.geometries, features.classes, features.names, strict=True
        ):
            key = block_key(name)
            if sort in _KINDS and key not in taken | _GENERIC and len(key) >= _SHORTEST:
                found[key].append(_place(key, sort, shape))
    return tuple(same[0] for same in map(_best_first, found.values()) if _one_place(same))


def _place(name: str, sort: str, shape: BaseGeometry) -> Place:
    parts = sorted(shapely.get_parts(shape), key=lambda part: -part.area)
    blocks = [block.name for block in block_mentions(name)]
    outline = parts[0].area > 0
    how = "轮廓" if outline else "标注点"
    return Place(
        name=name,
        aliases=(),
        kind="jiefang" if blocks == [name] else _KINDS[sort],
        geometry=parts[0],
        accuracy_m=ACCURACY_M if outline else _MIDDLE_M.get(sort, SPOT_ACCURACY_M),
        confidence="high",
        method=f"{sort}{how}",
        source=SOURCE,
        note=f"共 {len(parts)} 块，取最大的一块" if len(parts) > 1 else "",
    )


def _best_first(same: list[Place]) -> list[Place]:
    return sorted(same, key=lambda place: (place.accuracy_m, -place.geometry.area))


def _one_place(same: list[Place]) -> bool:
    grid = [to_grid(place.geometry) for place in same]
    return all(grid[0].distance(other) <= _ONE_PLACE_M for other in grid[1:])
