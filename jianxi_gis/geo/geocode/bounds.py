"""A plot by the roads around it: A路以北、B路以南、C路以东、D路以西, or 东至A路、西至B路."""

import re
from collections.abc import Sequence

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.between import area_between
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.geocode import axes
from jianxi_gis.geo.geocode.answer import Candidate
from jianxi_gis.geo.geocode.mentions import Mention
from jianxi_gis.geo.measure import to_grid

_SIDE = re.compile(r"以(?P<way>[东南西北])|(?P<side>[东南西北])(?:侧|边)")
_UP_TO = re.compile(r"(?P<way>[东南西北])(?:面|侧)?(?:至|到|临|邻|抵)$")
_OPPOSITE = {"东": "西", "西": "东", "南": "北", "北": "南"}
_WAYS = {"东": (1.0, 0.0), "西": (-1.0, 0.0), "北": (0.0, 1.0), "南": (0.0, -1.0)}

Found = tuple[Candidate | None, str]


def bounded(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> Found | None:
    """Return the plot between three or more named roads, or what is missing; None: no such words.

    The plot is taken only if it lies on the stated side of every road.
    """
    sides = []
    for mention in mentions:
        match = _SIDE.match(text, mention.end)
        if match is not None and mention.target.lines:
            sides.append((mention, match["way"] or match["side"]))
            continue
        limit = _UP_TO.search(text, 0, mention.start)
        if limit is not None and mention.target.lines:
            sides.append((mention, _OPPOSITE[limit["way"]]))
    if len(sides) < 3:
        return None
    names = [mention.target.name for mention, _ in sides]
    try:
        area = area_between(names, gazetteer)
    except GeoError as error:
        return None, f"“{'、'.join(names)}”围成的地块定不了：{error.what}"
    middle = to_grid(area.geometry).centroid
    for mention, way in sides:
        axis = axes.axis_of(mention.target)
        nearest = axis.interpolate(axis.project(middle))
        east, north = _WAYS[way]
        if (middle.x - nearest.x) * east + (middle.y - nearest.y) * north <= 0:
            return None, f"{'、'.join(names)}围成的地块不在{mention.target.name}以{way}"
    said = "、".join(f"{mention.words}以{way}" for mention, way in sides)
    lines = [line for mention, _ in sides for line in mention.target.lines]
    candidate = Candidate(
        geometry=area.geometry,
        kind="area",
        method="bounded",
        accuracy_m=area.accuracy_m,
        place="、".join(names),
        reasoning=f"名称中的“{sides[0][0].words}”等四至（{said}），取道路中线围成的一块"
        f"{axes.basis(lines)}。",
        automatic=not axes.doubtful(lines),
    )
    return candidate, ""
