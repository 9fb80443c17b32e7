from datetime import date

import pytest

from jianxi_gis.model.dates import day_of, first_day, last_day


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2023年6月", (2023, 6, 1), (2023, 6, 30)),
        ("2023.06.30", (2023, 6, 30), (2023, 6, 30)),
        ("202402", (2024, 2, 1), (2024, 2, 29)),
        ("2023年底", (2023, 12, 1), (2023, 12, 31)),
        ("2023年三季度", (2023, 7, 1), (2023, 9, 30)),
        ("2023年下半年", (2023, 7, 1), (2023, 12, 31)),
        ("计划于2025年开工", (2025, 1, 1), (2025, 12, 31)),
    ],
)
def test_words_name_a_span_of_days(words, first, last) -> None:
    assert (first_day(words), last_day(words)) == (date(*first), date(*last))


@pytest.mark.parametrize("words", ["", "待定", "2023年2月30日", "第3批"])
def test_words_that_name_no_day_give_none(words) -> None:
    assert first_day(words) is None and last_day(words) is None


def test_a_day_is_an_iso_date_and_nothing_else() -> None:
    assert day_of("2022-03-01") == date(2022, 3, 1)
    assert day_of("") is None and day_of("2022年3月") is None
