"""What a document changes in a plan, project by project."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from jianxi_gis.model.claims import investment_of, status_of
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project


class ChangeKind(StrEnum):
    """How a project differs afterwards."""

    ADDED = "新增"
    REMOVED = "本版不再列出"
    AMOUNT = "投资有变"
    STATUS = "进展有变"
    HELD = "保留人工的说法"
    """The document says otherwise than a person; the person's word stays."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference."""

    kind: ChangeKind
    project_id: str
    name: str
    before: str
    after: str
    locator: Locator
    """Where the document says so; for `REMOVED` where the earlier edition listed it."""


def changes(
    before: Plan, after: Plan, document_id: str, removed: tuple[str, ...] = ()
) -> Iterator[Change]:
    """Yield what a document changes, in the order of the plan after it.

    Parameters
    ----------
    before, after : Plan
        Without and with the document.
    document_id : str
    removed : tuple of str
        Ids of projects that an earlier edition lists and this one does not; they stay in the plan.
    """
    known: Mapping[str, Project] = {project.id: project for project in before.projects}
    gone = set(removed)
    for project in after.projects:
        new = [claim for claim in project.evidence if claim.document_id == document_id]
        old = known.get(project.id)
        at = new[0].locator if new else Locator()
        if old is None:
            words = format_yuan(project.investment_yuan)
            yield Change(ChangeKind.ADDED, project.id, project.name, "", words, at)
        elif project.id in gone:
            words = format_yuan(project.investment_yuan)
            was = old.evidence[0].locator if old.evidence else Locator()
            yield Change(ChangeKind.REMOVED, project.id, project.name, words, "", was)
        elif project is not old:
            yield from _differences(old, project, new)


def _differences(old: Project, project: Project, new: list[Evidence]) -> Iterator[Change]:
    stated = [claim for claim in project.evidence if not claim.said_by]
    for kind, topic, was, now, says in (
        (
            ChangeKind.AMOUNT,
            "investment",
            format_yuan(old.investment_yuan),
            format_yuan(project.investment_yuan),
            format_yuan(investment_of(stated)),
        ),
        (ChangeKind.STATUS, "status", old.status, project.status, status_of(stated)),
    ):
        told = [claim for claim in new if claim.topic == topic]
        at = told[-1].locator if told else Locator()
        if was != now:
            yield Change(kind, project.id, project.name, was, now, at)
        elif says != now and any(not claim.said_by for claim in told):
            yield Change(ChangeKind.HELD, project.id, project.name, now, says, at)
