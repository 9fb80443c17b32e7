"""A file that does not say what its coordinates are: asked, tried on the map, stored or left."""

import numpy as np
import pytest
import shapely
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.geo.crs import project
from jianxi_gis.model.classes import Method
from jianxi_gis.model.session import Session
from jianxi_gis.ui.files import Files
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.preferences import Forgetful

EAST, NORTH = 628334.38, 3837765.94
LEDGER = f"项目名称,总投资（万元）,X,Y\n星河桥工程,1200,{NORTH},37{EAST}\n"

KML = """<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>星河桥工程</name>
<Point><coordinates>112.406326,34.659068</coordinates></Point></Placemark></kml>"""
"""Drawn over a web map: its degrees are those of GCJ-02, whatever a KML should hold."""


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def controller(session):
    made = Controller(session)
    made.open_bundled()
    yield made
    made.close()


@pytest.fixture
def reviewed(qtbot, session, controller, tmp_path):
    """Return how to have a file of that name and text read, and its review shown."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    files = Files(session, controller, Forgetful(), parent)

    def shown() -> list[ImportReviewWindow]:
        return [one for one in parent.findChildren(ImportReviewWindow) if one.isVisible()]

    def review(name: str, text: str) -> ImportReviewWindow:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        files.import_documents([path])
        qtbot.waitUntil(lambda: bool(shown()))
        return shown()[0]

    return review


@pytest.fixture
def asked(reviewed) -> ImportReviewWindow:
    """Return the review of a ledger whose coordinates nobody has named."""
    return reviewed("台账.csv", LEDGER)


def found(session: Session):
    return [one for one in session.state.plan.projects if one.name == "星河桥工程"]


def test_nothing_is_stored_before_the_answer_and_the_answer_places_the_project(
    qtbot, session, asked
) -> None:
    assert asked.question.isVisible() and not asked.take.isEnabled()
    assert asked.question.crs == "EPSG:4525,yx"
    tried = asked.question.preview.grab().toImage()
    asked.question.choices.buttons()[-1].click()
    assert asked.question.preview.grab().toImage() != tried
    asked.question.choices.buttons()[0].click()
    asked.question.confirm.click()
    qtbot.waitUntil(lambda: not asked.question.isVisible())
    assert not found(session)
    asked.take.click()
    qtbot.waitUntil(lambda: bool(found(session)))
    (place,) = found(session)[0].locations
    assert place.method is Method.DOCUMENT
    xy = project(shapely.get_coordinates(place.geometry))[0]
    assert np.hypot(*(xy - (EAST, NORTH))) < 0.1


def test_a_file_whose_question_is_left_stores_nothing(session, asked) -> None:
    before = session.state.plan
    asked.leave.click()
    assert session.state.plan is before


def test_a_project_is_stored_without_the_coordinates_nobody_can_name(qtbot, session, asked) -> None:
    asked.question.choices.buttons()[-1].click()
    asked.question.confirm.click()
    qtbot.waitUntil(lambda: not asked.question.isVisible())
    asked.take.click()
    qtbot.waitUntil(lambda: bool(found(session)))
    (project_,) = found(session)
    assert all(place.method is not Method.DOCUMENT for place in project_.locations)
    assert project_.investment_yuan == 12_000_000


def test_what_a_file_says_of_its_coordinates_can_be_changed_before_it_is_stored(
    qtbot, session, reviewed
) -> None:
    window = reviewed("标注.kml", KML)
    assert not window.question.isVisible() and window.take.isEnabled()
    window.change_crs.click()
    assert window.question.isVisible() and window.question.crs == "EPSG:4490"
    words = [button.text() for button in window.question.choices.buttons()]
    window.question.choices.button(next(n for n, w in enumerate(words) if "GCJ-02" in w)).click()
    window.question.confirm.click()
    qtbot.waitUntil(lambda: not window.question.isVisible())
    window.take.click()
    qtbot.waitUntil(lambda: bool(found(session)))
    (place,) = found(session)[0].locations
    xy = project(shapely.get_coordinates(place.geometry))[0]
    assert np.hypot(*(xy - (EAST, NORTH))) < 1
