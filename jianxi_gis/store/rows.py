"""A plan as rows and back: the only place that knows both."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

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
Rows = dict[Table, dict[tuple[Any, ...], Row]]
"""Table -> primary key -> row."""


def rows_of(plan: Plan, home: Path) -> Rows:
    """Return the rows a plan is stored as in a workspace in the folder ``home``."""
    found: dict[Table, list[Row]] = {table: [] for table in schema.CONTENT}
    found[schema.documents] = [
        {"position": position, **_plain(document)}
        for position, document in enumerate(plan.documents)
    ]
    found[schema.groups] = [
        {"position": position, **_plain(group)} for position, group in enumerate(plan.groups)
    ]
    found[schema.indicators] = [
        {"position": position, **_plain(indicator)}
        for position, indicator in enumerate(plan.indicators)
    ]
    found[schema.statements] = [
        {
            "position": position,
            **_plain(statement),
            "near": json.dumps(statement.near, ensure_ascii=False),
        }
        for position, statement in enumerate(plan.statements)
    ]
    found[schema.reported] = [
        {"position": position, **_plain(item)} for position, item in enumerate(plan.reported)
    ]
    found[schema.settlements] = [
        {
            "position": position,
            **_plain(item),
            "claims": json.dumps(item.claims, ensure_ascii=False),
        }
        for position, item in enumerate(plan.settlements)
    ]
    found[schema.own_places] = [
        {
            "position": position,
            **_plain(place),
            "geometry": shapely.to_wkb(place.geometry, include_srid=False),
            "aliases": json.dumps(place.aliases, ensure_ascii=False),
            "owners": json.dumps(place.owners, ensure_ascii=False),
        }
        for position, place in enumerate(plan.own_places)
    ]
    found[schema.added_layers] = [
        {"position": position, **added_layers.row_of(layer, home)}
        for position, layer in enumerate(plan.added)
    ]
    for position, project in enumerate((*plan.projects, *plan.removed)):
        row, claims, places = project_rows(project, home)
        found[schema.projects].append({"position": position, **row})
        found[schema.evidence] += claims
        found[schema.locations] += places
    return {table: by_key(table, rows) for table, rows in found.items()}


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


def by_key(table: Table, rows: Iterable[Mapping[Any, Any]]) -> dict[tuple[Any, ...], Row]:
    """Return rows by their primary key, each with the table's columns in order."""
    names = [column.name for column in table.primary_key]
    columns = [column.name for column in table.columns]
    return {
        tuple(row[name] for name in names): {column: row[column] for column in columns}
        for row in rows
    }


_LOCATOR = {name: f"at_{name}" for name in Locator.__slots__}


def _plain(record: Any) -> Row:
    """Return a record's fields: locators spread into columns, classes as their words."""
    row: Row = {}
    for name in record.__slots__:
        value = getattr(record, name)
        if isinstance(value, Locator):
            row |= {column: getattr(value, part) for part, column in _LOCATOR.items()}
        elif isinstance(value, Status | Kind | LocationKind | Method):
            row[name] = value.value
        else:
            row[name] = value
    return row


def _without(row: Row, *names: str) -> Row:
    """Return the fields of a record: the row without its place in the table and ``names``."""
    rest = {
        name: value
        for name, value in row.items()
        if name not in ("position", "project_id", *_LOCATOR.values(), *names)
    }
    if "at_line" in row:
        rest["locator"] = Locator(**{part: row[column] for part, column in _LOCATOR.items()})
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
