"""A sheet says what it shows, and no more than the documents know."""

from dataclasses import replace
from datetime import date

import pytest

from jianxi_gis.controller.sheets import LEAST_EXTENT_M, district_extent, sheet_content
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.relation import Relation, RelationIndex
from jianxi_gis.model.sheet import Sheet
from tests import factories


def extent_size(extent: tuple[float, float, float, float]) -> tuple[float, float]:
    return extent[2] - extent[0], extent[3] - extent[1]


def test_what_the_user_left_empty_is_filled_in() -> None:
    sheet = sheet_content(factories.session().state, Sheet(title="")).sheet
    assert sheet.title == "涧西区发展规划纲要项目分布图"
    assert sheet.made_on == date.today().isoformat()
    assert sheet.data_date == "2021-06-01"
    assert sheet.filter_words == "全部项目"


def test_what_the_user_wrote_stays() -> None:
    wanted = Sheet(title="十号街坊", made_on="2026-01-02", maker="规划科", data_date="2020-12-31")
    sheet = sheet_content(factories.session().state, wanted).sheet
    assert sheet == replace(wanted, filter_words="全部项目")


def test_the_data_date_is_never_later_than_the_newest_document() -> None:
    wanted = Sheet(title="", data_date="2030-01-01")
    assert sheet_content(factories.session().state, wanted).sheet.data_date == "2021-06-01"


def test_without_documents_there_is_no_data_date() -> None:
    plan = replace(factories.plan(), documents=())
    state = factories.session(plan=plan).state
    assert sheet_content(state, Sheet(title="", data_date="2030-01-01")).sheet.data_date == ""


def test_the_sheet_holds_the_projects_that_pass_and_says_why() -> None:
    state = factories.session(filter=Filter(roads=(), statuses=("竣工投用",))).state
    content = sheet_content(state, Sheet(title=""))
    assert [project.id for project in content.projects] == ["p2"]
    assert content.sheet.filter_words == "状态 竣工投用"
    assert content.layers is state.layers


def test_a_five_year_plan_is_called_by_its_short_name() -> None:
    long_name = "涧西区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"
    projects = [replace(item, plan=long_name) for item in factories.five_projects()]
    state = factories.session(plan=factories.plan(projects)).state
    assert sheet_content(state, Sheet(title="")).sheet.title == "涧西区“十四五”规划项目分布图"


def test_projects_of_two_plans_are_named_after_neither() -> None:
    first, *rest = factories.five_projects()
    state = factories.session(plan=factories.plan([replace(first, plan="另一规划"), *rest])).state
    assert sheet_content(state, Sheet(title="")).sheet.title == "涧西区项目分布图"


def test_the_map_shows_the_projects_that_have_a_place_of_their_own() -> None:
    state = factories.session(filter=Filter(kinds=("更新改造", "道路桥隧"))).state
    west, south, east, north = sheet_content(state, Sheet(title="")).extent
    assert 500 < east - west < 2000
    assert north - south >= LEAST_EXTENT_M


def test_one_point_is_shown_with_its_surroundings() -> None:
    state = factories.session(filter=Filter(kinds=("更新改造",))).state
    assert extent_size(sheet_content(state, Sheet(title="")).extent) == (
        pytest.approx(LEAST_EXTENT_M),
        pytest.approx(LEAST_EXTENT_M),
    )


def test_projects_of_the_whole_district_or_without_a_place_show_the_district() -> None:
    state = factories.session(filter=Filter(kinds=("市政与环保", "其他"))).state
    assert sheet_content(state, Sheet(title="")).extent == district_extent()


def test_one_place_far_outside_does_not_pull_the_map_out_unless_it_is_all_there_is() -> None:
    far = factories.project(9, "远方地块", locations=(factories.location(112.40, 34.50),))
    usual = factories.session().state
    state = factories.session(plan=factories.plan([*factories.five_projects(), far])).state
    extent = sheet_content(usual, Sheet(title="")).extent
    assert sheet_content(state, Sheet(title="")).extent == extent
    alone = factories.session(plan=factories.plan([far])).state
    assert sheet_content(alone, Sheet(title="")).extent[3] < extent[1]


def test_an_extent_asked_for_is_taken() -> None:
    asked = (620_000.0, 3_830_000.0, 621_000.0, 3_831_000.0)
    assert sheet_content(factories.session().state, Sheet(title=""), asked).extent == asked


def test_a_sheet_knows_which_projects_its_filter_holds_only_perhaps() -> None:
    wanted = Filter(rivers=(Near("涧河", 100.0),))
    relations = RelationIndex(rivers={"p2": (Relation("涧河", "position", 20.0, 300.0),)})
    state = factories.session(filter=wanted, relations=relations).state
    assert sheet_content(state, Sheet(title="")).possible == {"p2"}
