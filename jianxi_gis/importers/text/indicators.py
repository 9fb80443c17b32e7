"""The table of indicators: one cell a line, a tab before each cell, rows apart by blank lines."""

import re

from jianxi_gis.model.content import Content
from jianxi_gis.model.project import Indicator, SkippedLine

_THEME = re.compile(r"^[一二三四五六七八九十]+、(?P<theme>.+)$")
_VALUES = 4
"""Base, target, growth and nature end every row."""


def read_indicators(
    source: Content, heading: int, section: int, document_id: str
) -> tuple[list[Indicator], int, list[SkippedLine]]:
    """Read the table below its heading.

    Parameters
    ----------
    source : Content
        The document.
    heading : int
        1-based line of the heading.
    section : int
        Number of the 专栏.
    document_id : str
        Id of the document.

    Returns
    -------
    rows : list of Indicator
        In the table's order; sub-rows carry their shared heading (城镇就业：城镇新增就业人数).
    last : int
        1-based number of the last line of the table.
    unread : list of SkippedLine
        Rows with a number of cells that fits no indicator.
    """
    table, last = _rows(source, heading)
    rows: list[Indicator] = []
    unread: list[SkippedLine] = []
    theme, shared, seq = "", "", 0
    for line, cells in table:
        place = source.at(line, section, theme, seq or None)
        head, values = cells[:-_VALUES], cells[-_VALUES:]
        named = _THEME.match(cells[0])
        if named is not None and not any(cells[1:]):
            theme = named["theme"].strip()
            continue
        if len(head) in {2, 3} and re.fullmatch(r"\d{1,3}", head[0]):
            seq, shared = int(head[0]), head[1] if len(head) == 3 else ""
        elif len(head) != 3 or head[0] or head[1] or not shared:
            if seq or cells[0].isdecimal():  # else it is the table's own heading
                text = " ".join(cells)
                unread.append(SkippedLine(place, text, "指标表中看不懂的行"))
            continue
        base, target, growth, nature = values
        rows.append(
            Indicator(
                seq=seq,
                theme=theme,
                name=f"{shared}：{head[-1]}" if shared else head[-1],
                base=base,
                target=target,
                growth=growth,
                nature=nature,
                locator=source.at(line, section, theme, seq),
                document_id=document_id,
            )
        )
    return rows, last, unread


def _rows(source: Content, heading: int) -> tuple[list[tuple[int, list[str]]], int]:
    """Return rows of cells with the line each starts on, and the table's last line.

    A line without a tab goes on with the cell above, unless two blank lines stand between.
    """
    rows: list[tuple[int, list[str]]] = []
    last, blank = heading, 0
    for number in range(heading + 1, len(source.lines) + 1):
        line = source.lines[number - 1]
        if not line:
            blank += 1
            continue
        if line.startswith("\t"):
            if not rows or blank:
                rows.append((number, []))
            if line.strip() and not any(rows[-1][1]):
                rows[-1] = (number, rows[-1][1])
            rows[-1][1].append(line.strip())
        elif rows and blank < 2:
            rows[-1][1][-1] += line.strip()
        else:
            break
        last, blank = number, 0
    return rows, last
