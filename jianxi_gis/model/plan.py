"""Everything a workspace holds, as one frozen value, and what a document adds to it."""

from dataclasses import dataclass

from jianxi_gis.model.evidence import Document, Evidence, Statement
from jianxi_gis.model.project import Group, Indicator, Project, SkippedLine


@dataclass(frozen=True, slots=True)
class Plan:
    """The contents of a workspace."""

    documents: tuple[Document, ...] = ()
    groups: tuple[Group, ...] = ()
    projects: tuple[Project, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    statements: tuple[Statement, ...] = ()

    def project(self, project_id: str) -> Project:
        """Return the project with this id; KeyError if there is none."""
        for project in self.projects:
            if project.id == project_id:
                return project
        raise KeyError(project_id)

    def document(self, document_id: str) -> Document:
        """Return the document with this id; KeyError if there is none."""
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)


@dataclass(frozen=True, slots=True)
class ProjectDraft:
    """A project as a document states it, before it meets the workspace."""

    name: str
    section: int | None
    group: str
    seq: int
    investment_yuan: int | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What an importer got out of one document; nothing is stored yet."""

    document: Document
    groups: tuple[Group, ...] = ()
    drafts: tuple[ProjectDraft, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    statements: tuple[Statement, ...] = ()
    """Status sentences; reconciling attaches those whose subject is a project for sure."""
    skipped: tuple[SkippedLine, ...] = ()
