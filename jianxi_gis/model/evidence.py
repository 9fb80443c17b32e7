"""Documents, and what they say: each claim names its document and the place in it."""

from dataclasses import dataclass, field

from jianxi_gis.model.classes import Status


@dataclass(frozen=True, slots=True)
class Document:
    """A source read into the workspace; identified by its content."""

    id: str
    """Short form of the file's SHA-256: the same content is the same document."""
    title: str
    kind: str
    """规划纲要, 工作报告, 新闻 or 其他."""
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
    """1-based line of the text file; 0 if the format has no lines."""
    section: int | None = None
    """Number of the 专栏."""
    group: str = ""
    """Group heading within the 专栏."""
    item: int | None = None
    """1-based position in the group."""

    def __str__(self) -> str:
        """Return the place in words: 专栏2 创新空间载体建设 第1项（第440行）."""
        parts = [
            f"专栏{self.section}" if self.section is not None else "",
            self.group,
            f"第{self.item}项" if self.item is not None else "",
        ]
        words = " ".join(part for part in parts if part)
        if not self.line:
            return words
        return f"{words}（第{self.line}行）" if words else f"第{self.line}行"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One document says one thing about one project."""

    document_id: str
    locator: Locator
    topic: str
    """``investment``, ``status`` or ``listed``."""
    value: str
    """The claim in the document's words: 60亿元, 竣工投用."""
    date: str = ""
    """ISO date the claim holds for (the document's date unless the text says otherwise)."""
    status: Status | None = None
    """For a status claim: the class its words fall in."""
    quote: str = field(default="", compare=False)
    """The sentence; kept in workspaces of documents the user read, not shipped."""


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
