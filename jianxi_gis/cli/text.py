"""Reports as readable Chinese lines, columns aligned for a terminal."""

import unicodedata
from collections.abc import Iterable, Sequence

from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.summary import Share, accuracy_class, total


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Return rows in columns; those in ``right`` are flush right."""
    lines = [tuple(heads), *(tuple(row) for row in rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join(
        "  ".join(
            _padded(cell, widths[column], column in right) for column, cell in enumerate(line)
        ).rstrip()
        for line in lines
    )


def project_table(projects: Sequence[Project]) -> str:
    """Return projects as a table with its sum."""
    rows = (
        (
            "" if project.section is None else str(project.section),
            project.group,
            project.name,
            format_yuan(project.investment_yuan),
            project.status.value,
            accuracy_class(project),
        )
        for project in projects
    )
    listed = table(("专栏", "组", "项目", "投资", "状态", "位置"), rows, right=(3,))
    return f"{listed}\n{summed(total(projects))}"


def summed(share: Share) -> str:
    """Return 共 216 个项目，投资合计 2,000亿元."""
    return f"共 {share.count} 个项目，投资合计 {format_yuan(share.total_yuan)}"


def _padded(cell: str, width: int, flush_right: bool) -> str:
    room = " " * (width - _width(cell))
    return room + cell if flush_right else cell + room


def _width(text: str) -> int:
    """Return the columns a text takes on a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
