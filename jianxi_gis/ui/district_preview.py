"""A small map of the district, on which the coordinates of a file are tried."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.paint import paint
from jianxi_gis.ui.extents import Box

_GROUND = ("ground", "neighbours", "rivers", "roads", "boundary")


def ground_of(layers: Iterable[MapLayer]) -> tuple[MapLayer, ...]:
    """Return those layers by which one knows the district, ready for a small map."""
    return tuple(
        replace(layer, visible=True, corridor_m=0.0) for layer in layers if layer.spec.id in _GROUND
    )


class DistrictPreview(QWidget):
    """Shows: some layers over the district."""

    def __init__(self, ground: tuple[MapLayer, ...], home: Box, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground
        self._home = home
        self._layers: tuple[MapLayer, ...] = ()
        self._image: QImage | None = None
        self.setAccessibleName(self.tr("文件在涧西区的位置"))
        self.setMinimumSize(260, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return a size the district can be made out at."""
        return QSize(440, 400)

    def show_layers(self, layers: tuple[MapLayer, ...]) -> None:
        """Draw these over the district."""
        self._layers = layers
        self._image = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the map once for each choice and size."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._image is None or self._image.size() != size:
            self._image = self._drawn(size, self.logicalDpiX() * ratio)
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        painter.end()

    def _drawn(self, size: QSize, dpi: float) -> QImage:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        west, south, east, north = self._home
        for layer in self._layers:
            x, y = layer.columns.origin
            boxes = layer.columns.boxes
            west, south = min(west, boxes[:, 0].min() + x), min(south, boxes[:, 1].min() + y)
            east, north = max(east, boxes[:, 2].max() + x), max(north, boxes[:, 3].max() + y)
        view = MapView((0.0, 0.0), 1.0, size.width(), size.height(), dpi)
        view = view.fitted((float(west), float(south), float(east), float(north)), 0.05)
        painter = QPainter(image)
        try:
            paint(
                MapView(
                    view.center, view.scale, view.width_px, view.height_px, dpi,
                    (*self._ground, *self._layers),
                ),
                painter,
            )  # fmt: skip
        finally:
            painter.end()
        return image
