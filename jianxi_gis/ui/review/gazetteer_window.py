"""The workspace's own gazetteer: table, map and form in one window."""

from collections.abc import Callable
from functools import partial

import shapely
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from jianxi_gis.controller import Controller
from jianxi_gis.controller.placing import Placing
from jianxi_gis.controller.relocating import Work
from jianxi_gis.errors import GisError
from jianxi_gis.geo.between import area_between
from jianxi_gis.geo.measure import area_words, to_grid, to_lonlat
from jianxi_gis.geo.own import KINDS, OwnPlace
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.asking import open_file
from jianxi_gis.ui.dialogs.target import ask_target
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.review.drawing import (
    DrawAreaTool,
    DrawLineTool,
    DrawPointTool,
    ShapeTool,
)
from jianxi_gis.ui.review.map_window import MapWindow
from jianxi_gis.ui.review.option import drawn
from jianxi_gis.ui.review.place_form import PlaceForm
from jianxi_gis.ui.review.replacing import Replacing
from jianxi_gis.ui.screen import fit

FILES = "表格 (*.csv);;GeoPackage (*.gpkg)"


class GazetteerWindow(MapWindow):
    """Shows: the places of the workspace, which rank above those of the program."""

    def __init__(
        self,
        session: Session,
        controller: Controller,
        placing: Placing,
        replacing: Replacing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, controller, "gazetteer_window", parent)
        self._replacing = replacing
        self._asked: dict[Work, Callable[[], object]] = {}
        replacing.stored.connect(self._on_stored)
        replacing.refused.connect(self._on_refused)
        self._placing = placing
        self._names: tuple[str, ...] = ()
        self._editing = ""
        self.setWindowTitle(self.tr("工作区的地名表"))
        fit(self, 1360, 820)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("筛选名称、别名、来源"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.table = PlainTable(
            self.tr("地名"),
            [
                (self.tr("名称"), 130),
                (self.tr("类别"), 56),
                (self.tr("精度"), 64),
                (self.tr("来源"), 110),
            ],
            stretched=0,
            right=(2,),
            empty=self.tr("还没有自己的地名：在图上画一处，或导入"),
            parent=self,
        )
        self.form = PlaceForm(self)
        self._lay_out(self._left(), self.form, (380, 620, 360))
        self.filter.textChanged.connect(lambda _: self._fill(session.state))
        self.table.currentCellChanged.connect(lambda row, *_: self._on_row(row))
        self.form.save_requested.connect(self.save)
        for signal, make in (
            (self.form.point_requested, DrawPointTool),
            (self.form.line_requested, DrawLineTool),
            (self.form.area_requested, DrawAreaTool),
        ):
            signal.connect(partial(self.draw, make))
        self.form.roads_requested.connect(self.take_between)
        self._travel_with_keys()
        self.canvas.installEventFilter(self)
        follow(self, session, self._fill, "plan")
        self.new()
        self.canvas.fit()

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.filter)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 10)
        row.setSpacing(6)
        for words, deed in (
            (self.tr("新增"), self.new),
            (self.tr("删除"), self.remove),
            (self.tr("导入…"), self.ask_import),
            (self.tr("导出…"), self.ask_export),
        ):
            button = QPushButton(words, left)
            button.clicked.connect(lambda _, deed=deed: deed())
            row.addWidget(button)
        column.addLayout(row)
        return left

    # --- rows -------------------------------------------------------------------------------

    def new(self, geometry: BaseGeometry | None = None, name: str = "") -> None:
        """Begin a new row, with a shape (EPSG:4490) and a name if there are any."""
        self._editing = ""
        self.table.clearSelection()
        self.form.show_place(None)
        self.form.name.setText(name)
        self.form.set_geometry(geometry)
        self._show_shape()
        self.form.name.setFocus()

    def save(self) -> None:
        """Store the row that is filled in."""
        place = self.form.place()
        if place is None:
            self.form.complain(self.tr("还没有图形，请先在图上画，或写出四周的道路"))
            return
        renamed = self._editing if self._editing != place.name.strip() else ""

        def mark() -> None:
            if self.form.name.text().strip() != place.name.strip():
                return  # another row is being filled in by now
            names = [one.name for one in self._session.state.plan.own_places]
            self._editing = place.name.strip() if place.name.strip() in names else names[-1]
            self._mark()

        self._ask(self._placing.keeping([place], instead_of=renamed), mark)

    def remove(self) -> None:
        """Delete the row in hand; Ctrl+Z brings it back."""
        gone = self._editing
        if gone:
            self._ask(
                self._placing.dropping([gone]),
                lambda: self.new() if self._editing == gone else None,
            )

    def draw(self, make: type[ShapeTool]) -> None:
        """Take a tool for the shape in hand."""
        self.canvas.set_tool(make(self.canvas, self._on_drawn))
        self.canvas.setFocus()

    def take_between(self, names: list[str]) -> None:
        """Take the area between roads as the shape."""

        def make() -> None:
            area = area_between(names, self._placing.gazetteer)
            self.form.set_geometry(area.geometry)
            self.form.accuracy.setValue(int(area.accuracy_m))
            if not self.form.source.text():
                self.form.source.setText(f"由{'、'.join(area.roads)}的中线围成")
            self._show_shape()

        self._attempt(make)

    def ask_import(self) -> None:
        """Ask for a file and add its rows."""
        path = open_file(self, self.tr("导入地名"), FILES)
        if path is not None:
            self._ask(self._placing.importing(path), lambda: None)

    def ask_export(self) -> None:
        """Ask for a file and write the rows to it."""
        kinds = {self.tr("表格"): ".csv", "GeoPackage": ".gpkg"}
        path = ask_target(self, self.tr("导出地名"), self.tr("地名"), kinds)
        if path is not None and self._attempt(lambda: self._placing.export_places(path)):
            title, words = self.tr("导出地名"), self.tr("已写到 {0}").format(path)
            QMessageBox.information(self, title, inert(words))

    # --- inside -----------------------------------------------------------------------------

    def _ask(self, work: Work, then: Callable[[], object]) -> None:
        self._complain("")
        self._asked[work] = then
        self._replacing.ask(work)

    def _on_stored(self, work: Work) -> None:
        self._asked.pop(work, lambda: None)()

    def _on_refused(self, work: Work, error: GisError) -> None:
        if self._asked.pop(work, None) is not None:
            self._complain(tr(str(error)))

    def _fill(self, state: State) -> None:
        wanted = self.filter.text().strip()
        rows = [
            place
            for place in state.plan.own_places
            if not wanted or any(wanted in words for words in _searched(place))
        ]
        self._names = tuple(place.name for place in rows)
        self.table.blockSignals(True)
        self.table.set_rows(
            [
                PlainRow((row.name, tr(KINDS[row.kind]), tr(f"{row.accuracy_m:g} 米"), row.source))
                for row in rows
            ]
        )
        self.table.blockSignals(False)
        self._mark()
        self.below.setText(
            self.tr(
                "自己的地名 {0} 条，先于程序自带的地名；存进工作区，随改随定位，Ctrl+Z 撤销"
            ).format(len(state.plan.own_places))
        )

    def _mark(self) -> None:
        if self._editing in self._names:
            self.table.blockSignals(True)
            self.table.setCurrentCell(self._names.index(self._editing), 0)
            self.table.blockSignals(False)

    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._names):
            return
        self._editing = self._names[row]
        places = {place.name: place for place in self._session.state.plan.own_places}
        self.form.show_place(places[self._editing])
        self._show_shape()
        shape = to_grid(places[self._editing].geometry)
        west, south, east, north = shapely.bounds(shapely.buffer(shape, 100.0)).tolist()
        self.canvas.show_box((west, south, east, north), margin=0.3)

    def _on_drawn(self, shape: BaseGeometry) -> None:
        self.canvas.set_tool(self._tool)
        self.form.set_geometry(to_lonlat(shape))
        self._show_shape()
        self.form.source.setFocus()

    def _on_dropped(self, _: int, shape: BaseGeometry) -> None:
        self._on_drawn(shape)

    def _show_shape(self) -> None:
        geometry = self.form.geometry_lonlat
        if geometry is None:
            self._tool.show((), ())
            return
        shape = to_grid(geometry)
        self._tool.show((drawn(shape, float(self.form.accuracy.value()), 1.0),), (0,))
        if shape.area:
            self.form.shape.setText(self.tr("面　{0}").format(area_words(shape.area)))

    def _complain(self, words: str) -> None:
        self.form.complain(words)

    def _attempt(self, deed: Callable[[], object]) -> bool:
        done = super()._attempt(deed)
        if done:
            self._complain("")
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc give up a drawing."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.canvas.tool is not self._tool
        ):
            if not self.canvas.tool.cancel():
                self._drop_tool()
            return True
        return super().eventFilter(watched, event)


def _searched(place: OwnPlace) -> tuple[str, ...]:
    return (place.name, place.source, place.note, *place.aliases, *place.owners)
