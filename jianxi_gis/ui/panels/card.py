"""One project with everything known about it, and where each fact comes from."""

import math
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.card import stated_fields
from jianxi_gis.model.filters import CORRIDOR_M, ROAD_M, STATION_M, Filter, Near
from jianxi_gis.model.money import Unit
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import total
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.card_belonging import attachment_rows, belonging_rows
from jianxi_gis.ui.card_evidence import doubt_rows, evidence_rows
from jianxi_gis.ui.card_more import neighbour_rows, source_links
from jianxi_gis.ui.card_parts import (
    heading,
    links,
    place_rows,
    plain,
    row_link,
    rule,
    status_badge,
)
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.mini_map import MiniMap

CARD_DEEDS = (("修改", "edit_project"), ("附依据", "attach"), ("打包", "package"),
              ("历史", "project_history"), ("打印", "print_card"), ("PDF", "card_pdf"),
              ("删除", "remove_project"))  # fmt: skip
PLACE_DEEDS = (("画点", "place_point"), ("画线", "place_line"), ("画面", "place_area"))
SEVERAL_DEEDS = (
    ("对比", "compare"),
    ("一起修改", "edit_project"),
    ("打包", "package"),
    ("删除", "remove_project"),
)
"""Links of the card: words, name of the verb."""


class CardPanel(QScrollArea):
    """Shows: the selected project; for several their list and sum.

    Emits: ``zoom_requested()``, ``deed_requested(name)``: a verb about what is selected,
    ``source_requested(document_id, locator)``.
    """

    zoom_requested = Signal()
    deed_requested = Signal(str)
    source_requested = Signal(str, object)

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setAccessibleName(self.tr("项目卡片"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        follow(self, session, self._fill, "selected", "plan", "relations", "unit")
        follow(self, session, self._show_outside, "shown")

    def _fill(self, state: State) -> None:
        chosen = [project for project in state.plan.projects if project.id in state.selected]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 6, 12, 16)
        column.setSpacing(6)
        self.outside = plain("", "warning")
        if chosen:
            column.addWidget(self.outside)
        if not chosen:
            column.addWidget(heading(self.tr("没有选中项目")))
            hint = self.tr("在地图上点击，或在下方表格中选择一行，这里显示投资、进展、位置和依据。")
            column.addWidget(plain(hint, "muted"))
            column.addWidget(self.outside)
        elif len(chosen) == 1:
            self._add_project(column, chosen[0], state)
        else:
            self._add_several(column, chosen, state.unit)
        column.addStretch(1)
        self._show_outside(state)
        old = self.takeWidget()
        self.setWidget(inner)
        if old is not None:
            old.deleteLater()  # a link in it may be what was clicked

    def _show_outside(self, state: State) -> None:
        """Say that what is selected is not, or not all, in what the filter found."""
        count = len(state.selected) - len(state.selected & set(state.shown))
        words = self.tr("不在筛选结果里")
        if len(state.selected) > 1:
            words = self.tr("其中 {0} 项不在筛选结果里").format(count)
        self.outside.setText(words if count else "")
        self.outside.setVisible(count > 0)

    def _add_project(self, column: QVBoxLayout, project: Project, state: State) -> None:
        where = " · ".join(
            part
            for part in (
                "" if project.section is None else self.tr("专栏{0}").format(project.section),
                project.group,
                tr(project.kind),
            )
            if part
        )
        column.addWidget(plain(where, "muted"))
        column.addWidget(plain(project.name, "title"))
        column.addSpacing(2)
        column.addWidget(plain(amount(project.investment_yuan, state.unit), "figure"))
        column.addWidget(status_badge(project.status))
        self._add_deeds(column, CARD_DEEDS)
        for title, words in stated_fields(project):
            column.addWidget(plain(tr(f"{title}：{words}")))
        for part in belonging_rows(project, state.plan, self._go):
            column.addWidget(part)
        column.addWidget(rule())
        column.addWidget(heading(self.tr("位置")))
        if project.locations and not project.whole_district:
            small = MiniMap(project, state.layers)
            small.clicked.connect(self.zoom_requested)
            column.addWidget(small)
        for row in place_rows(project):
            column.addWidget(row)
        if project.locations and not project.whole_district:
            zoom = (self.tr("在图上放大"), self.zoom_requested.emit)
            move = (self.tr("移动或改形"), partial(self.deed_requested.emit, "reshape"))
            column.addWidget(links([zoom, move]))
        else:
            self._add_deeds(column, PLACE_DEEDS)
        self._add_relations(column, project, state)
        column.addWidget(rule())
        column.addWidget(heading(self.tr("依据与进展")))
        for row in (*doubt_rows(project, state.plan), *evidence_rows(project, state.plan)):
            column.addWidget(row)
        for part in source_links(project, state.plan, self.source_requested.emit):
            column.addWidget(part)
        for part in attachment_rows(project):
            column.addWidget(part)
        for part in neighbour_rows(project, state.plan, self._go):
            column.addWidget(part)

    def _add_relations(self, column: QVBoxLayout, project: Project, state: State) -> None:
        index = state.relations
        for title, relations, limit_m, wanted in (
            (self.tr("街坊"), index.blocks, math.inf, _in_block),
            (self.tr("道路"), index.roads, ROAD_M, _along_road),
            (self.tr("河渠"), index.rivers, CORRIDOR_M, _along_river),
            (self.tr("地铁"), index.stations, STATION_M, _at_station),
        ):
            found = [
                (
                    item.place
                    if item.how == "words"
                    else tr(f"{item.place} {item.distance_m:.0f} 米")
                    + ("" if item.sure_within(limit_m) else self.tr("（可能）")),
                    partial(self._controller.set_filter, wanted(item.place)),
                )
                for item in relations.get(project.id, ())
                if item.how == "words" or item.distance_m <= limit_m
            ]
            if found:
                column.addWidget(plain(self.tr("相关{0}").format(title), "muted"))
                column.addWidget(links(found, self.tr("只看这里的项目")))

    def _go(self, project_id: str) -> None:
        self._controller.select((project_id,))

    def _add_deeds(self, column: QVBoxLayout, deeds: tuple[tuple[str, str], ...]) -> None:
        rows = [(self.tr(words), partial(self.deed_requested.emit, name)) for words, name in deeds]
        column.addWidget(links(rows))

    def _add_several(self, column: QVBoxLayout, chosen: list[Project], unit: Unit) -> None:
        whole = total(chosen)
        column.addWidget(heading(self.tr("已选 {0} 项").format(whole.count)))
        column.addWidget(plain(amount(whole.total_yuan, unit), "figure"))
        self._add_deeds(column, SEVERAL_DEEDS)
        column.addWidget(rule())
        for project in chosen[:50]:
            pick = partial(self._controller.select, (project.id,))
            column.addWidget(row_link(project.name, amount(project.investment_yuan, unit), pick))
        if len(chosen) > 50:
            column.addWidget(plain(self.tr("等 {0} 项").format(len(chosen)), "muted"))


def _in_block(name: str) -> Filter:
    return Filter(blocks=(name,))


def _along_road(name: str) -> Filter:
    return Filter(roads=(Near(name, ROAD_M),))


def _along_river(name: str) -> Filter:
    return Filter(rivers=(Near(name, CORRIDOR_M),))


def _at_station(name: str) -> Filter:
    return Filter(stations=(Near(name, STATION_M),))
