"""A reviewer asks what is planned somewhere, and reads list, money, status and source."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from jianxi_gis.controller import Controller
from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import Relations
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.summary import total
from jianxi_gis.ui.main_window import MainWindow


@dataclass
class Reviewer:
    """A person at the window: clicks, and counts the clicks."""

    window: MainWindow
    session: Session
    qtbot: QtBot
    clicks: int = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.clicks += 1

    def choose(self, condition: str, option: str) -> None:
        facet = self.window.filter_panel.facets[condition]
        if not facet.heading.isChecked():
            self.click(facet.heading)
        if option not in self._options(facet) and facet.more.isVisible():
            self.click(facet.more)
        row = self._options(facet).index(option)
        self.click(
            facet.list.viewport(), facet.list.visualRect(facet.list.model().index(row, 0)).center()
        )

    def open_row(self, row: int) -> Project:
        view = self.window.table.view
        self.click(view.viewport(), view.visualRect(view.model().index(row, 3)).center())
        return self.window.table.rows.project(row)

    @property
    def listed(self) -> list[Project]:
        rows = self.window.table.rows
        return [rows.project(row) for row in range(rows.rowCount())]

    @property
    def card(self) -> str:
        return "\n".join(label.text() for label in self.window.card.widget().findChildren(QLabel))

    @staticmethod
    def _options(facet: Any) -> list[str]:
        return [option.label for option in facet.list.options]


@pytest.fixture
def reviewer(qtbot: QtBot) -> Iterator[Reviewer]:
    """Open the real window on the plan that comes with the program."""
    session = Session()
    controller = Controller(session)
    controller.open_bundled()
    window = MainWindow(session, controller)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.finish()
    yield Reviewer(window, session, qtbot)
    window.canvas.finish()
    controller.close()


def _related(state: State, relations: Relations, place: str, within_m: float = 0.0) -> set[str]:
    return {
        project_id
        for project_id, found in relations.items()
        for relation in found
        if relation.place == place and (relation.how == "words" or relation.distance_m <= within_m)
    }


def _metres_to(project: Project, geometry: shapely.Geometry) -> float:
    line = shapely.transform(geometry, to_map)
    return min(
        shapely.distance(shapely.transform(location.geometry, to_map), line)
        for location in project.locations
    )


def test_what_is_planned_in_block_10_takes_three_clicks_to_the_source(reviewer: Reviewer) -> None:
    reviewer.choose("blocks", "10号街坊")
    listed = reviewer.listed
    project = reviewer.open_row(0)
    assert reviewer.clicks <= 3
    assert listed
    assert all("10" in one.name or "十" in one.name for one in listed)
    whole = total(listed)
    assert f"{whole.count} 项" in reviewer.window.table.summary.text()
    assert format_yuan(whole.total_yuan) in reviewer.window.table.summary.text()
    (claim, *_) = project.evidence
    for fact in (project.name, format_yuan(project.investment_yuan), project.status):
        assert fact in reviewer.card
    assert f"第{claim.locator.line}行" in reviewer.card


def test_along_a_road_are_those_whose_name_says_so_and_those_at_most_100_m_away(
    reviewer: Reviewer,
) -> None:
    reviewer.choose("roads", "建设路")
    state = reviewer.session.state
    wanted = _related(state, state.relations.roads, "建设路", within_m=100)
    assert {project.id for project in reviewer.listed} == wanted
    named = {project.id for project in state.plan.projects if "建设路" in project.name}
    assert named
    assert named <= wanted


def test_within_100_m_of_the_river_is_measured_on_the_ground(reviewer: Reviewer) -> None:
    reviewer.window.filter_panel.distances["rivers"].setValue(100)
    reviewer.choose("rivers", "涧河")
    river = shapely.union_all([line.geometry for line in load_gazetteer().line("涧河")])
    assert reviewer.listed
    for project in reviewer.listed:
        assert "涧河" in project.name or _metres_to(project, river) <= 100


def test_around_a_station_are_those_within_500_m(reviewer: Reviewer) -> None:
    state = reviewer.session.state
    station = max(
        (one for one in load_gazetteer().stations),
        key=lambda one: len(_related(state, state.relations.stations, f"{one.name}站", 500)),
    )
    reviewer.choose("stations", f"{station.name}站")
    assert reviewer.listed
    for project in reviewer.listed:
        assert station.name in project.name or _metres_to(project, station.geometry) <= 500


def test_a_chosen_row_is_marked_on_the_map_and_what_has_no_place_is_listed_below_it(
    reviewer: Reviewer,
) -> None:
    reviewer.choose("roads", "建设路")
    project = reviewer.open_row(0)
    assert reviewer.session.state.selected == {project.id}
    missing = [one for one in reviewer.listed if not one.locations]
    everywhere = [one for one in reviewer.listed if one.whole_district]
    unlocated = reviewer.window.unlocated
    tabs = reviewer.window.lists
    reviewer.click(tabs.tabBar(), tabs.tabBar().tabRect(tabs.indexOf(unlocated)).center())
    assert f"未落图 {len(missing)} 项" in unlocated.summary.text()
    assert unlocated.table.model().rowCount() == len(missing) + len(everywhere)
