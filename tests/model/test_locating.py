import re
from dataclasses import replace

import factories
import pytest
from shapely.geometry import Point

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.locating import locate, locate_all, spoken_of
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.session import State
from jianxi_gis.model.summary import unlocated_sort

GAZETTEER = load_gazetteer()


def _project(name: str, *places: Location) -> Project:
    return factories.project(1, name, locations=places)


def test_a_project_gets_the_place_its_name_speaks_of() -> None:
    found = locate(_project("涧西苏式建筑群十号、十一号街坊环境整治"), GAZETTEER)
    assert [place.place for place in found.locations] == ["10号街坊", "11号街坊"]
    assert {place.method for place in found.locations} == {Method.BLOCK}
    assert found.accuracy_m == 250.0
    assert found.unlocated_reason == ""


def test_a_project_without_a_place_gets_the_reason() -> None:
    found = locate(_project("23号街坊征迁改造项目"), GAZETTEER)
    assert found.locations == ()
    assert "23号街坊" in found.unlocated_reason


def test_a_whole_district_project_has_the_outline_and_no_accuracy() -> None:
    found = locate(_project("涧西区2021年老旧小区改造项目"), GAZETTEER)
    assert found.whole_district
    assert found.accuracy_m is None
    assert found.locations[0].kind is LocationKind.DISTRICT


@pytest.mark.parametrize(
    "place",
    [
        Location(Point(112.4, 34.6), LocationKind.POINT, Method.BY_HAND, 10.0, "现场核实"),
        Location(
            Point(112.4, 34.6), LocationKind.POINT, Method.GAZETTEER, 10.0, "", confirmed_by="张"
        ),
    ],
)
def test_a_place_set_or_confirmed_by_a_person_stays(place: Location) -> None:
    before = _project("10号街坊改造", place)
    assert locate(before, GAZETTEER) is before


def test_a_place_found_by_name_is_renewed_from_today_s_tables() -> None:
    old = factories.location(lon=112.0)
    found = locate(_project("10号街坊改造", old), GAZETTEER)
    assert found.locations[0].geometry.equals(GAZETTEER.place("10号街坊").geometry)


def test_locating_a_located_plan_changes_nothing() -> None:
    plan = Plan(projects=(_project("10号街坊改造"), replace(_project("某楼"), id="p2")))
    located = locate_all(plan, GAZETTEER)
    assert located is not plan
    assert locate_all(located, GAZETTEER) is located


def test_every_project_of_the_bundled_plan_has_a_place_or_a_reason(bundled: State) -> None:
    for project in bundled.plan.projects:
        assert bool(project.locations) != bool(project.unlocated_reason), project.name


def test_the_bundled_plan_falls_into_the_classes_of_the_decision_note(bundled: State) -> None:
    listed = [project for project in bundled.plan.projects if project.section is not None]
    placed = [project.accuracy_m for project in listed if project.accuracy_m is not None]
    assert len(listed) == 216
    assert sum(metres <= 100 for metres in placed) == 5
    assert sum(metres <= 300 for metres in placed) == 15
    assert sum(metres <= 800 for metres in placed) == len(placed) == 61
    assert sum(project.whole_district for project in listed) == 17
    assert sum(not project.locations for project in listed) == 138


def test_every_position_of_the_bundled_plan_lies_in_or_on_the_edge_of_the_district(
    bundled: State,
) -> None:
    around = GAZETTEER.district.buffer(0.01)
    for project in bundled.plan.projects:
        for place in project.locations:
            assert place.geometry.intersects(around), project.name


def test_no_position_of_the_bundled_plan_is_more_accurate_than_the_doubt_it_names(
    bundled: State,
) -> None:
    doubt = re.compile(r"±(\d+) 米")
    named = [
        (project.name, place.accuracy_m, float(metres))
        for project in bundled.plan.projects
        for place in project.locations
        for metres in doubt.findall(place.reasoning)
    ]
    assert named
    assert [one for one in named if one[1] < one[2]] == []


def _sited(name: str, site: str) -> Project:
    """Return a project of a ledger whose column 建设地点 says where it is."""
    said = Evidence("ledger", Locator(), "place", site)
    return replace(_project(name), evidence=(said,))


@pytest.mark.parametrize(
    ("name", "site", "place"),
    [
        ("甲停车场", "建设路与天津路交叉口", "建设路×天津路"),
        ("丁幼儿园", "10号街坊", "10号街坊"),
        ("建设路停车场改造", "建设路与天津路交叉口", "建设路×天津路"),
    ],
)
def test_the_site_of_a_ledger_places_what_its_name_does_not(name, site, place) -> None:
    assert locate(_project(name), GAZETTEER).locations == ()
    found = locate(_sited(name, site), GAZETTEER)
    assert [one.place for one in found.locations] == [place]
    assert "建设地点中的" in found.locations[0].reasoning


def test_a_site_does_not_overrule_what_the_name_says() -> None:
    for name in ("牡丹广场停车场", "甲飞地产业园"):
        sited = locate(_sited(name, "10号街坊"), GAZETTEER)
        assert sited.locations == locate(_project(name), GAZETTEER).locations


def test_a_site_on_a_road_is_for_a_person_to_choose() -> None:
    found = locate(_sited("甲停车场", "建设路"), GAZETTEER)
    assert found.locations == ()
    assert "只说在“建设路”，没有说是哪一段" in found.unlocated_reason
    (choice,) = spoken_of(found, GAZETTEER).candidates
    assert (choice.place, choice.automatic) == ("建设路", False)
    assert unlocated_sort(found) == "有候选，待人确认"


def test_a_site_that_no_table_knows_is_named_in_the_reason() -> None:
    found = locate(_sited("甲停车场", "重庆路街道"), GAZETTEER)
    assert found.locations == ()
    assert "建设地点：“重庆路街道”" in found.unlocated_reason
