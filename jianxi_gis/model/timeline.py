"""What is planned and what is reported, day by day; and what should have happened by now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jianxi_gis.model.claims import newest, tells
from jianxi_gis.model.classes import Status
from jianxi_gis.model.dates import day_of, first_day, last_day
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.project import Project

_NOT_STARTED = frozenset({Status.LISTED, Status.RESERVE, Status.EARLY, Status.TO_START})


class Sort(StrEnum):
    """What an event is."""

    REPORTED = "进展"
    START = "计划开工"
    FINISH = "计划竣工"
    AMOUNT = "投资"


@dataclass(frozen=True, slots=True)
class Event:
    """Something a document says of a project and a day."""

    day: date
    sort: Sort
    project_id: str
    name: str
    words: str
    claim: Evidence
    """Which says so."""
    delay_days: int = 0
    """Days by which a planned day has passed without a report of it; 0: none."""


def data_day(projects: Iterable[Project]) -> date | None:
    """Return the newest day any claim holds for: what is known is known until then."""
    days = (day_of(claim.date) for item in projects for claim in item.evidence if tells(claim))
    return max((day for day in days if day is not None), default=None)


def timeline(
    projects: Sequence[Project], today: date | None, since: date | None = None
) -> tuple[Event, ...]:
    """Return the events of projects, newest first.

    Parameters
    ----------
    projects : sequence of Project
    today : datetime.date or None
        Day up to which documents report (`data_day` of the whole plan); delays are counted to it.
        A planned day after which nothing was ever reported is no delay that documents show.
    since : datetime.date, optional
        Leave out what is before that day.

    Returns
    -------
    tuple of Event
        Amounts are events only where a document changes what an earlier one says.
    """
    found = [
        event
        for project in projects
        for event in (*_planned(project, today), *_reported(project))
        if since is None or event.day >= since
    ]
    return tuple(sorted(found, key=lambda event: event.day, reverse=True))


def _planned(project: Project, today: date | None) -> Iterable[Event]:
    status = project.status
    for sort, topic, open_ in (
        (Sort.START, "start", status in _NOT_STARTED),
        (Sort.FINISH, "finish", status is not Status.DONE),
    ):
        claim = newest(project.evidence, topic)
        if claim is None:
            continue
        due, first = last_day(claim.value), first_day(claim.value)
        if due is None or first is None:
            continue
        late = (today - due).days if today is not None and open_ else 0
        yield _event(project, claim, sort, first, claim.value, delay=max(late, 0))


def _reported(project: Project) -> Iterable[Event]:
    amount = None
    for claim in project.evidence:
        day = day_of(claim.date)
        if claim.topic == "status" and day is not None and claim.status is not None:
            yield _event(project, claim, Sort.REPORTED, day, f"{claim.value}（{claim.status}）")
        if claim.topic == "investment":
            if amount is not None and amount != claim.value and day is not None:
                words = f"{amount} → {claim.value}"
                yield _event(project, claim, Sort.AMOUNT, day, words)
            amount = claim.value


def _event(
    project: Project, claim: Evidence, sort: Sort, day: date, words: str, *, delay: int = 0
) -> Event:
    return Event(day, sort, project.id, project.name, words, claim, delay)
