from dataclasses import replace

import pytest
from factories import DOCUMENT, plan

from jianxi_gis.catalog import bundled_plan
from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.measures import (
    MEASURES,
    find_reported,
    measure_of,
    reported,
    share_of_way,
)
from jianxi_gis.model.project import Indicator, Reported

TRADE = Indicator(
    5, "经济发展", "进出口总额（亿元）", "13.71", "100", "—", "预期性", Locator(), "d1"
)


def test_every_indicator_of_the_bundled_plan_is_one_measure() -> None:
    found = [measure_of(item) for item in bundled_plan().indicators]
    assert sorted(found) == sorted(measure.name for measure in MEASURES)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("全区进出口额完成103亿元，完成市定目标的111%。", [("进出口总额", "103亿元")]),
        ("2024年，全区生产总值增长5.2%。", [("地区生产总值增长", "5.2%")]),
        (
            "生产总值达到500亿元，同比增长6%；社会消费品零售总额增长7.5%。",
            [("地区生产总值增长", "6%"), ("社会消费品零售总额增长", "7.5%")],
        ),
        ("城镇新增就业2.1万人，城镇调查失业率5%。", [
            ("城镇新增就业人数", "2.1万人"), ("城镇调查失业率", "5%"),
        ]),
        ("研发投入强度达到3.5%。", [("研发经费投入强度", "3.5%")]),
        ("全市进出口额完成103亿元。", []),
        ("格力公司进出口额完成3亿元。", []),
        ("生产总值年均增长7%。", []),
        ("生产总值达380亿元，是2015年的1.24倍。", []),
        ("进出口额占全市的75%。", []),
        ("优良天数243天。", []),
    ],
)  # fmt: skip
def test_a_figure_is_taken_only_where_it_is_surely_the_districts(sentence, told) -> None:
    assert [(name, value) for name, value, _ in find_reported(sentence)] == told


def _reported(value: str, date: str) -> Reported:
    return Reported("进出口总额", value, date, Locator(3), "d9")


def test_progress_is_what_is_told_of_a_day_after_the_list_the_newest_first() -> None:
    told = (_reported("50亿元", "2020-12-31"), _reported("90亿元", "2022-12-31"),
            _reported("103亿元", "2023-12-31"), _reported("7亿元", ""))  # fmt: skip
    made = replace(plan(), documents=(DOCUMENT,), indicators=(TRADE,), reported=told)
    assert [one.value for one in reported(made, TRADE)] == ["103亿元", "90亿元"]
    other = replace(TRADE, name="人均预期寿命（岁）")
    assert reported(made, other) == ()


@pytest.mark.parametrize(
    ("base", "target", "value", "share"),
    [
        ("20", "100", "60亿元", 0.5),
        ("20", "100", "110亿元", 1.125),
        ("20", "100", "10亿元", -0.125),
        ("3.23", "3", "3.115%", 0.5),
        ("—", "100", "60亿元", None),
        ("20", ">100", "60亿元", None),
        ("20", "按市下达目标", "60亿元", None),
        ("20", "20", "60亿元", None),
    ],
)
def test_the_way_is_known_between_two_figures_alone(base, target, value, share) -> None:
    found = share_of_way(replace(TRADE, base=base, target=target), value)
    assert found is share or found == pytest.approx(share)


def test_heads_are_heads_whatever_the_unit_of_the_list() -> None:
    jobs = replace(TRADE, name="城镇新增就业人数（万人）", base="2", target="3")
    assert share_of_way(jobs, "25000人") == pytest.approx(0.5)
