"""Projects divided by a condition, as bars; a bar is a condition, the whole can be taken along."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.breakdown import (
    BY_FIELD,
    Breakdown,
    Part,
    breakdown,
    chosen_values,
    toggled,
)
from jianxi_gis.model.classes import Status
from jianxi_gis.model.listing import one_line
from jianxi_gis.model.money import UNITS, Unit
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.amounts import amount, figure
from jianxi_gis.ui.bars import Bar, BarChart
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.nothing import nothing
from jianxi_gis.ui.taken_along import TakenAlong, framed
from jianxi_gis.ui.theme import status_color

Measure = Literal["money", "count"]


class BreakdownChart(TakenAlong):
    """Shows: bars of one field of the filter, and in words whether they add up.

    Right-click: copy or save the picture or the table. `fill` draws it for a state.
    """

    def __init__(
        self,
        title: str,
        session: Session,
        controller: Controller,
        fields: Sequence[str],
        *,
        measure: Measure,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._controller = session, controller
        self._title, self._fields, self._measure = title, tuple(fields), measure
        self.shown: Breakdown | None = None
        self._unit: Unit = UNITS[0]
        self.divide = QComboBox(self)
        words = [self.tr("按{0}").format(self.tr(BY_FIELD[field].title)) for field in fields]
        self.divide.addItems(words)
        self.divide.setAccessibleName(self.tr("{0}的分法").format(title))
        self.divide.setVisible(len(self._fields) > 1)
        self.divide.currentIndexChanged.connect(lambda: self.fill(session.state))
        self.head = QHBoxLayout()
        self.head.setContentsMargins(12, 4, 12, 4)
        self.head.addWidget(self.divide)
        self.head.addStretch(1)
        self.chart = BarChart(title)
        self.chart.clicked.connect(self._on_bar_clicked)
        self.note = Label(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(12, 2, 12, 4)
        inner = QWidget()
        bars = QVBoxLayout(inner)
        bars.setContentsMargins(0, 0, 0, 0)
        bars.addWidget(self.chart)
        bars.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(scroll, 1)
        column.addWidget(self.note)

    @property
    def field(self) -> str:
        """Return the field the bars are about."""
        return self._fields[max(0, self.divide.currentIndex())]

    def fill(self, state: State) -> None:
        """Draw the bars of a state."""
        field = self.field
        self._unit = state.unit
        self.shown = breakdown(state.plan, state.relations, state.filter, field)
        chosen = chosen_values(state.filter, field)
        self.chart.set_bars([self._bar(part, chosen) for part in self.shown.parts])
        self.note.setText(tr(self.shown.note(self._unit)) if self.shown.parts else nothing(state))

    def _bar(self, part: Part, chosen: frozenset[str]) -> Bar:
        money = amount(part.total_yuan or None, self._unit)
        count = self.tr("{0} 项").format(part.count)
        by_money = self._measure == "money"
        status = self.field == "statuses" and part.value
        length = float(part.total_yuan if by_money else part.count)
        return Bar(
            value=part.value,
            label=tr(part.label),
            length=length if part.value else 0.0,  # what is in no part would dwarf the parts
            words=f"{money} · {count}" if by_money else f"{count} · {money}",
            color=status_color(Status(part.value)).name() if status else "",
            dimmed=bool(chosen) and part.value not in chosen,
        )

    def _on_bar_clicked(self, value: str) -> None:
        self._controller.set_filter(toggled(self._session.state.filter, self.field, value))

    # --- taken along ------------------------------------------------------------------------

    def table(self) -> list[tuple[str, ...]]:
        """Return the figures as rows under their titles, the whole last; safe in a spreadsheet."""
        assert self.shown is not None
        title = BY_FIELD[self.shown.field].title
        rows: list[tuple[str, ...]] = [(tr(title), tr("项数"), tr(f"总投资（{self._unit}）"))]
        whole = self.shown.whole
        for label, count, yuan in (
            *((part.label, part.count, part.total_yuan) for part in self.shown.parts),
            (whole.label, whole.count, whole.total_yuan),
        ):
            number = figure(yuan, self._unit).replace(",", "")
            rows.append((one_line(tr(label)), str(count), number))
        return rows

    def picture(self) -> QPixmap:
        """Return title, bars and note as a picture, twice as fine as the screen."""
        bars = BarChart(self._title)
        bars.set_bars(self.chart.bars)
        title = f"{self._title} {self.divide.currentText()}"
        scope = self._session.state.filter.words()
        return framed(title, scope, bars, self.note.text(), self.width())

    def picture_name(self) -> str:
        """Return what a file is called, without its ending."""
        return f"{self._title}{self.divide.currentText()}"
