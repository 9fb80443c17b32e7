"""Text files: decoded, split into 专栏 lists, the indicator table and running text.

The parts of this importer may import each other; no other importer may import them.
One more kind of content: one file that takes the lines of a `Source` and says which it used.
"""

from dataclasses import replace
from pathlib import Path

from jianxi_gis.importers.text.boxes import read_boxes
from jianxi_gis.importers.text.heading import describe
from jianxi_gis.importers.text.progress import read_progress
from jianxi_gis.importers.text.source import load
from jianxi_gis.model.plan import Reading


def read(path: Path) -> Reading:
    """Read a text file: 专栏 lists, indicators, and status sentences of the running text.

    Raises
    ------
    DocumentError
        The file cannot be read or a list in it cannot be understood; nothing is half-read.
    """
    source = load(path)
    document = describe(source)
    listed, used = read_boxes(source, document)
    statements, skipped = read_progress(source, document, used)
    skipped = tuple(sorted(listed.skipped + skipped, key=lambda line: line.locator.line))
    return replace(listed, statements=statements, skipped=skipped)
