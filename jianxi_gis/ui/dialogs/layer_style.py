"""How a layer the user added is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.geo.columns import GeometryKind
from jianxi_gis.model.added import GRADUATED, Classing, Style
from jianxi_gis.ui.buttons import take_or_leave


class LayerStyleDialog(QDialog):
    """Shows: the style of a layer. Accepted: `style_chosen` is what is wanted."""

    def __init__(
        self,
        title: str,
        style: Style,
        geometry: GeometryKind,
        fields: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._color = style.color
        self.setWindowTitle(self.tr("样式：{0}").format(title))
        self.setMinimumWidth(420)
        self.color = QPushButton(self)
        self.color.clicked.connect(self._ask_color)
        self._show_color()
        self.width_mm = self._length(style.width_mm, 0.0, 5.0)
        self.size_mm = self._length(style.size_mm, 0.3, 12.0)
        self.fill = QSlider(Qt.Orientation.Horizontal, self)
        self.fill.setRange(0, 100)
        self.fill.setValue(round(style.fill_opacity * 100))
        self.label = self._fields(fields, style.label_field, self.tr("不写"))
        self.classing = QComboBox(self)
        for way in Classing:
            self.classing.addItem(self.tr(way.value), way)
        self.classing.setCurrentIndex(self.classing.findData(style.classing))
        self.field = self._fields(fields, style.class_field, "")
        self.classes = QSpinBox(self)
        self.classes.setRange(2, 9)
        self.classes.setValue(style.classes)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("颜色"), self.color),
            (self.tr("线宽"), self.width_mm),
            (self.tr("点的大小"), self.size_mm),
            (self.tr("填充浓度"), self.fill),
            (self.tr("标注字段"), self.label),
            (self.tr("分类方法"), self.classing),
            (self.tr("分类字段"), self.field),
            (self.tr("级数"), self.classes),
        ]
        for words, widget in rows:
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        form.setRowVisible(self.size_mm, geometry == "point")
        form.setRowVisible(self.fill, geometry != "line")
        self._form = form
        buttons, self.take = take_or_leave(self, self.tr("确定"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(buttons)
        self.classing.currentIndexChanged.connect(self._refresh)
        self.field.currentIndexChanged.connect(self._refresh)
        self._refresh()

    @property
    def style_chosen(self) -> Style:
        """Return the style as it is set here."""
        way = self._classing()
        single = way is Classing.SINGLE
        return Style(
            color=self._color,
            width_mm=self.width_mm.value(),
            size_mm=self.size_mm.value(),
            fill_opacity=self.fill.value() / 100,
            label_field=str(self.label.currentData() or ""),
            class_field="" if single else str(self.field.currentData() or ""),
            classing=way,
            classes=self.classes.value(),
        )

    def _classing(self) -> Classing:
        return Classing(self.classing.currentData())

    def _refresh(self) -> None:
        way = self._classing()
        self._form.setRowVisible(self.field, way is not Classing.SINGLE)
        self._form.setRowVisible(self.classes, way in GRADUATED)
        self.take.setEnabled(way is Classing.SINGLE or bool(self.field.currentData()))

    def _length(self, value: float, least: float, most: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(least, most)
        box.setSingleStep(0.1)
        box.setSuffix(self.tr(" 毫米"))
        box.setValue(value)
        return box

    def _fields(self, fields: Sequence[str], chosen: str, none: str) -> QComboBox:
        box = QComboBox(self)
        box.addItem(none or self.tr("请选择"), "")
        for name in fields:
            box.addItem(name, name)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _ask_color(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._color), self, self.tr("颜色"))
        if chosen.isValid():
            self._color = chosen.name()
            self._show_color()

    def _show_color(self) -> None:
        picture = QPixmap(28, 14)
        picture.fill(QColor(self._color))
        self.color.setIcon(QIcon(picture))
        self.color.setText(self._color)
