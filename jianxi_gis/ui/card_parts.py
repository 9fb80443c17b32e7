"""The small parts a project card is made of."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.model.classes import METHOD_WORDS, Status
from jianxi_gis.model.project import Location, Project
from jianxi_gis.ui.flow_layout import FlowLayout
from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.theme import status_color


def plain(words: str, style: str = "") -> Label:
    """Return a label that shows words as they are: a name that looks like HTML is inert."""
    label = Label(words)
    label.setObjectName(style)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def heading(words: str) -> Label:
    """Return the title of a part."""
    return plain(words, "heading")


def rule() -> QFrame:
    """Return a thin line between parts."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    box = QFrame()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 6, 0, 4)
    column.addWidget(line)
    return box


def status_badge(status: Status) -> QWidget:
    """Return the status as a word with a dot in its colour."""
    badge = QWidget()
    row = QHBoxLayout(badge)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    dot = QFrame(badge)
    dot.setFixedSize(9, 9)
    dot.setStyleSheet(f"background: {status_color(status).name()}; border-radius: 4px;")
    row.addWidget(dot)
    row.addWidget(plain(tr(status)))
    row.addStretch(1)
    return badge


def links(rows: Sequence[tuple[str, Callable[[], object]]], tooltip: str = "") -> QWidget:
    """Return buttons that look like links, in lines like words."""
    box = QWidget()
    flow = FlowLayout(box, spacing_px=4)
    for words, act in rows:
        button = QToolButton(box)
        button.setObjectName("link")
        button.setText(words.replace("&", "&&"))
        button.setToolTip(inert(tooltip))
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _=False, act=act: act())
        flow.addWidget(button)
    return box


class ElidedLink(QPushButton):
    """A link as wide as there is room; words that do not fit end in dots."""

    def __init__(self, words: str, act: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setObjectName("link")
        self.setAccessibleName(words)
        self.setToolTip(inert(words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: act())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the new width."""
        mode = Qt.TextElideMode.ElideRight
        room = event.size().width() - 8
        self.setText(self.fontMetrics().elidedText(self._words, mode, room).replace("&", "&&"))
        super().resizeEvent(event)


def row_link(words: str, figure: str, act: Callable[[], object]) -> QWidget:
    """Return a line with a link and a figure at its right edge."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(ElidedLink(words, act, box), 1)
    number = plain(figure, "muted")
    number.setWordWrap(False)
    row.addWidget(number)
    return box


def place_rows(project: Project) -> list[Label]:
    """Return each place with method, accuracy and reasoning; else the reason for none."""
    if not project.locations:
        return [
            plain(tr("未落图"), "warning"),
            plain(tr(project.unlocated_reason or "没有查到位置")),
        ]
    rows = []
    for place in project.locations:
        rows.append(plain(_place_words(place)))
        if place.reasoning:
            rows.append(plain(tr(place.reasoning), "muted"))
    return rows


def _place_words(place: Location) -> str:
    method = tr(METHOD_WORDS[place.method])
    words = f"{place.place}　{method}" if place.place else method
    if place.kind != "district":
        words += tr(f"　误差 {place.accuracy_m:g} 米以内")
    return tr(f"{words}（{place.confirmed_by} 确认）") if place.confirmed_by else words
