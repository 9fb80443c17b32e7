"""Going somewhere: coordinates as typed or pasted, or the name of a place."""

from dataclasses import dataclass

import shapely
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.named import Named
from jianxi_gis.geo.positions import Datum, Position, read_position
from jianxi_gis.model.searching import places_called
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.mark import Mark

_TARGET = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Target:
    """Where to go."""

    mark: Mark
    box: Box | None = None
    """West, south, east, north in metres of something larger than a point."""


class GoToDialog(QDialog):
    """Shows: what the words typed can mean. Emits: ``chosen(target)``, then it closes."""

    chosen = Signal(object)

    def __init__(self, gazetteer: Gazetteer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gazetteer = gazetteer
        self.setWindowTitle(self.tr("前往坐标或地名"))
        self.setMinimumSize(520, 380)
        self.text = QLineEdit(self)
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(self.tr("3837765.9, 628334.4　112.4, 34.66　10号街坊"))
        self.text.setAccessibleName(self.tr("坐标或地名"))
        self.text.installEventFilter(self)
        self.datum = QComboBox(self)
        self.datum.setAccessibleName(self.tr("经纬度的坐标系"))
        self.datum.setToolTip(self.tr("数字本身看不出是哪一种，要按来源选"))
        for datum in Datum:
            self.datum.addItem(self.tr(datum.value), datum.value)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("坐标或地名"), self.text)
        form.addRow(self.tr("经纬度的坐标系"), self.datum)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("可能的位置"))
        self.complaint = Label(self)
        self.complaint.setObjectName("muted")
        self.complaint.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(self.tr("前往"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.found.itemActivated.connect(lambda _: self._on_accepted())
        self.text.textChanged.connect(self._fill)
        self.datum.currentIndexChanged.connect(self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.found, 1)
        column.addWidget(self.complaint)
        column.addWidget(buttons)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys walk the list while typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.found.count():
                row = (self.found.currentRow() + step) % self.found.count()
                self.found.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        text = self.text.text().strip()
        self.found.clear()
        named = places_called(self._gazetteer, text)
        why = ""
        try:
            positions = read_position(text, Datum(self.datum.currentData())) if text else ()
        except GeoError as error:
            positions, why = (), tr(f"{error.what}。{error.todo}")
        for position in positions:
            self._add(_position_words(position), Target(Mark(position.xy, text)))
        for thing in named:
            words = tr(f"{thing.name}　{tr(thing.sort)}　精度 {thing.accuracy_m:,.0f} 米")
            self._add(words, _target(thing))
        self.complaint.setText("" if self.found.count() else why)
        self.complaint.setVisible(bool(self.complaint.text()))
        self.go.setEnabled(self.found.count() > 0)
        self.found.setCurrentRow(0)

    def _add(self, words: str, target: Target) -> None:
        item = QListWidgetItem(words, self.found)
        item.setData(_TARGET, target)

    def _on_accepted(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_TARGET))
            self.accept()


def _position_words(position: Position) -> str:
    east, north = position.xy
    words = tr("北 {0} 米，东 {1} 米\n读作 {2}")
    return words.format(f"{north:,.1f}", f"{east:,.1f}", tr(position.words))


def _target(thing: Named) -> Target:
    if thing.geometry.geom_type == "Point":
        xy = (float(thing.geometry.x), float(thing.geometry.y))
        return Target(Mark(xy, thing.name, thing.accuracy_m))
    middle = shapely.point_on_surface(thing.geometry)
    west, south, east, north = shapely.bounds(thing.geometry).tolist()
    return Target(Mark((float(middle.x), float(middle.y)), thing.name), (west, south, east, north))
