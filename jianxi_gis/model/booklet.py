"""A series of sheets: a cover, an overview, an index, and a sheet for each part."""

from dataclasses import dataclass

from jianxi_gis.model.filters import Filter
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.summary import Share

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


@dataclass(frozen=True, slots=True, eq=False)
class Booklet:
    """What a series prints before its sheets."""

    by: str
    """Key of `SERIES`."""
    overview: SheetContent
    parts: tuple[Part, ...]
    rest: Share
    """Projects on no sheet of a part; they are on the overview."""
    repeated: int
    """Projects on more than one sheet: sums of the sheets are more than the whole."""

    def page_of(self, part: int, index_pages: int) -> int:
        """Return the page of a part: cover and overview come first, then the index."""
        return 3 + index_pages + part
