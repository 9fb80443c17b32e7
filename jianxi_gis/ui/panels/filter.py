"""The conditions: 街坊 and 道路 first, then distances, classes, money; text above all."""

from dataclasses import replace
from threading import Thread
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.model.classes import Status
from jianxi_gis.model.facets import STEADY, facets
from jianxi_gis.model.filters import CORRIDOR_M, DIMENSIONS, ROAD_M, STATION_M, Filter, Near
from jianxi_gis.model.index import index_of
from jianxi_gis.model.money import UNITS, format_yuan, parse_amount
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.facet import Facet
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.preferences import Forgetful, Preferences
from jianxi_gis.ui.saved_filters import SavedFilters

TYPING_MS = 180
"""Rest after a key before the text is taken."""
_TITLES = {"streets": "街道（按文字）"}
"""Where the title is to say how a project comes under a value."""
_UNFOLDED = {"blocks", "roads"}


class FilterPanel(QWidget):
    """Shows: the filter and what each further condition would leave."""

    def __init__(
        self,
        session: Session,
        controller: Controller,
        parent: QWidget | None = None,
        *,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("名称、组、责任单位，或拼音首字母"))
        self.text.setAccessibleName(self.tr("文本筛选"))
        self.text.setClearButtonEnabled(True)
        self.text.installEventFilter(self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._on_text_rested)
        self.text.textEdited.connect(self._on_text_edited)
        self.text.returnPressed.connect(self._on_text_rested)
        self.distances = {
            "rivers": _distance(self.tr("河渠廊道距离"), CORRIDOR_M, self),
            "stations": _distance(self.tr("地铁站距离"), STATION_M, self),
        }
        self.facets = {
            one.field: Facet(
                self.tr(_TITLES.get(one.field, one.title)),
                unfolded=one.field in _UNFOLDED,
                steady=one.field in STEADY,
                parent=self,
            )
            for one in DIMENSIONS
        }
        for field, facet in self.facets.items():
            facet.toggled.connect(lambda value, field=field: self._on_facet_toggled(field, value))
            facet.excluded.connect(lambda value, field=field: self._on_facet_excluded(field, value))
        self.unfinished = _unfinished(self)
        self.unfinished.clicked.connect(
            lambda: self._on_facet_excluded("statuses", Status.DONE.value)
        )
        self.facets["statuses"].add_row(_row(self.unfinished, self))
        self.saved = SavedFilters(session, controller, preferences or Forgetful(), self)
        for field, distance in self.distances.items():
            self.facets[field].add_row(_labelled(self.tr("距离不超过"), distance, self))
            distance.valueChanged.connect(lambda _, field=field: self._on_distance_changed(field))
        self.least, self.most = QLineEdit(self), QLineEdit(self)
        for line, words in ((self.least, self.tr("不少于")), (self.most, self.tr("不多于"))):
            line.setPlaceholderText(words)
            line.setAccessibleName(self.tr("投资{0}（亿元）").format(words))
            line.setToolTip(self.tr("写 5、5亿 或 5000万，回车生效"))
            line.editingFinished.connect(self._on_amount_entered)
        self._lay_out()
        follow(self, session, self._fill, "filter", "plan", "relations")

    def _lay_out(self) -> None:
        inner = QWidget(self)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(4, 4, 4, 12)
        rows.setSpacing(6)
        for field in self.facets:
            rows.addWidget(self.facets[field])
        money = QGridLayout()
        money.setContentsMargins(14, 6, 10, 0)
        money.setHorizontalSpacing(8)
        heading = Label(self.tr("投资（亿元）"), inner)
        heading.setObjectName("heading")
        money.addWidget(heading, 0, 0, 1, 3)
        money.addWidget(self.least, 1, 0)
        money.addWidget(Label("–", inner), 1, 1)
        money.addWidget(self.most, 1, 2)
        rows.addLayout(money)
        rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        search = QHBoxLayout()
        search.setContentsMargins(12, 8, 12, 4)
        search.setSpacing(4)
        search.addWidget(self.text)
        search.addWidget(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(search)
        column.addWidget(scroll, 1)

    # --- from the state ---------------------------------------------------------------------

    def _fill(self, state: State) -> None:
        wanted = state.filter
        for field, distance in self.distances.items():
            nears: tuple[Near, ...] = getattr(wanted, field)
            if nears:
                distance.blockSignals(True)
                distance.setValue(round(nears[0].distance_m))
                distance.blockSignals(False)
        options = facets(
            state.plan,
            state.relations,
            wanted,
            corridor_m=self.distances["rivers"].value(),
            station_m=self.distances["stations"].value(),
        )
        without = wanted.excluded or Filter()
        for field, facet in self.facets.items():
            facet.set_options(options[field], _chosen(wanted, field), _chosen(without, field))
        self.unfinished.setChecked(Status.DONE.value in without.statuses)
        if not self._typing.isActive() and self.text.text().strip() != wanted.text:
            self.text.setText(wanted.text)
        for line, yuan in ((self.least, wanted.least_yuan), (self.most, wanted.most_yuan)):
            line.setText("" if yuan is None else format_yuan(yuan).removesuffix(UNITS[0]))

    # --- to the controller ------------------------------------------------------------------

    def _on_facet_toggled(self, field: str, value: str) -> None:
        wanted = self._session.state.filter
        self._controller.set_filter(wanted.toggled(field, self._item(wanted, field, value)))

    def _on_facet_excluded(self, field: str, value: str) -> None:
        wanted = self._session.state.filter
        item = self._item(wanted.excluded or Filter(), field, value)
        self._controller.set_filter(wanted.toggled(field, item, excluded=True))

    def _item(self, wanted: Filter, field: str, value: str) -> object:
        """Return what stands for the value in the filter, or what would if it were asked for."""
        for item in getattr(wanted, field):
            if isinstance(item, Near) and item.place == value:
                return item
        if field in {"sections", "years"}:
            return int(value)
        if field == "roads":
            return Near(value, ROAD_M)
        if field in self.distances:
            return Near(value, float(self.distances[field].value()))
        return value

    def _on_distance_changed(self, field: str) -> None:
        metres = float(self.distances[field].value())
        nears: tuple[Near, ...] = getattr(self._session.state.filter, field)
        if nears:
            self._set(**{field: tuple(replace(near, distance_m=metres) for near in nears)})
        else:
            self._fill(self._session.state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Get ready to search as soon as somebody turns to the search line."""
        if event.type() == QEvent.Type.FocusIn:
            state = self._session.state
            index = index_of(state.plan, state.relations)
            Thread(target=index.prepare_search, daemon=True).start()
        return False

    def _on_text_edited(self) -> None:
        self._typing.start()

    def _on_text_rested(self) -> None:
        self._typing.stop()
        self._set(text=self.text.text().strip())

    def _on_amount_entered(self) -> None:
        try:
            self._set(least_yuan=_amount(self.least.text()), most_yuan=_amount(self.most.text()))
        except ValueError:
            self._fill(self._session.state)

    def _set(self, **changes: Any) -> None:
        wanted = replace(self._session.state.filter, **changes)
        if wanted != self._session.state.filter:
            self._controller.set_filter(wanted)


def _chosen(wanted: Filter, field: str) -> tuple[str, ...]:
    values = getattr(wanted, field)
    return tuple(value.place if isinstance(value, Near) else str(value) for value in values)


def _amount(text: str) -> int | None:
    """Return yuan of an amount in 亿元 unless it names another unit; None for no text."""
    plain = text.strip()
    if not plain:
        return None
    return parse_amount(plain if plain.endswith(("元", "亿", "万")) else f"{plain}亿元")


def _distance(name: str, metres: float, parent: QWidget) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(0, 10_000)
    box.setSingleStep(50)
    box.setValue(round(metres))
    box.setSuffix(parent.tr(" 米"))
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    box.lineEdit().setTextMargins(4, 0, 0, 0)
    return box


def _unfinished(parent: QWidget) -> QCheckBox:
    box = QCheckBox(parent.tr("未完工"), parent)
    box.setToolTip(parent.tr("排除“竣工投用”；只列入规划、进展不明的也留下"))
    return box


def _labelled(words: str, widget: QWidget, parent: QWidget) -> QWidget:
    label = Label(words, parent)
    label.setObjectName("muted")
    return _row(label, parent, widget)


def _row(first: QWidget, parent: QWidget, rest: QWidget | None = None) -> QWidget:
    """Return widgets in a line that begins where the options begin."""
    row = QWidget(parent)
    line = QHBoxLayout(row)
    line.setContentsMargins(8, 0, 0, 0)
    line.addWidget(first)
    if rest is not None:
        line.addWidget(rest, 1)
    return row
