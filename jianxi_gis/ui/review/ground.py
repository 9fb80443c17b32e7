"""The base map of the main window, under another map too."""

from PySide6.QtCore import QObject, QTimer

from jianxi_gis.controller.basemaps import Basemaps
from jianxi_gis.model.mapview import MapView
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.frames import in_device_pixels

LOOK_MS = 200


class Ground(QObject):
    """Lays the base map in use below a map, asks for its tiles, and follows what comes."""

    def __init__(self, canvas: Canvas, basemaps: Basemaps) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._basemaps = basemaps
        canvas.view_changed.connect(self._on_view_changed)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.refresh)
        self._look.start()
        self.refresh()
        self._on_view_changed(canvas.view)

    def refresh(self) -> None:
        """Show what has come; the same base map again draws nothing."""
        self._canvas.set_underlay(self._basemaps.underlay)

    def _on_view_changed(self, view: MapView) -> None:
        if self._basemaps.underlay is not None:
            self._basemaps.want(in_device_pixels(view, self._canvas.devicePixelRatioF()))
