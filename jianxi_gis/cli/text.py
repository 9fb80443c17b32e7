"""Reports as readable Chinese lines, columns aligned for a terminal."""

import unicodedata
from collections.abc import Container, Iterable, Sequence

from jianxi_gis.controller import ImportOutcome
from jianxi_gis.model.certainty import POSSIBLE
from jianxi_gis.model.check import CheckReport, GroupCheck
from jianxi_gis.model.listing import source
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import ALL_PROJECTS
from jianxi_gis.model.summary import (
    Share,
    accuracy_shares,
    accuracy_words,
    total,
    unlocated_shares,
)


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


def imported(outcome: ImportOutcome) -> str:
    """Return what each document brought, one line each, and what looked like a project."""
    lines = []
    for report in outcome.reports:
        title = f"《{report.document.title}》"
        if not report.changed:
            lines.append(f"{title}：以前读过，没有改动")
            continue
        parts = (
            (report.projects, "个项目"),
            (report.groups, "个分组"),
            (report.indicators, "项指标"),
            (report.attached, "条进展记到项目上"),
            (report.unattached, "条进展没有对上项目"),
            (len(report.revised), "个项目金额有变"),
            (len(report.removed), "个项目新版不再列出"),
        )
        words = "，".join(f"{count} {what}" for count, what in parts if count)
        lines.append(f"{title}：{words or '没有项目'}")
        lines += [
            f"  {line.locator.spot}没有取用：{line.reason}：{line.text}" for line in report.skipped
        ]
    return "\n".join((*lines, f"工作区合计：{summed(total(outcome.plan.projects))}"))


def checked(report: CheckReport, plan: Plan) -> str:
    """Return each group stated against listed, then what may be wrong."""
    titles = {document.id: document.title for document in plan.documents}
    rows = (
        (
            str(group.section or ""),
            group.group,
            "未写" if group.stated_count is None else str(group.stated_count),
            str(group.count),
            "未写" if group.stated_total_yuan is None else format_yuan(group.stated_total_yuan),
            format_yuan(group.total_yuan),
            _verdict(group),
        )
        for group in report.groups
    )
    heads = ("专栏", "组", "标称数", "清单数", "标称总投资", "清单合计", "核对")
    parts = [table(heads, rows, right=(2, 3, 4, 5))]
    parts.append(f"可能重复 {len(report.duplicates)} 处")
    parts += [f"  {' / '.join(pair.names)}：{pair.reason}" for pair in report.duplicates]
    parts.append(f"前后矛盾 {len(report.contradictions)} 处")
    for found in report.contradictions:
        note = f"（已处理：{found.settlement.note}）" if found.settlement else ""
        parts.append(f"  {found.subject}：{found.reason}{note}")
        parts += [f"    {claim.value}：{source(claim, titles)}" for claim in found.claims]
    return "\n".join(parts)


def located(plan: Plan) -> str:
    """Return the classes of accuracy with their sums, then every project without a place."""
    rows = (
        (share.label, str(share.count), format_yuan(share.total_yuan))
        for share in (*accuracy_shares(plan.projects), total(plan.projects))
    )
    unlocated = [project for project in plan.projects if not project.locations]
    return "\n".join(
        (
            table(("精度", "项目数", "投资"), rows, right=(1, 2)),
            "",
            table(
                ("为什么未落图", "项目数", "投资"),
                (
                    (share.label, str(share.count), format_yuan(share.total_yuan))
                    for share in unlocated_shares(plan.projects)
                ),
                right=(1, 2),
            ),
            "",
            f"未落图 {len(unlocated)} 个",
            *(
                f"  {project.name}（{format_yuan(project.investment_yuan)}）："
                f"{project.unlocated_reason}"
                for project in unlocated
            ),
        )
    )


def project_table(projects: Sequence[Project], possible: Container[str], words: str) -> str:
    """Return projects as a table with its sum; ``words`` are the filter's.

    ``possible`` are the ids of those that pass the filter only perhaps.
    """
    rows = (
        (
            "" if project.section is None else str(project.section),
            project.group,
            project.name,
            format_yuan(project.investment_yuan),
            project.status.value,
            accuracy_words(project) + (f"，{POSSIBLE}" if project.id in possible else ""),
        )
        for project in projects
    )
    listed = table(("专栏", "组", "项目", "投资", "状态", "位置"), rows, right=(3,))
    asked = "" if words == ALL_PROJECTS else f"筛选：{words}\n"
    return f"{listed}\n{asked}{summed(total(projects))}"


def summed(share: Share) -> str:
    """Return 共 216 个项目，投资合计 2,000亿元."""
    return f"共 {share.count} 个项目，投资合计 {format_yuan(share.total_yuan)}"


def _verdict(group: GroupCheck) -> str:
    words = []
    if not group.count_agrees and group.stated_count is not None:
        words.append(f"项目数相差 {group.count - group.stated_count:+d}")
    if group.difference_yuan:
        sign = "多" if group.difference_yuan > 0 else "少"
        words.append(f"清单{sign} {format_yuan(abs(group.difference_yuan))}")
    return "，".join(words) or "一致"


def _padded(cell: str, width: int, flush_right: bool) -> str:
    room = " " * (width - _width(cell))
    return room + cell if flush_right else cell + room


def _width(text: str) -> int:
    """Return the columns a text takes on a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
