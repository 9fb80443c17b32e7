"""The layers by heading: shown or not, their symbols, opacity, width of the corridor."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QSlider,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.model.added import trouble
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.icons import icon
from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.swatch import SIZE, swatch
from jianxi_gis.ui.theme import current_colors

_ID = Qt.ItemDataRole.UserRole
_BASEMAP = "basemap:"
"""Id of the base map's row: no layer can have it."""


@dataclass(frozen=True, slots=True)
class BasemapRow:
    """The base map as the tree shows it."""

    title: str
    attribution: str
    visible: bool
    opacity: float


class LayerTree(QWidget):
    """Shows: every layer with its classes, the base map below them; opacity and corridor.

    Emits: ``basemap_visible_requested(visible)``, ``basemap_opacity_requested(opacity)``;
    ``menu_requested(layer_id, where)``, a right click on a layer at a point of the screen.
    """

    basemap_visible_requested = Signal(bool)
    basemap_opacity_requested = Signal(float)
    menu_requested = Signal(str, object)

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._filling = False
        self._basemap: BasemapRow | None = None
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("图层"))
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(16)
        self.tree.setIconSize(SIZE)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(self.tr("不透明度"))
        self.percent = Label(self)
        self.percent.setObjectName("muted")
        self._make_room()
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.corridor = QSpinBox(self)
        self.corridor.setRange(0, 5000)
        self.corridor.setSingleStep(50)
        self.corridor.setKeyboardTracking(False)
        self.corridor.setSuffix(self.tr(" 米"))
        self.corridor.setSpecialValueText(self.tr("不画"))
        self.corridor.setAccessibleName(self.tr("廊道宽度（每侧）"))
        self.corridor.lineEdit().setTextMargins(4, 0, 0, 0)
        self.corridor_words = Label(self.tr("廊道每侧"), self)
        details = QGridLayout()
        details.setContentsMargins(12, 8, 12, 10)
        details.setHorizontalSpacing(8)
        details.addWidget(Label(self.tr("不透明度"), self), 0, 0)
        details.addWidget(self.opacity, 0, 1)
        details.addWidget(self.percent, 0, 2)
        details.addWidget(self.corridor_words, 1, 0)
        details.addWidget(self.corridor, 1, 1, 1, 2)
        details.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addLayout(details)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu_requested)
        self.tree.itemChanged.connect(self._on_item_changed)
        self.tree.currentItemChanged.connect(lambda: self._show_details(self._session.state))
        self.opacity.valueChanged.connect(self._on_opacity_changed)
        self.corridor.valueChanged.connect(self._on_corridor_changed)
        follow(self, session, self._fill, "layer_specs")
        follow(self, session, self._refresh, "layers", "read")

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the words of the slider in letters of another size."""
        if event.type() == QEvent.Type.FontChange and hasattr(self, "percent"):
            self._make_room()
        super().changeEvent(event)

    def _make_room(self) -> None:
        self.percent.setFixedWidth(self.fontMetrics().horizontalAdvance("100%") + 4)

    def show_basemap(self, row: BasemapRow | None) -> None:
        """Show the base map as the lowest row; None: no row."""
        before, self._basemap = self._basemap, row
        if (row and row.title) != (before and before.title):
            self._fill(self._session.state)
        else:
            self._refresh(self._session.state)

    def _fill(self, state: State) -> None:
        """Build the tree: what is drawn on top stands first."""
        self._filling = True
        self.tree.clear()
        headings: dict[str, QTreeWidgetItem] = {}
        for layer in reversed(state.layers):
            spec = layer.spec
            if spec.heading not in headings:
                heading = QTreeWidgetItem(self.tree, [self.tr(spec.heading)])
                heading.setFlags(heading.flags() & ~Qt.ItemFlag.ItemIsSelectable)
                font = heading.font(0)
                font.setBold(True)
                heading.setFont(0, font)
                heading.setExpanded(True)
                headings[spec.heading] = heading
            item = QTreeWidgetItem(headings[spec.heading], [self.tr(spec.title)])
            item.setData(0, _ID, spec.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            if spec.attribution:
                item.setToolTip(0, inert(self.tr("来源：{0}").format(spec.attribution)))
            if len(spec.rules) == 1:
                item.setIcon(0, swatch(spec.rules[0].symbol, spec.geometry))
                continue
            for rule in spec.rules:
                row = QTreeWidgetItem(item, [self.tr(rule.label or rule.value)])
                row.setFlags(Qt.ItemFlag.ItemIsEnabled)
                row.setIcon(0, swatch(rule.symbol, spec.geometry))
            item.setExpanded(spec.source.startswith("projects"))
        if self._basemap is not None:
            self._add_basemap(self._basemap)
        self._filling = False
        self._refresh(state)

    def _add_basemap(self, row: BasemapRow) -> None:
        item = QTreeWidgetItem(self.tree, [self.tr("底图：{0}").format(self.tr(row.title))])
        item.setData(0, _ID, _BASEMAP)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setToolTip(0, inert(self.tr("来源：{0}").format(row.attribution or row.title)))

    def _refresh(self, state: State) -> None:
        self._filling = True
        layers = {layer.spec.id: layer for layer in state.layers}
        for item in self._items():
            layer = layers.get(item.data(0, _ID))
            if layer is not None:
                shown = Qt.CheckState.Checked if layer.visible else Qt.CheckState.Unchecked
                item.setCheckState(0, shown)
                self._mark_trouble(item, layer, state)
            elif self._basemap is not None and item.data(0, _ID) == _BASEMAP:
                shown = Qt.CheckState.Checked if self._basemap.visible else Qt.CheckState.Unchecked
                item.setCheckState(0, shown)
        self._show_details(state)
        self._filling = False

    def _mark_trouble(self, item: QTreeWidgetItem, layer: MapLayer, state: State) -> None:
        """Say on the row of a layer the user added why it is not on the map."""
        added = next((one for one in state.plan.added if one.id == layer.spec.id), None)
        error = None if added is None else trouble(added, state.read)
        if added is None:
            return
        if error is not None:
            item.setText(0, self.tr("{0}（{1}）").format(added.title, self.tr(error.what)))
            item.setIcon(0, icon("warning", current_colors()))
            item.setToolTip(0, inert(self.tr(str(error))))
        else:
            item.setText(0, added.title)
            rules, kind = layer.spec.rules, layer.spec.geometry
            item.setIcon(0, swatch(rules[0].symbol, kind) if len(rules) == 1 else QIcon())
            item.setToolTip(0, inert(self.tr("来源：{0}").format(added.source.path)))

    def _show_details(self, state: State) -> None:
        before, self._filling = self._filling, True
        layer = self._current(state)
        basemap = self._basemap if self._current_id() == _BASEMAP else None
        shown = layer or basemap
        self.opacity.setEnabled(shown is not None)
        self.opacity.setValue(round(shown.opacity * 100) if shown else 100)
        self.percent.setText(f"{self.opacity.value()}%")
        has_corridor = layer is not None and layer.spec.geometry == "line"
        self.corridor.setVisible(has_corridor)
        self.corridor_words.setVisible(has_corridor)
        self.corridor.setValue(round(layer.corridor_m) if layer else 0)
        asked = layer is not None and bool(layer.asked_m)
        self.corridor.setToolTip(self.tr("筛选所选的，按筛选的距离画；其余不画") if asked else "")
        self._filling = before

    def _current(self, state: State) -> MapLayer | None:
        wanted = self._current_id()
        return next((layer for layer in state.layers if layer.spec.id == wanted), None)

    def _current_id(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def _items(self) -> list[QTreeWidgetItem]:
        headings = [self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount())]
        children = [
            child
            for heading in headings
            if heading is not None
            for number in range(heading.childCount())
            if (child := heading.child(number)) is not None
        ]
        return children + [item for item in headings if item is not None and item.data(0, _ID)]

    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        if not self._filling and item.data(0, _ID):
            visible = item.checkState(0) == Qt.CheckState.Checked
            if item.data(0, _ID) == _BASEMAP:
                self.basemap_visible_requested.emit(visible)
                return
            self._controller.set_layer_visible(item.data(0, _ID), visible)

    def _on_menu_requested(self, where: QPoint) -> None:
        item = self.tree.itemAt(where)
        layer_id = str(item.data(0, _ID) or "") if item is not None else ""
        if any(layer.spec.id == layer_id for layer in self._session.state.layers):
            self.menu_requested.emit(layer_id, self.tree.viewport().mapToGlobal(where))

    def _on_opacity_changed(self, percent: int) -> None:
        layer = self._current(self._session.state)
        if not self._filling and layer is not None:
            self._controller.set_layer_opacity(layer.spec.id, percent / 100)
        elif not self._filling and self._current_id() == _BASEMAP:
            self.basemap_opacity_requested.emit(percent / 100)

    def _on_corridor_changed(self, metres: int) -> None:
        layer = self._current(self._session.state)
        if not self._filling and layer is not None:
            self._controller.set_corridor(layer.spec.id, float(metres))
