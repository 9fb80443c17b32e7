"""Money as whole yuan: read from Chinese amounts, shown in 亿元 or 万元, never rounded away."""

import re
from decimal import Decimal
from typing import Literal

Unit = Literal["亿元", "万元"]
UNITS: tuple[Unit, ...] = ("亿元", "万元")
YI = 100_000_000
WAN = 10_000
_UNITS = {"亿": YI, "万": WAN, "": 1}
_AMOUNT = re.compile(r"[约近达为]?\s*(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)\s*(?P<unit>亿|万)?\s*元?")
"""A document's 约2亿元 is kept in its words; what is summed is the number it gives."""
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，", "0123456789.,")


def parse_amount(text: str) -> int:
    """Read one amount such as 60亿元, 3.6亿 or 5000万元.

    Parameters
    ----------
    text : str
        An optional 约, digits (half or full width), an optional 亿 or 万, an optional 元.

    Returns
    -------
    int
        Whole yuan.

    Raises
    ------
    ValueError
        If the text is not one amount, or is not a whole number of yuan.

    Examples
    --------
    >>> parse_amount("3.6亿元"), parse_amount("5000万元")
    (360000000, 50000000)
    """
    match = _AMOUNT.fullmatch(text.translate(_FULL_WIDTH).strip())
    if match is None:
        raise ValueError(f"不是金额：{text}")
    amount = Decimal(match["number"].replace(",", "")) * _UNITS[match["unit"] or ""]
    if amount != amount.to_integral_value():
        raise ValueError(f"金额不是整数元：{text}")
    return int(amount)


def format_yuan(yuan: int | None, unit: str = "亿元") -> str:
    """Show an amount exactly in 亿元 or 万元; an unknown amount is 未列 (a blank is not a zero).

    Examples
    --------
    >>> format_yuan(360_000_000), format_yuan(50_000_000, "万元"), format_yuan(None)
    ('3.6亿元', '5,000万元', '未列')
    """
    if yuan is None:
        return "未列"
    value = Decimal(yuan) / (YI if unit == "亿元" else WAN)
    text = f"{value:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{text}{unit}"


def total_yuan(amounts: list[int | None]) -> int:
    """Return the exact sum of the known amounts, in yuan."""
    return sum(amount for amount in amounts if amount is not None)
