"""Arrangements of the whole window for three kinds of work."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.panels.reconciliation import ReconciliationPanel
from jianxi_gis.ui.panels.status import StatusPanel
from jianxi_gis.ui.project_table import ProjectTable

_PART = {"panel_left": 0.18, "panel_right": 0.22, "panel_bottom": 0.28}
"""Part of the window's width (bottom: height) a dock takes."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One arrangement; docks that are not named are put away."""

    docks: Mapping[str, float]
    """Dock -> how many times its usual part of the window it takes."""
    front: tuple[type[QWidget], ...] = ()
    """Panels brought to the front of their tabs."""


LAYOUTS: dict[str, Layout] = {
    "layout_planning": Layout(
        {"panel_left": 1.0, "panel_bottom": 1.4}, (ReconciliationPanel, StatusPanel)
    ),
    "layout_review": Layout(
        {"panel_left": 1.0, "panel_right": 1.0, "panel_bottom": 1.0},
        (ProjectTable, InvestmentPanel),
    ),
    "layout_meeting": Layout({}),
}
"""By the name of the verb that chooses it: 规划编制, 项目审查, 会议打印."""


class Layouts:
    """Arranges docks and tabs of a window."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        self._window, self._docks = window, docks

    def deeds(self) -> dict[str, Callable[[], None]]:
        """Return what the verbs of the layouts do."""
        return {name: partial(self.arrange, name) for name in LAYOUTS}

    def arrange(self, name: str) -> None:
        """Bring the window into an arrangement; size, map and filter stay."""
        layout = LAYOUTS[name]
        for dock, widget in self._docks.items():
            widget.setVisible(dock in layout.docks)
        width, height = self._window.width(), self._window.height()
        for dock, times in layout.docks.items():
            across = dock == "panel_bottom"
            side = Qt.Orientation.Vertical if across else Qt.Orientation.Horizontal
            size = round((height if across else width) * _PART[dock] * times)
            self._window.resizeDocks([self._docks[dock]], [size], side)
        for kind in layout.front:
            panel = self._window.findChild(kind)
            for tabs in self._window.findChildren(QTabWidget):
                if panel is not None and tabs.indexOf(panel) >= 0:
                    tabs.setCurrentWidget(panel)
