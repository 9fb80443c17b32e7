"""How sure the answer of a filter is: which projects it holds, or leaves out, only perhaps."""

from itertools import compress

from jianxi_gis.model.filters import Filter
from jianxi_gis.model.index import index_of
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.relation import RelationIndex

POSSIBLE = "可能"


def possible(plan: Plan, relations: RelationIndex, wanted: Filter) -> frozenset[str]:
    """Return the ids of the projects that pass but may truly lie beyond the distance asked for."""
    inside, _ = index_of(plan, relations).possible(wanted)
    return frozenset(project.id for project in compress(plan.projects, inside.tolist()))


def note(plan: Plan, relations: RelationIndex, wanted: Filter) -> str:
    """Return in words how many projects a filter holds, or misses, only perhaps; empty if none.

    Notes
    -----
    Projects whose position is known worse than `relating.WORST_M` have no distances: they pass by
    their words or not at all, and are not counted here.
    """
    inside, left_out = (int(mask.sum()) for mask in index_of(plan, relations).possible(wanted))
    parts = []
    if inside:
        parts.append(f"其中 {inside} 项按位置只是{POSSIBLE}")
    if left_out:
        parts.append(f"另有 {left_out} 项在误差内{POSSIBLE}也算")
    return "，".join(parts)


def filter_words(plan: Plan, relations: RelationIndex, wanted: Filter) -> str:
    """Return the filter as a Chinese phrase, with how many it holds or misses only perhaps."""
    doubt = note(plan, relations, wanted)
    return f"{wanted.words()}（{doubt}）" if doubt else wanted.words()
