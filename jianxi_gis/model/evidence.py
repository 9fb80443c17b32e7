"""Documents, and what they say: each claim names its document and the place in it."""

from dataclasses import dataclass, field

from jianxi_gis.model.classes import Status

LEDGER = "项目清单"
"""Kind of a document that is a table of projects by itself."""


@dataclass(frozen=True, slots=True)
class Document:
    """A source read into the workspace; identified by its content."""

    id: str
    """Short form of the file's SHA-256: the same content is the same document."""
    title: str
    kind: str
    """规划纲要, 工作报告, 新闻, 项目清单 or 其他."""
    date: str
    """ISO date the document bears, or empty if it bears none."""
    issuer: str
    file_name: str
    """Name without folder: paths of a computer are never stored."""
    sha256: str


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in a document."""

    line: int = 0
    """1-based line of the document's text as read (of a table: its rows); in reading order."""
    section: int | None = None
    """Number of the 专栏."""
    group: str = ""
    """Group heading within the 专栏."""
    item: int | None = None
    """1-based position in the group."""
    page: int = 0
    """1-based page, 0 if the format has none."""
    row: int = 0
    """1-based line on the page, or paragraph of a text without pages or fixed lines."""
    sheet: str = ""
    """Sheet of a workbook, table of a text, or layer of a file of features."""
    cell: str = ""
    """C12 in the sheet, or 第3个要素."""

    def __str__(self) -> str:
        """Return the place in words: 专栏2 创新空间载体建设 第1项（第440行）."""
        parts = [
            f"专栏{self.section}" if self.section is not None else "",
            self.group,
            f"第{self.item}项" if self.item is not None else "",
        ]
        words = " ".join(part for part in parts if part)
        spot = self.spot
        return f"{words}（{spot}）" if words and spot else words or spot

    @property
    def spot(self) -> str:
        """Return where to look, as the format counts: 第440行, 第3页第12行, 第5段, 清单 C12."""
        page = f"第{self.page}页" if self.page else ""
        if self.sheet or self.cell:
            return " ".join(word for word in (page, self.sheet, self.cell) if word)
        if self.row:
            return f"{page}第{self.row}行" if page else f"第{self.row}段"
        return page or (f"第{self.line}行" if self.line else "")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One document says one thing about one project."""

    document_id: str
    locator: Locator
    topic: str
    """``investment``, ``status``, ``listed``, ``start`` and ``finish`` (dates), and what else a
    ledger has a column for (`claims.TOPIC_WORDS`); a person's words also ``name`` and ``list``
    (section and group, in the locator)."""
    value: str
    """The claim in the document's words: 60亿元, 竣工投用."""
    date: str = ""
    """ISO date the claim holds for (the document's date unless the text says otherwise)."""
    status: Status | None = None
    """For a status claim: the class its words fall in."""
    quote: str = field(default="", compare=False)
    """The sentence; kept in workspaces of documents the user read, not shipped."""
    said_by: str = ""
    """Who says so against or beyond the document; empty: the document itself. A person's claim
    outranks every document's."""


def listing_of(document: Document, at: Locator, quote: str) -> Evidence:
    """Return what a document says of a project by listing it: a ledger says of no plan."""
    status = None if document.kind == LEDGER else Status.LISTED
    words = status.value if status else "列入清单"
    return Evidence(document.id, at, "listed", words, document.date, status, quote)


@dataclass(frozen=True, slots=True)
class Statement:
    """A status sentence whose subject is no project for sure: kept, attached to nothing."""

    document_id: str
    locator: Locator
    subject: str
    value: str
    status: Status
    date: str = ""
    near: tuple[str, ...] = ()
    """Ids of projects with similar names: for a person to decide, never guessed."""
    quote: str = field(default="", compare=False)
