"""Analysis of a zone: what lies along a river or road, about a station, in a block or polygon."""

from collections.abc import Callable
from dataclasses import replace

import shapely
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from jianxi_gis.controller import Controller
from jianxi_gis.controller.zones import chosen
from jianxi_gis.errors import GeoError
from jianxi_gis.model.analysis import INSIDE, AnalysisResult, Standing
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import accuracy_words
from jianxi_gis.model.zone import ZoneKind
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.zone_form import ZoneForm


class AnalysisPanel(QWidget):
    """Shows: a zone's projects by how sure it is that they are in it, with exact sums.

    Emits: ``shape_requested(kind)``, a polygon or point to be drawn on the map and given to
    `take_shape`; ``zoom_requested(box)``; ``print_requested(title, chosen, box)``.
    """

    shape_requested = Signal(object)
    zoom_requested = Signal(object)
    print_requested = Signal(str, object, object)

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._result: AnalysisResult | None = None
        self._workspace = session.state.workspace
        self.form = ZoneForm(self)
        self.form.changed.connect(self._run)
        self.form.cleared.connect(self.clear)
        self.form.shape_requested.connect(self.shape_requested)
        self.classes = {standing: QCheckBox(self.tr(standing.value), self) for standing in INSIDE}
        tips = {
            Standing.SURELY: self.tr("位置连同误差都落在范围里"),
            Standing.BY_WORDS: self.tr("名称里提到这个地方，位置本身定不下来"),
            Standing.PERHAPS: self.tr("误差圆触及范围，可能在内也可能不在"),
        }
        side = QVBoxLayout()
        side.setContentsMargins(12, 8, 12, 4)
        side.setSpacing(6)
        for standing, box in self.classes.items():
            box.setChecked(True)
            box.setToolTip(inert(tips[standing]))
            box.toggled.connect(lambda _: self._fill())
            side.addWidget(box)
        deeds = QGridLayout()
        deeds.setSpacing(6)
        self.select_all = self._button(self.tr("选中全部"), self._on_select_clicked)
        self.as_filter = self._button(self.tr("设为筛选"), self._on_filter_clicked)
        self.zoom = self._button(self.tr("缩放到此"), self._on_zoom_clicked)
        self.print = self._button(self.tr("打印…"), self._on_print_clicked)
        for number, button in enumerate((self.select_all, self.as_filter, self.zoom, self.print)):
            deeds.addWidget(button, number // 2, number % 2)
        side.addSpacing(4)
        side.addLayout(deeds)
        side.addStretch(1)
        self.table = PlainTable(
            self.tr("范围内的项目"),
            [
                (self.tr("项目名称"), 220),
                (self.tr("总投资"), 104),
                (self.tr("判断"), 88),
                (self.tr("位置"), 108),
            ],
            stretched=0,
            right=(1,),
            empty=self.tr("在左边选一种范围和地点，或在图上画出"),
            parent=self,
        )
        self.table.chosen.connect(controller.select)
        self.sentence = Label(self)
        self.sentence.setObjectName("muted")
        self.sentence.setWordWrap(True)
        self.sentence.setContentsMargins(12, 3, 12, 4)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.form, 0, 0, 2, 1)
        grid.addWidget(self.table, 0, 1)
        grid.addLayout(side, 0, 2)
        grid.addWidget(self.sentence, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)
        scroll = QScrollArea(self)  # a small window keeps its side panels
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self._fill()
        follow(self, session, self._on_state_changed, "plan", "filter", "workspace")
        follow(self, session, lambda state: self.table.mark(state.selected), "selected")

    def _button(self, words: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda _=False: deed())
        return button

    @property
    def result(self) -> AnalysisResult | None:
        """Return what is shown."""
        return self._result

    def take_shape(self, kind: ZoneKind, shape: BaseGeometry) -> None:
        """Analyse a polygon or a circle about a point that was drawn (EPSG:4546, metres)."""
        self.form.take_shape(kind, shape)

    def clear(self) -> None:
        """Take the zone off the map and forget it."""
        with QSignalBlocker(self.form):
            self.form.reset()
        self._show(None)

    # --- what changes -----------------------------------------------------------------------

    def _run(self) -> None:
        request = self.form.request
        if request is None:
            self._show(None)
            return
        try:
            result = self._controller.analyse(request)
        except GeoError as error:
            self._show(None)
            self.sentence.setText(self.tr(str(error)))
            return
        self._show(result)

    def _show(self, result: AnalysisResult | None) -> None:
        self._result = result
        self._controller.show_zone(result)
        self._fill()

    def _on_state_changed(self, state: State) -> None:
        if state.workspace != self._workspace:
            self._workspace = state.workspace
            self.clear()
        elif self._result is not None:
            self._run()

    def _fill(self) -> None:
        result = self._result
        for button in (self.select_all, self.as_filter, self.zoom, self.print):
            button.setEnabled(result is not None)
        for standing, box in self.classes.items():
            box.setEnabled(result is not None)
            box.setText(self.tr(standing.value))
        if result is None:
            self.table.set_rows([])
            self.sentence.setText("")
            self.sentence.setToolTip("")
            return
        for share in result.shares:
            if share.label in INSIDE:
                words = self.tr("{0} {1} 项 · {2}")
                self.classes[Standing(share.label)].setText(
                    words.format(self.tr(share.label), share.count, amount(share.total_yuan))
                )
        self.table.set_rows(
            [
                PlainRow(
                    (
                        project.name,
                        amount(project.investment_yuan),
                        self.tr(standing.value),
                        self.tr(accuracy_words(project)),
                    ),
                    (project.id,),
                )
                for standing in self._wanted()
                for project in result.standings[standing]
            ]
        )
        self.table.mark(self._session.state.selected)
        self.sentence.setText(self.tr(result.method))
        self.sentence.setToolTip(inert(self.tr(result.sentence)))

    def _wanted(self) -> tuple[Standing, ...]:
        return tuple(standing for standing, box in self.classes.items() if box.isChecked())

    # --- what is done with it ---------------------------------------------------------------

    def _on_select_clicked(self) -> None:
        if self._result is not None:
            self._controller.select(self._result.ids(self._wanted()))

    def _on_filter_clicked(self) -> None:
        if self._result is not None:
            wanted = chosen(self._result, self._wanted())
            self._controller.set_filter(replace(self._session.state.filter, chosen=(wanted,)))

    def _on_zoom_clicked(self) -> None:
        if self._result is not None:
            self.zoom_requested.emit(tuple(shapely.bounds(self._result.zone.geometry).tolist()))

    def _on_print_clicked(self) -> None:
        if self._result is not None:
            self._controller.show_zone(self._result)  # it may have been taken off the map
            zone = self._result.zone
            box = tuple(shapely.bounds(zone.geometry).tolist())
            wanted = chosen(self._result, self._wanted())
            self.print_requested.emit(f"{zone.title}项目图", wanted, box)
