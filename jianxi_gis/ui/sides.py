"""What lies around the map: three docks with layers, filters, card, charts and lists."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QTabWidget, QToolButton, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.session import Session
from jianxi_gis.ui.layer_tree import LayerTree
from jianxi_gis.ui.panel_list import PANELS
from jianxi_gis.ui.panels.card import CardPanel
from jianxi_gis.ui.panels.filter import FilterPanel
from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.screen import lettered
from jianxi_gis.ui.section import Section

_AREAS = {
    "panel_left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "panel_right": Qt.DockWidgetArea.RightDockWidgetArea,
    "panel_bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}


class Sides:
    """The docks of a window, by the name of the verb that shows them.

    Parameters
    ----------
    window : QMainWindow
        Owns everything; its dock areas are filled.
    """

    def __init__(
        self,
        session: Session,
        controller: Controller,
        preferences: Preferences,
        window: QMainWindow,
    ) -> None:
        self._window = window
        state = session, controller
        self.layer_tree = LayerTree(*state, window)
        self.filter_panel = FilterPanel(*state, window, preferences=preferences)
        self.clear_filter = QToolButton(window)
        self.clear_filter.setObjectName("link")
        self.clear_filter.setText(window.tr("清除全部"))
        left = QSplitter(Qt.Orientation.Vertical, window)
        left.setChildrenCollapsible(False)
        left.addWidget(Section(window.tr("筛选"), self.filter_panel, self.clear_filter, left))
        left.addWidget(Section(window.tr("图层"), self.layer_tree, parent=left))
        left.setSizes([520, 400])

        self.charts, self.lists = _Tabs(window), _Tabs(window)
        for spec in PANELS:
            panel = spec.make(*state, window)
            tabs = self.lists if spec.place == "below" else self.charts
            tabs.addTab(panel, window.tr(spec.title))
        self.charts.setDocumentMode(True)
        self.lists.setDocumentMode(True)
        self.card = CardPanel(*state, window)
        right = QSplitter(Qt.Orientation.Vertical, window)
        right.setChildrenCollapsible(False)
        right.addWidget(Section(window.tr("项目卡片"), self.card, parent=right))
        right.addWidget(self.charts)
        right.setSizes([500, 420])

        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.docks = {
            name: self._dock(name, widget)
            for name, widget in zip(_AREAS, (left, right, self.lists), strict=True)
        }
        self.share()

    def share(self) -> None:
        """Give each side its usual width and height in a window as large as it is now."""
        window = self._window
        beside = [self.docks["panel_left"], self.docks["panel_right"]]
        most = window.width() // 4  # the map keeps half
        widths = [min(lettered(284), most), min(lettered(336), most)]
        window.resizeDocks(beside, widths, Qt.Orientation.Horizontal)
        low = min(264, window.height() // 3)
        window.resizeDocks([self.docks["panel_bottom"]], [low], Qt.Orientation.Vertical)

    def show_list(self, widget: QWidget) -> None:
        """Bring a list below the map to the front."""
        self.docks["panel_bottom"].show()
        self.lists.setCurrentWidget(widget)

    def find(self) -> None:
        """Put the cursor into the search box."""
        self.docks["panel_left"].show()
        self.filter_panel.text.setFocus()
        self.filter_panel.text.selectAll()

    def _dock(self, name: str, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(self._window)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setWidget(widget)
        self._window.addDockWidget(_AREAS[name], dock)
        return dock


class _Tabs(QTabWidget):
    """Tabs that a small screen has room for: the widest page does not say how narrow all can be."""

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().boundedTo(QSize(lettered(300), lettered(250)))
