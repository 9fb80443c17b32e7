"""How large the projects are: how many there are of each class of amounts."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sizes import SizeClass, median_yuan, size_classes
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.figure_head import FigureHead
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.nothing import nothing

if TYPE_CHECKING:
    from jianxi_gis.ui.size_chart import SizeChart


class SizesPanel(QWidget):
    """Shows: the projects of the filter by size; a click on a column is a condition."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self.chart: SizeChart | None = None
        head = FigureHead(self)
        self.figure, self.words = head.figure, head.words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addStretch(0)  # holds the words on top where there is no chart
        follow_when_seen(self, session, self._fill, "plan", "shown", "unit")

    def _fill(self, state: State) -> None:
        figures = figures_of(state)
        middle = median_yuan(figures.projects)
        self.figure.setText("—" if middle is None else amount(middle, state.unit))
        self.words.setText(
            nothing(state)
            or self.tr("列明投资的 {0} 项的中位数；下面是各档（亿元）的项数，单击一档筛选").format(
                figures.whole.count - figures.unlisted
            )
        )
        if self.chart is None:
            # pyqtgraph is slow to import: not before somebody looks
            from jianxi_gis.ui.size_chart import SizeChart

            self.chart = SizeChart(self.tr("项目规模"), self)
            self.chart.clicked.connect(self._on_size_clicked)
            self._column.insertWidget(1, self.chart, 1)
        self.chart.setVisible(bool(state.shown))
        self.chart.set_classes(size_classes(figures.projects))

    def _on_size_clicked(self, size: SizeClass) -> None:
        """Ask for the class, or for it no more."""
        wanted = self._session.state.filter
        least, most = size.least_yuan, size.most_yuan
        if (wanted.least_yuan, wanted.most_yuan) == (least, most):
            least = most = None
        self._controller.set_filter(replace(wanted, least_yuan=least, most_yuan=most))
