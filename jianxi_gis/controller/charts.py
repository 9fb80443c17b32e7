"""The table and the picture of a chart, as files."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path


def write_table(rows: Iterable[Sequence[str]], path: Path) -> None:
    """Write rows as CSV that Excel opens as it is, whole or not at all.

    Raises
    ------
    ExportError
        The file cannot be written; what was there stays.
    """
    from jianxi_gis.exporters.writing import write_files

    text = io.StringIO()
    csv.writer(text).writerows(rows)
    write_files({path: text.getvalue().encode("utf-8-sig")})


def write_picture(png: bytes, path: Path) -> None:
    """Write a picture, whole or not at all.

    Raises
    ------
    ExportError
        The file cannot be written; what was there stays.
    """
    from jianxi_gis.exporters.writing import write_files

    write_files({path: png})
