"""Documents under review: what was read, what a person decides of it, what would come of both."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from jianxi_gis.errors import GisError
from jianxi_gis.model.changes import Change, ChangeKind, changes
from jianxi_gis.model.check import GroupCheck, check_groups
from jianxi_gis.model.claims import corrections
from jianxi_gis.model.dating import dated
from jianxi_gis.model.duplicates import Duplicate, find_duplicates
from jianxi_gis.model.editing import take_out
from jianxi_gis.model.evidence import Evidence, Locator, listing_of
from jianxi_gis.model.matching import is_near
from jianxi_gis.model.merging import merge_projects, settle
from jianxi_gis.model.money import parse_amount
from jianxi_gis.model.outside import outside_m
from jianxi_gis.model.plan import Plan, ProjectDraft, Reading
from jianxi_gis.model.project import Location, Project, SkippedLine
from jianxi_gis.model.reconcile import ImportReport, draft_ids, merge, removed_ids
from jianxi_gis.model.review import Signature

_LINE = re.compile(
    r"(?:(?:总|计划|估算|概算)?投资)?[约近]?(?P<amount>\d[\d,.]*\s*[亿万]元?)的?(?P<name>.*)"
)
_NUMBER = re.compile(
    r"^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[①-⑳]|[一二三四五六七八九十]是)\s*"
)
_LONGEST_NAME = 60


class Decision(StrEnum):
    """What a person says of two projects that may be one."""

    OPEN = "以后再定"
    KEEP = "是两项"
    FIRST = "合并，按前一项"
    SECOND = "合并，按后一项"


Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class ImportReview:
    """Documents read, with a person's corrections; a changed one is a new object."""

    base: Plan
    """The plan the documents were read against."""
    readings: tuple[Reading, ...]
    signed: Signature
    """Who reviews."""
    failures: tuple[tuple[str, GisError], ...] = ()
    """Files that could not be read, and why; they stop nothing."""
    decisions: Mapping[Pair, Decision] = field(default_factory=dict)
    """By the ids of the two projects."""
    refused: frozenset[str] = frozenset()
    """Ids of works a report names and no list holds, which a person does not want."""
    places: Mapping[str, tuple[tuple[Location, ...], str]] = field(default_factory=dict)
    """Name -> where it is, or why that is not known."""
    paths: tuple[Path, ...] = ()
    """Files of the readings, to be read anew."""

    def correct(self, reading: int, number: int, **wanted: object) -> "ImportReview":
        """Return the review with a draft corrected; see `jianxi_gis.model.claims.corrections`.

        ``wanted``: ``name``, ``investment_yuan``, ``status``, ``place`` (section, group).
        """
        draft = self.readings[reading].drafts[number]
        claims = corrections(draft.evidence, self.signed.who, self.signed.when[:10], wanted)
        return self._with_draft(reading, number, replace(draft, evidence=claims))

    def restore(self, reading: int, number: int) -> "ImportReview":
        """Return the review with a draft as the document states it."""
        draft = self.readings[reading].drafts[number]
        stated = tuple(claim for claim in draft.evidence if not claim.said_by)
        return self._with_draft(reading, number, replace(draft, evidence=stated, taken=True))

    def take(self, reading: int, number: int, *, taken: bool) -> "ImportReview":
        """Return the review with a draft taken, or left out."""
        draft = self.readings[reading].drafts[number]
        return self._with_draft(reading, number, replace(draft, taken=taken))

    def take_line(self, reading: int, skipped: SkippedLine) -> "ImportReview":
        """Return the review with a line made a draft: its amount and name, as far as it has them.

        A line that begins with an amount gives its name after it; the rest is the reviewer's.
        """
        read = self.readings[reading]
        draft = draft_of(skipped, read)
        line = skipped.locator.line
        before = sum(1 for one in read.drafts if one.evidence[0].locator.line <= line)
        changed = replace(
            read,
            drafts=(*read.drafts[:before], draft, *read.drafts[before:]),
            skipped=tuple(item for item in read.skipped if item is not skipped),
        )
        return self._with_reading(reading, changed)

    def date(self, reading: int, day: str) -> "ImportReview":
        """Return the review with a document's date as a person gives it (ISO, month or year)."""
        return self._with_reading(reading, dated(self.readings[reading], day))

    def refuse(self, project_id: str, *, refused: bool) -> "ImportReview":
        """Return the review with a work that no list names taken out, or back in."""
        ids = self.refused | {project_id} if refused else self.refused - {project_id}
        return replace(self, refused=ids)

    def decide(self, pair: Pair, decision: Decision) -> "ImportReview":
        """Return the review with a pair of projects decided."""
        return replace(self, decisions={**self.decisions, pair: decision})

    def _with_draft(self, reading: int, number: int, draft: ProjectDraft) -> "ImportReview":
        read = self.readings[reading]
        drafts = (*read.drafts[:number], draft, *read.drafts[number + 1 :])
        return self._with_reading(reading, replace(read, drafts=drafts))

    def _with_reading(self, number: int, reading: Reading) -> "ImportReview":
        readings = (*self.readings[:number], reading, *self.readings[number + 1 :])
        return replace(self, readings=readings)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft and what becomes of it."""

    draft: ProjectDraft
    before: Project | None
    """The project it is in the workspace, if it is there already."""
    after: Project | None
    """None: it is left out."""
    outside_m: float = 0.0
    """How far from the district the place lies that the document gives; 0: in it, or none."""

    @property
    def corrected(self) -> frozenset[str]:
        """Return the topics a person corrects."""
        return frozenset(claim.topic for claim in self.draft.evidence if claim.said_by)


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """What comes of one document."""

    report: ImportReport
    rows: tuple[DraftRow, ...]
    changes: tuple[Change, ...]
    groups: tuple[GroupCheck, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ReviewResult:
    """What would be stored."""

    plan: Plan
    """The same object as the review's ``base`` if the documents bring nothing new."""
    documents: tuple[DocumentResult, ...]
    duplicates: tuple[Duplicate, ...]
    """Pairs of which at least one project is new, whatever is decided of them."""

    @property
    def titles(self) -> tuple[str, ...]:
        """Return the titles of the documents that bring something."""
        return tuple(one.report.document.title for one in self.documents if one.report.changed)


class _Step(NamedTuple):
    """One document on its way into the plan."""

    reading: Reading
    before: Plan
    after: Plan
    report: ImportReport


@lru_cache(maxsize=1)  # shown, and then stored: the same review is judged again and again
def judge(review: ImportReview) -> ReviewResult:
    """Return what comes of documents and decisions; nothing is stored."""
    plan, steps = review.base, []
    for reading in review.readings:
        before = plan
        plan, report = merge(plan, reading)
        steps.append(_Step(reading, before, plan, report))
    if plan is review.base:
        return ReviewResult(plan, tuple(map(_unchanged, steps)), ())
    plan = _placed(plan, review.places)
    known = {project.id for project in review.base.projects}
    duplicates = tuple(
        pair
        for pair in find_duplicates(plan.projects, plan.settlements)
        if not known.issuperset(pair.project_ids)
    )
    named = {pair.project_ids for pair in duplicates}
    renamed = (pair for step in steps for pair in _renamed(step, plan))
    duplicates += tuple(pair for pair in renamed if pair.project_ids not in named)
    decided = _decided(plan, review, duplicates, known)
    decided = take_out(decided, review.refused - known, review.signed)
    return ReviewResult(
        decided,
        tuple(_document(step, plan, decided) for step in steps),
        duplicates,
    )


def draft_of(skipped: SkippedLine, reading: Reading) -> ProjectDraft:
    """Return the draft a person takes a line for; what the line does not say stays open."""
    text = _NUMBER.sub("", skipped.text.strip())
    match = _LINE.search(text)
    amount, name = "", text
    if match is not None:
        amount = match["amount"]
        name = (
            match["name"] if match.start() == 0 and match["name"] else text[: match.start()] or text
        )
    try:
        yuan = parse_amount(amount) if amount else None
    except ValueError:
        amount, yuan = "", None
    day, at = reading.document.date, skipped.locator
    listed = listing_of(reading.document, at, skipped.text)
    money = Evidence(reading.document.id, at, "investment", amount, day, None, skipped.text)
    return ProjectDraft(
        name.strip(" ，。；、,;：:")[:_LONGEST_NAME] or skipped.text[:_LONGEST_NAME],
        at.section,
        at.group,
        max((one.seq for one in reading.drafts if _before(one, at)), default=0),
        yuan,
        (listed, money) if amount else (listed,),
    )


def _before(draft: ProjectDraft, at: Locator) -> bool:
    """Return True for a draft of the same list that stands before a place."""
    same = (draft.section, draft.group) == (at.section, at.group)
    return same and draft.evidence[0].locator.line < at.line


def _document(step: _Step, merged: Plan, decided: Plan) -> DocumentResult:
    reading, before, after, report = step
    if not report.changed:
        return _unchanged(step)
    known = {project.id: project for project in before.projects}
    found = _by_any_id(decided.projects)
    old = _by_any_id(before.projects)
    rows = tuple(
        DraftRow(draft, old.get(draft_id), found.get(draft_id) if draft.taken else None, away)
        for draft, draft_id, away in zip(
            reading.drafts,
            draft_ids(reading),
            outside_m([draft.locations for draft in reading.drafts]),
            strict=True,
        )
    )
    paper = reading.document.id
    groups = tuple(
        check
        for group, check in zip(merged.groups, check_groups(decided), strict=True)
        if group.document_id == paper
    )
    gone = tuple(one for one in removed_ids(before, reading) if one in known)
    here = {project.id for project in (*decided.projects, *decided.removed)}
    differs = tuple(
        change
        for change in changes(before, after, paper, gone if report.removed else ())
        if change.kind is not ChangeKind.ADDED or change.project_id in here  # else merged
    )
    return DocumentResult(report, rows, differs, groups)


def _unchanged(step: _Step) -> DocumentResult:
    reading, plan, _, report = step
    found = _by_any_id(plan.projects)
    rows = tuple(
        DraftRow(draft, found.get(draft_id), found.get(draft_id))
        for draft, draft_id in zip(reading.drafts, draft_ids(reading), strict=True)
    )
    return DocumentResult(report, rows, (), ())


def _renamed(step: _Step, after: Plan) -> Iterator[Duplicate]:
    """Yield what a new edition lists in place of what it no longer lists, by near names."""
    reading, before, _, report = step
    if not report.removed:
        return
    known = {project.id for project in before.projects}
    found = _by_any_id(after.projects)
    new = [found[one] for one in draft_ids(reading) if one in found and one not in known]
    for gone in (found[one] for one in removed_ids(before, reading)):
        for project in new:
            if project.group == gone.group and is_near(gone.name, project.name):
                reason = "本版新列，与本版不再列出的名称相近，可能是改名"
                names = gone.name, project.name
                yield Duplicate(
                    (gone.id, project.id), names, reason, None, (gone.plan, project.plan)
                )


def _by_any_id(projects: Iterable[Project]) -> dict[str, Project]:
    return {one: project for project in projects for one in (project.id, *project.absorbed)}


def _placed(plan: Plan, places: Mapping[str, tuple[tuple[Location, ...], str]]) -> Plan:
    projects = tuple(
        replace(
            project, locations=places[project.name][0], unlocated_reason=places[project.name][1]
        )
        if not project.locations and not project.unlocated_reason and project.name in places
        else project
        for project in plan.projects
    )
    return replace(plan, projects=projects)


def _decided(
    plan: Plan, review: ImportReview, duplicates: Iterable[Duplicate], known: set[str]
) -> Plan:
    for pair in duplicates:
        decision = review.decisions.get(pair.project_ids, Decision.OPEN)
        if decision is Decision.KEEP:
            plan = settle(plan, "", pair.project_ids, "导入时判为两项", review.signed)
        elif decision is not Decision.OPEN:
            present = _by_any_id(plan.projects)
            one, other = (present[project_id] for project_id in pair.project_ids)
            if one is other:
                continue
            like = one if decision is Decision.FIRST else other
            kept, gone = (other, one) if other.id in known and one.id not in known else (one, other)
            plan = merge_projects(plan, kept.id, gone.id, like.id, review.signed)
    return plan
