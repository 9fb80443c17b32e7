"""A gazetteer with lines and places of another source, in memory; the tables stay as they are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

import shapely

from jianxi_gis.geo.gazetteer import Gazetteer, NamedLine, Place
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.geo.names import normalise

_COVERS = 0.8
"""A line takes the place of a known one only if it has this share of its length."""


def extended(
    gazetteer: Gazetteer, lines: Iterable[NamedLine], places: Iterable[Place]
) -> Gazetteer:
    """Return a gazetteer that also knows these lines and places; the old one is unchanged.

    Parameters
    ----------
    gazetteer : Gazetteer
        What is known.
    lines : iterable of NamedLine
        A name not known is added. All rows of a known name give way to the new ones if those are
        more accurate, at least 0.8 times as long and sure of their name; else the new ones are
        left out: two courses of one road would meet every other road twice.
    places : iterable of Place
        A name not known is added. A known place gives way to a more accurate one that lies
        within its accuracy; a place elsewhere contradicts it and is left out.

    Notes
    -----
    Aliases and owners of a row that gives way pass to the row that takes its place. New metro
    lines and stations are not taken: the tables have them all.
    """
    kept, brought = list(gazetteer.lines), []
    for name, rows in _by_name(lines).items():
        known = [line for line in kept if normalise(line.proper) == name]
        if not known and not gazetteer.line(name) and gazetteer.place(name) is None:
            brought += rows
        elif known and _better_course(rows, known):
            aliases = tuple(dict.fromkeys(alias for line in known for alias in line.aliases))
            brought += [replace(row, proper=known[0].proper, aliases=aliases) for row in rows]
            kept = [line for line in kept if line not in known]
    known_places = list(gazetteer.places)
    for place in places:
        known_place = gazetteer.place(place.name)
        if known_place is None:
            if not gazetteer.line(place.name):
                known_places.append(place)
        elif _better_place(place, known_place):
            known_places[known_places.index(known_place)] = replace(
                place,
                name=known_place.name,
                aliases=known_place.aliases,
                kind=known_place.kind,
                owners=known_place.owners,
            )
    return replace(gazetteer, lines=(*kept, *brought), places=tuple(known_places))


def _by_name(lines: Iterable[NamedLine]) -> dict[str, list[NamedLine]]:
    found: dict[str, list[NamedLine]] = defaultdict(list)
    for line in lines:
        found[normalise(line.proper)].append(line)
    return found


def _better_course(rows: Sequence[NamedLine], known: Sequence[NamedLine]) -> bool:
    sure = len(rows) == 1 and (rows[0].kind == "water") == (known[0].kind == "water")
    finer = max(row.accuracy_m for row in rows) < max(line.accuracy_m for line in known)
    return sure and finer and _length(rows) >= _COVERS * _length(known)


def _length(lines: Sequence[NamedLine]) -> float:
    return float(sum(shapely.length(to_grid(line.geometry)) for line in lines))


def _better_place(place: Place, known: Place) -> bool:
    if place.accuracy_m >= known.accuracy_m:
        return False
    apart = shapely.distance(to_grid(place.geometry), to_grid(known.geometry))
    return bool(apart <= known.accuracy_m)
