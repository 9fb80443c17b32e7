"""Sheet templates: paper and where each piece of furniture lies, from TOML; one house style."""

import tomllib
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from jianxi_gis.errors import ExportError
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.paths import bundled, user_folder

_ROOM = "sheets"
_HOUSE = "house.toml"


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

    def times(self, large: float) -> "TypeSizes":
        """Return sizes ``large`` times these."""
        return TypeSizes(*(large * getattr(self, field.name) for field in fields(self)))


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
    magnify: float
    """How many times larger symbols and names are: a wall map is read from afar."""
    type: TypeSizes
    brief: bool = False
    """Taken only where it has room for all that is to be printed."""


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
        turned = "横向" if landscape else "纵向"
        have = "、".join(
            dict.fromkeys(f"{form.paper}{'横向' if form.landscape else '纵向'}" for form in known)
        )
        raise ExportError(f"没有 {paper} {turned}图幅", todo=f"可用图幅：{have}")
    return found


def forms_of(sheet: Sheet) -> tuple[Template, ...]:
    """Return the templates a sheet may be set on: the one it names, else those of its paper.

    Raises
    ------
    ExportError
        There is no such paper or template, or its file is wrong.
    """
    if not sheet.template:
        return templates(sheet.paper, sheet.landscape)
    for folder in (user_folder(_ROOM), bundled("resources") / _ROOM):
        path = folder / f"{sheet.template}.toml"
        # a name, not a way to some other file
        if path.parent == folder and path.name != _HOUSE and path.is_file():
            return (replace(read_template(path), brief=False),)  # there is no other
    known = "、".join(template_names())
    raise ExportError(f"没有 {sheet.template} 模板", str(user_folder(_ROOM)), f"可用模板：{known}")


def template_names() -> tuple[str, ...]:
    """Return the names of all templates: the user's own first."""
    folders = (user_folder(_ROOM), bundled("resources") / _ROOM)
    files = (file for folder in folders for file in sorted(folder.glob("*.toml")))
    return tuple(dict.fromkeys(file.stem for file in files if file.name != _HOUSE))


def papers() -> tuple[str, ...]:
    """Return the names of the papers there are, in the order of the house style."""
    return tuple(_house())


def read_template(path: Path) -> Template:
    """Read one template file; what it does not say follows from the house style of its paper.

    Raises
    ------
    ExportError
        A key is missing, unknown or of the wrong form; names file and key.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ExportError("图幅模板读不出来", path.name, str(error)) from error
    table = {**_house().get(str(table.get("paper")), {}), **table}
    key = ""
    values: dict[str, Any] = {}
    try:
        for key, read in _READERS.items():
            values[key] = read(table.pop(key))
        values["brief"] = bool(table.pop("brief", False))
    except (KeyError, TypeError, ValueError) as error:
        raise ExportError("图幅模板缺这一项或写法不对", f"{path.name} {key}") from error
    if table:
        raise ExportError("图幅模板有不认识的项", f"{path.name} {next(iter(table))}")
    values["width"], values["height"] = values.pop("size")
    return Template(**values)


def page_layout(form: Template) -> QPageLayout:
    """Return the page of a PDF: the paper to the millimetre, without margins."""
    size = QPageSize(
        QSizeF(form.width, form.height),
        QPageSize.Unit.Millimeter,
        form.paper,
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


@cache
def _templates() -> tuple[Template, ...]:
    files = sorted((bundled("resources") / _ROOM).glob("*.toml"))
    return tuple(read_template(file) for file in files if file.name != _HOUSE)


@cache
def _house() -> dict[str, dict[str, Any]]:
    return tomllib.loads((bundled("resources") / _ROOM / _HOUSE).read_text("utf-8"))


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
    "magnify": float,
    "type": lambda sizes: TypeSizes(**sizes),
}
