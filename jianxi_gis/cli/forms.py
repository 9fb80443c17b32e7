"""Projects and reports as JSON and CSV: the forms that scripts rely on."""

import csv
import io
import json
from collections.abc import Container, Iterable
from dataclasses import fields
from typing import Any

import shapely.geometry

from jianxi_gis.controller import ImportOutcome
from jianxi_gis.model.certainty import POSSIBLE
from jianxi_gis.model.check import CheckReport
from jianxi_gis.model.classes import ACCURACY_LIMITS_M, METHOD_WORDS
from jianxi_gis.model.doubts import Settlement
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.listing import safe_cell
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.summary import Share, accuracy_shares, shares, total, unlocated_shares

Json = dict[str, Any]


def to_json(value: Any) -> str:
    """Return a value as indented JSON with Chinese as it is."""
    return json.dumps(value, ensure_ascii=False, indent=1)


def project_json(project: Project, plan: Plan) -> Json:
    """Return one project; ``location`` is the first place, ``locations`` are all."""
    titles = {document.id: document.title for document in plan.documents}
    places = [_location(place) for place in project.locations]
    form: Json = {
        "id": project.id,
        "name": project.name,
        "section": project.section,
        "group": project.group,
        "seq": project.seq,
        "investment_yuan": project.investment_yuan,
        "status": project.status.value,
        "kind": project.kind.value,
        "owner": project.owner,
        "note": project.note,
        "location": places[0] if places else None,
    }
    if project.parent:
        form["parent"] = project.parent
    if places:
        form["locations"] = places
    else:
        form["unlocated_reason"] = project.unlocated_reason
    form["evidence"] = [_evidence(claim, titles) for claim in project.evidence]
    return form


def accuracy_json(plan: Plan) -> Json:
    """Return the projects by accuracy of their place, those of the whole district, the rest."""
    projects = plan.projects
    *located, district, missing = accuracy_shares(projects)
    limits = (*ACCURACY_LIMITS_M, None)
    unlocated = [project for project in projects if not project.locations]
    return {
        "classes": [
            {"label": share.label, "max_m": limit, **_sum(share)}
            for share, limit in zip(located, limits, strict=True)
        ],
        "district": _sum(district),
        "unlocated": {
            **_sum(missing),
            "sorts": [{"sort": share.label, **_sum(share)} for share in unlocated_shares(projects)],
            "reasons": [
                {"reason": share.label, **_sum(share)}
                for share in shares(unlocated, lambda project: project.unlocated_reason)
            ],
        },
        "methods": [
            {"method": share.label, **_sum(share)}
            for share in shares(
                [project for project in projects if project.locations],
                lambda project: project.locations[0].method.value,
            )
        ],
        "settled": _sum(total(project for project in projects if project.settled)),
        "total": _sum(total(projects)),
        "projects": [project_json(project, plan) for project in projects],
    }


def import_json(outcome: ImportOutcome) -> Json:
    """Return what each document brought, and how the new projects were placed."""
    return {
        "documents": [
            {
                **_plain(report),
                "document": {
                    key: value for key, value in _plain(report.document).items() if key != "id"
                },
                "skipped": [
                    {
                        "line": line.locator.line,
                        "where": str(line.locator),
                        "text": line.text,
                        "reason": line.reason,
                    }
                    for line in report.skipped
                ],
            }
            for report in outcome.reports
        ],
        "changed": outcome.plan is not outcome.base,
        "total": _sum(total(outcome.plan.projects)),
    }


def check_json(report: CheckReport, plan: Plan) -> Json:
    """Return stated against counted and summed, duplicates and contradictions."""
    titles = {document.id: document.title for document in plan.documents}
    return {
        "groups": [_plain(group) for group in report.groups],
        "duplicates": [
            {
                "project_ids": found.project_ids,
                "names": found.names,
                "reason": found.reason,
                "settled": _settled(found.settlement),
            }
            for found in report.duplicates
        ],
        "contradictions": [
            {
                "subject": found.subject,
                "project_id": found.project_id or None,
                "reason": found.reason,
                "settled": _settled(found.settlement),
                "claims": [
                    {
                        "document": titles.get(claim.document_id, ""),
                        "line": claim.locator.line,
                        "where": str(claim.locator),
                        "value": claim.value,
                        "status": claim.status.value,
                        "date": claim.date,
                        "by": claim.said_by,
                    }
                    for claim in found.claims
                ],
            }
            for found in report.contradictions
        ],
    }


def projects_csv(projects: Iterable[Project], possible: Container[str] = ()) -> str:
    """Return a table a spreadsheet opens rightly: byte order mark, and no cell is a formula.

    ``possible`` are the ids of those that pass the filter only perhaps.
    """
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out)
    writer.writerow(
        ("编号", "专栏", "组", "序号", "项目名称", "投资（元）", "状态", "类别", "责任单位",
         "位置", "方法", "精度（米）", "定位依据", "是否符合筛选")
    )  # fmt: skip
    for project in projects:
        first = project.locations[0] if project.locations else None
        accuracy = project.accuracy_m
        row = (
            project.id,
            project.section,
            project.group,
            project.seq,
            project.name,
            project.investment_yuan,
            project.status.value,
            project.kind.value,
            project.owner,
            "、".join(place.place for place in project.locations) if first else "未落图",
            METHOD_WORDS[first.method] if first else "",
            "" if accuracy is None else f"{accuracy:g}",
            first.reasoning if first else project.unlocated_reason,
            POSSIBLE if project.id in possible else "",
        )
        writer.writerow([safe_cell(cell) for cell in row])
    return out.getvalue()


def _location(place: Location) -> Json:
    return {
        "method": place.method.value,
        "kind": place.kind.value,
        "accuracy_m": place.accuracy_m,
        "geometry": shapely.geometry.mapping(place.geometry),
        "reasoning": place.reasoning,
        "place": place.place,
    }


def _evidence(claim: Evidence, titles: dict[str, str]) -> Json:
    return {
        "document": titles.get(claim.document_id, ""),
        "line": claim.locator.line,
        "where": str(claim.locator),
        "topic": claim.topic,
        "value": claim.value,
        "date": claim.date,
        "by": claim.said_by,
    }


def _settled(settlement: Settlement | None) -> Json | None:
    if settlement is None:
        return None
    return {"note": settlement.note, "by": settlement.said_by, "date": settlement.date}


def _sum(share: Share) -> Json:
    return {"count": share.count, "total_yuan": share.total_yuan}


def _plain(record: Any) -> Json:
    """Return the fields of a record of plain values, tuples as lists."""
    return {field.name: getattr(record, field.name) for field in fields(record)}
