"""A document becomes drafts with their evidence; nothing is stored here.

May import: model, geo, errors. No Qt, no database.
One more format: one file (or sub-package) with ``read(path) -> Reading`` and one row in
``IMPORTERS``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers import text
from jianxi_gis.model.plan import Reading


@dataclass(frozen=True, slots=True)
class Importer:
    """One format: what it is called, which files are of it, how they are read."""

    label: str
    suffixes: tuple[str, ...]
    """Lower case, with the dot; ``""`` for files without one."""
    read: Callable[[Path], Reading]


IMPORTERS: tuple[Importer, ...] = (Importer("文本文件", (".txt", ".md", ".text", ""), text.read),)


def read_document(path: Path) -> Reading:
    """Read a document: all of it, or nothing.

    Parameters
    ----------
    path : pathlib.Path
        The file; its suffix picks the importer.

    Returns
    -------
    Reading
        Drafts, groups, indicators and statements with their places in the document.

    Raises
    ------
    DocumentError
        Missing, empty, not of a known format, damaged, or a list that cannot be understood; the
        message names the file, the line where there is one, and what to do.
    """
    for importer in IMPORTERS:
        if path.suffix.lower() in importer.suffixes:
            return importer.read(path)
    known = "、".join(suffix for row in IMPORTERS for suffix in row.suffixes if suffix)
    raise DocumentError(
        f"不支持的文件类型 {path.suffix}", path.name, f"可导入的类型：{known}；其他格式请另存为文本"
    )
