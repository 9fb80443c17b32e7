"""Make data/plan/*.csv from the documents: python scripts/bundle_plan.py FOLDER.

The tables hold figures, names, statuses and where in the documents they stand; the sentences of
the documents are not written.
"""

import csv
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from jianxi_gis.catalog.plan import TABLES
from jianxi_gis.importers import read_document
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.reconcile import merge

DATA = Path(__file__).resolve().parent.parent / "data" / "plan"


def plan_of(folder: Path) -> Plan:
    """Return the plan that all documents of a folder make, read in order of their dates."""
    readings = [read_document(path) for path in sorted(folder.glob("*.txt"))]
    readings.sort(key=lambda reading: reading.document.date or "9999")
    plan = Plan()
    for reading in readings:
        plan, _ = merge(plan, reading)
    return plan


def rows_of(plan: Plan) -> dict[str, Iterator[dict[str, object]]]:
    """Return the rows of each table."""
    ids: dict[str, str] = {}
    for document in plan.documents:
        ids.setdefault(document.title, document.id)
    return {
        "documents": (asdict(document) for document in plan.documents),
        "groups": (asdict(group) | {"line": group.locator.line} for group in plan.groups),
        "indicators": (
            asdict(row) | {"line": row.locator.line, "section": row.locator.section}
            for row in plan.indicators
        ),
        "projects": (
            {name: getattr(project, name, None) for name in TABLES["projects"]}
            | {"document_id": ids[project.plan]}
            for project in plan.projects
        ),
        "evidence": (
            asdict(claim) | asdict(claim.locator) | {"project_id": project.id}
            for project in plan.projects
            for claim in project.evidence
        ),
        "statements": (
            asdict(item) | {"line": item.locator.line, "near": " ".join(item.near)}
            for item in plan.statements
        ),
        "reported": (asdict(item) | {"line": item.locator.line} for item in plan.reported),
    }


def write(folder: Path, table: str, rows: Iterable[dict[str, object]]) -> int:
    columns = TABLES[table]
    with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007
            writer.writerow(row)
    return count


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: bundle_plan.py FOLDER_OF_DOCUMENTS")
    DATA.mkdir(parents=True, exist_ok=True)
    for table, rows in rows_of(plan_of(Path(sys.argv[1]))).items():
        print(f"{table}: {write(DATA, table, rows)}")


if __name__ == "__main__":
    main()
