"""街道 come from words, and only from words that surely name one."""

from dataclasses import replace

import pytest

from jianxi_gis.catalog import bundled_plan
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.index import select
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import RelationIndex
from jianxi_gis.model.streets import streets
from jianxi_gis.model.where import parse_where, written
from tests.factories import plan


def _project(name: str = "改造项目", street: str = "", owner: str = "") -> Project:
    told = (Evidence("d", Locator(1), "street", street),) if street else ()
    return Project("p", name, "台账", None, "", 1, None, owner=owner, evidence=told)


@pytest.mark.parametrize(
    ("project", "found"),
    [
        (_project(street="武汉路街道"), ["武汉路街道"]),
        (_project(street="涧西区武汉路街道办事处青岛路社区"), ["武汉路街道"]),
        (_project(street="南昌路办事处、长安路办事处"), ["南昌路街道", "长安路街道"]),
        (_project(owner="天津路街道办事处"), ["天津路街道"]),
        (_project(owner="湖北路街道"), ["湖北路街道"]),
        (_project("重庆路街道办事处综合楼"), ["重庆路街道"]),
        (_project("工农街道三岔口社区养老中心"), ["工农街道"]),
        (_project("建设路街道立面整治工程"), []),
        (_project("历史文化街道保护项目"), []),
        (_project(owner="各街道办事处"), []),
        (_project(owner="区住建局、相关街道"), []),
        (_project(street="青岛路社区"), []),
    ],
)
def test_a_street_is_taken_where_words_surely_name_one(project: Project, found: list[str]) -> None:
    assert list(streets(project)) == found


def test_no_project_of_the_bundled_plan_names_one() -> None:
    assert [name for project in bundled_plan().projects for name in streets(project)] == []


def test_a_street_can_be_asked_for_and_left_out_as_a_condition() -> None:
    first, *others = plan().projects
    first = replace(first, owner="武汉路街道办事处")
    made = replace(plan(), projects=(first, *others))
    wanted = parse_where(["街道=武汉路街道"])
    assert written(wanted) == ("街道=武汉路街道",) and wanted.words() == "街道 武汉路街道"
    assert select(made, RelationIndex(), wanted) == ("p1",)
    without = parse_where(["街道!=武汉路街道"])
    assert "p1" not in select(made, RelationIndex(), without)
