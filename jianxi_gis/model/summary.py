"""Figures the panels show: exact sums over lists of projects."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from jianxi_gis.model.classes import ACCURACY_LIMITS_M
from jianxi_gis.model.project import Project


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a whole."""

    label: str
    count: int
    total_yuan: int


def total(projects: Iterable[Project]) -> Share:
    """Return number and exact sum of the projects; unknown amounts count as projects, not money."""
    listed = list(projects)
    return Share("合计", len(listed), sum(counted_yuan(listed)))


def counted_yuan(projects: Sequence[Project]) -> list[int]:
    """Return what each project adds to a sum, in yuan.

    A part of a package (打包项目) adds nothing beside the package if the package states an amount:
    it is in there.
    """
    priced = {project.id for project in projects if project.investment_yuan is not None}
    return [0 if project.parent in priced else project.investment_yuan or 0 for project in projects]


def shares(projects: Iterable[Project], label: Callable[[Project], str]) -> tuple[Share, ...]:
    """Return parts by ``label``, in order of first appearance; they add up to `total`."""
    parts: dict[str, tuple[int, int]] = {}
    listed = list(projects)
    for project, amount in zip(listed, counted_yuan(listed), strict=True):
        count, yuan = parts.get(label(project), (0, 0))
        parts[label(project)] = (count + 1, yuan + amount)
    return tuple(Share(name, count, yuan) for name, (count, yuan) in parts.items())


DISTRICT_WIDE = "全区性"
UNLOCATED = "未落图"
ACCURACY_CLASSES: tuple[str, ...] = (
    *(f"{limit} 米内" for limit in ACCURACY_LIMITS_M),
    f"{ACCURACY_LIMITS_M[-1]} 米以上",
    DISTRICT_WIDE,
    UNLOCATED,
)
"""Surest first; every project is in exactly one."""


def accuracy_class(project: Project) -> str:
    """Return the class of a project's position, one of `ACCURACY_CLASSES`.

    A project with several places is as sure as its least sure place.
    """
    if not project.locations:
        return UNLOCATED
    metres = project.accuracy_m
    if metres is None:
        return DISTRICT_WIDE
    above = sum(limit < metres for limit in ACCURACY_LIMITS_M)
    return ACCURACY_CLASSES[above]


def accuracy_words(project: Project) -> str:
    """Return how sure a project's position is: 150 米内, or that it has none.

    The metres themselves, of its least sure place, where `accuracy_class` says but the class.
    """
    if project.accuracy_m is None:
        return accuracy_class(project)
    return f"{project.accuracy_m:g} 米内"


def accuracy_shares(projects: Iterable[Project]) -> tuple[Share, ...]:
    """Return a part for each of `ACCURACY_CLASSES`, empty ones too; they add up to `total`."""
    found = {share.label: share for share in shares(projects, accuracy_class)}
    return tuple(found.get(label, Share(label, 0, 0)) for label in ACCURACY_CLASSES)


LEFT_BY_A_PERSON = "人工留在未落图"
_NAMELESS = "名称里没有能查的地点"
_SORTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("在区外或跨区", re.compile("飞地|境外|跨出|不在涧西区内|不经过")),
    (
        "有候选，待人确认",
        re.compile("要人确认|不一定在|只说在|路定不了|没有核实|起讫|没有说是哪一边"),
    ),
    ("有地名，没有可引用的位置", re.compile("没有可引用|可能是|不是一处|不知道|推不出|端点")),
)
"""What the reason for no position says -> a sort of reason, the first that fits."""
UNLOCATED_SORTS: tuple[str, ...] = (LEFT_BY_A_PERSON, *(sort for sort, _ in _SORTS), _NAMELESS)


def unlocated_sort(project: Project) -> str:
    """Return the sort of reason why a project has no position, one of `UNLOCATED_SORTS`."""
    if project.reviewed_by:
        return LEFT_BY_A_PERSON
    reason = project.unlocated_reason
    return next((sort for sort, said in _SORTS if said.search(reason)), _NAMELESS)


def unlocated_shares(projects: Iterable[Project]) -> tuple[Share, ...]:
    """Return the projects without a position by sort of reason, empty ones too."""
    without = [project for project in projects if not project.locations]
    found = {share.label: share for share in shares(without, unlocated_sort)}
    return tuple(found.get(label, Share(label, 0, 0)) for label in UNLOCATED_SORTS)
