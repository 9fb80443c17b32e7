"""A series of sheets: which there are, what is on each, and how they are written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from jianxi_gis.controller import derive
from jianxi_gis.controller.imports import Progress
from jianxi_gis.controller.sheets import sheet_content
from jianxi_gis.errors import ExportError, StoppedError
from jianxi_gis.model.booklet import SERIES, Booklet, Part
from jianxi_gis.model.facets import facets
from jianxi_gis.model.filters import CORRIDOR_M, ROAD_M, Chosen, Filter, Near
from jianxi_gis.model.index import index_of
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.model.summary import Share

_LIMITS_M = {"roads": ROAD_M, "rivers": CORRIDOR_M}
_NOT_IN_NAMES = '/\\:*?"<>|'


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
            )
            for one in overview.projects
        )
        made = Booklet(by, overview, parts, Share("", 0, 0), 0)
    else:
        made = _by_field(state, overview, by, field)
    if not made.parts:
        raise ExportError(f"按 {by} 没有可出的图", todo="请换一种分法，或清除筛选")
    return made


def _by_field(state: State, overview: SheetContent, by: str, field: str) -> Booklet:
    asked = getattr(state.filter, field)
    names = {str(getattr(value, "place", value)) for value in asked}
    division = index_of(state.plan, state.relations).divide(
        field, state.filter, _LIMITS_M.get(field, float("inf"))
    )
    options = facets(state.plan, state.relations, state.filter)[field]
    parts = []
    for option in options:
        if option.count and (not names or "" in names or option.value in names):
            share = Share(option.label, option.count, option.total_yuan)
            parts.append(Part(share, _narrowed(state.filter, field, option.value)))
    rest = Share("", division.rest.here, division.rest.total_yuan)
    if names:  # what else there is has been filtered away
        rest = Share("", 0, 0)
    return Booklet(by, overview, tuple(parts), rest, division.shared)


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


def write(
    state: State,
    sheet: Sheet,
    made: Booklet,
    path: Path,
    report: Progress = lambda *_: True,
    *,
    resume: bool = False,
) -> tuple[Path, ...]:
    """Write a series: one PDF, or into a folder that is there a PDF for each sheet.

    See `write_one` and `write_many`.
    """
    if path.is_dir():
        return write_many(state, sheet, made, path, report, resume=resume)
    if path.suffix.lower() != ".pdf":
        todo = "请写 .pdf，或写一个已有的文件夹"
        raise ExportError(f"图集不能写成 {path.suffix or '没有后缀'} 格式", path.name, todo)
    return (write_one(state, sheet, made, path, report),)


def write_one(state: State, sheet: Sheet, made: Booklet, path: Path, report: Progress) -> Path:
    """Write a series as one PDF, whole or not at all.

    Raises
    ------
    ExportError
        A sheet cannot be drawn or the file not be written.
    StoppedError
        ``report`` said so; there is no file then.
    """
    from jianxi_gis.exporters import Exporter, booklet_pdf

    def sheets() -> Iterator[SheetContent]:
        for number, part in enumerate(made.parts):
            _go_on(report, number, len(made.parts), part.share.label)
            yield part_content(state, sheet, part)

    Exporter("PDF 图集", ".pdf", lambda _: booklet_pdf.make(made, sheets())).write(
        made.overview, path
    )
    return path


def write_many(
    state: State,
    sheet: Sheet,
    made: Booklet,
    folder: Path,
    report: Progress,
    *,
    suffix: str = ".pdf",
    resume: bool = False,
) -> tuple[Path, ...]:
    """Write each sheet of a series as a file of its own; return the files written.

    With ``resume`` files that are there stay: an earlier run that was stopped goes on.

    Raises
    ------
    ExportError
        As `write_one`; what was written before stays.
    StoppedError
        ``report`` said so; what was written before stays.
    """
    from jianxi_gis.exporters import EXPORTERS

    exporter = next(one for one in EXPORTERS if one.suffix == suffix)
    names = _file_names(made)
    written: list[Path] = []
    for number, (part, name) in enumerate(zip(made.parts, names, strict=True)):
        path = folder / f"{name}{suffix}"
        _go_on(report, number, len(made.parts), part.share.label)
        if not (resume and path.exists()):
            written += exporter.write(part_content(state, sheet, part), path)
    return tuple(written)


def _go_on(report: Progress, done: int, count: int, what: str) -> None:
    if not report(done, count, what):
        raise StoppedError(f"图集已停止，画好 {done} / {count} 张")


def _file_names(made: Booklet) -> list[str]:
    """Return a name for each file, numbered so that they stand in order and none is another's."""
    digits = len(str(len(made.parts)))
    table = str.maketrans(dict.fromkeys(_NOT_IN_NAMES, "_"))
    return [
        f"{number:0{digits}d} {part.share.label.translate(table)[:60]}"
        for number, part in enumerate(made.parts, 1)
    ]
