"""The main window opens the review and the gazetteer; online services are asked on request."""

from collections.abc import Iterator
from typing import Any

import pytest
import shapely
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.errors import GeoError
from jianxi_gis.geo.online import SERVICES, Proxy
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.project import Location
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.review.reviews import Reviews

ANSWER = Location(
    shapely.Point(112.379, 34.661), LocationKind.POINT, Method.ONLINE, 100.0, "天地图", "上海市场"
)


class _Basemaps:
    """As much of base maps as is asked for."""

    offline = False
    proxy = Proxy()
    underlay: Any = None

    def __init__(self) -> None:
        self.wanted: list[Any] = []

    def key(self, service: str) -> str:
        return f"key of {service}"

    def want(self, view: Any) -> None:
        self.wanted.append(view)


@pytest.fixture
def reviews(qtbot, bundled: State) -> Iterator[Reviews]:  # type: ignore[no-untyped-def]
    session = Session(bundled)
    window = QWidget()
    qtbot.addWidget(window)
    made = Reviews(session, Controller(session), _Basemaps(), window)  # type: ignore[arg-type]
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _open(reviews: Reviews, words: str) -> str:
    plan = reviews._session.state.plan
    project_id = next(project.id for project in plan.projects if words in project.name)
    reviews._session.update(selected=frozenset({project_id}))
    reviews.open_review()
    return project_id


def test_the_review_opens_at_the_selected_project_and_only_once(reviews: Reviews) -> None:
    project_id = _open(reviews, "喜来登")
    first = reviews.review
    assert first is not None
    assert first.queue.current == project_id
    reviews.open_review()
    assert reviews.review is first


def test_a_closed_review_can_be_opened_again(reviews: Reviews) -> None:
    _open(reviews, "喜来登")
    reviews.review.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert reviews.review is None
    reviews.open_review()
    assert reviews.review.isVisible()


def test_nothing_is_asked_before_a_service_is_picked(
    reviews: Reviews, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(reviews.placing, "ask_online", lambda *all_, **_: asked.append(all_))
    menu = reviews.online_menu(_open(reviews, "喜来登"))
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[0] == "查询“洛阳市涧西区喜来登酒店”"
    assert words[1:4] == [service.title for service in SERVICES]
    assert asked == []


def test_an_answer_is_a_candidate_and_places_nothing_by_itself(
    reviews: Reviews,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    asked: list[Any] = []

    def answer(service: Any, words: str, key: str, *, offline: bool, proxy: Proxy) -> Any:
        asked.append((service.id, words, key, offline))
        return (ANSWER,), "天地图：1 个结果在涧西区外，没有列出"

    monkeypatch.setattr(reviews.placing, "ask_online", answer)
    project_id = _open(reviews, "喜来登")
    reviews.ask(SERVICES[0], "喜来登", project_id)
    panel = reviews.review.panel
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    assert asked == [("tianditu", "喜来登", "key of tianditu", False)]
    assert "在涧西区外" in panel.complaint.text()
    assert not reviews._session.state.plan.project(project_id).locations
    reviews.review.accept()
    (place,) = reviews._session.state.plan.project(project_id).locations
    assert place.method is Method.ONLINE
    assert place.confirmed_by


def test_a_refusal_is_said_in_the_window(
    reviews: Reviews,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    def refuse(*_: Any, **__: Any) -> Any:
        raise GeoError("没有密钥", "高德", "请填写")

    monkeypatch.setattr(reviews.placing, "ask_online", refuse)
    project_id = _open(reviews, "喜来登")
    reviews.ask(SERVICES[1], "喜来登", project_id)
    qtbot.waitUntil(lambda: "没有密钥" in reviews.review.panel.complaint.text())


def test_a_place_goes_to_the_gazetteer_under_the_block_s_name(reviews: Reviews) -> None:
    _open(reviews, "29号街坊C区")
    review = reviews.review
    review._on_drawn(shapely.box(628000, 3837000, 628200, 3837200))
    review.keep()
    form = reviews.gazetteer.form
    assert form.name.text() == "29号街坊C区"
    assert form.geometry_lonlat.geom_type == "Polygon"


def test_the_base_map_in_use_lies_under_the_review_too(reviews: Reviews) -> None:
    class Underlay:
        attribution = ""

        def paint(self, view: Any, painter: Any) -> None:
            """Draw nothing."""

    basemaps: Any = reviews._basemaps
    basemaps.underlay = Underlay()
    _open(reviews, "喜来登")
    assert reviews.review.canvas._underlay is basemaps.underlay
    assert basemaps.wanted
