"""What the claims about a project come to: a person outranks documents, then the newest wins."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.money import format_yuan, parse_amount
from jianxi_gis.model.project import Project

_PROGRESS = tuple(Status)
"""Order of the class: on claims of one day the further along wins, work does not go backwards."""
TOPIC_WORDS: dict[str, str] = {
    "investment": "投资",
    "start": "计划开工",
    "finish": "计划竣工",
    "name": "名称改为",
    "list": "归入",
    "year_plan": "年度计划投资",
    "year_completed": "年度完成投资",
    "completed": "累计完成投资",
    "period_plan": "计划期投资",
    "nature": "建设性质",
    "scale": "建设规模及内容",
    "place": "建设地点",
    "street": "所在街道社区",
    "term": "建设期限",
    "owner": "责任单位",
    "kind": "类别",
    "progress": "形象进度",
    "problem": "存在问题",
    "households": "户数",
    "area": "面积",
    "buildings": "楼栋",
    "note": "备注",
}
"""What is put before a claim's value; the other topics need nothing."""
_STANDING = frozenset(
    {"listed", "status", "progress", "problem", "investment", "year_plan", "year_completed",
     "completed", "period_plan", "start", "finish"}
)  # fmt: skip
"""A person's word on these makes the data newer; a name, a list or an attachment does not."""


def status_of(evidence: Iterable[Evidence]) -> Status:
    """Return the status the newest claim gives; a list alone gives 列入规划."""
    claims = [
        (bool(claim.said_by), claim.date, _PROGRESS.index(claim.status))
        for claim in evidence
        if claim.topic == "status" and claim.status is not None
    ]
    return _PROGRESS[max(claims)[2]] if claims else Status.LISTED


def investment_of(evidence: Iterable[Evidence]) -> int | None:
    """Return the investment in yuan that the newest claim gives; evidence is oldest first."""
    claim = newest(evidence, "investment")
    return None if claim is None else amount_of(claim)


def amount_of(claim: Evidence) -> int | None:
    """Return the yuan of an investment claim; None where it says that none is stated."""
    return None if claim.value == format_yuan(None) else parse_amount(claim.value)


def newest(evidence: Iterable[Evidence], topic: str) -> Evidence | None:
    """Return the claim that holds for a topic; evidence is oldest first."""
    claims = [claim for claim in evidence if claim.topic == topic]
    return next(iter(([claim for claim in claims if claim.said_by] or claims)[::-1]), None)


def tells(claim: Evidence) -> bool:
    """Return True if the data go up to a claim's date: a document's, or a person's on figures."""
    return not claim.said_by or claim.topic in _STANDING


def corrections(
    evidence: Sequence[Evidence],
    said_by: str,
    date: str,
    wanted: Mapping[str, object],
    like: Sequence[Evidence] = (),
) -> tuple[Evidence, ...]:
    """Return the claims with which a person corrects what a document states.

    Parameters
    ----------
    evidence : sequence of Evidence
        What the document states, its place first; claims of persons on the same are replaced.
    said_by, date : str
        Who, and when (ISO).
    wanted : mapping of str to object
        ``name`` (str), ``investment_yuan`` (int or None), ``status`` (Status), ``place``
        (section or None, group).
    like : sequence of Evidence, optional
        Claims that the person says hold, of which the cited one is taken. Default: ``evidence``.

    Returns
    -------
    tuple of Evidence
        The document's claims and the person's.

    Notes
    -----
    A person's claim cites the document's newest that says the same, and then holds for that
    claim's date: choosing between documents makes no figure newer. Where none says it, it cites
    the newest on the same, which it corrects, and holds from ``date``.
    """
    stated = [item for item in like or evidence if not item.said_by] or [evidence[0]]
    claims = list(evidence)
    for field, value in wanted.items():
        topic = {"investment_yuan": "investment", "place": "list"}.get(field, field)
        status = None
        if isinstance(value, Status):
            status = value
        if topic == "investment" and (value is None or isinstance(value, int)):
            words = format_yuan(value)
        elif topic == "list" and isinstance(value, tuple):
            section, group = value
            words = f"专栏{section} {group}" if section is not None else group
        else:
            words = str(value)
        told = [item for item in stated if item.topic == topic]
        same = [item for item in told if _says(item, value)]
        cited = (same or told or stated[:1])[-1]
        where, day = cited.locator, cited.date if same else date
        if topic == "list":
            where = Locator(where.line, section, group)
        claims = [item for item in claims if not (item.said_by and item.topic == topic)]
        claims.append(Evidence(cited.document_id, where, topic, words, day, status, "", said_by))
    return tuple(claims)


def _says(claim: Evidence, value: object) -> bool:
    """Return True if a document's claim gives a value: yuan, a status, or words."""
    if claim.topic == "investment":
        return amount_of(claim) == value
    return value in (claim.status, claim.value)


def said(project: Project, claims: tuple[Evidence, ...]) -> dict[str, Any]:
    """Return the fields of a project that follow from its claims, for ``replace``.

    A field that is not what the claims so far come to was changed by a person and stays.
    """
    fields: dict[str, Any] = {"evidence": claims}
    if project.status is status_of(project.evidence):
        fields["status"] = status_of(claims)
    if project.investment_yuan == investment_of(project.evidence):
        fields["investment_yuan"] = investment_of(claims)
    name, place = newest(claims, "name"), newest(claims, "list")
    if name is not None and name != newest(project.evidence, "name"):
        fields["name"] = name.value
    if place is not None and place != newest(project.evidence, "list"):
        fields |= {"section": place.locator.section, "group": place.locator.group}
    return fields
