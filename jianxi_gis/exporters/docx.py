"""The projects as a report: map, sums, tables by group, what is not on the map, sources."""

import io
from collections.abc import Sequence
from typing import Any

from jianxi_gis.model.listing import Cited, facts, group_of, xml_text
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.summary import Share, accuracy_shares, shares, total
from jianxi_gis.render.in_memory import png
from jianxi_gis.render.map_image import map_image, map_view

_FONT = "Microsoft YaHei"
_ACCENT, _SOFT, _PALE = "0F4C6B", "5F6B74", "EEF3F6"
_MAP_MM = (170.0, 120.0)
_MAP_DPI = 220
_BLOCK = "█"
_BAR = 16
"""Signs of the longest bar."""


def make(content: SheetContent) -> bytes:
    """Return the report (.docx, A4); its tables are native, the map is a picture at scale."""
    import docx
    from docx.shared import Mm

    document = docx.Document()
    document.core_properties.title = xml_text(content.sheet.title)
    document.core_properties.author = "jianxi_gis"
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(20)
    page.top_margin = page.bottom_margin = Mm(20)
    _set_styles(document)
    report = _Report(document, content)
    report.head()
    report.sums()
    report.groups()
    report.sources()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Report:
    """Writes the parts of a report one below the other."""

    def __init__(self, document: Any, content: SheetContent) -> None:
        self._document, self._content = document, content
        self._cited = Cited(content)

    def head(self) -> None:
        """Write title, what is in it, and the map."""
        from docx.shared import Mm

        self._document.add_paragraph(xml_text(self._content.sheet.title), "Title")
        self._table({"": 35.0, " ": 135.0}, facts(self._content), headed=False)
        self._document.add_heading("项目分布", 1)
        view = map_view(self._content, *_MAP_MM, _MAP_DPI)
        self._document.add_picture(io.BytesIO(png(map_image(view))), width=Mm(_MAP_MM[0]))
        crs = "2000 国家大地坐标系，中央经线 111°"
        words = f"1:{view.scale:,.0f}，{crs}。全区性与未落图的项目见各组表。"
        self._document.add_paragraph(words, "Caption")

    def sums(self) -> None:
        """Write the sums by group, status, kind and accuracy; each comes to the same whole."""
        self._document.add_heading("合计", 1)
        projects = self._content.projects
        for title, parts in (
            ("按组", shares(projects, group_of)),
            ("按状态", shares(projects, lambda project: project.status.value)),
            ("按类别", shares(projects, lambda project: project.kind.value)),
            ("按位置精度", [part for part in accuracy_shares(projects) if part.count]),
        ):
            self._document.add_heading(title, 2)
            self._shares(parts)

    def groups(self) -> None:
        """Write a table a group, most money first."""
        self._document.add_heading("项目", 1)
        groups: dict[str, list[Project]] = {}
        for project in self._content.projects:
            groups.setdefault(group_of(project), []).append(project)
        for name, projects in groups.items():
            whole = total(projects)
            heading = f"{name}　{whole.count} 项，{format_yuan(whole.total_yuan)}"
            self._document.add_heading(xml_text(heading), 2)
            ranked = sorted(projects, key=lambda item: -(item.investment_yuan or 0))
            widths = {"项目": 68.0, "投资": 22.0, "状态": 22.0, "位置": 26.0, "出处": 32.0}
            self._table(widths, [self._cited.row(item) for item in ranked])

    def sources(self) -> None:
        """Write the documents the figures are from, by the numbers used in the tables."""
        self._document.add_heading("来源", 1)
        for line in self._cited.lines:
            self._document.add_paragraph(xml_text(line))
        words = (
            "“出处”里是文件编号和所在的行。真实位置在“位置”所写的范围之内；“未列”是文件没有写金额。"
        )
        self._document.add_paragraph(words)

    # --- pieces -----------------------------------------------------------------------------

    def _shares(self, parts: Sequence[Share]) -> None:
        most = max((part.total_yuan for part in parts), default=0) or 1
        rows = [
            (part.label, str(part.count), format_yuan(part.total_yuan),
             _BLOCK * round(_BAR * part.total_yuan / most))
            for part in parts
        ]  # fmt: skip
        whole = Share("合计", sum(part.count for part in parts), sum(p.total_yuan for p in parts))
        rows.append((whole.label, str(whole.count), format_yuan(whole.total_yuan), ""))
        self._table({"": 62.0, "项目数": 20.0, "投资": 30.0, " ": 58.0}, rows, whole=True)

    def _table(
        self,
        heads: dict[str, float],
        rows: Sequence[Sequence[str]],
        *,
        headed: bool = True,
        whole: bool = False,
    ) -> None:
        """Add a table; ``heads`` are the columns with their widths in millimetres."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.oxml import OxmlElement
        from docx.shared import Mm, Pt, RGBColor

        lines = [tuple(heads), *rows] if headed else list(rows)
        table = self._document.add_table(len(lines), len(heads))
        table.autofit = False
        for column, width in zip(table.columns, heads.values(), strict=True):
            column.width = Mm(width)
        for number, (cells, words) in enumerate(zip(table.rows, lines, strict=True)):
            top = headed and number == 0
            last = whole and number == len(lines) - 1
            cells._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            if top:
                cells._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
            for cell, text, (head, width) in zip(cells.cells, words, heads.items(), strict=True):
                cell.width = Mm(width)
                line = cell.paragraphs[0]
                line.paragraph_format.space_after = line.paragraph_format.space_before = Pt(1.5)
                if whole:  # sums are read at a glance: on one page
                    line.paragraph_format.keep_with_next = number < len(lines) - 1
                run = line.add_run(xml_text(text))
                run.font.size, run.bold = Pt(9), top or last
                if top:
                    run.font.color.rgb = RGBColor.from_string("FFFFFF")
                elif text.startswith(_BLOCK):
                    run.font.color.rgb, run.font.size = RGBColor.from_string(_ACCENT), Pt(6)
                if head in {"投资", "项目数"}:
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                if top or last or number % 2 == 0:
                    _shade(cell, _ACCENT if top else _PALE)
        self._document.add_paragraph().paragraph_format.space_after = Pt(2)


def _shade(cell: Any, color: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", color)):
        shade.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _set_styles(document: Any) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for name, size, color in (
        ("Normal", 10.5, "1D2A33"),
        ("Title", 22, _ACCENT),
        ("Heading 1", 15, _ACCENT),
        ("Heading 2", 11.5, _ACCENT),
        ("Caption", 9, _SOFT),
    ):
        style = document.styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        style.font.color.rgb = RGBColor.from_string(color)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in ("eastAsia", "hAnsi", "ascii"):
            fonts.set(qn(f"w:{key}"), _FONT)
        for key in ("asciiTheme", "eastAsiaTheme", "hAnsiTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{key}"), None)
