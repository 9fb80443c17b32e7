"""Which projects belong to which 街坊, roads, rivers and stations: by words and by position."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.blocks import block_mentions
from jianxi_gis.geo.crs import project as project_to_grid
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.geocode.mentions import CORRIDORS, name_index
from jianxi_gis.geo.names import normalise
from jianxi_gis.model.classes import LocationKind
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import Relation, RelationIndex, Relations

REACH_M = 1500.0
"""Distances are known up to here, metres; a filter can ask for any distance below."""
WORST_M = 300.0
"""A position or a line less accurate than this cannot say what is near to what, metres."""

_Found = dict[str, dict[str, Relation]]


def relate(projects: Iterable[Project], gazetteer: Gazetteer) -> RelationIndex:
    """Return the relations of projects to blocks, roads, rivers and stations.

    Parameters
    ----------
    projects : iterable of Project
        Located or not: words relate a project that has no place.
    gazetteer : Gazetteer
        Roads, rivers and stations to relate to.

    Returns
    -------
    RelationIndex
        By words: every block, road, river and station the name mentions, blocks without a known
        position too. By position: roads, rivers and stations within `REACH_M`, where both the
        project and the line are known to `WORST_M`; blocks a location stands for. Words come
        first, then the nearest.

    Notes
    -----
    Method: grid distance in EPSG:4546 (203 ppm long here) between geometries, nearest location
    of a project first; the accuracy is the sum of both accuracies. Roads and rivers go by one
    proper name whatever their pieces are called. Whole-district projects are near to nothing.
    Cost: one pass of a spatial index per sort.
    """
    listed = list(projects)
    blocks: _Found = defaultdict(dict)
    named: dict[str, _Found] = {sort: defaultdict(dict) for sort in CORRIDORS}
    index = name_index(gazetteer)
    for item in listed:
        text = normalise(item.name)
        for block in block_mentions(text):
            for name in (block.whole, block.name):
                blocks[item.id].setdefault(name, Relation(name, "words"))
        for location in item.locations:
            for block in block_mentions(location.place):
                near = Relation(block.whole, "position", 0.0, location.accuracy_m)
                blocks[item.id].setdefault(block.whole, near)
        for mention in index.corridors(text):
            name = mention.target.name
            named[mention.target.corridor][item.id].setdefault(name, Relation(name, "words"))
    owners, shapes, accuracies = _placed(listed)
    axes = _axes(gazetteer)
    for sort, found in named.items():
        _add_near(found, owners, shapes, accuracies, axes[sort])
    return RelationIndex(
        blocks=_sorted(blocks),
        roads=_sorted(named["road"]),
        rivers=_sorted(named["water"]),
        stations=_sorted(named["station"]),
    )


def relate_again(
    old: Sequence[Project], known: RelationIndex, new: Sequence[Project], gazetteer: Gazetteer
) -> RelationIndex:
    """Return what `relate` returns for new projects, looking only at those that differ from old.

    Parameters
    ----------
    old : sequence of Project
    known : RelationIndex
        What `relate` returned for them and this gazetteer; returned as it is if all stays.
    new : sequence of Project
    gazetteer : Gazetteer
    """
    before = {item.id: item for item in old}
    fresh = []
    for item in new:
        was = before.pop(item.id, None)
        if was is not item and (
            was is None or was.name != item.name or was.locations is not item.locations
        ):
            fresh.append(item)
    if not fresh and not before:
        return known
    found = relate(fresh, gazetteer)
    gone = (*before, *(item.id for item in fresh))
    merged = {}
    for sort in RelationIndex.__slots__:
        relations = dict(getattr(known, sort))
        for project_id in gone:
            relations.pop(project_id, None)
        merged[sort] = relations | getattr(found, sort)
    return RelationIndex(**merged)


def _placed(
    projects: Sequence[Project],
) -> tuple[list[str], Sequence[BaseGeometry], list[float]]:
    """Return project ids, geometries in metres and accuracies of the locations that can relate."""
    owners: list[str] = []
    shapes: list[BaseGeometry] = []
    accuracies: list[float] = []
    for item in projects:
        for location in item.locations:
            if location.kind is not LocationKind.DISTRICT and location.accuracy_m <= WORST_M:
                owners.append(item.id)
                shapes.append(location.geometry)
                accuracies.append(location.accuracy_m)
    if shapes:
        shapes = list(shapely.transform(np.asarray(shapes, dtype=object), project_to_grid))
    return owners, shapes, accuracies


@lru_cache(maxsize=4)  # a workspace's own places make a gazetteer of their own
def _axes(gazetteer: Gazetteer) -> dict[str, tuple[list[str], list[BaseGeometry], list[float]]]:
    """Return name, geometry in metres and accuracy of every piece, by sort."""
    rows: dict[str, list[tuple[str, BaseGeometry, float]]] = {
        "road": [], "water": [], "station": []
    }  # fmt: skip
    for line in gazetteer.lines:
        if line.accuracy_m <= WORST_M:
            sort = "water" if line.kind == "water" else "road"
            rows[sort].append((line.proper, line.geometry, line.accuracy_m))
    for station in gazetteer.stations:
        rows["station"].append((f"{station.name}站", station.geometry, station.accuracy_m))
    found = {}
    for sort, pieces in rows.items():
        names, shapes, accuracies = zip(*pieces, strict=True)
        grid = shapely.transform(np.asarray(shapes, dtype=object), project_to_grid)
        found[sort] = (list(names), list(grid), list(accuracies))
    return found


def _add_near(
    found: _Found,
    owners: Sequence[str],
    shapes: Sequence[BaseGeometry],
    accuracies: Sequence[float],
    axes: tuple[list[str], list[BaseGeometry], list[float]],
) -> None:
    if not owners:
        return
    names, lines, errors = axes
    tree = shapely.STRtree(lines)
    geometries = np.asarray(shapes, dtype=object)
    which, line_of = tree.query(geometries, predicate="dwithin", distance=REACH_M)
    distances = shapely.distance(geometries[which], np.asarray(lines, dtype=object)[line_of])
    for place, line, distance in zip(which, line_of, distances, strict=True):
        near = Relation(
            names[line], "position", round(float(distance), 1), accuracies[place] + errors[line]
        )
        known = found[owners[place]].get(names[line])
        if known is None or (known.how == "position" and near.distance_m < known.distance_m):
            found[owners[place]][names[line]] = near
        elif known.how == "words" and (not known.accuracy_m or near.distance_m < known.distance_m):
            found[owners[place]][names[line]] = replace(
                known, distance_m=near.distance_m, accuracy_m=near.accuracy_m
            )


def _sorted(found: _Found) -> Relations:
    return {
        project_id: tuple(
            sorted(near.values(), key=lambda one: (one.how != "words", one.distance_m))
        )
        for project_id, near in found.items()
        if near
    }
