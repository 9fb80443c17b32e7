"""What a screen measures: a pixel, which makes 1:N true on it, and the room for a window."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

USUAL_PT = 10.0
"""Size of the letters of the window, unless the user wants them larger or smaller."""
_PLAUSIBLE_DPI = (60.0, 280.0)
"""Logical pixels per inch of screens people work at; projectors and remote desktops make it up."""

_FRAME = QSize(16, 40)
"""Title and edges the system draws around a window, logical pixels: known only once it is shown."""
_USUAL = (1600, 1000)


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


def room(screen: QScreen) -> QSize:
    """Return how large the inside of a window can be, so that all of it can be seen."""
    return screen.availableSize() - _FRAME


def fit(window: QWidget, width_px: int, height_px: int) -> None:
    """Give a window a size, or as much of it as there is room for on its screen."""
    window.resize(QSize(width_px, height_px).boundedTo(room(window.screen())))


def settle(window: QWidget) -> None:
    """Give the main window the size and place of its first start: all of a small screen."""
    fit(window, *_USUAL)
    whole = window.screen().availableGeometry()
    left = (whole.width() - window.width() - _FRAME.width()) // 2
    top = (whole.height() - window.height() - _FRAME.height()) // 2
    window.move(whole.left() + max(left, 0), whole.top() + max(top, 0))
