"""The projects as a workbook: the list, sums whose formulas agree with it, and every source."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from jianxi_gis.model.claims import TOPIC_WORDS
from jianxi_gis.model.listing import Column, facts, listing, sources
from jianxi_gis.model.money import WAN
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.summary import Share, shares

LIST = "项目"
_EVIDENCE = "依据"
_LAST_PRINTED = "accuracy_m"
"""Column of the list; those behind it are for the screen."""
_FONT = "Microsoft YaHei"
_WIDTHS = {"name": 38, "group": 20, "reasoning": 44, "scale": 44, "place": 22, "kind": 15,
           "list_source": 30, "money_source": 30, "status_source": 30}  # fmt: skip
_WIDTH = {"text": 18, "number": 8, "yuan": 14, "degrees": 12}
_FROZEN = 4
"""Columns that stay: up to the name."""
_TOPICS = {**TOPIC_WORDS, "listed": "列入", "status": "状态"}


def make(content: SheetContent) -> bytes:
    """Return the workbook (.xlsx).

    Money is in 万元 with as many decimals as the figures have. Sums are formulas with their value
    beside them, so that they are right in programs that do not reckon. No text is a formula or a
    link, whatever it begins with.
    """
    import xlsxwriter

    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(data, options) as book:
        book.set_properties({"title": content.sheet.title, "author": "jianxi_gis"})
        looks = _Looks(book, _decimals(content.projects))
        table = _list(book.add_worksheet(LIST), content, looks)
        for title, heads, key in _SUMS:
            _sums(
                book.add_worksheet(title),
                title,
                heads=heads,
                key=key,
                projects=content.projects,
                table=table,
                looks=looks,
            )
        _evidence(book.add_worksheet(_EVIDENCE), content, looks)
        _about(book.add_worksheet("说明"), content, looks)
        for sheet in book.worksheets():
            sheet.set_landscape()
            sheet.set_paper(8 if sheet.get_name() in (LIST, _EVIDENCE) else 9)  # A3, A4
            sheet.fit_to_pages(1, 0)
    return data.getvalue()


class _Looks:
    """The formats of the workbook, made once."""

    def __init__(self, book: Any, decimals: int) -> None:
        base = {"font_name": _FONT, "font_size": 10, "valign": "vcenter"}
        money = "#,##0" + ("." + "0" * decimals if decimals else "")

        def look(**more: object) -> Any:
            return book.add_format({**base, **more})

        head = {"bold": True, "font_color": "#ffffff", "bg_color": "#2f5d62", "text_wrap": True}
        whole = {"bold": True, "bg_color": "#e6efee", "top": 1, "top_color": "#2f5d62"}
        self.title = look(bold=True, font_size=16, font_color="#2f5d62")
        self.soft = look(font_color="#6b655b")
        self.head = look(**head, align="center")
        self.text = look(num_format="@", indent=1)
        self.name = look(num_format="@", indent=1, text_wrap=True)
        self.wrapped = look(text_wrap=True, valign="top")
        self.number = look(num_format="0", align="center")
        self.degrees = look(num_format="0.000000")
        self.yuan = look(num_format=money)
        self.share = look(num_format="0.0%")
        self.whole = look(**whole)
        self.whole_number = look(**whole, num_format="#,##0", align="center")
        self.whole_yuan = look(**whole, num_format=money)
        self.whole_share = look(**whole, num_format="0.0%")

    def of(self, kind: str) -> Any:
        """Return the format of a column's cells."""
        return getattr(self, kind)


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the list stands on its sheet, for formulas on others."""

    first: int
    last: int
    """0-based rows of the first and last project."""
    positions: dict[str, int]

    def cells(self, key: str) -> str:
        """Return the cells of a column as a formula names them on another sheet."""
        from xlsxwriter.utility import xl_range_abs

        column = self.positions[key]
        return f"{LIST}!{xl_range_abs(self.first, column, self.last, column)}"

    @property
    def money(self) -> str:
        """Return the key of the column that is summed."""
        return "counted_yuan" if "counted_yuan" in self.positions else "investment_yuan"


def _list(sheet: Any, content: SheetContent, looks: _Looks) -> _Table:
    from xlsxwriter.utility import xl_range

    columns = listing(content)
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, content.sheet.title, looks.title)
    sheet.set_row(0, 28)
    words = "　　".join(f"{name}：{value}" for name, value in facts(content))
    sheet.write_string(1, 0, words, looks.soft)
    first = 4
    last = first + max(len(content.projects), 1) - 1
    table = _Table(first, last, {column.key: number for number, column in enumerate(columns)})
    for number, column in enumerate(columns):
        sheet.write_blank(2, number, None, looks.whole)
        sheet.write_string(3, number, column.heading, looks.head)
        width = _WIDTHS.get(column.key, _WIDTH[column.kind])
        sheet.set_column(number, number, width)
        _fill(sheet, first, number, column, looks)
    sheet.set_row(3, 30)
    sheet.write_string(2, 0, "合计（随筛选变）", looks.whole)
    name = xl_range(first, table.positions["name"], last, table.positions["name"])
    count = len(content.projects)
    sheet.write_formula(
        2, table.positions["name"], f"=SUBTOTAL(103,{name})", looks.whole_number, count
    )
    for number, column in enumerate(columns):
        if column.kind == "yuan":
            cells = xl_range(first, number, last, number)
            value = sum(cell for cell in column.cells if isinstance(cell, int)) / WAN
            formula = f"=ROUND(SUBTOTAL(109,{cells}),4)"
            sheet.write_formula(2, number, formula, looks.whole_yuan, value)
    sheet.autofilter(3, 0, last, len(columns) - 1)
    sheet.freeze_panes(first, _FROZEN)
    sheet.repeat_rows(3)
    sheet.print_area(0, 0, last, table.positions[_LAST_PRINTED])
    return table


def _fill(sheet: Any, first: int, number: int, column: Column, looks: _Looks) -> None:
    look = looks.of(column.kind)
    text = looks.name if column.key == "name" else looks.text
    for row, cell in enumerate(column.cells, first):
        if isinstance(cell, str):
            if cell:
                sheet.write_string(row, number, cell, text)
        elif cell is not None:
            value = cell / WAN if column.kind == "yuan" else cell
            sheet.write_number(row, number, value, look)


_SUMS: tuple[tuple[str, tuple[tuple[str, str], ...], Callable[[Project], tuple[Any, ...]]], ...] = (
    (
        "按组",
        (("section", "专栏"), ("group", "组")),
        lambda item: (item.section, item.group),
    ),
    ("按状态", (("status", "状态"),), lambda item: (item.status.value,)),
    ("按类别", (("kind", "类别"),), lambda item: (item.kind.value,)),
)


def _sums(
    sheet: Any,
    title: str,
    *,
    heads: Sequence[tuple[str, str]],
    key: Callable[[Project], tuple[Any, ...]],
    projects: Sequence[Project],
    table: _Table,
    looks: _Looks,
) -> None:
    """Write the parts of the list and their sums, each a formula on the list."""
    from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

    def share(row: int, yuan: int, look: Any) -> None:
        cell = xl_rowcol_to_cell(row, wide + 1)
        value = yuan / whole.total_yuan if whole.total_yuan else ""
        formula = f'=IF({whole_cell}=0,"",{cell}/{whole_cell})'
        sheet.write_formula(row, wide + 2, formula, look, value)

    values = {repr(key(project)): key(project) for project in projects}
    parts = shares(projects, lambda project: repr(key(project)))
    wide = len(heads)
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, title, looks.title)
    sheet.set_row(0, 28)
    for number, words in enumerate(
        (*(word for _, word in heads), "项目数", "投资（万元）", "占比")
    ):
        sheet.write_string(1, number, words, looks.head)
    sheet.set_column(0, 0, 16)
    sheet.set_column(wide - 1, wide - 1, 24)
    sheet.set_column(wide, wide + 2, 14)
    bottom = 2 + len(parts)
    whole = Share("", sum(part.count for part in parts), sum(part.total_yuan for part in parts))
    whole_cell = xl_rowcol_to_cell(bottom, wide + 1, row_abs=True)
    for row, part in enumerate(parts, 2):
        asked = []
        for number, (value, (column, _)) in enumerate(zip(values[part.label], heads, strict=True)):
            if isinstance(value, int):
                sheet.write_number(row, number, value, looks.number)
            elif value:
                sheet.write_string(row, number, value, looks.text)
            elif column == "group":
                sheet.write_string(row, number, "未分组", looks.text)
            same = xl_rowcol_to_cell(row, number) if value else '""'
            asked.append(f"({table.cells(column)}={same})")
        match = f'{"*".join(asked)}*({table.cells("name")}<>"")'
        money = f"=ROUND(SUMPRODUCT({match},{table.cells(table.money)}),4)"
        sheet.write_formula(row, wide, f"=SUMPRODUCT({match})", looks.number, part.count)
        sheet.write_formula(row, wide + 1, money, looks.yuan, part.total_yuan / WAN)
        share(row, part.total_yuan, looks.share)
    sheet.write_string(bottom, 0, "合计", looks.whole)
    for number in range(1, wide):
        sheet.write_blank(bottom, number, None, looks.whole)
    for number, look, value in (
        (wide, looks.whole_number, whole.count),
        (wide + 1, looks.whole_yuan, whole.total_yuan / WAN),
    ):
        cells = xl_range(2, number, max(bottom - 1, 2), number)
        formula = f"=ROUND(SUM({cells}),4)" if parts else "=0"
        sheet.write_formula(bottom, number, formula, look, value)
    share(bottom, whole.total_yuan, looks.whole_share)
    sheet.freeze_panes(2, 0)


def _evidence(sheet: Any, content: SheetContent, looks: _Looks) -> None:
    """Write every claim: who says what about which project, and where."""
    titles = {document.id: document.title for document in content.plan.documents}
    heads = ("项目名称", "事项", "说法", "时间", "文件", "位置", "行", "更正人", "项目编号")
    for number, (words, width) in enumerate(
        zip(heads, (38, 14, 24, 12, 44, 44, 7, 12, 14), strict=True)
    ):
        sheet.write_string(0, number, words, looks.head)
        sheet.set_column(number, number, width)
    row = 0
    for project in content.projects:
        for claim in project.evidence:
            row += 1
            topic = _TOPICS.get(claim.topic, claim.topic)
            document = titles.get(claim.document_id, "")
            where = str(claim.locator)
            cells = (project.name, topic, claim.value, claim.date, document, where)
            for number, cell in enumerate(cells):
                sheet.write_string(row, number, cell, looks.text)
            if claim.locator.line:
                sheet.write_number(row, 6, claim.locator.line, looks.number)
            sheet.write_string(row, 7, claim.said_by, looks.text)
            sheet.write_string(row, 8, project.id, looks.text)
    sheet.autofilter(0, 0, max(row, 1), len(heads) - 1)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)


def _about(sheet: Any, content: SheetContent, looks: _Looks) -> None:
    lines = [
        (content.sheet.title, ""),
        *facts(content),
        ("金额", "万元，按文件写明的数，没有取整；空白是文件没有列出，不是零"),
        ("合计", "打包项目列出投资时，其子项目不重复计入"),
        ("位置", "经纬度为 2000 国家大地坐标系（EPSG:4490）；真实位置在“精度”所写的米数以内"),
        *(("来源", "　".join(filter(None, document))) for document in sources(content)),
    ]
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 100)
    sheet.write_string(0, 0, lines[0][0], looks.title)
    for row, (name, words) in enumerate(lines[1:], 1):
        sheet.write_string(row, 0, name, looks.soft)
        sheet.write_string(row, 1, words, looks.wrapped)


def _decimals(projects: Sequence[Project]) -> int:
    """Return how many decimals the amounts have in 万元, 0 to 4."""
    amounts = [project.investment_yuan or 0 for project in projects]
    return next(
        (digits for digits in range(4) if all(yuan % 10 ** (4 - digits) == 0 for yuan in amounts)),
        4,
    )
