"""Coordinates under the cursor: metres of CGCS2000, or longitude and latitude by a click."""

import numpy as np
from PySide6.QtWidgets import QToolButton, QWidget

from jianxi_gis.geo.crs import unproject


class CoordinateLabel(QToolButton):
    """Shows: the ground point under the cursor in the system chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point: tuple[float, float] | None = None
        self._degrees = False
        self.setAutoRaise(True)
        self.setMinimumWidth(236)
        self.setAccessibleName(self.tr("光标坐标"))
        self.setToolTip(self.tr("光标坐标：点击在 2000 国家大地坐标（米）与经纬度之间切换"))
        self.clicked.connect(self._on_clicked)
        self.show_point(None)

    def show_point(self, point: tuple[float, float] | None) -> None:
        """Show a point.

        Parameters
        ----------
        point : tuple of float, optional
            Easting, northing in metres (EPSG:4546); None: the cursor is off the map.
        """
        self._point = point
        if point is None:
            words = self.tr("经度 —  纬度 —") if self._degrees else self.tr("北 —  东 —")
        elif self._degrees:
            lon, lat = unproject(np.array([point]))[0]
            words = self.tr("经度 {0}°  纬度 {1}°").format(f"{lon:.6f}", f"{lat:.6f}")
        else:
            east, north = point
            words = self.tr("北 {0} 米  东 {1} 米").format(f"{north:,.1f}", f"{east:,.1f}")
        self.setText(words)

    def _on_clicked(self) -> None:
        self._degrees = not self._degrees
        self.show_point(self._point)
