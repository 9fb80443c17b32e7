"""A map sheet as asked for: paper, title, scale, and what must be printed on it."""

from dataclasses import dataclass, field
from enum import StrEnum

from jianxi_gis.model.mapview import MapLayer, Underlay
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project

DEFAULT_SECRECY = "内部资料"
NO_REVIEW_NUMBER = "内部使用，不得公开"
ALL_PROJECTS = "全部项目"
"""The words of an empty filter."""

PARTS = {
    "list": "项目清单",
    "inset": "位置图",
    "chart": "投资构成图",
    "grid": "公里网",
    "signatures": "签署栏",
}
"""What a sheet may show or not, and its words."""
USUAL_PARTS = frozenset({"list", "inset", "chart"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the user chose for the sheet."""

    title: str
    paper: str = "A3"
    """A4, A3, A2, A1, A0 or 16:9."""
    landscape: bool = True
    template: str = ""
    """Name of a template file, which then says paper and direction; empty: any of the paper."""
    scale: float = 0.0
    """Denominator of 1:N; 0: the largest round scale that shows the extent."""
    maker: str = ""
    """制图单位."""
    made_on: str = ""
    """制图日期, ISO."""
    data_date: str = ""
    """数据截止日期, ISO: date of the newest document, or of the newest figure a person states."""
    secrecy: str = DEFAULT_SECRECY
    """密级: always printed."""
    review_number: str = ""
    """审图号; empty prints 内部使用，不得公开."""
    subtitle: str = ""
    """Second line of the title; empty: the filter in words."""
    filter_words: str = ALL_PROJECTS
    dpi: int = 300
    """For images; a PDF is vector."""
    parts: frozenset[str] = USUAL_PARTS
    """Which of `PARTS` are printed beside the map, its frame and the legend."""
    note: str = ""
    """Free text below the lists."""
    logo: bytes = b""
    """An image file (PNG, JPEG or SVG) at the left of the title; empty: none."""


@dataclass(frozen=True, slots=True, eq=False)
class SheetContent:
    """What is printed: the sheet, the layers on the map, the projects that pass the filter."""

    sheet: Sheet
    layers: tuple[MapLayer, ...]
    projects: tuple[Project, ...]
    """All that pass the filter: located, whole-district and 未落图; their sum is the sheet's."""
    extent: tuple[float, float, float, float]
    """West, south, east, north in metres (EPSG:4546): what must be on the map."""
    underlay: Underlay | None = None
    plan: Plan = field(default_factory=Plan)
    """What the projects are part of: titles of documents, headings of groups."""
    possible: frozenset[str] = frozenset()
    """Ids of the projects the filter holds only perhaps, see `jianxi_gis.model.certainty`."""


class Standing(StrEnum):
    """Where a project of a sheet stands: every project has one standing, so sums add up."""

    ON_MAP = "图上"
    OFF_MAP = "图面外"
    """Located, but beyond the sheet's edge or in a layer that is switched off."""
    DISTRICT = "全区性"
    UNLOCATED = "未落图"


STANDINGS: tuple[Standing, ...] = tuple(Standing)
"""In the order they are printed."""


def standing(project: Project, on_map: frozenset[str]) -> Standing:
    """Return where a project stands on a sheet that draws the projects ``on_map`` (ids)."""
    if project.id in on_map:
        return Standing.ON_MAP
    if project.whole_district:
        return Standing.DISTRICT
    return Standing.OFF_MAP if project.locations else Standing.UNLOCATED
