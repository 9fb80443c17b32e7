"""The plan's table of indicators (专栏1), and what later documents say they have come to."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.measures import measure_of, reported, share_of_way
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Indicator
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.plain_table import PlainRow, PlainTable
from jianxi_gis.ui.theme import current_colors

_PROGRESS = 5
"""Column of what later documents say."""
_BAR_PX, _THICK_PX = 64, 8


class IndicatorsPanel(QWidget):
    """Shows: indicators with base, target, and what later documents say, with where they do.

    Emits: ``source_requested(document_id, locator)`` on a double click or Enter: the line that
    tells the progress, else the line of the indicator itself.
    """

    source_requested = Signal(str, object)

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = PlainTable(
            self.tr("规划指标"),
            [
                (self.tr("序号"), 48),
                (self.tr("主题"), 76),
                (self.tr("指标"), 260),
                (self.tr("基期"), 56),
                (self.tr("目标"), 72),
                (self.tr("进展"), 180),
                (self.tr("进展依据"), 140),
                (self.tr("年均增长"), 76),
                (self.tr("属性"), 64),
            ],
            stretched=2,
            right=(0, 3, 4, 7),
            empty=self.tr("读入的文件里没有指标表"),
            parent=self,
        )
        self.table.setToolTip(self.tr("双击打开原文：有进展的打开说进展的那一行"))
        self.table.activated.connect(self._on_row_activated)
        self._session = session
        self.bars = _WayDelegate(self.table)
        self.table.setItemDelegateForColumn(_PROGRESS, self.bars)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        follow_when_seen(self, session, self._fill, "plan")

    def _fill(self, state: State) -> None:
        rows, shares = [], []
        for item in state.plan.indicators:
            words, source, share = self._progress(state.plan, item)
            shares.append(share)
            told = (item.base, item.target, words, source, item.growth, item.nature)
            rows.append(PlainRow((str(item.seq), item.theme, item.name, *(w or "—" for w in told))))
        self.bars.shares = tuple(shares)
        self.table.set_rows(rows)

    def _on_row_activated(self, index: QModelIndex) -> None:
        plan = self._session.state.plan
        item = plan.indicators[index.row()]
        told = next(iter(reported(plan, item)), item)
        self.source_requested.emit(told.document_id, told.locator)

    def _progress(self, plan: Plan, item: Indicator) -> tuple[str, str, float | None]:
        """Return the newest value with its year, where it stands or why there is none, the way."""
        found = reported(plan, item)
        if not found:
            if measure_of(item):
                return "", self.tr("之后没有文件说到"), None
            return "", self.tr("不能在文件里对照"), None
        newest = found[0]
        titles = {document.id: document.title for document in plan.documents}
        share = share_of_way(item, newest.value)
        words = self.tr("{0}（{1}）").format(newest.value, newest.date[:4])
        source = self.tr(f"《{titles.get(newest.document_id, '')}》{newest.locator}")
        return words, source, share


class _WayDelegate(QStyledItemDelegate):
    """Draws before a value how far it is on the way from base to target, where that is known."""

    shares: tuple[float | None, ...] = ()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if self.shares[index.row()] is not None:
            option.text = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        share = self.shares[index.row()]
        if share is None:
            return
        colors = current_colors()
        box = QRectF(option.rect)
        middle = box.center().y() - _THICK_PX / 2
        track = QRectF(box.left() + 6, middle, _BAR_PX, _THICK_PX)
        done = QRectF(track)
        done.setWidth(_BAR_PX * min(max(share, 0.0), 1.0))
        painter.fillRect(track, QColor(colors.track))
        painter.fillRect(done, QColor("#1f7a45" if share >= 1 else colors.accent))
        painter.setPen(QColor(colors.text))
        words = box.adjusted(_BAR_PX + 14, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
