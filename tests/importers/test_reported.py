"""What documents say the district's indicators have come to, read from running text."""

from pathlib import Path

import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.reconcile import merge

REPORT = """政府工作报告

——2024年2月1日在星河区第十届人民代表大会上

星河区人民政府区长

一、2023年工作回顾

全区生产总值增长5.6%，社会消费品零售总额增长7%。对外贸易进出口总额达到103亿元。

全市城镇新增就业12万人。城镇新增就业2.1万人，力争城镇调查失业率控制在5%以内。

二、2024年工作安排

生产总值增长6%，进出口总额完成120亿元。
"""


def _read(folder: Path, text: str = REPORT) -> list[tuple[str, str, str, int]]:
    file = folder / "报告.txt"
    file.write_text(text, encoding="utf-8")
    told = read_document(file).reported
    return [(one.measure, one.value, one.date, one.locator.line) for one in told]


def test_what_looks_back_is_read_and_wishes_and_other_places_are_not(tmp_path) -> None:
    assert _read(tmp_path) == [
        ("地区生产总值增长", "5.6%", "2023-12-31", 9),
        ("社会消费品零售总额增长", "7%", "2023-12-31", 9),
        ("进出口总额", "103亿元", "2023-12-31", 9),
        ("城镇新增就业人数", "2.1万人", "2023-12-31", 11),
    ]


@pytest.mark.parametrize(
    "bound", ["100亿元以上", "100亿元左右", "100亿元至120亿元", "100亿元—120亿元"]
)
def test_a_bound_and_a_range_are_no_figure(tmp_path: Path, bound: str) -> None:
    told = _read(tmp_path, REPORT.replace("103亿元", bound))
    assert [measure for measure, *_ in told] == [
        "地区生产总值增长", "社会消费品零售总额增长", "城镇新增就业人数",
    ]  # fmt: skip


def test_a_newer_edition_replaces_what_the_older_said_and_a_second_reading_adds_nothing(
    tmp_path,
) -> None:
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(REPORT.replace("103亿元", "104亿元"), encoding="utf-8")
    first, second = read_document(tmp_path / "a.txt"), read_document(tmp_path / "b.txt")
    plan, _ = merge(Plan(), first)
    assert len(plan.reported) == 4
    assert merge(plan, first)[0] is plan
    newer, _ = merge(plan, second)
    assert [one.value for one in newer.reported if one.measure == "进出口总额"] == ["104亿元"]
