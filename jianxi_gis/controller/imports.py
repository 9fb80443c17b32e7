"""Documents read against a plan: a value to look at before anything is stored."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from jianxi_gis.errors import DocumentError
from jianxi_gis.model.plan import Plan

if TYPE_CHECKING:
    from jianxi_gis.model.reconcile import ImportReport

Progress = Callable[[int, int, str], bool]
"""Told documents done, documents in all and the name of the next; returns False to stop."""


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What reading documents would make of a plan; nothing is stored until it is accepted."""

    base: Plan
    """The plan the documents were read against."""
    plan: Plan
    """The same object as ``base`` if the documents bring nothing new."""
    reports: "tuple[ImportReport, ...]" = ()
    titles: tuple[str, ...] = ()
    """Titles of the documents, in the order read."""
    cancelled: bool = False


def read_documents(
    base: Plan,
    paths: Sequence[Path],
    progress: Progress | None = None,
    crs: str | None = None,
) -> ImportOutcome:
    """Read documents against a plan; pure.

    Parameters
    ----------
    base : Plan
        What is known so far.
    paths : sequence of pathlib.Path
        All are read, or none: the first that cannot be read stops the import.
    progress : callable, optional
        See `Progress`.
    crs : str, optional
        What coordinates are where a file does not say it, see `importers.read_document`.

    Returns
    -------
    ImportOutcome
        New projects are located.

    Raises
    ------
    DocumentError
        A document cannot be read, or does not say what its coordinates are; names file and line.
    """
    from jianxi_gis.importers import read_document
    from jianxi_gis.model.reconcile import merge

    plan = base
    reports, titles = [], []
    for number, path in enumerate(paths):
        if progress is not None and not progress(number, len(paths), path.name):
            return ImportOutcome(base, base, cancelled=True)
        try:
            reading = read_document(path, crs)
        except DocumentError as error:
            raise in_folder(error, path, paths) from None
        if reading.question is not None:
            known = "、".join(reading.question.choices)
            todo = f"请确认后用 --crs 指定，例如 {known}" if known else "请检查坐标"
            asked = DocumentError(reading.question.words, path.name, todo)
            raise in_folder(asked, path, paths)
        plan, report = merge(plan, reading)
        reports.append(report)
        titles.append(reading.document.title)
    if plan is not base:
        plan = located(base, plan)
    if progress is not None:
        progress(len(paths), len(paths), "")
    return ImportOutcome(base, plan, tuple(reports), tuple(titles))


def in_folder(error: DocumentError, path: Path, paths: Sequence[Path]) -> DocumentError:
    """Return the error with the file's folder, where another of the files has the same name."""
    if sum(other.name == path.name for other in paths) < 2:
        return error
    folder = path.resolve().parent.name
    return DocumentError(error.what, f"{folder}/{error.where}", error.todo)


def located(base: Plan, plan: Plan) -> Plan:
    """Return the plan with those projects located that are new in it and have no place yet."""
    from jianxi_gis.model.locating import locate
    from jianxi_gis.model.review import gazetteer_of

    known = {project.id for project in base.projects}
    gazetteer = gazetteer_of(plan)
    return replace(
        plan,
        projects=tuple(
            project
            if project.id in known or project.locations or project.unlocated_reason
            else locate(project, gazetteer)
            for project in plan.projects
        ),
    )
