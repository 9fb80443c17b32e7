"""Money of the projects that pass the filter: sums that documents state, and its division."""

from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.funding import Funding, Stated, funding
from jianxi_gis.model.money import UNITS, Unit
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.breakdown_chart import BreakdownChart
from jianxi_gis.ui.figure_head import FigureHead
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.screen import lettered

FIELDS = ("sections", "groups", "kinds", "statuses", "blocks", "roads", "streets", "rivers",
          "stations", "owners", "years", "accuracies", "documents")  # fmt: skip


class InvestmentPanel(QWidget):
    """Shows: total of the filter, what documents say is planned and spent, bars of money."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        head = FigureHead(self)
        self.figure, self.words = head.figure, head.words
        self.stated = QWidget(self)
        head.addWidget(self.stated)
        self._rows = QGridLayout(self.stated)
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setVerticalSpacing(2)
        self._rows.setColumnStretch(1, 1)
        self.breakdown = BreakdownChart(
            self.tr("投资"), session, controller, FIELDS, measure="money", parent=self
        )
        self.chart = self.breakdown.chart
        self.divide = self.breakdown.divide
        self.unit = QComboBox(self)
        self.unit.addItems([self.tr(unit) for unit in UNITS])
        self.unit.setAccessibleName(self.tr("金额单位"))
        self.unit.currentIndexChanged.connect(self._on_unit_changed)
        self.breakdown.head.addWidget(self.unit)
        whole = QWidget()  # large letters need more than there is on a low screen
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.breakdown, 1)
        self.breakdown.setMinimumHeight(lettered(170))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(whole)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll)
        follow_when_seen(self, session, self._fill, "plan", "filter", "shown", "relations", "unit")

    def _on_unit_changed(self, number: int) -> None:
        self._controller.set_unit(UNITS[number])

    def _fill(self, state: State) -> None:
        figures = figures_of(state)
        unit = state.unit
        self.unit.setCurrentIndex(UNITS.index(unit))
        self.figure.setText(amount(figures.whole.total_yuan, unit))
        words = self.tr("{0} 项的总投资").format(figures.whole.count)
        if figures.unlisted:
            words += self.tr("，其中 {0} 项未列投资").format(figures.unlisted)
        self.words.setText(words)
        self._state(funding(state.plan, figures.ids), unit)
        self.breakdown.fill(state)

    def _state(self, found: Funding, unit: Unit) -> None:
        """Write what documents state; nothing where they state nothing."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            assert old is not None
            old.hide()
            old.deleteLater()
        for row, (title, value, source) in enumerate(self._stated(found, unit)):
            for column, words in enumerate((title, value)):
                label = Label(words, self.stated)
                label.setToolTip(inert(source))
                label.setWordWrap(column == 1)
                if column == 0:
                    label.setObjectName("muted")
                self._rows.addWidget(label, row, column)
        self.stated.setVisible(self._rows.count() > 0)

    def _stated(self, found: Funding, unit: Unit) -> Iterator[tuple[str, str, str]]:
        """Yield title, figure with how many it is about, and where it comes from."""
        of_groups = found.period_of_groups
        what = self.tr("{0} 组标题列明") if of_groups else self.tr("{0} 项列明")
        source = (
            self.tr("只计项目全部在列的组；标题里列明的计划期投资")
            if of_groups
            else self.tr("台账里列明的计划期投资")
        )
        for title, stated, words, tip in (
            (self.tr("规划期内计划"), found.period, what, source),
            (
                self.tr("{0}年度计划").format(found.year_number and f"{found.year_number} "),
                found.year,
                self.tr("{0} 项列明"),
                self.tr("台账的年度计划投资"),
            ),
            (
                self.tr("{0}年度完成").format(found.year_number and f"{found.year_number} "),
                _done_in(found),
                self.tr("{0} 项列明"),
                self.tr("台账的年度完成投资"),
            ),
            (
                self.tr("累计完成"),
                found.completed,
                self.tr("{0} 项列明"),
                self.tr("台账的累计完成投资"),
            ),
        ):
            if stated.count:
                yield title, _figure(stated, words, unit), tip
        if found.rate is not None:
            tip = self.tr("累计完成投资占总投资；只计两个数都列明的项目")
            words = self.tr("占总投资 {0}（{1} 项两个数都列明）").format(
                _percent(found.rate), found.rated
            )
            yield self.tr("完成率"), words, tip
        if found.ahead is not None and found.elapsed is not None:
            word = self.tr("超时间进度") if found.ahead >= 0 else self.tr("欠时间进度")
            points = self.tr("{0} 个百分点（{1} 项列明工期和完成）").format(
                f"{abs(float(found.ahead)) * 100:.1f}", found.timed
            )
            tip = self.tr("按计划开工、竣工和完成投资的数据日期，工期已过 {0}")
            yield word, points, tip.format(_percent(found.elapsed))


def _done_in(found: Funding) -> Stated:
    """Return what is stated as spent in the year of the plan: the figure that goes with it."""
    of_year = (one.completed for one in found.years if str(one.year) == found.year_number)
    return next(of_year, Stated(0, 0))


def _figure(stated: Stated, words: str, unit: Unit) -> str:
    return tr(f"{amount(stated.total_yuan, unit)}（{words.format(stated.count)}）")


def _percent(share: Fraction) -> str:
    return f"{float(share) * 100:.1f}%"
