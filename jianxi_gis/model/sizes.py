"""How the money is spread over projects: classes of amounts, exact counts and sums."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median_low

from jianxi_gis.model.money import WAN, YI
from jianxi_gis.model.project import Project

BOUNDS_YUAN = (1_000 * WAN, 5_000 * WAN, YI, 5 * YI, 10 * YI, 50 * YI)
"""Lower bounds of all classes but the first; a project on a bound is in the upper class."""
LABELS = ("<0.1", "0.1–0.5", "0.5–1", "1–5", "5–10", "10–50", "≥50")
"""In 亿元."""


@dataclass(frozen=True, slots=True)
class SizeClass:
    """Projects whose amount lies in a class."""

    label: str
    least_yuan: int | None
    most_yuan: int | None
    """Largest amount of the class, in whole yuan; None for no bound."""
    count: int
    total_yuan: int


def median_yuan(projects: Iterable[Project]) -> int | None:
    """Return the middle amount in yuan, of two the lower; None where no amount is known."""
    known = [item.investment_yuan for item in projects if item.investment_yuan is not None]
    return median_low(known) if known else None


def size_classes(projects: Iterable[Project]) -> tuple[SizeClass, ...]:
    """Return all classes, empty ones too; projects without an amount are in none."""
    counts, sums = [0] * len(LABELS), [0] * len(LABELS)
    for project in projects:
        if project.investment_yuan is not None:
            at = bisect_right(BOUNDS_YUAN, project.investment_yuan)
            counts[at] += 1
            sums[at] += project.investment_yuan
    least = (None, *BOUNDS_YUAN)
    most = (*(bound - 1 for bound in BOUNDS_YUAN), None)
    return tuple(SizeClass(*parts) for parts in zip(LABELS, least, most, counts, sums, strict=True))
