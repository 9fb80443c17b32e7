"""The panel that makes a sheet honest: where the money is that the map shows, and does not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import STANDINGS, Standing, standing
from jianxi_gis.model.summary import Share, total


@dataclass(frozen=True, slots=True)
class Ledger:
    """The projects of a sheet, by where they stand; their sums add up to the filter's."""

    whole: Share
    parts: Mapping[Standing, tuple[Project, ...]]
    """Most money first; every project stands in exactly one part."""
    unpriced: int
    """Projects without an amount: counted, not summed."""

    @property
    def others_count(self) -> int:
        """Return how many projects are not on the map."""
        return self.whole.count - len(self.parts[Standing.ON_MAP])

    def share(self, part: Standing) -> Share:
        """Return number and sum of a part."""
        return total(self.parts[part])


def ledger(projects: Sequence[Project], on_map: frozenset[str]) -> Ledger:
    """Return where the projects of a sheet stand, given the ids of those drawn on its map."""
    ranked = sorted(projects, key=lambda project: -(project.investment_yuan or 0))
    parts = {
        part: tuple(project for project in ranked if standing(project, on_map) is part)
        for part in STANDINGS
    }
    unpriced = sum(project.investment_yuan is None for project in projects)
    return Ledger(total(projects), parts, unpriced)
