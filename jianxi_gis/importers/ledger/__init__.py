"""Tables of projects: ledgers, lists of old estates, attributes of features.

Columns are known by what their headings mean, in any order. The parts of this importer may
import each other; no other importer may import them.
"""

import re
from dataclasses import replace
from pathlib import PurePath

from jianxi_gis.importers.ledger.cards import with_cards
from jianxi_gis.importers.ledger.columns import find_heading
from jianxi_gis.importers.ledger.lists import Found
from jianxi_gis.importers.ledger.points import crs_question
from jianxi_gis.importers.ledger.projects import read_table
from jianxi_gis.model.advance import Tell
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import LEDGER
from jianxi_gis.model.plan import Reading

__all__ = ["extract", "with_cards"]

_CAPTION = re.compile(
    r"^(?!.*[。；\t])(?=.{2,60}$)(?:.*(?:表|清单|名单|一览|台账|计划|项目)[：:]?(?:[（(].*[)）])?|.*单位[：:].*)$"
)
_CONTEXT = 3
"""Lines above a table that may state its title and unit."""


def extract(content: Content, reading: Reading, crs: str | None, tell: Tell) -> Reading:
    """Return the reading with what the tables of the document hold.

    Parameters
    ----------
    content : Content
    reading : Reading
        What the running text gave.
    crs : str or None
        What columns of coordinates are, see `importers.read_document`.
    tell : Tell
        Told lines read.
    """
    document = reading.document
    in_tables = content.table_lines
    bare = all(
        not line.strip() or number in in_tables for number, line in enumerate(content.lines, 1)
    )
    tables = [table for table in content.tables if find_heading(table, 0) is not None]
    if tables:
        heading = find_heading(tables[0], 0)
        if bare:
            title = (heading.title if heading else "") or PurePath(content.file_name).stem
            document = replace(document, title=title)
        if document.kind == "其他":
            document = replace(document, kind=LEDGER)
    total = len(content.lines)
    found = Found(document, crs, len(tables) > 1, lambda line: tell(line, total))
    for table in content.tables:
        above = 0 if table.geometries else _CONTEXT
        lines = content.lines[max(0, table.first_line - 1 - above) : table.first_line - 1]
        read_table(table, found, [line.strip() for line in lines if _CAPTION.search(line)])
    return replace(
        reading,
        document=document,
        drafts=reading.drafts + tuple(found.drafts),
        groups=reading.groups + tuple(found.groups),
        skipped=reading.skipped + tuple(found.skipped),
        question=crs_question(content, crs) or reading.question,
    )
