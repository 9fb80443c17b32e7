"""One row of the workspace's gazetteer, to be filled in."""

import re

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.own import KINDS, LEAST_M, MOST_M, OwnPlace
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.inert import Label

_DIVIDED = re.compile(r"[、|,，;；\s]+")
_SHAPES = {"Point": "点", "LineString": "线", "MultiLineString": "线", "Polygon": "面",
           "MultiPolygon": "面"}  # fmt: skip


class PlaceForm(QWidget):
    """Shows: a row.

    Emits: ``save_requested()``, ``point_requested()``, ``line_requested()``,
    ``area_requested()``, ``roads_requested(names)``: an area between roads.
    """

    save_requested = Signal()
    point_requested = Signal()
    line_requested = Signal()
    area_requested = Signal()
    roads_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._geometry: BaseGeometry | None = None
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("文件里的写法，例如 29号街坊"))
        self.kind = QComboBox(self)
        for kind, words in KINDS.items():
            self.kind.addItem(self.tr(words), kind)
        self.aliases = QLineEdit(self)
        self.aliases.setPlaceholderText(self.tr("别的写法，用顿号隔开"))
        self.owners = QLineEdit(self)
        self.owners.setPlaceholderText(self.tr("厂区、院所填单位名称"))
        self.accuracy = QSpinBox(self)
        self.accuracy.setRange(int(LEAST_M), int(MOST_M))
        self.accuracy.setSuffix(self.tr(" 米"))
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(self.tr("必填，例如 现场核实、控规图 2024"))
        self.note = QLineEdit(self)
        self.shape = Label(self)
        self.shape.setObjectName("muted")
        self.roads = QLineEdit(self)
        self.roads.setPlaceholderText(self.tr("四周的道路：武汉路、康滇路、青海路、景华路"))
        self.roads.returnPressed.connect(self._on_roads)
        self.complaint = plain("", "warning")
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        for title, field in (
            (self.tr("名称"), self.name),
            (self.tr("类别"), self.kind),
            (self.tr("别名"), self.aliases),
            (self.tr("责任主体"), self.owners),
            (self.tr("精度"), self.accuracy),
            (self.tr("来源"), self.source),
            (self.tr("备注"), self.note),
            (self.tr("图形"), self.shape),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        draw = QHBoxLayout()
        draw.setSpacing(6)
        for words, signal in (
            (self.tr("画点"), self.point_requested),
            (self.tr("画线"), self.line_requested),
            (self.tr("画面"), self.area_requested),
        ):
            draw.addWidget(self._button(words, signal))
        form.addRow("", draw)
        form.addRow(self.tr("由路围成"), self.roads)
        self.roads.setAccessibleName(self.tr("由路围成"))
        self.save = self._button(self.tr("保存这一条"), self.save_requested)
        self.save.setObjectName("primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.complaint)
        column.addWidget(self.save)
        column.addStretch(1)
        self.complain("")
        self.set_geometry(None)

    def _button(self, words: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda _: signal.emit())
        return button

    @property
    def geometry_lonlat(self) -> BaseGeometry | None:
        """Return the shape drawn or shown, EPSG:4490; None: none yet."""
        return self._geometry

    def set_geometry(self, geometry: BaseGeometry | None) -> None:
        """Show that there is a shape, longitude and latitude (EPSG:4490), or none."""
        self._geometry = geometry
        drawn = _SHAPES.get(geometry.geom_type, "") if geometry is not None else ""
        self.shape.setText(drawn or self.tr("还没有，请在图上画"))

    def show_place(self, place: OwnPlace | None) -> None:
        """Show a row; None: an empty one."""
        self.name.setText(place.name if place else "")
        self.kind.setCurrentIndex(max(0, self.kind.findData(place.kind if place else "jiefang")))
        self.aliases.setText("、".join(place.aliases) if place else "")
        self.owners.setText("、".join(place.owners) if place else "")
        self.accuracy.setValue(int(place.accuracy_m) if place else 20)
        self.source.setText(place.source if place else "")
        self.note.setText(place.note if place else "")
        self.roads.clear()
        self.set_geometry(place.geometry if place else None)
        self.complain("")

    def place(self) -> OwnPlace | None:
        """Return the row as it is filled in, unchecked; None without a shape."""
        if self._geometry is None:
            return None
        return OwnPlace(
            name=self.name.text(),
            kind=str(self.kind.currentData()),
            geometry=self._geometry,
            accuracy_m=float(self.accuracy.value()),
            source=self.source.text(),
            aliases=_names(self.aliases.text()),
            owners=_names(self.owners.text()),
            note=self.note.text(),
        )

    def complain(self, words: str) -> None:
        """Say what is wrong; nothing: nothing is."""
        self.complaint.setText(words)
        self.complaint.setVisible(bool(words))

    def _on_roads(self) -> None:
        self.roads_requested.emit(list(_names(self.roads.text())))


def _names(text: str) -> tuple[str, ...]:
    return tuple(part for part in _DIVIDED.split(text) if part)
