"""Sheet templates: paper, type sizes, and where each piece of furniture lies, read from TOML."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jianxi_gis.errors import ExportError
from jianxi_gis.paths import bundled


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on paper: millimetres right and down from the upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the x of the right side, mm."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the y of the lower side, mm."""
        return self.y + self.height

    def inset(self, by: float) -> "Box":
        """Return the box made smaller by ``by`` mm on each side."""
        return Box(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Type sizes in points."""

    title: float
    subtitle: float
    figure: float
    heading: float
    body: float
    note: float


@dataclass(frozen=True, slots=True)
class Template:
    """One file of ``resources/sheets/``."""

    paper: str
    landscape: bool
    width: float
    """Millimetres."""
    height: float
    header: Box
    """Title, subtitle, 密级."""
    map: Box
    """The outer frame (外图廓); the map lies ``frame_band`` mm inside."""
    columns: tuple[Box, ...]
    """Totals, legend and lists flow through these in order; all have one width."""
    footer: Box
    """Notes, north arrow and scale, maker and dates."""
    frame_band: float
    scale_bar_at_most: float
    """Longest scale bar, mm."""
    type: TypeSizes


def templates(paper: str, landscape: bool) -> tuple[Template, ...]:
    """Return the templates of a paper, in the order of their files: the largest map first.

    Raises
    ------
    ExportError
        There is no such paper; the message names those there are. Or a file is wrong; the
        message names file and key.
    """
    known = _templates()
    found = tuple(
        form for form in known if (form.paper, form.landscape) == (paper.upper(), landscape)
    )
    if not found:
        papers = "、".join(sorted({form.paper for form in known}))
        raise ExportError(f"没有 {paper} 图幅", todo=f"可用图幅：{papers}")
    return found


def read_template(path: Path) -> Template:
    """Read one template file.

    Raises
    ------
    ExportError
        A key is missing, unknown or of the wrong form; names file and key.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ExportError("图幅模板读不出来", path.name, str(error)) from error
    key = ""
    values: dict[str, Any] = {}
    try:
        for key, read in _READERS.items():
            values[key] = read(table.pop(key))
    except (KeyError, TypeError, ValueError) as error:
        raise ExportError("图幅模板缺这一项或写法不对", f"{path.name} {key}") from error
    if table:
        raise ExportError("图幅模板有不认识的项", f"{path.name} {next(iter(table))}")
    values["width"], values["height"] = values.pop("size")
    return Template(**values)


@cache
def _templates() -> tuple[Template, ...]:
    files = sorted((bundled("resources") / "sheets").glob("*.toml"))
    return tuple(map(read_template, files))


def _box(values: list[float]) -> Box:
    return Box(*(float(value) for value in values))


_READERS: dict[str, Any] = {
    "paper": str,
    "landscape": bool,
    "size": tuple,
    "header": _box,
    "map": _box,
    "columns": lambda boxes: tuple(_box(values) for values in boxes),
    "footer": _box,
    "frame_band": float,
    "scale_bar_at_most": float,
    "type": lambda sizes: TypeSizes(**sizes),
}
