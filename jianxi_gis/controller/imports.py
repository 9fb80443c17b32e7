"""Documents read against a plan: a value to look at before anything is stored."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from jianxi_gis.errors import DocumentError, StoppedError
from jianxi_gis.geo.readings import UNPLACED
from jianxi_gis.model.advance import Tell, nobody, part
from jianxi_gis.model.plan import Plan

if TYPE_CHECKING:
    from jianxi_gis.geo.gazetteer import Gazetteer
    from jianxi_gis.model.reconcile import ImportReport

Progress = Callable[[int, int, str], bool]
"""Told how much is done, of how much in all, and in words what comes next; False: stop."""
_STEPS = 1000
"""Of one document; so many again for what is done with all of them."""


LOCATING, JUDGING, STORING = "正在按名称落图", "正在核对变化和重复", "正在保存"


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


class Advance:
    """Adds up how far each of several documents is, and stops the work where that is asked for.

    Parameters
    ----------
    progress : callable or None
        See `Progress`.
    documents : int, optional
        How many there are; none for work on a plan alone.
    """

    def __init__(self, progress: Progress | None, documents: int = 0) -> None:
        self._progress = progress
        self._documents = documents
        self._last: tuple[int, str] | None = None

    def of(self, number: int, name: str) -> Tell:
        """Return whom the reading of a document tells, and tell that it begins."""
        which = f"第 {number + 1} / {self._documents} 个：" if self._documents > 1 else ""
        return self._part(number, f"正在读取 {which}{name}")

    def together(self, words: str, start: float = 0.0, end: float = 1.0) -> Tell:
        """Return whom a part of the work on all documents tells, and tell that it begins.

        ``start`` and ``end``: how much of that work is done before and after the part, 0 to 1.
        """
        return self._part(self._documents, words, start, end)

    def _part(self, number: int, words: str, start: float = 0.0, end: float = 1.0) -> Tell:
        def tell(done: int, total: int) -> None:
            now = _STEPS * number + _STEPS * done // total
            if self._progress is None or (now, words) == self._last:
                return
            self._last = now, words
            if not self._progress(now, _STEPS * (self._documents + 1), words):
                raise StoppedError("已取消，没有改动")

        inner = part(tell, start, end)
        inner(0, 1)
        return inner


def read_documents(
    base: Plan,
    paths: Sequence[Path],
    progress: Progress | None = None,
    crs: str | None = None,
    extension: "Gazetteer | None" = None,
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
    extension : Gazetteer, optional
        Places to ask after those of the program and the workspace, see `locating.locate`.

    Returns
    -------
    ImportOutcome
        New projects are located.

    Raises
    ------
    DocumentError
        A document cannot be read, or does not say what its coordinates are; names file and line.
    StoppedError
        ``progress`` said so.
    """
    from jianxi_gis.importers import read_document
    from jianxi_gis.model.reconcile import merge

    plan = base
    reports, titles = [], []
    advance = Advance(progress, len(paths))
    for number, path in enumerate(paths):
        try:
            reading = read_document(path, crs, advance.of(number, path.name))
        except DocumentError as error:
            raise in_folder(error, path, paths) from None
        if reading.question is not None:
            known = "、".join(reading.question.choices)
            todo = f"请确认后用 --crs 指定：{known}（{UNPLACED} 是不用文件里的坐标）"
            asked = DocumentError(reading.question.words, path.name, todo)
            raise in_folder(asked, path, paths)
        plan, report = merge(plan, reading)
        reports.append(report)
        titles.append(reading.document.title)
    if plan is not base:
        plan = located(base, plan, extension, advance.together(LOCATING))
    return ImportOutcome(base, plan, tuple(reports), tuple(titles))


def in_folder(error: DocumentError, path: Path, paths: Sequence[Path]) -> DocumentError:
    """Return the error with the file's folder, where another of the files has the same name."""
    if sum(other.name == path.name for other in paths) < 2:
        return error
    folder = path.resolve().parent.name
    return DocumentError(error.what, f"{folder}/{error.where}", error.todo)


def located(base: Plan, plan: Plan, extension: "Gazetteer | None", tell: Tell = nobody) -> Plan:
    """Return the plan with those projects located that are new in it and have no place yet.

    They are placed as they would be if all were placed anew: ``extension`` is asked last.
    """
    from jianxi_gis.model.locating import locate
    from jianxi_gis.model.review import gazetteer_of

    known = {project.id for project in base.projects}
    gazetteer = gazetteer_of(plan)
    more = None if extension is None else gazetteer_of(plan, extension)
    projects = []
    for number, project in enumerate(plan.projects):
        tell(number, len(plan.projects))
        new = not (project.id in known or project.locations or project.unlocated_reason)
        projects.append(locate(project, gazetteer, more) if new else project)
    return replace(plan, projects=tuple(projects))
