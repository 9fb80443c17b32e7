"""The projects as a table of text: one line each, money in 万元, safe to open anywhere."""

import csv
import io

from jianxi_gis.model.listing import listing, text_rows
from jianxi_gis.model.sheet import SheetContent


def make(content: SheetContent) -> bytes:
    """Return a CSV file in UTF-8 with a byte order mark.

    The first line is the heading and every other one a project, so that a program can read it;
    title and filter are not in it.
    """
    out = io.StringIO()
    csv.writer(out).writerows(text_rows(listing(content)))
    return out.getvalue().encode("utf-8-sig")
