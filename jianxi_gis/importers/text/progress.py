"""Running text: sentences that say how far a project is."""

from jianxi_gis.importers.text.source import Source
from jianxi_gis.model.evidence import Document, Statement
from jianxi_gis.model.project import SkippedLine


def read_progress(
    source: Source, document: Document, used: frozenset[int]
) -> tuple[tuple[Statement, ...], tuple[SkippedLine, ...]]:
    """Return status statements and skipped lines of the running text."""
    return (), ()
