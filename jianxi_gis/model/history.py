"""What was done to a plan: who, when, what it was before; and taking one deed back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from jianxi_gis.errors import EditError
from jianxi_gis.model.claims import tells
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project

_KEPT = ("id", "version", "evidence")
"""No difference of a project that a person would call one; claims are compared one by one."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One change that was stored."""

    when: str
    """ISO date and time."""
    who: str
    what: str
    before: Mapping[str, Project | None] = field(default_factory=dict)
    """Id of each project it changed -> what that was; None: there was none."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of the workspace as it was."""

    path: Path
    when: str
    """ISO date and time."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one deed did to one project."""

    deed: Deed
    before: Project | None
    after: Project | None


def differences(old: Plan, new: Plan) -> dict[str, Project | None]:
    """Return the projects that differ between two plans, as they are in the old one."""
    was, now = everything(old), everything(new)
    found: dict[str, Project | None] = {
        key: project
        for key, project in was.items()
        if now.get(key) is not project and now.get(key) != project
    }
    return found | {key: None for key in now if key not in was}


def newest_date(plan: Plan) -> str:
    """Return the ISO date up to which a plan's data go: of its newest document or person's figure.

    Empty where nothing bears a date. Merging, placing, naming and choosing between documents
    bring no newer figures, see `jianxi_gis.model.claims`.
    """
    told = (
        claim.date[:10]
        for project in plan.projects
        for claim in project.evidence
        if claim.said_by and tells(claim)
    )
    return max((*(document.date for document in plan.documents), *told), default="")


def everything(plan: Plan) -> dict[str, Project]:
    """Return all projects by id, those taken out too."""
    return {project.id: project for project in (*plan.projects, *plan.removed)}


def steps_of(deeds: Sequence[Deed], plan: Plan, project_id: str) -> tuple[Step, ...]:
    """Return what was done to one project, newest first.

    Parameters
    ----------
    deeds : sequence of Deed
        Oldest first.
    plan : Plan
        What came of them.
    project_id : str
    """
    after = everything(plan).get(project_id)
    found = []
    for deed in reversed(deeds):
        if project_id in deed.before:
            before = deed.before[project_id]
            found.append(Step(deed, before, after))
            after = before
    return tuple(found)


def changed_fields(step: Step) -> tuple[str, ...]:
    """Return the names of the fields in which a project differs after a step."""
    if step.before is None or step.after is None:
        return ()
    return tuple(
        one.name
        for one in fields(Project)
        if one.name not in _KEPT and getattr(step.before, one.name) != getattr(step.after, one.name)
    )


def reverted(plan: Plan, step: Step) -> Plan:
    """Return the plan with one step on one project taken back; what was done since stays.

    Raises
    ------
    EditError
        The project was brought by the step or made of two by it, is gone, or was changed in the
        same fields since.
    """
    if step.before is None or step.after is None:
        raise EditError("这一步是新增项目，不能单独撤回", todo="要去掉它，请删除该项目")
    now = everything(plan).get(step.after.id)
    if now is None:
        raise EditError("项目已不在工作区里", step.after.name)
    names = changed_fields(step)
    if "absorbed" in names:  # the one that went would be in no list and no sum
        raise EditError(
            "这一步合并了两个项目，不能单独撤回", now.name, "请用撤销，或回到以前的版本"
        )
    if any(getattr(now, name) != getattr(step.after, name) for name in names):
        raise EditError("同一内容后来又改过，不能单独撤回", now.name, "请先撤回后来的改动")
    fresh: dict[str, Any] = {name: getattr(step.before, name) for name in names}
    fresh["evidence"] = _evidence(now, step.before, step.after)
    return put(plan, replace(now, **fresh, version=now.version + 1))


def put(plan: Plan, project: Project) -> Plan:
    """Return the plan with a project in place of the one of its id, in or out as it says."""
    kept = tuple(one for one in plan.projects if one.id != project.id)
    out = tuple(one for one in plan.removed if one.id != project.id)
    if project.removed_at:
        return replace(plan, projects=kept, removed=(*out, project))
    if len(kept) == len(plan.projects):
        return replace(plan, projects=(*kept, project), removed=out)
    same = (project if one.id == project.id else one for one in plan.projects)
    return replace(plan, projects=tuple(same))


def _evidence(now: Project, before: Project, after: Project) -> tuple[Evidence, ...]:
    """Return the claims of now without those the step brought, with those it took away."""
    kept = [item for item in now.evidence if item in before.evidence or item not in after.evidence]
    back = [item for item in before.evidence if item not in after.evidence and item not in kept]
    return (*kept, *back)
