"""Planned against completed money year by year, as far as documents state it by year."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.funding import Stated, YearMoney, funding
from jianxi_gis.model.money import Unit
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.amounts import amount, figure
from jianxi_gis.ui.figure_head import FigureHead
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.taken_along import TakenAlong, framed
from jianxi_gis.ui.theme import current_colors
from jianxi_gis.ui.year_chart import Curve, YearChart

_MOST_YEARS = 40


class YearsPanel(TakenAlong):
    """Shows: curves of planned, completed and so far completed money; a click asks for a year."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._stated: tuple[YearMoney, ...] = ()
        head = FigureHead(self)
        self.figure, self.words = head.figure, head.words
        self.chart = YearChart(self.tr("分年投资"), self)
        self.chart.clicked.connect(self._on_year_clicked)
        self.note = Label(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(12, 2, 12, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.chart, 1)
        column.addWidget(self.note)
        column.addStretch(0)  # holds the words on top where there is no chart
        follow_when_seen(self, session, self._fill, "plan", "shown", "unit")

    def table(self) -> list[tuple[str, ...]]:
        """Return the figures as rows under their titles; what is not stated is empty."""
        unit = self._session.state.unit
        titles = (self.tr("年度计划"), self.tr("年度完成"), self.tr("累计完成"))
        head = [self.tr("年份")]
        for title in titles:
            head += [self.tr(f"{title}（{unit}）"), self.tr("{0}列明项数").format(title)]
        rows = [tuple(head)]
        for year in self._stated:
            row = [str(year.year)]
            for one in (year.planned, year.completed, year.so_far):
                number = figure(one.total_yuan, unit).replace(",", "")
                row += [number if one.count else "", str(one.count or "")]
            rows.append(tuple(row))
        return rows

    def picture(self) -> QPixmap:
        """Return title, curves and note as a picture, twice as fine as the screen."""
        chart = YearChart(self.tr("分年投资"))
        chart.setFixedHeight(240)
        chart.set_curves(self.chart.years, self.chart.curves)
        scope = self._session.state.filter.words()
        return framed(self.tr("分年投资"), scope, chart, self.note.text(), self.width())

    def picture_name(self) -> str:
        """Return what a file is called, without its ending."""
        return self.tr("分年投资")

    def _fill(self, state: State) -> None:
        figures = figures_of(state)
        self._stated = found = funding(state.plan, figures.ids).years[-_MOST_YEARS:]
        self.chart.setVisible(bool(found))
        self.note.setVisible(bool(found))
        if not found:
            self.figure.setText("—")
            self.words.setText(
                self.tr(
                    "{0} 项都没有按年份列明的投资：规划只列总投资。"
                    "导入带“年度计划投资”“年度完成投资”“累计完成投资”列的台账后，这里按年份对照。"
                ).format(figures.whole.count)
            )
            return
        newest = found[-1]
        self.figure.setText(self.tr("{0} 年").format(newest.year))
        self.words.setText(
            "，".join(
                self.tr("{0} {1}（{2} 项）").format(
                    title, amount(one.total_yuan, state.unit), one.count
                )
                for title, one in (
                    (self.tr("计划"), newest.planned),
                    (self.tr("完成"), newest.completed),
                    (self.tr("累计完成"), newest.so_far),
                )
                if one.count
            )
        )
        years = range(found[0].year, newest.year + 1)
        self.chart.set_curves(years, self._curves(found, years, state.unit))
        self.note.setText(
            self.tr(
                "只画文件列明的数，没有列明的年份留空；各年列明的项目不一定相同，"
                "项数见提示。累计是该年最后一次上报的数。"
            )
        )

    def _curves(self, found: tuple[YearMoney, ...], years: range, unit: Unit) -> list[Curve]:
        colors = current_colors()
        curves = []
        for title, color, dashed, part in (
            (self.tr("年度计划"), colors.accent, False, "planned"),
            (self.tr("年度完成"), "#3d9a5f", False, "completed"),
            (self.tr("累计完成"), "#3d9a5f", True, "so_far"),
        ):
            by_year: dict[int, Stated] = {one.year: getattr(one, part) for one in found}
            stated = [by_year.get(year, Stated(0, 0)) for year in years]
            if any(one.count for one in stated):
                values = tuple(float(one.total_yuan) if one.count else None for one in stated)
                figures = tuple(amount(one.total_yuan, unit) for one in stated)
                notes = tuple(self.tr("（{0} 项）").format(one.count) for one in stated)
                curves.append(Curve(title, color, values, figures, notes, dashed))
        return curves

    def _on_year_clicked(self, year: int) -> None:
        """Ask for the projects of a year, or for them no more."""
        wanted: Filter = self._session.state.filter
        self._controller.set_filter(wanted.toggled("years", year))
