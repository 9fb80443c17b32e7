"""The line below: scale, coordinates, sum of what is shown, coordinate system."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from jianxi_gis.model.certainty import note, possible
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.coordinates import CoordinateLabel
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.scale_box import ScaleBox

CRS_WORDS = "CGCS2000 / 3 度带 中央经线 111°（EPSG:4546）"


class StatusLine(QStatusBar):
    """Shows: scale box, ground point, sum of the filter, the map's CRS, offline mode."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.scale = ScaleBox(self)
        self.coordinates = CoordinateLabel(self)
        self.sum = Label(self)
        self.offline = Label(self.tr("离线模式"), self)
        self.offline.setToolTip(self.tr("不发出任何网络请求；在“底图”菜单里切换"))
        crs = _Elided(self.tr(CRS_WORDS), self)
        crs.setToolTip(inert(self.tr("地图和量算所用的坐标系") + f"\n{crs.text()}"))
        self.addWidget(self.sum)
        self.addPermanentWidget(self.offline)
        self.addPermanentWidget(crs)
        self.addPermanentWidget(self.coordinates)
        self.addPermanentWidget(self.scale)
        follow(self, session, self._fill, "plan", "shown", "filter", "relations")

    def _fill(self, state: State) -> None:
        whole = figures_of(state).whole
        perhaps = len(possible(state.plan, state.relations, state.filter))
        words = self.tr("{0} / {1} 项{2} · {3}").format(
            whole.count,
            len(state.plan.projects),
            self.tr("（{0} 项可能）").format(perhaps) if perhaps else "",
            amount(whole.total_yuan),
        )
        self.sum.setText(words)
        self.sum.setToolTip(inert(note(state.plan, state.relations, state.filter)))


class _Elided(Label):
    """Words that end in dots where there is no room for all of them."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QPainter(self)
        self.style().drawItemText(
            painter, room, Qt.AlignmentFlag.AlignVCenter, self.palette(), True, words
        )
