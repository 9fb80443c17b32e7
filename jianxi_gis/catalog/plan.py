"""The plan that ships with the program: tables of figures in ``data/plan``."""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from jianxi_gis.errors import DocumentError
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Group, Indicator, Project, Reported
from jianxi_gis.paths import bundled

TABLES: dict[str, tuple[str, ...]] = {
    "documents": ("id", "title", "kind", "date", "issuer", "file_name", "sha256"),
    "groups": (
        "document_id", "section", "section_title", "name", "stated_count", "stated_total_yuan",
        "stated_period_yuan", "line",
    ),
    "projects": (
        "id", "document_id", "section", "group", "seq", "name", "investment_yuan", "kind",
        "status", "version",
    ),
    "indicators": (
        "document_id", "section", "seq", "theme", "name", "base", "target", "growth", "nature",
        "line",
    ),
    "evidence": (
        "project_id", "document_id", "topic", "value", "date", "status", "line", "section",
        "group", "item",
    ),
    "statements": ("document_id", "line", "subject", "value", "status", "date", "near"),
    "reported": ("document_id", "line", "measure", "value", "date"),
}  # fmt: skip
"""Columns of each table, in order. Money is whole yuan; empty means not stated."""

Row = dict[str, str]
T = TypeVar("T")


def bundled_plan() -> Plan:
    """Return the plan that comes with the program.

    Raises
    ------
    DocumentError
        A table is missing or wrong; the message names file and row.
    """
    return read_plan(bundled("data") / "plan")


def read_plan(folder: Path) -> Plan:
    """Read the tables of a plan, strictly: nothing is guessed, nothing left out.

    Parameters
    ----------
    folder : pathlib.Path
        Holds one CSV file (UTF-8) for each of `TABLES`.

    Returns
    -------
    Plan
        Without the documents' sentences: they are not shipped.

    Raises
    ------
    DocumentError
        A table is missing, has other columns, or a cell that does not fit; names file and row.
    """
    documents = tuple(_read(folder, "documents", _document))
    titles = {document.id: document.title for document in documents}
    evidence: dict[str, list[Evidence]] = defaultdict(list)
    for project_id, claim in _read(folder, "evidence", _evidence):
        evidence[project_id].append(claim)

    def project(row: Row) -> Project:
        return Project(
            id=row["id"],
            name=row["name"],
            plan=titles[row["document_id"]],
            section=_number(row["section"]),
            group=row["group"],
            seq=int(row["seq"]),
            investment_yuan=_number(row["investment_yuan"]),
            kind=Kind(row["kind"]),
            status=Status(row["status"]),
            evidence=tuple(evidence.pop(row["id"])),
            version=int(row["version"]),
        )

    projects = tuple(_read(folder, "projects", project))
    if evidence:
        raise DocumentError(
            f"依据指向没有的项目 {next(iter(evidence))}", "evidence.csv", _REINSTALL
        )
    return Plan(
        documents=documents,
        groups=tuple(_read(folder, "groups", _group)),
        projects=projects,
        indicators=tuple(_read(folder, "indicators", _indicator)),
        statements=tuple(_read(folder, "statements", _statement)),
        reported=tuple(_read(folder, "reported", _reported)),
    )


_REINSTALL = "随程序提供的数据已损坏，请重新安装"


def _read(folder: Path, table: str, make: Callable[[Row], T]) -> Iterator[T]:
    path = folder / f"{table}.csv"
    columns = TABLES[table]
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            if tuple(next(rows, ())) != columns:
                raise DocumentError("列名不对", f"{path.name} 第1行", _REINSTALL)
            for cells in rows:
                try:
                    yield make(dict(zip(columns, cells, strict=True)))
                except (ValueError, KeyError) as error:
                    where = f"{path.name} 第{rows.line_num}行"
                    raise DocumentError(f"内容不对（{error}）", where, _REINSTALL) from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DocumentError("数据表读不出来", path.name, f"{_REINSTALL}（{error}）") from None


def _number(text: str) -> int | None:
    return int(text) if text else None


def _document(row: Row) -> Document:
    return Document(**row)


def _group(row: Row) -> Group:
    return Group(
        section=int(row["section"]),
        section_title=row["section_title"],
        name=row["name"],
        stated_count=_number(row["stated_count"]),
        stated_total_yuan=_number(row["stated_total_yuan"]),
        stated_period_yuan=_number(row["stated_period_yuan"]),
        locator=Locator(int(row["line"]), int(row["section"]), row["name"]),
        document_id=row["document_id"],
    )


def _indicator(row: Row) -> Indicator:
    seq = int(row["seq"])
    return Indicator(
        seq=seq,
        theme=row["theme"],
        name=row["name"],
        base=row["base"],
        target=row["target"],
        growth=row["growth"],
        nature=row["nature"],
        locator=Locator(int(row["line"]), int(row["section"]), row["theme"], seq),
        document_id=row["document_id"],
    )


def _evidence(row: Row) -> tuple[str, Evidence]:
    place = Locator(int(row["line"]), _number(row["section"]), row["group"], _number(row["item"]))
    status = Status(row["status"]) if row["status"] else None
    return row["project_id"], Evidence(
        row["document_id"], place, row["topic"], row["value"], row["date"], status
    )


def _statement(row: Row) -> Statement:
    return Statement(
        document_id=row["document_id"],
        locator=Locator(int(row["line"])),
        subject=row["subject"],
        value=row["value"],
        status=Status(row["status"]),
        date=row["date"],
        near=tuple(row["near"].split()),
    )


def _reported(row: Row) -> Reported:
    return Reported(
        measure=row["measure"],
        value=row["value"],
        date=row["date"],
        locator=Locator(int(row["line"])),
        document_id=row["document_id"],
    )
