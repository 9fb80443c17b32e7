"""A series of sheets: a cover, an overview, an index, and a sheet for each part."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace

from jianxi_gis.model.filters import Filter
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.summary import Share, counted_yuan

SERIES = {
    "街坊": "blocks",
    "道路": "roads",
    "河渠": "rivers",
    "专栏": "sections",
    "组": "groups",
    "状态": "statuses",
    "类别": "kinds",
    "项目": "",
}
"""What a series may be made by, and the field of `Filter`; a project has none."""


@dataclass(frozen=True, slots=True)
class Part:
    """One sheet of a series."""

    share: Share
    """Its name, number of projects and money."""
    filter: Filter
    projects: frozenset[str]
    """Ids of those on it."""


@dataclass(frozen=True, slots=True, eq=False)
class Booklet:
    """What a series prints before its sheets."""

    by: str
    """Key of `SERIES`."""
    overview: SheetContent
    parts: tuple[Part, ...]

    @property
    def rest(self) -> Share:
        """Return the projects on no sheet of a part; they are on the overview."""
        projects = self.overview.projects
        on_sheets = frozenset[str]().union(*(part.projects for part in self.parts))
        # what each adds to the whole: the part of a package adds nothing beside it
        left = [
            yuan
            for project, yuan in zip(projects, counted_yuan(projects), strict=True)
            if project.id not in on_sheets
        ]
        return Share("", len(left), sum(left))

    @property
    def repeated(self) -> int:
        """Return how many are on more than one sheet: the sums of the sheets exceed the whole."""
        times = Counter(project for part in self.parts for project in part.projects)
        return sum(count > 1 for count in times.values())

    def only(self, chosen: Collection[int]) -> "Booklet":
        """Return the series with these of its parts, by number, and no others."""
        return replace(self, parts=tuple(self.parts[number] for number in sorted(chosen)))

    def page_of(self, part: int, index_pages: int) -> int:
        """Return the page of a part: cover and overview come first, then the index."""
        return 3 + index_pages + part
