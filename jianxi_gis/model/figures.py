"""What the panels say of the projects shown: made once a change of the filter, for all of them."""

from functools import cached_property

from jianxi_gis.model.latest import Latest
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import State
from jianxi_gis.model.summary import Share, total


class Figures:
    """The projects shown, in plan order, and their sums; see `figures_of`."""

    def __init__(self, plan: Plan, shown: tuple[str, ...]) -> None:
        self.plan = plan
        self.shown = shown
        self.ids = frozenset(shown)
        self.projects: tuple[Project, ...] = (
            plan.projects
            if len(shown) == len(plan.projects)
            else tuple(project for project in plan.projects if project.id in self.ids)
        )

    @cached_property
    def whole(self) -> Share:
        """Return number and exact sum."""
        return total(self.projects)

    @cached_property
    def unlisted(self) -> int:
        """Return how many have no amount."""
        return sum(project.investment_yuan is None for project in self.projects)

    @cached_property
    def unlocated(self) -> tuple[Project, ...]:
        """Return those without a place."""
        return tuple(project for project in self.projects if not project.locations)

    @cached_property
    def district_wide(self) -> tuple[Project, ...]:
        """Return those of the whole district."""
        return tuple(project for project in self.projects if project.whole_district)


_latest = Latest(Figures)


def figures_of(state: State) -> Figures:
    """Return the figures of a state; those of last time if plan and projects are the same."""
    return _latest(state.plan, state.shown)
