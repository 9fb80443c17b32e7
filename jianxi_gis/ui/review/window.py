"""The review of places: queue, map and candidates in one window, by mouse or by keyboard alone."""

import re
from collections.abc import Callable
from functools import partial

import numpy as np
import shapely
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from shapely.geometry.base import BaseGeometry

from jianxi_gis.controller import Controller
from jianxi_gis.controller.placing import Placing
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.searching import places_called
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.review import option as options
from jianxi_gis.ui.review.choice_panel import ChoicePanel
from jianxi_gis.ui.review.drawing import (
    DrawAreaTool,
    DrawLineTool,
    DrawPointTool,
    ShapeTool,
)
from jianxi_gis.ui.review.map_window import MapWindow
from jianxi_gis.ui.review.option import Option
from jianxi_gis.ui.review.queue_list import QueueList
from jianxi_gis.ui.screen import fit

_SEARCHED = 6
_CAREFUL_PX = 4.0
"""How far a hand is off on the screen."""
_FINEST_M = 5.0
KEYS = (
    ("J / K", "下一项 / 上一项"),
    ("N", "下一个待核对"),
    ("1–9", "选候选，加 Shift 多选"),
    ("回车", "采用所选，转下一个待核对"),
    ("P / L / A", "画点 / 线 / 面；方向键移图，空格放点，回车结束"),
    ("U", "留在未落图，写原因"),
    ("/", "另查地名"),
    ("G", "把所选记入地名表"),
    ("O", "在线查询"),
    ("R", "撤销核对，按名称重来"),
    ("F", "缩放到候选"),
    ("Ctrl+Z / Ctrl+Y", "撤销 / 重做"),
    ("Esc", "放弃画图，回到队列"),
)


class ReviewWindow(MapWindow):
    """Goes through the projects that pass the filter.

    Emits: ``keep_requested(option, name)``, a place for the gazetteer; ``online_requested(id)``.
    """

    keep_requested = Signal(object, str)
    online_requested = Signal(str)

    def __init__(
        self,
        session: Session,
        controller: Controller,
        placing: Placing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, controller, "review_window", parent)
        self._placing = placing
        self._options: tuple[Option, ...] = ()
        self._reason = ""
        self.setWindowTitle(self.tr("核对位置"))
        fit(self, 1440, 900)
        self.queue = QueueList(session, controller, self)
        self.panel = ChoicePanel(self)
        self._lay_out(self.queue, self.panel, (360, 700, 380))
        self._connect()
        self._take(self.queue.current)
        follow(self, session, self._on_plan_changed, "plan")
        self.queue.table.setFocus()

    def _connect(self) -> None:
        panel = self.panel
        self.queue.current_changed.connect(self._take)
        panel.chosen_changed.connect(self._on_chosen_changed)
        panel.accept_requested.connect(self.accept)
        panel.point_requested.connect(partial(self.draw, DrawPointTool))
        panel.line_requested.connect(partial(self.draw, DrawLineTool))
        panel.area_requested.connect(partial(self.draw, DrawAreaTool))
        panel.leave_requested.connect(self.leave)
        panel.reopen_requested.connect(self.reopen)
        panel.search_requested.connect(self.look_up)
        panel.keep_requested.connect(self.keep)
        panel.online_requested.connect(lambda: self.online_requested.emit(self.queue.current))
        self.canvas.tool_changed.connect(lambda tool: self._say_hint(tool.hint))
        self._travel_with_keys()
        for widget in (self.queue.table, self.canvas, panel.list, panel.search, panel.reason):
            widget.installEventFilter(self)
        self._deeds: dict[str, Callable[[], object]] = {
            "J": lambda: self.queue.step(1),
            "K": lambda: self.queue.step(-1),
            "N": self.queue.next_open,
            "P": partial(self.draw, DrawPointTool),
            "L": partial(self.draw, DrawLineTool),
            "A": partial(self.draw, DrawAreaTool),
            "U": panel.ask_reason,
            "/": panel.search.setFocus,
            "G": self.keep,
            "O": panel.online.click,
            "R": self.reopen,
            "F": self.show_options,
        }
        self._say_hint(self._tool.hint)

    # --- the project in hand ----------------------------------------------------------------

    def _take(self, project_id: str) -> None:
        self._drop_tool()
        self.panel.setEnabled(bool(project_id))
        if not project_id:
            self._options, self._reason = (), ""
            self.panel.show_nothing()
            self._show(())
            return
        project = self._session.state.plan.project(project_id)
        answer = self._placing.candidates(project_id)
        self._options = options.options_of(project, answer)
        self._reason = project.unlocated_reason if project.settled else answer.reason
        self.panel.show_project(project)
        self._show(options.chosen_at_first(self._options))
        self.show_options()

    def _show(self, chosen: tuple[int, ...]) -> None:
        self.panel.show_options(self._options, chosen, self._reason)

    def add(self, found: tuple[Option, ...]) -> None:
        """Add options to those of the project in hand and choose the first of them."""
        if found:
            first = len(self._options)
            self._options = (*self._options, *found)
            self._show((first,))
            self.show_options()

    def show_options(self) -> None:
        """Show all candidates on the map, or all projects where there is none."""
        shapes = [
            one.shape.buffer(one.location.accuracy_m) if one.shape.geom_type == "Point"
            else one.shape
            for one in self._options
        ]  # fmt: skip
        if not shapes:
            self.canvas.show_projects()
            return
        west, south, east, north = shapely.total_bounds(np.array(shapes, dtype=object)).tolist()
        self.canvas.show_box((west, south, east, north), margin=0.3)

    def _on_plan_changed(self, _: State) -> None:
        if self.queue.current:
            self._take(self.queue.current)

    def _on_chosen_changed(self) -> None:
        chosen = self.panel.chosen
        self._tool.show(self._options, chosen)
        self.panel.accept.setEnabled(bool(chosen))
        self.panel.keep.setEnabled(len(chosen) == 1)

    def _on_number_clicked(self, number: int) -> None:
        self.panel.choose((number,))

    def _on_dropped(self, number: int, shape: BaseGeometry) -> None:
        self._add_drawn(
            options.moved(self._options[number], shape, self._careful_m(), self._scale())
        )

    # --- deeds ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Put the project where the chosen options are and go on to the next."""
        chosen = self.panel.chosen
        if not chosen:
            words = self.tr("先选一个候选（1–9），或画位置（P、L、A），或留在未落图（U）")
            self.panel.complain(words)
            return
        metres, basis = float(self.panel.accuracy.value()), self.panel.basis.text()
        places = [options.amended(self._options[n], metres, basis).location for n in chosen]
        if self._attempt(lambda: self._placing.place(self.queue.current, places)):
            self._go_on()

    def leave(self, reason: str) -> None:
        """Leave the project without a place and go on to the next."""
        if self._attempt(lambda: self._placing.leave(self.queue.current, reason)):
            self._go_on()

    def reopen(self) -> None:
        """Forget what a person has said of the project."""
        plan, current = self._session.state.plan, self.queue.current
        if current and plan.project(current).settled:
            self._attempt(lambda: self._placing.reopen(self.queue.current))

    def draw(self, make: type[ShapeTool]) -> None:
        """Take a tool for a point, a line or an area in hand."""
        if not self.queue.current:
            return
        self.canvas.set_tool(make(self.canvas, self._on_drawn))
        self.canvas.setFocus()

    def look_up(self, words: str) -> None:
        """Add the places of the gazetteer with these words in their names."""
        found = places_called(self._placing.gazetteer, words, _SEARCHED)
        self.add(tuple(map(options.from_named, found)))
        self.panel.complain("" if found else self.tr("地名表里没有“{0}”").format(words))
        if found:
            self.queue.table.setFocus()

    def keep(self) -> None:
        """Ask to have the chosen place in the gazetteer."""
        if len(self.panel.chosen) == 1:
            name = self._session.state.plan.project(self.queue.current).name
            self.keep_requested.emit(self._options[self.panel.chosen[0]], name)

    def _on_drawn(self, shape: BaseGeometry) -> None:
        self._drop_tool()
        self._add_drawn(options.drawn(shape, self._careful_m(), self._scale()))
        self.queue.table.setFocus()

    def _add_drawn(self, drawn: Option) -> None:
        self.panel.accuracy.setValue(int(drawn.location.accuracy_m))
        self._options = (*self._options, drawn)
        self._show((len(self._options) - 1,))
        district = self._placing.gazetteer.district
        outside = not shapely.intersects(district, drawn.location.geometry)
        self.panel.complain(self.tr("画在涧西区外，请再看一眼") if outside else "")

    def _careful_m(self) -> float:
        """Return how well a hand draws at this scale, metres, rounded up to 5."""
        metres = self.canvas.view.metres_per_px * _CAREFUL_PX
        return float(max(_FINEST_M, np.ceil(metres / 5) * 5))

    def _scale(self) -> float:
        return self.canvas.view.scale

    def _go_on(self) -> None:
        self.queue.next_open()
        self.queue.table.setFocus()

    def _travel(self, deed: Callable[[], None]) -> None:
        before = self._session.state.plan
        if self._attempt(deed):
            touched = _touched(before, self._session.state.plan)
            if touched:
                self.queue.go(touched)

    def _complain(self, words: str) -> None:
        self.panel.complain(words)

    def _say_hint(self, words: str) -> None:
        keys = "　".join(f"{tr(key)} {re.split('[，,;]', tr(what))[0]}" for key, what in KEYS[:6])
        self.below.setText(tr(f"{words}　｜　{keys}"))

    # --- keyboard ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the keys of the review wherever the focus is, except where words are typed."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self._give_up(watched)
        if isinstance(watched, QLineEdit):
            return False
        drawing = self.canvas.tool is not self._tool
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not drawing:
            self.accept()
            return True
        modifiers = event.modifiers()
        digit = key - Qt.Key.Key_1
        if 0 <= digit < 9 and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.panel.choose((digit,), more=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
            return True
        deed = self._deeds.get(QKeySequence(key).toString())
        if deed is None or modifiers not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        deed()
        return True

    def _give_up(self, watched: QObject) -> bool:
        if isinstance(watched, QLineEdit):
            self.panel.reason.hide()
        elif self.canvas.tool is not self._tool:
            if not self.canvas.tool.cancel():
                self._drop_tool()
        else:
            return False
        self.queue.table.setFocus()
        return True


def _touched(before: Plan, after: Plan) -> str:
    """Return the id of the one project that differs; empty if not exactly one does."""
    old = {project.id: project for project in before.projects}
    changed = [one.id for one in after.projects if old.get(one.id) is not one]
    return changed[0] if len(changed) == 1 else ""
