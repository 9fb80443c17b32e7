"""Settling where projects are, one by one, most money first; what a person settles stays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import Gazetteer, load_gazetteer
from jianxi_gis.geo.own import OwnPlace, checked, with_own
from jianxi_gis.model.locating import locate
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.summary import Share, total


@dataclass(frozen=True, slots=True)
class Signature:
    """Who settled something, and when."""

    who: str
    when: str
    """ISO date and time."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review is."""

    settled: Share
    placed: Share
    """Of all projects those with a place, of the whole district too."""
    whole: Share


def queue(projects: Iterable[Project]) -> tuple[Project, ...]:
    """Return projects in the order to be gone through: most money first."""
    return tuple(sorted(projects, key=lambda project: -(project.investment_yuan or 0)))


def progress(projects: Sequence[Project]) -> Progress:
    """Return how many are settled and placed, with their money."""
    return Progress(
        settled=total(project for project in projects if project.settled),
        placed=total(project for project in projects if project.locations),
        whole=total(projects),
    )


def place(plan: Plan, project_id: str, locations: Sequence[Location], signature: Signature) -> Plan:
    """Return the plan with a project put where a person says.

    Raises
    ------
    GeoError
        No location is given.
    """
    if not locations:
        raise GeoError("没有位置可存", plan.project(project_id).name, "请选一个候选或在图上画")
    signed = tuple(replace(one, confirmed_by=signature.who) for one in locations)
    return _settle(plan, project_id, signed, "", signature)


def leave(plan: Plan, project_id: str, reason: str, signature: Signature) -> Plan:
    """Return the plan with a project left without a place, for a reason a person gives.

    Raises
    ------
    GeoError
        No reason.
    """
    if not reason.strip():
        raise GeoError("留在未落图要写原因", plan.project(project_id).name)
    return _settle(plan, project_id, (), reason.strip(), signature)


def reopen(
    plan: Plan, project_id: str, gazetteer: Gazetteer, extension: Gazetteer | None = None
) -> Plan:
    """Return the plan with a project placed by its name again, as if nobody had settled it.

    ``gazetteer`` and ``extension`` are those of `jianxi_gis.model.locating.locate`.
    """
    old = plan.project(project_id)
    bare = replace(
        old, locations=(), unlocated_reason="", reviewed_by="", reviewed_at="",
        version=old.version + 1,
    )  # fmt: skip
    return _with(plan, locate(bare, gazetteer, extension))


def gazetteer_of(plan: Plan, base: Gazetteer | None = None) -> Gazetteer:
    """Return the places known in a workspace: its own first, then those of the program.

    ``base`` stands for those of the program where more are known.
    """
    return _merged(plan.own_places, base or load_gazetteer())


@lru_cache(maxsize=4)
def _merged(own: tuple[OwnPlace, ...], base: Gazetteer) -> Gazetteer:
    return with_own(base, own)


def keep_places(plan: Plan, places: Iterable[OwnPlace]) -> Plan:
    """Return the plan with these places in its gazetteer; a name that is there is corrected.

    Raises
    ------
    GeoError
        See `jianxi_gis.geo.own.checked`.
    """
    rows = {one.name: one for one in plan.own_places}
    for one in places:
        sound = checked(one)
        rows[sound.name] = sound
    return replace(plan, own_places=tuple(rows.values()))


def signed(place: OwnPlace, signature: Signature) -> OwnPlace:
    """Return a row that says who added it and when; one that does stays as it is."""
    if place.added_by:
        return place
    return replace(place, added_by=signature.who, added_at=signature.when)


def drop_places(plan: Plan, names: Iterable[str]) -> Plan:
    """Return the plan without these places in its gazetteer."""
    gone = set(names)
    return replace(plan, own_places=tuple(one for one in plan.own_places if one.name not in gone))


def _settle(
    plan: Plan, project_id: str, locations: tuple[Location, ...], reason: str, signature: Signature
) -> Plan:
    old = plan.project(project_id)
    new = replace(
        old,
        locations=locations,
        unlocated_reason=reason,
        reviewed_by=signature.who,
        reviewed_at=signature.when,
        version=old.version + 1,
    )
    return _with(plan, new)


def _with(plan: Plan, new: Project) -> Plan:
    return replace(plan, projects=tuple(new if old.id == new.id else old for old in plan.projects))
