"""Money is whole yuan, read exactly and shown exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.model.money import format_yuan, parse_amount, total_yuan


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("60亿元", 6_000_000_000),
        ("3.6亿", 360_000_000),
        ("5000万元", 50_000_000),
        ("3182.94万元", 31_829_400),
        ("1,234.5万元", 12_345_000),
        ("６０．５亿元", 6_050_000_000),
        (" 12 亿元 ", 1_200_000_000),
        ("100元", 100),
        ("0亿元", 0),
        ("1000000000000元", 1_000_000_000_000),
    ],
)
def test_an_amount_is_read_as_whole_yuan(text, yuan):
    assert parse_amount(text) == yuan


@pytest.mark.parametrize(
    "text",
    ["", "元", "若干亿元", "十亿元", "-1亿元", "1.2.3亿元", "1亿2千万元", "0.5元", "1e3元", "NaN"],
)
def test_what_is_no_whole_amount_is_refused(text):
    with pytest.raises(ValueError):
        parse_amount(text)


@given(yuan=st.integers(0, 10**13), unit=st.sampled_from(["亿元", "万元"]))
def test_an_amount_shown_and_read_again_is_the_same(yuan, unit):
    assert parse_amount(format_yuan(yuan, unit)) == yuan


def test_a_tenth_and_two_tenths_are_three_tenths():
    assert parse_amount("0.1万元") + parse_amount("0.2万元") == parse_amount("0.3万元")


def test_an_unknown_amount_is_no_zero():
    assert format_yuan(None) == "未列"
    assert format_yuan(0) == "0亿元"
    assert total_yuan([None, 5, None, 7]) == 12
