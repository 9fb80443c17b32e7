"""The projects as a table of text: one line each, money in 万元, safe to open anywhere."""

import csv
import io

from jianxi_gis.model.listing import listing, safe_cell
from jianxi_gis.model.sheet import SheetContent


def make(content: SheetContent) -> bytes:
    """Return a CSV file in UTF-8 with a byte order mark.

    The first line is the heading and every other one a project, so that a program can read it;
    title and filter are not in it.
    """
    columns = listing(content.projects, content.plan)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([column.heading for column in columns])
    for row in zip(*(column.cells for column in columns), strict=True):
        cells = (column.in_unit(cell) for column, cell in zip(columns, row, strict=True))
        writer.writerow([safe_cell(cell) for cell in cells])
    return out.getvalue().encode("utf-8-sig")
