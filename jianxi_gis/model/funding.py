"""Planned and spent money of projects, as far as documents give figures; nothing is estimated."""

import re
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

    project: Project
    period: int | None
    planned: Mapping[str, int]
    """By year."""
    done: Mapping[str, int]
    so_far: Mapping[str, int]
    completed: int | None
    elapsed: Fraction | None


class FundingIndex:
    """What a plan's documents say of money, read once; `of` sums it for some of the projects."""

    def __init__(self, plan: Plan) -> None:
        self._stated = [
            _Ledger(
                item,
                _amount(item, "period_plan"),
                _by_year(item, "year_plan"),
                _by_year(item, "year_completed"),
                _by_year(item, "completed"),
                _amount(item, "completed"),
                _elapsed(item),
            )
            for item in plan.projects
            if any(claim.topic in _TOPICS for claim in item.evidence)
        ]
        members: dict[tuple[int, str], set[str]] = {}
        for item in plan.projects:
            members.setdefault((item.section or 0, item.group), set()).add(item.id)
        self._headings = [
            (members[key], group.stated_period_yuan)
            for group in plan.groups
            if group.stated_period_yuan is not None
            and (key := (group.section, group.name)) in members
        ]

    def of(self, ids: frozenset[str]) -> Funding:
        """Return what documents say of the money of the projects with these ids."""
        listed = [one for one in self._stated if one.project.id in ids]
        period, of_groups = _stated((one.project, one.period) for one in listed), False
        if not period.count:
            whole = [yuan for members, yuan in self._headings if members <= ids]
            period, of_groups = Stated(len(whole), sum(whole)), True
        both = [
            (one.completed, yuan, one.elapsed)
            for one in listed
            if one.completed is not None and (yuan := one.project.investment_yuan)
        ]
        timed = [(done, yuan, part) for done, yuan, part in both if part is not None]
        elapsed = _share((yuan * part, yuan) for _, yuan, part in timed)
        reached = _share((done, yuan) for done, yuan, _ in timed)
        newest_year = max((year for one in listed for year in one.planned), default="")
        return Funding(
            period,
            of_groups,
            _stated((one.project, one.planned.get(newest_year)) for one in listed),
            newest_year,
            _years(listed),
            _stated((one.project, one.completed) for one in listed),
            _share((done, yuan) for done, yuan, _ in both),
            len(both),
            elapsed,
            None if reached is None or elapsed is None else reached - elapsed,
            len(timed),
        )


_latest = Latest(FundingIndex)


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
            _stated((one.project, one.planned.get(year)) for one in listed),
            _stated((one.project, one.done.get(year)) for one in listed),
            _stated((one.project, one.so_far.get(year)) for one in listed),
        )
        for year in sorted(named)
        if _YEAR.fullmatch(year)
    )


def _stated(pairs: Iterable[tuple[Project, int | None]]) -> Stated:
    amounts = {item.id: (item, yuan) for item, yuan in pairs if yuan is not None}
    # a part of a package is in the figure of the package
    alone = (yuan for item, yuan in amounts.values() if item.parent not in amounts)
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


def _share(pairs: Iterable[tuple[int | Fraction, int | Fraction]]) -> Fraction | None:
    parts = [(Fraction(part), Fraction(whole)) for part, whole in pairs]
    whole = sum((one for _, one in parts), Fraction(0))
    return sum((one for one, _ in parts), Fraction(0)) / whole if whole else None
