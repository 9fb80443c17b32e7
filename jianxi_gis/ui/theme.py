"""Light and dark: one set of colours each, handed to Qt's palette and to the style sheet."""

from dataclasses import asdict, dataclass
from string import Template
from typing import Literal

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from jianxi_gis.model.classes import Status
from jianxi_gis.paths import bundled
from jianxi_gis.ui.screen import USUAL_PT, lettered

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of a theme, #rrggbb; text on its ground has a contrast of at least 4.5."""

    panel: str
    """Ground of everything but the map."""
    stripe: str
    """Every other row."""
    hover: str
    border: str
    edge: str
    """Border of something that can be typed into or pressed."""
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_soft: str
    """Ground of what is chosen."""
    track: str
    """The rest of a bar."""
    warning: str


LIGHT = Colors(
    panel="#ffffff",
    stripe="#f8f9fb",
    hover="#edf1f5",
    border="#dfe4ea",
    edge="#c3cbd5",
    text="#1d2733",
    muted="#5d6979",
    accent="#17639c",
    accent_text="#ffffff",
    accent_soft="#dcebf7",
    track="#d5dce4",
    warning="#96590a",
)
DARK = Colors(
    panel="#222932",
    stripe="#262e38",
    hover="#2d3641",
    border="#343e4a",
    edge="#4b5867",
    text="#e4e9ef",
    muted="#a0adbc",
    accent="#64b0ea",
    accent_text="#10202e",
    accent_soft="#22435f",
    track="#3d4957",
    warning="#e0a851",
)
_THEMES: dict[str, Colors] = {"light": LIGHT, "dark": DARK}

_LETTERS_PT = {"title_size": 12, "figure_size": 15}
_LINES_PX = {"line": 18, "low_line": 16}
"""Of the style sheet, at 100 percent."""

_STATUS_COLORS: dict[Status, str] = {
    Status.LISTED: "#8592a3",
    Status.RESERVE: "#9b8cc4",
    Status.EARLY: "#7d6bb8",
    Status.TO_START: "#3f8fc9",
    Status.STARTED: "#1fa3a8",
    Status.CONTINUED: "#3d9a5f",
    Status.ACTIVE: "#3d9a5f",
    Status.DONE: "#1f7a45",
    Status.STOPPED: "#c4452f",
    Status.SUSPENDED: "#cf8a1d",
}


def status_color(status: Status) -> QColor:
    """Return the colour of a status mark; reads on both grounds."""
    return QColor(_STATUS_COLORS[status])


def current_colors() -> Colors:
    """Return the colours of the theme in force."""
    # the program's palette: a widget's own is bent by the style sheet
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def apply_theme(app: QApplication, name: ThemeName, percent: int = 100) -> None:
    """Give the program the colours and the style sheet of a theme, its letters in a size."""
    colors = _THEMES[name]
    points = {name: f"{size * percent / 100:g}pt" for name, size in _LETTERS_PT.items()}
    font = app.font()
    font.setPointSizeF(USUAL_PT * percent / 100)
    app.setFont(font)
    lengths = {name: f"{lettered(size)}px" for name, size in _LINES_PX.items()}
    app.setStyle("Fusion")
    app.setPalette(_palette(colors))
    styles = bundled("resources") / "styles"
    sheet = Template((styles / "window.qss").read_text(encoding="utf-8"))
    words = {**asdict(colors), **points, **lengths, "styles": styles.as_posix()}
    app.setStyleSheet(sheet.substitute(words))


def _palette(colors: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, value in (
        (role.Window, colors.panel),
        (role.Base, colors.panel),
        (role.AlternateBase, colors.stripe),
        (role.Button, colors.panel),
        (role.ToolTipBase, colors.panel),
        (role.WindowText, colors.text),
        (role.Text, colors.text),
        (role.ButtonText, colors.text),
        (role.ToolTipText, colors.text),
        (role.BrightText, colors.warning),
        (role.PlaceholderText, colors.muted),
        (role.Highlight, colors.accent_soft),
        (role.HighlightedText, colors.text),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.Mid, colors.border),
        (role.Dark, colors.edge),
        (role.Light, colors.hover),
    ):
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(colors.edge))
    return palette
