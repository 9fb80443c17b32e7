"""The corridor that is drawn is the one the filter counts in."""

from dataclasses import replace

import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.sheets import sheet_content
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.session import Session
from jianxi_gis.model.sheet import Sheet


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def controller(session: Session) -> Controller:
    made = Controller(session)
    made.open_bundled()
    return made


def layer(session: Session, wanted: str = "rivers") -> MapLayer:
    return next(one for one in session.state.layers if one.spec.id == wanted)


def widths(session: Session, wanted: str = "rivers") -> dict[str, float]:
    one = layer(session, wanted)
    return dict(zip(one.columns.labels, one.half_widths_m, strict=False))


def test_only_the_rivers_asked_for_have_a_corridor_as_wide_as_asked(
    session: Session, controller: Controller
) -> None:
    usual = layer(session)
    assert set(widths(session).values()) == {300.0}
    controller.set_filter(Filter(rivers=(Near("涧河", 100.0), Near("洛河", 50.0))))
    found = widths(session)
    assert {name: width for name, width in found.items() if width} == {"涧河": 100.0, "洛河": 50.0}
    assert len(found) > 2
    controller.set_filter(Filter(text="改造"))
    assert set(widths(session).values()) == {300.0}
    assert layer(session).half_widths_m == usual.half_widths_m


def test_any_river_means_every_river_and_the_wider_wish_counts(
    session: Session, controller: Controller
) -> None:
    controller.set_filter(Filter(rivers=(Near("", 60.0), Near("涧河", 200.0), Near("洛河", 20.0))))
    found = widths(session)
    assert (found.pop("涧河"), set(found.values())) == (200.0, {60.0})


def test_another_width_is_drawn_also_where_the_same_projects_pass(
    session: Session, controller: Controller
) -> None:
    controller.set_filter(Filter(rivers=(Near("涧河", 100.0),)))
    shown = session.state.shown
    controller.set_filter(Filter(rivers=(Near("涧河", 100.5),)))
    assert session.state.shown == shown
    assert widths(session)["涧河"] == 100.5


def test_a_corridor_that_is_switched_off_stays_off(
    session: Session, controller: Controller
) -> None:
    controller.set_corridor("rivers", 0.0)
    controller.set_filter(Filter(rivers=(Near("涧河", 100.0),)))
    assert layer(session).half_widths_m == ()
    controller.set_corridor("rivers", 300.0)
    assert widths(session)["涧河"] == 100.0


def test_roads_follow_their_own_condition_where_their_corridors_are_drawn(
    session: Session, controller: Controller
) -> None:
    controller.set_filter(Filter(roads=(Near("建设路", 150.0),)))
    assert layer(session, "roads").half_widths_m == ()
    assert set(widths(session).values()) == {300.0}
    controller.set_corridor("roads", 50.0)
    found = widths(session, "roads")
    assert {name for name, width in found.items() if width} == {"建设路"}
    assert found["建设路"] == 150.0


def test_a_new_plan_is_drawn_under_its_own_filter(session: Session, controller: Controller) -> None:
    controller.set_filter(Filter(rivers=(Near("涧河", 100.0),)))
    controller.open_bundled()
    assert set(widths(session).values()) == {300.0}


def test_a_sheet_draws_the_corridor_of_its_filter(session: Session, controller: Controller) -> None:
    controller.set_filter(Filter(rivers=(Near("涧河", 100.0),)))
    content = sheet_content(replace(session.state, title="图"), Sheet(title=""))
    drawn = next(one for one in content.layers if one.spec.id == "rivers")
    assert set(drawn.half_widths_m) == {0.0, 100.0}
