"""Objects of an extract sorted into themes, with what is lost on the way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from jianxi_gis.basemap.osm.classify import (
    Found,
    Tags,
    is_hidden,
    name_of,
    of_area,
    of_node,
    of_way,
)
from jianxi_gis.basemap.osm.extract import Box
from jianxi_gis.basemap.osm.gathering import Gathering

if TYPE_CHECKING:
    from osmium.osm.types import Area, Node, NodeRef, OSMEntity, Way

_REACH = 1.0
"""Degrees: 90 km and more. No way is so long: it has at most 2000 nodes."""


@dataclass(slots=True)
class Losses:
    """What could not be taken as it is; see `OsmExtract`."""

    cut_ways: int = 0
    broken_areas: int = 0


def tags_of(entity: "OSMEntity") -> dict[str, str]:
    """Return the tags of an object."""
    return {tag.k: tag.v for tag in entity.tags}


class Sorter:
    """Sorts the objects of the second pass into the gathering."""

    def __init__(self, gathering: Gathering, losses: Losses, box: Box) -> None:
        import osmium

        west, south, east, north = box
        self._around = west - _REACH, south - _REACH, east + _REACH, north + _REACH
        self._gathering = gathering
        self._losses = losses
        self._wkb = osmium.geom.WKBFactory()
        self._cut = osmium.InvalidLocationError
        self._node, self._way, self._area = osmium.osm.Node, osmium.osm.Way, osmium.osm.Area

    def take(self, entity: "OSMEntity") -> None:
        """Add what an object is to the gathering; relations were turned into areas before."""
        if isinstance(entity, self._area):
            # what could not be put together has no ring
            known = entity.num_rings()[0] > 0
            if known and not (entity.from_way() and self._far(_first(entity))):
                self._take_area(entity, tags_of(entity))
        elif isinstance(entity, self._way):
            if not (len(entity.nodes) and self._far(entity.nodes[0])):
                self._take_way(entity, tags_of(entity))
        elif isinstance(entity, self._node):
            self._take_node(entity, tags_of(entity))

    def _far(self, first: "NodeRef") -> bool:
        """Return True if a way that begins here is too far from the box to reach it."""
        west, south, east, north = self._around
        at = first.location
        return at.valid() and not (west < at.lon < east and south < at.lat < north)

    def _take_node(self, node: "Node", tags: Tags) -> None:
        found = of_node(tags)
        if found is not None and node.location.valid():
            self._add((found,), self._wkb.create_point(node), tags)

    def _take_way(self, way: "Way", tags: Tags) -> None:
        found = of_way(tags)
        if found is None:
            return
        try:
            self._add((found,), self._wkb.create_linestring(way), tags)
        except self._cut:
            self._losses.cut_ways += 1
            for run in _known_runs(way):
                self._add((found,), run, tags)
        except RuntimeError:  # all nodes are at one place
            self._losses.cut_ways += 1

    def _take_area(self, area: "Area", tags: Tags) -> None:
        found = of_area(tags)
        if found:
            self._losses.broken_areas -= not area.from_way()
            self._add(found, self._wkb.create_multipolygon(area), tags)

    def _add(self, found: Iterable[Found], wkb_hex: str, tags: Tags) -> None:
        shape, name, hidden = bytes.fromhex(wkb_hex), name_of(tags), is_hidden(tags)
        for one in found:
            self._gathering.add(one, shape, name, hidden)


def _first(area: "Area") -> "NodeRef":
    return next(ring[0] for ring in area.outer_rings())


def _known_runs(way: "Way") -> Iterator[str]:
    """Yield the parts of a way between nodes that the file does not hold."""
    run: list[tuple[float, float]] = []
    for node in (*way.nodes, None):
        if node is not None and node.location.valid():
            run.append((node.location.lon, node.location.lat))
            continue
        if len(run) > 1:
            yield shapely.to_wkb(shapely.linestrings(np.array(run)), hex=True)
        run = []
