"""A plan as rows and back: the only place that knows both."""

import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any, cast

import shapely
from shapely.geometry.base import BaseGeometry
from sqlalchemy import Table

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.geo.own import OwnPlace
from jianxi_gis.model.belonging import ATTACHMENT
from jianxi_gis.model.classes import Kind, LocationKind, Method, Status
from jianxi_gis.model.doubts import Settlement
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Group, Indicator, Location, Project, Reported
from jianxi_gis.store import added_layers, near, schema

Row = dict[str, Any]
Key = tuple[Any, ...]
Rows = dict[Table, dict[Key, Row]]
"""Table -> primary key -> row."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What is to be looked at where one plan takes the place of another."""

    rows: dict[Table, list[Row]]
    """Of what is another object than it was, or stands elsewhere."""
    gone: dict[Table, list[Key]]
    """Keys of the rows there are no more, of projects, their claims and places."""
    whole: tuple[Table, ...]
    """Tables of which ``rows`` has every row there is to be."""
    positions: dict[str, int]
    """Id of each project -> where it stands."""


def difference(old: Plan, new: Plan, positions: Mapping[str, int], home: Path) -> Difference:
    """Return what a workspace in the folder ``home`` that stores ``old`` needs to store ``new``.

    Parameters
    ----------
    old, new : Plan
        Projects and lists that are the same objects in both are passed over.
    positions : mapping of str to int
        Where the projects of ``old`` stand among those in the plan, or among those taken out; they
        stay there as long as that is their order, so that taking one out moves no other.
    home : pathlib.Path
    """
    rows: dict[Table, list[Row]] = {table: [] for table in schema.CONTENT}
    gone: dict[Table, list[Key]] = {table: [] for table in schema.CONTENT}
    whole = []
    for table, (name, row_of) in _LISTS.items():
        if getattr(old, name) is not getattr(new, name):
            whole.append(table)
            rows[table] = [
                {"position": position, **row_of(record, home)}
                for position, record in enumerate(getattr(new, name))
            ]
    before = {project.id: project for project in (*old.projects, *old.removed)}
    places: dict[str, int] = {}
    for projects in (new.projects, new.removed):
        last = -1
        for project in projects:
            was = before.pop(project.id, None)
            stood = positions[project.id] if was is project else -1
            places[project.id] = last = stood if stood > last else last + 1
            if was is project and stood == last:
                continue
            row, claims, locations = project_rows(project, home)
            rows[schema.projects].append({"position": last, **row})
            if was is not project:
                rows[schema.evidence] += claims
                rows[schema.locations] += locations
            if was is not None:
                _add_gone(gone, was, len(claims), len(locations))
    for was in before.values():
        gone[schema.projects].append((was.id,))
        _add_gone(gone, was, 0, 0)
    return Difference(rows, gone, tuple(whole), places)


def _add_gone(gone: dict[Table, list[Key]], was: Project, claims: int, places: int) -> None:
    """Add the keys a project needs no more, that has so many claims and places now."""
    gone[schema.evidence] += ((was.id, n) for n in range(claims, len(was.evidence)))
    gone[schema.locations] += ((was.id, n) for n in range(places, len(was.locations)))


def project_rows(project: Project, home: Path) -> tuple[Row, list[Row], list[Row]]:
    """Return the row of a project, without its position, and those of its claims and places.

    Addresses of files below ``home``, the folder of the workspace, are relative.
    """
    row = _plain(project)
    del row["evidence"], row["locations"]
    row["group_name"] = row.pop("group")
    row["absorbed"] = json.dumps(project.absorbed)
    key = {"project_id": project.id}
    claims = [
        {**key, "position": number, **_plain(_moved(claim, near.kept, home))}
        for number, claim in enumerate(project.evidence)
    ]
    places = [
        {
            **key,
            "position": number,
            **_plain(place),
            "geometry": shapely.to_wkb(place.geometry, include_srid=False),
        }
        for number, place in enumerate(project.locations)
    ]
    return row, claims, places


def plan_of(rows: Rows, home: Path) -> Plan:
    """Return the plan that is stored as these rows in a workspace in the folder ``home``.

    Raises
    ------
    ValueError, KeyError, TypeError
        The rows are none that `rows_of` makes.
    WorkspaceError
        A place is broken; names its row.
    """
    claims = _children(rows[schema.evidence])
    places = _children(rows[schema.locations])
    projects = [
        project_of(row, claims.get(row["id"], ()), places.get(row["id"], ()), home)
        for row in _ordered(rows[schema.projects])
    ]
    return Plan(
        documents=tuple(Document(**_without(row)) for row in _ordered(rows[schema.documents])),
        groups=tuple(Group(**_without(row)) for row in _ordered(rows[schema.groups])),
        projects=tuple(project for project in projects if not project.removed_at),
        removed=tuple(project for project in projects if project.removed_at),
        indicators=tuple(Indicator(**_without(row)) for row in _ordered(rows[schema.indicators])),
        statements=tuple(
            Statement(
                **_without(row, "status", "near"),
                status=Status(row["status"]),
                near=tuple(json.loads(row["near"])),
            )
            for row in _ordered(rows[schema.statements])
        ),
        reported=tuple(Reported(**_without(row)) for row in _ordered(rows[schema.reported])),
        settlements=tuple(
            Settlement(**_without(row, "claims"), claims=tuple(json.loads(row["claims"])))
            for row in _ordered(rows[schema.settlements])
        ),
        own_places=tuple(
            OwnPlace(
                **_without(row, "geometry", "aliases", "owners"),
                geometry=_geometry(row),
                aliases=tuple(json.loads(row["aliases"])),
                owners=tuple(json.loads(row["owners"])),
            )
            for row in _ordered(rows[schema.own_places])
        ),
        added=tuple(
            added_layers.layer_of(row, home) for row in _ordered(rows[schema.added_layers])
        ),
    )


def project_of(row: Row, claims: Iterable[Row], places: Iterable[Row], home: Path) -> Project:
    """Return the project of the rows that `project_rows` makes."""
    return Project(
        **_without(row, "group_name", "kind", "status", "absorbed"),
        group=row["group_name"],
        absorbed=tuple(json.loads(row["absorbed"])),
        kind=Kind(row["kind"]),
        status=Status(row["status"]),
        evidence=tuple(_moved(_evidence(claim), near.found, home) for claim in claims),
        locations=tuple(_location(place) for place in places),
    )


def by_key(table: Table, rows: Iterable[Iterable[Any]]) -> dict[Key, Row]:
    """Return rows, each the values of the table's columns in order, by their primary key."""
    columns = [column.name for column in table.columns]
    names = [column.name for column in table.primary_key]
    named = (dict(zip(columns, row, strict=True)) for row in rows)
    return {tuple(row[name] for name in names): row for row in named}


_LOCATOR = {name: f"at_{name}" for name in Locator.__slots__}
_CLASSES = frozenset({"kind", "status", "method"})
"""Fields that may hold a class, stored as its word."""


@cache
def _fields(record: Any) -> tuple[tuple[str, ...], Callable[[Any], Any], tuple[str, ...]]:
    """Return columns of a record, what reads them, and those of them that may hold a class."""
    paths: dict[str, str] = {}
    for name in record.__slots__:
        if name == "locator":
            paths |= {column: f"locator.{part}" for part, column in _LOCATOR.items()}
        else:
            paths[name] = name
    return tuple(paths), attrgetter(*paths.values()), tuple(sorted(_CLASSES & paths.keys()))


def _plain(record: Any) -> Row:
    """Return a record's fields: locators spread into columns, classes as their words."""
    kind = cast(Hashable, type(record))  # mypy sees the __hash__ of its instances
    names, values, classes = _fields(kind)
    row = dict(zip(names, values(record), strict=True))
    for name in classes:
        row[name] = row[name] and str(row[name])
    return row


def _listed(record: Any, *names: str) -> Row:
    """Return a record's fields, those with these names as JSON."""
    row = _plain(record)
    for name in names:
        row[name] = json.dumps(row[name], ensure_ascii=False)
    return row


def _own_place(place: OwnPlace) -> Row:
    row = _listed(place, "aliases", "owners")
    row["geometry"] = shapely.to_wkb(place.geometry, include_srid=False)
    return row


_LISTS: Mapping[Table, tuple[str, Callable[[Any, Path], Row]]] = {
    schema.documents: ("documents", lambda record, _: _plain(record)),
    schema.groups: ("groups", lambda record, _: _plain(record)),
    schema.indicators: ("indicators", lambda record, _: _plain(record)),
    schema.statements: ("statements", lambda record, _: _listed(record, "near")),
    schema.reported: ("reported", lambda record, _: _plain(record)),
    schema.settlements: ("settlements", lambda record, _: _listed(record, "claims")),
    schema.own_places: ("own_places", lambda record, _: _own_place(record)),
    schema.added_layers: ("added", added_layers.row_of),
}
"""Tables that hold a list of a plan, its name there, and what makes a row of a record."""


def _without(row: Row, *names: str) -> Row:
    """Return the fields of a record: the row without its place in the table and ``names``."""
    rest = dict(row)
    for name in ("position", "project_id", *names):
        rest.pop(name, None)
    if "at_line" in rest:
        rest["locator"] = Locator(**{part: rest.pop(column) for part, column in _LOCATOR.items()})
    return rest


def _moved(claim: Evidence, address: Callable[[str, Path], str], home: Path) -> Evidence:
    """Return a claim; the address of what a person laid to a project is changed."""
    if claim.topic != ATTACHMENT:
        return claim
    return replace(claim, quote=address(claim.quote, home))


def _evidence(row: Row) -> Evidence:
    status = None if row["status"] is None else Status(row["status"])
    return Evidence(**_without(row, "status"), status=status)


def _location(row: Row) -> Location:
    return Location(
        **_without(row, "geometry", "kind", "method"),
        geometry=_geometry(row),
        kind=LocationKind(row["kind"]),
        method=Method(row["method"]),
    )


def _geometry(row: Row) -> BaseGeometry:
    geometry: BaseGeometry | None = shapely.from_wkb(row["geometry"], on_invalid="ignore")
    if geometry is None:
        row_of = row.get("name") or f"{row['project_id']} 第 {row['position'] + 1} 处"
        raise WorkspaceError("工作区里有一处位置读不懂", row_of, "请改用备份")
    return geometry


def _ordered(rows: Mapping[tuple[Any, ...], Row]) -> list[Row]:
    return sorted(rows.values(), key=lambda row: row["position"])


def _children(rows: Mapping[tuple[Any, ...], Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in _ordered(rows):
        found.setdefault(row["project_id"], []).append(row)
    return found
