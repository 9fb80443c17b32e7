"""Running text: 专栏 lists, indicators, projects and progress told in sentences.

``load`` and ``load_csv`` read text files; ``extract`` finds what the lines of any document mean.
The parts of this importer may import each other; no other importer may import them.
One more kind of content: one file that takes the lines of a `Content` and says which it used.
"""

from dataclasses import replace

from jianxi_gis.importers.text.anaphora import referring
from jianxi_gis.importers.text.boxes import read_boxes
from jianxi_gis.importers.text.ending import check_ending
from jianxi_gis.importers.text.estates import read_estates
from jianxi_gis.importers.text.heading import describe
from jianxi_gis.importers.text.indicator_tables import projects_only, read_indicator_tables
from jianxi_gis.importers.text.progress import read_progress
from jianxi_gis.importers.text.prose import sentences, told_apart
from jianxi_gis.importers.text.reported import read_reported
from jianxi_gis.importers.text.source import load, load_csv
from jianxi_gis.importers.text.standing import read_standing
from jianxi_gis.importers.text.told import read_told
from jianxi_gis.model.advance import Tell
from jianxi_gis.model.content import Content
from jianxi_gis.model.plan import Reading

__all__ = ["extract", "load", "load_csv", "projects_only"]


def extract(source: Content, tell: Tell) -> Reading:
    """Read 专栏 lists, indicators, and projects and status sentences of the running text.

    Lines of tables are passed over.

    Raises
    ------
    DocumentError
        A list in it cannot be understood, or a text file was cut off; nothing is half-read.
    """
    document = describe(source)
    listed, used = read_boxes(source, document)
    used |= source.table_lines
    estates, lines = read_estates(source, document, used)
    used |= lines
    if not source.places:
        check_ending(source, listed, used)
    indicators, unread = read_indicator_tables(source, document.id)
    tell(1, 4)
    whole, endless = told_apart(sentences(source, document, used), source)
    text = tuple(referring(whole, source))
    told = read_told(text, source, document, listed.drafts)
    tell(2, 4)
    statements, skipped = read_progress(text, source, document, told.taken)
    standing = read_standing(text, source, document, told.drafts)
    return replace(
        listed,
        drafts=(*listed.drafts, *estates, *told.drafts),
        statements=(*statements, *standing),
        reported=tuple(read_reported(whole, source, document)),
        indicators=listed.indicators + indicators,
        skipped=listed.skipped + unread + endless + tuple(told.skipped) + skipped,
    )
