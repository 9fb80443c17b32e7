"""Amounts as documents write them: 3.6亿元, 1亿2000万元, 八十亿元, 三亿五千万元."""

import re
from decimal import Decimal

from jianxi_gis.model.money import WAN, YI, format_yuan, parse_amount

_DIGIT = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_UNIT = {"十": 10, "百": 100, "千": 1000}
_FIGURE = r"\d[\d.,]*"
_NUMERAL = r"[一二两三四五六七八九十][零〇一二两三四五六七八九十百千点]*"

AMOUNT = (
    rf"(?:约|近|达|为)?(?:{_FIGURE}亿零?{_FIGURE}万元?|{_FIGURE}[亿万]元?"
    rf"|{_NUMERAL}亿零?{_NUMERAL}万元|{_NUMERAL}[亿万]元)"
)
"""One amount; of Chinese numerals only such that end in 元."""
BOUND = rf"(?:[-—–~～至到]+约?(?:{_FIGURE}|{_NUMERAL})[亿万]元?|以[上下内])"
"""Behind an amount: it is one end of a range, or a bound, and nobody's investment."""
FOREIGN = re.compile(r"[亿万](?:美|欧|港|日)元")

_PARTS = re.compile(
    rf"[约近达为]?(?:(?P<yi>{_FIGURE}|{_NUMERAL})亿)?零?(?:(?P<wan>{_FIGURE}|{_NUMERAL})万)?元?"
)
_DIGITS = str.maketrans("０１２３４５６７８９．，", "0123456789.,")


def read_amount(text: str) -> int:
    """Return an amount in whole yuan.

    Raises
    ------
    ValueError
        If the text is not one amount: 六十多亿元, 上百亿元.

    Examples
    --------
    >>> [read_amount(text) for text in ("八十亿元", "1亿2000万元", "两千六百万元")]
    [8000000000, 120000000, 26000000]
    """
    parts = _PARTS.fullmatch(text.translate(_DIGITS).strip())
    if parts is None or not (parts["yi"] or parts["wan"]):
        return parse_amount(text)
    if not (parts["yi"] and parts["wan"]) and (parts["yi"] or parts["wan"])[0].isdigit():
        return parse_amount(text)
    exact = _number(parts["yi"]) * YI + _number(parts["wan"]) * WAN
    if exact != exact.to_integral_value():
        raise ValueError(f"金额不是整数元：{text}")
    return int(exact)


def in_figures(text: str) -> str:
    """Return an amount as claims keep it: the document's words if they are figures and one unit.

    Raises
    ------
    ValueError
        If the text is not one amount.

    Examples
    --------
    >>> in_figures("约2亿元"), in_figures("三亿五千万元")
    ('约2亿元', '3.5亿元')
    """
    try:
        parse_amount(text)
    except ValueError:
        yuan = read_amount(text)
        return format_yuan(yuan, "亿元" if yuan >= YI else "万元").replace(",", "")
    return text


def _number(text: str | None) -> Decimal:
    """Return a figure or a Chinese numeral below ten thousand."""
    if not text:
        return Decimal(0)
    if text[0].isdigit():
        return _figure(text)
    whole, point, decimals = text.partition("点")
    if point and not (decimals and set(decimals) <= set(_DIGIT)):
        raise ValueError(f"不是数字：{text}")
    total, digit, last, zero = 0, 0, 10_000, False
    for char in whole:
        if char in "零〇":
            if digit:
                raise ValueError(f"不是数字：{text}")
            zero = True
        elif char in _DIGIT:
            if digit:
                raise ValueError(f"不是数字：{text}")
            digit = _DIGIT[char]
        else:
            unit = _UNIT.get(char, 0)
            if not 0 < unit < last or (not digit and (unit != 10 or total)):
                raise ValueError(f"不是数字：{text}")
            total, digit, last, zero = total + (digit or 1) * unit, 0, unit, False
    if digit and last in (100, 1000) and not zero:
        raise ValueError(f"不是确定的数字：{text}")  # 一百二 may be 120
    shown = "".join(str(_DIGIT[char]) for char in decimals)
    return Decimal(f"{total + digit}.{shown or 0}")


def _figure(text: str) -> Decimal:
    """Return figures such as 1,200.5."""
    if re.fullmatch(r"\d+(?:,\d{3})*(?:\.\d+)?", text) is None:
        raise ValueError(f"不是数字：{text}")
    return Decimal(text.replace(",", ""))
