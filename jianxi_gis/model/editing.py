"""What a person types for a project: checked in words, kept as that person's claims."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from jianxi_gis.errors import EditError
from jianxi_gis.model.claims import newest
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.history import put
from jianxi_gis.model.kinds import kind_of
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.reconcile import in_plan_order
from jianxi_gis.model.review import Signature
from jianxi_gis.model.typed import amount, choice, day, line, number

BY_HAND = "手工添加"
"""Plan of a project no document lists."""
Typed = Mapping[str, str]
"""Name of a `Field` -> what was typed."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing of a project that can be typed."""

    name: str
    title: str
    read: Callable[[str, str], Any]
    """From the words typed and the title of the field; raises EditError."""
    choices: tuple[str, ...] = ()
    topic: str = ""
    """Of the claim that keeps it; empty: its name."""


FIELDS: tuple[Field, ...] = (
    Field("name", "项目名称", lambda text, title: line(text, title, least=1)),
    Field("investment_yuan", "总投资", amount, topic="investment"),
    Field("status", "状态", lambda text, title: choice(text, title, Status), tuple(Status)),
    Field("kind", "类别", lambda text, title: choice(text, title, Kind), tuple(Kind)),
    Field("section", "专栏", number, topic="list"),
    Field("group", "组", line, topic="list"),
    Field("owner", "责任单位", line),
    Field("start", "计划开工", day),
    Field("finish", "计划竣工", day),
    Field("note", "备注", lambda text, title: line(text, title, most=2000)),
)
FIELD = {field.name: field for field in FIELDS}
_CLAIMED_ONLY = ("start", "finish")
"""Fields that are nothing but claims."""


def words_of(project: Project, name: str) -> str:
    """Return what a field says, as it would be typed; empty where nothing is known."""
    if name in _CLAIMED_ONLY:
        claim = newest(project.evidence, name)
        return "" if claim is None else claim.value
    value = getattr(project, name)
    if value is None:
        return ""
    return format_yuan(value) if name == "investment_yuan" else str(value)


def edit(plan: Plan, typed: Mapping[str, Typed], signed: Signature) -> Plan:
    """Return the plan with projects changed as typed; the same plan if nothing differs.

    Parameters
    ----------
    plan : Plan
    typed : mapping of str to mapping of str to str
        Id of a project -> field -> words; fields that are not named stay.
    signed : Signature
        Who says so: claims of a person, that outrank every document.

    Raises
    ------
    EditError
        Words that cannot be taken, or a project that is gone; nothing is changed.
    """
    known = {project.id: project for project in plan.projects}
    changed: dict[str, Project] = {}
    for project_id, words in typed.items():
        old = known.get(project_id) or plan.project(project_id)
        new = edited(old, words, signed)
        if new is not old:
            changed[project_id] = new
    if not changed:
        return plan
    return replace(plan, projects=tuple(changed.get(one.id, one) for one in plan.projects))


def edited(project: Project, typed: Typed, signed: Signature) -> Project:
    """Return a project changed as typed, or the same if nothing differs.

    Raises
    ------
    EditError
        Words that cannot be taken; names project and field.
    """
    values = _read(project.name, typed)
    values = {
        name: value
        for name, value in values.items()
        if value != (words_of(project, name) if name in _CLAIMED_ONLY else getattr(project, name))
    }
    if not values:
        return project
    _check_days(project, values)
    fields = {name: value for name, value in values.items() if name not in _CLAIMED_ONLY}
    new = replace(project, **fields, version=project.version + 1)
    topics = dict.fromkeys(FIELD[name].topic or name for name in values)
    claims = [item for item in project.evidence if not (item.said_by and item.topic in topics)]
    claims += [_claim(new, topic, values, signed) for topic in topics]
    return replace(new, evidence=tuple(claims))


def add(plan: Plan, typed: Typed, signed: Signature) -> tuple[Plan, str]:
    """Return the plan with a project no document lists, and its id.

    Raises
    ------
    EditError
        No name, or words that cannot be taken.
    """
    name = FIELD["name"].read(typed.get("name", ""), FIELD["name"].title)
    section = FIELD["section"].read(typed.get("section", ""), FIELD["section"].title)
    group = FIELD["group"].read(typed.get("group", ""), FIELD["group"].title)
    known = {project.id for project in (*plan.projects, *plan.removed)}
    seed = f"{name}\n{signed.who}\n{signed.when}\n"
    ids = (sha256(f"{seed}{n}".encode()).hexdigest()[:10] for n in range(len(known) + 1))
    project_id = next(one for one in ids if one not in known)
    last = max((one.seq for one in plan.projects if (one.section, one.group) == (section, group)),
               default=0)  # fmt: skip
    listed = Evidence(
        "", Locator(0, section, group), "listed", name, signed.when[:10], said_by=signed.who
    )
    bare = Project(
        project_id, name, BY_HAND, section, group, last + 1, None, kind_of(name), evidence=(listed,)
    )
    rest = {key: words for key, words in typed.items() if words.strip()}
    return _ordered(put(plan, replace(edited(bare, rest, signed), version=1))), project_id


def take_out(plan: Plan, ids: Iterable[str], signed: Signature) -> Plan:
    """Return the plan without these projects; they can be brought back."""
    gone = set(ids)
    out = [
        replace(one, removed_by=signed.who, removed_at=signed.when, version=one.version + 1)
        for one in plan.projects
        if one.id in gone
    ]
    kept = tuple(one for one in plan.projects if one.id not in gone)
    return replace(plan, projects=kept, removed=(*plan.removed, *out)) if out else plan


def bring_back(plan: Plan, ids: Iterable[str]) -> Plan:
    """Return the plan with projects that were taken out in their old places."""
    wanted = set(ids)
    back = [
        replace(one, removed_by="", removed_at="", version=one.version + 1)
        for one in plan.removed
        if one.id in wanted
    ]
    left = tuple(one for one in plan.removed if one.id not in wanted)
    if not back:
        return plan
    return _ordered(replace(plan, projects=(*plan.projects, *back), removed=left))


def _ordered(plan: Plan) -> Plan:
    return replace(plan, projects=in_plan_order(plan.projects, plan.groups, plan.documents))


def _read(project: str, typed: Typed) -> dict[str, Any]:
    values = {}
    for name, words in typed.items():
        field = FIELD[name]
        try:
            values[name] = field.read(words, field.title)
        except EditError as error:
            raise EditError(error.what, f"{project} · {field.title}", error.todo) from None
    return values


def _check_days(project: Project, values: Mapping[str, Any]) -> None:
    start, finish = (str(values.get(name, words_of(project, name))) for name in _CLAIMED_ONLY)
    if not any(name in values for name in _CLAIMED_ONLY) or not (start and finish):
        return
    try:
        first, last = day(start, ""), day(finish, "")
    except EditError:
        return  # what a document says in its own words is not held against a person's
    shorter = min(len(first), len(last))
    if last[:shorter] < first[:shorter]:
        raise EditError(f"计划竣工 {last} 早于计划开工 {first}", project.name, "请改其中一个")


def _claim(new: Project, topic: str, values: Mapping[str, Any], signed: Signature) -> Evidence:
    at, status = Locator(), None
    if topic == "list":
        at = Locator(0, new.section, new.group)
        section = "" if new.section is None else f"专栏{new.section}"
        words = " ".join(part for part in (section, new.group) if part) or "未分组"
    elif topic == "investment":
        words = format_yuan(new.investment_yuan)
    else:
        words = str(values[topic])
        status = values[topic] if topic == "status" else None
    return Evidence("", at, topic, words, signed.when[:10], status, "", signed.who)
