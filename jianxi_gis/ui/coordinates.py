"""Coordinates under the cursor, in the system of choice; a click takes the next."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from jianxi_gis.geo.crs import unproject
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.language import tr

_ZONE = 37_000_000
"""EPSG:4525 counts its eastings from the number of the zone."""


@dataclass(frozen=True, slots=True)
class System:
    """One way to write a point."""

    id: str
    """As it is remembered."""
    title: str
    empty: str
    """Where the cursor is off the map."""
    write: Callable[[float, float], str]
    """Takes easting and northing, metres (EPSG:4546)."""


def _metres(east: float, north: float) -> str:
    return tr("北 {0} 米  东 {1} 米").format(f"{north:,.1f}", f"{east:,.1f}")


def _zoned(east: float, north: float) -> str:
    return tr("北 {0} 米  东 {1} 米").format(f"{north:,.1f}", f"{_ZONE + east:,.1f}")


def _degrees(east: float, north: float) -> str:
    lon, lat = unproject(np.array([(east, north)]))[0]
    return tr("经度 {0}°  纬度 {1}°").format(f"{lon:.6f}", f"{lat:.6f}")


def _seconds(east: float, north: float) -> str:
    lon, lat = unproject(np.array([(east, north)]))[0]
    return tr("经度 {0}  纬度 {1}").format(_sexagesimal(lon), _sexagesimal(lat))


SYSTEMS: tuple[System, ...] = (
    System("metres", "2000 国家大地坐标，米", "北 —  东 —", _metres),
    System("degrees", "经纬度，度", "经度 —  纬度 —", _degrees),
    System("seconds", "经纬度，度分秒", "经度 —  纬度 —", _seconds),
    System("zoned", "2000 国家大地坐标，米，加 37 带号", "北 —  东 —", _zoned),
)
_BY_ID = {system.id: system for system in SYSTEMS}


class CoordinateLabel(QToolButton):
    """Shows: the ground point under the cursor. Emits: ``system_changed(id)`` after a click."""

    system_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point: tuple[float, float] | None = None
        self._system = SYSTEMS[0]
        self.setAutoRaise(True)
        self.setMinimumWidth(236)
        self.setAccessibleName(self.tr("光标坐标"))
        self.clicked.connect(self._on_clicked)
        self.set_system(self._system.id)

    def set_system(self, system_id: str) -> None:
        """Write points in a system of `SYSTEMS`; in the first if there is no such."""
        self._system = _BY_ID.get(system_id, SYSTEMS[0])
        title = self.tr(self._system.title)
        self.setToolTip(inert(self.tr("光标坐标：{0}。点击换一种").format(title)))
        self.show_point(self._point)

    def show_point(self, point: tuple[float, float] | None) -> None:
        """Show a point.

        Parameters
        ----------
        point : tuple of float, optional
            Easting, northing in metres (EPSG:4546); None: the cursor is off the map.
        """
        self._point = point
        system = self._system
        self.setText(self.tr(system.empty) if point is None else system.write(*point))

    def _on_clicked(self) -> None:
        following = SYSTEMS[(SYSTEMS.index(self._system) + 1) % len(SYSTEMS)]
        self.set_system(following.id)
        self.system_changed.emit(following.id)


def _sexagesimal(degrees: float) -> str:
    """Return degrees, minutes and seconds; a hundredth of a second is 0.3 m.

    Examples
    --------
    >>> _sexagesimal(112.999999999), _sexagesimal(34.6612)
    ('113°00′00.00″', '34°39′40.32″')
    """
    hundredths = round(degrees * 360_000)
    minutes, rest = divmod(hundredths, 6_000)
    whole, minutes = divmod(minutes, 60)
    return f"{whole}°{minutes:02d}′{rest / 100:05.2f}″"
