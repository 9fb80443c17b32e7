"""Projects and reports as JSON and CSV: the forms that scripts rely on."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

import shapely.geometry

from jianxi_gis.model.classes import ACCURACY_LIMITS_M, METHOD_WORDS
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.summary import accuracy_class, shares, total

Json = dict[str, Any]

_FORMULA = tuple("=+-@\t\r＝＋－＠")
"""A spreadsheet runs a cell that starts with one of these."""


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
    if places:
        form["locations"] = places
    else:
        form["unlocated_reason"] = project.unlocated_reason
    form["evidence"] = [_evidence(claim, titles) for claim in project.evidence]
    return form


def accuracy_json(plan: Plan) -> Json:
    """Return the projects by accuracy of their place, those of the whole district, the rest."""
    projects = plan.projects
    parts = {share.label: share for share in shares(projects, accuracy_class)}
    unlocated = [project for project in projects if not project.locations]
    labels = [f"{limit} 米内" for limit in ACCURACY_LIMITS_M]
    bounds: list[tuple[str, int | None]] = list(zip(labels, ACCURACY_LIMITS_M, strict=True))
    bounds.append((f"{ACCURACY_LIMITS_M[-1]} 米以上", None))
    return {
        "classes": [
            {"label": label, "max_m": limit, **_sum(parts.get(label))} for label, limit in bounds
        ],
        "district": _sum(parts.get("全区性")),
        "unlocated": {
            **_sum(parts.get("未落图")),
            "reasons": [
                {"reason": share.label, **_sum(share)}
                for share in shares(unlocated, lambda project: project.unlocated_reason)
            ],
        },
        "total": _sum(total(projects)),
        "projects": [project_json(project, plan) for project in projects],
    }


def projects_csv(projects: Iterable[Project]) -> str:
    """Return a table a spreadsheet opens rightly: byte order mark, and no cell is a formula."""
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out)
    writer.writerow(
        ("编号", "专栏", "组", "序号", "项目名称", "投资（元）", "状态", "类别", "责任单位",
         "位置", "方法", "精度（米）", "定位依据")
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
        )
        writer.writerow([safe_cell(cell) for cell in row])
    return out.getvalue()


def safe_cell(value: object) -> object:
    """Return a cell that a spreadsheet shows and does not run; None is an empty cell."""
    if isinstance(value, str) and value.lstrip(" \u3000").startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


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
    }


def _sum(share: Any) -> Json:
    if share is None:
        return {"count": 0, "total_yuan": 0}
    return {"count": share.count, "total_yuan": share.total_yuan}
