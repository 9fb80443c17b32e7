"""Money of the projects that pass the filter, by 专栏, group or kind; a bar is a condition."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.facets import section_titles, section_words
from jianxi_gis.model.index import select
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import Share, shares, total
from jianxi_gis.ui.follow import follow_when_seen

if TYPE_CHECKING:
    from jianxi_gis.ui.bars import BarChart


@dataclass(frozen=True, slots=True)
class Division:
    """A way to divide the money; ``field`` is the condition a bar sets."""

    title: str
    field: str
    value: Callable[[Project], str]


DIVISIONS = (
    Division("按专栏", "sections", lambda item: "" if item.section is None else str(item.section)),
    Division("按组", "groups", lambda item: item.group),
    Division("按类别", "kinds", lambda item: item.kind),
)


class InvestmentPanel(QWidget):
    """Shows: sum of the filter, bars of money."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self.chart: BarChart | None = None
        self.figure = QLabel(self)
        self.figure.setObjectName("figure")
        self.words = QLabel(self)
        self.words.setObjectName("muted")
        self.divide = QComboBox(self)
        self.divide.addItems([self.tr(division.title) for division in DIVISIONS])
        self.divide.setAccessibleName(self.tr("投资分组方式"))
        self.divide.currentIndexChanged.connect(lambda: self._fill(self._session.state))
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 4)
        figures = QVBoxLayout()
        figures.setSpacing(0)
        figures.addWidget(self.figure)
        figures.addWidget(self.words)
        head.addLayout(figures, 1)
        head.addWidget(self.divide, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        follow_when_seen(self, session, self._fill, "plan", "filter", "shown", "relations")

    def load(self) -> None:
        """Bring in the charts: slow to import, so the window is shown before."""
        from jianxi_gis.ui.bars import BarChart

        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 0, 4, 8)
        self.chart = BarChart(self.tr("投资构成"), inner)
        self.chart.clicked.connect(self._on_bar_clicked)
        column.addWidget(self.chart)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._fill(self._session.state)

    def _division(self) -> Division:
        return DIVISIONS[max(0, self.divide.currentIndex())]

    def _fill(self, state: State) -> None:
        shown = set(state.shown)
        whole = total(project for project in state.plan.projects if project.id in shown)
        self.figure.setText(format_yuan(whole.total_yuan))
        self.words.setText(self.tr("{0} 项的总投资").format(whole.count))
        if self.chart is None:
            return
        from jianxi_gis.ui.bars import Bar

        division = self._division()
        chosen = {str(value) for value in getattr(state.filter, division.field)}
        titles = section_titles(state.plan)
        parts = sorted(self._parts(state), key=lambda part: -part.total_yuan)
        self.chart.set_bars(
            [
                Bar(
                    value=part.label,
                    label=_label(division, part.label, titles),
                    length=float(part.total_yuan),
                    words=format_yuan(part.total_yuan or None),
                    dimmed=bool(chosen) and part.label not in chosen,
                )
                for part in parts
            ]
        )

    def _parts(self, state: State) -> tuple[Share, ...]:
        """Return the parts under all conditions but the one a bar sets: so one can add a bar."""
        division = self._division()
        others: Any = {division.field: ()}
        passing = set(select(state.plan, state.relations, replace(state.filter, **others)))
        return shares(
            (project for project in state.plan.projects if project.id in passing), division.value
        )

    def _on_bar_clicked(self, value: str) -> None:
        division = self._division()
        if not value:
            return
        wanted = self._session.state.filter
        item: object = int(value) if division.field == "sections" else value
        chosen: tuple[object, ...] = getattr(wanted, division.field)
        changed = tuple(x for x in chosen if x != item) if item in chosen else (*chosen, item)
        changes: Any = {division.field: changed}
        self._controller.set_filter(replace(wanted, **changes))


def _label(division: Division, value: str, titles: dict[int, str]) -> str:
    if division.field == "sections":
        return section_words(int(value), titles) if value else "其他文件"
    return value or "未分组"
