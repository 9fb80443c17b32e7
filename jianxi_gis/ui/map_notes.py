"""Words over the map: what is not on it, and what to do where nothing is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.extents import located
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.inert import Label

_HIGH_PX = 360
"""A map from this height has its tools and its note one above the other."""


class MapNotes(QWidget):
    """Shows: projects that are in no point of the map; a notice where none is shown or in view.

    Emits: ``list_requested()``.
    """

    list_requested = Signal()

    def __init__(self, session: Session, controller: Controller, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self.margin = QToolButton(canvas)
        self.margin.setObjectName("note")
        self.margin.setToolTip(self.tr("不在图上的项目：点击打开列表"))
        self.margin.clicked.connect(self.list_requested)
        self.notice = QFrame(canvas)
        self.notice.setObjectName("notice")
        self.words = Label(self.notice)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear = QPushButton(self.tr("清除筛选"), self.notice)
        self.clear.clicked.connect(lambda: controller.set_filter(Filter()))
        column = QVBoxLayout(self.notice)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addWidget(self.words)
        column.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.elsewhere = QFrame(canvas)
        self.elsewhere.setObjectName("bar_notice")
        self.elsewhere.hide()
        self.elsewhere_words = Label(self.elsewhere)
        self.zoom = QPushButton(self.tr("缩放到结果"), self.elsewhere)
        self.zoom.clicked.connect(canvas.show_projects)
        line = QHBoxLayout(self.elsewhere)
        line.setContentsMargins(12, 6, 6, 6)
        line.setSpacing(12)
        line.addWidget(self.elsewhere_words)
        line.addWidget(self.zoom)
        self._grid = grid = QGridLayout(canvas)
        self._keep_clear()
        grid.addWidget(self.notice, 0, 0, Qt.AlignmentFlag.AlignCenter)
        corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        grid.addWidget(self.margin, 0, 0, corner)
        below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        grid.addWidget(self.elsewhere, 0, 0, below)
        self.hide()  # only its children are seen, and they belong to the canvas
        follow(self, session, self._fill, "shown", "plan")
        follow(self, session, self._look_around, "filter")
        canvas.view_changed.connect(self._on_view_changed)

    def _look_around(self, state: State) -> None:
        """Say so where the filter has left nothing in view; the map is not moved unasked."""
        count = 0 if state.filter.empty else located(state.layers, state.shown)
        beyond = count and not located(state.layers, state.shown, self._canvas.view.extent)
        self.elsewhere_words.setText(self.tr("筛选到的 {0} 项都在图幅之外").format(count))
        self.elsewhere.setVisible(bool(beyond))

    def _keep_clear(self) -> None:
        """Stand beside the tools of a map so low that they reach down to the note."""
        left = 12 if self._canvas.height() > _HIGH_PX else 66
        self._grid.setContentsMargins(left, 12, 12, 46)

    def _on_view_changed(self) -> None:
        self._keep_clear()
        if not self.elsewhere.isHidden():
            self._look_around(self._session.state)

    def _fill(self, state: State) -> None:
        figures = figures_of(state)
        district, unlocated = len(figures.district_wide), len(figures.unlocated)
        self.margin.setText(self.tr("全区性 {0} 项 · 未落图 {1} 项").format(district, unlocated))
        self.margin.setVisible(bool(district or unlocated))
        self.notice.setVisible(not figures.projects)
        self.clear.setVisible(bool(state.plan.projects))
        self.words.setText(
            self.tr("没有项目符合筛选条件")
            if state.plan.projects
            else self.tr("把规划文件拖到这里，或用 文件 > 导入文件")
        )
