"""A document becomes drafts with their evidence; nothing is stored here.

May import: model, geo, errors. No Qt, no database. A format reads a file into a `Content` (lines
and tables); ``text`` and ``ledger`` find out what they mean, whatever the format.
One more format: one file with ``load(name, data, sha256, tell) -> Content`` and one row in
``IMPORTERS``.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers import ledger, pdf, spatial, text, word, workbook
from jianxi_gis.importers.opening import check_container, read_bytes
from jianxi_gis.model.advance import Tell, nobody, part
from jianxi_gis.model.content import Content
from jianxi_gis.model.plan import Reading
from jianxi_gis.model.project import SkippedLine


@dataclass(frozen=True, slots=True)
class Importer:
    """One format: what it is called, which files are of it, how they are read."""

    label: str
    suffixes: tuple[str, ...]
    """Lower case, with the dot; ``""`` for files without one."""
    load: Callable[[str, bytes, str, Tell], Content] | None
    """File name, bytes, SHA-256, whom to tell; None for files of features: they need their path."""
    container: str = ""
    """What the bytes must be, as `check_container` calls it; empty for text."""


IMPORTERS: tuple[Importer, ...] = (
    Importer("文本文件", (".txt", ".md", ".text", ""), text.load),
    Importer("Word 文档", (".docx", ".docm"), word.load, "docx"),
    Importer("PDF", (".pdf",), pdf.load, "pdf"),
    Importer("Excel 工作簿", (".xlsx", ".xlsm"), workbook.load_xlsx, "xlsx"),
    Importer("旧版 Excel 工作簿", (".xls",), workbook.load_xls, "xls"),
    Importer("CSV 表格", (".csv", ".tsv"), text.load_csv),
    Importer("图形文件", (".shp", ".geojson", ".json", ".kml", ".dxf"), None),
    Importer("GeoPackage", (".gpkg",), None, "sqlite"),
    Importer("KMZ", (".kmz",), None, "kmz"),
)

_OLD = {
    ".doc": "Word 另存为 .docx",
    ".rtf": "Word 另存为 .docx",
    ".wps": "WPS 另存为 .docx",
    ".et": "WPS 另存为 .xlsx",
    ".ofd": "阅读器另存为 PDF",
    ".dwg": "CAD 另存为 .dxf",
}


def suffixes() -> tuple[str, ...]:
    """Return the suffixes of all files that can be read, with the dot."""
    return tuple(suffix for row in IMPORTERS for suffix in row.suffixes if suffix)


def read_document(path: Path, crs: str | None = None, tell: Tell = nobody) -> Reading:
    """Read a document: all of it, or nothing.

    Parameters
    ----------
    path : pathlib.Path
        The file; its suffix picks the importer.
    crs : str, optional
        What the coordinates are, where the file does not say: EPSG:4546, GCJ-02, BD-09; followed
        by ``,yx`` if northings or latitudes come first; ``none``: they are not to be used.
    tell : Tell, optional
        Told how far the reading is; what it raises stops it.

    Returns
    -------
    Reading
        Drafts, groups, indicators and statements with their places in the document. Its
        ``question`` is open if the file does not say what its coordinates are and ``crs`` does
        not either.

    Raises
    ------
    DocumentError
        Missing, empty, not of a known format, damaged, or a list that cannot be understood; the
        message names the file, the line where there is one, and what to do.
    """
    suffix = path.suffix.lower()
    importer = next((row for row in IMPORTERS if suffix in row.suffixes), None)
    if importer is None:
        known = "、".join(suffixes())
        todo = f"请用 {_OLD[suffix]}" if suffix in _OLD else "其他格式请另存为其中一种"
        raise DocumentError(
            f"不支持的文件类型 {path.suffix}", path.name, f"可导入的类型：{known}；{todo}"
        )
    data = read_bytes(path)
    check_container(path.name, data, importer.container)
    digest = hashlib.sha256(data).hexdigest()
    if importer.load is None:
        content = spatial.load(path, data, digest, crs, part(tell, 0, 0.6))
    else:
        content = importer.load(path.name, data, digest, part(tell, 0, 0.6))
        content = ledger.with_cards(content)
    reading = text.extract(content, part(tell, 0.6, 0.8))
    content = text.projects_only(content)
    if content.tables:
        reading = ledger.extract(content, reading, crs, part(tell, 0.8, 1))
    unread = tuple(SkippedLine(place, "", reason) for place, reason in content.unread)
    return replace(
        reading,
        skipped=tuple(sorted((*reading.skipped, *unread), key=_position)),
        question=reading.question or content.question,
        offer=content.offer,
        source=tuple((content.at(number), line) for number, line in enumerate(content.lines, 1)),
    )


def _position(line: SkippedLine) -> int:
    return line.locator.line


__all__ = ["IMPORTERS", "Importer", "read_document", "suffixes"]
