"""What lies at one point of the map: projects and named things, with source and accuracy."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jianxi_gis.geo.measure import length_words
from jianxi_gis.geo.named import Here
from jianxi_gis.model.project import Project
from jianxi_gis.model.summary import accuracy_words
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.card_parts import heading, plain, row_link
from jianxi_gis.ui.icons import IconButton

Facts = tuple[str, Sequence[tuple[str, str]]]
"""Title of a layer, and name and words of each attribute of one feature."""
_WIDTH_PX, _HIGHEST_PX, _GAP_PX = 340, 380, 12


class Popover(QFrame):
    """Shows: what is at a point, beside it, until it is closed.

    Parameters
    ----------
    where : str
        The point in words.
    projects : sequence of Project
        Drawn there, the nearest first.
    things : sequence of Here
        Named things there.
    choose : callable
        Called with the id of a project that is clicked.
    added : sequence of Facts, optional
        Features of layers the user added.
    """

    def __init__(
        self,
        where: str,
        projects: Sequence[Project],
        things: Sequence[Here],
        choose: Callable[[str], object],
        parent: QWidget,
        *,
        added: Sequence[Facts] = (),
    ) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setObjectName("popover")
        self.setAccessibleName(self.tr("这里有什么"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = IconButton("close", self.tr("关闭"), self, 12)
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(plain(where, "muted"), 1)
        head.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(3)
        if projects:
            rows.addWidget(heading(self.tr("项目 {0}").format(len(projects))))
        for project in projects:
            money = amount(project.investment_yuan)
            rows.addWidget(row_link(project.name, money, partial(choose, project.id)))
            rows.addWidget(
                plain(self.tr("位置 {0}").format(self.tr(accuracy_words(project))), "muted")
            )
        if things:
            rows.addWidget(heading(self.tr("地物")))
        for thing, distance_m in things:
            off = (
                ""
                if distance_m < 0.05
                else self.tr("　距 {0}").format(self.tr(length_words(distance_m)))
            )
            rows.addWidget(plain(f"{thing.name}　{self.tr(thing.sort)}{off}"))
            source = self.tr("精度 {0} 米；{1}").format(f"{thing.accuracy_m:,.0f}", thing.source)
            rows.addWidget(plain(source, "muted"))
        for title, attributes in added:
            rows.addWidget(heading(self.tr(title)))
            for name, words in attributes:
                rows.addWidget(plain(f"{name}　{words or '—'}"))
        if not projects and not things and not added:
            rows.addWidget(plain(self.tr("这里没有已知的东西")))
        rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 6, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(scroll)
        self.setFixedWidth(_WIDTH_PX)
        wanted = inner.heightForWidth(_WIDTH_PX - 40) if inner.hasHeightForWidth() else 0
        wanted = max(wanted, inner.sizeHint().height())
        self.setFixedHeight(min(wanted + 44, _HIGHEST_PX, max(parent.height() - 16, 120)))

    def show_at(self, where: QPointF) -> None:
        """Show beside a pixel of the parent, wholly inside it."""
        ground = self._ground
        x = where.x() + _GAP_PX
        if x + self.width() > ground.width() - 8:
            x = where.x() - _GAP_PX - self.width()
        y = min(where.y() - 24, ground.height() - self.height() - 8)
        self.move(QPoint(round(max(x, 8)), round(max(y, 8))))
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._ground.setFocus()
        else:
            super().keyPressEvent(event)
