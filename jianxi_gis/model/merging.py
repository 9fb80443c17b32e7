"""Two projects a person says are one; and two a person says are two."""

from dataclasses import replace

from jianxi_gis.model.check import contradictions
from jianxi_gis.model.claims import corrections, said
from jianxi_gis.model.doubts import Settlement
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.review import Signature


def merge_projects(
    plan: Plan, kept_id: str, other_id: str, like_id: str, signed: Signature, *, note: str = ""
) -> Plan:
    """Return the plan with two projects made one.

    Parameters
    ----------
    plan : Plan
    kept_id, other_id : str
        The first keeps its id, place in the list and positions, unless only those of the second
        are settled by a person or known; the second goes, and its claims and note become the
        first's. Lines of later editions find it by its old id.
    like_id : str
        The one of the two whose name and amount hold; where documents differ, that is said by
        the person from now on.
    signed : Signature
        Who says that they are one.
    note : str, optional
        Why; amounts of one year that differ are settled with it.

    Raises
    ------
    EditError
        One of them is not there any more.
    """
    kept, other = plan.project(kept_id), plan.project(other_id)
    like = plan.project(like_id)
    ages = {document.id: number for number, document in enumerate(plan.documents)}

    def age(claim: Evidence) -> tuple[str, int, int]:
        return claim.date, ages.get(claim.document_id, len(ages)), claim.locator.line

    union = tuple(sorted((*kept.evidence, *other.evidence), key=age))
    one = replace(kept, **said(kept, union))
    differs = {
        field: getattr(like, field)
        for field in ("name", "investment_yuan")
        if getattr(one, field) != getattr(like, field)
    }
    if kept.investment_yuan != other.investment_yuan:
        differs["investment_yuan"] = like.investment_yuan
    if differs and union:
        claims = corrections(union, signed.who, signed.when[:10], differs, like.evidence)
        one = replace(one, evidence=claims, **differs)
    placed = max((kept, other), key=lambda project: (project.settled, bool(project.locations)))
    one = replace(
        one,
        owner=kept.owner or other.owner,
        note="；".join(dict.fromkeys(filter(None, (kept.note, other.note)))),
        locations=placed.locations,
        unlocated_reason=placed.unlocated_reason,
        reviewed_by=placed.reviewed_by,
        reviewed_at=placed.reviewed_at,
        absorbed=(*kept.absorbed, other.id, *other.absorbed),
        version=kept.version + 1,
    )
    plan = replace(
        plan,
        projects=tuple(
            _pointed(one if project.id == kept_id else project, other_id, kept_id)
            for project in plan.projects
            if project.id != other_id
        ),
        removed=tuple(_pointed(project, other_id, kept_id) for project in plan.removed),
        statements=tuple(
            replace(
                item,
                near=tuple(dict.fromkeys(kept_id if n == other_id else n for n in item.near)),
            )
            for item in plan.statements
        ),
    )
    for found in contradictions(plan, one):
        if found.topic == "investment" and found.settlement is None:
            plan = settle(plan, found.key, found.marks, note or "两项合并为一项", signed)
    return plan


def settle(plan: Plan, subject: str, claims: tuple[str, ...], note: str, signed: Signature) -> Plan:
    """Return the plan with a doubt settled; see `jianxi_gis.model.doubts.Settlement`."""
    item = Settlement(subject, claims, note, signed.who, signed.when[:10])
    return replace(plan, settlements=(*plan.settlements, item))


def _pointed(project: Project, old: str, new: str) -> Project:
    """Return a project as a part of the new package instead of the old; none is part of itself."""
    parent = new if project.parent == old else project.parent
    parent = "" if parent == project.id else parent
    return project if parent == project.parent else replace(project, parent=parent)
