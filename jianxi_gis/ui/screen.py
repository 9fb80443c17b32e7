"""What a screen measures: a pixel, which makes 1:N true on it, and the room for a window."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen

USUAL_PT = 10.0
"""Size of the letters of the window, unless the user wants them larger or smaller."""
_PLAUSIBLE_DPI = (60.0, 280.0)
"""Logical pixels per inch of screens people work at; projectors and remote desktops make it up."""


def true_dpi(screen: QScreen) -> float:
    """Return logical pixels per inch, as the screen says it measures.

    What Qt assumes (96) where the screen says nothing credible: 1:N is then as true as text is
    large.
    """
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return screen.logicalDotsPerInch()
    across, down = screen.physicalDotsPerInchX(), screen.physicalDotsPerInchY()
    least, most = _PLAUSIBLE_DPI
    square = abs(across / down - 1) < 0.05 if down > 0 else False
    if square and least <= across <= most:
        return (across + down) / 2
    return screen.logicalDotsPerInch()


def lettered(pixels: float) -> int:
    """Return a length that was thought for letters of the usual size, for those in force."""
    return round(pixels * QGuiApplication.font().pointSizeF() / USUAL_PT)


def usual_size(screen: QScreen) -> QSize:
    """Return the size a window has at its first start: all of a small screen, not a large one."""
    room = screen.availableSize()
    return QSize(min(1600, room.width()), min(1000, room.height()))
