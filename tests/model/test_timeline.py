from dataclasses import replace
from datetime import date

from factories import five_projects, project

from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.timeline import Sort, data_day, timeline


def _claim(topic, value, day="2023-06-30", status=None):
    return Evidence("d1", Locator(7), topic, value, day, status)


def _with(*claims, **changes):
    made = project(1, "甲项目", **changes)
    return replace(made, evidence=(*made.evidence, *claims))


def test_the_data_reach_to_the_newest_claim() -> None:
    assert data_day(five_projects()) == date(2022, 3, 1)
    assert data_day(()) is None


def test_reports_come_newest_first_and_since_a_day() -> None:
    item = _with(
        _claim("status", "开工", "2022-01-01", Status.STARTED),
        _claim("status", "竣工", "2023-01-01", Status.DONE),
        status=Status.DONE,
    )
    assert [event.words for event in timeline([item], None)] == [
        "竣工（竣工投用）", "开工（新开工）",
    ]  # fmt: skip
    late = timeline([item], None, date(2022, 6, 1))
    assert [event.words for event in late] == ["竣工（竣工投用）"]


def test_a_planned_finish_that_passed_without_a_report_is_late_by_days() -> None:
    item = _with(_claim("finish", "2023年3月"), status=Status.ACTIVE)
    (event,) = timeline([item], date(2023, 6, 30))
    assert (event.sort, event.day, event.delay_days) == (Sort.FINISH, date(2023, 3, 1), 91)
    (done,) = timeline([replace(item, status=Status.DONE)], date(2023, 6, 30))
    assert done.delay_days == 0


def test_a_start_is_late_only_while_nothing_has_begun() -> None:
    item = _with(_claim("start", "2023年1月"))
    assert timeline([item], date(2023, 3, 1))[0].delay_days == 29
    begun = replace(item, status=Status.ACTIVE)
    assert timeline([begun], date(2023, 3, 1))[0].delay_days == 0
    assert timeline([item], date(2023, 1, 15))[0].delay_days == 0


def test_an_amount_is_an_event_only_where_a_later_document_says_otherwise() -> None:
    item = _with(
        _claim("investment", "5亿元", "2021-01-01"),
        _claim("investment", "5亿元", "2022-01-01"),
        _claim("investment", "6亿元", "2023-01-01"),
    )
    assert [event.words for event in timeline([item], None)] == ["5亿元 → 6亿元"]


def test_words_that_name_no_day_are_no_event() -> None:
    assert timeline([_with(_claim("finish", "待定"))], date(2023, 1, 1)) == ()
