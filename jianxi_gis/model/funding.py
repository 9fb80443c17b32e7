"""Planned and spent money of projects, as far as documents give figures; nothing is estimated."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from jianxi_gis.model.claims import amount_of, newest
from jianxi_gis.model.dates import day_of, first_day, last_day
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.latest import Latest
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project

_TOPICS = frozenset({"period_plan", "year_plan", "year_completed", "completed"})
_YEAR = re.compile(r"20\d\d")


@dataclass(frozen=True, slots=True)
class Stated:
    """A sum of what documents state."""

    count: int
    """Projects (groups for `Funding.period`) that state it; the sum is about those alone."""
    total_yuan: int


@dataclass(frozen=True, slots=True)
class YearMoney:
    """What documents state of one year; what none states has a count of 0."""

    year: int
    planned: Stated
    """年度计划投资."""
    completed: Stated
    """年度完成投资."""
    so_far: Stated
    """累计完成投资 as last reported in that year."""


@dataclass(frozen=True, slots=True)
class Funding:
    """Money planned and spent."""

    period: Stated
    """计划期投资: of projects that state it, else of headings whose groups are wholly listed."""
    period_of_groups: bool
    """True if `period` comes from headings of groups."""
    year: Stated
    """年度计划投资 of `year_number`."""
    year_number: str
    """The newest year a plan is stated for; empty where its document bears no date."""
    years: tuple[YearMoney, ...]
    """Years of which something is stated, in order."""
    completed: Stated
    """累计完成投资."""
    rate: Fraction | None
    """完成率: completed of the investment of the projects that state both; None if none does."""
    rated: int
    """Projects behind `rate`."""
    elapsed: Fraction | None
    """Time gone between planned start and finish when completion was reported, weighted with
    the money of those projects; None if no project states all of that."""
    ahead: Fraction | None
    """超(+)、欠(-)时间进度 of the projects behind `elapsed`, as a share of 1."""
    timed: int
    """Projects behind `elapsed`."""


@dataclass(frozen=True, slots=True)
class _Ledger:
    """What documents state of one project, in yuan."""

    project_id: str
    parent: str
    investment: int | None
    period: int | None
    planned: Mapping[str, int]
    """By year."""
    done: Mapping[str, int]
    so_far: Mapping[str, int]
    completed: int | None
    elapsed: Fraction | None


class FundingIndex:
    """What a plan's documents say of money, read once; `of` sums it for some of the projects.

    Parameters
    ----------
    plan : Plan
    before : FundingIndex, optional
        Of another plan: what is known of projects that are the same objects is not read again.
    """

    def __init__(self, plan: Plan, before: "FundingIndex | None" = None) -> None:
        known = {} if before is None else {
            id(item): ledger for item, ledger in zip(before._projects, before._read, strict=True)
        }  # fmt: skip
        self._projects: tuple[Project, ...] = plan.projects
        self._read: list[_Ledger | None] = [
            known[id(item)] if id(item) in known else _ledger(item) for item in plan.projects
        ]
        self._stated = [ledger for ledger in self._read if ledger is not None]
        members: dict[tuple[int, str], set[str]] = {}
        for item in plan.projects:
            members.setdefault((item.section or 0, item.group), set()).add(item.id)
        self._headings = [
            (members[key], group.stated_period_yuan)
            for group in plan.groups
            if group.stated_period_yuan is not None
            and (key := (group.section, group.name)) in members
        ]
        self._last: tuple[frozenset[str], Funding] | None = None
        if before is not None and (self._stated, self._headings) == (
            before._stated, before._headings
        ):  # fmt: skip
            self._last = before._last

    def of(self, ids: frozenset[str]) -> Funding:
        """Return what documents say of the money of the projects with these ids."""
        if self._last is None or self._last[0] != ids:
            self._last = ids, self._sum(ids)
        return self._last[1]

    def _sum(self, ids: frozenset[str]) -> Funding:
        listed = [one for one in self._stated if one.project_id in ids]
        period, of_groups = _stated((one, one.period) for one in listed), False
        if not period.count:
            whole = [yuan for members, yuan in self._headings if members <= ids]
            period, of_groups = Stated(len(whole), sum(whole)), True
        both = [
            (one.completed, yuan, one.elapsed)
            for one in listed
            if one.completed is not None and (yuan := one.investment)
        ]
        timed = [(done, yuan, part) for done, yuan, part in both if part is not None]
        elapsed = _mean((part, yuan) for _, yuan, part in timed)
        reached = _share((done, yuan) for done, yuan, _ in timed)
        newest_year = max((year for one in listed for year in one.planned), default="")
        return Funding(
            period,
            of_groups,
            _stated((one, one.planned.get(newest_year)) for one in listed),
            newest_year,
            _years(listed),
            _stated((one, one.completed) for one in listed),
            _share((done, yuan) for done, yuan, _ in both),
            len(both),
            elapsed,
            None if reached is None or elapsed is None else reached - elapsed,
            len(timed),
        )


def _ledger(item: Project) -> _Ledger | None:
    """Return what documents state of a project, None if nothing."""
    if not any(claim.topic in _TOPICS for claim in item.evidence):
        return None
    return _Ledger(
        item.id,
        item.parent,
        item.investment_yuan,
        _amount(item, "period_plan"),
        _by_year(item, "year_plan"),
        _by_year(item, "year_completed"),
        _by_year(item, "completed"),
        _amount(item, "completed"),
        _elapsed(item),
    )


def _after_the_last(plan: Plan) -> FundingIndex:
    return FundingIndex(plan, _latest.last)


_latest: Latest[FundingIndex] = Latest(_after_the_last)


def funding(plan: Plan, ids: frozenset[str]) -> Funding:
    """Return what documents say of the money of the projects with these ids."""
    return _latest(plan).of(ids)


def _amount(project: Project, topic: str) -> int | None:
    claim = newest(project.evidence, topic)
    return None if claim is None else _figure(claim)


def _figure(claim: Evidence) -> int | None:
    try:
        return amount_of(claim)
    except ValueError:  # words such as 按进度拨付 are no figure
        return None


def _by_year(project: Project, topic: str) -> dict[str, int]:
    """Return what is stated of each year; the year is empty where the claim bears none."""
    claims = [claim for claim in project.evidence if claim.topic == topic]
    found = {}
    for year in dict.fromkeys(claim.date[:4] for claim in claims):
        claim = newest((one for one in claims if one.date[:4] == year), topic)
        yuan = None if claim is None else _figure(claim)
        if yuan is not None:
            found[year] = yuan
    return found


def _years(listed: list[_Ledger]) -> tuple[YearMoney, ...]:
    named = {
        year for one in listed for each in (one.planned, one.done, one.so_far) for year in each
    }
    return tuple(
        YearMoney(
            int(year),
            _stated((one, one.planned.get(year)) for one in listed),
            _stated((one, one.done.get(year)) for one in listed),
            _stated((one, one.so_far.get(year)) for one in listed),
        )
        for year in sorted(named)
        if _YEAR.fullmatch(year)
    )


def _stated(pairs: Iterable[tuple[_Ledger, int | None]]) -> Stated:
    amounts = {one.project_id: (one.parent, yuan) for one, yuan in pairs if yuan is not None}
    # a part of a package is in the figure of the package
    alone = (yuan for parent, yuan in amounts.values() if parent not in amounts)
    return Stated(len(amounts), sum(alone))


def _elapsed(project: Project) -> Fraction | None:
    """Return which part of its planned time was over when completion was reported."""
    start, finish = newest(project.evidence, "start"), newest(project.evidence, "finish")
    done = newest(project.evidence, "completed")
    if start is None or finish is None or done is None:
        return None
    first, last, now = first_day(start.value), last_day(finish.value), day_of(done.date)
    if first is None or last is None or now is None or first >= last:
        return None
    return Fraction(min(max((now - first).days, 0), (last - first).days), (last - first).days)


def _share(pairs: Iterable[tuple[int, int]]) -> Fraction | None:
    """Return the sum of parts as a share of the sum of wholes."""
    parts, wholes = tuple(zip(*pairs, strict=True)) or ((), ())
    return Fraction(sum(parts), sum(wholes)) if wholes and sum(wholes) else None


def _mean(pairs: Iterable[tuple[Fraction, int]]) -> Fraction | None:
    """Return the mean of fractions by their weights; exact, and quick where many share a term."""
    parts: Counter[int] = Counter()
    whole = 0
    for part, weight in pairs:
        parts[part.denominator] += part.numerator * weight
        whole += weight
    return sum((Fraction(n, d) for d, n in parts.items()), Fraction(0)) / whole if whole else None
