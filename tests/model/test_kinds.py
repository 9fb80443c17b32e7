"""The kind of a project, from its name alone."""

from collections import Counter

import pytest

from jianxi_gis.catalog.plan import bundled_plan
from jianxi_gis.model.classes import Kind
from jianxi_gis.model.kinds import kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("星河村改造项目", Kind.RENEWAL),
        ("12号街坊棚户区改造项目", Kind.RENEWAL),
        ("星河区30个老旧小区改造项目", Kind.RENEWAL),
        ("星河村改造安置房建设项目", Kind.RESETTLEMENT),
        ("星河渠治理工程同心村安置房（A地块）建设项目", Kind.RESETTLEMENT),
        ("星河城E区开发建设项目", Kind.DEVELOPMENT),
        ("农专校区开发项目", Kind.DEVELOPMENT),
        ("星河商业综合体建设项目", Kind.COMMERCE),
        ("时代广场项目", Kind.COMMERCE),
        ("一机风力发电轴承技术改造项目", Kind.INDUSTRY),
        ("一机厂区环保升级改造项目", Kind.INDUSTRY),
        ("星河科技园（二期）建设项目", Kind.SCIENCE),
        ("轴承创新中心项目", Kind.SCIENCE),
        ("星河国际陆港建设项目", Kind.LOGISTICS),
        ("星河跨境电商产业园项目", Kind.LOGISTICS),
        ("地铁轨道3号线星河区建设工程", Kind.RAIL),
        ("星河大道（东桥—西路）建设工程", Kind.ROAD),
        ("星河路向西打通工程", Kind.ROAD),
        ("北山防洪渠治理项目", Kind.WATER),
        ("星河、月湖等道路雨污分流改造项目", Kind.UTILITY),
        ("星河区停车场建设工程", Kind.UTILITY),
        ("星河遗址公园项目", Kind.CULTURE),
        ("创意“时光隧道”项目", Kind.CULTURE),
        ("新建1所九年一贯制学校建设项目", Kind.SERVICE),
        ("第九人民医院康复综合楼建设项目", Kind.SERVICE),
        ("不知道是什么的事", Kind.OTHER),
    ],
)
def test_a_name_has_the_kind_a_planner_would_give_it(name, kind):
    assert kind_of(name) is kind


def test_every_project_of_the_bundled_plan_has_a_kind():
    kinds = Counter(project.kind for project in bundled_plan().projects if project.section)
    assert kinds[Kind.OTHER] == 0
    assert kinds[Kind.RAIL] == 4
    assert kinds[Kind.RESETTLEMENT] == 11
    assert sum(kinds.values()) == 216


def test_full_width_letters_do_not_change_the_kind():
    assert kind_of("星河城Ｅ区") is kind_of("星河城E区") is Kind.DEVELOPMENT
