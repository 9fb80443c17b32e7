"""Everything a workspace holds, as one frozen value, and what a document adds to it."""

from dataclasses import dataclass

from jianxi_gis.errors import DocumentError, EditError
from jianxi_gis.geo.own import OwnPlace
from jianxi_gis.model.added import AddedLayer
from jianxi_gis.model.content import CrsQuestion
from jianxi_gis.model.doubts import Settlement
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.project import Group, Indicator, Location, Project, Reported, SkippedLine


@dataclass(frozen=True, slots=True)
class Plan:
    """The contents of a workspace."""

    documents: tuple[Document, ...] = ()
    groups: tuple[Group, ...] = ()
    projects: tuple[Project, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    statements: tuple[Statement, ...] = ()
    reported: tuple[Reported, ...] = ()
    """What documents say indicators have come to."""
    added: tuple[AddedLayer, ...] = ()
    """Layers of the user's files, in drawing order."""
    settlements: tuple[Settlement, ...] = ()
    """What people have said of contradictions and duplicates, oldest first."""
    own_places: tuple[OwnPlace, ...] = ()
    """The user's gazetteer; each name once."""
    removed: tuple[Project, ...] = ()
    """Taken out by a person: in no list and no sum, and can be brought back."""

    def project(self, project_id: str) -> Project:
        """Return the project with this id.

        Raises
        ------
        EditError
            It is not there, or not any more.
        """
        for project in self.projects:
            if project.id == project_id:
                return project
        raise EditError("项目已不在工作区里", project_id, "请重新选择")

    def document(self, document_id: str) -> Document:
        """Return the document with this id.

        Raises
        ------
        DocumentError
            It is not there, or not any more.
        """
        for document in self.documents:
            if document.id == document_id:
                return document
        raise DocumentError("文件已不在工作区里", document_id)


@dataclass(frozen=True, slots=True)
class ProjectDraft:
    """A project as a document states it, before it meets the workspace."""

    name: str
    section: int | None
    group: str
    seq: int
    investment_yuan: int | None
    evidence: tuple[Evidence, ...]
    """Claims of a person among them (``said_by``) correct what the document states."""
    owner: str = ""
    parent: str = ""
    """Name of the package (打包项目) above it in the same list that it belongs to, or empty."""
    locations: tuple[Location, ...] = ()
    """Places the document itself gives as coordinates."""
    taken: bool = True
    """False: a person leaves it out; it only keeps its place among lines of the same name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What an importer got out of one document; nothing is stored yet."""

    document: Document
    groups: tuple[Group, ...] = ()
    drafts: tuple[ProjectDraft, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    statements: tuple[Statement, ...] = ()
    """Status sentences; reconciling attaches those whose subject is a project for sure."""
    reported: tuple[Reported, ...] = ()
    """What it says indicators have come to."""
    skipped: tuple[SkippedLine, ...] = ()
    question: CrsQuestion | None = None
    """What must be confirmed before the drafts' locations may be used."""
    offer: CrsQuestion | None = None
    """What the coordinates were taken for, to be changed by who knows better; not stored."""
    source: tuple[tuple[Locator, str], ...] = ()
    """The document as text, each line with its place; a locator's ``line`` counts in it. For who
    compares drafts with it; not stored."""
