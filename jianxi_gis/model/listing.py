"""What is said of each project wherever projects leave the program as data: one list of columns."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import shapely

from jianxi_gis.model.certainty import POSSIBLE
from jianxi_gis.model.check import Claim
from jianxi_gis.model.claims import TOPIC_WORDS, newest
from jianxi_gis.model.classes import METHOD_WORDS
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.money import WAN, format_yuan, parse_amount
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import DEFAULT_SECRECY, NO_REVIEW_NUMBER, SheetContent
from jianxi_gis.model.summary import (
    DISTRICT_WIDE,
    UNLOCATED,
    accuracy_words,
    counted_yuan,
    total,
)

Cell = str | int | float | None
"""None is a cell without a value; money is whole yuan."""

_Kind = Literal["text", "number", "yuan", "degrees"]
_NOT_XML = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORMULA = tuple("=+-@\t\r＝＋－＠")
"""A spreadsheet runs a cell that starts with one of these."""


@dataclass(frozen=True, slots=True)
class Column:
    """One thing said of every project."""

    key: str
    """English, snake_case; unlike all others in its first ten characters."""
    title: str
    """Chinese, without unit."""
    cells: tuple[Cell, ...]
    """One a project, in their order."""
    kind: _Kind = "text"

    @property
    def heading(self) -> str:
        """Return the title with the unit of what `in_unit` gives."""
        return f"{self.title}（万元）" if self.kind == "yuan" else self.title

    def in_unit(self, cell: Cell) -> Cell | Decimal:
        """Return a cell as it is written in a table: money in 万元, exact."""
        return Decimal(cell) / WAN if self.kind == "yuan" and isinstance(cell, int) else cell


def listing(content: SheetContent) -> tuple[Column, ...]:
    """Return the columns of projects: names, money, ledger, status, place, sources.

    Parameters
    ----------
    content : SheetContent
        The projects that are exported, and their plan: titles of documents, names of packages.

    Returns
    -------
    tuple of Column
        The columns of a ledger (建设性质, 年度计划投资, …) only where a document fills them.
        ``counted_yuan``, what a project adds to the sum, only where it differs from its
        investment: a part of a package (打包项目) is in there already. ``certainty`` only where
        the filter holds a project perhaps.
    """
    projects, plan = content.projects, content.plan
    texts = {document.id: document.title for document in plan.documents}
    names = {project.id: project.name for project in plan.projects}
    counted = counted_yuan(projects)

    def perhaps(project: Project) -> str:
        return POSSIBLE if project.id in content.possible else ""

    columns = [
        _column("section", "专栏", projects, lambda item: item.section, "number"),
        _column("group", "组", projects, lambda item: item.group),
        _column("seq", "序号", projects, lambda item: item.seq or None, "number"),
        _column("name", "项目名称", projects, lambda item: item.name),
        _column("kind", "类别", projects, lambda item: item.kind.value),
        _column("investment_yuan", "总投资", projects, lambda item: item.investment_yuan, "yuan"),
    ]
    if counted != [project.investment_yuan or 0 for project in projects]:
        columns.append(Column("counted_yuan", "计入合计", tuple(counted), "yuan"))
    columns += [
        _column("status", "状态", projects, lambda item: item.status.value),
        _column("owner", "责任单位", projects, lambda item: item.owner),
        _column("place", "位置", projects, _place),
        _column("method", "定位方式", projects, _methods),
        _column("accuracy_m", "精度（米）", projects, lambda item: item.accuracy_m, "number"),
        _column("certainty", "是否符合筛选", projects, perhaps),
        _column("lon", "经度", projects, lambda item: _lonlat(item)[0], "degrees"),
        _column("lat", "纬度", projects, lambda item: _lonlat(item)[1], "degrees"),
        _column("reasoning", "定位依据", projects, _reasoning),
        _column("confirmed", "位置确认", projects, _confirmed),
        _column("package", "所属打包项目", projects, lambda item: names.get(item.parent, "")),
        *(_claimed(topic, title, kind, projects) for topic, title, kind in _LEDGER),
        _column("note", "备注", projects, lambda item: item.note),
        *(_sourced(key, title, topic, projects, texts) for key, title, topic in _SOURCES),
        _column("id", "编号", projects, lambda item: item.id),
    ]  # fmt: skip
    return tuple(column for column in columns if column.key in _ALWAYS or any(column.cells))


def facts(content: SheetContent) -> tuple[tuple[str, str], ...]:
    """Return what must be said with an export, in words: filter, sums, dates, 密级."""
    whole = total(content.projects)
    unpriced = sum(project.investment_yuan is None for project in content.projects)
    unlocated = sum(not project.locations for project in content.projects)
    district = sum(project.whole_district for project in content.projects)
    return (
        ("内容", content.sheet.filter_words),
        ("项目", f"{whole.count} 项，其中未落图 {unlocated} 项、全区性 {district} 项"),
        (
            "总投资",
            format_yuan(whole.total_yuan) + (f"（{unpriced} 项未列投资）" if unpriced else ""),
        ),
        ("数据截止日期", content.sheet.data_date or "文件未注明"),
        ("导出日期", content.sheet.made_on),
        ("密级", content.sheet.secrecy.strip() or DEFAULT_SECRECY),
        ("审图号", content.sheet.review_number.strip() or NO_REVIEW_NUMBER),
    )


def group_of(project: Project) -> str:
    """Return the list a project stands in: 专栏2 创新空间载体建设; 未分组 without one."""
    section = "" if project.section is None else f"专栏{project.section}"
    return " ".join(filter(None, (section, project.group))) or "未分组"


def sources(content: SheetContent) -> tuple[tuple[str, ...], ...]:
    """Return the documents the projects' claims are from: title, kind, issuer, date."""
    used = {claim.document_id for project in content.projects for claim in project.evidence}
    return tuple(
        (document.title, document.kind, document.issuer, document.date)
        for document in content.plan.documents
        if document.id in used
    )


class Cited:
    """The documents of a report by number, and its projects with the number of theirs."""

    def __init__(self, content: SheetContent) -> None:
        documents = sources(content)
        self.lines = tuple(
            f"[{number}]《{title}》{'，'.join(filter(None, rest))}"
            for number, (title, *rest) in enumerate(documents, 1)
        )
        """What the numbers stand for."""
        titles = [title for title, *_ in documents]
        self._numbers = {
            document.id: titles.index(document.title) + 1
            for document in content.plan.documents
            if document.title in titles
        }

    def row(self, project: Project) -> tuple[str, str, str, str, str]:
        """Return name, money, status, accuracy, and where it is said: [1] 第440行."""
        claim = newest(project.evidence, "investment") or next(iter(project.evidence), None)
        spot = "" if claim is None else self._spot(claim)
        money = format_yuan(project.investment_yuan)
        return project.name, money, project.status.value, accuracy_words(project), spot

    def _spot(self, claim: Evidence) -> str:
        if not claim.document_id:
            return f"{claim.said_by} 填写"
        words = f"[{self._numbers.get(claim.document_id, '')}] {claim.locator.spot}"
        return f"{claim.said_by} 核定，对照 {words}" if claim.said_by else words


def source(claim: Evidence | Claim | None, titles: Mapping[str, str]) -> str:
    """Return document and place of a claim: 《纲要》专栏2 …（第440行）; empty without a claim.

    A person's claim names the person first: the document is only what it was held against.
    """
    if claim is None:
        return ""
    if not claim.document_id:
        return f"{claim.said_by} 填写"
    words = f"《{titles.get(claim.document_id, '文件不在工作区中')}》{claim.locator}"
    return f"{claim.said_by} 核定，对照{words}" if claim.said_by else words


def text_rows(columns: Sequence[Column]) -> Iterator[list[object]]:
    """Yield the heading and a row for each project, as a file of text holds them: safe to open."""
    yield [column.heading for column in columns]
    for row in zip(*(column.cells for column in columns), strict=True):
        yield [safe_cell(column.in_unit(cell)) for column, cell in zip(columns, row, strict=True)]


def xml_text(words: str) -> str:
    """Return words without the control characters that XML cannot hold."""
    return _NOT_XML.sub("", words)


def safe_cell(value: object) -> object:
    """Return a cell that a spreadsheet shows and does not run; None is an empty cell."""
    if isinstance(value, str) and value.lstrip(" \u3000").startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def one_line(words: str) -> str:
    """Return the words of a cell without line breaks and tabs, safe in a spreadsheet."""
    return str(safe_cell(" ".join(words.split())))


def tabbed(cells: Iterable[str]) -> str:
    """Return a row for the clipboard, its cells parted by tabs, safe in a spreadsheet."""
    return "\t".join(map(one_line, cells))


_AMOUNTS = frozenset({"year_plan", "year_completed", "completed", "period_plan"})
_LEDGER: tuple[tuple[str, str, _Kind], ...] = tuple(
    (topic, TOPIC_WORDS[topic], "yuan" if topic in _AMOUNTS else "text")
    for topic in (
        "nature", "scale", "place", "street", "year_plan", "year_completed", "completed",
        "period_plan", "term", "start", "finish", "progress", "problem", "households", "area",
        "buildings",
    )
)  # fmt: skip
_SOURCES = (
    ("list", "列入", "listed"),
    ("money", "投资", "investment"),
    ("status", "状态", "status"),
)
_ALWAYS = frozenset(
    {"id", "section", "group", "seq", "name", "kind", "investment_yuan", "status", "place",
     "method", "accuracy_m", "lon", "lat", "reasoning", "list_source", "money_source"}
)  # fmt: skip


def _column(
    key: str,
    title: str,
    projects: Iterable[Project],
    cell: Callable[[Project], Cell],
    kind: _Kind = "text",
) -> Column:
    return Column(key, title, tuple(cell(project) for project in projects), kind)


def _claimed(topic: str, title: str, kind: _Kind, projects: Iterable[Project]) -> Column:
    """Return what documents say on a topic in their words; amounts as yuan where they are one."""

    def cell(project: Project) -> Cell:
        claim = newest(project.evidence, topic)
        if claim is None or kind != "yuan":
            return claim.value if claim else ""
        try:
            return parse_amount(claim.value)
        except ValueError:
            return claim.value

    key = "site" if topic == "place" else topic
    return _column(key, title, projects, cell, kind)


def _sourced(
    key: str, title: str, topic: str, projects: Iterable[Project], titles: Mapping[str, str]
) -> Column:
    def cell(project: Project) -> str:
        return source(newest(project.evidence, topic), titles)

    return _column(f"{key}_source", f"{title}出处", projects, cell)


def _place(project: Project) -> str:
    if not project.locations:
        return UNLOCATED
    if project.whole_district:
        return DISTRICT_WIDE
    return "；".join(dict.fromkeys(place.place for place in project.locations if place.place))


def _methods(project: Project) -> str:
    return "；".join(dict.fromkeys(METHOD_WORDS[place.method] for place in project.locations))


def _reasoning(project: Project) -> str:
    said = dict.fromkeys(place.reasoning for place in project.locations if place.reasoning)
    return "；".join(said) or project.unlocated_reason


def _confirmed(project: Project) -> str:
    people = (project.reviewed_by, *(place.confirmed_by for place in project.locations))
    return "；".join(filter(None, dict.fromkeys(people)))


def _lonlat(project: Project) -> tuple[float | None, float | None]:
    """Return a point on the first place, degrees (EPSG:4490) to 1e-6: 0.1 m."""
    if not project.locations or project.whole_district:
        return None, None
    point = shapely.point_on_surface(project.locations[0].geometry)
    return round(point.x, 6), round(point.y, 6)
