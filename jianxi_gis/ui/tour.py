"""The tour of a minute: six steps, each beside the part of the window it is about."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.screen import lettered
from jianxi_gis.ui.theme import current_colors

_WIDTH_PX, _GAP_PX, _EDGE_PX = 340, 14, 4
_SHADE = QColor(0, 0, 0, 120)


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the part it points at, by the name the window knows it by, and its words."""

    place: str
    title: str
    words: str


STEPS = (
    Step("filter", "先问", "点一个街坊、一条路、一条河，或者打几个字、拼音首字母："
         "地图、表格和统计一起变，只剩您问的。"),
    Step("map", "再看", "滚轮缩放，拖动平移，点一个符号就选中它。符号越大投资越多；"
         "虚线圆是误差，项目应在圆内。"),
    Step("card", "问到底", "选中的项目：投资、状态、位置和精度。每个数字都写着出自哪份文件哪一行，"
         "点开就是原文。"),
    Step("lists", "一个不少", "下面是全部项目的表。“未落图”是图上没有位置的，写着原因；"
         "它们在每一个合计里。“核对”把文件写的数和清单的数对着看。"),
    Step("review", "核对位置", "程序定不准的位置等您来定：候选列好了，写着依据和误差，"
         "按数字选，回车采用。"),
    Step("export", "拿去开会", "一张比例尺真实的 A3 图，图例、密级、合计都排好了。"
         "任何地方按 F1，打开讲那一处的手册。"),
)  # fmt: skip


class Tour(QWidget):
    """Shows: a shade over the window with a hole at the part in question, and words beside it.

    Tab and the arrows go through the buttons, Enter presses one; Esc or 跳过 ends it.

    Parameters
    ----------
    window : QWidget
        Is covered while the tour lasts.
    places : mapping of str to QWidget
        The parts the steps point at; of one that cannot be seen, the words stand in the middle.
    end : callable
        Called once, at the end.
    """

    def __init__(
        self, window: QWidget, places: Mapping[str, QWidget], end: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._places, self._end = window, places, end
        self._over = False
        self.number = 0
        self.setAccessibleName(self.tr("导览"))
        self.card = QFrame(self)
        self.card.setObjectName("popover")
        self.card.setFixedWidth(lettered(_WIDTH_PX))
        self.title = Label(self.card)
        self.title.setObjectName("title")
        self.words = Label(self.card)
        self.words.setWordWrap(True)
        self.count = Label(self.card)
        self.count.setObjectName("muted")
        self.skip = QPushButton(self.tr("跳过"), self.card)
        self.back = QPushButton(self.tr("上一步"), self.card)
        self.next = QPushButton(self.card)
        self.next.setObjectName("primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        self._column = column = QVBoxLayout(self.card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(row)
        self.skip.clicked.connect(self.finish)
        self.back.clicked.connect(lambda: self.show_step(self.number - 1))
        self.next.clicked.connect(lambda: self.show_step(self.number + 1))
        window.installEventFilter(self)
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Show a step by its number from 0; behind the last: the end."""
        if number >= len(STEPS):
            self.finish()
            return
        self.number = max(number, 0)
        step = STEPS[self.number]
        last = self.number == len(STEPS) - 1
        self.title.setText(self.tr(step.title))
        self.words.setText(self.tr(step.words))
        self.count.setText(f"{self.number + 1} / {len(STEPS)}")
        self.back.setEnabled(self.number > 0)
        self.next.setText(self.tr("开始使用") if last else self.tr("下一步"))
        self.skip.setVisible(not last)
        self.card.setAccessibleName(self.tr(f"{self.title.text()}：{self.words.text()}"))
        self._place()
        self.update()  # the hole is elsewhere, though the shade is as large as it was
        self.show()
        self.raise_()
        self.next.setFocus()

    def finish(self) -> None:
        """Take the shade off."""
        self._over = True  # from now on the focus may leave
        self._window.removeEventFilter(self)
        self._window.setFocus()
        self.hide()
        self.deleteLater()
        self._end()

    @property
    def hole(self) -> QRect:
        """Return the part pointed at, in pixels of the window; empty if it cannot be seen."""
        part = self._places.get(STEPS[self.number].place)
        if part is None or not part.isVisible():
            return QRect()
        corner = part.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, part.size()).adjusted(-2, -2, 2, 2) & self._window.rect()

    def _place(self) -> None:
        """Cover the window and put the words where there is most room beside the part."""
        self.setGeometry(self._window.rect())
        self.card.setFixedHeight(self._column.totalHeightForWidth(self.card.width()))
        wide, high = self.card.width(), self.card.height()
        hole, room = self.hole, self.rect()
        if hole.isEmpty():
            self.card.move(room.center() - QPoint(wide // 2, high // 2))
            return
        middle = hole.center() - QPoint(wide // 2, high // 2)
        sides = (
            (room.right() - hole.right() - wide, QPoint(hole.right() + _GAP_PX, middle.y())),
            (hole.left() - wide, QPoint(hole.left() - _GAP_PX - wide, middle.y())),
            (hole.top() - high, QPoint(middle.x(), hole.top() - _GAP_PX - high)),
            (room.bottom() - hole.bottom() - high, QPoint(middle.x(), hole.bottom() + _GAP_PX)),
        )
        spare, corner = max(sides, key=lambda side: side[0])
        if spare < _GAP_PX:  # the part is nearly the window: inside it
            corner = middle
        left = min(max(corner.x(), 8), max(room.width() - wide - 8, 8))
        top = min(max(corner.y(), 8), max(room.height() - high - 8, 8))
        self.card.move(left, top)

    # --- events of Qt -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus on the buttons: what is covered cannot be used."""
        if self._over:
            return super().focusNextPrevChild(forward)
        buttons = [one for one in (self.skip, self.back, self.next)
                   if one.isVisible() and one.isEnabled()]  # fmt: skip
        here = next((at for at, one in enumerate(buttons) if one.hasFocus()), 0)
        buttons[(here + (1 if forward else -1)) % len(buttons)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus, or end."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.finish()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            next((one for one in (self.skip, self.back) if one.hasFocus()), self.next).click()
        else:
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade all but the part pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        hole = QRectF(self.hole)
        if not hole.isEmpty():
            shade.addRoundedRect(hole, _EDGE_PX, _EDGE_PX)
        painter.fillPath(shade, _SHADE)
        if not hole.isEmpty():
            painter.setPen(QPen(QColor(current_colors().accent), 2))
            painter.drawRoundedRect(hole.adjusted(1, 1, -1, -1), _EDGE_PX, _EDGE_PX)
        painter.end()
