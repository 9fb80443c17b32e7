"""The file a claim comes from: found again by name and content, read as text with its places."""

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from jianxi_gis.errors import DocumentError
from jianxi_gis.model.evidence import Document, Locator

Source = tuple[tuple[Locator, str], ...]
"""The lines of a document, each with its place; a locator's ``line`` counts in it, from 1."""


def find(document: Document, folders: Iterable[Path]) -> Path | None:
    """Return the file of a document in one of the folders: same name, same content."""
    for folder in folders:
        path = folder / Path(document.file_name).name
        if matches(path, document):
            return path
    return None


def matches(path: Path, document: Document) -> bool:
    """Return True if the file holds what was read as this document."""
    try:
        found = path.stat()
        return _sha256(path, found.st_size, found.st_mtime_ns) == document.sha256
    except OSError:
        return False


@lru_cache(maxsize=64)
def _sha256(path: Path, size: int, mtime_ns: int) -> str:
    """Return the digest of a file, computed once as long as size and time of writing stay."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read(path: Path, document: Document) -> Source:
    """Return a document as text; safe in a worker thread.

    Raises
    ------
    DocumentError
        The file has changed since it was read, or cannot be read.
    """
    from jianxi_gis.importers import read_document

    if not matches(path, document):
        raise DocumentError(
            "文件和当初读入的不一样", path.name, "行号对不上，不能打开；请选原来的文件或重新导入"
        )
    return read_document(path).source
