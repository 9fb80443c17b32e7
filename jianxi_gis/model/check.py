"""The documents held against themselves: stated and counted, repeated, contradicting."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from jianxi_gis.model.claims import amount_of, newest
from jianxi_gis.model.classes import Status
from jianxi_gis.model.doubts import Settlement, reopened, settled
from jianxi_gis.model.duplicates import Duplicate, find_duplicates
from jianxi_gis.model.evidence import Evidence, Locator, Statement
from jianxi_gis.model.matching import core
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Group, Project

_NAMED = 3
"""Parts of a package that are named one by one."""


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
class Claim:
    """What a document says about the subject of a contradiction."""

    document_id: str
    locator: Locator
    value: str
    status: Status
    date: str
    said_by: str = ""
    """Who says so against or beyond the document; empty: the document itself."""

    @property
    def mark(self) -> str:
        """Return what a settlement remembers of it."""
        return f"{self.document_id} {self.locator.spot} {self.value}"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims about one subject that cannot all hold; side by side, oldest first."""

    subject: str
    project_id: str
    """Empty for a subject that is no project."""
    claims: tuple[Claim, ...]
    reason: str
    topic: str = "status"
    """``status``, ``listed`` (done before it was listed), ``investment``; of a package (打包项目)
    against its parts ``package_money`` and ``package_status``."""
    settlement: Settlement | None = None
    """What a person has said of exactly these claims, or more."""
    reopens: Settlement | None = None
    """What a person had said before a document added to the claims."""

    @property
    def key(self) -> str:
        """Return the subject of its settlements."""
        return f"{self.topic} {self.project_id or core(self.subject)}"

    @property
    def marks(self) -> tuple[str, ...]:
        """Return what a settlement of it remembers of the claims."""
        return tuple(claim.mark for claim in self.claims)


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
        groups=check_groups(plan),
        duplicates=tuple(find_duplicates(plan.projects, plan.settlements)),
        contradictions=contradictions(plan),
    )


def contradictions(plan: Plan, project: Project | None = None) -> tuple[Contradiction, ...]:
    """Return the contradictions of a plan, or of one project, with what people said of them."""
    known = plan.settlements
    found = _contradictions(plan) if project is None else _of_one(plan, project)
    return tuple(
        replace(
            one,
            settlement=settled(known, one.key, one.marks),
            reopens=reopened(known, one.key, one.marks),
        )
        for one in found
    )


def check_groups(plan: Plan) -> tuple[GroupCheck, ...]:
    """Hold each heading against the lines its document lists below it, in the plan's order.

    A project counts where it stands now, with the amount that holds; lines that were merged into
    it count as the document states them, and lines of an earlier edition not at all.
    """
    titles = {document.id: document.title for document in plan.documents}
    lines: dict[tuple[str, int | None, str], list[int | None]] = defaultdict(list)
    packages = {project.id for project in plan.projects if project.investment_yuan is not None}
    for project in plan.projects:
        if project.parent in packages:
            continue  # a part of a package (打包项目) is no line of its own
        for key, amount in _lines(project, titles, plan.groups):
            lines[key].append(amount)
    return tuple(
        _group_check(group, lines[group.document_id, group.section or None, group.name])
        for group in plan.groups
    )


def _lines(
    project: Project, titles: dict[str, str], groups: tuple[Group, ...]
) -> Iterator[tuple[tuple[str, int | None, str], int | None]]:
    """Yield document, section, group and amount of each line a project is listed in."""
    listed: dict[str, list[Evidence]] = defaultdict(list)
    for claim in project.evidence:
        if claim.topic == "listed" and not claim.said_by:
            listed[claim.document_id].append(claim)
    for document_id, claims in listed.items():
        if len(claims) == 1 and titles.get(document_id) == project.plan:
            yield (document_id, project.section, project.group), project.investment_yuan
            continue
        amounts = {
            _row(one): amount_of(one)
            for one in project.evidence
            if one.topic == "investment" and not one.said_by
        }
        for claim in claims:
            at = claim.locator
            yield (document_id, at.section, at.group), amounts.get(_row(claim))
    if not listed:
        for document_id in {group.document_id for group in groups}:
            if titles.get(document_id) == project.plan:
                yield (document_id, project.section, project.group), project.investment_yuan


def _row(claim: Evidence) -> tuple[str, Locator]:
    """Return the line a claim stands in: cells of a row of a table are one line."""
    return claim.document_id, replace(claim.locator, cell="")


def _group_check(group: Group, listed: list[int | None]) -> GroupCheck:
    total, stated = sum(amount or 0 for amount in listed), group.stated_total_yuan
    return GroupCheck(
        section=group.section,
        group=group.name,
        stated_count=group.stated_count,
        count=len(listed),
        stated_total_yuan=stated,
        total_yuan=total,
        stated_period_yuan=group.stated_period_yuan,
        difference_yuan=None if stated is None else total - stated,
    )


def _of_one(plan: Plan, project: Project) -> Iterator[Contradiction]:
    yield from _about(plan, project)
    yield from _package(project, [one for one in plan.projects if one.parent == project.id])


def _about(plan: Plan, project: Project) -> Iterator[Contradiction]:
    titles = {document.id: document.title for document in plan.documents}
    stated = [claim for claim in project.evidence if not claim.said_by]
    claims = [_claim(claim) for claim in stated if claim.topic == "status"]
    yield from _within(project.name, project.id, claims)
    yield from _done_but_listed(project, claims)
    yield from _amounts(project, stated, titles)


def _contradictions(plan: Plan) -> Iterator[Contradiction]:
    parts: dict[str, list[Project]] = defaultdict(list)
    for project in plan.projects:
        if project.parent:
            parts[project.parent].append(project)
    for project in plan.projects:
        yield from _about(plan, project)
        yield from _package(project, parts.get(project.id, []))
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
                "listed",
            )
            return


def _amounts(
    project: Project, stated: list[Evidence], titles: dict[str, str]
) -> Iterator[Contradiction]:
    """Report amounts of one year that differ; a newer edition of a list is no contradiction."""
    years: dict[str, list[Evidence]] = defaultdict(list)
    for claim in stated:
        if claim.topic == "investment":
            years[claim.date[:4]].append(claim)
    for year, same in years.items():
        newest = {titles.get(claim.document_id): claim.document_id for claim in same}
        present = [c for c in same if newest[titles.get(c.document_id)] == c.document_id]
        if len({amount_of(claim) for claim in present}) > 1:
            said = "、".join(dict.fromkeys(claim.value for claim in present))
            when = f"{year}年" if year else "同期"
            claims = tuple(_claim(claim) for claim in present)
            words = f"{when}的投资说法不一：{said}"
            yield Contradiction(project.name, project.id, claims, words, "investment")


def _package(package: Project, parts: list[Project]) -> Iterator[Contradiction]:
    """Report a package that costs less than its parts, or is done while a part is not."""
    whole = package.investment_yuan
    priced = [part for part in parts if part.investment_yuan]
    together = sum(part.investment_yuan or 0 for part in priced)
    if whole is not None and together > whole:
        words = (
            f"打包项目投资 {format_yuan(whole)}，少于 {len(priced)} 个子项之和 "
            f"{format_yuan(together)}，差 {format_yuan(together - whole)}"
        )
        claims = tuple(_latest_claim(one, "investment") for one in (package, *priced))
        yield Contradiction(package.name, package.id, claims, words, "package_money")
    open_ = [part for part in parts if part.status is not Status.DONE]
    if package.status is Status.DONE and open_:
        named = "、".join(f"{part.name}（{part.status}）" for part in open_[:_NAMED])
        more = "等" if len(open_) > _NAMED else ""
        words = f"打包项目已{package.status}，{len(open_)} 个子项还没有：{named}{more}"
        claims = tuple(_latest_claim(one, "status") for one in (package, *open_))
        yield Contradiction(package.name, package.id, claims, words, "package_status")


def _latest_claim(project: Project, topic: str) -> Claim:
    """Return the claim that holds for a project, by its name; what it is where none is known."""
    told = newest(project.evidence, topic)
    if told is None and topic == "status":
        told = newest(project.evidence, "listed")
    money = format_yuan(project.investment_yuan) if topic == "investment" else project.status
    if told is None:
        return Claim("", Locator(), f"{project.name}：{money}", project.status, "")
    found = _claim(told)
    return replace(found, value=f"{project.name}：{money}", status=project.status)


def _claim(item: Evidence | Statement) -> Claim:
    who = item.said_by if isinstance(item, Evidence) else ""
    status = item.status or Status.LISTED
    return Claim(item.document_id, item.locator, item.value, status, item.date, who)
