"""What a file's coordinates are, tried on a small map of the district; which of its layers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller.added_survey import Survey
from jianxi_gis.geo.readings import Reading
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.ui.buttons import take_or_leave
from jianxi_gis.ui.district_preview import DistrictPreview
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.screen import fit

_MANY_PARTS = 1


class AddedSurveyDialog(QDialog):
    """Shows: the ways to read a file, each on the map. Accepted: `reading` and `parts` hold."""

    def __init__(
        self, survey: Survey, ground: tuple[MapLayer, ...], home: Box, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._survey = survey
        self.setWindowTitle(self.tr("添加图层"))
        fit(self, 860, 520)
        title = Label(survey.path.name, self)
        title.setObjectName("heading")
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(title)
        if survey.question:
            left.addWidget(self._words(survey.question + self.tr("。请对照地图选择坐标系：")))
        self.choices = QButtonGroup(self)
        if survey.question:
            for number, trial in enumerate(survey.trials):
                button = QRadioButton(self.tr(trial.reading.words), self)
                self.choices.addButton(button, number)
                left.addWidget(button)
        self.hint = self._words("")
        left.addWidget(self.hint)
        self.parts_list = QListWidget(self)
        self.parts_list.setAccessibleName(self.tr("文件里的图层"))
        for name in survey.parts:
            item = QListWidgetItem(name, self.parts_list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        if len(survey.parts) > _MANY_PARTS:
            left.addWidget(self._words(self.tr("文件里有 {0} 个图层，添加勾选的：").format(
                len(survey.parts))))  # fmt: skip
            left.addWidget(self.parts_list, 1)
        else:
            self.parts_list.hide()
            left.addStretch(1)
        self.preview = DistrictPreview(ground, home, self)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.preview, 1)
        buttons, self.take = take_or_leave(self, self.tr("添加"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.choices.idToggled.connect(lambda *_: self._refresh())
        self.parts_list.itemChanged.connect(lambda _: self._refresh())
        if survey.question and len(survey.trials) == 1:
            self.choices.button(0).setChecked(True)
        self._refresh()

    @property
    def reading(self) -> Reading | None:
        """Return how the coordinates are to be read; None: as the file says."""
        number = self.choices.checkedId()
        return self._survey.trials[number].reading if number >= 0 else None

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the layers to be added."""
        rows = (self.parts_list.item(n) for n in range(self.parts_list.count()))
        return tuple(row.text() for row in rows if row.checkState() == Qt.CheckState.Checked)

    def _refresh(self) -> None:
        trials, asked = self._survey.trials, bool(self._survey.question)
        number = self.choices.checkedId()
        if not asked and trials:
            number = 0
        self.preview.show_layers(trials[number].layers if number >= 0 else ())
        if asked and not trials:
            words = self.tr("不能添加：请先在制图软件里写明坐标系，或转换到 2000 国家大地坐标系。")
        elif number < 0:
            words = self.tr("点一种读法，右边的图上看它落在哪里。")
        else:
            words = self.tr("图上是每个图层的前 {0} 个图形。").format(2000)
        self.hint.setText(words)
        self.take.setEnabled(bool(self.parts) and (not asked or number >= 0))

    def _words(self, text: str) -> Label:
        label = Label(text, self)
        label.setWordWrap(True)
        label.setObjectName("muted")
        return label
