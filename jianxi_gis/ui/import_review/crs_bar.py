"""The question what the coordinates of a document are, each answer tried on a map."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller.added_survey import trial
from jianxi_gis.geo.readings import UNPLACED, Reading
from jianxi_gis.model.content import CrsQuestion
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.ui.district_preview import DistrictPreview
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.inert import Label

_TALLEST = 300


class CrsBar(QWidget):
    """Shows: an open question with a map of the answer, hidden without one. Emits: ``chosen(crs)``.

    Parameters
    ----------
    ground : tuple of MapLayer
        By which one knows the district.
    home : tuple of float
        Box of the district, metres (EPSG:4546).
    parent : QWidget, optional
    """

    chosen = Signal(str)

    def __init__(
        self, ground: tuple[MapLayer, ...], home: Box, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question: CrsQuestion | None = None
        self.words = Label(self)
        self.words.setObjectName("warning")
        self.words.setWordWrap(True)
        self.choices = QButtonGroup(self)
        self._list = QWidget(self)
        whole = QVBoxLayout(self._list)
        whole.setContentsMargins(0, 0, 0, 0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        whole.addLayout(self._rows)
        whole.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.hint = Label(self)
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.confirm = QPushButton(self.tr("确认坐标系"), self)
        self.confirm.setAutoDefault(False)
        self.preview = DistrictPreview(ground, home, self)
        self.preview.setMaximumHeight(_TALLEST)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.words)
        left.addWidget(scroll, 1)
        left.addWidget(self.hint)
        left.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(16)
        row.addLayout(left, 3)
        row.addWidget(self.preview, 2)
        self.setMaximumHeight(_TALLEST + 16)
        self.choices.idToggled.connect(self._on_toggled)
        self.confirm.clicked.connect(lambda: self.chosen.emit(self.crs))
        self.hide()

    @property
    def crs(self) -> str:
        """Return the answer that is chosen, as `importers.read_document` takes it."""
        number = self.choices.checkedId()
        return self._question.choices[number] if self._question and number >= 0 else ""

    def ask(self, question: CrsQuestion | None) -> None:
        """Show a question, or none."""
        if question is not self._question:
            self._question = question
            self._offer()
        self.setVisible(question is not None)

    def _offer(self) -> None:
        for button in self.choices.buttons():
            self.choices.removeButton(button)
            button.setParent(None)
            button.deleteLater()
        if self._question is None:
            return
        self.words.setText(self._question.words)
        for number, code in enumerate(self._question.choices):
            words = self.tr("不用文件里的坐标，项目按名称落图")
            if code != UNPLACED:
                words = self.tr(Reading.of(code).words)
            button = QRadioButton(words, self._list)
            self.choices.addButton(button, number)
            self._rows.addWidget(button)
            button.setChecked(code == self._question.detected)

    def _on_toggled(self, number: int, checked: bool) -> None:
        if not checked or self._question is None:
            return
        if self.crs == UNPLACED:
            self.preview.show_layers(())
            self.hint.setText(self.tr("图上是本区，不画文件里的图形。"))
            return
        self.preview.show_layers(trial(self._question.shapes, Reading.of(self.crs)).layers)
        self.hint.setText(
            self.tr("橙色是按这种读法画出的图形，请对照地图再确认；确认前什么也不存。")
        )
