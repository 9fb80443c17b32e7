"""Which zone: its kind, the place, the distance, or a shape drawn on the map."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.model.zone import (
    CYCLE_M,
    FARTHEST_M,
    USUAL_M,
    WALK_M,
    ZoneKind,
    ZoneRequest,
    places_for,
)
from jianxi_gis.ui.inert import Label

TYPING_MS = 250
_PRESETS: dict[ZoneKind, tuple[tuple[str, float], ...]] = {
    ZoneKind.RIVER: (("100", 100.0), ("300", 300.0), ("500", 500.0)),
    ZoneKind.ROAD: (("50", 50.0), ("100", 100.0), ("200", 200.0)),
    ZoneKind.STATION: (("500", 500.0), ("800", 800.0)),
    ZoneKind.CIRCLE: (("步行 1,000", WALK_M), ("骑行 3,000", CYCLE_M)),
}
_DISTANCE_WORDS = {
    ZoneKind.RIVER: "每侧",
    ZoneKind.ROAD: "每侧",
    ZoneKind.STATION: "半径",
    ZoneKind.CIRCLE: "半径",
}


class ZoneForm(QWidget):
    """Shows: what is asked for. Emits: ``changed()``; ``cleared()``; ``shape_requested(kind)``."""

    changed = Signal()
    cleared = Signal()
    shape_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: BaseGeometry | None = None
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("范围种类"))
        for kind in ZoneKind:
            self.kind.addItem(self.tr(kind.value), kind.value)
        self.place = QComboBox(self)
        self.place.setAccessibleName(self.tr("地点"))
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.setMaxVisibleItems(16)
        line = self.place.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("选择或输入名称"))
        completer = self.place.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.distance = QSpinBox(self)
        self.distance.setRange(1, int(FARTHEST_M))
        self.distance.setSingleStep(50)
        self.distance.setSuffix(self.tr(" 米"))
        self.distance.setAccessibleName(self.tr("距离"))
        self.distance_words = Label(self)
        self.presets = QWidget(self)
        self._preset_row = QHBoxLayout(self.presets)
        self._preset_row.setContentsMargins(0, 0, 0, 0)
        self._preset_row.setSpacing(6)
        self.draw = QPushButton(self)
        self.clear = QPushButton(self.tr("清除"), self)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.addRow(self.tr("范围"), self.kind)
        self._form.addRow(self.tr("地点"), self.place)
        self._form.addRow(self.distance_words, self.distance)
        self._form.addRow("", self.presets)
        below = QHBoxLayout()
        below.addWidget(self.draw, 1)
        below.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(self._form)
        column.addLayout(below)
        column.addStretch(1)
        self.setFixedWidth(260)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.place.activated.connect(self._on_place_chosen)
        line.editingFinished.connect(self._on_place_chosen)
        self.distance.valueChanged.connect(lambda _: self._typing.start())
        self.draw.clicked.connect(lambda: self.shape_requested.emit(self._kind()))
        self.clear.clicked.connect(self.cleared)
        self._arrange()

    @property
    def request(self) -> ZoneRequest | None:
        """Return what is asked for; None as long as it is not whole."""
        kind = self._kind()
        place = "" if self._shape is not None else self.place.currentText().strip()
        if not place and self._shape is None:
            return None
        distance_m = float(self.distance.value()) if kind in USUAL_M else 0.0
        return ZoneRequest(kind, place, distance_m, self._shape)

    def take_shape(self, kind: ZoneKind, shape: BaseGeometry) -> None:
        """Ask for a polygon or a circle about a point that was drawn."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self._arrange()
        self._shape = shape
        self.place.setEditText("")
        self.changed.emit()

    def reset(self) -> None:
        """Ask for nothing; the kind stays."""
        self._typing.stop()
        self._shape = None
        self.place.setCurrentIndex(-1)
        self.place.setEditText("")

    def _kind(self) -> ZoneKind:
        return ZoneKind(self.kind.currentData())  # Qt hands back the plain string

    def _on_kind_changed(self) -> None:
        self._arrange()
        self.changed.emit()

    def _on_place_chosen(self) -> None:
        if self.place.currentText().strip():
            self._shape = None
            self.changed.emit()

    def _arrange(self) -> None:
        """Offer what belongs to the kind."""
        kind = self._kind()
        self.reset()
        with QSignalBlocker(self.place):
            self.place.clear()
            self.place.addItems(places_for(kind, load_gazetteer()))
            self.place.setCurrentIndex(-1)
            self.place.setEditText("")
        far = kind in USUAL_M
        self._form.setRowVisible(self.place, kind is not ZoneKind.DRAWN)
        self._form.setRowVisible(self.distance, far)
        self._form.setRowVisible(self.presets, far)
        self.distance_words.setText(self.tr(_DISTANCE_WORDS.get(kind, "")))
        with QSignalBlocker(self.distance):
            self.distance.setValue(int(USUAL_M.get(kind, 1.0)))
        while (item := self._preset_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for words, metres in _PRESETS.get(kind, ()):
            button = QToolButton(self.presets)
            button.setObjectName("link")
            button.setText(self.tr(words))
            button.clicked.connect(lambda _=False, m=metres: self.distance.setValue(int(m)))
            self._preset_row.addWidget(button)
        self._preset_row.addStretch(1)
        self.draw.setVisible(kind in (ZoneKind.DRAWN, ZoneKind.CIRCLE))
        self.draw.setText(
            self.tr("在图上画") if kind is ZoneKind.DRAWN else self.tr("在图上点圆心")
        )
