"""A series of sheets: which there are, what is on each, and how they are written."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from jianxi_gis import __version__
from jianxi_gis.controller import derive
from jianxi_gis.controller.imports import Progress
from jianxi_gis.controller.kept_sheets import KeptSheets
from jianxi_gis.controller.pieces import Pieces
from jianxi_gis.controller.sheets import sheet_content
from jianxi_gis.errors import ExportError, StoppedError
from jianxi_gis.model.booklet import SERIES, Booklet, Part
from jianxi_gis.model.facets import facets
from jianxi_gis.model.file_names import file_name
from jianxi_gis.model.filters import CORRIDOR_M, ROAD_M, Chosen, Filter, Near
from jianxi_gis.model.fingerprint import fingerprint
from jianxi_gis.model.index import index_of
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.model.summary import Share

_LIMITS_M = {"roads": ROAD_M, "rivers": CORRIDOR_M}


def booklet(state: State, sheet: Sheet, by: str) -> Booklet:
    """Return the series of what passes the filter, made by 街坊, 道路 and so on.

    Parts with most money come first; 街坊 stand by number, groups and sections as in the plan.

    Raises
    ------
    ExportError
        It cannot be made by that, or there would be no sheet.
    """
    if by not in SERIES:
        raise ExportError(f"不能按 {by} 出图集", todo=f"可按：{'、'.join(SERIES)}")
    overview = sheet_content(state, sheet)
    field = SERIES[by]
    if not field:
        parts = tuple(
            Part(
                Share(one.name, 1, one.investment_yuan or 0),
                replace(state.filter, chosen=(Chosen(one.name, frozenset({one.id})),)),
                frozenset({one.id}),
            )
            for one in overview.projects
        )
    else:
        parts = _by_field(state, field)
    if not parts:
        raise ExportError(f"按 {by} 没有可出的图", todo="请换一种分法，或清除筛选")
    return Booklet(by, overview, parts)


def _by_field(state: State, field: str) -> tuple[Part, ...]:
    asked = getattr(state.filter, field)
    names = {str(getattr(value, "place", value)) for value in asked}
    index = index_of(state.plan, state.relations)
    parts = []
    for option in facets(state.plan, state.relations, state.filter)[field]:
        if option.count and (not names or "" in names or option.value in names):
            share = Share(option.label, option.count, option.total_yuan)
            narrow = _narrowed(state.filter, field, option.value)
            parts.append(Part(share, narrow, frozenset(index.select(narrow))))
    return tuple(parts)


def _narrowed(wanted: Filter, field: str, value: str) -> Filter:
    one: Any = value
    if field in _LIMITS_M:
        one = Near(value, _LIMITS_M[field])
    elif field == "sections":
        one = int(value)
    changes: dict[str, Any] = {field: (one,)}
    return replace(wanted, **changes)


def part_content(state: State, sheet: Sheet, part: Part) -> SheetContent:
    """Return the sheet of a part: its projects and no others, named after it."""
    narrow = replace(state, **derive.from_filter(state, part.filter))
    whole = sheet_content(narrow, sheet)
    return replace(
        whole, sheet=replace(whole.sheet, title=f"{whole.sheet.title}·{part.share.label}")
    )


Under = Callable[[SheetContent, Progress], SheetContent]
"""Lays a base map under a sheet; it is drawn in a job."""


def write(
    state: State,
    sheet: Sheet,
    made: Booklet,
    path: Path,
    report: Progress = lambda *_: True,
    *,
    resume: bool = False,
    under: Under = lambda content, _: content,
) -> tuple[Path, ...]:
    """Write a series: one PDF, or into a folder that is there a PDF for each sheet.

    One PDF is whole or not at all. Until all is drawn its pieces lie in a folder beside it: after
    a stop or a crash, a series of the same content to the same file goes on with them. In a folder
    the sheets a run that was cut short left there stay if ``resume`` and their content is the same.

    Raises
    ------
    ExportError
        A sheet cannot be drawn or a file not be written; what is drawn is kept.
    StoppedError
        ``report`` said so; what is drawn is kept.
    """
    writing = _Writing(state, sheet, made, report, under)
    if path.is_dir():
        return writing.many(path, resume=resume)
    if path.suffix.lower() != ".pdf":
        todo = "请写 .pdf，或写一个已有的文件夹"
        raise ExportError(f"图集不能写成 {path.suffix or '没有后缀'} 格式", path.name, todo)
    return writing.one(path)


@dataclass(frozen=True, slots=True)
class _Writing:
    """A series on its way to disk."""

    state: State
    sheet: Sheet
    made: Booklet
    report: Progress
    under: Under

    def one(self, path: Path) -> tuple[Path, ...]:
        """Write one PDF."""
        from jianxi_gis.exporters import Exporter, booklet_pdf

        pieces = Pieces(path, self._fingerprint())

        def whole(_: SheetContent) -> bytes:
            made, labels = self.made, self._labels()
            first = made.page_of(0, booklet_pdf.index_length(made))
            self._begin(0, "封面、总览图、目录")
            with_map = replace(made, overview=self._laid(made.overview, 0, "总览图的底图"))
            drawn = [pieces.next(lambda: booklet_pdf.front(with_map))]
            for number, label in enumerate(labels):
                self._begin(number, label)
                draw = partial(self._page, number, first + number, first + len(labels) - 1)
                drawn.append(pieces.next(draw))
            return booklet_pdf.joined(made, drawn)

        written = Exporter("PDF 图集", ".pdf", whole).write(self.made.overview, path)
        pieces.remove()
        return written

    def many(self, folder: Path, *, resume: bool) -> tuple[Path, ...]:
        """Write a PDF for each sheet."""
        from jianxi_gis.exporters import EXPORTERS

        exporter = next(one for one in EXPORTERS if one.suffix == ".pdf")
        kept = KeptSheets(folder, resume=resume)
        whole = _fingerprint(self._laid(self.made.overview, 0, "总览图的底图"))
        written: list[Path] = []
        for number, name in enumerate(_file_names(self.made)):
            path = folder / f"{name}.pdf"
            self._begin(number, self._labels()[number])
            content = fingerprint(whole, self.made.parts[number])
            if not kept.holds(path, content):
                written += exporter.write(self._content(number), path)
                kept.add(path, content)
        kept.forget()
        return tuple(written)

    def _labels(self) -> list[str]:
        return [part.share.label for part in self.made.parts]

    def _begin(self, number: int, words: str) -> None:
        count = len(self.made.parts)
        if not self.report(number, count, words):
            raise StoppedError(f"图集已停止，画好 {number} / {count} 张")

    def _page(self, number: int, page: int, pages: int) -> bytes:
        from jianxi_gis.exporters import booklet_pdf

        return booklet_pdf.one_sheet(self._content(number), page, pages)

    def _content(self, number: int) -> SheetContent:
        part = self.made.parts[number]
        content = part_content(self.state, self.sheet, part)
        return self._laid(content, number, part.share.label)

    def _laid(self, content: SheetContent, number: int, words: str) -> SheetContent:
        return self.under(content, lambda *_: self.report(number, len(self.made.parts), words))

    def _fingerprint(self) -> str:
        """Return the same digits only for what draws the same pages."""
        first = self._laid(self.made.overview, 0, "")
        return fingerprint(self.made.by, self.made.parts, _fingerprint(first))


def _fingerprint(content: SheetContent) -> str:
    """Return the same digits only for what draws the same sheet over the same kind of base map."""
    from jianxi_gis.render.template import forms_of

    below = content.underlay
    return fingerprint(
        __version__, forms_of(content.sheet), replace(content, underlay=None),
        below and (below.attribution, getattr(below, "opacity", 1.0)),
    )  # fmt: skip


def _file_names(made: Booklet) -> list[str]:
    """Return a name for each file, numbered so that they stand in order and none is another's."""
    digits = len(str(len(made.parts)))
    return [
        f"{number:0{digits}d} {file_name(part.share.label)}"
        for number, part in enumerate(made.parts, 1)
    ]
