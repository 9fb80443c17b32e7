"""The documents held against themselves: stated and counted, repeated, contradicting."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Evidence, Locator, Statement
from jianxi_gis.model.matching import core, without_brackets, without_quantities
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project

_SHORTEST, _ADDED = 6, 2
"""A name of so many characters that only adds so few to another is worth a look."""
_ENUMERATED = re.compile(r"(?P<first>[A-Z\d]+)、(?P<second>[A-Z\d]+)(?P<unit>区|号?街坊|号?地块)")


@dataclass(frozen=True, slots=True)
class GroupCheck:
    """A group heading held against its list."""

    section: int
    group: str
    stated_count: int | None
    count: int
    stated_total_yuan: int | None
    total_yuan: int
    stated_period_yuan: int | None
    difference_yuan: int | None
    """Listed minus stated; None where the heading states no total."""

    @property
    def count_agrees(self) -> bool:
        """Return True if the heading states no number or the right one."""
        return self.stated_count is None or self.stated_count == self.count

    @property
    def total_agrees(self) -> bool:
        """Return True if the heading states no total or the right one."""
        return not self.difference_yuan


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two projects that may be one; never merged by the program."""

    project_ids: tuple[str, str]
    names: tuple[str, str]
    reason: str
    """One Chinese sentence."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a document says about the subject of a contradiction."""

    document_id: str
    locator: Locator
    value: str
    status: Status
    date: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims about one subject that cannot all hold; side by side, oldest first."""

    subject: str
    project_id: str
    """Empty for a subject that is no project."""
    claims: tuple[Claim, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Result of checking a plan."""

    groups: tuple[GroupCheck, ...]
    duplicates: tuple[Duplicate, ...]
    contradictions: tuple[Contradiction, ...]


def check(plan: Plan) -> CheckReport:
    """Hold a plan against itself.

    Parameters
    ----------
    plan : Plan

    Returns
    -------
    CheckReport
        Groups in the plan's order; amounts in whole yuan, exact.
    """
    return CheckReport(
        groups=tuple(_groups(plan)),
        duplicates=tuple(_duplicates(plan)),
        contradictions=tuple(_contradictions(plan)),
    )


def _groups(plan: Plan) -> Iterator[GroupCheck]:
    lists: dict[tuple[str, int | None, str], list[Project]] = defaultdict(list)
    for project in plan.projects:
        lists[project.plan, project.section, project.group].append(project)
    titles = {document.id: document.title for document in plan.documents}
    for group in plan.groups:
        listed = lists[titles[group.document_id], group.section, group.name]
        total = sum(project.investment_yuan or 0 for project in listed)
        stated = group.stated_total_yuan
        yield GroupCheck(
            section=group.section,
            group=group.name,
            stated_count=group.stated_count,
            count=len(listed),
            stated_total_yuan=stated,
            total_yuan=total,
            stated_period_yuan=group.stated_period_yuan,
            difference_yuan=None if stated is None else total - stated,
        )


def _duplicates(plan: Plan) -> Iterator[Duplicate]:
    cores = {project.id: core(project.name) for project in plan.projects}
    for one, other in combinations(plan.projects, 2):
        reason = _overlap(cores[one.id], cores[other.id])
        if reason:
            amounts = " 和 ".join(format_yuan(p.investment_yuan) for p in (one, other))
            yield Duplicate(
                (one.id, other.id), (one.name, other.name), f"{reason}，投资分别为 {amounts}"
            )


def _overlap(one: str, other: str) -> str:
    """Return why two cores may be one project, or an empty string."""
    if one == other:
        return "名称相同"
    if without_quantities(one) == without_quantities(other):
        return "名称只差数量或年度，可能重复计列"
    shared = _members(one) & _members(other)
    if shared:
        return f"都含{sorted(shared)[0]}"
    if ("(" in one) != ("(" in other):
        one, other = without_brackets(one), without_brackets(other)
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST and 0 < len(long) - len(short) <= _ADDED:
        rest = iter(long)
        if all(char in rest for char in short):
            return "名称相近，可能是同一项目"
    return ""


def _members(name: str) -> set[str]:
    """Return what an enumeration stands for: 星城C、D区 is 星城C区 and 星城D区."""
    match = _ENUMERATED.search(name)
    if match is None:
        return {name}
    head, tail = name[: match.start()], name[match.end() :]
    return {f"{head}{match[part]}{match['unit']}{tail}" for part in ("first", "second")}


def _contradictions(plan: Plan) -> Iterator[Contradiction]:
    for project in plan.projects:
        claims = [_claim(claim) for claim in project.evidence if claim.topic == "status"]
        yield from _within(project.name, project.id, claims)
        yield from _done_but_listed(project, claims)
    by_subject: dict[str, list[Statement]] = defaultdict(list)
    for statement in plan.statements:
        by_subject[core(statement.subject)].append(statement)
    for statements in by_subject.values():
        yield from _within(statements[0].subject, "", [_claim(item) for item in statements])


def _within(subject: str, project_id: str, claims: list[Claim]) -> Iterator[Contradiction]:
    """Report claims of one year of which only some say that the work is done."""
    years: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        years[claim.date[:4]].append(claim)
    for year, same in years.items():
        done = [claim for claim in same if claim.status is Status.DONE]
        stopped = [c for c in same if c.status in {Status.STOPPED, Status.SUSPENDED}]
        if (done and len(done) < len(same)) or (stopped and len(stopped) < len(same)):
            said = "、".join(dict.fromkeys(claim.value for claim in same))
            when = f"{year}年" if year else "同期"
            yield Contradiction(subject, project_id, tuple(same), f"{when}的进展说法不一：{said}")


def _done_but_listed(project: Project, claims: list[Claim]) -> Iterator[Contradiction]:
    """Report a project that was finished before the plan that lists it was issued."""
    listed = [c for c in project.evidence if c.topic == "listed" and c.status is not None]
    for item in listed:
        done = [c for c in claims if c.status is Status.DONE and c.date[:4] < item.date[:4]]
        if done:
            yield Contradiction(
                project.name,
                project.id,
                (*done, _claim(item)),
                f"{done[0].date[:4]}年已{done[0].value}，{item.date[:4]}年印发的规划仍列入",
            )
            return


def _claim(item: Evidence | Statement) -> Claim:
    return Claim(
        item.document_id, item.locator, item.value, item.status or Status.LISTED, item.date
    )
