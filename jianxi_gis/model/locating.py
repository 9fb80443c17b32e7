"""Giving projects their places: what a person placed stays, the rest is found by name."""

from dataclasses import replace

from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.geocode import Candidate, geocode
from jianxi_gis.model.advance import Tell, nobody
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location, Project


def locate(project: Project, gazetteer: Gazetteer, extension: Gazetteer | None = None) -> Project:
    """Return the project with the places its name speaks of, or with the reason why not.

    Parameters
    ----------
    project : Project
        What a person has settled is kept as it is, a project left without a place too; so are
        coordinates a document gives.
    gazetteer : Gazetteer
        The places known.
    extension : Gazetteer, optional
        Knows more places and is asked only where ``gazetteer`` gives no position: what the tables
        say is never overruled.

    Returns
    -------
    Project
        The same object if nothing changes; else with new locations (EPSG:4490) or a reason, one
        Chinese sentence. The version stays: a position found by name is no person's edit.
    """
    if project.settled or any(place.method is Method.DOCUMENT for place in project.locations):
        return project
    answer = geocode(project.name, gazetteer)
    if extension is not None and not answer.positions:
        more = geocode(project.name, extension)
        answer = more if more.positions else answer
    locations = tuple(location_of(candidate) for candidate in answer.positions)
    if locations == project.locations and answer.reason == project.unlocated_reason:
        return project
    return replace(project, locations=locations, unlocated_reason=answer.reason)


def locate_all(
    plan: Plan, gazetteer: Gazetteer, extension: Gazetteer | None = None, tell: Tell = nobody
) -> Plan:
    """Return the plan with every project placed; the same object if nothing changes.

    ``tell`` hears how many projects are done; what it raises stops the work.
    """
    projects = []
    for number, project in enumerate(plan.projects):
        tell(number, len(plan.projects))
        projects.append(locate(project, gazetteer, extension))
    if all(new is old for new, old in zip(projects, plan.projects, strict=True)):
        return plan
    return replace(plan, projects=tuple(projects))


def location_of(candidate: Candidate) -> Location:
    """Return a candidate as a project's location."""
    return Location(
        geometry=candidate.geometry,
        kind=LocationKind(candidate.kind),
        method=Method(candidate.method),
        accuracy_m=candidate.accuracy_m,
        reasoning=candidate.reasoning,
        place=candidate.place,
    )
