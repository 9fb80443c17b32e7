"""Giving projects their places: what a person placed stays, the rest is found by words."""

from dataclasses import replace

from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.geocode import Answer, Candidate, geocode
from jianxi_gis.geo.geocode.scope import outside
from jianxi_gis.geo.names import normalise
from jianxi_gis.model.advance import Tell, nobody
from jianxi_gis.model.claims import newest
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location, Project

_ALONG = frozenset({"road", "water"})
"""A site on a road or a river lies somewhere along it: a place for a person to choose."""


def locate(project: Project, gazetteer: Gazetteer, extension: Gazetteer | None = None) -> Project:
    """Return the project with the places its words speak of, or with the reason why not.

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
    answer = spoken_of(project, gazetteer, extension)
    locations = tuple(location_of(candidate) for candidate in answer.positions)
    if locations == project.locations and answer.reason == project.unlocated_reason:
        return project
    return replace(project, locations=locations, unlocated_reason=answer.reason)


def spoken_of(project: Project, gazetteer: Gazetteer, extension: Gazetteer | None = None) -> Answer:
    """Return what a project's name can mean, and where it places nothing, its 建设地点.

    A name that says the project lies elsewhere is not overruled by the site a ledger gives.
    """
    answer = _asked(project.name, gazetteer, extension)
    told = newest(project.evidence, "place")
    if told is None or answer.positions or outside(normalise(project.name)):
        return answer
    site = _asked(told.value, gazetteer, extension)
    found = tuple(
        replace(
            one,
            automatic=one.automatic and one.method not in _ALONG,
            reasoning=_of_site(one.reasoning),
        )
        for one in site.candidates
    )
    if any(one.automatic for one in found):
        return Answer(found)
    why = _of_site(site.reason) or f"只说在“{told.value}”，没有说是哪一段。"
    return Answer((*answer.candidates, *found), f"{answer.reason}建设地点：{why}")


def _asked(words: str, gazetteer: Gazetteer, extension: Gazetteer | None) -> Answer:
    answer = geocode(words, gazetteer)
    if extension is None or answer.positions:
        return answer
    more = geocode(words, extension)
    return more if more.positions or (not answer.candidates and more.candidates) else answer


def _of_site(words: str) -> str:
    return words.replace("名称中的", "建设地点中的")


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
