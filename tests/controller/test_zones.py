import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.zones import ZONE, chosen
from jianxi_gis.errors import GeoError
from jianxi_gis.model.analysis import INSIDE, Standing
from jianxi_gis.model.conditions import conditions
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.session import Session
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.model.zone import ZoneKind, ZoneRequest

RIVER = ZoneRequest(ZoneKind.RIVER, "涧河", 300.0)
STATION = ZoneRequest(ZoneKind.STATION, "牡丹广场站", 800.0)


@pytest.fixture
def session(bundled) -> Session:
    return Session(bundled)


@pytest.fixture
def controller(session) -> Controller:
    return Controller(session)


def _zones(session):
    return [layer for layer in session.state.layers if layer.spec.source == ZONE]


def test_an_analysis_changes_nothing(session, controller) -> None:
    before = session.state
    controller.analyse(RIVER)
    assert session.state is before


def test_an_analysis_judges_the_projects_that_pass_the_filter(session, controller) -> None:
    whole = controller.analyse(RIVER)
    assert sum(share.count for share in whole.shares) == len(session.state.plan.projects)
    controller.set_filter(Filter(sections=(7,)))
    part = controller.analyse(RIVER)
    assert sum(share.count for share in part.shares) == len(session.state.shown)
    assert part.among == "专栏7" and "专栏7：确在其内" in part.sentence


def test_an_analysis_looks_past_the_zone_that_is_the_filter(session, controller) -> None:
    river = controller.analyse(RIVER)
    controller.set_filter(Filter(chosen=(chosen(river, INSIDE),)))
    assert set(session.state.shown) == set(river.ids())
    assert controller.analyse(RIVER).ids() == river.ids()


def test_the_condition_says_zone_and_standings_and_can_be_taken_off(session, controller) -> None:
    one = chosen(controller.analyse(RIVER), [Standing.SURELY])
    (condition,) = conditions(Filter(chosen=(one,)))
    assert condition.words == "范围：涧河两侧 300 米（确在其内）"
    assert condition.without.empty


def test_a_zone_lies_below_the_projects_and_only_one_is_shown(session, controller) -> None:
    controller.show_zone(controller.analyse(RIVER))
    controller.show_zone(controller.analyse(STATION))
    assert [layer.spec.title for layer in _zones(session)] == ["牡丹广场站周边 800 米"]
    sources = [layer.spec.source for layer in session.state.layers]
    assert sources.index(ZONE) < min(n for n, s in enumerate(sources) if s.startswith("projects"))
    assert session.state.layer_specs == tuple(layer.spec for layer in session.state.layers)


def test_a_zone_taken_off_leaves_the_layers_as_they_were(session, controller) -> None:
    before = session.state.layers
    controller.show_zone(controller.analyse(RIVER))
    controller.show_zone(None)
    assert session.state.layers == before
    told = []
    session.subscribe(lambda old, new: told.append(new))
    controller.show_zone(None)
    assert told == []


def test_a_filter_keeps_the_zone_and_another_workspace_does_not(
    session, controller, tmp_path
) -> None:
    controller.show_zone(controller.analyse(RIVER))
    controller.set_filter(Filter(sections=(7,)))
    assert len(_zones(session)) == 1
    controller.create(tmp_path / "other.jianxi")
    assert _zones(session) == []
    controller.close()


def test_a_sheet_of_an_analysis_holds_its_projects_and_leaves_the_filter(
    session, controller
) -> None:
    result = controller.analyse(RIVER)
    controller.show_zone(result)
    shown = session.state.shown
    one = chosen(result, [Standing.SURELY])
    content = controller.sheet_content(Sheet(title=""), None, one)
    assert {project.id for project in content.projects} == set(result.ids([Standing.SURELY]))
    assert "涧河两侧 300 米" in content.sheet.filter_words
    assert any(layer.spec.source == ZONE for layer in content.layers)
    assert session.state.shown == shown


def test_a_place_nobody_knows_is_refused_and_nothing_changes(session, controller) -> None:
    before = session.state
    with pytest.raises(GeoError):
        controller.analyse(ZoneRequest(ZoneKind.BLOCK, "99号街坊"))
    assert session.state is before
