"""A document meets the workspace: drafts become projects, statements become their evidence."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from jianxi_gis.model.claims import said, status_of
from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Document, Evidence, Statement
from jianxi_gis.model.kinds import kind_of
from jianxi_gis.model.matching import core, is_near, without_quantities
from jianxi_gis.model.plan import Plan, ProjectDraft, Reading
from jianxi_gis.model.project import Group, Indicator, Project, SkippedLine

_PARTIAL = frozenset(Status) - {Status.DONE}
"""A part begun is the whole begun; a part finished is not the whole finished."""
_OWN_WORKS = ("立交", "隧道", "大桥", "小学", "中学", "分校", "学校", "幼儿园", "医院")
"""A report's subject that ends so is a building of its own, even if no plan lists it."""
_UNDATED = "9999-12-31"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a document brought; names are for the user to read."""

    document: Document
    changed: bool
    """False: the same content was read before, the plan is as it was."""
    projects: int = 0
    """Projects the document lists."""
    groups: int = 0
    indicators: int = 0
    attached: int = 0
    """Status statements of this document that now are evidence of a project."""
    unattached: int = 0
    """Status statements of this document kept by themselves."""
    own: tuple[str, ...] = ()
    """Projects no list names, kept as projects of this document."""
    added: tuple[str, ...] = ()
    """Names the document adds to the plan."""
    removed: tuple[str, ...] = ()
    """Names an earlier edition lists and this one does not; they stay in the plan."""
    revised: tuple[str, ...] = ()
    """Names whose investment differs from the earlier edition."""
    skipped: tuple[SkippedLine, ...] = ()


def merge(plan: Plan, reading: Reading) -> tuple[Plan, ImportReport]:
    """Add a document to a plan.

    Parameters
    ----------
    plan : Plan
        What is known; unchanged.
    reading : Reading
        What an importer got out of the document.

    Returns
    -------
    plan : Plan
        The same object if the document was read before.
    report : ImportReport

    Notes
    -----
    Nothing is deleted and no edit of a person is overwritten: amounts and statuses change only
    where they still are what the documents said before. The order of imports does not matter:
    statements without a project are tried again with every document.
    """
    document = reading.document
    if any(known.sha256 == document.sha256 for known in plan.documents):
        return plan, ImportReport(document, changed=False)
    editions = {known.id for known in plan.documents if known.title == document.title}
    latest = all(known.date <= document.date for known in plan.documents if known.id in editions)
    documents = tuple(sorted((*plan.documents, document), key=_age))
    order = {known.id: rank for rank, known in enumerate(documents)}
    # those a person took out take part: their lines do not bring them back
    listed = _add_drafts((*plan.projects, *plan.removed), reading, order)
    pending = sorted(
        (*plan.statements, *reading.statements),
        key=lambda statement: (order[statement.document_id], statement.locator.line),
    )
    own, projects = _add_own(listed.projects, pending, documents)
    projects, statements = _attach(projects, pending, order)
    groups = _newest_groups(plan.groups, reading.groups, editions, latest)
    ordered = in_plan_order(projects, groups, documents)
    merged = replace(
        plan,
        documents=documents,
        groups=tuple(sorted(groups, key=lambda g: (order[g.document_id], g.locator.line))),
        projects=tuple(project for project in ordered if not project.removed_at),
        removed=tuple(project for project in ordered if project.removed_at),
        indicators=_newest_indicators(plan, reading, editions, latest),
        statements=tuple(statements),
        reported=(
            *(item for item in plan.reported if item.document_id not in editions or not latest),
            *(reading.reported if latest or not editions else ()),
        ),
    )
    kept = sum(1 for statement in statements if statement.document_id == document.id)
    report = ImportReport(
        document,
        changed=True,
        projects=len(reading.drafts),
        groups=len(reading.groups),
        indicators=len(reading.indicators),
        attached=len(reading.statements) - kept,
        unattached=kept,
        own=tuple(project.name for project in own if project.plan == document.title),
        added=listed.added,
        removed=tuple(plan.project(one).name for one in removed_ids(plan, reading))
        if editions and latest
        else (),
        revised=listed.revised,
        skipped=reading.skipped,
    )
    return merged, report


def draft_ids(reading: Reading) -> Iterator[str]:
    """Yield the id each draft has as a project: what a document calls it, not its place in it."""
    seen: dict[tuple[int | None, str, str], int] = defaultdict(int)
    for draft in reading.drafts:
        key = (draft.section, draft.group, draft.name)
        seen[key] += 1
        yield _project_id(reading.document.title, *key, seen[key])


def removed_ids(plan: Plan, reading: Reading) -> tuple[str, ...]:
    """Return the ids of projects of earlier editions that this one does not list."""
    listed = set(draft_ids(reading))
    return tuple(
        project.id
        for project in plan.projects
        if project.plan == reading.document.title
        and project.section is not None
        and listed.isdisjoint((project.id, *project.absorbed))
    )


@dataclass(frozen=True, slots=True)
class _Listed:
    projects: list[Project]
    added: tuple[str, ...]
    revised: tuple[str, ...]


def _add_drafts(projects: tuple[Project, ...], reading: Reading, order: dict[str, int]) -> _Listed:
    """Turn drafts into projects; one known by plan, section, group and name gets the evidence."""
    known = {project.id: project for project in projects}
    merged = {old: project.id for project in projects for old in project.absorbed}
    own = _by_core(project for project in projects if project.section is None)
    added, revised = [], []
    packages: dict[tuple[int | None, str, str], str] = {}
    for draft, draft_id in zip(reading.drafts, draft_ids(reading), strict=True):
        if not draft.taken:
            continue
        project_id = merged.get(draft_id, draft_id)
        if not draft.parent:
            packages[draft.section, draft.group, draft.name] = project_id
        before = known.get(project_id)
        if before is not None:
            after = _with_evidence(before, draft.evidence, order)
            if after.investment_yuan != before.investment_yuan:
                revised.append(draft.name)
        else:
            parent = packages.get((draft.section, draft.group, draft.parent), "")
            after = _new_project(project_id, draft, reading.document.title, parent)
            same = own.get(core(draft.name), [])
            if len(same) == 1 and same[0].id in known and _untouched(same[0]):
                after = _with_evidence(after, same[0].evidence, order)
                del known[same[0].id]
            added.append(draft.name)
        known[project_id] = after
    return _Listed(list(known.values()), tuple(added), tuple(revised))


def _new_project(project_id: str, draft: ProjectDraft, plan: str, parent: str) -> Project:
    claims = tuple(claim for claim in draft.evidence if not claim.said_by)
    stated = Project(
        id=project_id,
        name=draft.name,
        plan=plan,
        section=draft.section,
        group=draft.group,
        seq=draft.seq,
        investment_yuan=draft.investment_yuan,
        status=status_of(claims),
        evidence=claims,
        owner=draft.owner,
        parent=parent,
        locations=draft.locations,
    )
    corrected = replace(stated, **said(stated, draft.evidence))
    return replace(corrected, kind=kind_of(corrected.name))


def _project_id(plan: str, section: int | None, group: str, name: str, occurrence: int) -> str:
    text = "\n".join((plan, str(section), group, name, str(occurrence)))
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def _untouched(project: Project) -> bool:
    return not (
        project.note
        or project.owner
        or project.removed_at
        or any(place.confirmed_by for place in project.locations)
    )


def _with_evidence(
    project: Project, evidence: Iterable[Evidence], order: dict[str, int]
) -> Project:
    """Return the project with more evidence; fields follow it unless a person changed them."""
    claims = tuple(
        sorted(
            (*project.evidence, *evidence),
            key=lambda claim: (
                claim.date,
                order.get(claim.document_id, len(order)),  # a person speaks from no document
                claim.locator.line,
            ),
        )
    )
    return replace(project, **said(project, claims), version=project.version + 1)


def _add_own(
    projects: list[Project], pending: list[Statement], documents: tuple[Document, ...]
) -> tuple[list[Project], list[Project]]:
    """Make projects of works that a report names and no list holds; return them, and all."""
    known = set(_by_core(projects))
    reports = {document.id: document for document in documents if document.kind == "工作报告"}
    own = []
    for statement in pending:
        key = core(statement.subject)
        if statement.document_id in reports and key.endswith(_OWN_WORKS) and key not in known:
            known.add(key)
            title = reports[statement.document_id].title
            project_id = _project_id(title, None, "", statement.subject, 1)
            kind = kind_of(statement.subject)
            own.append(Project(project_id, statement.subject, title, None, "", 0, None, kind))
    return own, [*projects, *own]


def _attach(
    projects: list[Project], pending: list[Statement], order: dict[str, int]
) -> tuple[list[Project], list[Statement]]:
    """Attach each statement whose subject is one project for sure; return the others too."""
    exact = _by_core(projects)
    loose: dict[str, list[Project]] = defaultdict(list)
    for project in projects:
        loose[without_quantities(project.name)].append(project)
    claims: dict[str, list[Evidence]] = defaultdict(list)
    left = []
    for statement in pending:
        same = exact.get(core(statement.subject), [])
        if not same and statement.status in _PARTIAL:
            same = loose.get(without_quantities(statement.subject), [])
        if len(same) == 1:
            claims[same[0].id].append(_as_evidence(statement))
        else:
            near = tuple(p.id for p in projects if is_near(statement.subject, p.name))
            left.append(replace(statement, near=near))
    attached = [
        _with_evidence(project, claims[project.id], order) if project.id in claims else project
        for project in projects
    ]
    return attached, left


def _as_evidence(statement: Statement) -> Evidence:
    return Evidence(
        statement.document_id,
        statement.locator,
        "status",
        statement.value,
        statement.date,
        statement.status,
        statement.quote,
    )


def _by_core(projects: Iterable[Project]) -> dict[str, list[Project]]:
    index: dict[str, list[Project]] = defaultdict(list)
    for project in projects:
        index[core(project.name)].append(project)
    return dict(index)


def _newest_groups(
    before: tuple[Group, ...], new: tuple[Group, ...], editions: set[str], latest: bool
) -> list[Group]:
    """Return all groups, each of a title's editions only with the newest heading."""
    names = {(group.section, group.name) for group in new}
    known = {(group.section, group.name) for group in before if group.document_id in editions}
    if latest:
        kept = [
            group
            for group in before
            if group.document_id not in editions or (group.section, group.name) not in names
        ]
        return [*kept, *new]
    return [*before, *(group for group in new if (group.section, group.name) not in known)]


def _newest_indicators(
    plan: Plan, reading: Reading, editions: set[str], latest: bool
) -> tuple[Indicator, ...]:
    others = tuple(row for row in plan.indicators if row.document_id not in editions)
    if len(others) == len(plan.indicators) or (latest and reading.indicators):
        return (*others, *reading.indicators)
    return plan.indicators


def _age(document: Document) -> tuple[str, str, str]:
    return document.date or _UNDATED, document.title, document.id


def in_plan_order(
    projects: Iterable[Project], groups: Iterable[Group], documents: Iterable[Document]
) -> tuple[Project, ...]:
    """Return projects as the lists have them, works of other documents after them."""
    titles: dict[str, int] = {}
    for document in documents:
        titles.setdefault(document.title, len(titles))
    lines = {(group.section, group.name): group.locator.line for group in groups}

    def place(project: Project) -> tuple[bool, int, int, int, int, int]:
        first = project.evidence[0].locator.line if project.evidence else 0
        return (
            project.section is None,
            titles.get(project.plan, len(titles)),
            project.section or 0,
            lines.get((project.section or 0, project.group), 0),
            project.seq,
            first,
        )

    return tuple(sorted(projects, key=place))
