"""Values of projects by the dimensions of a filter, as arrays that are kept up to date."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.geo.names import block_key
from jianxi_gis.model.owners import owners
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import RelationIndex, Relations
from jianxi_gis.model.streets import streets
from jianxi_gis.model.summary import accuracy_class

Value = tuple[str, float, float]
"""A value of a project, its distance and the accuracy of that, metres; 0 for what is said in words
or knows none."""
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_OF_A_YEAR = frozenset({"status", "year_plan", "year_completed", "completed"})
"""Claims that hold for a year, or for a day in it."""
block = lru_cache(maxsize=10_000)(block_key)


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """The values of one dimension: value ``codes[k]`` belongs to project ``rows[k]``."""

    names: tuple[str, ...]
    """A name a code, as first written."""
    codes: NDArray[np.intp]
    rows: NDArray[np.intp]
    distances: NDArray[np.float64]
    errors: NDArray[np.float64]
    """Accuracies of the distances."""


def values_of(
    field: str, relations: RelationIndex, titles: Mapping[str, str]
) -> Callable[[Project], Iterable[Value]]:
    """Return the function that lists the values of a field of one project."""
    near: dict[str, Relations] = {
        "roads": relations.roads, "rivers": relations.rivers, "stations": relations.stations
    }  # fmt: skip
    if field in near:
        return lambda item: (
            (one.place, 0.0, 0.0)
            if one.how == "words"
            else (one.place, one.distance_m, one.accuracy_m)
            for one in near[field].get(item.id, ())
        )
    plain: dict[str, Callable[[Project], Iterable[str]]] = {
        "blocks": lambda item: (block(one.place) for one in relations.blocks.get(item.id, ())),
        "streets": streets,
        "sections": lambda item: () if item.section is None else (str(item.section),),
        "groups": lambda item: (item.group,),
        "statuses": lambda item: (item.status.value,),
        "kinds": lambda item: (item.kind.value,),
        "owners": lambda item: owners(item.owner),
        "years": _years,
        "accuracies": lambda item: (accuracy_class(item),),
        "documents": lambda item: (titles.get(one.document_id, "") for one in item.evidence),
    }
    values = plain[field]
    return lambda item: ((name, 0.0, 0.0) for name in dict.fromkeys(values(item)) if name)


def _years(project: Project) -> Iterable[str]:
    """Return the years from planned start to finish, and those of reports and of yearly money.

    What a person enters bears the day of entering, which is no year of the project.
    """
    planned = sorted(
        int(year)
        for claim in project.evidence
        if claim.topic in {"start", "finish"}
        for year in _YEAR.findall(claim.value)
    )
    reported = [
        int(claim.date[:4])
        for claim in project.evidence
        if claim.topic in _OF_A_YEAR and claim.date[:4].isdecimal() and not claim.said_by
    ]
    spans = range(planned[0], planned[-1] + 1) if planned else ()
    return (str(year) for year in sorted({*spans, *reported}))


NOTHING = Column(
    (), np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0), np.empty(0)
)  # fmt: skip


def column_of(
    fresh: Iterable[tuple[int, Project]],
    values: Callable[[Project], Iterable[Value]],
    old: Column,
    moved: NDArray[np.intp],
) -> Column:
    """Return the values of projects.

    Parameters
    ----------
    fresh : iterable of (int, Project)
        Those to be asked, with their rows.
    values : callable
        Lists the values of one project.
    old : Column
        Values of projects as they were, of which those of others than the fresh ones are kept.
    moved : ndarray of int
        Shape (old projects,): the row each has now, -1 if its values are not to be kept.
    """
    codes = {name: code for code, name in enumerate(old.names)}
    cells = [
        (codes.setdefault(name, len(codes)), row, distance, error)
        for row, project in fresh
        for name, distance, error in values(project)
    ]
    added = zip(*cells, strict=True) if cells else ((), (), (), ())
    row_of_old = moved[old.rows]
    kept = row_of_old >= 0
    code, row, distances, errors = (
        np.concatenate([was[kept], np.array(new, was.dtype)])
        for was, new in zip((old.codes, row_of_old, old.distances, old.errors), added, strict=True)
    )
    order = np.argsort(row, kind="stable")
    code = code[order]
    # numbered in order of first appearance, whatever was known before
    first = np.full(len(codes), len(code))
    first[code[::-1]] = np.arange(len(code))[::-1]
    ranked = np.argsort(first, kind="stable")[: int((first < len(code)).sum())]
    number = np.zeros(len(codes), np.intp)
    number[ranked] = np.arange(len(ranked))
    names = tuple(codes)
    return Column(
        tuple(names[known] for known in ranked.tolist()),
        number[code],
        row[order],
        distances[order],
        errors[order],
    )
