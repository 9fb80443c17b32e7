"""Projects that may be one: same name, overlapping names, same place; never merged unasked."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from jianxi_gis.model.classes import Method
from jianxi_gis.model.doubts import Settlement, settled
from jianxi_gis.model.matching import core, without_brackets, without_quantities
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project

_SHORTEST, _ADDED = 6, 2
"""A name of so many characters that only adds so few to another is worth a look."""
_ENUMERATED = re.compile(r"(?P<first>[A-Z\d]+)、(?P<second>[A-Z\d]+)(?P<unit>区|号?街坊|号?地块)")
_ONE_PLACE = frozenset({Method.BLOCK, Method.JUNCTION, Method.ADDRESS})
"""How a place is found that has room for one project of a kind; a plant or a road has for many."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two projects that may be one; never merged by the program."""

    project_ids: tuple[str, str]
    names: tuple[str, str]
    reason: str
    """One Chinese sentence."""
    settlement: Settlement | None = None
    """Who said that they are two, and why."""
    plans: tuple[str, str] = ("", "")
    """The documents that list them."""


def find_duplicates(
    projects: Sequence[Project], settlements: Iterable[Settlement] = ()
) -> Iterator[Duplicate]:
    """Yield the pairs that may be one project, in the order of the projects.

    Parameters
    ----------
    projects : sequence of Project
    settlements : iterable of Settlement, optional
        Pairs of which a person has said that they are two.

    Yields
    ------
    Duplicate

    Notes
    -----
    Pairs that can have a reason are found by indexes: the time grows with the number of
    projects, not with its square.
    """
    known = tuple(settlements)
    cores = [core(project.name) for project in projects]
    for first, second in sorted(_candidates(cores) | _neighbours(projects)):
        one, other = projects[first], projects[second]
        reason = overlap(cores[first], cores[second]) or _same_place(one, other)
        if reason:
            amounts = " 和 ".join(format_yuan(item.investment_yuan) for item in (one, other))
            ids = (one.id, other.id)
            yield Duplicate(
                ids, (one.name, other.name), f"{reason}，投资分别为 {amounts}",
                settled(known, "", ids), (one.plan, other.plan),
            )  # fmt: skip


def overlap(one: str, other: str) -> str:
    """Return why two cores may be one project, or an empty string."""
    if one == other:
        return "名称相同"
    if without_quantities(one) == without_quantities(other):
        return "名称只差数量或年度，可能重复计列"
    shared = _members(one) & _members(other)
    if shared:
        return f"都含{sorted(shared)[0]}"
    if ("(" in one) != ("(" in other):
        one, other = without_brackets(one), without_brackets(other)
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST and 0 < len(long) - len(short) <= _ADDED:
        rest = iter(long)
        if all(char in rest for char in short):
            return "名称相近，可能是同一项目"
    return ""


def _members(name: str) -> set[str]:
    """Return what an enumeration stands for: 星城C、D区 is 星城C区 and 星城D区."""
    match = _ENUMERATED.search(name)
    if match is None:
        return {name}
    head, tail = name[: match.start()], name[match.end() :]
    return {f"{head}{match[part]}{match['unit']}{tail}" for part in ("first", "second")}


def _candidates(cores: Sequence[str]) -> set[tuple[int, int]]:
    """Return the pairs of numbers for which `overlap` can give a reason."""
    alike: dict[tuple[str, str], set[int]] = defaultdict(set)
    full: tuple[dict[str, list[int]], ...] = (defaultdict(list), defaultdict(list))
    stripped: tuple[dict[str, list[int]], ...] = (defaultdict(list), defaultdict(list))
    for number, name in enumerate(cores):
        alike["quantities", without_quantities(name)].add(number)
        for member in _members(name):
            alike["member", member].add(number)
        full["(" in name][name].append(number)
        stripped["(" in name][without_brackets(name)].append(number)
    found = {pair for same in alike.values() for pair in combinations(sorted(same), 2)}
    for names, others in zip((*full, *stripped), (*full, *reversed(stripped)), strict=True):
        for long, numbers in names.items() if others else ():
            for short in _shortened(long) & others.keys():
                found |= {(min(a, b), max(a, b)) for a in numbers for b in others[short]}
    return found


def _shortened(name: str) -> set[str]:
    """Return the name without any one or two of its characters."""
    if len(name) <= _SHORTEST:
        return set()
    once = {name[:cut] + name[cut + 1 :] for cut in range(len(name))}
    if len(name) == _SHORTEST + 1:
        return once
    twice = {
        name[:first] + name[first + 1 : second] + name[second + 1 :]
        for first, second in combinations(range(len(name)), 2)
    }
    return once | twice


def _neighbours(projects: Sequence[Project]) -> set[tuple[int, int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for number, project in enumerate(projects):
        if len(project.locations) == 1 and project.locations[0].method in _ONE_PLACE:
            places[project.locations[0].place].append(number)
    return {pair for same in places.values() for pair in combinations(same, 2)}


def _same_place(one: Project, other: Project) -> str:
    """Return why two projects of a kind at one place may be one, or an empty string."""
    if one.kind is not other.kind or len(one.locations) != 1 or len(other.locations) != 1:
        return ""
    here, there = one.locations[0], other.locations[0]
    same = here.place and here.place == there.place and here.method is there.method
    return f"同在{here.place}，类别相同" if same and here.method in _ONE_PLACE else ""
