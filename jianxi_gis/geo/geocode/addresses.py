"""House numbers: as known, or between two known ones of the same road; else an honest no."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import shapely

from jianxi_gis.geo.gazetteer import Gazetteer, Place
from jianxi_gis.geo.geocode import axes
from jianxi_gis.geo.geocode.answer import DOUBTFUL, Candidate
from jianxi_gis.geo.geocode.mentions import Mention
from jianxi_gis.geo.measure import to_grid, to_lonlat
from jianxi_gis.geo.names import normalise

ADDRESS = re.compile(r"(?P<road>\w+?(?:路|街|巷|大道))(?P<number>\d{1,4})号")
_NUMBER = re.compile(r"(?P<number>\d{1,4})(?:-\d{1,4})?号(?!线|楼|机|桥|地块|街坊|路)")
_UNVERIFIED = "未核实"
_OFF_ROAD_M = 400.0
"""A known number farther from the centreline than this tells nothing of others, metres."""
_WORST_M = 800.0
"""A number between two known ones is placed automatically up to this accuracy, metres."""

Found = tuple[Candidate | None, str]


class _Known(NamedTuple):
    """One house whose number and place are known."""

    number: int
    place: Place
    sure: bool
    """The number is not itself reckoned from another."""


def addresses(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Found, ...]:
    """Return the house numbers a name speaks of: A路N号, with what is missing of each.

    Notes
    -----
    Method: between the nearest known numbers below and above on the centreline, in proportion.
    Accuracy: so large that it reaches both of them: numbers rise along a road, not evenly.
    """
    known = _known(gazetteer)
    found: list[Found] = []
    for match in ADDRESS.finditer(text):
        for road in (match["road"][start:] for start in range(len(match["road"]) - 1)):
            same = [one for one in known.get(road, ()) if one.number == int(match["number"])]
            if same and _NUMBER.match(text, match.start("number")):
                found.append(_as_known(f"{road}{match['number']}号", same[0]))
                break
    if found:
        return tuple(found)
    for mention in mentions:
        match_ = _NUMBER.match(text, mention.end)
        if match_ is None or mention.target.sort != "road" or not mention.target.lines:
            continue
        words = f"{mention.words}{match_[0]}"
        rows = (*known.get(mention.target.name, ()), *known.get(mention.words, ()))
        found.append(_between(words, int(match_["number"]), mention, rows))
    return tuple(found)


@lru_cache(maxsize=4)
def _known(gazetteer: Gazetteer) -> dict[str, tuple[_Known, ...]]:
    """Return the known numbers by road."""
    found: dict[str, tuple[_Known, ...]] = {}
    for place in gazetteer.places:
        for name in (place.name, *place.aliases):
            match = ADDRESS.fullmatch(normalise(name))
            if match is None:
                continue
            said = place.note + place.source + place.method
            sure = place.confidence not in DOUBTFUL and _UNVERIFIED not in said
            row = _Known(int(match["number"]), place, sure)
            found[match["road"]] = (*found.get(match["road"], ()), row)
    return found


def _as_known(words: str, known: _Known) -> Found:
    place = known.place
    candidate = Candidate(
        geometry=place.geometry,
        kind="point",
        method="address",
        accuracy_m=place.accuracy_m,
        place=place.name,
        reasoning=f"名称中的“{words}”即{place.name}，位置依据：{place.method}；来源：{place.source}。",
        automatic=known.sure,
    )
    return candidate, "" if known.sure else f"门牌“{words}”没有核实"


def _between(words: str, number: int, mention: Mention, rows: Sequence[_Known]) -> Found:
    """Return the spot of a number on the centreline between two known ones."""
    road = mention.target
    axis = axes.axis_of(road)
    sure = sorted(
        {
            (one.number, float(axis.project(spot)), one.place.accuracy_m)
            for one in rows
            if one.sure
            and axis.distance(spot := to_grid(one.place.geometry).centroid) <= _OFF_ROAD_M
        }
    )
    steps = np.diff([along for _, along, _ in sure])
    pairs = [(low, high) for low, high in pairwise(sure) if low[0] < number < high[0]]
    if not pairs:
        said = "、".join(f"{one[0]} 号" for one in sure)
        have = f"只知道{said}" if said else "没有核实过的门牌"
        return None, f"{road.name}{have}，推不出 {number} 号"
    if not (np.all(steps > 0) or np.all(steps < 0)):
        return None, f"{road.name}已知门牌的次序前后不一，推不出 {number} 号"
    ((low, high),) = pairs
    share = (number - low[0]) / (high[0] - low[0])
    along = low[1] + share * (high[1] - low[1])
    reach_m = max(abs(along - low[1]), abs(high[1] - along))
    error_m = reach_m + max(low[2], high[2]) + axes.accuracy_m(road)
    candidate = Candidate(
        geometry=to_lonlat(shapely.line_interpolate_point(axis, along)),
        kind="point",
        method="address",
        accuracy_m=float(np.ceil(error_m / 10) * 10),
        place=f"{road.name}{number}号",
        reasoning=f"名称中的“{words}”，在已知的 {low[0]} 号与 {high[0]} 号之间按号数内插"
        f"{axes.basis(road.lines)}。",
        automatic=error_m <= _WORST_M and not axes.doubtful(road.lines),
    )
    return candidate, "" if candidate.automatic else f"{road.name}已知门牌相距太远"
