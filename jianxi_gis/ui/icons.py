"""Line icons from ``resources/icons``, drawn in the colour of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from jianxi_gis.paths import bundled
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.theme import Colors, current_colors

_SIZES_PX = (16, 20, 24, 32, 40, 48, 64)


@cache
def icon(name: str, colors: Colors) -> QIcon:
    """Return the icon ``resources/icons/NAME.svg`` for a theme, pale where disabled."""
    result = QIcon()
    for color, mode in (
        (colors.text, QIcon.Mode.Normal),
        (colors.edge, QIcon.Mode.Disabled),
    ):
        drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
        for size in _SIZES_PX:
            result.addPixmap(_pixmap(drawing, size), mode)
    return result


def _pixmap(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    return (bundled("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


class IconButton(QToolButton):
    """A flat button with an icon that follows the theme; its words are its tooltip."""

    def __init__(
        self, name: str, words: str, parent: QWidget | None = None, size_px: int = 16
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setToolTip(inert(words))
        self.setAccessibleName(words)
        self.setAutoRaise(True)
        self.setIconSize(QSize(size_px, size_px))
        self.setIcon(icon(name, current_colors()))

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the colours of the new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon(self._name, current_colors()))
        super().changeEvent(event)
