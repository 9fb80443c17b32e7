"""Figures the panels show: exact sums over lists of projects."""

from collections.abc import Callable, Iterable
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
    return Share("合计", len(listed), sum(project.investment_yuan or 0 for project in listed))


def shares(projects: Iterable[Project], label: Callable[[Project], str]) -> tuple[Share, ...]:
    """Return parts by ``label``, in order of first appearance; they add up to `total`."""
    parts: dict[str, tuple[int, int]] = {}
    for project in projects:
        count, yuan = parts.get(label(project), (0, 0))
        parts[label(project)] = (count + 1, yuan + (project.investment_yuan or 0))
    return tuple(Share(name, count, yuan) for name, (count, yuan) in parts.items())


def accuracy_class(project: Project) -> str:
    """Return the class of a project's position: 100 米内 … 800 米以上, 全区性, 未落图."""
    if not project.locations:
        return "未落图"
    metres = project.accuracy_m
    if metres is None:
        return "全区性"
    for limit in ACCURACY_LIMITS_M:
        if metres <= limit:
            return f"{limit} 米内"
    return f"{ACCURACY_LIMITS_M[-1]} 米以上"
